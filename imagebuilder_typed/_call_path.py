"""The one path that every call takes.

keywords -> request object -> validated -> wire dict -> [retry: one request each] -> payload -> response object
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from imagebuilder_typed import exceptions
from imagebuilder_typed.conversion._convert import structure_answer
from imagebuilder_typed.models._base import CallRecord, attach_call_record, new_client_token
from imagebuilder_typed.validation._build_request import build_request, complete_request, to_parameters
from imagebuilder_typed.validation._check_region import check_region
from imagebuilder_typed.validation._check_request import validate

if TYPE_CHECKING:
    from imagebuilder_typed._call.dry_run_result import DryRunResult
    from imagebuilder_typed._call.operation import Operation, RequestT, ResponseT
    from imagebuilder_typed._call.other_services import OtherServices
    from imagebuilder_typed._call.transport import Transport
    from imagebuilder_typed.models._base import JsonObject, Request
    from imagebuilder_typed.retry._attempt import Attempt
    from imagebuilder_typed.retry._retrier import Retrier

__all__ = ["SLOT", "CallOptions", "CallPath", "call_path_of"]


class CallOptions:
    """The options that ``with_options`` can change.

    Args:
        validate: Whether requests are validated before they are sent.
        keep_raw_payload: Whether responses keep the decoded JSON of the answer.
        read_timeout: Seconds that a whole answer may take. None: the boto3 client's own setting applies, to each read.
    """

    __slots__ = ("keep_raw_payload", "read_timeout", "validate")

    def __init__(
        self, *, validate: bool = True, keep_raw_payload: bool = False, read_timeout: float | None = None
    ) -> None:
        self.validate = validate
        self.keep_raw_payload = keep_raw_payload
        self.read_timeout = read_timeout


class CallPath:
    """Makes the calls of a client.

    Args:
        transport: Sends single requests.
        retrier: Decides when a request is sent again.
        options: What ``with_options`` can change.
        other_services: Makes boto3 clients for other services; None if the boto3 client came from the user.
    """

    __slots__ = ("options", "other_services", "retrier", "transport")

    def __init__(
        self,
        transport: Transport,
        retrier: Retrier,
        options: CallOptions,
        other_services: OtherServices | None = None,
    ) -> None:
        self.transport = transport
        self.retrier = retrier
        self.options = options
        self.other_services = other_services

    def call(self, operation: Operation[RequestT, ResponseT], fields: Mapping[str, object]) -> ResponseT:
        """Make a call with the keywords of a method."""
        return self.send(operation, self.build(operation, fields))

    def call_with(self, operation: Operation[RequestT, ResponseT], request: RequestT) -> ResponseT:
        """Make a call with the caller's request object."""
        complete_request(operation, request)
        self.validate(operation, request)
        return self.send(operation, request)

    def build(self, operation: Operation[RequestT, Any], fields: Mapping[str, object]) -> RequestT:
        """Make a request of keywords, and validate it if the client does."""
        request = build_request(operation, fields)
        self.validate(operation, request)
        return request

    def validate(self, operation: Operation[Any, Any], request: Request) -> None:
        """Validate a request, if the client does."""
        if self.options.validate:
            validate(operation, request)
            check_region(operation, request, self.transport.region)

    def send(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT,
        *,
        timeout: float | None = None,
    ) -> ResponseT:
        """Send a request that is complete and validated, and make a response object of the answer."""
        options = self.options
        parameters = to_parameters(operation, request)

        def send(attempt: Attempt) -> tuple[JsonObject, Mapping[str, Any]]:
            return self.transport.send(
                operation,
                parameters,
                attempt,
                validated=options.validate,
                read_timeout=options.read_timeout,
            )

        outcome = self.retrier.call(operation, send, request=request, timeout=timeout)
        payload, metadata = outcome.result
        try:
            response = structure_answer(payload, operation.response_type, operation.name)
        except exceptions.ConversionError as error:
            error.operation_name = operation.name
            status = metadata.get("HTTPStatusCode")
            error.status_code = status if isinstance(status, int) else 0
            error._attach_call(  # pyright: ignore[reportPrivateUsage]  # only calls use it
                request,
                attempts=outcome.attempts,
                elapsed=outcome.elapsed,
                maybe_executed=True,
                repeatable=operation.repeatable,
            )
            raise
        kept = payload if options.keep_raw_payload else None
        attach_call_record(response, CallRecord(metadata, outcome.attempts, outcome.elapsed, kept))
        return response

    def dry_run(self, operation: Operation[Any, Any], fields: Mapping[str, object]) -> DryRunResult:
        """Make a dry run with the keywords of a method."""
        return self.dry_run_with(operation, build_request(operation, fields))

    def dry_run_with(self, operation: Operation[Any, Any], request: Any) -> DryRunResult:
        """Make a dry run with a request object, which is not changed."""
        from imagebuilder_typed._attrs import attrs
        from imagebuilder_typed._call.dry_run_result import DryRunResult

        name = operation.name
        changes: dict[str, object] = {"dry_run": True}
        if operation.token_field is not None:
            # A new token: the real call, with the request's token, must not be deduplicated against the dry run.
            changes[operation.token_field] = new_client_token()
        sent = attrs.evolve(request, **changes)
        try:
            self.validate(operation, request)
            response = self.send(operation, sent)
        except exceptions.DryRunOperationException as success:
            return DryRunResult(operation_name=name, message=success.message)
        except exceptions.RequestValidationError as error:
            return DryRunResult(operation_name=name, error=error, message=str(error))
        except exceptions.ApiError as error:
            if error.transient:
                raise
            return DryRunResult(operation_name=name, error=error, message=error.message or str(error))
        executed = exceptions.DryRunExecutedError(name, response)
        executed._attach_call(  # pyright: ignore[reportPrivateUsage]  # only calls use it
            sent,
            attempts=response.response_metadata.attempts,
            elapsed=response.response_metadata.elapsed,
            maybe_executed=True,
            repeatable=True,
        )
        raise executed


SLOT = "_call_path"
"""The slot in which a client and its ``dry_run`` keep their path.

Type checkers don't see it, so that editors offer no private name after ``client.``; :data:`call_path_of` reads it.
"""

call_path_of: Callable[[object], CallPath] = attrgetter(SLOT)
"""The path of a client, or of its ``dry_run``."""
