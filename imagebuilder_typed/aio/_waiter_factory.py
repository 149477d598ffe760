"""The names of the async client's waiters. Their code is imported when the first waiter is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, overload

from imagebuilder_typed._async_call_path import async_call_path_of

if TYPE_CHECKING:
    from imagebuilder_typed.aio._waiters import (
        AsyncImageWaiter,
        AsyncLifecycleExecutionWaiter,
        AsyncWorkflowExecutionWaiter,
    )

__all__ = ["AsyncWaiterFactory"]


class AsyncWaiterFactory:
    """The async client's ``get_waiter``, typed for each name."""

    __slots__ = ()

    @overload
    def get_waiter(
        self, waiter_name: Literal["image_available", "image_build_finished"]
    ) -> AsyncImageWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["lifecycle_execution_finished", "lifecycle_execution_succeeded"]
    ) -> AsyncLifecycleExecutionWaiter: ...
    @overload
    def get_waiter(
        self, waiter_name: Literal["workflow_execution_finished", "workflow_execution_succeeded"]
    ) -> AsyncWorkflowExecutionWaiter: ...
    def get_waiter(self, waiter_name: str) -> object:
        """Make a waiter, as boto3's ``get_waiter`` does, with typed results. It is not awaited; its ``wait`` is.

        Args:
            waiter_name: ``image_available`` (as in boto3) and the ``_succeeded`` waiters return on success and raise otherwise. The ``_finished`` waiters return on any final state, so check it.

        Raises:
            ValueError: There is no waiter with that name.
        """
        from imagebuilder_typed.aio._waiters import make_async_waiter

        path = async_call_path_of(self)
        return make_async_waiter(waiter_name, path.send_steps, path.build)
