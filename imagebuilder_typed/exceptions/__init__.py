# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Every error that this package raises.

All are :class:`ImageBuilderError`. Error answers of the service are :class:`ApiError`, which is a
:class:`botocore.exceptions.ClientError`. Each error code of the API model has a class of the same name.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.exceptions._base import (
        ImageBuilderError as ImageBuilderError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        ApiError as ApiError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        ConfigurationError as ConfigurationError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        ConnectError as ConnectError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        CredentialsError as CredentialsError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        CredentialsRejectedError as CredentialsRejectedError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        CredentialsUnavailableError as CredentialsUnavailableError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        DryRunExecutedError as DryRunExecutedError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        OperationNotAvailableError as OperationNotAvailableError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        PaginationError as PaginationError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        ReadError as ReadError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        ThrottlingError as ThrottlingError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        TransportError as TransportError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        UnmodeledError as UnmodeledError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        WaiterCancelledError as WaiterCancelledError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        WaiterError as WaiterError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        WaiterFailedError as WaiterFailedError,
    )
    from imagebuilder_typed.exceptions._call_errors import (
        WaiterTimeoutError as WaiterTimeoutError,
    )
    from imagebuilder_typed.exceptions._modeled import (
        AccessDeniedException as AccessDeniedException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        CallRateLimitExceededException as CallRateLimitExceededException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ClientException as ClientException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        DryRunOperationException as DryRunOperationException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ForbiddenException as ForbiddenException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        IdempotentParameterMismatchException as IdempotentParameterMismatchException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        InvalidPaginationTokenException as InvalidPaginationTokenException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        InvalidParameterCombinationException as InvalidParameterCombinationException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        InvalidParameterException as InvalidParameterException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        InvalidParameterValueException as InvalidParameterValueException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        InvalidRequestException as InvalidRequestException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        InvalidVersionNumberException as InvalidVersionNumberException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ResourceAlreadyExistsException as ResourceAlreadyExistsException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ResourceDependencyException as ResourceDependencyException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ResourceInUseException as ResourceInUseException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ResourceNotFoundException as ResourceNotFoundException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ServiceException as ServiceException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ServiceQuotaExceededException as ServiceQuotaExceededException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        ServiceUnavailableException as ServiceUnavailableException,
    )
    from imagebuilder_typed.exceptions._modeled import (
        TooManyRequestsException as TooManyRequestsException,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        AbsentMemberError as AbsentMemberError,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        AbsentValueError as AbsentValueError,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        ConversionError as ConversionError,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        InvalidResponseError as InvalidResponseError,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        RequestValidationError as RequestValidationError,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        ResponseDecodeError as ResponseDecodeError,
    )
    from imagebuilder_typed.exceptions._value_errors import (
        ValidationProblem as ValidationProblem,
    )

__all__ = [
    "AbsentMemberError",
    "AbsentValueError",
    "AccessDeniedException",
    "ApiError",
    "CallRateLimitExceededException",
    "ClientException",
    "ConfigurationError",
    "ConnectError",
    "ConversionError",
    "CredentialsError",
    "CredentialsRejectedError",
    "CredentialsUnavailableError",
    "DryRunExecutedError",
    "DryRunOperationException",
    "ForbiddenException",
    "IdempotentParameterMismatchException",
    "ImageBuilderError",
    "InvalidPaginationTokenException",
    "InvalidParameterCombinationException",
    "InvalidParameterException",
    "InvalidParameterValueException",
    "InvalidRequestException",
    "InvalidResponseError",
    "InvalidVersionNumberException",
    "OperationNotAvailableError",
    "PaginationError",
    "ReadError",
    "RequestValidationError",
    "ResourceAlreadyExistsException",
    "ResourceDependencyException",
    "ResourceInUseException",
    "ResourceNotFoundException",
    "ResponseDecodeError",
    "ServiceException",
    "ServiceQuotaExceededException",
    "ServiceUnavailableException",
    "ThrottlingError",
    "TooManyRequestsException",
    "TransportError",
    "UnmodeledError",
    "ValidationProblem",
    "WaiterCancelledError",
    "WaiterError",
    "WaiterFailedError",
    "WaiterTimeoutError",
]

_MODULES = {
    "_base": ("ImageBuilderError",),
    "_call_errors": (
        "ApiError",
        "ConfigurationError",
        "ConnectError",
        "CredentialsError",
        "CredentialsRejectedError",
        "CredentialsUnavailableError",
        "DryRunExecutedError",
        "OperationNotAvailableError",
        "PaginationError",
        "ReadError",
        "ThrottlingError",
        "TransportError",
        "UnmodeledError",
        "WaiterCancelledError",
        "WaiterError",
        "WaiterFailedError",
        "WaiterTimeoutError",
    ),
    "_value_errors": (
        "AbsentMemberError",
        "AbsentValueError",
        "ConversionError",
        "InvalidResponseError",
        "RequestValidationError",
        "ResponseDecodeError",
        "ValidationProblem",
    ),
    "_modeled": (
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
    ),
}

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__, {name: module for module, names in _MODULES.items() for name in names}
    )
