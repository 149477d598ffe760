"""A clock for tests of pauses: only sleeping moves it on, and it does so at once."""

from __future__ import annotations

__all__ = ["FakeTime"]


class FakeTime:
    """Stands in for ``time.monotonic`` and ``time.sleep``, and records the pauses."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.pauses: list[float] = []

    def clock(self) -> float:
        """Seconds, as ``time.monotonic`` has them."""
        return self.now

    def sleep(self, seconds: float) -> None:
        """Be ``seconds`` later."""
        self.pauses.append(seconds)
        self.now += seconds
