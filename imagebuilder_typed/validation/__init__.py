"""The rules of the API for requests, enforced before anything is sent. :func:`find_problems` reports what breaks them."""

from imagebuilder_typed.validation._check_request import find_problems

__all__ = ["find_problems"]
