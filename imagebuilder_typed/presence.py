"""Values that an answer may lack, where the program can't go on without them."""

from __future__ import annotations

from typing import TypeVar

from imagebuilder_typed.exceptions import AbsentValueError

__all__ = ["present"]

T = TypeVar("T")


def present(value: T | None, what: str = "a value that is needed") -> T:
    """Take a value that has to be there, so that type checkers and readers know that it is.

    Any member of an answer can be missing, says the API model, and is None then::

        arn = present(client.create_component(request).component_build_version_arn)

    Args:
        value: What the answer has.
        what: Its name, for the error's message.

    Raises:
        AbsentValueError: It is None.
    """
    if value is None:
        raise AbsentValueError(f"the answer lacks {what}")
    return value
