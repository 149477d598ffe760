"""Costs of a new process: imports, making a client, first calls. Each run is a new process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import NamedTuple

from benchmarks.answers import full_answer, service_model
from benchmarks.figures import Figure, Group, ratio_figure
from benchmarks.little_cpu import SHARE, on_one_core, quota
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


_AIMS = {"the second": 1.2}


def measure_start(server: Server, pairs: int) -> Group:
    """Whole processes, from nothing to the first answer."""
    server.answer("GetImage", full_answer("GetImage"))
    with _processes(server) as run, quota() as enter_quota:
        bare = _times(run, "pass", "pass", 2 * pairs)
        interpreter = median(times.wall for times in bare[0] + bare[1])
        start, client = (_TYPED_START, _RAW_START), (_TYPED_CLIENT, _RAW_CLIENT)
        both = _times(run, *start, pairs)
        both_clients = _times(run, *client, pairs)
        figures = [
            _figure("import, client, first get_image", *both, aim=0.85),
            _figure("import and client", *both_clients, aim=0.80),
            _figure("import, client, first get_image: CPU time", *both, of=_cpu),
            _figure("import and client: CPU time", *both_clients, of=_cpu),
        ]
        if enter_quota is not None:
            few = max(2, pairs // 4)
            label = f"import, client, first get_image, with {SHARE:.2f} of a core"
            figures.append(_figure(label, *_times(run, *start, few, enter_quota)))
        figures += [
            _figure(
                "raw boto3, with import attrs, cattrs, tenacity alone",
                *_times(run, _NAIVE_START, _RAW_START, pairs),
            ),
            _figure(
                "import imagebuilder_typed, beside import boto3",
                *_times(run, "import imagebuilder_typed", "import boto3", pairs),
                less=interpreter,
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
        ratio_figure(f"{which} of all operations, one by one", found, _AIMS.get(which))
        for which, found in ratios.items()
    ]
    figures.append(ratio_figure("the slowest first call, beside a mean one of boto3", slowest, 2.0))
    return Group(title="First calls", divided_by="the same calls with boto3", figures=tuple(figures))


def _total(times: dict[str, list[float]], place: int) -> float:
    return sum(taken[place] for taken in times.values())


def _first_part(operation: str) -> str:
    """First part of an operation's path, which identifies it for the server."""
    uri: str = service_model().operation_model(operation).http["requestUri"]
    return uri.split("/")[1].split("?")[0]


class _Times(NamedTuple):
    """Seconds of one process."""

    wall: float
    cpu: float


class _Runs:
    """Runs programs in processes that keep their byte code in a folder of this benchmark."""

    def __init__(self, folder: Path, options: dict[str, str]) -> None:
        self._folder = folder
        self._options = options
        self._environment = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "AWS_"))
        }
        self._environment |= {"PYTHONPYCACHEPREFIX": str(folder / "bytecode"), "PYTHONPATH": str(_ROOT)}

    def __call__(self, program: str, enter: Callable[[], None]) -> _Times:
        """Run a process from start to end."""
        text = program.replace("{options}", repr(self._options))
        started = perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", text], env=self._environment, cwd=self._folder, preexec_fn=enter
        )
        _, status, used = os.wait4(process.pid, 0)
        wall = perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise subprocess.CalledProcessError(process.returncode, text)
        return _Times(wall, used.ru_utime + used.ru_stime)

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


def _times(
    run: _Runs, first: str, second: str, pairs: int, enter: Callable[[], None] = on_one_core
) -> tuple[list[_Times], list[_Times]]:
    run(first, on_one_core), run(second, on_one_core)  # compiles the byte code
    times: tuple[list[_Times], list[_Times]] = ([], [])
    for _ in range(pairs):
        times[0].append(run(first, enter))
        times[1].append(run(second, enter))
    return times


def _wall(times: _Times) -> float:
    return times.wall


def _cpu(times: _Times) -> float:
    return times.cpu


def _figure(
    name: str,
    typed: list[_Times],
    raw: list[_Times],
    *,
    of: Callable[[_Times], float] = _wall,
    less: float = 0.0,
    aim: float | None = None,
) -> Figure:
    """The ratio of the medians of all processes, and the lowest and highest of each third of them.

    ``less`` is subtracted from each time: the start of the interpreter.
    """
    seconds = [[of(each) - less for each in times] for times in (typed, raw)]
    third = max(1, len(typed) // 3)
    parts = [slice(start, start + third) for start in range(0, len(typed) - third + 1, third)]
    ratios = [median(seconds[0][part]) / median(seconds[1][part]) for part in parts]
    whole = median(seconds[0]) / median(seconds[1])
    return Figure(name=name, ratio=whole, low=min(whole, *ratios), high=max(whole, *ratios), aim=aim)
