"""Find the resource that a request would make, by name."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, cast

import attrs

from imagebuilder_typed.arns import Arn, name_in_arns
from imagebuilder_typed.changes._kinds import Kind
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.conversion import unstructure
from imagebuilder_typed.exceptions import ResourceNotFoundException
from imagebuilder_typed.models import Filter, Response

__all__ = ["ANY_VERSION", "find_name_arn", "read"]

ANY_VERSION = "x.x.x"
_MOST_ON_A_PAGE = 100


def find_name_arn(client: ImageBuilderClient, kind: Kind, request: Any) -> Arn | None:
    """The ARN, without version, that the resource of a request has or would have.

    The filter compares names as they were written, but an ARN does not tell ``My web`` and ``my_web`` apart. So if it
    finds nothing, the ARN of any other resource shows the account and the Region. One list is
    enough as a rule, two are the most.

    Returns:
        None if the account has no resource of this kind.

    Raises:
        AbsentMemberError: An answer has nothing in it.
        ImageBuilderError: As with the operation that lists.
    """
    filters = [Filter(name="name", values=[request.name])]
    if kind.name == "workflow":  # the ARN has the type, so that two types may have one name
        filters.append(Filter(name="type", values=[request.type]))
    for found in _arns(client, kind, filters=filters, max_results=_MOST_ON_A_PAGE):
        # No page says that the filter is exact.
        if name_in_arns(found.name) == name_in_arns(request.name):
            return found.name_arn
    other = next(_arns(client, kind), None)
    return None if other is None else _renamed(other, request)


def read(client: ImageBuilderClient, kind: Kind, arn: Arn) -> Any | None:
    """The resource with an ARN; of several versions the newest. None if there is none."""
    try:
        answer = client.send(kind.get(arn))
    except ResourceNotFoundException:
        return None
    return getattr(answer, kind.resource)


def _arns(client: ImageBuilderClient, kind: Kind, **options: Any) -> Iterator[Arn]:
    for page in client.paginate(kind.listing(**kind.listing_options, **options)).pages():
        entries = getattr(page, kind.listed)
        if not entries:
            _check_that_it_is_an_answer(page)
        for entry in entries:
            yield Arn(entry.arn)


def _check_that_it_is_an_answer(page: Response) -> None:
    """Refuse an answer without any member, since it says nothing about what there is.

    One that lacks only its list counts as an empty list: no page says that the service always writes it. If there is
    something after all, `ensure` sends a Create request when two answers in a row lack it. The service refuses this for
    configurations, pipelines and policies, of which a name has one, and for versions of recipes that exist. A version
    of a component, recipe or workflow may come out lower than the newest, and a component or workflow may get another
    build of its version.

    Raises:
        AbsentMemberError: Not even the id of the request is there. Answers about workflows and policies never have it.
    """
    if not unstructure(page) and any(each.name == "request_id" for each in attrs.fields(type(page))):
        _ = cast("Any", page).request_id  # the error of this names the operation


def _renamed(arn: Arn, request: Any) -> Arn:
    """The ARN that the service would give to the name, in the account and Region of another ARN."""
    folder: str = arn.kind
    if arn.workflow_kind is not None:
        folder = f"{folder}/{str(request.type).lower()}"
    return Arn(":".join([*arn.split(":")[:5], f"{folder}/{name_in_arns(request.name)}"]))
