"""Waiters: poll a build, a lifecycle run or a workflow run until it is done.

The client imports this package for the names of the waiters only. Their code is imported when the first one is made.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from imagebuilder_typed.waiters._waiters import (
        ImageWaiter,
        LifecycleExecutionWaiter,
        StateChange,
        Waiter,
        WorkflowExecutionWaiter,
    )

__all__ = [
    "ImageWaiter",
    "LifecycleExecutionWaiter",
    "StateChange",
    "Waiter",
    "WorkflowExecutionWaiter",
]

if not TYPE_CHECKING:  # with this function, a type checker would accept any name

    def __getattr__(name: str) -> object:
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from imagebuilder_typed.waiters import _waiters

        return getattr(_waiters, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
