"""From HTTP to the backend and back. moto reads requests and writes answers from botocore's model."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from botocore.model import StructureShape
from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, BaseResponse

from . import broken_answers
from .dispatch import carry_out
from .exceptions import InvalidRequest
from .models import ImageBuilderBackend, imagebuilder_backends
from .operations import HANDLERS
from .wire import input_members, is_mapping, operation_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from moto.core.request import Request

    from .broken_answers import RawAnswer
    from .wire import Document


class ImageBuilderResponse(BaseResponse):
    """Answers the requests of all operations in the register."""

    params: Document
    environ: dict[str, Any]

    def __init__(self) -> None:
        super().__init__(service_name="imagebuilder")
        self.automated_parameter_parsing = True

    @classmethod
    def dispatch(cls, *args: Any, **kwargs: Any) -> Any:
        # moto takes an operation without its parameters in the address for an unknown one, and answers 404.
        problem = _missing_in_address(str(args[1]))
        return problem if problem is not None else super().dispatch(*args, **kwargs)

    @property
    def backend(self) -> ImageBuilderBackend:
        return imagebuilder_backends[self.current_account][self.region]

    def parse_parameters(self, request: Request) -> None:
        # Older versions of moto hand over botocore's own request when they mock in process.
        self.environ = getattr(request, "environ", {})
        # What botocore sends can be read; other clients may send anything.
        try:
            if self.body and not is_mapping(json.loads(self.body)):
                raise TypeError("The body is no JSON object.")
            super().parse_parameters(request)
        except (ValueError, TypeError, AttributeError, KeyError):
            self.params = {_UNREADABLE: True}

    def answer(self, operation: str) -> ActionResult | tuple[str, dict[str, str]]:
        with self.backend.lock:
            failure = self.backend.faults.next_call_failure(operation)
        if failure is None:
            return self._proper_answer(operation)
        status, headers, body = broken_answers.answer(
            failure, lambda: self._written_answer(operation), self.environ
        )
        return body, {**headers, "status": str(status)}

    def _proper_answer(self, operation: str) -> ActionResult:
        if _UNREADABLE in self.params:
            raise InvalidRequest("The body of the request can't be read.")
        return ActionResult(carry_out(self.backend, operation, dict(self.params)))

    def _written_answer(self, operation: str) -> RawAnswer:
        try:
            result = self._proper_answer(operation)
        except ServiceException as problem:
            result = ActionResult(problem)
        status, headers, body = self.serialized(result)
        return status, headers, body.decode() if isinstance(body, bytes) else body


def _missing_in_address(url: str) -> RawAnswer | None:
    """The answer to a request that lacks a required parameter of its query string."""
    address = urlsplit(url)
    operation = address.path.strip("/")
    if operation not in HANDLERS:
        return None
    shape = operation_model(operation).input_shape
    for name in shape.required_members if isinstance(shape, StructureShape) else ():
        in_query = input_members(operation)[name].serialization.get("location") == "querystring"
        if in_query and name not in parse_qs(address.query):
            return broken_answers.error(
                InvalidRequest.code, f"The parameter '{name}' is required.", status=400
            )
    return None


_UNREADABLE = "#unreadable"


def _method(operation: str) -> Callable[[ImageBuilderResponse], object]:
    def answer(self: ImageBuilderResponse) -> object:
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
