"""`python -m imagebuilder_typed.testing --port N` runs the embedded service as a program.

`python -m imagebuilder_typed.testing moto_server` and `… moto_proxy` run moto's own programs with Image Builder. They
take moto's arguments.
"""

from __future__ import annotations

import argparse
import signal
import sys
import threading
from typing import TYPE_CHECKING

from . import EmbeddedServer, set_build_speed  # first: without moto, the error names the extra
from ._moto import PROGRAMS, run_program

if TYPE_CHECKING:
    from collections.abc import Sequence


def _speed(text: str) -> str:
    try:
        set_build_speed(text)
    except ValueError as problem:
        raise argparse.ArgumentTypeError(str(problem)) from None
    return text


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m imagebuilder_typed.testing",
        description="Serve EC2 Image Builder, and moto's other services, on this machine.",
        epilog="'moto_server' or 'moto_proxy' as the first argument runs that program of moto with Image Builder, and "
        "passes it all other arguments.",
    )
    parser.add_argument(
        "--port", type=int, default=5000, help="port to bind, 0 for a free one (default 5000)"
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to bind (default 127.0.0.1)")
    parser.add_argument(
        "--build-speed",
        type=_speed,
        default="per-call",
        metavar="SPEED",
        help="'per-call' (default): each read of an image advances its build by one state; 'instant': builds finish "
        "when they start; a number: the seconds that each state lasts",
    )
    return parser


def _run_program(name: str, arguments: Sequence[str]) -> int:
    try:
        run_program(name, arguments)
    except ModuleNotFoundError as problem:
        print(f"{name}: {problem}: pip install 'imagebuilder-typed[testing-all]'", file=sys.stderr)
        return 1
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Serve until SIGINT or SIGTERM. Prints one line with the URL once the server accepts requests.

    Returns:
        The exit status: 0, or 1 when the port can't be bound.
    """
    words = sys.argv[1:] if arguments is None else list(arguments)
    if words and words[0] in PROGRAMS:
        return _run_program(words[0], words[1:])
    options = _parser().parse_args(words)
    stopped = threading.Event()

    def stop(number: int, frame: object) -> None:
        stopped.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, stop)
    try:
        server = EmbeddedServer(options.host, options.port)
    except (OSError, OverflowError) as problem:
        print(f"Can't bind {options.host}:{options.port}: {problem}", file=sys.stderr)
        return 1
    with server:
        print(f"Image Builder is ready at {server.url}", flush=True)
        stopped.wait()
    return 0


if __name__ == "__main__":
    sys.exit(main())
