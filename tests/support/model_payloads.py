"""Answers made from botocore's own model, with nothing of ours in between: full ones and ones with gaps."""

from __future__ import annotations

import random
from functools import cache
from typing import Any

import botocore
import botocore.session
import pytest
from botocore.model import ListShape, MapShape, ServiceModel, Shape, StructureShape

from imagebuilder_typed.models._generated_from import BOTOCORE_VERSION

__all__ = ["full", "half_empty", "needs_the_generated_model", "operation_names", "service_model"]

needs_the_generated_model = pytest.mark.skipif(
    botocore.__version__ != BOTOCORE_VERSION,
    reason=f"needs the model of botocore {BOTOCORE_VERSION}, and {botocore.__version__} is installed",
)


@cache
def service_model() -> ServiceModel:
    """The imagebuilder model of the installed botocore."""
    return botocore.session.get_session().get_service_model("imagebuilder")


def operation_names() -> list[str]:
    """API names of all operations."""
    return list(service_model().operation_names)


def full(shape: Shape, *, entries: int = 2) -> Any:
    """A value of the shape with every member set and ``entries`` entries in each list and map."""
    return _value(shape, "", entries, lambda: True)


def half_empty(shape: Shape, seed: int) -> Any:
    """A value with about half of the members left out, and lists and maps of none to two entries."""
    chance = random.Random(seed)
    return _value(shape, "", None, lambda: chance.random() < 0.5, chance)


def _value(
    shape: Shape, name: str, entries: int | None, kept: Any, chance: random.Random | None = None
) -> Any:
    count = entries if entries is not None else chance.randrange(3) if chance else 0
    if isinstance(shape, StructureShape):
        return {
            member: _value(inner, member, entries, kept, chance)
            for member, inner in shape.members.items()
            if kept()
        }
    if isinstance(shape, ListShape):
        return [_value(shape.member, f"{name}{i}", entries, kept, chance) for i in range(count)]
    if isinstance(shape, MapShape):
        return {f"key{i}": _value(shape.value, f"{name}{i}", entries, kept, chance) for i in range(count)}
    if getattr(shape, "enum", None):
        return shape.enum[len(name) % len(shape.enum)]
    value = _SCALARS[shape.type_name](name)
    if isinstance(value, int) and not isinstance(value, bool):
        return min(max(value, shape.metadata.get("min", value)), shape.metadata.get("max", value))
    return value


_SCALARS: dict[str, Any] = {
    "string": lambda name: f"a value of {name} \u2713",
    "boolean": lambda name: len(name) % 2 == 0,
    "integer": lambda name: len(name),
    "long": lambda name: 2**40 + len(name),
    "double": lambda name: len(name) + 0.25,
    "float": lambda name: len(name) + 0.25,
    "timestamp": lambda name: 1_700_000_000 + len(name) + 0.5,
}
