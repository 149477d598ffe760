"""The progress of a wait on the screen. It works between the polls, in the thread that waits."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from imagebuilder_typed._blocking import blocking, run
from imagebuilder_typed._pauses import pause, pauses_are_skipped
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._screen import Screen, duration, open_screen
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.retry import RetryPolicy
from imagebuilder_typed.waiters._facts import WAITER_FACTS

if TYPE_CHECKING:
    from imagebuilder_typed import models
    from imagebuilder_typed.client import ImageBuilderClient
    from imagebuilder_typed.waiters import StateChange
    from imagebuilder_typed.waiters._polling import Cancel

    Change: TypeAlias = StateChange[models.ImageStatus, models.GetImageResponse]

__all__ = ["BuildProgress", "BuildsProgress", "short_name"]

_FINAL_STATES = WAITER_FACTS["image_build_finished"].final_states
_SECOND = 1.0
_LONGEST_NAME = 40
# A request that only decorates must not hold up the wait.
_ONE_QUICK_REQUEST = RetryPolicy(max_attempts=1, rate_limit=False, total_timeout=10.0)


def short_name(arn: Arn) -> str:
    """Name, version and build number."""
    return f"{arn.name}/{arn.version}/{arn.build}"


def _shown_name(arn: Arn) -> str:
    """The short name with at most 40 characters of the name, so that the state has room on a terminal."""
    name = short_name(arn)
    cut = len(arn.name) - _LONGEST_NAME
    return name if cut <= 0 else f"{name[:17]}...{name[20 + cut :]}"


class _Ticking:
    """Passes a pause in pieces of a second, with a tick of the screen after each. A waiter takes it as its ``cancel``.

    Without a screen, it only pauses.
    """

    def __init__(self, cancel: Cancel | None, screen: Screen | None) -> None:
        self._cancel = cancel
        self._screen = screen
        self._started = time.monotonic()

    def is_set(self) -> bool:
        """Whether the caller cancelled the wait."""
        return self._cancel is not None and self._cancel.is_set()

    def wait(self, seconds: float, /) -> bool:
        """Pause, or until the caller cancels the wait."""
        run(self.pass_time(seconds, blocking(self._sleep)))
        return self.is_set()

    async def pass_time(self, seconds: float, sleep: Callable[[float], Awaitable[object]]) -> None:
        """Do what :meth:`wait` does, with a function that sleeps."""
        end = time.monotonic() + seconds
        piece = seconds if self._screen is None else _SECOND
        while not self.is_set() and not pauses_are_skipped():
            left = end - time.monotonic()
            if left <= 0:
                break
            await sleep(min(left, piece))
            self.tick()

    def _sleep(self, seconds: float) -> None:
        if self._cancel is None:
            pause(seconds)
        else:
            self._cancel.wait(seconds)

    def hide(self) -> None:
        """Give the screen to the program."""
        self._draw(lambda screen: screen.hide())

    def close(self) -> None:
        """Leave the last text on the screen. Nothing is shown afterwards."""
        self._draw(lambda screen: screen.close())
        self._screen = None

    def tick(self) -> None:
        """Keep the text on the screen up to date."""
        self._draw(lambda screen: screen.tick(self._now()))

    def _change(self, line: str) -> None:
        self._draw(lambda screen: screen.change(self._now(), line))

    def _draw(self, draw: Callable[[Screen], None]) -> None:
        if self._screen is None:
            return
        try:
            draw(self._screen)
        except (OSError, ValueError):  # closed, or nobody reads it: no reason to end a wait
            self._screen = None

    def _elapsed(self) -> str:
        return duration(time.monotonic() - self._started)

    def _now(self) -> str:
        """How far the wait is, on one line."""
        raise NotImplementedError


class BuildProgress(_Ticking):
    """The progress of one build: its state, and the steps of workflows that run."""

    def __init__(
        self,
        client: ImageBuilderClient,
        arn: Arn,
        on_change: Callable[[Change], object] | None,
        cancel: Cancel | None,
    ) -> None:
        super().__init__(cancel, open_screen())
        self._client = client.with_options(retry=_ONE_QUICK_REQUEST)
        self._arn = arn
        self._on_change = on_change
        self._state: str | None = None
        self._steps = ""
        self._may_ask = True

    def wait(self, seconds: float, /) -> bool:
        """Look which steps run, then pause for the rest of the time."""
        end = time.monotonic() + seconds
        self.look_at_steps()
        return super().wait(max(end - time.monotonic(), 0.0))

    def report_change(self, change: Change) -> None:
        """Show a new state, and pass it on."""
        self.show_change(change)
        if self._on_change is not None:
            self.hide()
            self._on_change(change)

    def show_change(self, change: Change) -> None:
        """Show a new state."""
        self._state, self._steps = change.new, ""
        self._change(self._now())

    def look_at_steps(self) -> None:
        """Ask which steps run, and show them."""
        if not self._may_ask or self._state is None:
            return
        try:
            steps = ", ".join(_running_steps(self._client, self._arn))
        except Exception as error:  # whatever is wrong with it, the wait doesn't depend on it
            self._may_ask = isinstance(error, ImageBuilderError) and error.transient
            return
        if steps != self._steps:
            self._steps = steps
            self._change(self._now())

    def _now(self) -> str:
        state = self._state or "not seen yet"
        steps = f", {self._steps}" if self._steps else ""
        return f"{_shown_name(self._arn)}: {state} after {self._elapsed()}{steps}"


class BuildsProgress(_Ticking):
    """The progress of several builds: how many are in which state."""

    def __init__(self, count: int, cancel: Cancel | None, *, shown: bool) -> None:
        super().__init__(cancel, open_screen() if shown else None)
        self._count = count
        self._states: dict[Arn, str] = {}
        self._unreadable = 0

    def report_change(self, arn: Arn, state: str) -> None:
        """Show the new state of a build. Plain lines show only builds that have ended: hundreds would hide them."""
        self._states[arn] = state
        if state in _FINAL_STATES:
            self._change(f"{_shown_name(arn)}: {state}; {self._now()}")
        else:
            self.tick()

    def report_error(self, arn: Arn, error: Exception) -> None:
        """Show that a build can't be waited for."""
        self._states.pop(arn, None)
        self._unreadable += 1
        self._change(f"{_shown_name(arn)}: {type(error).__name__}; {self._now()}")

    def _now(self) -> str:
        states = Counter(self._states.values())
        finished = sum(count for state, count in states.items() if state in _FINAL_STATES) + self._unreadable
        counts = [f"{count} {state}" for state, count in sorted(states.items())]
        if self._unreadable:
            counts.append(f"{self._unreadable} not readable")
        return f"{finished} of {self._count} finished after {self._elapsed()}: {', '.join(counts) or 'not seen yet'}"


def _running_steps(client: ImageBuilderClient, arn: Arn) -> Iterator[str]:
    """The steps that run, in words."""
    runs = client.get_paginator("list_workflow_executions")
    for workflow_run in runs.paginate(image_build_version_arn=arn):
        if workflow_run.status != "RUNNING":
            continue
        workflow = Arn(workflow_run.workflow_build_version_arn).name
        steps = client.get_paginator("list_workflow_step_executions")
        for step in steps.paginate(workflow_execution_id=workflow_run.workflow_execution_id):
            if step.status == "RUNNING":
                what = "waits for an answer" if step.action == "WaitForAction" else "runs"
                yield f"step {step.name} of {workflow} {what}"
