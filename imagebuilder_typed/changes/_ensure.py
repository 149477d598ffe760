"""Bring a resource to the state that a request describes."""

from __future__ import annotations

import uuid
from collections.abc import Collection
from typing import Any, Final

import attrs

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.changes._kinds import EnsurableRequest
from imagebuilder_typed.changes._results import Bump, Ensured, Plan
from imagebuilder_typed.changes._task import Step, Task
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.exceptions import InvalidRequestException, ResourceAlreadyExistsException

__all__ = ["ensure", "plan"]

_MOST_ATTEMPTS: Final = 5
"""How often other programs may make the resource between our reading and our request."""


def ensure(
    client: ImageBuilderClient,
    request: EnsurableRequest,
    *,
    bump: Bump = "patch",
    ignore: Collection[str] = (),
    document: str | None = None,
) -> Ensured:
    """Create the resource that a request describes, change the existing one to match it, or leave it alone.

    It looks for the resource by name. A field that the request leaves out stands for the default of the service.
    Configurations, pipelines and policies are updated. Components, recipes and workflows get a new version if their
    content differs from the newest. A second call changes nothing, and two programs that call it at a time make one
    resource. Nothing is deleted.

    Args:
        client: The client that makes the calls.
        request: What there should be. Its version is used if it is higher than all that exist. A version such as
            ``1.0.x`` is compared with the newest that it matches. Its client token is not used.
        bump: Which number of the newest version goes up for a new one. Where the request's version has wildcards, the
            first of these goes up instead.
        ignore: Fields of the request that stay as they are in what exists, such as ``["status"]``.
        document: The text behind the request's ``uri`` or ``dockerfile_template_uri``, to compare it. Without it, a
            change of that text goes unnoticed.

    Raises:
        TypeError: The client or the request is of another class.
        ValueError: Another argument is wrong.
        RequestValidationError: The request breaks rules of the API. Nothing was sent.
        UnchangeableFieldError: The resource differs in a field that no update can change.
        ImageBuilderError: As with the operations that it calls. You may repeat the call: it finds what was done.
    """
    task = Task.of(client, request, bump=bump, ignore=ignore, document=document)
    for _ in range(_MOST_ATTEMPTS - 1):
        step = task.next_step(client)
        try:
            return _carry_out(client, task, step)
        except (ResourceAlreadyExistsException, InvalidRequestException) as error:
            # Another program made it after we had looked. The code for workflows is not documented, the words are.
            if not (isinstance(error, ResourceAlreadyExistsException) or "already exists" in str(error)):
                raise
    return _carry_out(client, task, task.next_step(client))


def plan(
    client: ImageBuilderClient,
    request: EnsurableRequest,
    *,
    bump: Bump = "patch",
    ignore: Collection[str] = (),
    document: str | None = None,
) -> Plan:
    """Find out what :func:`ensure` would do now. It changes nothing. Arguments and errors are those of `ensure`."""
    task = Task.of(client, request, bump=bump, ignore=ignore, document=document)
    step = task.next_step(client)
    return Plan(
        action=step.action,
        kind=task.kind.name,
        name=task.request.name,
        version=step.version,
        arn=None if step.found is None else Arn(step.found.arn),
        differences=step.differences,
        not_compared=step.not_compared,
    )


def _carry_out(client: ImageBuilderClient, task: Task, step: Step) -> Ensured:
    if step.action in ("created", "new_version"):
        answer: Any = client.send(_create_request(task, step))
        arn = Arn(getattr(answer, task.kind.created_arn))
    else:
        found: Any = step.found
        arn = Arn(found.arn)
        if step.updates_content:
            client.send(_update_request(task, found))
        if step.new_tags:
            client.tag_resource(resource_arn=arn, tags=step.new_tags)
    return Ensured(action=step.action, arn=arn, differences=step.differences, not_compared=step.not_compared)


def _create_request(task: Task, step: Step) -> Any:
    # The service answers a token that it knows with its first answer, even if the resource was deleted since. So
    # each call has a token of its own, and what prevents two resources is that the service refuses the second.
    changes: dict[str, Any] = {"client_token": str(uuid.uuid4())}
    if step.version is not None:
        changes["semantic_version"] = str(step.version)
    if step.found is not None:
        changes |= task.values_of(step.found)
    return attrs.evolve(task.request, **changes)


def _update_request(task: Task, found: Any) -> Any:
    """The request that changes all but the ignored fields, and loses nothing that a create request can't say."""
    assert task.kind.update is not None
    update = task.kind.update.of(found)
    wanted = {each.name for each in attrs.fields(task.kind.create)} - task.ignored - {"client_token"}
    for each in attrs.fields(task.kind.update):
        if each.name in wanted:
            setattr(update, each.name, getattr(task.request, each.name))
    return update
