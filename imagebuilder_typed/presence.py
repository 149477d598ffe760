"""Values that an answer may lack and that the program cannot continue without."""

from __future__ import annotations

from typing import TypeVar

from imagebuilder_typed.exceptions import AbsentValueError

__all__ = ["present"]

T = TypeVar("T")


def present(value: T | None, what: str = "a value that is needed") -> T:
    """Return a value that must not be None, so that type checkers know it.

    By the API model, any member of an answer may be missing, and is None then::

        arn = present(client.send(request).component_build_version_arn)

    Args:
        value: The member of the answer.
        what: The name of the value for the error message.

    Raises:
        AbsentValueError: It is None.
    """
    if value is None:
        raise AbsentValueError(f"the answer lacks {what}")
    return value
