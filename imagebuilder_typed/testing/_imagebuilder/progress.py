"""When builds and lifecycle executions advance, as configured in moto's state manager.

`manual`: one step after every `times` reads. `time`: one step every `seconds`. `immediate`: all steps at once.
https://docs.getmoto.org/en/latest/docs/configuration/state_transition/index.html
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from moto.moto_api import state_manager

from .wire import is_number, now

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

IMAGE_MODEL = "imagebuilder::image"
"""The name of image builds in the state manager."""

LIFECYCLE_MODEL = "imagebuilder::lifecycle_execution"
"""The name of lifecycle executions in the state manager."""

MAX_STATE_DURATION = timedelta(days=365)
"""The longest duration of a state."""


def register_default_transitions() -> None:
    state_manager.register_default_transition(
        model_name=IMAGE_MODEL, transition={"progression": "manual", "times": 1}
    )
    state_manager.register_default_transition(
        model_name=LIFECYCLE_MODEL, transition={"progression": "immediate"}
    )


@dataclass(frozen=True, slots=True)
class Timing:
    """The configuration of a model in the state manager."""

    progression: object
    times: float
    duration: timedelta

    @property
    def is_immediate(self) -> bool:
        return self.progression == "immediate" or (self.progression == "time" and not self.duration)


def timing_of(model: str) -> Timing:
    transition: dict[str, Any] = state_manager.get_transition(model)
    seconds = min(_number(transition, "seconds"), MAX_STATE_DURATION.total_seconds())
    return Timing(transition.get("progression"), _number(transition, "times"), timedelta(seconds=seconds))


def _number(transition: dict[str, Any], name: str) -> float:
    """A number in a transition. moto stores any value unchecked; a value that is no number counts as 1."""
    value = transition.get(name)
    return value if is_number(value) and value >= 0 else 1


class Progress:
    """Decides when to call `step`, which advances by one step and returns whether another one can follow."""

    def __init__(self, model: str, step: Callable[[], bool]) -> None:
        self._model = model
        self._step = step
        self._reads = 0
        self._since = now()

    def due(self, timing: Timing) -> datetime | None:
        """When `tick` takes the next step; None if it takes none, since only reads count."""
        if timing.is_immediate:
            return datetime.min.replace(tzinfo=UTC)
        return self._since + timing.duration if timing.progression == "time" else None

    def restart_clock(self) -> None:
        """Let the present state last as long as a new one, after a wait for something else than time."""
        self._since = now()

    def tick(self) -> None:
        """Take the steps that are due without a read: by time, or at once."""
        timing = timing_of(self._model)
        if timing.is_immediate:
            while self._step():
                pass
        elif timing.progression == "time":
            moment = now()
            while moment - self._since >= timing.duration:
                if not self._step():
                    self._since = moment
                    break
                self._since += timing.duration

    def on_read(self) -> None:
        """Take the steps that are due at a read, before the answer is made."""
        timing = timing_of(self._model)
        if timing.progression != "manual":
            self.tick()
            return
        if self._reads >= timing.times:
            self._step()
            self._reads = 0
        self._reads += 1


class Progressing(Protocol):
    """Something that advances."""

    def tick(self) -> None: ...

    def due(self, timing: Timing) -> datetime | None:
        """When `tick` will have something to do; None if it waits for something else than time."""
        ...


T = TypeVar("T", bound=Progressing)


class Agenda(Generic[T]):
    """Things that advance without a read, by the moment when they are due. A tick looks only at those that are due."""

    def __init__(self, model: str, everything: Callable[[], Iterable[T]]) -> None:
        """
        Args:
            model: The name in the state manager.
            everything: All things that may advance. They are asked for their moments when the configuration changes.
        """
        self._model = model
        self._everything = everything
        self._timing: Timing | None = None
        self._heap: list[tuple[datetime, int, T]] = []
        self._added = 0

    def add(self, thing: T) -> None:
        """Note when a new thing, or one that has changed, is due."""
        # The first tick asks all things.
        moment = thing.due(self._timing) if self._timing is not None else None
        if moment is not None:
            self._added += 1
            heappush(self._heap, (moment, self._added, thing))

    def tick(self) -> None:
        """Advance what is due."""
        timing = timing_of(self._model)
        if timing != self._timing:
            self._timing, self._heap = timing, []
            for thing in self._everything():
                self.add(thing)
        moment = now()
        while self._heap and self._heap[0][0] <= moment:
            thing = heappop(self._heap)[2]
            thing.tick()
            self.add(thing)
