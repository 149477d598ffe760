"""Where progress is shown: a line that is kept up to date on a terminal, plain lines elsewhere."""

from __future__ import annotations

import sys
import time
from typing import IO, TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from rich.console import Console
    from rich.live import Live

__all__ = ["Screen", "duration", "open_screen"]

# Some CI systems end jobs that print nothing for ten minutes.
_LONGEST_SILENCE = 300.0


class Screen(Protocol):
    """Shows how far a wait is. Its methods raise OSError or ValueError if the stream is gone."""

    def change(self, now: str, line: str) -> None:
        """Show a change.

        Args:
            now: How far the wait is.
            line: What has changed, for screens that keep one line for each change.
        """
        ...

    def tick(self, now: str) -> None:
        """Show that the wait continues. Plain lines are rare."""
        ...

    def hide(self) -> None:
        """Give the screen to the program until the next change or tick."""
        ...

    def close(self) -> None:
        """Leave the last text on the screen."""
        ...


def open_screen() -> Screen | None:
    """Open the screen that fits stderr; None in programs without a console."""
    stream: IO[str] | None = sys.stderr
    if stream is None:
        return None
    if not _is_terminal(stream):
        return _PlainLines(stream)
    try:
        from rich.console import Console
    except ImportError:  # it is an extra; plain lines need nothing
        return _PlainLines(stream)
    console = Console(file=stream)
    return _LiveLine(console) if console.is_terminal and console.is_interactive else _PlainLines(stream)


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
    """One line of a terminal. It is erased while the program itself may write."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._live: Live | None = None
        self._now = ""

    def change(self, now: str, line: str) -> None:
        del line
        self.tick(now)

    def tick(self, now: str) -> None:
        from rich.live import Live
        from rich.text import Text

        self._now = now
        text = Text(now, no_wrap=True, overflow="crop")
        if self._live is not None:
            self._live.update(text, refresh=True)
            return
        # Without automatic refreshes rich starts no thread. It would send what is printed to stdout to stderr.
        self._live = Live(
            text,
            console=self._console,
            auto_refresh=False,
            transient=True,
            redirect_stdout=False,
            redirect_stderr=False,
        )
        self._live.start(refresh=True)

    def hide(self) -> None:
        live, self._live = self._live, None
        if live is not None:
            live.stop()

    def close(self) -> None:
        self.hide()
        if self._now:
            self._console.print(self._now, markup=False, highlight=False, emoji=False, soft_wrap=True)


class _PlainLines:
    """A line with the time for each change, and one after five minutes without changes."""

    def __init__(self, stream: IO[str]) -> None:
        self._stream = stream
        self._shown = time.monotonic()

    def change(self, now: str, line: str) -> None:
        del now
        self._shown = time.monotonic()
        print(time.strftime("%H:%M:%S"), line, file=self._stream, flush=True)

    def tick(self, now: str) -> None:
        if time.monotonic() - self._shown >= _LONGEST_SILENCE:
            self.change(now, now)

    def hide(self) -> None:
        pass

    def close(self) -> None:
        pass
