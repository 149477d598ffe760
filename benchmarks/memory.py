"""Memory: of an answer that is kept, and of a listing at its peak, whatever its number of pages."""

from __future__ import annotations

import gc
import json
import tracemalloc
from collections.abc import Callable
from itertools import islice
from typing import Any

import boto3

from benchmarks.answers import full_answer
from benchmarks.figures import Figure, Group, ratio_figure
from benchmarks.server import Server
from imagebuilder_typed import ImageBuilderClient

__all__ = ["measure_kept_answers", "measure_pages"]

_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
_KEPT = 40


def measure_kept_answers(server: Server) -> Group:
    """Bytes of answers that are kept."""
    typed = ImageBuilderClient(**server.options)
    raw: Any = boto3.client("imagebuilder", **server.options)
    typed_calls: dict[str, Callable[[], object]] = {
        "GetImage": lambda: typed.get_image(image_build_version_arn=_ARN),
        "ListImages": typed.list_images,
        "ListImageScanFindings": typed.list_image_scan_findings,
    }
    raw_calls: dict[str, Callable[[], object]] = {
        "GetImage": lambda: raw.get_image(imageBuildVersionArn=_ARN),
        "ListImages": raw.list_images,
        "ListImageScanFindings": raw.list_image_scan_findings,
    }
    figures: list[Figure] = []
    for operation, aim in (("GetImage", 0.60), ("ListImages", None), ("ListImageScanFindings", None)):
        server.answer(operation, full_answer(operation))
        ratio = _kept(typed_calls[operation]) / _kept(raw_calls[operation])
        figures.append(ratio_figure(f"kept answer of {operation}", [ratio], aim))
    return Group(
        title="Memory of an answer", divided_by="boto3's dicts for the same answer", figures=tuple(figures)
    )


def measure_pages(server: Server, pages: int) -> Group:
    """Peak memory of listings that drop each page, compared with keeping all pages and with boto3."""
    typed = ImageBuilderClient(**server.options)
    raw: Any = boto3.client("imagebuilder", **server.options)
    page = json.loads(full_answer("ListImages")) | {"nextToken": "@number@"}
    server.answer("ListImages", json.dumps(page).encode())

    def listing(count: int) -> None:
        for _ in islice(typed.get_paginator("list_images").paginate().pages(), count):
            pass

    def raw_listing(count: int) -> None:
        for _ in islice(raw.get_paginator("list_images").paginate(), count):
            pass

    for load in (listing, raw_listing):  # import what is imported on first use
        load(3)
    peak = _peak(listing, pages)
    figures = (
        ratio_figure(f"{pages:,} pages of list_images", [peak / _peak(raw_listing, pages)], 1.00),
        ratio_figure(
            f"the same, beside holding all {pages:,} pages", [peak / (pages * _kept(typed.list_images))], 0.05
        ),
    )
    return Group(title="Peak memory of a listing", divided_by="boto3's paginator", figures=figures)


def _kept(call: Callable[[], object]) -> float:
    for _ in range(5):
        call()
    gc.collect()
    tracemalloc.start()
    before = tracemalloc.get_traced_memory()[0]
    kept = [call() for _ in range(_KEPT)]
    gc.collect()
    after = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    return (after - before) / len(kept)


def _peak(listing: Callable[[int], None], pages: int) -> float:
    gc.collect()
    tracemalloc.start()
    listing(pages)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return float(peak)
