"""Paths to values, such as ``tags['team']`` or ``components[0].component_arn``. They are formatted only for an error."""

from __future__ import annotations

from typing import TypeAlias, cast

from imagebuilder_typed.exceptions._values import exact, is_a, shown

__all__ = ["Key", "Path", "format_path"]

_LONGEST_KEY = 256


class Key:
    """A step into a map."""

    __slots__ = ("key", "secret")

    def __init__(self, key: object, *, secret: bool) -> None:
        self.key = key
        self.secret = secret
        """True when no message may show the key."""


Path: TypeAlias = "tuple[()] | tuple[Path, str | int | Key]"
"""Empty at the top; otherwise the path to the container, and the step from there: a field, an index or a key."""


def format_path(path: Path) -> str:
    """Write a path as Python would reach the value."""
    if not path:
        return ""
    before, step = path
    if isinstance(step, str):
        return f"{format_path(before)}.{step}" if before else step
    return f"{format_path(before)}[{step if isinstance(step, int) else _format_key(step)}]"


def _format_key(step: Key) -> str:
    """The whole key, so that the path leads to the value, unless it is very long or a secret."""
    if is_a(step.key, str) and not step.secret:
        text = exact(cast("str", step.key))
        if len(text) <= _LONGEST_KEY:
            return repr(text)
    return shown(step.key, secret=step.secret)
