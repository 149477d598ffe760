"""The type of what makes boto3 clients for other services."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

__all__ = ["Boto3Session"]


class Boto3Session(Protocol):
    """A ``boto3.Session``, or another object whose ``client(service_name, region_name=...)`` makes boto3 clients."""

    @property
    def client(self) -> Callable[..., Any]:
        """Makes a boto3 client."""
        ...
