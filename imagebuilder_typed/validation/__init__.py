"""Checks of requests against the rules of the API, before anything is sent.

The client runs them in every call. :func:`find_problems` runs them without sending the request.
"""

from imagebuilder_typed.validation._check_request import find_problems

__all__ = ["find_problems"]
