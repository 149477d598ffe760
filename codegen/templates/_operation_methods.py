"""What the methods of all families have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from imagebuilder_typed._call.operation import Operation, RequestT, ResponseT

__all__ = ["OperationMethods"]


class OperationMethods(ABC):
    """A group of the client's methods."""

    __slots__ = ()

    @abstractmethod
    def _call(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT | None,
        fields: Mapping[str, object],
    ) -> ResponseT:
        """Carry out one operation."""
