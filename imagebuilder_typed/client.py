"""The client: its construction, and its methods beside the operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from imagebuilder_typed import dry_run as dry_runs
from imagebuilder_typed import pagination
from imagebuilder_typed import retry as retries
from imagebuilder_typed._api.error_classes import ErrorClasses
from imagebuilder_typed._api.operations import OPERATIONS, OperationName, Operations
from imagebuilder_typed._api.paginators import FAMILY_OF, PaginatorFactory
from imagebuilder_typed._call import boto3_types
from imagebuilder_typed._call.boto3_client import check_boto3_client, make_boto3_client
from imagebuilder_typed._call.operation import ItemT, Operation, ResponseT
from imagebuilder_typed._call.other_services import no_other_services, other_services
from imagebuilder_typed._call.own_session import own_session
from imagebuilder_typed._call.transport import Transport
from imagebuilder_typed._call_path import SLOT, CallOptions, CallPath, call_path_of, copy_with_path
from imagebuilder_typed._request_objects import operation_of
from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.conversion._convert import unstructure_shape
from imagebuilder_typed.models._base import PagedRequest, Request, Shape
from imagebuilder_typed.retry._defaults import DEFAULT_POLICY
from imagebuilder_typed.retry._retrier import Retrier
from imagebuilder_typed.waiters._factory import WaiterFactory

__all__ = ["ImageBuilderClient", "check_operation_name", "check_paginates", "checked_policy"]


class ClientMethods(PaginatorFactory, WaiterFactory):
    """The client's methods beside the operations. Editors list the members of a class before those of its last base."""

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = ("__weakref__", "boto3_client", SLOT)

    boto3_client: Any
    """The boto3 client underneath, for everything that this class doesn't do. It behaves as without this package."""

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
    ) -> None:
        """Make a client. Without arguments, Region and credentials are found as boto3 finds them.

        Args:
            client: An existing boto3 client for ``imagebuilder`` to use. Its own calls don't change.
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

        Raises:
            TypeError: ``client`` is not a boto3 client for ``imagebuilder``, or other settings were passed with it, or ``session`` is not a boto3 session.
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
        others = None
        if client is None:
            maker = own_session() if session is None else session
            client = make_boto3_client(maker, passed)
            others = other_services(maker, passed)
        else:
            check_boto3_client(client, [*passed, *(["session"] if session else [])])
        self.boto3_client = client
        retrier = Retrier(DEFAULT_POLICY if retry is None else checked_policy(retry))
        options = CallOptions(validate=validate, keep_raw_payload=keep_raw_payload)
        setattr(self, SLOT, CallPath(Transport(client), retrier, options, others))

    def with_options(
        self,
        *,
        retry: retries.RetryPolicy | None = None,
        validate: bool | None = None,
        keep_raw_payload: bool | None = None,
        read_timeout: float | None = None,
    ) -> Self:
        """Make a copy with other options, on the same boto3 client. It is cheap enough for a single call.

        Args:
            retry: How often and how fast failed calls are retried. The copy then has rate limits of its own.
            validate: Whether to validate requests before they are sent.
            keep_raw_payload: Whether responses keep the decoded JSON of the answer.
            read_timeout: Seconds that a whole answer may take, from the end of the request to the last byte of the answer.

        Raises:
            TypeError: ``retry`` is not a policy, or ``read_timeout`` is not a number.
            ValueError: ``read_timeout`` is not above 0 and finite.
        """
        path = call_path_of(self)
        options = path.options.replaced(
            validate=validate, keep_raw_payload=keep_raw_payload, read_timeout=read_timeout
        )
        policy = None if retry is None else checked_policy(retry)
        return copy_with_path(self, path.with_options(options, policy))

    def send(self, request: Request[ResponseT]) -> ResponseT:
        """Make the call that a request object belongs to, of any operation.

        ``client.send(error.request)`` repeats a failed call. The client token is the same, so an operation that has one
        is carried out once.

        Args:
            request: Any request of :mod:`imagebuilder_typed.models`.

        Raises:
            TypeError: It is not a request.
            ImageBuilderError: As with the operation's own method.
        """
        operation, known = operation_of(request, "send")
        response: ResponseT = call_path_of(self).call_with(operation, known)
        return response

    def paginate(
        self,
        request: PagedRequest[ItemT, ResponseT],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> pagination.Pager[ItemT, ResponseT]:
        """List what a request object asks for, with as many requests as needed.

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
        from imagebuilder_typed.pagination._paginator import ListingStarter

        operation, known = operation_of(request, "paginate", example="ListImagesRequest")
        check_paginates(operation)
        path = call_path_of(self)
        return pagination.Pager(
            ListingStarter(path.send_steps, operation, path.validate).start(
                known, page_size=page_size, max_items=max_items, starting_token=starting_token
            )
        )

    @property
    def dry_run(self) -> dry_runs.DryRun:
        """Check whether a call would succeed, without making it: ``client.dry_run.create_component(...)``.

        It has the operations for which the service supports dry runs.
        """
        from imagebuilder_typed.dry_run._dry_run import make_dry_run

        return make_dry_run(call_path_of(self))

    def can_paginate(self, operation_name: OperationName) -> bool:
        """Whether ``get_paginator`` has a paginator for an operation.

        Args:
            operation_name: boto3's method name, such as ``list_images``.

        Raises:
            ValueError: There is no such operation.
        """
        return check_operation_name(operation_name) in FAMILY_OF

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
        method = check_operation_name(ClientMethod)
        parameters = unstructure_shape(Params) if isinstance(Params, Shape) else dict(Params or {})
        # botocore adds this method when it makes the client's class, so type checkers don't know it.
        generate: Callable[..., str] = getattr(self.boto3_client, "generate_presigned_url")  # noqa: B009
        return generate(method, Params=parameters, ExpiresIn=ExpiresIn, HttpMethod=HttpMethod)

    def make_boto3_client(self, service_name: str, *, region_name: str | None = None) -> Any:
        """Make a boto3 client for another service, with this client's session, keys, ``verify`` and ``config``.

        It is a plain boto3 client, with botocore's own retries. ``endpoint_url`` applies to it only on this machine, such
        as ``http://localhost:5000``: a local server has all services at one address.

        Args:
            service_name: boto3's name of the service, such as ``ec2``, ``logs`` or ``ecr``.
            region_name: AWS Region; by default, the Region of this client.

        Raises:
            ConfigurationError: boto3 has no such service. Or this client was made of a boto3 client, whose session is
                unknown: pass ``session=`` to ``ImageBuilderClient`` instead.
            TypeError: A name is not text.
        """
        services = call_path_of(self).other_services
        if services is None:
            raise no_other_services()
        return services.make_client(
            service_name, self.boto3_client.meta.region_name if region_name is None else region_name
        )

    def close(self) -> None:
        """Close the connections of the boto3 client. A call made later opens new ones."""
        call_path_of(self).transport.close()

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


def checked_policy(retry: object) -> retries.RetryPolicy:
    """The policy that a caller passed.

    Raises:
        TypeError: It is something else.
    """
    if not isinstance(retry, retries.RetryPolicy):
        raise TypeError(f"retry must be a RetryPolicy, such as RetryPolicy(max_attempts=5), not {retry!r}")
    return retry


def check_paginates(operation: Operation[Any, Any]) -> None:
    """Refuse the request of an operation that does not list in pages.

    Raises:
        TypeError: It is one.
    """
    if operation.pages is None:
        raise TypeError(f"{operation.name} does not list in pages; send takes its request")


def check_operation_name(operation_name: str) -> str:
    """Return the name of an operation.

    Raises:
        ValueError: There is no such operation.
    """
    if operation_name not in OPERATIONS:
        advice = suggestion(operation_name, OPERATIONS)
        raise ValueError(f"{operation_name!r} is not an operation of EC2 Image Builder{advice}")
    return operation_name


# So that Python's error about a misspelt keyword names the class that the user called.
ClientMethods.__init__.__qualname__ = "ImageBuilderClient.__init__"


class ImageBuilderClient(Operations, ClientMethods):
    """EC2 Image Builder with typed requests and responses.

    Every operation of the API is a method with boto3's name. It takes the fields of the request as keywords, and returns
    a response object::

        client = ImageBuilderClient(region_name="eu-west-1")
        response = client.create_component(name="nginx", semantic_version="1.0.0", platform="Linux", data=document)
        print(response.component_build_version_arn)

    ``send`` takes request objects. Threads may share a client. It can't be pickled, and a forked child must make its
    own, as with boto3.
    """

    __slots__ = ()
