"""Refuse ARNs of another Region before they are sent. Image Builder finds only resources of its own Region.

The model has no such rule, so this one is careful: it looks only at fields that take nothing but ARNs of Image Builder, and
it needs an endpoint that names the Region that it serves.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, TypeAlias, cast

from imagebuilder_typed._call.boto3_client import is_region
from imagebuilder_typed.conversion._accepted_values import is_list
from imagebuilder_typed.conversion._fields import TypeKind, fields_of
from imagebuilder_typed.conversion._paths import Path, format_path
from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem
from imagebuilder_typed.exceptions._values import exact, is_a
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.validation._find_problems import NO_RULE, rules_of

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import Request

__all__ = ["check_region"]

# Accounts of other kinds, such as third-party and aws-marketplace, are left to the service.
_ARN = re.compile(r"arn:aws[^:]*:imagebuilder:(?P<region>[^:]+):(?P<account>\d{12}|aws):", re.ASCII)

# The fields of a structure that hold ARNs, or structures that do. Nearly all structures have none or one.
_ArnFields: TypeAlias = "tuple[tuple[str, type[Shape] | None], ...]"
_known_arn_fields: dict[type[Shape], _ArnFields] = {}


def check_region(operation: Operation[Any, Any], request: Request, region: str | None) -> None:
    """Refuse a request with ARNs of another Region.

    Args:
        operation: The operation that is called.
        request: The request. It may be valid otherwise or not.
        region: The Region whose resources the client can reach; None to check nothing.

    Raises:
        RequestValidationError: It has such ARNs; ``problems`` has all of them.
    """
    own = f":imagebuilder:{region}:"
    if region is None or _is_at_home(request, own):
        return
    problems = list(_problems(request, region, ()))
    if problems:
        raise RequestValidationError(operation.name, problems)


def _is_at_home(obj: Any, own: str) -> bool:
    """A fast check: False if there may be an ARN of another Region."""
    for name, inner in _arn_fields(obj.__class__):
        value: Any = getattr(obj, name, None)
        if value is None:
            continue
        for entry in value if value.__class__ is list else (value,):
            if entry.__class__ is str:
                if own not in entry and ":imagebuilder:" in entry:
                    return False
            elif entry.__class__ is not inner or not _is_at_home(entry, own):
                return False
    return True


def _problems(obj: Shape, region: str, path: Path) -> Iterator[ValidationProblem]:
    for name, inner in _arn_fields(type(obj)):
        value: object = getattr(obj, name, None)
        entries = enumerate(cast("list[object]", value)) if is_list(value) else [(None, value)]
        for index, entry in entries:
            where: Path = (path, name) if index is None else ((path, name), index)
            if is_a(entry, str):
                yield from _text_problems(exact(cast("str", entry)), region, where)
            elif inner is not None and is_a(entry, inner):
                yield from _problems(cast("Shape", entry), region, where)


def _text_problems(value: str, region: str, path: Path) -> Iterator[ValidationProblem]:
    found = _ARN.match(value)
    if found is None or found["region"] == region or not is_region(found["region"]):
        return
    other = found["region"]
    problem = f"is the ARN of a resource in {other}, but the client is for {region}: "
    if found["account"] == "aws":
        problem += f"AWS has the same resource in each Region, so name {region} in the ARN"
    else:
        problem += f"use ImageBuilderClient(region_name={other!r})"
    yield ValidationProblem(format_path(path), problem, value)


def _arn_fields(cls: type[Shape]) -> _ArnFields:
    fields = _known_arn_fields.get(cls)
    if fields is None:
        fields = _known_arn_fields[cls] = _find_arn_fields(cls)
    return fields


def _find_arn_fields(cls: type[Shape]) -> _ArnFields:
    rules = rules_of(cls)
    found: list[tuple[str, type[Shape] | None]] = []
    for field in fields_of(cls):
        rule, plan = rules.get(field.name, NO_RULE), field.type
        if plan.kind is TypeKind.LIST:
            rule, plan = rule.item or NO_RULE, plan.inner
        if plan.kind is TypeKind.STRUCTURE:
            inner = cast("type[Shape]", plan.cls)
            if _arn_fields(inner):
                found.append((field.name, inner))
        elif ":imagebuilder:" in (rule.pattern or ""):
            found.append((field.name, None))
    return tuple(found)
