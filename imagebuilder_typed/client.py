"""The client: construction, and the one path that every call takes.

keywords -> request object -> validated -> wire dict -> [retry: one request each] -> payload -> response object
"""

from __future__ import annotations

from difflib import get_close_matches
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import attrs

from imagebuilder_typed._api.error_classes import ErrorClasses
from imagebuilder_typed._api.operations import OPERATIONS, Operations
from imagebuilder_typed._api.paginators import FAMILY_OF, PaginatorFactory, paginator_class
from imagebuilder_typed._call.boto3_client import check_boto3_client, make_boto3_client
from imagebuilder_typed._call.transport import Transport
from imagebuilder_typed._numbers import check_timeout
from imagebuilder_typed.conversion._convert import structure_payload, unstructure_shape
from imagebuilder_typed.exceptions import ConversionError
from imagebuilder_typed.models._base import CallRecord, Request, Shape, attach_call_record
from imagebuilder_typed.retry._policy import RetryPolicy
from imagebuilder_typed.retry._retrier import Retrier
from imagebuilder_typed.validation._build_request import build_request, to_parameters
from imagebuilder_typed.validation._check_region import check_region
from imagebuilder_typed.validation._check_request import validate
from imagebuilder_typed.waiters._factory import WaiterFactory

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import boto3
    from botocore.client import BaseClient
    from botocore.config import Config

    from imagebuilder_typed._api.operations import OperationName
    from imagebuilder_typed._call.operation import Operation, RequestT, ResponseT
    from imagebuilder_typed.dry_run import DryRun
    from imagebuilder_typed.models._base import JsonObject, Response
    from imagebuilder_typed.pagination import Paginator
    from imagebuilder_typed.retry._attempt import Attempt
    from imagebuilder_typed.waiters._waiters import Waiter

__all__ = ["ImageBuilderClient"]


@attrs.frozen(kw_only=True)
class _Options:
    """The options that ``with_options`` can change."""

    validate: bool = True
    keep_raw_payload: bool = False
    read_timeout: float | None = None
    """Seconds that a whole answer may take. None: the boto3 client's own setting applies, to each read."""


class ImageBuilderClient(Operations, PaginatorFactory, WaiterFactory):
    """EC2 Image Builder with typed requests and responses.

    Every operation of the API is a method with boto3's name. It takes a request object, or its fields as keywords, and
    returns a response object::

        client = ImageBuilderClient(region_name="eu-west-1")
        response = client.create_component(name="nginx", semantic_version="1.0.0", platform="Linux", data=document)
        print(response.component_build_version_arn)

    Threads may share a client. It can't be pickled, and a forked child must make its own, as with boto3.
    """

    __slots__ = ("__weakref__", "_options", "_retrier", "_transport", "boto3_client")

    boto3_client: Any
    """The boto3 client underneath, for everything that this class doesn't do. It behaves as without this package."""

    exceptions = ErrorClasses
    """The classes of :mod:`imagebuilder_typed.exceptions`: ``except client.exceptions.ResourceNotFoundException``."""

    def __init__(
        self,
        client: BaseClient | None = None,
        *,
        session: boto3.Session | None = None,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        verify: bool | str | None = None,
        use_ssl: bool = True,
        config: Config | None = None,
        retry: RetryPolicy | None = None,
        validate: bool = True,
        keep_raw_payload: bool = False,
    ) -> None:
        """Make a client. Without arguments, Region and credentials are found as boto3 finds them.

        Args:
            client: An existing boto3 client for ``imagebuilder`` to use. Its own calls don't change.
            session: The boto3 session that makes the boto3 client; by default, boto3's default session.
            region_name: AWS Region, such as ``eu-west-1``.
            endpoint_url: URL to send requests to, instead of the service's own endpoint.
            aws_access_key_id: Access key of the credentials.
            aws_secret_access_key: Secret key of the credentials.
            aws_session_token: Session token of temporary credentials.
            verify: Path of a bundle of CA certificates, or False to accept any TLS certificate.
            use_ssl: False for plain HTTP.
            config: More settings of botocore. Its ``retries`` are ignored: ``retry`` decides.
            retry: How often and how fast failed calls are retried; ``RetryPolicy()`` by default.
            validate: False to send requests without validating them first.
            keep_raw_payload: True to keep the decoded JSON of each answer as ``response.raw_payload``.

        Raises:
            TypeError: ``client`` is not a boto3 client for ``imagebuilder``, or other settings were passed with it.
            ConfigurationError: A setting can't be used, such as an endpoint URL that can't be parsed.
            CredentialsUnavailableError: Credentials could not be fetched.
            botocore.exceptions.NoRegionError: No Region was passed or found.
        """
        settings = {
            "region_name": region_name,
            "endpoint_url": endpoint_url,
            "aws_access_key_id": aws_access_key_id,
            "aws_secret_access_key": aws_secret_access_key,
            "aws_session_token": aws_session_token,
            "verify": verify,
            "use_ssl": None if use_ssl else False,
            "config": config,
        }
        passed = {name: value for name, value in settings.items() if value is not None}
        if client is None:
            client = make_boto3_client(session, passed)
        else:
            check_boto3_client(client, [*passed, *(["session"] if session else [])])
        self.boto3_client = client
        self._transport = Transport(client)
        self._retrier = Retrier(RetryPolicy() if retry is None else _checked_policy(retry))
        self._options = _Options(validate=validate, keep_raw_payload=keep_raw_payload)

    def with_options(
        self,
        *,
        retry: RetryPolicy | None = None,
        validate: bool | None = None,
        keep_raw_payload: bool | None = None,
        read_timeout: float | None = None,
    ) -> ImageBuilderClient:
        """Make a copy with other options, on the same boto3 client. It is cheap enough for a single call.

        Args:
            retry: How often and how fast failed calls are retried. The copy then has rate limits of its own.
            validate: Whether to validate requests before they are sent.
            keep_raw_payload: Whether responses keep the decoded JSON of the answer.
            read_timeout: Seconds that a whole answer may take, from the end of the request to the last byte of the
                answer.

        Raises:
            TypeError: ``retry`` is not a policy, or ``read_timeout`` is not a number.
            ValueError: ``read_timeout`` is not above 0 and finite.
        """
        if read_timeout is not None:
            check_timeout("read_timeout", read_timeout)
        copy = ImageBuilderClient.__new__(ImageBuilderClient)
        copy.boto3_client = self.boto3_client
        copy._transport = self._transport
        copy._retrier = self._retrier if retry is None else Retrier(_checked_policy(retry))
        copy._options = _Options(
            validate=self._options.validate if validate is None else validate,
            keep_raw_payload=self._options.keep_raw_payload if keep_raw_payload is None else keep_raw_payload,
            read_timeout=self._options.read_timeout if read_timeout is None else read_timeout,
        )
        return copy

    def _call(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT | None,
        fields: Mapping[str, object],
    ) -> ResponseT:
        built = build_request(operation, request, fields, validated=self._options.validate)
        return self._send(operation, built)

    def _send(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT,
        *,
        timeout: float | None = None,
    ) -> ResponseT:
        """Send a request that is built and validated, and make a response object of the answer."""
        options = self._options
        if options.validate:
            check_region(operation, request, self._transport.region)
        parameters = to_parameters(operation, request)

        def send(attempt: Attempt) -> tuple[JsonObject, Mapping[str, Any]]:
            return self._transport.send(
                operation,
                parameters,
                attempt,
                validated=options.validate,
                read_timeout=options.read_timeout,
            )

        outcome = self._retrier.call(operation, send, request=request, timeout=timeout)
        payload, metadata = outcome.result
        try:
            response = structure_payload(payload, operation.response_type)
        except ConversionError as error:
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

    def send(self, request: Request) -> Response:
        """Make the call that a request object belongs to, of any operation.

        ``client.send(error.request)`` repeats a failed call. The client token is the same, so an operation that has one
        is carried out once.

        Args:
            request: Any request of :mod:`imagebuilder_typed.models`.

        Raises:
            TypeError: It is not a request.
            ImageBuilderError: As with the operation's own method.
        """
        response: Response = self._call(_operation_of(request), request, {})
        return response

    @property
    def dry_run(self) -> DryRun:
        """Check whether a call would succeed, without making it: ``client.dry_run.create_component(...)``.

        It has the operations for which the service supports dry runs.
        """
        from imagebuilder_typed.dry_run import DryRun

        return DryRun(partial(build_request, validated=self._options.validate), self._send)

    def _make_paginator(self, operation_name: str) -> Paginator[Any, Any, Any]:
        if operation_name not in FAMILY_OF:
            raise ValueError(
                f"{operation_name!r} does not list in pages; these do: {', '.join(sorted(FAMILY_OF))}"
            )
        cls = paginator_class(operation_name)
        return cls(self._send, OPERATIONS[operation_name], check=self._validate)

    def _make_waiter(self, waiter_name: str) -> Waiter[Any, Any]:
        from imagebuilder_typed.waiters._waiters import make_waiter

        return make_waiter(waiter_name, self._send, partial(build_request, validated=self._options.validate))

    def _validate(self, operation: Operation[Any, Any], request: Request) -> None:
        if self._options.validate:
            validate(operation, request)
            check_region(operation, request, self._transport.region)

    def can_paginate(self, operation_name: OperationName) -> bool:
        """Whether ``get_paginator`` has a paginator for an operation.

        Args:
            operation_name: boto3's method name, such as ``list_images``.

        Raises:
            ValueError: There is no such operation.
        """
        return _check_operation_name(operation_name) in FAMILY_OF

    def generate_presigned_url(
        self,
        ClientMethod: OperationName,
        Params: Mapping[str, object] | Request | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Make a URL that anyone can use to make one call. The keywords are boto3's.

        Args:
            ClientMethod: boto3's method name, such as ``get_image``.
            Params: The request: an object, or a dict with wire names as in boto3.
            ExpiresIn: Seconds until the URL expires.
            HttpMethod: HTTP method to use instead of the operation's own.

        Raises:
            ValueError: There is no such operation.
        """
        method = _check_operation_name(ClientMethod)
        parameters = unstructure_shape(Params) if isinstance(Params, Shape) else dict(Params or {})
        # botocore adds this method when it makes the client's class, so type checkers don't know it.
        generate: Callable[..., str] = getattr(self.boto3_client, "generate_presigned_url")  # noqa: B009
        return generate(method, Params=parameters, ExpiresIn=ExpiresIn, HttpMethod=HttpMethod)

    def close(self) -> None:
        """Close the connections of the boto3 client. A call made later opens new ones."""
        self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"ImageBuilderClient(region_name={self.boto3_client.meta.region_name!r})"

    def __reduce__(self) -> str:
        raise TypeError(
            "an ImageBuilderClient holds connections and can't be pickled: make one in each process"
        )


def _checked_policy(retry: object) -> RetryPolicy:
    if not isinstance(retry, RetryPolicy):
        raise TypeError(f"retry must be a RetryPolicy, such as RetryPolicy(max_attempts=5), not {retry!r}")
    return retry


def _operation_of(request: Request) -> Operation[Any, Any]:
    for cls in type(request).__mro__:
        operation = _OPERATIONS_BY_REQUEST.get(cls.__name__)
        if operation is not None and issubclass(cls, Request):
            return operation
    raise TypeError(
        f"send takes a request object of imagebuilder_typed.models, such as GetImageRequest, not {type(request).__name__}"
    )


_OPERATIONS_BY_REQUEST = {f"{operation.name}Request": operation for operation in OPERATIONS.values()}


def _check_operation_name(operation_name: str) -> str:
    if operation_name not in OPERATIONS:
        close = get_close_matches(operation_name, OPERATIONS, n=1)
        advice = f"; did you mean {close[0]!r}?" if close else ""
        raise ValueError(f"{operation_name!r} is not an operation of EC2 Image Builder{advice}")
    return operation_name
