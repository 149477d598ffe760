"""Why a resource of a stack can't be created, updated or deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from moto.core.exceptions import ServiceException
from werkzeug.exceptions import HTTPException

if TYPE_CHECKING:
    from collections.abc import Sequence

_HANDLER_ERROR_CODES = {
    "ResourceAlreadyExistsException": "AlreadyExists",
    "ResourceNotFoundException": "NotFound",
    "InvalidParameterException": "InvalidRequest",
    "InvalidParameterCombinationException": "InvalidRequest",
    "InvalidParameterValueException": "InvalidRequest",
    "InvalidRequestException": "InvalidRequest",
    "InvalidVersionNumberException": "InvalidRequest",
}
REFUSALS = (ServiceException, HTTPException)
"""The base classes of the errors with which moto and this package refuse requests."""


class PropertiesRefused(Exception):
    """The properties of a resource don't fit its type."""

    def __init__(self, problems: Sequence[str]) -> None:
        super().__init__("\n".join(problems))


class BuildFailed(Exception):
    """The build of an image failed."""

    def __init__(self, image_arn: str, status: str, reason: str) -> None:
        super().__init__(f"The build of {image_arn} ended with the status {status}: {reason}")
        self.image_arn = image_arn


class BuildWaits(Exception):
    """A build waits for an action, so its image has no outputs yet."""


class ResourceFailed(ServiceException):
    """CloudFormation can't create, update or delete a resource."""

    code = "ValidationError"

    def __init__(self, logical_id: str, resource_type: str, reason: str, physical_id: str = "") -> None:
        super().__init__(f"{logical_id}: {reason}")
        self.logical_id = logical_id
        self.resource_type = resource_type
        self.reason = reason
        self.physical_id = physical_id
        self.is_new = False
        """Whether an update was to create the resource."""


def reason_of(problem: Exception, logical_id: str) -> str:
    """The reason in the event of a resource, in the form of CloudFormation."""
    if isinstance(problem, PropertiesRefused):
        return f"Properties validation failed for resource {logical_id} with message:\n{problem}"
    code = str(getattr(problem, "code", ""))
    handler_code = _HANDLER_ERROR_CODES.get(code, "GeneralServiceException")
    message = getattr(problem, "message", None) or str(problem)
    return f'Resource handler returned message: "{message}" (HandlerErrorCode: {handler_code})'
