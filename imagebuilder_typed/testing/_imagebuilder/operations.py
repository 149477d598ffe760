"""The registry of operations. Each operation is a function of the backend and the request document."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeAlias

from .wire import Document

if TYPE_CHECKING:
    from .models import ImageBuilderBackend

Handler: TypeAlias = Callable[["ImageBuilderBackend", Document], Document]

HANDLERS: dict[str, Handler] = {}
"""The functions of all operations, by API name."""


def operation(name: str) -> Callable[[Handler], Handler]:
    """Register a function for the operation `name`."""

    def enter(handler: Handler) -> Handler:
        if name in HANDLERS:
            raise ValueError(f"Two functions claim the operation {name}.")
        HANDLERS[name] = handler
        return handler

    return enter
