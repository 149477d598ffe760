"""The entry point for moto, which parses requests and serializes answers by botocore's model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from botocore.model import StructureShape
from moto.core.exceptions import ServiceException
from moto.core.responses import ActionResult, BaseResponse
from werkzeug.exceptions import HTTPException

from . import broken_answers
from .arns import is_account_id
from .dispatch import carry_out
from .exceptions import InvalidRequest
from .ids import unique_id
from .models import ImageBuilderBackend, imagebuilder_backends
from .operations import HANDLERS
from .permissions import permission_error
from .wire import input_members, is_mapping, json_document, operation_model

if TYPE_CHECKING:
    from collections.abc import Callable

    from moto.core.request import Request

    from .broken_answers import RawAnswer
    from .wire import Document


class ImageBuilderResponse(BaseResponse):
    """Answers the requests of all registered operations."""

    params: Document
    environ: dict[str, Any]

    def __init__(self) -> None:
        super().__init__(service_name="imagebuilder")
        self.automated_parameter_parsing = True
        # No client compresses requests to Image Builder, and a small compressed body can be very large.
        self.allow_request_decompression = False
        self.request_id = unique_id()

    @classmethod
    def dispatch(cls, *args: Any, **kwargs: Any) -> Any:
        request, url = args[0], str(args[1])
        problem = _body_problem(request) or _missing_query_parameter(url)
        if problem is not None:
            return broken_answers.error_answer(InvalidRequest.code, problem, status=400)
        return super().dispatch(*args, **kwargs)

    def call_action(self) -> Any:
        if not self._get_action():
            return broken_answers.error_answer(
                "UnknownOperationException", "No operation has this method and address.", status=404
            )
        status, headers, body = super().call_action()
        # The id in the header is the one in the body. moto makes up another.
        return status, {**headers, "x-amzn-requestid": self.request_id}, body

    def serialized(self, action_result: ActionResult) -> Any:
        status, headers, body = super().serialized(action_result)
        problem = action_result.result
        # moto adds the code to the body and the message a second time. The service has the code in a header.
        if isinstance(problem, ServiceException):
            body = broken_answers.error_body(str(problem.message))
        return status, headers, body

    def _authenticate_and_authorize_normal_action(self, resource: str = "*") -> None:
        if not self.raw_body:
            # moto would put the query or the headers into the text to sign, and refuse valid signatures of GET.
            self.data = {}
        try:
            super()._authenticate_and_authorize_normal_action(resource)
        except HTTPException as refusal:
            raise permission_error(refusal, self.response_headers) from refusal

    @property
    def backend(self) -> ImageBuilderBackend:
        """The backend for the request's account and Region.

        Raises:
            InvalidRequest: the Region does not exist, or the account id is not valid.
        """
        if not is_account_id(self.current_account):
            raise InvalidRequest("An account id has twelve digits.")
        try:
            return imagebuilder_backends[self.current_account][self.region]
        except KeyError:
            raise InvalidRequest(f"There is no Region '{self.region[:100]}'.") from None

    def get_region_from_url(self, request: Any, full_url: str) -> str:
        try:
            return str(super().get_region_from_url(request, full_url))
        except IndexError:
            # The signature in the header Authorization names no Region.
            return ""

    def _get_action(self) -> str:
        # In moto, the parameter `Action` and the header X-Amz-Target can name the operation. Here only the URL does.
        find: Callable[..., str] = self._get_action_from_method_and_request_uri
        request = getattr(self, "normalized_request", None)
        # moto before 5.2.4 has no `normalized_request`.
        return find(self.method, self.raw_path) if request is None else find(request)

    def parse_parameters(self, request: Request) -> None:
        # In process, older versions of moto pass botocore's request, which has no environment.
        self.environ = getattr(request, "environ", {})
        # Clients other than botocore may send anything.
        try:
            if self.body and not is_mapping(json_document(self.body)):
                raise TypeError("The body is no JSON object.")
            super().parse_parameters(request)
        except (ValueError, TypeError, AttributeError, KeyError, OverflowError, OSError, RuntimeError):
            self.params = {_UNREADABLE: True}

    def answer(self, operation: str) -> ActionResult | tuple[str, dict[str, str]]:
        with self.backend.lock:
            failure = self.backend.planned_failures.next_call_failure(operation)
        if failure is None:
            return self._carry_out(operation)
        status, headers, body = broken_answers.failing_answer(
            failure, lambda: self._serialized_answer(operation), self.environ
        )
        return body, {**headers, "status": str(status)}

    def _carry_out(self, operation: str) -> ActionResult:
        if _UNREADABLE in self.params:
            raise InvalidRequest("The body of the request can't be read.")
        return ActionResult(carry_out(self.backend, operation, dict(self.params), self.request_id))

    def _serialized_answer(self, operation: str) -> RawAnswer:
        try:
            result = self._carry_out(operation)
        except ServiceException as problem:
            result = ActionResult(problem)
        status, headers, body = self.serialized(result)
        return status, headers, body.decode() if isinstance(body, bytes) else body


MAX_BYTES = 4 * 1024 * 1024
"""The size limit of a request's body. The largest valid request is smaller."""


def _body_problem(request: Any) -> str | None:
    """Why the body of a request over HTTP can't be read; None when it can. Bodies in process need no check."""
    read: Callable[[], bytes] | None = getattr(request, "get_data", None)
    body = read() if read else b""
    if len(body) > MAX_BYTES:
        return f"The body of the request is larger than {MAX_BYTES} bytes."
    try:
        body.decode()
    except UnicodeDecodeError:
        return "The body of the request is not text in UTF-8."
    return None


def _missing_query_parameter(url: str) -> str | None:
    """The error message for a missing required parameter in the query string; None when all are present.

    moto would treat the operation as unknown, and answer 404.
    """
    address = urlsplit(url)
    operation = address.path.strip("/")
    if operation not in HANDLERS:
        return None
    shape = operation_model(operation).input_shape
    for name in shape.required_members if isinstance(shape, StructureShape) else ():
        in_query = input_members(operation)[name].serialization.get("location") == "querystring"
        if in_query and name not in parse_qs(address.query):
            return f"The parameter '{name}' is required."
    return None


_UNREADABLE = "#unreadable"


def _make_method(operation: str) -> Callable[[ImageBuilderResponse], object]:
    def answer(self: ImageBuilderResponse) -> object:
        return self.answer(operation)

    return answer


def _add_methods() -> None:
    """Add a method for each operation. moto calls it by the operation's name in snake case."""
    from moto.core.utils import camelcase_to_underscores

    for operation in HANDLERS:
        method: Any = _make_method(operation)
        method.__name__ = camelcase_to_underscores(operation)
        setattr(ImageBuilderResponse, method.__name__, method)


_add_methods()
