"""Where progress is shown: a line that is kept up to date on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from typing import IO, TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.console import Console

__all__ = ["Screen", "duration", "open_screen"]

# Some CI systems end jobs that print nothing for ten minutes.
_LONGEST_SILENCE = 300.0


class Screen(Protocol):
    """Shows how far a wait is."""

    def show(self, text: str) -> None:
        """Show a change."""
        ...

    def tick(self, text: str) -> None:
        """Show that the wait continues. Plain lines are rare."""
        ...

    def close(self) -> None:
        """Leave the last text as it is."""
        ...


def open_screen() -> Screen:
    """Open the screen that fits stderr."""
    stream: IO[str] | None = sys.stderr  # None in programs without a console
    if stream is None or not _is_terminal(stream):
        return _PlainLines(stream)
    try:
        from rich.console import Console
    except ImportError:  # it is an extra; plain lines need nothing
        return _PlainLines(stream)
    console = Console(file=stream)
    return _PlainLines(stream) if console.is_dumb_terminal else _LiveLine(console)


def _is_terminal(stream: IO[str]) -> bool:
    try:
        return stream.isatty()
    except ValueError:  # closed
        return False


def duration(seconds: float) -> str:
    """A duration such as ``12:05`` or ``1:02:05``."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


class _LiveLine:
    """One line of a terminal. What the program prints meanwhile appears above it."""

    def __init__(self, console: Console) -> None:
        from rich.live import Live

        # Without automatic refreshes rich starts no thread.
        self._live = Live(console=console, auto_refresh=False)
        self._live.start()

    def show(self, text: str) -> None:
        from rich.text import Text

        self._live.update(Text(text, no_wrap=True, overflow="ellipsis"), refresh=True)

    tick = show

    def close(self) -> None:
        self._live.stop()


class _PlainLines:
    """A line with the time for each change, and one after five minutes without changes."""

    def __init__(self, stream: IO[str] | None) -> None:
        self._stream = stream
        self._shown = time.monotonic()

    def show(self, text: str) -> None:
        self._shown = time.monotonic()
        if self._stream is None:
            return
        try:
            print(time.strftime("%H:%M:%S"), text, file=self._stream, flush=True)
        except (OSError, ValueError):  # closed, or nobody reads it: no reason to end a wait
            self._stream = None

    def tick(self, text: str) -> None:
        if time.monotonic() - self._shown >= _LONGEST_SILENCE:
            self.show(text)

    def close(self) -> None:
        pass
