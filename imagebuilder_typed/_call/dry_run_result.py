"""The result of a dry run."""

from __future__ import annotations

import attrs

from imagebuilder_typed.exceptions import ImageBuilderError

__all__ = ["DryRunResult"]


@attrs.frozen(kw_only=True)
class DryRunResult:
    """The result of a dry run. It is true when the call would succeed.

    Example::

        if result := client.dry_run.send(request):
            client.send(request)
        else:
            print(result.message)
    """

    operation_name: str
    """API operation of the dry run, such as ``CreateComponent``."""
    error: ImageBuilderError | None = None
    """The error that the call would raise; None when it would succeed."""
    message: str = ""
    """The service's message, or what is wrong with the request."""

    @property
    def ok(self) -> bool:
        """True when the call would succeed, as far as the service can check without doing the work."""
        return self.error is None

    def __bool__(self) -> bool:
        return self.ok

    def raise_for_error(self) -> None:
        """Raise :attr:`error`, if there is one.

        Raises:
            ImageBuilderError: The call would fail.
        """
        if self.error is not None:
            raise self.error
