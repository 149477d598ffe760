"""The names of the waiters. Their code is imported when the first waiter is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from imagebuilder_typed._call_path import call_path_of

if TYPE_CHECKING:
    from imagebuilder_typed.waiters._waiters import (
        ImageWaiter,
        LifecycleExecutionWaiter,
        WorkflowExecutionWaiter,
    )

__all__ = ["WaiterFactory"]


class WaiterFactory:
    """The client's ``get_waiter``, typed for each name."""

    __slots__ = ()

    @overload
    def get_waiter(self, waiter_name: Literal["image_available", "image_build_finished"]) -> ImageWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["lifecycle_execution_finished", "lifecycle_execution_succeeded"]
    ) -> LifecycleExecutionWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["workflow_execution_finished", "workflow_execution_succeeded"]
    ) -> WorkflowExecutionWaiter: ...
    def get_waiter(self, waiter_name: str) -> object:
        """Make a waiter, as boto3's ``get_waiter`` does, with typed results.

        Args:
            waiter_name: ``image_available`` (as in boto3) and the ``_succeeded`` waiters return on success and raise otherwise. The ``_finished`` waiters return on any final state, so check it.

        Raises:
            ValueError: There is no waiter with that name.
        """
        from imagebuilder_typed.waiters._waiters import make_waiter

        path = call_path_of(self)
        return make_waiter(waiter_name, path.send_steps, path.build)
