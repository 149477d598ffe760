"""Make deletion plans: of one build, and of all but the newest builds of an image.

``_deletion_selection`` chooses the builds, ``_deletion_outputs`` lists what they made (``_deletion_amis``,
``_deletion_containers`` with ``_deletion_container_owner``), ``_deletion_references`` finds what still needs it. The
``_deletion_plan`` deletes it with ``_deletion_actions``. ``_deletion_parts`` has the classes of the results,
``_deletion_services`` the boto3 clients.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_actions import Deleter
from imagebuilder_typed.builds._deletion_outputs import OutputReader
from imagebuilder_typed.builds._deletion_parts import INCLUDED, Included, with_references
from imagebuilder_typed.builds._deletion_plan import DeletionPlan
from imagebuilder_typed.builds._deletion_references import ReferenceReader
from imagebuilder_typed.builds._deletion_selection import builds_to_delete
from imagebuilder_typed.builds._deletion_services import MakeClient, Place, Services
from imagebuilder_typed.builds._started import check_client
from imagebuilder_typed.exceptions import ResourceNotFoundException
from imagebuilder_typed.models import Image

if TYPE_CHECKING:
    from imagebuilder_typed.builds._boto3_session import Boto3Session
    from imagebuilder_typed.client import ImageBuilderClient

__all__ = ["deletion_plan", "plan_of_builds"]


def deletion_plan(
    client: ImageBuilderClient,
    *,
    recipe: str | None = None,
    name: str | None = None,
    keep: int = 3,
    older_than: timedelta | None = None,
    include_failed: bool = False,
    include: Collection[Included] = INCLUDED,
    sessions: Mapping[str, Boto3Session] | None = None,
    session: Boto3Session | None = None,
) -> DeletionPlan:
    """Plan the deletion of all but the newest builds of an image. Nothing is deleted before ``run()``.

    The `keep` highest versions that are AVAILABLE stay, of one version those with the highest build numbers. All other
    builds go that are AVAILABLE, DEPRECATED or DISABLED. Builds that still run stay.

    Args:
        client: The client of the account and the Region that have the builds.
        recipe: The ARN of an image recipe or a container recipe: its builds. An ARN with ``x.x.x``, or one that ends in the name, stands for all versions together.
        name: Instead of `recipe`, the name of an image: all its builds, also imported ones.
        keep: How many of the newest available builds stay. 0: none.
        older_than: Only builds that were made longer ago than this go.
        include_failed: Whether failed and cancelled builds go too. They don't count for `keep`.
        include: What of each build goes: its record in Image Builder (``image``), its ``amis``, their ``snapshots``, its ``containers``. Snapshots go only with AMIs.
        sessions: boto3 sessions by account, for AMIs that the distribution made in other accounts. Without a session, these AMIs stay, and with them the record of the build.
        session: Makes the boto3 clients of EC2, ECR and other services. By default, ``client.make_boto3_client`` does.

    Raises:
        TypeError: Not exactly one of `recipe` and `name` was passed, or an argument has a wrong type.
        ValueError: An argument has a wrong value, or the credentials belong to another account than the builds.
        ConfigurationError: The client was made of a boto3 client: pass `session`.
        ImageBuilderError: The builds could not be listed or read.
        botocore.exceptions.ClientError: STS did not say whose credentials these are. What other services refuse to say is in the plan.
    """
    check_client(client)
    _check_include(include)

    def make_client(service: str, region: str) -> Any:
        if session is not None:
            return session.client(service, region_name=region)
        return client.make_boto3_client(service, region_name=region)

    builds, count = builds_to_delete(
        client, recipe=recipe, name=name, keep=keep, older_than=older_than, include_failed=include_failed
    )
    if not builds:
        # A misspelt name must not look like a clean account.
        note = f"{recipe or name} has no builds"
        if count:
            stays = "1 build, and it stays" if count == 1 else f"{count} builds, and all of them stay"
            note = f"{recipe or name} has {stays}"
        services = Services(client, Place("", ""), make_client, {})
        return DeletionPlan((), Deleter(services), builds=(), notes=[note])
    return plan_of_builds(client, builds, include=include, sessions=sessions, make_client=make_client)


def plan_of_builds(
    client: ImageBuilderClient,
    builds: Sequence[Arn],
    *,
    include: Collection[Included],
    sessions: Mapping[str, Boto3Session] | None,
    make_client: MakeClient,
) -> DeletionPlan:
    """Plan the deletion of builds, at least one, of one account and Region, in this order."""
    _check_include(include)
    home = Place(builds[0].account, builds[0].region)
    services = Services(client, home, make_client, sessions or {})
    services.check_accounts()
    images = _read_images(client, builds)
    outputs = OutputReader(services, images, include)
    items = outputs.read(builds)
    references = ReferenceReader(services, items, images)
    references.read()
    return DeletionPlan(
        with_references(items, references.references),
        Deleter(services),
        builds=builds,
        unread=[*outputs.unread, *references.unread],
        notes=outputs.notes,
        noted=outputs.noted,
    )


def _check_include(include: Collection[str]) -> None:
    """Check what a plan is asked to include.

    Raises:
        TypeError: It is a string.
        ValueError: It names something unknown or nothing, or snapshots without their AMIs.
    """
    if isinstance(include, str):
        raise TypeError(f"include must be a collection such as ({include!r},), not a string")
    unknown = [each for each in include if each not in INCLUDED]
    if unknown or not include:
        raise ValueError(f"include must have some of {', '.join(map(repr, INCLUDED))}, not {include!r}")
    if "snapshots" in include and "amis" not in include:
        raise ValueError("EC2 deletes no snapshot of an AMI that is registered: include 'amis' too")


def _read_images(client: ImageBuilderClient, builds: Sequence[Arn]) -> dict[Arn, Image]:
    """The builds that exist."""
    found: dict[Arn, Image] = {}
    for build in builds:
        try:
            found[build] = client.get_image(image_build_version_arn=build).image
        except ResourceNotFoundException:
            continue
    return found
