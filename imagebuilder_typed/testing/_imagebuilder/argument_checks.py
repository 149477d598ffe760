"""Checks of the arguments that tests give to the controls."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from moto.core.exceptions import ServiceException

from .arns import Arn
from .wire import is_integer, is_number

_MAX_CHARACTERS = 10_000


def check_number(name: str, value: object, low: float, high: float, *, whole: bool = False) -> None:
    """Raise TypeError unless an argument is a number, and ValueError unless it is between `low` and `high`."""
    if not is_number(value) or (whole and not is_integer(value)):
        raise TypeError(f"{name} has to be a {'whole ' if whole else ''}number.")
    if not low <= value <= high:
        raise ValueError(f"{name} has to be between {low} and {high}.")


def check_flag(name: str, value: object) -> None:
    """Raise TypeError unless an argument is a bool."""
    if not isinstance(value, bool):
        raise TypeError(f"{name} has to be true or false.")


def check_text(name: str, value: object) -> str:
    """Return an argument that is a string short enough for an answer.

    Raises:
        TypeError: the argument is not a string.
        ValueError: the string is too long.
    """
    if not isinstance(value, str):
        raise TypeError(f"{name} has to be text.")
    if len(value) > _MAX_CHARACTERS:
        raise ValueError(f"{name} has to have {_MAX_CHARACTERS} characters at most.")
    return value


def check_choice(name: str, value: object, choices: Iterable[str]) -> str:
    """Return an argument that is one of some strings; raise TypeError or ValueError for others."""
    text, allowed = check_text(name, value), tuple(choices)
    if text not in allowed:
        raise ValueError(f"{name} has to be one of {', '.join(allowed)}.")
    return text


def check_arn(name: str, value: object, arn_type: str) -> Arn:
    """Return the parts of an argument that is the ARN of a resource of a type.

    Raises:
        TypeError: the argument is not a string.
        ValueError: the string is no ARN of Image Builder, or one of another type.
    """
    text = check_text(name, value)
    try:
        arn = Arn.parse(text)
    except ServiceException as problem:
        raise ValueError(f"{name}: {problem.message}") from None
    if arn is None or arn.resource_type != arn_type:
        raise ValueError(f"{name} has to be the ARN of a resource of the type {arn_type}, not {text!r:.200}.")
    return arn


def advice(name: str, names: Iterable[str]) -> str:
    """The end of a message about a name that doesn't exist; empty if none is close."""
    by_bare_name = {_bare(each): each for each in names}
    close = get_close_matches(_bare(name), by_bare_name, n=1)
    return f" Did you mean {by_bare_name[close[0]]!r}?" if close else ""


def _bare(name: str) -> str:
    return name.replace("_", "").casefold()
