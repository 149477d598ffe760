"""Values that an answer may lack and that the program cannot continue without."""

from __future__ import annotations

from typing import TypeVar

from imagebuilder_typed.exceptions import AbsentValueError

__all__ = ["present"]

T = TypeVar("T")


def present(value: T | None, what: str = "a value that is needed") -> T:
    """Return a value that must not be None, so that type checkers know it.

    Members that an answer may lack are None then. Those that every answer has need no such check::

        image = client.get_image(image_build_version_arn=arn).image
        recipe = present(image.image_recipe, "the recipe")  # images that were imported have none

    Args:
        value: The member of the answer.
        what: The name of the value for the error message.

    Raises:
        AbsentValueError: It is None.
    """
    if value is None:
        raise AbsentValueError(f"the answer lacks {what}")
    return value
