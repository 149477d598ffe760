"""Waiters: poll a build, a lifecycle run or a workflow run until it is done.

The client imports this package for the names of the waiters only. Their code is imported when the first one is made.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.waiters._waiters import ImageWaiter as ImageWaiter
    from imagebuilder_typed.waiters._waiters import LifecycleExecutionWaiter as LifecycleExecutionWaiter
    from imagebuilder_typed.waiters._waiters import StateChange as StateChange
    from imagebuilder_typed.waiters._waiters import Waiter as Waiter
    from imagebuilder_typed.waiters._waiters import WorkflowExecutionWaiter as WorkflowExecutionWaiter

__all__ = ["ImageWaiter", "LifecycleExecutionWaiter", "StateChange", "Waiter", "WorkflowExecutionWaiter"]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "ImageWaiter": "_waiters",
            "LifecycleExecutionWaiter": "_waiters",
            "StateChange": "_waiters",
            "Waiter": "_waiters",
            "WorkflowExecutionWaiter": "_waiters",
        },
    )
