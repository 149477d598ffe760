"""The steps of a build that wait for an answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal

from imagebuilder_typed.builds._errors import StepNotFoundError
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.models import WorkflowStepExecution

if TYPE_CHECKING:
    from imagebuilder_typed.arns import Arn
    from imagebuilder_typed.client import ImageBuilderClient

__all__ = ["answer", "waiting_steps"]


def waiting_steps(client: ImageBuilderClient, arn: Arn) -> list[WorkflowStepExecution]:
    """The steps of a build that wait. The service lists those of all builds of the account."""
    steps = client.get_paginator("list_waiting_workflow_steps").paginate()
    return [step for step in steps if getattr(step, "image_build_version_arn", None) == arn]


def answer(
    client: ImageBuilderClient,
    arn: Arn,
    action: Literal["RESUME", "STOP"],
    reason: str | None,
    step: str | WorkflowStepExecution | None,
) -> WorkflowStepExecution:
    """Answer a waiting step of a build.

    Raises:
        StepNotFoundError: No step waits, or several do.
        TypeError: `step` is something else.
    """
    _check_step(step)
    found = _one(client, arn, waiting_steps(client, arn), step)
    client.send_workflow_step_action(
        image_build_version_arn=arn, step_execution_id=found.step_execution_id, action=action, reason=reason
    )
    return found


def _check_step(step: object) -> None:
    if step is not None and not isinstance(step, str | WorkflowStepExecution):
        raise TypeError(f"step must be an item of waiting_steps(), its id or its name, not {step!r}")


def _one(
    client: ImageBuilderClient,
    arn: Arn,
    waiting: list[WorkflowStepExecution],
    step: str | WorkflowStepExecution | None,
) -> WorkflowStepExecution:
    found = waiting if step is None else [each for each in waiting if _is_meant(each, step)]
    if len(found) == 1:
        return found[0]
    if found:
        raise StepNotFoundError(
            f"{len(found)} steps of {arn} wait for an answer: {_names(found)}; pass step= with an item of waiting_steps()"
        )
    if waiting:
        wanted = step if isinstance(step, str) else getattr(step, "name", None) or "the step"
        raise StepNotFoundError(f"{wanted} of {arn} does not wait for an answer, but {_names(waiting)}")
    raise StepNotFoundError(f"no step of {arn} waits for an answer{_state(client, arn)}")


def _is_meant(each: WorkflowStepExecution, step: str | WorkflowStepExecution) -> bool:
    if isinstance(step, str):
        return step in (each.step_execution_id, each.name)
    return step.step_execution_id == each.step_execution_id


def _names(steps: Iterable[WorkflowStepExecution]) -> str:
    return ", ".join(f"{step.name or 'a step without name'} ({step.step_execution_id})" for step in steps)


def _state(client: ImageBuilderClient, arn: Arn) -> str:
    """The state of the build, for a message."""
    try:
        return f": the build is {client.get_image(image_build_version_arn=arn).image.state.status}"
    except ImageBuilderError:
        return ""
