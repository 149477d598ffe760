"""Requests that were validated here are not validated a second time by botocore, which takes longer at it.

botocore has no public switch for that in a single call, so a call gets a serializer of its own. The one of the user's
client stays as it is.
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
    """Serializes as another one does. Where that fails, botocore's validation is asked what is wrong.

    Args:
        serializer: botocore's, with validation or without.
    """

    def __init__(self, serializer: Any) -> None:
        self._serializer = serializer

    def serialize_to_request(self, parameters: dict[str, Any], operation_model: Any) -> Any:
        try:
            return self._serializer.serialize_to_request(parameters, operation_model)
        except (ParamValidationError, UnicodeEncodeError):
            raise
        except Exception as error:
            # Most likely a member that this botocore doesn't know. Nothing was sent.
            _logger.debug("%s: the request can't be serialized", operation_model.name, exc_info=True)
            report = ParamValidator().validate(parameters, operation_model.input_shape)
            if report.has_errors():
                raise ParamValidationError(report=report.generate_report()) from error
            problem = f"botocore can't serialize the request ({type(error).__name__})"
            raise RequestValidationError(operation_model.name, [ValidationProblem("", problem)]) from error

    def __getattr__(self, name: str) -> Any:
        return getattr(self._serializer, name)
