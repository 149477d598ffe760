"""From HTTP to the backend and back. moto reads requests and writes answers from botocore's model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from moto.core.responses import ActionResult, BaseResponse

from . import components, configurations, images, listings, recipes, resources, scans, tags, workflows
from .dispatch import carry_out
from .exceptions import InvalidRequest
from .models import ImageBuilderBackend, imagebuilder_backends
from .operations import HANDLERS

if TYPE_CHECKING:
    from collections.abc import Callable

    from moto.core.request import Request

    from .wire import Document


BEHAVIOUR = (components, configurations, images, listings, recipes, resources, scans, tags, workflows)
"""The modules whose functions are in the register of operations, once they are imported."""


class ImageBuilderResponse(BaseResponse):
    """Answers the requests of all operations in the register."""

    params: Document

    def __init__(self) -> None:
        super().__init__(service_name="imagebuilder")
        self.automated_parameter_parsing = True

    @property
    def backend(self) -> ImageBuilderBackend:
        return imagebuilder_backends[self.current_account][self.region]

    def parse_parameters(self, request: Request) -> None:
        # What botocore sends can be read; other clients may send anything.
        try:
            super().parse_parameters(request)
        except (ValueError, TypeError, AttributeError, KeyError):
            self.params = {_UNREADABLE: True}

    def answer(self, operation: str) -> ActionResult:
        if _UNREADABLE in self.params:
            raise InvalidRequest("The body of the request can't be read.")
        return ActionResult(carry_out(self.backend, operation, dict(self.params)))


_UNREADABLE = "#unreadable"


def _method(operation: str) -> Callable[[ImageBuilderResponse], ActionResult]:
    def answer(self: ImageBuilderResponse) -> ActionResult:
        return self.answer(operation)

    return answer


def _add_methods() -> None:
    """moto calls the method that is named like the operation, in snake case."""
    from moto.core.utils import camelcase_to_underscores

    for operation in HANDLERS:
        method: Any = _method(operation)
        method.__name__ = camelcase_to_underscores(operation)
        setattr(ImageBuilderResponse, method.__name__, method)


_add_methods()
