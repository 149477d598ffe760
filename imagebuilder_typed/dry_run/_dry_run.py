"""``client.dry_run``: its methods for operations are generated, its ``send`` is here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from imagebuilder_typed._api.dry_run import DryRunOperations
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._call.dry_run_result import DryRunResult
from imagebuilder_typed._call_path import SLOT, call_path_of
from imagebuilder_typed._request_objects import operation_of

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed._call_path import CallPath
    from imagebuilder_typed.models._base import Request

__all__ = ["DryRun", "DryRunRequest", "DryRunResult", "dry_run_operation_of", "make_dry_run"]


class DryRunRequest(Protocol):
    """A request of an operation that supports dry runs."""

    dry_run: bool | None


class DryRun(DryRunOperations):
    """``client.dry_run``: the operations that support dry runs, under their own names."""

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = (SLOT,)

    def send(self, request: DryRunRequest) -> DryRunResult:
        """Check whether ``client.send`` would succeed with a request object. Nothing is made or changed.

        Args:
            request: A request of an operation that supports dry runs. It is not changed.

        Raises:
            TypeError: It is not a request, or the operation does not support dry runs.
            ImageBuilderError: As with the operation's own method.
        """
        operation, known = dry_run_operation_of(request)
        return call_path_of(self).dry_run_with(operation, known)


def dry_run_operation_of(request: object) -> tuple[Operation[Any, Any], Request]:
    """Find the operation of a request object that ``dry_run.send`` got, and return both.

    Raises:
        TypeError: It is not a request, or the operation does not support dry runs.
    """
    operation, known = operation_of(request, "dry_run.send")
    if not operation.dry_run:
        supported = ", ".join(each.name for each in OPERATIONS.values() if each.dry_run)
        raise TypeError(f"{operation.name} does not support dry runs; these do: {supported}")
    return operation, known


def make_dry_run(path: CallPath) -> DryRun:
    """Make a client's ``dry_run``."""
    made = DryRun()
    setattr(made, SLOT, path)
    return made
