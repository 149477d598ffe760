# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""The error classes as attributes of one object, for ``client.exceptions``. They are imported when one is used."""

from importlib import import_module
from typing import TYPE_CHECKING

from imagebuilder_typed import exceptions as _exceptions

if TYPE_CHECKING:
    from imagebuilder_typed.exceptions._botocore import ClientError as _ClientError

__all__ = ["ErrorClasses"]


class ErrorClasses:
    """The classes of :mod:`imagebuilder_typed.exceptions`, as in boto3::

    except client.exceptions.ResourceNotFoundException as error:
    """

    if TYPE_CHECKING:
        ClientError = _ClientError
        AbsentMemberError = _exceptions.AbsentMemberError
        AbsentValueError = _exceptions.AbsentValueError
        AccessDeniedException = _exceptions.AccessDeniedException
        ApiError = _exceptions.ApiError
        CallRateLimitExceededException = _exceptions.CallRateLimitExceededException
        ClientException = _exceptions.ClientException
        ConfigurationError = _exceptions.ConfigurationError
        ConnectError = _exceptions.ConnectError
        ConversionError = _exceptions.ConversionError
        CredentialsError = _exceptions.CredentialsError
        CredentialsRejectedError = _exceptions.CredentialsRejectedError
        CredentialsUnavailableError = _exceptions.CredentialsUnavailableError
        DryRunExecutedError = _exceptions.DryRunExecutedError
        DryRunOperationException = _exceptions.DryRunOperationException
        ForbiddenException = _exceptions.ForbiddenException
        IdempotentParameterMismatchException = _exceptions.IdempotentParameterMismatchException
        ImageBuilderError = _exceptions.ImageBuilderError
        InvalidPaginationTokenException = _exceptions.InvalidPaginationTokenException
        InvalidParameterCombinationException = _exceptions.InvalidParameterCombinationException
        InvalidParameterException = _exceptions.InvalidParameterException
        InvalidParameterValueException = _exceptions.InvalidParameterValueException
        InvalidRequestException = _exceptions.InvalidRequestException
        InvalidResponseError = _exceptions.InvalidResponseError
        InvalidVersionNumberException = _exceptions.InvalidVersionNumberException
        OperationNotAvailableError = _exceptions.OperationNotAvailableError
        PaginationError = _exceptions.PaginationError
        ReadError = _exceptions.ReadError
        RequestValidationError = _exceptions.RequestValidationError
        ResourceAlreadyExistsException = _exceptions.ResourceAlreadyExistsException
        ResourceDependencyException = _exceptions.ResourceDependencyException
        ResourceInUseException = _exceptions.ResourceInUseException
        ResourceNotFoundException = _exceptions.ResourceNotFoundException
        ResponseDecodeError = _exceptions.ResponseDecodeError
        ServiceException = _exceptions.ServiceException
        ServiceQuotaExceededException = _exceptions.ServiceQuotaExceededException
        ServiceUnavailableException = _exceptions.ServiceUnavailableException
        ThrottlingError = _exceptions.ThrottlingError
        TooManyRequestsException = _exceptions.TooManyRequestsException
        TransportError = _exceptions.TransportError
        UnmodeledError = _exceptions.UnmodeledError
        ValidationProblem = _exceptions.ValidationProblem
        WaiterCancelledError = _exceptions.WaiterCancelledError
        WaiterError = _exceptions.WaiterError
        WaiterFailedError = _exceptions.WaiterFailedError
        WaiterTimeoutError = _exceptions.WaiterTimeoutError
    else:

        def __getattr__(self, name: str) -> object:
            if name == "ClientError":
                return import_module("imagebuilder_typed.exceptions._botocore").ClientError
            if name not in _exceptions.__all__:
                raise AttributeError(f"client.exceptions has no attribute {name!r}")
            return getattr(_exceptions, name)

        def __dir__(self) -> list[str]:
            return sorted(["ClientError", "from_code", *_exceptions.__all__])

    @staticmethod
    def from_code(code: str) -> type[_exceptions.ApiError]:
        """The class of an error code of the service."""
        from imagebuilder_typed.exceptions._modeled import class_of_code

        return class_of_code(code)
