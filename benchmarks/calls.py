"""Repeated calls, typed and raw by turns, in one process against a server in another."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from typing import Any

import attrs
import boto3

from benchmarks.answers import full_answer
from benchmarks.figures import Group, paired_ratio, ratio_figure
from benchmarks.recipe import recipe_request
from benchmarks.server import Server
from imagebuilder_typed import ImageBuilderClient, unstructure

__all__ = ["CALLS", "measure_call", "measure_calls", "measure_floor", "operation_name", "rounds_of"]

_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
_COMPONENT_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:component/web/1.0.0/1"

CALLS: tuple[tuple[str, dict[str, Any], float], ...] = (
    ("get_component", {"component_build_version_arn": _COMPONENT_ARN}, 0.80),
    ("get_image", {"image_build_version_arn": _ARN}, 0.60),
    ("list_images", {"owner": "Self"}, 0.72),
    (
        "list_image_pipeline_images",
        {
            "image_pipeline_arn": "arn:aws:imagebuilder:us-east-1:123456789012:image-pipeline/web",
            "max_results": 25,
        },
        0.44,
    ),
    ("list_image_scan_findings", {"max_results": 25}, 0.38),
)
"""The calls that are measured: method, arguments by attribute name, aim."""


def operation_name(method: str) -> str:
    """API operation of a boto3 method."""
    return "".join(word.title() for word in method.split("_"))


def _wire(fields: dict[str, Any]) -> dict[str, Any]:
    return {_camel(name): value for name, value in fields.items()}


def _camel(name: str) -> str:
    head, *tail = name.split("_")
    return head + "".join(word.title() for word in tail)


def measure_calls(server: Server, pairs: int, rounds: int) -> Group:
    """The typed client compared with the raw one."""
    typed = ImageBuilderClient(**server.options)
    raw: Any = boto3.client("imagebuilder", **server.options)
    figures = []
    for method, fields, aim in CALLS:
        body = full_answer(operation_name(method))
        server.answer(operation_name(method), body)
        label = f"{method} ({len(body) / 1000:.1f} KB)"
        ratios = rounds_of(_bound(typed, method, fields), _bound(raw, method, _wire(fields)), pairs, rounds)
        figures.append(ratio_figure(label, ratios, aim))
    request = recipe_request()
    wire_request: Any = unstructure(request)
    fields: Any = {field.name: getattr(request, field.name) for field in attrs.fields(type(request))}
    body = full_answer("CreateImageRecipe")
    server.answer("CreateImageRecipe", body)
    size = len(json.dumps(wire_request)) / 1000
    ratios = rounds_of(
        lambda: typed.create_image_recipe(**fields),
        lambda: raw.create_image_recipe(**wire_request),
        pairs,
        rounds,
    )
    figures.append(ratio_figure(f"create_image_recipe (request of {size:.1f} KB)", ratios, 0.65))
    return Group(
        title="A call in a running process", divided_by="the same call with boto3", figures=tuple(figures)
    )


def measure_call(
    options: dict[str, Any], method: str, fields: dict[str, Any], pairs: int, rounds: int
) -> list[float]:
    """The ratios of one call."""
    typed = ImageBuilderClient(**options)
    raw: Any = boto3.client("imagebuilder", **options)
    return rounds_of(_bound(typed, method, fields), _bound(raw, method, _wire(fields)), pairs, rounds)


def measure_floor(server: Server, pairs: int, rounds: int) -> Group:
    """The least that any client has to do: ``http.client`` and ``json.loads``."""
    raw: Any = boto3.client("imagebuilder", **server.options)
    figures = []
    for method, fields, _ in CALLS:
        operation = operation_name(method)
        server.answer(operation, full_answer(operation))
        connection = http.client.HTTPConnection("127.0.0.1", server.port)
        ratios = rounds_of(
            _plain_call(connection, operation, _wire(fields)),
            _bound(raw, method, _wire(fields)),
            pairs,
            rounds,
        )
        connection.close()
        figures.append(ratio_figure(f"floor: {method}", ratios))
    return Group(
        title="The floor: http.client and json.loads, unsigned",
        divided_by="the same call with boto3",
        figures=tuple(figures),
    )


def _bound(client: Any, method: str, fields: dict[str, Any]) -> Callable[[], object]:
    call = getattr(client, method)
    return lambda: call(**fields)


def _plain_call(
    connection: http.client.HTTPConnection, operation: str, fields: dict[str, Any]
) -> Callable[[], object]:
    body = json.dumps(fields)

    def call() -> object:
        connection.request("POST", f"/{operation}", body, {"Content-Type": "application/json"})
        return json.loads(connection.getresponse().read())

    return call


def rounds_of(typed: Callable[[], object], raw: Callable[[], object], pairs: int, rounds: int) -> list[float]:
    """The ratio of each round, after a few calls that warm up."""
    paired_ratio(typed, raw, max(10, pairs // 10))  # warm up: conversion functions, connections
    return [paired_ratio(typed, raw, pairs) for _ in range(rounds)]
