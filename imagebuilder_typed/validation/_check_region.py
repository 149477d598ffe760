"""Refuse ARNs of another Region before they are sent. Image Builder finds only resources of its own Region.

The model has no such rule, so this one is careful: it looks only at fields that take nothing but ARNs of Image Builder, and
it needs an endpoint that names the Region that it serves.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from imagebuilder_typed.validation._arn_fields import arn_fields_of

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import Request

__all__ = ["check_region"]


def check_region(operation: Operation[Any, Any], request: Request, region: str | None) -> None:
    """Refuse a request with ARNs of another Region.

    Args:
        operation: The operation that is called.
        request: The request. It may be valid otherwise or not.
        region: The Region whose resources the client can reach; None to check nothing.

    Raises:
        RequestValidationError: It has such ARNs; ``problems`` has all of them.
    """
    own = f":imagebuilder:{region}:"
    if region is None or _is_at_home(request, own):
        return
    # Imported here, because most requests have no such ARN.
    from imagebuilder_typed.validation._region_problems import region_problems

    problems = list(region_problems(request, region))
    if problems:
        from imagebuilder_typed.exceptions import RequestValidationError

        raise RequestValidationError(operation.name, problems)


def _is_at_home(obj: Any, own: str) -> bool:
    """A fast check: False if there may be an ARN of another Region."""
    for name, inner in arn_fields_of(obj.__class__):
        value: Any = getattr(obj, name, None)
        if value is None:
            continue
        for entry in value if value.__class__ is list else (value,):
            if entry.__class__ is str:
                if own not in entry and ":imagebuilder:" in entry:
                    return False
            elif entry.__class__ is not inner or not _is_at_home(entry, own):
                return False
    return True
