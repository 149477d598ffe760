"""Handlers of botocore's events: who owns them, and where an exception came from.

A typed call emits events to all handlers except those of botocore's own retries, whose state belongs to raw calls. An
exception of a user's handler is passed to the user; one of botocore's own handlers is a failure of the call.
"""

from __future__ import annotations

import sys
from collections.abc import Collection
from types import TracebackType
from typing import Any

from botocore.exceptions import BotoCoreError, CredentialRetrievalError, NoAuthTokenError, NoCredentialsError

from imagebuilder_typed.exceptions import ImageBuilderError

__all__ = [
    "emit_without_retries",
    "is_about_credentials",
    "raised_by_botocore_handler",
    "raised_by_foreign_code",
    "simulates_network_failure",
]

_EMITTER_MODULE = "botocore.hooks"
_RETRIES_PACKAGE = "botocore.retries"
# Packages whose code runs in a call, beside the standard library.
_CALL_PACKAGES = frozenset(
    {"botocore", "boto3", "urllib3", "imagebuilder_typed", "gevent", "eventlet", "certifi"}
)
_CREDENTIALS_ERRORS = (NoCredentialsError, NoAuthTokenError, CredentialRetrievalError)


def emit_without_retries(events: Any, event_name: str, kwargs: dict[str, Any]) -> list[tuple[Any, Any]]:
    """Emit an event to all handlers except those of botocore's retry modes, which count and pace raw calls."""
    handlers = _handlers(events, event_name)
    others = [handler for handler in handlers if not _belongs_to_botocore_retries(handler)]
    if len(others) < len(handlers):
        kwargs["event_name"] = event_name
        return [(handler, handler(**kwargs)) for handler in others]
    responses: list[tuple[Any, Any]] = events.emit(event_name, **kwargs)
    return responses


def _handlers(events: Any, event_name: str) -> Collection[Any]:
    """The handlers of an event, in order; none if this version of botocore stores them differently."""
    emitter = getattr(events, "_emitter", events)
    known: dict[str, Collection[Any]] | None = getattr(emitter, "_lookup_cache", None)
    if known is None:
        return ()
    found = known.get(event_name)
    if found is None:
        # As the emitter does; it clears this cache when a handler is registered or unregistered.
        found = known[event_name] = emitter._handlers.prefix_search(event_name)
    return found


def _belongs_to_botocore_retries(handler: Any) -> bool:
    owner = getattr(handler, "__self__", None)
    return owner is not None and type(owner).__module__.startswith(_RETRIES_PACKAGE)


def raised_by_botocore_handler(error: BaseException) -> bool:
    """True if an error was raised by one of botocore's own handlers, not by a user's."""
    in_emitter = False
    for module in _modules(error.__traceback__):
        emits = module in (_EMITTER_MODULE, __name__)
        # The first frame after the emitter's is the handler's.
        if in_emitter and not emits and module.partition(".")[0] != "botocore":
            return False
        in_emitter = emits
    # If the emitter is innermost, a handler could not be called. botocore's own can be.
    return not in_emitter


def raised_by_foreign_code(error: BaseException) -> bool:
    """True if an error was raised by code that is not part of a call, such as a signal handler."""
    modules = _modules(error.__traceback__)
    raiser = modules[-1].partition(".")[0] if modules else ""
    return bool(raiser) and raiser not in _CALL_PACKAGES and raiser not in sys.stdlib_module_names


def simulates_network_failure(error: BaseException) -> bool:
    """True for an error of botocore's that a handler raised itself, as tests do, not in a call of its own."""
    if isinstance(error, ImageBuilderError) or not isinstance(error, BotoCoreError):
        return False
    return "botocore.client" not in _modules(error.__traceback__)


def is_about_credentials(error: BaseException) -> bool:
    """True for an error of any class that was raised while credentials were fetched."""
    return isinstance(error, _CREDENTIALS_ERRORS) or "botocore.credentials" in _modules(error.__traceback__)


def _modules(traceback: TracebackType | None) -> list[str]:
    """The modules of a traceback's frames, from where the error was caught to where it was raised."""
    modules: list[str] = []
    while traceback is not None:
        modules.append(str(traceback.tb_frame.f_globals.get("__name__", "")))
        traceback = traceback.tb_next
    return modules
