# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Every error that this package raises.

All are :class:`ImageBuilderError`. Those that the service answered with are :class:`ApiError` and
:class:`botocore.exceptions.ClientError`; the codes of the API model have a class of their name each.
"""

from imagebuilder_typed.exceptions._base import (
    AbsentValueError as AbsentValueError,
)
from imagebuilder_typed.exceptions._base import (
    ApiError as ApiError,
)
from imagebuilder_typed.exceptions._base import (
    ConfigurationError as ConfigurationError,
)
from imagebuilder_typed.exceptions._base import (
    ConnectError as ConnectError,
)
from imagebuilder_typed.exceptions._base import (
    ConversionError as ConversionError,
)
from imagebuilder_typed.exceptions._base import (
    CredentialsError as CredentialsError,
)
from imagebuilder_typed.exceptions._base import (
    DryRunExecutedError as DryRunExecutedError,
)
from imagebuilder_typed.exceptions._base import (
    ImageBuilderError as ImageBuilderError,
)
from imagebuilder_typed.exceptions._base import (
    InvalidResponseError as InvalidResponseError,
)
from imagebuilder_typed.exceptions._base import (
    OperationNotAvailableError as OperationNotAvailableError,
)
from imagebuilder_typed.exceptions._base import (
    PaginationError as PaginationError,
)
from imagebuilder_typed.exceptions._base import (
    ReadError as ReadError,
)
from imagebuilder_typed.exceptions._base import (
    RequestValidationError as RequestValidationError,
)
from imagebuilder_typed.exceptions._base import (
    ResponseDecodeError as ResponseDecodeError,
)
from imagebuilder_typed.exceptions._base import (
    ThrottlingError as ThrottlingError,
)
from imagebuilder_typed.exceptions._base import (
    TransportError as TransportError,
)
from imagebuilder_typed.exceptions._base import (
    UnmodeledError as UnmodeledError,
)
from imagebuilder_typed.exceptions._base import (
    ValidationProblem as ValidationProblem,
)
from imagebuilder_typed.exceptions._base import (
    WaiterCancelledError as WaiterCancelledError,
)
from imagebuilder_typed.exceptions._base import (
    WaiterError as WaiterError,
)
from imagebuilder_typed.exceptions._base import (
    WaiterFailedError as WaiterFailedError,
)
from imagebuilder_typed.exceptions._base import (
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

__all__ = [
    "AbsentValueError",
    "AccessDeniedException",
    "ApiError",
    "CallRateLimitExceededException",
    "ClientException",
    "ConfigurationError",
    "ConnectError",
    "ConversionError",
    "CredentialsError",
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
