"""When builds and lifecycle executions advance, as configured in moto's state manager.

`manual`: one step after every `times` reads. `time`: one step every `seconds`. `immediate`: all steps at once.
https://docs.getmoto.org/en/latest/docs/configuration/state_transition/index.html
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

from moto.moto_api import state_manager

from .wire import now

if TYPE_CHECKING:
    from collections.abc import Callable

IMAGE_MODEL = "imagebuilder::image"
"""The name of image builds in the state manager."""

LIFECYCLE_MODEL = "imagebuilder::lifecycle_execution"
"""The name of lifecycle executions in the state manager."""


def register_default_transitions() -> None:
    state_manager.register_default_transition(
        model_name=IMAGE_MODEL, transition={"progression": "manual", "times": 1}
    )
    state_manager.register_default_transition(
        model_name=LIFECYCLE_MODEL, transition={"progression": "immediate"}
    )


class Progress:
    """Decides when to call `step`, which advances by one step and returns whether another one can follow."""

    def __init__(self, model: str, step: Callable[[], bool]) -> None:
        self._model = model
        self._step = step
        self._reads = 0
        self._since = now()

    def tick(self) -> None:
        """Take the steps that are due without a read: by time, or at once."""
        transition = state_manager.get_transition(self._model)
        progression = transition.get("progression")
        duration = _state_duration(transition) if progression == "time" else timedelta()
        if progression == "immediate" or (progression == "time" and not duration):
            while self._step():
                pass
        elif progression == "time":
            moment = now()
            while moment - self._since >= duration:
                if not self._step():
                    self._since = moment
                    break
                self._since += duration

    def on_read(self) -> None:
        """Take the steps that are due at a read, before the answer is made."""
        transition = state_manager.get_transition(self._model)
        if transition.get("progression") != "manual":
            self.tick()
            return
        if self._reads >= _number(transition, "times"):
            self._step()
            self._reads = 0
        self._reads += 1


MAX_STATE_DURATION = timedelta(days=365)
"""The longest duration of a state."""


def _number(transition: dict[str, Any], name: str) -> float:
    """A number in a transition. moto stores any value unchecked; a value that is no number counts as 1."""
    value = transition.get(name)
    return value if isinstance(value, (int, float)) and value >= 0 else 1


def _state_duration(transition: dict[str, Any]) -> timedelta:
    return timedelta(seconds=min(_number(transition, "seconds"), MAX_STATE_DURATION.total_seconds()))
