"""The errors of the service: one class for each error code that the backend raises.

The messages have AWS's wording where it is publicly known.
moto takes the HTTP status of a code from botocore's model when it serializes the error.
"""

from __future__ import annotations

import re

from moto.core.exceptions import ServiceException

_ARN_TYPE = re.compile(r"arn:[^:]*:imagebuilder:[^:]*:[^:]*:([a-z-]+)")
_ID_TYPES = {
    "lce-": "LifecycleExecution",
    "step-": "WorkflowStepExecution",
    "wf-": "WorkflowExecution",
}


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
        super().__init__(f"The following resource '{title}' already exists: '{arn}'.")


class ResourceDependency(ImageBuilderServiceError):
    code = "ResourceDependencyException"

    def __init__(self, problem: str) -> None:
        super().__init__(f"Resource dependency error: {problem}")


class ResourceInUse(ImageBuilderServiceError):
    code = "ResourceInUseException"


class ResourceNotFound(ImageBuilderServiceError):
    code = "ResourceNotFoundException"

    def __init__(self, arn: str) -> None:
        super().__init__(f"The following required resource '{_type_of(arn)}' cannot be found: '{arn}'.")


def _type_of(arn: str) -> str:
    """The type that an ARN or id names, as messages write it: `ImageRecipe` for `…:image-recipe/…`."""
    found = _ARN_TYPE.match(arn)
    if found:
        return "".join(word.title() for word in found[1].split("-"))
    return next((name for prefix, name in _ID_TYPES.items() if arn.startswith(prefix)), "Resource")
