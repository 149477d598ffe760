"""botocore does not validate requests that this package has validated: its own validation is slower.

botocore has no public switch for that in a single call, so each call gets its own serializer. The serializer of the
user's client stays unchanged.
"""

from __future__ import annotations

import logging
from typing import Any

from botocore.exceptions import ParamValidationError
from botocore.validate import ParamValidator

from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem

__all__ = ["ExplainingSerializer"]

_logger = logging.getLogger("imagebuilder_typed")


class ExplainingSerializer:
    """Serializes with another serializer. If that fails, botocore's validation reports what is wrong.

    Args:
        serializer: botocore's serializer, with or without validation.
    """

    def __init__(self, serializer: Any) -> None:
        self._serializer = serializer

    def serialize_to_request(self, parameters: dict[str, Any], operation_model: Any) -> Any:
        try:
            return self._serializer.serialize_to_request(parameters, operation_model)
        except (ParamValidationError, UnicodeEncodeError):
            raise
        except Exception as error:
            # Most likely the installed botocore doesn't know a member. Nothing was sent.
            _logger.debug("%s: the request can't be serialized", operation_model.name, exc_info=True)
            report = ParamValidator().validate(parameters, operation_model.input_shape)
            if report.has_errors():
                raise ParamValidationError(report=report.generate_report()) from error
            problem = f"botocore can't serialize the request ({type(error).__name__})"
            raise RequestValidationError(operation_model.name, [ValidationProblem("", problem)]) from error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._serializer, name)
