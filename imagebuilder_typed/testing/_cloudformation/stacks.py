"""moto's CloudFormation, with the statuses and events of stacks whose resources fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.cloudformation.exceptions import CloudFormationError, ValidationError
from moto.cloudformation.models import CloudFormationBackend, Event
from moto.cloudformation.parsing import OutputMap

from .failures import REFUSALS, BuildWaits, ResourceFailed
from .resource_maps import ImageBuilderResourceMap
from .templates import refusal_of
from .updates import compute_outputs

if TYPE_CHECKING:
    from collections.abc import Iterable


class ImageBuilderStacks(CloudFormationBackend):
    """Answers requests for stacks as CloudFormation does, also when a resource of the stack fails.

    moto itself answers with the error of the resource, and leaves the stack and its other resources as they are. It
    still does so for stacks without resources of Image Builder.
    """

    # moto derives the name of the module with the URLs from this one.
    __module__ = CloudFormationBackend.__module__

    def create_stack(self, name: str, *args: Any, **kwargs: Any) -> Any:
        existing = set(self.stacks)
        try:
            stack: Any = super().create_stack(name, *args, **kwargs)
            _check_outputs(stack)
        except Exception as problem:
            stack = next((stack for key, stack in self.stacks.items() if key not in existing), None)
            if stack is None or not _is_handled(stack, problem):
                raise
            if isinstance(problem, BuildWaits):
                _wait(stack)
            else:
                self._roll_back_creation(stack, problem)
        else:
            if stack.resource_map.is_waiting:
                _wait(stack)
        return stack

    def _roll_back_creation(self, stack: Any, problem: Exception) -> None:
        """Delete the resources of a stack that can't be created.

        Raises:
            Exception: `problem`, if CloudFormation would find it in the template, or it is a mistake in the code.
        """
        resources: ImageBuilderResourceMap = stack.resource_map
        resources.is_waiting = False
        stack.status = "ROLLBACK_COMPLETE"
        try:
            resources.roll_back_creation()
        except REFUSALS:
            stack.status = "ROLLBACK_FAILED"
        self._forget_exports(stack)
        _forget_outputs(stack)
        if not _is_of_a_resource(problem):
            self.stacks.pop(stack.stack_id, None)
            raise refusal_of(problem) from problem
        reason = _report(stack, problem, "create")
        stack._add_stack_event("ROLLBACK_IN_PROGRESS", f"{reason} Rollback requested by user.")
        stack._add_stack_event(stack.status)
        stack.stack_status_reason = reason

    def _publish_exports(self, stack: Any) -> None:
        self.exports.update({export.name: export for export in stack.exports})

    def _forget_exports(self, stack: Any) -> None:
        for name in [
            name for name, export in self.exports.items() if export.exporting_stack_id == stack.stack_id
        ]:
            del self.exports[name]

    def update_stack(
        self,
        name: str,
        template: str,
        role_arn: str | None,
        parameters: list[dict[str, Any]],
        tags: dict[str, str] | None,
    ) -> Any:
        stack: Any = self.get_stack(name)
        if stack.status == "DELETE_FAILED":
            raise ValidationError(
                message=f"Stack:{stack.stack_id} is in DELETE_FAILED state and can not be updated."
            )
        before = _Definition(stack)
        _set_tags(stack, tags)
        try:
            super().update_stack(name, template, role_arn, parameters, tags)
        except Exception as problem:
            if not _is_handled(stack, problem):
                raise
            before.restore()
            if not _is_of_a_resource(problem):
                raise refusal_of(problem) from problem
            _report_update_rollback(stack, problem)
        else:
            self._finish_update(stack)
        return stack

    def _finish_update(self, stack: Any) -> None:
        resources: ImageBuilderResourceMap = stack.resource_map
        if resources.has_ours:
            _add_events(stack, "DELETE_FAILED", resources.cleanup_failures)
            self._publish_exports(stack)
        resources.cleanup_failures = ()

    def execute_change_set(self, change_set_name: str, stack_name: str | None = None) -> None:
        change_set: Any = self.describe_change_set(change_set_name)
        stack = change_set.stack
        before = _Definition(stack)
        _set_tags(stack, change_set.tags)
        try:
            super().execute_change_set(change_set_name, stack_name)
        except Exception as problem:
            if not _is_handled(stack, problem):
                raise
            before.restore()
            change_set.execution_status = "EXECUTE_FAILED"
            if change_set.change_set_type == "CREATE":
                self._roll_back_creation(stack, problem)
            elif _is_of_a_resource(problem):
                _report_update_rollback(stack, problem)
            else:
                raise refusal_of(problem) from problem
        else:
            self._finish_change_set(stack, change_set)

    def _finish_change_set(self, stack: Any, change_set: Any) -> None:
        """Do what moto leaves undone: the stack has the template, parameters and outputs of the change set."""
        resources: ImageBuilderResourceMap = stack.resource_map
        if not resources.has_ours:
            return
        stack._parse_template()
        stack.description = stack.template_dict.get("Description")
        stack.parameters = change_set.parameters
        stack.output_map = stack._create_output_map()
        if resources.is_waiting:
            _wait(stack)
        else:
            self._finish_update(stack)

    def delete_stack(self, name_or_stack_id: str) -> None:
        stack: Any = self.stacks.get(name_or_stack_id)
        try:
            super().delete_stack(name_or_stack_id)
        except Exception as problem:
            # moto finds a stack by its name, and calls this method again with its id.
            if stack is None or not _is_handled(stack, problem):
                raise
            self.stacks[stack.stack_id] = stack
            stack.status = "DELETE_FAILED"
            if not isinstance(problem, REFUSALS):
                raise
            reason = _report(stack, problem, "delete")
            stack._add_stack_event("DELETE_FAILED", reason)
            stack.stack_status_reason = reason
            _forget_outputs(stack)
        else:
            if stack is not None and stack.resource_map.has_ours:
                self._forget_exports(stack)
                _forget_outputs(stack)

    def describe_stacks(self, name_or_stack_id: str) -> Any:
        self._continue_waiting_stacks()
        return super().describe_stacks(name_or_stack_id)

    def get_stack(self, name_or_stack_id: str) -> Any:
        self._continue_waiting_stacks()
        return super().get_stack(name_or_stack_id)

    def _continue_waiting_stacks(self) -> None:
        """Continue the creation of stacks whose builds waited for an action."""
        for stack in list[Any](self.stacks.values()):
            if stack.resource_map.is_waiting:
                self._continue(stack)

    def _continue(self, stack: Any) -> None:
        try:
            stack.create_resources()
            if not stack.resource_map.is_waiting:
                stack.output_map = stack._create_output_map()
            _check_outputs(stack)
        except Exception as problem:
            self._roll_back_creation(stack, problem)
            return
        if stack.resource_map.is_waiting:
            _wait(stack)
        else:
            self._publish_exports(stack)


class _Definition:
    """What a stack was made from, so that a failed update can restore it."""

    def __init__(self, stack: Any) -> None:
        self._stack = stack
        self._values = {
            name: getattr(stack, name) for name in ("template", "template_dict", "status", "tags")
        }
        self._resource_tags = dict(stack.resource_map.tags)

    def restore(self) -> None:
        for name, value in self._values.items():
            setattr(self._stack, name, value)
        self._stack.resource_map.tags = self._resource_tags


def _set_tags(stack: Any, tags: dict[str, str] | None) -> None:
    """Set the tags of a stack for its resources. moto keeps the old ones there."""
    if tags:
        own = {key: value for key, value in stack.resource_map.tags.items() if key.startswith("aws:")}
        stack.resource_map.tags = {**own, **tags}
        stack.tags = tags


def _is_handled(stack: Any, problem: Exception) -> bool:
    resources = stack.resource_map
    return isinstance(problem, ResourceFailed) or (
        isinstance(resources, ImageBuilderResourceMap) and resources.has_ours
    )


def _is_of_a_resource(problem: Exception) -> bool:
    """Whether a resource failed. Other problems are mistakes in the template or in the code."""
    return isinstance(problem, REFUSALS) and not isinstance(problem, CloudFormationError)


def _check_outputs(stack: Any) -> None:
    if stack.resource_map.has_ours and not stack.resource_map.is_waiting:
        compute_outputs(stack.resource_map, stack.template_dict)


def _forget_outputs(stack: Any) -> None:
    """moto computes outputs when they are read, and resources that they need may be gone."""
    stack.output_map = OutputMap(stack.resource_map, {}, stack.stack_id)


def _wait(stack: Any) -> None:
    stack.status = "CREATE_IN_PROGRESS"
    stack.resource_map.is_waiting = True
    _forget_outputs(stack)


def _report(stack: Any, problem: Exception, action: str) -> str:
    """Add the event of the resource that failed, and return the reason for the stack."""
    if not isinstance(problem, ResourceFailed):
        return str(getattr(problem, "message", problem))
    action = "create" if problem.is_new else action
    _add_events(stack, f"{action.upper()}_FAILED", [problem])
    return f"The following resource(s) failed to {action}: [{problem.logical_id}]."


def _report_update_rollback(stack: Any, problem: Exception) -> None:
    reason = _report(stack, problem, "update")
    stack._add_stack_event("UPDATE_ROLLBACK_IN_PROGRESS", reason)
    stack._add_stack_event("UPDATE_ROLLBACK_COMPLETE")
    stack.status = "UPDATE_ROLLBACK_COMPLETE"
    stack.stack_status_reason = reason


def _add_events(stack: Any, status: str, failures: Iterable[ResourceFailed]) -> None:
    for failure in failures:
        event: Any = Event(
            stack_id=stack.stack_id,
            stack_name=stack.name,
            logical_resource_id=failure.logical_id,
            physical_resource_id=failure.physical_id,
            resource_type=failure.resource_type,
            resource_status=status,
            resource_status_reason=failure.reason,
            resource_properties=None,
        )
        event.sendToSns(stack.account_id, stack.region_name, stack.notification_arns)
        stack.events.append(event)
