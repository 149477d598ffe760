"""What each shortcut of the fast path brings: the same figures without it. Each measurement is a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from benchmarks.answers import full_answer
from benchmarks.calls import CALLS, measure_call, operation_name
from benchmarks.figures import Figure, Group, ratio_figure
from benchmarks.server import Server

__all__ = ["measure_switched_off"]

_ROOT = Path(__file__).resolve().parent.parent
_SETTINGS = ("on", "no-send", "no-decode", "off")


def measure_switched_off(server: Server, pairs: int, rounds: int) -> Group:
    """Two calls, with all shortcuts, without one, and without any."""
    figures: list[Figure] = []
    for method, fields, _ in CALLS[:2]:
        server.answer(operation_name(method), full_answer(operation_name(method)))
        for setting in _SETTINGS:
            given = {"options": server.options, "method": method, "fields": fields}
            done = subprocess.run(
                [sys.executable, "-m", __name__, json.dumps(given), str(pairs), str(rounds)],
                env={**os.environ, "IMAGEBUILDER_TYPED_FAST_PATH": setting},
                check=True,
                cwd=_ROOT,
                stdout=subprocess.PIPE,
            )
            figures.append(ratio_figure(f"{method}, {setting}", json.loads(done.stdout)))
    return Group(
        title="With shortcuts switched off", divided_by="the same call with boto3", figures=tuple(figures)
    )


def _main() -> None:
    given = json.loads(sys.argv[1])
    print(
        json.dumps(measure_call(given["options"], given["method"], given["fields"], *map(int, sys.argv[2:])))
    )


if __name__ == "__main__":
    _main()
