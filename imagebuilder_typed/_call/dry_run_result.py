"""What a dry run comes back with."""

from __future__ import annotations

import attrs

from imagebuilder_typed.exceptions import ImageBuilderError

__all__ = ["DryRunResult"]


@attrs.frozen(kw_only=True)
class DryRunResult:
    """The answer to a dry run. It is true when the call would work.

    Example::

        if result := client.dry_run.create_component(request):
            client.create_component(request)
        else:
            print(result.message)
    """

    operation_name: str
    """API operation that was tried, such as ``CreateComponent``."""
    error: ImageBuilderError | None = None
    """Why the call would fail: what it would raise. None when it would work."""
    message: str = ""
    """The service's words, or what is wrong with the request."""

    @property
    def ok(self) -> bool:
        """True when the call would work, as far as the service can tell without doing it."""
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
