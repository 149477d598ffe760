"""boto3's classes in the client's signatures. They are imported when somebody asks for them, since boto3 takes long."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from boto3 import Session as Session
    from botocore.client import BaseClient as BaseClient
    from botocore.config import Config as Config

__all__ = ["BaseClient", "Config", "Session"]

_MODULE_OF = {"BaseClient": "botocore.client", "Config": "botocore.config", "Session": "boto3"}

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function

    def __getattr__(name: str) -> object:
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(_MODULE_OF[name]), name)
