"""The base class of the methods of each family."""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from imagebuilder_typed._call.operation import Operation, RequestT, ResponseT

__all__ = ["OperationMethods"]


class OperationMethods(ABC):
    """A part of the client's methods."""

    __slots__ = ()

    @abstractmethod
    def _call(
        self,
        operation: Operation[RequestT, ResponseT],
        request: RequestT | None,
        fields: Mapping[str, object],
    ) -> ResponseT:
        """Call one operation."""
