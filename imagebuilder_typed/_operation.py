"""What differs between the operations of the API, as data: one :class:`Operation` record each."""

from __future__ import annotations

import attrs

__all__ = ["Operation"]


@attrs.frozen(kw_only=True)
class Operation:
    """Facts about one API operation, taken from the service model; the records are in ``_operations.py``."""

    name: str
    """API name, such as ``CreateImage``."""
    method_name: str
    """boto3's method name, such as ``create_image``."""
    read_only: bool = False
    """True when the operation changes nothing, so that asking twice does no harm."""
    token_field: str | None = None
    """Request attribute that carries the idempotency token; None where the operation has none."""

    @property
    def repeatable(self) -> bool:
        """True when a second request can't do the work twice: it changes nothing, or carries the same token."""
        return self.read_only or self.token_field is not None
