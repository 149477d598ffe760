"""The build speed, for the command line, the controls and the fixtures."""

from __future__ import annotations

from moto.moto_api import state_manager

from ._imagebuilder.progress import IMAGE_MODEL, MAX_STATE_DURATION

PER_CALL = "per-call"
INSTANT = "instant"


def set_build_speed(speed: str | float) -> None:
    """Set how builds progress, for the whole process, through moto's state manager (`imagebuilder::image`).

    Args:
        speed: `per-call` (each read of an image advances its build by one state), `instant` (builds finish when they
            start), or the seconds that each state lasts, a year at most.

    Raises:
        ValueError: `speed` is none of these, or out of range.
    """
    if speed == PER_CALL:
        transition: dict[str, str | int | float] = {"progression": "manual", "times": 1}
    elif speed == INSTANT:
        transition = {"progression": "immediate"}
    else:
        transition = {"progression": "time", "seconds": _seconds(speed)}
    state_manager.set_transition(model_name=IMAGE_MODEL, transition=transition)


def reset_build_speed() -> None:
    """Set the default speed, `per-call`."""
    state_manager.unset_transition(model_name=IMAGE_MODEL)


def _seconds(speed: str | float) -> float:
    try:
        seconds = float(speed)
    except (ValueError, TypeError, OverflowError):
        seconds = -1.0
    if not 0 <= seconds <= MAX_STATE_DURATION.total_seconds():
        raise ValueError(
            f"{speed!r} is no build speed: expected '{PER_CALL}', '{INSTANT}' or seconds per state."
        )
    return seconds
