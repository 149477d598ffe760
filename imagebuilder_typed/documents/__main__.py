"""`python -m imagebuilder_typed.documents FILE…` reports what is wrong with component and workflow documents."""

from __future__ import annotations

import argparse
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
    return max(_check_file(file) for file in files)


def _check_file(file: str) -> int:
    try:
        problems = check(Path(file).read_text("utf-8"))
    except (OSError, UnicodeDecodeError, ModuleNotFoundError) as error:
        reason = error.strerror if isinstance(error, OSError) and error.strerror else error
        print(f"{file}: {reason}", file=sys.stderr)
        return 2
    for problem in problems:
        print(f"{file}:{problem}")
    return int(any(problem.severity == "error" for problem in problems))


if __name__ == "__main__":
    sys.exit(main())
