"""`python -m imagebuilder_typed.documents FILE…` reports what is wrong with component and workflow documents."""

from __future__ import annotations

import argparse
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from imagebuilder_typed.documents import check

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Check files, and print a line for each problem: `file:line:column: what is wrong`.

    Returns:
        0 if there are only warnings or nothing, 1 if there are problems, 2 if a file can't be read.
    """
    parser = argparse.ArgumentParser(
        prog="python -m imagebuilder_typed.documents",
        description="Report what is wrong with component and workflow documents of EC2 Image Builder, without AWS.",
        epilog="Ends with 1 if a document has problems, with 2 if a file can't be read, and else with 0. Warnings don't count.",
    )
    parser.add_argument("files", nargs="+", metavar="FILE", help="a document, in YAML or JSON")
    files: list[str] = parser.parse_args(arguments).files
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A console or pipe may not have all characters of a document or of a file's name.
            stream.reconfigure(errors="backslashreplace")
    return max([_check_file(file) for file in files])


def _check_file(file: str) -> int:
    try:
        problems = check(Path(file).read_text("utf-8"))
    except UnicodeDecodeError as error:
        return _cannot_check(file, f"it is not UTF-8, at byte {error.start}")
    except (OSError, ValueError, ModuleNotFoundError) as error:
        return _cannot_check(file, getattr(error, "strerror", None) or error)
    for problem in problems:
        print(f"{file}:{problem}")
    return int(any(problem.severity == "error" for problem in problems))


def _cannot_check(file: str, reason: object) -> int:
    print(f"{file}: {reason}", file=sys.stderr)
    return 2


if __name__ == "__main__":
    code: int
    try:
        code = main()
        sys.stdout.flush()
    except BrokenPipeError:
        # What reads the output has ended, as `head` does. Nothing can be written at the interpreter's end either.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 1
    sys.exit(code)
