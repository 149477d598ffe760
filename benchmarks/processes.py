"""Costs of a new process: imports, making a client, first calls. Each run is a new process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.answers import full_answer, service_model
from benchmarks.figures import Figure, Group, ratio_figure
from benchmarks.requests import small_requests
from benchmarks.server import Server

__all__ = ["measure_first_calls", "measure_start"]

_ROOT = Path(__file__).resolve().parent.parent

_RAW_START = """
import boto3
client = boto3.client("imagebuilder", **{options})
client.get_image(imageBuildVersionArn="arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1")
"""
_TYPED_START = """
from imagebuilder_typed import ImageBuilderClient
client = ImageBuilderClient(**{options})
client.get_image(image_build_version_arn="arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1")
"""
_NAIVE_START = "import attrs, cattrs, tenacity" + _RAW_START
_RAW_CLIENT = 'import boto3\nboto3.client("imagebuilder", **{options})'
_TYPED_CLIENT = "from imagebuilder_typed import ImageBuilderClient\nImageBuilderClient(**{options})"


def measure_start(server: Server, pairs: int) -> Group:
    """Whole processes, from nothing to the first answer."""
    server.answer("GetImage", full_answer("GetImage"))
    with _processes(server) as run:
        bare = _times(run, "pass", "pass", 2 * pairs)
        interpreter = median(bare[0] + bare[1])
        figures = [
            _wall(run, "import, client, first get_image", _TYPED_START, _RAW_START, pairs, aim=1.25),
            _wall(
                run, "the same, with import attrs, cattrs, tenacity alone", _NAIVE_START, _RAW_START, pairs
            ),
            _wall(run, "import and client", _TYPED_CLIENT, _RAW_CLIENT, pairs),
            _over(
                run,
                "import imagebuilder_typed, beside import boto3",
                "import imagebuilder_typed",
                "import boto3",
                pairs,
                interpreter,
                aim=0.10,
            ),
        ]
    return Group(
        title="A new process, byte code compiled", divided_by="the same with boto3", figures=tuple(figures)
    )


def measure_first_calls(server: Server, rounds: int) -> Group:
    """The additional cost of the first call of each operation, in a process that has made a call before."""
    for operation in small_requests():
        server.answer(_first_part(operation), full_answer(operation))
    ratios: dict[str, list[float]] = {"the first call": [], "the second": [], "the third": []}
    slowest: list[float] = []
    with _processes(server) as run:
        run.first_calls("typed"), run.first_calls("raw")  # compiles the byte code
        for _ in range(rounds):
            typed, raw = run.first_calls("typed"), run.first_calls("raw")
            for place, found in enumerate(ratios.values()):
                found.append(_total(typed, place) / _total(raw, place))
            slowest.append(max(times[0] for times in typed.values()) / (_total(raw, 0) / len(raw)))
    figures = [
        ratio_figure(f"{which} of all operations, one by one", found) for which, found in ratios.items()
    ]
    figures.append(ratio_figure("the slowest first call, beside a mean one of boto3", slowest))
    return Group(title="First calls", divided_by="the same calls with boto3", figures=tuple(figures))


def _total(times: dict[str, list[float]], place: int) -> float:
    return sum(taken[place] for taken in times.values())


def _first_part(operation: str) -> str:
    """First part of an operation's path, which identifies it for the server."""
    uri: str = service_model().operation_model(operation).http["requestUri"]
    return uri.split("/")[1].split("?")[0]


class _Runs:
    """Runs programs in processes that keep their byte code in a folder of this benchmark."""

    def __init__(self, folder: Path, options: dict[str, str]) -> None:
        self._folder = folder
        self._options = options
        self._environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "AWS_"))
        }
        self._environment |= {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONPATH": str(_ROOT)}

    def __call__(self, program: str) -> float:
        """Seconds from start to end of a process."""
        text = program.replace("{options}", repr(self._options))
        started = perf_counter()
        subprocess.run([sys.executable, "-c", text], env=self._environment, cwd=self._folder, check=True)
        return perf_counter() - started

    def first_calls(self, side: str) -> dict[str, list[float]]:
        """Seconds of the first and of later calls, by operation."""
        given = json.dumps({"options": self._options, "requests": small_requests()})
        arguments = [sys.executable, "-m", "benchmarks.first_calls", side]
        done = subprocess.run(
            arguments,
            env=self._environment,
            cwd=self._folder,
            check=True,
            input=given,
            stdout=subprocess.PIPE,
            text=True,
        )
        times: dict[str, list[float]] = json.loads(done.stdout)
        return times


@contextmanager
def _processes(server: Server) -> Iterator[_Runs]:
    with tempfile.TemporaryDirectory() as folder:
        yield _Runs(Path(folder), server.options)


def _times(run: _Runs, first: str, second: str, pairs: int) -> tuple[list[float], list[float]]:
    run(first), run(second)  # compiles the byte code
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(pairs):
        times[0].append(run(first))
        times[1].append(run(second))
    return times


def _wall(run: _Runs, name: str, typed: str, raw: str, pairs: int, aim: float | None = None) -> Figure:
    return _over(run, name, typed, raw, pairs, 0.0, aim)


def _over(
    run: _Runs, name: str, typed: str, raw: str, pairs: int, less: float, aim: float | None = None
) -> Figure:
    """The ratio of two programs' times, without the start of the interpreter."""
    ratios = []
    typed_times, raw_times = _times(run, typed, raw, pairs)
    third = max(1, pairs // 3)
    for start in range(0, pairs - third + 1, third):
        chosen = slice(start, start + third)
        ratios.append((median(typed_times[chosen]) - less) / (median(raw_times[chosen]) - less))
    whole = (median(typed_times) - less) / (median(raw_times) - less)
    figure = ratio_figure(name, ratios, aim)
    return Figure(name=name, ratio=whole, low=figure.low, high=figure.high, aim=aim)
