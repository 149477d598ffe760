"""Dry runs: the service checks a request, its references and the caller's permissions, without doing the work.

The service reports a successful dry run as an error, ``DryRunOperationException``. Here it is a result.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import attrs

from imagebuilder_typed._api.dry_run import DryRunOperations
from imagebuilder_typed._call.dry_run_result import DryRunResult
from imagebuilder_typed.exceptions import (
    ApiError,
    DryRunExecutedError,
    RequestValidationError,
)
from imagebuilder_typed.exceptions._modeled import DryRunOperationException
from imagebuilder_typed.models._base import new_client_token

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import Request, Response

__all__ = ["DryRun", "DryRunResult"]


class DryRun(DryRunOperations):
    """``client.dry_run``: the operations that support dry runs, under their own names."""

    __slots__ = ("_build", "_send")

    def __init__(self, build: Callable[..., Any], send: Callable[..., Response]) -> None:
        """For the client.

        Args:
            build: Makes and checks a request; takes the operation, the request object or None, and the keywords.
            send: Sends a request that was built, retries included; takes the operation and the request.
        """
        self._build = build
        self._send = send

    def _dry_run(
        self, operation: Operation[Any, Any], request: Request | None, fields: Mapping[str, object]
    ) -> DryRunResult:
        name = operation.name
        try:
            built = self._build(operation, request, fields)
            changes: dict[str, object] = {"dry_run": True}
            if operation.token_field is not None:
                # A new token: the real call, with the request's token, must not be deduplicated against the dry run.
                changes[operation.token_field] = new_client_token()
            request_sent = attrs.evolve(built, **changes)
            response = self._send(operation, request_sent)
        except DryRunOperationException as success:
            return DryRunResult(operation_name=name, message=success.message)
        except RequestValidationError as error:
            return DryRunResult(operation_name=name, error=error, message=str(error))
        except ApiError as error:
            if error.transient:
                raise
            return DryRunResult(operation_name=name, error=error, message=error.message or str(error))
        executed = DryRunExecutedError(name, response)
        executed._attach_call(  # pyright: ignore[reportPrivateUsage]  # only calls use it
            request_sent,
            attempts=response.response_metadata.attempts,
            elapsed=response.response_metadata.elapsed,
            maybe_executed=True,
            repeatable=True,
        )
        raise executed
