"""Requests that were validated here are not validated a second time by botocore, which takes longer at it.

botocore's own parameter validation stays as it is for everybody else's calls on the same boto3 client. There is no
public switch for a single call, so the client's serializer is wrapped; a botocore without that attribute is left alone.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from botocore.serialize import create_serializer
from botocore.validate import ParamValidationDecorator

if TYPE_CHECKING:
    from botocore.client import BaseClient

__all__ = ["trust_requests"]

_ATTRIBUTE = "_serializer"


def trust_requests(client: BaseClient, is_trusted: Callable[[Any], bool]) -> None:
    """Make a boto3 client leave its validation out for some calls. Doing so again changes nothing.

    Args:
        client: The boto3 client. One that was told not to validate at all is left as it is.
        is_trusted: Tells, in the thread of a call and from botocore's model of the operation, whether to leave it out.
    """
    checking = getattr(client, _ATTRIBUTE, None)
    if isinstance(checking, ParamValidationDecorator):
        protocol = str(client.meta.service_model.metadata["protocol"])
        plain = create_serializer(protocol, include_validation=False)
        setattr(client, _ATTRIBUTE, _Serializer(checking, plain, is_trusted))


class _Serializer:
    """Serializes with validation, or without it where the request is trusted."""

    def __init__(self, checking: Any, plain: Any, is_trusted: Callable[[Any], bool]) -> None:
        self._checking = checking
        self._plain = plain
        self._is_trusted = is_trusted

    def serialize_to_request(self, parameters: dict[str, Any], operation_model: Any) -> Any:
        if self._is_trusted(operation_model):
            try:
                return self._plain.serialize_to_request(parameters, operation_model)
            except Exception:
                # Most likely a member that this botocore doesn't know. Its validation says so; nothing was sent.
                pass
        return self._checking.serialize_to_request(parameters, operation_model)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._checking, name)
