"""Lets moto answer clients that were made before moto was imported.

moto adds its handler to botocore's list when it is imported. Sessions take the list as it is when they are made, so moto would never
see the requests of a client that a module under test makes before, and they would go to AWS. Importing moto early would
prevent that too, but would slow test runs that need neither.
"""

from __future__ import annotations

import sys
from typing import Any

from ._after_import import call_after_import


def mock_early_clients() -> None:
    """Give the clients that are made before moto is imported a handler that asks moto. Calling it again does nothing."""
    call_after_import("botocore.handlers", _add_handler)
    call_after_import("moto.core.models", _remove_handler)


class _MotosHandler:
    """Calls moto's handler. botocore calls all handlers of a client, so no client may have both."""

    def __call__(self, **arguments: Any) -> Any:
        stubber = _stubber()
        return None if stubber is None else stubber(**arguments)

    def __eq__(self, other: object) -> bool:
        """Equal to moto's, so that `moto.core.patch_client` sees that a client has it."""
        return other is self or (other is not None and other is _stubber())

    def __hash__(self) -> int:
        return id(self)


_ENTRY = ("before-send", _MotosHandler())


def _stubber() -> Any:
    return getattr(sys.modules.get("moto.core.models"), "botocore_stubber", None)


def _is_ours(entry: Any) -> bool:
    return entry is _ENTRY


def _add_handler() -> None:
    handlers: list[Any] = sys.modules["botocore.handlers"].BUILTIN_HANDLERS
    if _stubber() is None and not any(map(_is_ours, handlers)):
        handlers.append(_ENTRY)


def _remove_handler() -> None:
    """Clients that are made from now on have moto's own handler."""
    handlers: list[Any] = sys.modules["botocore.handlers"].BUILTIN_HANDLERS
    handlers[:] = [entry for entry in handlers if not _is_ours(entry)]
