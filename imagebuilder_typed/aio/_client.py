"""The async client: its construction, and its methods beside the operations."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from imagebuilder_typed._api.async_operations import AsyncOperations
from imagebuilder_typed._api.async_paginators import AsyncPaginatorFactory
from imagebuilder_typed._api.error_classes import ErrorClasses
from imagebuilder_typed._api.operations import OperationName
from imagebuilder_typed._api.paginators import FAMILY_OF
from imagebuilder_typed._async_call_path import AsyncCallPath, RequestThreads, async_call_path_of
from imagebuilder_typed._call import boto3_types
from imagebuilder_typed._call.operation import ItemT, ResponseT
from imagebuilder_typed._call_path import SLOT, call_path_of, copy_with_path
from imagebuilder_typed._numbers import check_count
from imagebuilder_typed._request_objects import operation_of
from imagebuilder_typed.aio._stoppable import Stop, StoppablePath
from imagebuilder_typed.aio._waiter_factory import AsyncWaiterFactory
from imagebuilder_typed.client import (
    ImageBuilderClient,
    check_operation_name,
    check_paginates,
    checked_policy,
)
from imagebuilder_typed.models._base import PagedRequest, Request

if TYPE_CHECKING:
    from imagebuilder_typed import retry as retries
    from imagebuilder_typed.aio._dry_run import AsyncDryRun
    from imagebuilder_typed.pagination._async_pager import AsyncPager

T = TypeVar("T")

__all__ = ["AsyncImageBuilderClient", "blocking_client", "in_thread"]


class AsyncClientMethods(AsyncPaginatorFactory, AsyncWaiterFactory):
    """The client's methods beside the operations. Editors list the members of a class before those of its last base."""

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = ("__weakref__", "boto3_client", SLOT)

    boto3_client: Any
    """The boto3 client underneath, for everything that this class doesn't do. It blocks, as without this package."""

    exceptions: ErrorClasses = ErrorClasses()
    """The classes of :mod:`imagebuilder_typed.exceptions`: ``except client.exceptions.ResourceNotFoundException``."""

    def __init__(
        self,
        client: boto3_types.BaseClient | None = None,
        *,
        session: boto3_types.Session | None = None,
        region_name: str | None = None,
        endpoint_url: str | None = None,
        aws_access_key_id: str | None = None,
        aws_secret_access_key: str | None = None,
        aws_session_token: str | None = None,
        verify: bool | str | None = None,
        use_ssl: bool = True,
        config: boto3_types.Config | None = None,
        retry: retries.RetryPolicy | None = None,
        validate: bool = True,
        keep_raw_payload: bool = False,
        max_concurrency: int = 16,
    ) -> None:
        """Make a client. Without arguments, Region and credentials are found as boto3 finds them.

        That blocks for some tenths of a second, longer where credentials come over the network. A program whose event
        loop must not stop makes the client in a thread: ``await asyncio.to_thread(AsyncImageBuilderClient)``.

        Args:
            client: An existing boto3 client for ``imagebuilder`` to use. Its own calls don't change. It should allow as many connections as `max_concurrency`.
            session: The boto3 session that makes the boto3 client; by default, boto3's default session, or one like it if the program has not imported boto3.
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
            max_concurrency: Requests that can be under way at the same time, each in a thread of this client. Others wait for their turn.

        Raises:
            TypeError: ``client`` is not a boto3 client for ``imagebuilder``, or other settings were passed with it, or ``session`` is not a boto3 session.
            ValueError: ``max_concurrency`` is not 1 or more.
            ConfigurationError: A setting can't be used, such as an endpoint URL that can't be parsed.
            CredentialsUnavailableError: Credentials could not be fetched.
            botocore.exceptions.NoRegionError: No Region was passed or found.
        """
        check_count("max_concurrency", max_concurrency)
        if client is None:
            config = _with_connections(config, max_concurrency)
        made = ImageBuilderClient(
            client,
            session=session,
            region_name=region_name,
            endpoint_url=endpoint_url,
            aws_access_key_id=aws_access_key_id,
            aws_secret_access_key=aws_secret_access_key,
            aws_session_token=aws_session_token,
            verify=verify,
            use_ssl=use_ssl,
            config=config,
            retry=retry,
            validate=validate,
            keep_raw_payload=keep_raw_payload,
        )
        self.boto3_client = made.boto3_client
        path = AsyncCallPath.of(call_path_of(made), RequestThreads(max_concurrency))
        setattr(self, SLOT, path)

    def with_options(
        self,
        *,
        retry: retries.RetryPolicy | None = None,
        validate: bool | None = None,
        keep_raw_payload: bool | None = None,
        read_timeout: float | None = None,
    ) -> Self:
        """Make a copy with other options, on the same boto3 client and threads. It is cheap enough for a single call.

        Args:
            retry: How often and how fast failed calls are retried. The copy then has rate limits of its own.
            validate: Whether to validate requests before they are sent.
            keep_raw_payload: Whether responses keep the decoded JSON of the answer.
            read_timeout: Seconds that a whole answer may take, from the end of the request to the last byte of the answer.

        Raises:
            TypeError: ``retry`` is not a policy, or ``read_timeout`` is not a number.
            ValueError: ``read_timeout`` is not above 0 and finite.
        """
        path = async_call_path_of(self)
        options = path.options.replaced(
            validate=validate, keep_raw_payload=keep_raw_payload, read_timeout=read_timeout
        )
        policy = None if retry is None else checked_policy(retry)
        return copy_with_path(self, path.with_options(options, policy))

    async def send(self, request: Request[ResponseT]) -> ResponseT:
        """Make the call that a request object belongs to, of any operation.

        ``await client.send(error.request)`` repeats a failed call. The client token is the same, so an operation that has
        one is carried out once. The same holds for a request whose task was cancelled.

        Args:
            request: Any request of :mod:`imagebuilder_typed.models`.

        Raises:
            TypeError: It is not a request.
            ImageBuilderError: As with the operation's own method.
        """
        operation, known = operation_of(request, "send")
        response: ResponseT = await async_call_path_of(self).call_with(operation, known)
        return response

    def paginate(
        self,
        request: PagedRequest[ItemT, ResponseT],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> AsyncPager[ItemT, ResponseT]:
        """List what a request object asks for, with as many requests as needed. It is not awaited.

        It is ``get_paginator(...).paginate(...)`` for a request object, which is not changed.

        Args:
            request: A request of an operation that lists in pages, such as ``ListImagesRequest``.
            page_size: Maximum number of items on a page. An operation that has no page size refuses it.
            max_items: Stop after this many items, 1 or more.
            starting_token: Where to start: the ``resume_token`` of an earlier pager, or a token of the service.

        Raises:
            TypeError: It is not a request, or the operation does not list in pages.
            RequestValidationError: The request or an option is wrong. Nothing was sent.
        """
        from imagebuilder_typed.pagination._async_pager import AsyncPager
        from imagebuilder_typed.pagination._paginator import ListingStarter

        operation, known = operation_of(request, "paginate", example="ListImagesRequest")
        check_paginates(operation)
        path = async_call_path_of(self)
        return AsyncPager(
            ListingStarter(path.send_steps, operation, path.validate).start(
                known, page_size=page_size, max_items=max_items, starting_token=starting_token
            )
        )

    @property
    def dry_run(self) -> AsyncDryRun:
        """Check whether a call would succeed, without making it: ``await client.dry_run.create_component(...)``.

        It has the operations for which the service supports dry runs.
        """
        from imagebuilder_typed.aio._dry_run import make_async_dry_run

        return make_async_dry_run(async_call_path_of(self))

    def can_paginate(self, operation_name: OperationName) -> bool:
        """Whether ``get_paginator`` has a paginator for an operation.

        Args:
            operation_name: boto3's method name, such as ``list_images``.

        Raises:
            ValueError: There is no such operation.
        """
        return check_operation_name(operation_name) in FAMILY_OF

    async def generate_presigned_url(
        self,
        ClientMethod: OperationName,
        Params: Mapping[str, object] | Request | None = None,
        ExpiresIn: int = 3600,
        HttpMethod: str | None = None,
    ) -> str:
        """Make a URL that anyone can use to make one call. The keywords are boto3's.

        It is awaited, since credentials may have to be renewed for it.

        Args:
            ClientMethod: boto3's method name, such as ``get_image``.
            Params: The request: an object, or a dict with wire names as in boto3.
            ExpiresIn: Seconds until the URL expires.
            HttpMethod: HTTP method to use instead of the operation's own.

        Raises:
            ValueError: There is no such operation.
        """
        return await in_thread(
            self,
            lambda client: client.generate_presigned_url(ClientMethod, Params, ExpiresIn, HttpMethod),
        )

    async def make_boto3_client(self, service_name: str, *, region_name: str | None = None) -> Any:
        """Make a boto3 client for another service, with this client's session, keys, ``verify`` and ``config``.

        It is a plain boto3 client, with botocore's own retries. Its calls block. ``endpoint_url`` applies to it only on
        this machine, such as ``http://localhost:5000``: a local server has all services at one address.

        Args:
            service_name: boto3's name of the service, such as ``ec2``, ``logs`` or ``ecr``.
            region_name: AWS Region; by default, the Region of this client.

        Raises:
            ConfigurationError: boto3 has no such service. Or this client was made of a boto3 client, whose session is
                unknown: pass ``session=`` to ``AsyncImageBuilderClient`` instead.
            TypeError: A name is not text.
        """
        return await in_thread(
            self, lambda client: client.make_boto3_client(service_name, region_name=region_name)
        )

    async def aclose(self) -> None:
        """Close the connections of the boto3 client, and let the threads end. A call made later opens new ones.

        Calls under way are not interrupted: their tasks get their results, and their connections close then.
        """
        path = async_call_path_of(self)
        path.threads.close()
        path.transport.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"AsyncImageBuilderClient(region_name={self.boto3_client.meta.region_name!r})"

    def __reduce__(self) -> str:
        raise TypeError(
            "an AsyncImageBuilderClient holds connections and can't be pickled: make one in each process"
        )


def _with_connections(config: boto3_types.Config | None, count: int) -> boto3_types.Config:
    """Allow as many connections as requests, unless the user's config says otherwise. botocore allows 10."""
    from botocore.config import Config

    connections = Config(max_pool_connections=max(count, 10))
    return connections if config is None else connections.merge(config)


def blocking_client(client: AsyncClientMethods, stop: Stop) -> ImageBuilderClient:
    """A blocking client on the same boto3 client, with the same options and rate limits, until it is stopped."""
    path = async_call_path_of(client)
    made = ImageBuilderClient.__new__(ImageBuilderClient)
    made.boto3_client = client.boto3_client
    setattr(made, SLOT, StoppablePath(path, path.retrier.for_threads(stop.sleep), path.options, stop))
    return made


async def in_thread(client: AsyncClientMethods, function: Callable[[ImageBuilderClient], T]) -> T:
    """Call a function that blocks, in one of the client's threads, with a blocking client.

    If the task is cancelled, the function goes to the end of its current request.
    """
    stop = Stop()
    call = partial(function, blocking_client(client, stop))
    try:
        return await async_call_path_of(client).threads.run(call, stop.set)
    except asyncio.CancelledError as error:
        stop.note_on(error)
        raise


# So that Python's error about a misspelt keyword names the class that the user called.
AsyncClientMethods.__init__.__qualname__ = "AsyncImageBuilderClient.__init__"


class AsyncImageBuilderClient(AsyncOperations, AsyncClientMethods):
    """EC2 Image Builder for programs with an event loop: :class:`~imagebuilder_typed.ImageBuilderClient`, awaited.

    Every operation of the API is a method with boto3's name. It takes the fields of the request as keywords, and returns
    a response object::

        async with AsyncImageBuilderClient(region_name="eu-west-1") as client:
            response = await client.create_component(
                name="nginx", semantic_version="1.0.0", platform="Linux", data=document
            )
            print(response.component_build_version_arn)

    ``send`` takes request objects. Tasks may share a client. It belongs to no event loop. It can't be pickled, and a
    forked child must make its own, as with boto3.
    """

    __slots__ = ()
