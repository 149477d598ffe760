"""Dry runs: the service checks a request, its references and the caller's permissions, without doing the work.

The service reports a successful dry run as an error, ``DryRunOperationException``. Here it is a result.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.dry_run._dry_run import DryRun as DryRun
    from imagebuilder_typed.dry_run._dry_run import DryRunRequest as DryRunRequest
    from imagebuilder_typed.dry_run._dry_run import DryRunResult as DryRunResult

__all__ = ["DryRun", "DryRunRequest", "DryRunResult"]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__, {"DryRun": "_dry_run", "DryRunRequest": "_dry_run", "DryRunResult": "_dry_run"}
    )
