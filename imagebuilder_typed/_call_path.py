"""The one path that every call takes.

keywords -> request object -> validated -> wire dict -> [retry: one request each] -> payload -> response object
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from operator import attrgetter
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, cast

from imagebuilder_typed import exceptions
from imagebuilder_typed._blocking import run
from imagebuilder_typed._numbers import check_timeout
from imagebuilder_typed.conversion._convert import structure_answer
from imagebuilder_typed.models._base import CallRecord, attach_call_record, new_client_token
from imagebuilder_typed.retry._retrier import Retrier
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
    from imagebuilder_typed.retry._policy import RetryPolicy

__all__ = ["SLOT", "CallOptions", "CallPath", "CallSteps", "call_path_of", "copy_with_path"]

T = TypeVar("T")
ClientT = TypeVar("ClientT")

_Answer: TypeAlias = "tuple[ResponseT | exceptions.ConversionError, JsonObject, Mapping[str, Any]]"


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

    def replaced(
        self, *, validate: bool | None, keep_raw_payload: bool | None, read_timeout: float | None
    ) -> CallOptions:
        """A copy with other values, where they are not None.

        Raises:
            TypeError: ``read_timeout`` is not a number.
            ValueError: ``read_timeout`` is not above 0 and finite.
        """
        if read_timeout is not None:
            check_timeout("read_timeout", read_timeout)
        return CallOptions(
            validate=self.validate if validate is None else validate,
            keep_raw_payload=self.keep_raw_payload if keep_raw_payload is None else keep_raw_payload,
            read_timeout=self.read_timeout if read_timeout is None else read_timeout,
        )


class CallSteps:
    """What every call does, for the blocking client and for the async one. Its coroutines suspend only in ``carry_out`` and
    in the pauses of the retrier.

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

    def __reduce__(self) -> str:
        raise TypeError(
            "what a client makes (paginators, pagers, waiters, dry runs) holds its connections and can't be pickled: make one in each process"
        )

    async def carry_out(self, exchange: Callable[[Attempt], T], attempt: Attempt) -> T:
        """Call a function that sends one request, receives the answer, and blocks until then."""
        return exchange(attempt)

    def build(self, operation: Operation[RequestT, Any], fields: Mapping[str, object]) -> RequestT:
        """Make a request of keywords, and validate it if the client does."""
        request = build_request(operation, fields)
        self.validate(operation, request)
        return request

    def complete(self, operation: Operation[RequestT, Any], request: RequestT) -> RequestT:
        """Complete the caller's request object, and validate it if the client does."""
        complete_request(operation, request)
        self.validate(operation, request)
        return request

    def validate(self, operation: Operation[Any, Any], request: Request) -> None:
        """Validate a request, if the client does."""
        if self.options.validate:
            validate(operation, request)
            check_region(operation, request, self.transport.region)

    async def send_steps(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT,
        *,
        timeout: float | None = None,
    ) -> ResponseT:
        """Send a request that is complete and validated, and make a response object of the answer."""
        options = self.options
        parameters = to_parameters(operation, request)

        def exchange(attempt: Attempt) -> _Answer[ResponseT]:
            payload, metadata = self.transport.send(
                operation,
                parameters,
                attempt,
                validated=options.validate,
                read_timeout=options.read_timeout,
            )
            try:
                response = structure_answer(payload, operation.response_type, operation.name)
            except exceptions.ConversionError as error:
                return error, payload, metadata
            return response, payload, metadata

        outcome = await self.retrier.make_attempts(
            operation, partial(self.carry_out, exchange), request=request, timeout=timeout
        )
        response, payload, metadata = outcome.result
        if isinstance(response, exceptions.ConversionError):
            response.operation_name = operation.name
            status = metadata.get("HTTPStatusCode")
            response.status_code = status if isinstance(status, int) else 0
            response._attach_call(  # pyright: ignore[reportPrivateUsage]  # only calls use it
                request,
                attempts=outcome.attempts,
                elapsed=outcome.elapsed,
                maybe_executed=True,
                repeatable=operation.repeatable,
            )
            raise response
        kept = payload if options.keep_raw_payload else None
        attach_call_record(response, CallRecord(metadata, outcome.attempts, outcome.elapsed, kept))
        return response

    async def dry_run_steps(self, operation: Operation[Any, Any], request: Any) -> DryRunResult:
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
            response = await self.send_steps(operation, sent)
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


class CallPath(CallSteps):
    """Makes the calls of the blocking client."""

    __slots__ = ()

    def with_options(self, options: CallOptions, policy: RetryPolicy | None) -> CallPath:
        """Make one with other options, and another policy of retries unless that is None."""
        retrier = self.retrier if policy is None else Retrier(policy)
        return CallPath(self.transport, retrier, options, self.other_services)

    def call(self, operation: Operation[RequestT, ResponseT], fields: Mapping[str, object]) -> ResponseT:
        """Make a call with the keywords of a method."""
        return run(self.send_steps(operation, self.build(operation, fields)))

    def call_with(self, operation: Operation[RequestT, ResponseT], request: RequestT) -> ResponseT:
        """Make a call with the caller's request object."""
        return run(self.send_steps(operation, self.complete(operation, request)))

    def dry_run(self, operation: Operation[Any, Any], fields: Mapping[str, object]) -> DryRunResult:
        """Make a dry run with the keywords of a method."""
        return self.dry_run_with(operation, build_request(operation, fields))

    def dry_run_with(self, operation: Operation[Any, Any], request: Any) -> DryRunResult:
        """Make a dry run with a request object, which is not changed."""
        return run(self.dry_run_steps(operation, request))


def copy_with_path(client: ClientT, path: CallSteps) -> ClientT:
    """Make a copy of a client with another path."""
    copy = client.__class__.__new__(client.__class__)
    # With slots, the state is a pair. It has the attributes of a user's class too.
    in_dict, in_slots = cast(
        "tuple[dict[str, object] | None, dict[str, object]]", object.__getstate__(client)
    )
    for name, value in {**(in_dict or {}), **in_slots}.items():
        setattr(copy, name, value)
    setattr(copy, SLOT, path)
    return copy


SLOT = "_call_path"
"""The slot in which a client and its ``dry_run`` keep their path.

Type checkers don't see it, so that editors offer no private name after ``client.``; :data:`call_path_of` reads it.
"""

call_path_of: Callable[[object], CallPath] = attrgetter(SLOT)
"""The path of a client, or of its ``dry_run``."""
