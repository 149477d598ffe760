"""The errors of the service: one class for each error code that the backend raises.

moto takes the HTTP status of a code from botocore's model when it serializes the error.
"""

from __future__ import annotations

from moto.core.exceptions import ServiceException


class ImageBuilderServiceError(ServiceException):
    """Base class of the errors that this backend raises."""


class DryRunOperation(ImageBuilderServiceError):
    code = "DryRunOperationException"
    message = "The request would have succeeded, but dryRun is set."


class Forbidden(ImageBuilderServiceError):
    code = "ForbiddenException"


class IdempotentParameterMismatch(ImageBuilderServiceError):
    code = "IdempotentParameterMismatchException"


class InvalidPaginationToken(ImageBuilderServiceError):
    code = "InvalidPaginationTokenException"


class InvalidParameter(ImageBuilderServiceError):
    code = "InvalidParameterException"


class InvalidParameterCombination(ImageBuilderServiceError):
    code = "InvalidParameterCombinationException"


class InvalidParameterValue(ImageBuilderServiceError):
    code = "InvalidParameterValueException"

    def __init__(self, parameter: str, problem: str) -> None:
        super().__init__(f"The value supplied for parameter '{parameter}' is not valid. {problem}")


class InvalidRequest(ImageBuilderServiceError):
    code = "InvalidRequestException"


class InvalidVersionNumber(ImageBuilderServiceError):
    code = "InvalidVersionNumberException"


class ResourceAlreadyExists(ImageBuilderServiceError):
    code = "ResourceAlreadyExistsException"

    def __init__(self, title: str, arn: str) -> None:
        super().__init__(f"{title} already exists: {arn}")


class ResourceDependency(ImageBuilderServiceError):
    code = "ResourceDependencyException"


class ResourceInUse(ImageBuilderServiceError):
    code = "ResourceInUseException"


class ResourceNotFound(ImageBuilderServiceError):
    code = "ResourceNotFoundException"

    def __init__(self, arn: str) -> None:
        super().__init__(f"There is no resource with the ARN or id '{arn}'.")
