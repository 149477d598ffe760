"""botocore's error classes, as bases of ours. Type checkers see stand-ins with what programs rely on.

botocore has no type information of its own. If checkers saw its classes here, those without botocore's stubs would accept
every attribute of our errors, such as a misspelt one, and those with stubs would see other types than those without.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__all__ = ["BotoCoreError", "ClientError", "ParamValidationError", "WaiterError"]

if TYPE_CHECKING:
    from collections.abc import Mapping

    class BotoCoreError(Exception):
        """A failure that botocore reports."""

        kwargs: dict[str, Any]
        """Values in the message, by name."""

        def __init__(self, **kwargs: object) -> None: ...

    class ClientError(Exception):
        """An error answer of a service."""

        response: Mapping[str, Any]
        """The answer: ``response["Error"]["Code"]``, ``response["ResponseMetadata"]["HTTPStatusCode"]``."""

        def __init__(self, error_response: Mapping[str, Any], operation_name: str) -> None: ...

    class ParamValidationError(BotoCoreError):
        """Parameters that can't be sent."""

    class WaiterError(BotoCoreError):
        """A wait that ended without success."""

        def __init__(self, name: str, reason: str, last_response: object) -> None: ...

else:
    from botocore.exceptions import BotoCoreError, ClientError, ParamValidationError, WaiterError
