"""The client: construction, and the one road that every call takes.

keywords -> request object -> validated -> wire dict -> [retry: one request each] -> payload -> response object
"""

from __future__ import annotations

import time
from difflib import get_close_matches
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

import attrs

from imagebuilder_typed._error_classes import ErrorClasses
from imagebuilder_typed._operations import OPERATIONS, Operations
from imagebuilder_typed._paginators import PAGINATORS, PaginatorFactory
from imagebuilder_typed._waiter_factory import WaiterFactory
from imagebuilder_typed.conversion import structure_payload, unstructure_shape
from imagebuilder_typed.exceptions._base import ConversionError
from imagebuilder_typed.models._base import Answer, Shape, attach_answer
from imagebuilder_typed.retry import Retrier, RetryPolicy
from imagebuilder_typed.transport import Transport, takes_read_timeouts
from imagebuilder_typed.validation import build_request, to_parameters, validate

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    import boto3
    from botocore.client import BaseClient
    from botocore.config import Config

    from imagebuilder_typed._operation import Operation, RequestT, ResponseT
    from imagebuilder_typed._operations import OperationName
    from imagebuilder_typed.dry_run import DryRun
    from imagebuilder_typed.models._base import Request
    from imagebuilder_typed.pagination import Paginator
    from imagebuilder_typed.waiters import Waiter

__all__ = ["ImageBuilderClient"]

SERVICE = "imagebuilder"


@attrs.frozen(kw_only=True)
class _Options:
    """What ``with_options`` can change."""

    validate: bool = True
    keep_raw_payload: bool = False
    read_timeout: float | None = None
    """Seconds to wait for an answer; None where the boto3 client's own setting holds."""


class ImageBuilderClient(Operations, PaginatorFactory, WaiterFactory):
    """EC2 Image Builder with typed requests and responses.

    Every operation of the API is a method under boto3's name. It takes the request object, or its fields as keywords, and
    returns a response object::

        client = ImageBuilderClient(region_name="eu-west-1")
        response = client.create_component(name="nginx", semantic_version="1.0.0", platform="Linux", data=document)
        print(response.component_build_version_arn)

    Threads may share a client. It can't be pickled, and after a fork the child should make its own, as with boto3.
    """

    __slots__ = ("_options", "_retrier", "_transport", "_usual_read_timeout", "boto3_client")

    boto3_client: BaseClient
    """The boto3 client underneath, for whatever this class doesn't do. Calls made on it are boto3's own in every way."""

    exceptions = ErrorClasses
    """The classes of :mod:`imagebuilder_typed.exceptions`, for ``except client.exceptions.ResourceNotFoundException``."""

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
            client: A boto3 client for ``imagebuilder`` to work with, in the place of one made here. It goes on to behave
                for its owner as before.
            session: The boto3 session to make a client from; the default session otherwise.
            region_name: AWS Region, such as ``eu-west-1``.
            endpoint_url: Where to send requests in the place of the service's own endpoint.
            aws_access_key_id: Access key of the credentials to use.
            aws_secret_access_key: Secret key of the credentials to use.
            aws_session_token: Session token of temporary credentials.
            verify: False to accept any TLS certificate, or the path of a bundle of CA certificates.
            use_ssl: False for plain HTTP.
            config: More of botocore's settings. Its ``retries`` are not used: ``retry`` decides.
            retry: How calls that fail are repeated; :class:`RetryPolicy` with its defaults when left out.
            validate: False to send requests without looking for mistakes in them first.
            keep_raw_payload: True to keep the decoded JSON of each answer, as ``response.raw_payload``.

        Raises:
            TypeError: ``client`` is no boto3 client for ``imagebuilder``, or came with settings for a new one.
            botocore.exceptions.NoRegionError: No Region was given or found.
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
        given = {name: value for name, value in settings.items() if value is not None}
        if client is None:
            client = _make_boto3_client(session, given)
        else:
            _check_boto3_client(client, [*given, *(["session"] if session else [])])
        self.boto3_client = client
        self._usual_read_timeout: float | None = getattr(client.meta.config, "read_timeout", None)
        self._transport = Transport(client)
        self._retrier = Retrier(RetryPolicy() if retry is None else retry)
        self._options = _Options(validate=validate, keep_raw_payload=keep_raw_payload)

    def with_options(
        self,
        *,
        retry: RetryPolicy | None = None,
        validate: bool | None = None,
        keep_raw_payload: bool | None = None,
        read_timeout: float | None = None,
    ) -> ImageBuilderClient:
        """Make a copy with other options on the same boto3 client. It is cheap enough for a single call.

        Args:
            retry: How calls that fail are repeated. The copy then keeps a pace of its own after throttling.
            validate: Whether to look for mistakes in requests before they are sent.
            keep_raw_payload: Whether responses keep the decoded JSON of their answer.
            read_timeout: Seconds to wait for each answer. Needs botocore 1.44 or newer.

        Raises:
            ValueError: ``read_timeout`` is not above 0, or botocore is too old for it.
        """
        if read_timeout is not None:
            _check_read_timeout(read_timeout)
        copy = ImageBuilderClient.__new__(ImageBuilderClient)
        copy.boto3_client = self.boto3_client
        copy._usual_read_timeout = self._usual_read_timeout
        copy._transport = self._transport
        copy._retrier = self._retrier if retry is None else Retrier(retry)
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
        *,
        deadline: float | None = None,
    ) -> ResponseT:
        validated = self._options.validate
        request = build_request(operation, request, fields, validated=validated)
        parameters = to_parameters(operation, request)
        transport = self._transport
        attempts = 0
        started = time.monotonic()
        deadline = self._retrier.deadline(deadline)

        def send(attempt: int) -> tuple[Any, Mapping[str, object]]:
            nonlocal attempts
            attempts = attempt
            return transport.send(
                operation, parameters, validated=validated, read_timeout=self._read_timeout(started, deadline)
            )

        payload, metadata = self._retrier.call(operation, send, deadline=deadline)
        answer = Answer(
            metadata,
            attempts,
            time.monotonic() - started,
            payload if self._options.keep_raw_payload else None,
        )
        try:
            response = structure_payload(payload, operation.response_type)
        except ConversionError as error:
            error.operation_name = operation.name
            error.attempts, error.elapsed = answer.attempts, answer.elapsed
            raise
        attach_answer(response, answer)
        return response

    def _read_timeout(self, started: float, deadline: float | None) -> float | None:
        """Seconds that an attempt may wait for its answer; None where the boto3 client's setting holds."""
        read_timeout = self._options.read_timeout
        if deadline is None:
            return read_timeout
        left = max(deadline - (time.monotonic() - started), 0.001)
        usual = self._usual_read_timeout if read_timeout is None else read_timeout
        return left if usual is None or left < usual else read_timeout

    @property
    def dry_run(self) -> DryRun:
        """Ask whether a call would work, without making it: ``client.dry_run.create_component(...)``.

        It has the eight operations for which the service offers that.
        """
        from imagebuilder_typed.dry_run import DryRun

        return DryRun(partial(build_request, validated=self._options.validate), self._call)

    def _make_paginator(self, operation_name: str) -> Paginator[Any, Any, Any]:
        cls = PAGINATORS.get(operation_name)
        if cls is None:
            raise ValueError(
                f"{operation_name!r} does not list in pages; these do: {', '.join(sorted(PAGINATORS))}"
            )
        return cls(self._call, OPERATIONS[operation_name], check=self._check)

    def _make_waiter(self, waiter_name: str) -> Waiter[Any, Any]:
        from imagebuilder_typed.waiters import make_waiter

        return make_waiter(waiter_name, self._call)

    def _check(self, operation: Operation[Any, Any], request: Request) -> None:
        if self._options.validate:
            validate(operation, request)

    def can_paginate(self, operation_name: OperationName) -> bool:
        """Tell whether ``get_paginator`` has a paginator for an operation.

        Args:
            operation_name: boto3's method name, such as ``list_images``.

        Raises:
            ValueError: There is no such operation.
        """
        return _known(operation_name) in PAGINATORS

    def generate_presigned_url(
        self,
        ClientMethod: OperationName,
        Params: Mapping[str, object] | Request | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Make a URL that carries out one call for whoever has it. The keywords are boto3's.

        Args:
            ClientMethod: boto3's method name, such as ``get_image``.
            Params: The request: an object, or a dict of wire names as boto3 takes it.
            ExpiresIn: Seconds for which the URL works.
            HttpMethod: HTTP method, where the operation's own is not wanted.

        Raises:
            ValueError: There is no such operation.
        """
        method = _known(ClientMethod)
        parameters = unstructure_shape(Params) if isinstance(Params, Shape) else dict(Params or {})
        # botocore adds this method when it makes the client's class, out of a type checker's sight.
        generate: Callable[..., str] = getattr(self.boto3_client, "generate_presigned_url")  # noqa: B009
        return generate(method, Params=parameters, ExpiresIn=ExpiresIn, HttpMethod=HttpMethod)

    def close(self) -> None:
        """Close the connections of the boto3 client. A call made later opens new ones."""
        self.boto3_client.close()

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


def _check_read_timeout(read_timeout: float) -> None:
    if not read_timeout > 0:
        raise ValueError(f"read_timeout must be above 0 seconds, not {read_timeout!r}")
    if not takes_read_timeouts():
        raise ValueError(
            "this botocore has no read timeout for single calls, 1.44 and newer do: upgrade boto3, "
            "or set read_timeout in the client's config"
        )


def _known(operation_name: str) -> str:
    if operation_name not in OPERATIONS:
        close = get_close_matches(operation_name, OPERATIONS, n=1)
        advice = f"; did you mean {close[0]!r}?" if close else ""
        raise ValueError(f"{operation_name!r} is no operation of EC2 Image Builder{advice}")
    return operation_name


def _make_boto3_client(session: boto3.Session | None, settings: dict[str, Any]) -> BaseClient:
    from botocore.config import Config

    # Retries are the policy's: botocore's would multiply them.
    single_attempt = Config(retries={"total_max_attempts": 1, "mode": "standard"})
    config: Config | None = settings.pop("config", None)
    settings["config"] = single_attempt if config is None else config.merge(single_attempt)
    import boto3

    factory = boto3 if session is None else session
    # boto3-stubs know a service when its own stubs are installed, which is the user's choice.
    make: Callable[..., BaseClient] = getattr(factory, "client")  # noqa: B009
    return make(SERVICE, **settings)


def _check_boto3_client(client: BaseClient, other_settings: list[str]) -> None:
    meta = getattr(client, "meta", None)
    name = getattr(getattr(meta, "service_model", None), "service_name", None)
    if name != SERVICE:
        what = f"a boto3 client for {name}" if name else type(client).__name__
        raise TypeError(f"client must be a boto3 client for {SERVICE!r}, not {what}")
    if other_settings:
        raise TypeError(
            f"{', '.join(other_settings)} can't be set on a client that exists: pass them to boto3.client, or leave client out"
        )
