"""Read the Image Builder model from the installed botocore, and reject features that the generator doesn't support."""

from __future__ import annotations

from typing import Any

import attrs
import botocore
from botocore.loaders import Loader

SERVICE = "imagebuilder"

Json = dict[str, Any]


class UnsupportedModelError(Exception):
    """The model has a feature that is not supported yet. The message says what to build first."""


@attrs.frozen
class ServiceModel:
    """The parts of botocore's data files that the generator uses."""

    botocore_version: str
    api_version: str
    operations: Json
    shapes: Json
    paginators: Json

    def reachable(self, roots: list[str]) -> set[str]:
        """Names of all shapes that are reachable from ``roots``, including these."""
        seen: set[str] = set()
        to_visit = list(roots)
        while to_visit:
            name = to_visit.pop()
            if name not in seen:
                seen.add(name)
                to_visit += [reference["shape"] for reference in references(self.shapes[name])]
        return seen


def references(shape: Json) -> list[Json]:
    """All references from one shape to others, in the model's order."""
    found = list(shape.get("members", {}).values())
    return found + [shape[part] for part in ("member", "key", "value") if part in shape]


def read_model() -> ServiceModel:
    """Load the newest model of the installed botocore, and no model that a user has added to it.

    Raises:
        UnsupportedModelError: The model has a feature that is not supported.
    """
    # The default paths begin with ~/.aws/models, which may hold previews of services. The generated code must not depend on it.
    loader = Loader(extra_search_paths=[Loader.BUILTIN_DATA_PATH], include_default_search_paths=False)
    service = loader.load_service_model(SERVICE, "service-2")
    model = ServiceModel(
        botocore_version=botocore.__version__,
        api_version=service["metadata"]["apiVersion"],
        operations=service["operations"],
        shapes=service["shapes"],
        paginators=loader.load_service_model(SERVICE, "paginators-1")["pagination"],
    )
    _refuse_unsupported(model)
    return model


_SUPPORTED_TYPES = {
    "structure", "list", "map", "string", "integer", "long", "boolean", "timestamp", "double", "float",
}  # fmt: skip

_UNSUPPORTED_TRAITS = {
    "union": "a union: give it a class that holds exactly one member",
    "document": "a document type: decide on a JSON type alias for it",
    "streaming": "a streaming member: the answer path must pass the stream on unread",
    "eventstream": "an event stream: the answer path must iterate events",
    "jsonvalue": "a JSON value inside a string: the converter must encode and decode it",
}


def _refuse_unsupported(model: ServiceModel) -> None:
    for name, shape in model.shapes.items():
        if shape["type"] not in _SUPPORTED_TYPES:
            raise UnsupportedModelError(
                f"{name} is of type {shape['type']!r}: convert it in conversion/, then add it to the reader"
            )
        for trait, advice in _UNSUPPORTED_TRAITS.items():
            if shape.get(trait) or any(reference.get(trait) for reference in references(shape)):
                raise UnsupportedModelError(f"{name} has {advice}")
        if shape["type"] == "structure" and name in model.reachable([r["shape"] for r in references(shape)]):
            raise UnsupportedModelError(
                f"{name} is recursive: compiled conversion functions would have to call themselves"
            )
    _refuse_unsupported_bindings(model)


def _refuse_unsupported_bindings(model: ServiceModel) -> None:
    for name, operation in model.operations.items():
        for part in ("input", "output"):
            if part not in operation:
                raise UnsupportedModelError(
                    f"{name} has no {part}: let the renderer make an empty class for it"
                )
        output = model.shapes[operation["output"]["shape"]]
        for member, reference in output["members"].items():
            if "location" in reference or "payload" in output:
                raise UnsupportedModelError(
                    f"{name} answers {member} outside the JSON body: the answer path reads the body alone"
                )
        for reached in model.reachable([operation["output"]["shape"], operation["input"]["shape"]]):
            for member, reference in model.shapes[reached].get("members", {}).items():
                if reference.get("locationName", member) != member:
                    raise UnsupportedModelError(
                        f"{reached}.{member} has another name on the wire: conversion/_wire_names.py computes wire names"
                    )
