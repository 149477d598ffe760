"""The report about a build: what became of it, where it failed, and why."""

from __future__ import annotations

from attrs import field, frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import _failure_text as text
from imagebuilder_typed.builds._failure_parts import (
    BuildEnd,
    BuildLog,
    DistributionResult,
    FailedComponent,
    FailedStep,
    FailedWorkflow,
    FailurePlaces,
    RegionResult,
    UnreadPart,
)
from imagebuilder_typed.builds._failure_reasons import facts_of_reason
from imagebuilder_typed.exceptions import ResourceNotFoundException

__all__ = ["FailureReport"]

_MOST_LINES = 40
_FEWEST_LOG_LINES = 5


@frozen(kw_only=True)
class FailureReport:
    """Why a build failed. ``str()`` gives it as a text of some 40 lines at most, for logs.

    It also describes builds that did not fail; `end` says how a build ended. Parts that could not be read are None or empty
    and named in `unread`. Texts come from the service, the components and other services, unchanged; ``str()`` removes
    control characters and cuts long lines.

    Source: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-failure-context.html
    """

    arn: Arn
    """ARN of the build."""
    end: BuildEnd
    """How the build ended: ``failed``, ``cancelled``, ``running``, ``succeeded``, or ``unknown`` if that could not be read."""
    status: str | None
    """Status of the image, such as ``FAILED``; None if it could not be read."""
    reason: str | None = None
    """The reason of that status, in the service's words."""
    stage: str | None = None
    """The status that the image had when it failed, such as ``TESTING``; None if nothing says it."""
    component: FailedComponent | None = None
    """The component that failed; None if none did."""
    workflows: tuple[FailedWorkflow, ...] = ()
    """The workflows in which something failed, also those after which the build continued."""
    distribution: DistributionResult | None = None
    """The result of the distribution; None if the build failed before it."""
    outputs: tuple[RegionResult, ...] = ()
    """AMIs and container images that the build made before it failed, whatever their status."""
    scan: str | None = None
    """Status and reason of the scan for vulnerabilities, if that failed."""
    log: BuildLog | None = field(default=None)
    """The end of the log; None if it was not read."""
    places: FailurePlaces
    """Where to look."""
    unread: tuple[UnreadPart, ...] = ()
    """What could not be read, and why."""

    @property
    def failed(self) -> bool:
        """Whether the build is known to have failed."""
        return self.end == "failed"

    @property
    def failed_step(self) -> FailedStep | None:
        """The step of a workflow that ended the build; None if none did, or if that could not be read."""
        steps = [
            step
            for workflow in self.workflows
            if workflow.ended_build
            for step in workflow.steps
            if step.ended_workflow
        ]
        return steps[0] if steps else None

    def __str__(self) -> str:
        head = [self._headline(), f"  {self.arn}"]
        if self.end in ("running", "succeeded"):
            return "\n".join([*head, *text.reason_section(self.reason)])
        head += text.reason_section(self.reason)
        head += text.component_section(self.component)
        told = f"{self.reason or ''} {(self.component and self.component.message) or ''}"
        head += text.workflow_section(self.workflows, told)
        head += text.distribution_section(self.distribution)
        head += text.outputs_section(self.outputs) if self.distribution is None else []
        tail = [
            *text.unread_section(self.unread),
            *text.places_section(self.places, log_is_shown=self.log is not None),
        ]
        left = _MOST_LINES - len(head) - len(tail) - 1
        return "\n".join(
            [*head, *text.log_section(self.log, self.places, max(left, _FEWEST_LOG_LINES)), *tail]
        )

    def _headline(self) -> str:
        build = f"Image build {text.short_arn(self.arn)}"
        match self.end:
            case "failed":
                stage = "in its tests (TESTING)" if self.stage == "TESTING" else f"in {self.stage}"
                cause = self._cause()
                return f"{build} failed{f' {stage}' if self.stage else ''}{f': {cause}' if cause else ''}"
            case "cancelled":
                return f"{build} was cancelled"
            case "running":
                return f"{build} has not failed, it is {self.status}"
            case "succeeded":
                return f"{build} did not fail, it is {self.status}"
            case "unknown":
                gone = any(isinstance(each.error, ResourceNotFoundException) for each in self.unread[:1])
                return f"{build}{' is not there, or no longer' if gone else ': its state could not be read'}"

    def _cause(self) -> str:
        """The most specific cause that is known, in a few words."""
        component, distribution, step = self.component, self.distribution, self.failed_step
        if component is not None:
            name = f"component {text.short_arn(component.arn)}" if component.arn else "a component"
            place = text.component_place(component)
            return text.headline(f"{name}, {place}" if place else name, component.message)
        if distribution is not None and distribution.failed:
            regions = list(dict.fromkeys(each.region for each in distribution.failed))
            more = f" and {len(regions) - 3} more Regions" if len(regions) > 3 else ""
            return text.headline(f"{', '.join(regions[:3])}{more}", distribution.failed[0].message)
        if step is not None and step.name:
            action = f" ({step.action})" if step.action else ""
            return text.headline(f"workflow step {step.name}{action}", step.message)
        return text.headline("", facts_of_reason(self.reason).message or self.reason)
