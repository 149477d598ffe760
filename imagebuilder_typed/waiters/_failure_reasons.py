"""Why something failed, in words, as far as a response says."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from imagebuilder_typed.models.image import (
        ComponentFailureContext,
        DistributionFailureContext,
        GetImageResponse,
        ImageFailureContext,
        ImageState,
    )
    from imagebuilder_typed.models.lifecycle import GetLifecycleExecutionResponse
    from imagebuilder_typed.models.workflow import GetWorkflowExecutionResponse

__all__ = ["image_failure_reason", "lifecycle_execution_failure_reason", "workflow_execution_failure_reason"]


def image_failure_reason(response: GetImageResponse) -> str:
    """The reason of the image's state, and where its build failed: component and step, or Regions."""
    state: ImageState | None = _get(_get(response, "image"), "state")
    if state is None:
        return ""
    return _as_sentences(
        [state.reason, *(_failed_places(state.failure_context) if state.failure_context else [])]
    )


def lifecycle_execution_failure_reason(response: GetLifecycleExecutionResponse) -> str:
    """The reason of the run's state."""
    return _as_sentences([_get(_get(_get(response, "lifecycle_execution"), "state"), "reason")])


def workflow_execution_failure_reason(response: GetWorkflowExecutionResponse) -> str:
    """The message of the run, and how many of its steps failed."""
    failed = _get(response, "total_steps_failed")
    return _as_sentences(
        [
            response.message,
            f"{failed} of {_get(response, 'total_step_count')} steps failed" if failed else None,
        ]
    )


def _get(obj: object, member: str) -> Any:
    """A member that every answer has, or None: a reason without it is better than an error about it."""
    return getattr(obj, member, None)


def _failed_places(context: ImageFailureContext) -> list[str]:
    reasons: list[str] = []
    if context.component_failure:
        reasons.append(_component_failure(context.component_failure))
    if context.distribution_failure:
        reasons += _distribution_failure(context.distribution_failure)
    if context.failed_step:
        reasons.append(f"workflow step {context.failed_step} of {context.workflow_arn or 'the build'}")
    return reasons


def _component_failure(failure: ComponentFailureContext) -> str:
    component = _get(failure, "component_arn")
    step = failure.step_name and failure.step_name + (f" ({failure.action})" if failure.action else "")
    facts = [
        component and f"component {component}",
        failure.phase_name and f"phase {failure.phase_name}",
        step and f"step {step}",
    ]
    place = ", ".join([fact for fact in facts if fact])
    return f"{place}: {failure.error_message}" if failure.error_message else place


def _distribution_failure(failure: DistributionFailureContext) -> list[str]:
    reasons = [failure.error_message or ""]
    for region in failure.region_failures:
        place = [
            _get(region, "region") or "a Region",
            region.target_account_id and f"account {region.target_account_id}",
        ]
        if region.image_configuration_step:
            place.append(f"in {region.image_configuration_step}")
        reason = region.error_message or _get(region, "status") or "failed"
        reasons.append(f"{' '.join([part for part in place if part])}: {reason}")
    return reasons


def _as_sentences(parts: list[str | None]) -> str:
    """The parts as sentences, without those that an earlier one already contains."""
    sentences: list[str] = []
    for part in parts:
        text = (part or "").strip().rstrip(".")
        if text and not any(text in earlier for earlier in sentences):
            sentences.append(text)
    return ". ".join(sentences)
