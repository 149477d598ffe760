"""``client.dry_run`` of the async client: its methods for operations are generated, its ``send`` is here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imagebuilder_typed._api.async_dry_run import AsyncDryRunOperations
from imagebuilder_typed._async_call_path import async_call_path_of
from imagebuilder_typed._call.dry_run_result import DryRunResult
from imagebuilder_typed._call_path import SLOT
from imagebuilder_typed.dry_run._dry_run import DryRunRequest, dry_run_operation_of

if TYPE_CHECKING:
    from imagebuilder_typed._async_call_path import AsyncCallPath

__all__ = ["AsyncDryRun", "make_async_dry_run"]


class AsyncDryRun(AsyncDryRunOperations):
    """``client.dry_run``: the operations that support dry runs, under their own names."""

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = (SLOT,)

    async def send(self, request: DryRunRequest) -> DryRunResult:
        """Check whether ``client.send`` would succeed with a request object. Nothing is made or changed.

        Args:
            request: A request of an operation that supports dry runs. It is not changed.

        Raises:
            TypeError: It is not a request, or the operation does not support dry runs.
            ImageBuilderError: As with the operation's own method.
        """
        operation, known = dry_run_operation_of(request)
        return await async_call_path_of(self).dry_run_steps(operation, known)


def make_async_dry_run(path: AsyncCallPath) -> AsyncDryRun:
    """Make a client's ``dry_run``."""
    made = AsyncDryRun()
    setattr(made, SLOT, path)
    return made
