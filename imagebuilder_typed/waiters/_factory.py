"""The names of the waiters. Their code is imported when the first waiter is made."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any, Literal, overload

if TYPE_CHECKING:
    from imagebuilder_typed.waiters._waiters import (
        ImageWaiter,
        LifecycleExecutionWaiter,
        Waiter,
        WorkflowExecutionWaiter,
    )

__all__ = ["WaiterFactory"]


class WaiterFactory(ABC):
    """The client's ``get_waiter``, typed for each name."""

    __slots__ = ()

    @abstractmethod
    def _make_waiter(self, waiter_name: str) -> Waiter[Any, Any]:
        """Make the waiter with a name."""

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
            waiter_name: ``image_available`` (as in boto3) and the ``_succeeded`` waiters return on success and raise
                otherwise. The ``_finished`` waiters return on any final state, so check it.

        Raises:
            ValueError: There is no waiter with that name.
        """
        return self._make_waiter(waiter_name)
