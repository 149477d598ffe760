"""What differs between the waiters, as data: a :class:`WaiterFacts` for each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.waiters import _failure_reasons as reasons

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["WAITER_FACTS", "WaiterFacts", "facts_of"]


@attrs.frozen(kw_only=True)
class WaiterFacts:
    """What one waiter polls, and which states end the wait."""

    method_name: str
    """boto3's name of the operation that is polled."""
    resource_field: str
    """Request attribute that identifies the resource."""
    state_path: str
    """Dotted path of the state in the response."""
    final_states: frozenset[str]
    """States that the resource doesn't leave by itself. The waiter continues in all others, including states that this
    version doesn't know."""
    failure_reason: Callable[[Any], str]
    """Finds in a response why the resource is in its state; empty if the response doesn't say."""
    wanted_states: frozenset[str] = attrs.field(
        default=attrs.Factory(lambda self: self.final_states, takes_self=True)
    )
    """The final states that count as success; by default all of them."""

    def state_of(self, response: object) -> str | None:
        """The state in a response; None if it has none."""
        value: object = response
        for name in self.state_path.split("."):
            value = getattr(value, name, None)
        return value if isinstance(value, str) else None


_IMAGE = WaiterFacts(
    method_name="get_image",
    resource_field="image_build_version_arn",
    state_path="image.state.status",
    final_states=frozenset({"AVAILABLE", "CANCELLED", "FAILED", "DEPRECATED", "DELETED", "DISABLED"}),
    failure_reason=reasons.image_failure_reason,
)
_LIFECYCLE_EXECUTION = WaiterFacts(
    method_name="get_lifecycle_execution",
    resource_field="lifecycle_execution_id",
    state_path="lifecycle_execution.state.status",
    final_states=frozenset({"CANCELLED", "FAILED", "SUCCESS"}),
    failure_reason=reasons.lifecycle_execution_failure_reason,
)
_WORKFLOW_EXECUTION = WaiterFacts(
    method_name="get_workflow_execution",
    resource_field="workflow_execution_id",
    state_path="status",
    final_states=frozenset({"SKIPPED", "COMPLETED", "FAILED", "ROLLBACK_COMPLETED", "CANCELLED"}),
    failure_reason=reasons.workflow_execution_failure_reason,
)

WAITER_FACTS = {
    "image_available": attrs.evolve(_IMAGE, wanted_states=frozenset({"AVAILABLE"})),
    "image_build_finished": _IMAGE,
    "lifecycle_execution_finished": _LIFECYCLE_EXECUTION,
    "lifecycle_execution_succeeded": attrs.evolve(_LIFECYCLE_EXECUTION, wanted_states=frozenset({"SUCCESS"})),
    "workflow_execution_finished": _WORKFLOW_EXECUTION,
    "workflow_execution_succeeded": attrs.evolve(_WORKFLOW_EXECUTION, wanted_states=frozenset({"COMPLETED"})),
}
"""Facts by the name of the waiter. ``_finished`` waiters accept any final state, the others only success."""


def facts_of(waiter_name: str) -> WaiterFacts:
    """The facts of the waiter with a name.

    Raises:
        ValueError: There is no waiter with that name.
    """
    facts = WAITER_FACTS.get(waiter_name)
    if facts is None:
        advice = suggestion(waiter_name, WAITER_FACTS) or f"; there are: {', '.join(WAITER_FACTS)}"
        raise ValueError(f"there is no waiter {waiter_name!r}{advice}")
    return facts
