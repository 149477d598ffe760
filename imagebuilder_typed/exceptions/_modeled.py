# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""The errors that the API model lists, one class for each code."""

from imagebuilder_typed.exceptions._call_errors import (
    ApiError,
    CredentialsRejectedError,
    ThrottlingError,
    UnmodeledError,
)
from imagebuilder_typed.exceptions._codes import REJECTED_CREDENTIALS_ADVICE

__all__ = [
    "MODELED_ERRORS",
    "AccessDeniedException",
    "CallRateLimitExceededException",
    "ClientException",
    "DryRunOperationException",
    "ForbiddenException",
    "IdempotentParameterMismatchException",
    "InvalidPaginationTokenException",
    "InvalidParameterCombinationException",
    "InvalidParameterException",
    "InvalidParameterValueException",
    "InvalidRequestException",
    "InvalidVersionNumberException",
    "ResourceAlreadyExistsException",
    "ResourceDependencyException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "ServiceException",
    "ServiceQuotaExceededException",
    "ServiceUnavailableException",
    "TooManyRequestsException",
    "class_of_code",
]


class AccessDeniedException(ApiError):
    """The caller lacks a permission that the request needs. Grant the action in IAM, or pass an
    ``execution_role`` that has it; the same request will fail again until then.

    HTTP status code 403.
    """


class CallRateLimitExceededException(ThrottlingError):
    """Requests came too fast, either at Image Builder or at the EC2 calls that it makes for the account.
    Try again with growing, jittered pauses; keep the client token so that the request runs no more than
    once.

    HTTP status code 429.
    """


class ClientException(ApiError):
    """The service refused the request for a reason of the caller's making, often because another AWS
    service did not accept a configured value. The message names it; correct the request, repeating it
    does not help.

    HTTP status code 400.
    """


class DryRunOperationException(ApiError):
    """The dry run succeeded: parameters and permissions are in order and nothing was changed. This is how
    the service answers ``dry_run=True``; send the request without it to do the work.

    HTTP status code 412.
    """


class ForbiddenException(ApiError):
    """The caller's identity is not allowed to perform this operation or to touch this resource. Check IAM
    and resource policies, and whether a role that is passed along may be passed; do not retry.

    HTTP status code 403.
    """


class IdempotentParameterMismatchException(ApiError):
    """The client token was used before with other parameters. Use a fresh token for a changed request
    (leave ``client_token`` out to get one), or repeat the earlier request unchanged.

    HTTP status code 400.
    """


class InvalidPaginationTokenException(ApiError):
    """The service does not accept the ``next_token``, for instance because it belongs to another request.
    Start again from the first page and change nothing but the token from page to page.

    HTTP status code 400.
    """


class InvalidParameterCombinationException(ApiError):
    """Parameters contradict each other, or one lacks the companion that it needs, such as both ``data``
    and ``uri``. Correct the request as the message says; do not retry it.

    HTTP status code 400.
    """


class InvalidParameterException(ApiError):
    """A parameter of a tagging request is not valid, such as a malformed resource ARN or a reserved tag
    key. Correct it; do not retry.

    HTTP status code 400.
    """


class InvalidParameterValueException(ApiError):
    """One parameter has a value that the service does not accept, such as a resource policy that fails AWS
    RAM's checks. Correct it; do not retry.

    HTTP status code 400.
    """


class InvalidRequestException(ApiError):
    """The service could not accept the request: something in it is malformed, missing or against a rule.
    Read the message and correct the request; do not retry.

    HTTP status code 400.
    """


class InvalidVersionNumberException(ApiError):
    """The semantic version is not ``<major>.<minor>.<patch>``, or a part of it is out of range. Correct
    it; do not retry.

    HTTP status code 400.
    """


class ResourceAlreadyExistsException(ApiError):
    """The account has a resource of this kind with the same name (and version, for recipes) in the Region.
    Names that differ only in letter case, spaces or underscores collide. Choose another name, raise the
    version, or use what exists.

    HTTP status code 400.
    """


class ResourceDependencyException(ApiError):
    """The resource cannot be deleted because others refer to it, it is shared, or a build is still
    running. Remove those first (the message names them), then call again.

    HTTP status code 400.
    """


class ResourceInUseException(ApiError):
    """Another operation is working on the resource right now. Wait until it has ended, then try again.

    HTTP status code 400.
    """


class ResourceNotFoundException(ApiError):
    """A resource that the request names does not exist in this account and Region. Check the ARN, its
    version and the client's Region.

    HTTP status code 404.
    """


class ServiceException(ApiError):
    """The service failed internally. The request may succeed when sent again; keep the client token so
    that it runs no more than once.

    HTTP status code 500.
    """


class ServiceQuotaExceededException(ApiError):
    """A quota of the account is used up, such as the number of components or of concurrent builds. Delete
    what is no longer needed, wait for builds to end, or ask for a higher quota; an immediate retry
    fails the same way.

    HTTP status code 402.
    """


class ServiceUnavailableException(ApiError):
    """The service cannot answer at the moment. Try again after a pause; keep the client token so that the
    request runs no more than once.

    HTTP status code 503.
    """


class TooManyRequestsException(ThrottlingError):
    """Too many requests of this kind came in a short time. Try again with growing pauses and the same
    client token.

    HTTP status code 429.
    """


MODELED_ERRORS: dict[str, type[ApiError]] = {
    error.__name__: error
    for error in (
        AccessDeniedException,
        CallRateLimitExceededException,
        ClientException,
        DryRunOperationException,
        ForbiddenException,
        IdempotentParameterMismatchException,
        InvalidPaginationTokenException,
        InvalidParameterCombinationException,
        InvalidParameterException,
        InvalidParameterValueException,
        InvalidRequestException,
        InvalidVersionNumberException,
        ResourceAlreadyExistsException,
        ResourceDependencyException,
        ResourceInUseException,
        ResourceNotFoundException,
        ServiceException,
        ServiceQuotaExceededException,
        ServiceUnavailableException,
        TooManyRequestsException,
    )
}
"""Error classes by error code."""


def class_of_code(code: str) -> type[ApiError]:
    """The class of an error code, whether or not the API model lists it."""
    other = CredentialsRejectedError if code in REJECTED_CREDENTIALS_ADVICE else UnmodeledError
    return MODELED_ERRORS.get(code, other)
