"""The AMI of a build in a Region."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from imagebuilder_typed.builds._errors import AmiNotFoundError

if TYPE_CHECKING:
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.models import Ami, Image

__all__ = ["ami_in", "check_place"]

_FINISHED = ("AVAILABLE", "DEPRECATED")


def ami_in(image: Image, arn: Arn, region: str, account: str | None) -> str:
    """The id of a build's AMI in a Region.

    Args:
        image: The image of the build.
        arn: ARN of the build.
        region: AWS Region.
        account: The account that has the AMI; None for that of the build, or else the only other one.

    Raises:
        AmiNotFoundError: There is none or more than one, it has failed, or the build is not available.
    """
    status = getattr(getattr(image, "state", None), "status", None)
    if status not in _FINISHED:
        raise AmiNotFoundError(
            f"{arn} is {status or 'in no known state'}, so no AMI of it is ready for use; amis() returns those that it "
            f"has: {_what_there_is(image, arn)}"
        )
    there = [ami for ami in image.output_resources.amis if getattr(ami, "region", None) == region]
    own = [ami for ami in there if _account(ami, arn) == (account or arn.account)]
    found = own or (there if account is None else [])
    if len(found) != 1:
        count = "no AMI" if not found else f"{len(found)} AMIs"
        where = region if account is None else f"{region} in account {account}"
        advice = "; pass account=" if len({_account(ami, arn) for ami in found}) > 1 else ""
        raise AmiNotFoundError(f"{arn} has {count} in {where}{advice}; it has {_what_there_is(image, arn)}")
    (ami,) = found
    state = ami.state
    if state is not None and getattr(state, "status", "AVAILABLE") != "AVAILABLE":
        reason = f": {state.reason}" if state.reason else ""
        raise AmiNotFoundError(f"the AMI of {arn} in {region} is {state.status}{reason}")
    if not hasattr(ami, "image"):
        raise AmiNotFoundError(f"the AMI of {arn} in {region} has no id yet")
    return ami.image


def check_place(region: object, account: object) -> None:
    """Check the arguments before anything is asked for.

    Raises:
        TypeError: One is not text.
    """
    if not isinstance(region, str):
        raise TypeError(f"region must be text, such as 'eu-west-1', not {region!r}")
    if account is not None and not isinstance(account, str):
        raise TypeError(f"account must be text with 12 digits, since some begin with 0, not {account!r}")


def _account(ami: Ami, arn: Arn) -> str:
    return ami.account_id or arn.account


def _what_there_is(image: Image, arn: Arn) -> str:
    amis: Sequence[Ami] = image.output_resources.amis
    if amis:
        return ", ".join(
            f"{getattr(ami, 'image', 'an AMI without id')} in {getattr(ami, 'region', 'no Region')}"
            + (f" (account {ami.account_id})" if _account(ami, arn) != arn.account else "")
            for ami in amis
        )
    if image.output_resources.containers:
        return "container images, which containers() returns"
    return "no AMIs"
