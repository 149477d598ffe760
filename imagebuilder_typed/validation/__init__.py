"""Checks of requests against the rules of the API, before anything is sent.

The client runs them in every call. :func:`find_problems` runs them without sending the request.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.validation._check_request import find_problems as find_problems

__all__ = ["find_problems"]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(__name__, {"find_problems": "_check_request"})
