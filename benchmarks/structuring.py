"""Structuring alone: make objects of a decoded answer, with this package and with other libraries.

The other libraries get classes with the same fields, in the form that their documentation recommends for speed. msgspec
and pydantic run native code. msgspec's structs are about the fastest objects that Python can have.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Callable
from functools import cache
from typing import Any

import attrs
import cattrs
import msgspec
import pydantic
from boto3_dataclass_imagebuilder import imagebuilder_caster
from cattrs.gen import make_dict_structure_fn, override

from benchmarks.answers import full_answer
from benchmarks.figures import Figure, Group, paired_ratio, ratio_figure
from imagebuilder_typed import models, structure
from imagebuilder_typed.conversion._fields import FieldPlan, TypeKind, TypePlan, fields_of

__all__ = ["measure_structuring"]

_ANSWERS = ("GetImage", "ListImageScanFindings")


def measure_structuring(pairs: int, rounds: int) -> Group:
    """Our time beside that of each of the others, on the same payloads."""
    figures: list[Figure] = []
    for operation in _ANSWERS:
        body = full_answer(operation)
        shape: type[models.Shape] = getattr(models, f"{operation}Response")
        payload = json.loads(body)
        ours = _ours(payload, shape)
        for name, other in _others(operation, body, payload, shape).items():
            paired_ratio(ours, other, 5)
            ratios = [paired_ratio(ours, other, pairs) for _ in range(rounds)]
            figures.append(ratio_figure(f"{operation} beside {name}", ratios))
    return Group(title="Structuring alone", divided_by="the other library's time", figures=tuple(figures))


def _ours(payload: Any, shape: type[models.Shape]) -> Callable[[], object]:
    return lambda: structure(payload, shape)


def _others(
    operation: str, body: bytes, payload: Any, shape: type[models.Shape]
) -> dict[str, Callable[[], object]]:
    model = _pydantic(shape)
    struct = _msgspec(shape)
    plain = _attrs(shape)
    converter = _cattrs()
    converter.structure(payload, plain)
    cast = getattr(imagebuilder_caster, "".join(f"_{c.lower()}" if c.isupper() else c for c in operation)[1:])
    return {
        "pydantic": lambda: model.model_validate(payload),
        "plain cattrs": lambda: converter.structure(payload, plain),
        "plain cattrs without detailed validation": _fast_cattrs(payload, plain),
        "boto3-dataclass, all fields read": lambda: _read(cast(payload)),
        "msgspec structs": lambda: msgspec.convert(payload, struct, strict=False),
        "json.loads of the same": lambda: json.loads(body),
    }


def _fast_cattrs(payload: Any, plain: type) -> Callable[[], object]:
    converter = _cattrs(detailed_validation=False)
    converter.structure(payload, plain)
    return lambda: converter.structure(payload, plain)


def _annotation(plan: TypePlan, classes: Callable[[type[models.Shape]], type]) -> Any:
    match plan.kind:
        case TypeKind.STRUCTURE:
            return classes(plan.cls)  # type: ignore[arg-type]  # the kind says that it is one
        case TypeKind.LIST:
            return list[_annotation(plan.inner, classes)]  # type: ignore[misc]  # made at run time
        case TypeKind.MAP:
            return dict[str, _annotation(plan.inner, classes)]  # type: ignore[misc]  # made at run time
        case TypeKind.TIMESTAMP:
            return datetime.datetime
        case TypeKind.ENUM | TypeKind.PRIMITIVE:
            return plan.cls


@cache
def _pydantic(shape: type[models.Shape]) -> type[pydantic.BaseModel]:
    fields: dict[str, Any] = {
        field.name: (_annotation(field.type, _pydantic) | None, pydantic.Field(None, alias=field.wire_name))
        for field in fields_of(shape)
    }
    return pydantic.create_model(shape.__name__, **fields)


@cache
def _msgspec(shape: type[models.Shape]) -> type[msgspec.Struct]:
    fields = [
        (
            field.name,
            _annotation(field.type, _msgspec) | None,
            msgspec.field(default=None, name=field.wire_name),
        )
        for field in fields_of(shape)
    ]
    return msgspec.defstruct(shape.__name__, fields, kw_only=True)


@cache
def _attrs(shape: type[models.Shape]) -> type:
    fields = {
        field.name: attrs.field(default=None, type=_annotation(field.type, _attrs) | None)
        for field in fields_of(shape)
    }
    made: type = attrs.make_class(shape.__name__, fields, slots=True, kw_only=True)
    _plans[made] = fields_of(shape)
    return made


_plans: dict[type, tuple[FieldPlan, ...]] = {}


def _cattrs(**options: bool) -> cattrs.Converter:
    converter = cattrs.Converter(**options)
    converter.register_structure_hook(
        datetime.datetime, lambda value, _: datetime.datetime.fromtimestamp(value, datetime.UTC)
    )
    converter.register_structure_hook_factory(
        lambda cls: cls in _plans,
        lambda cls: make_dict_structure_fn(
            cls,
            converter,
            **{plan.name: override(rename=plan.wire_name) for plan in _plans[cls]},
        ),
    )
    return converter


def _read(value: object) -> None:
    """Read all fields of an object that makes them lazily."""
    if isinstance(value, list):
        for entry in value:
            _read(entry)
    elif hasattr(value, "boto3_raw_data"):
        for name in value.boto3_raw_data:
            _read(getattr(value, name, None))
