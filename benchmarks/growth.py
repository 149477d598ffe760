"""Time and memory of a call, by the number of entries in its answer: both must grow no faster than the answer."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Callable
from time import perf_counter
from typing import Any

import boto3

from benchmarks.answers import full_answer
from benchmarks.figures import Figure, Group, paired_ratio, ratio_figure
from benchmarks.server import Server
from imagebuilder_typed import ImageBuilderClient

__all__ = ["ENTRIES", "measure_growth", "measure_linearity"]

ENTRIES = (1, 10, 100, 1000)
_AIMS = {1: 0.85, 10: 0.85}
_METHOD = "list_image_packages"
_OPERATION = "ListImagePackages"
_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"


def measure_growth(server: Server, pairs: int, rounds: int) -> Group:
    """Typed compared with raw, by the number of entries."""
    typed, raw = _calls(server)
    figures: list[Figure] = []
    for entries in ENTRIES:
        server.answer(_OPERATION, full_answer(_OPERATION, entries))
        paired_ratio(typed, raw, 5)
        ratios = [paired_ratio(typed, raw, max(10, pairs // (1 + entries // 100))) for _ in range(rounds)]
        figures.append(ratio_figure(f"{_METHOD}, {entries:,} entries", ratios, _AIMS.get(entries)))
    return Group(title="Size of the answer", divided_by="the same call with boto3", figures=tuple(figures))


def measure_linearity(server: Server, repeats: int) -> Group:
    """The cost of an entry in a long answer, compared with a shorter one. Above 1 means faster than linear growth."""
    typed, _ = _calls(server)
    times: dict[int, float] = {}
    sizes: dict[int, float] = {}
    for entries in (1, 101, 1001):
        server.answer(_OPERATION, full_answer(_OPERATION, entries))
        for _ in range(3):
            typed()
        # The minimum: what else the machine does only adds to a time.
        times[entries] = min(_time(typed) for _ in range(repeats))
        sizes[entries] = _peak(typed)
    figures = (
        ratio_figure("time of an entry", [_per_entry(times, 1001) / _per_entry(times, 101)], 1.5),
        ratio_figure("peak memory of an entry", [_per_entry(sizes, 1001) / _per_entry(sizes, 101)], 1.5),
    )
    return Group(
        title="Growth: an answer of 1,000 entries",
        divided_by="an entry in an answer of 100 entries",
        figures=figures,
    )


def _calls(server: Server) -> tuple[Callable[[], object], Callable[[], object]]:
    typed = ImageBuilderClient(**server.options)
    raw: Any = boto3.client("imagebuilder", **server.options)
    return (
        lambda: typed.list_image_packages(image_build_version_arn=_ARN),
        lambda: raw.list_image_packages(imageBuildVersionArn=_ARN),
    )


def _per_entry(found: dict[int, float], entries: int) -> float:
    return (found[entries] - found[1]) / (entries - 1)


def _time(call: Callable[[], object]) -> float:
    started = perf_counter()
    call()
    return perf_counter() - started


def _peak(call: Callable[[], object]) -> float:
    gc.collect()
    tracemalloc.start()
    call()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return float(peak)
