"""Hypothesis strategies for objects of any class of the models, and for their wire form.

>>> @given(shapes(models.GetImageResponse))
>>> @given(payloads(models.CreateImageRecipeRequest))

Both keep to the limits that the API model sets on values, so that what they make is valid, but for the rules that hold
between fields: :func:`requests` keeps to those as well.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from copy import deepcopy
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

import attrs
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from imagebuilder_typed import models
from imagebuilder_typed.conversion._fields import FieldPlan, TypeKind, TypePlan, fields_of
from imagebuilder_typed.models._base import Request, Response, Shape, new_client_token
from imagebuilder_typed.models._open_enum import OpenEnum
from imagebuilder_typed.models._rule import Rule
from imagebuilder_typed.models._rules import FIELD_RULES

__all__ = ["REQUEST_CLASSES", "RESPONSE_CLASSES", "SHAPES", "payloads", "requests", "shapes", "timestamps"]

ShapeT = TypeVar("ShapeT", bound=Shape)

SHAPES: tuple[type[Shape], ...] = tuple(
    value
    for name in models.__all__
    if isinstance(value := getattr(models, name), type) and issubclass(value, Shape) and attrs.has(value)
)
"""Every structure of the API."""
REQUEST_CLASSES = tuple(cls for cls in SHAPES if issubclass(cls, Request))
RESPONSE_CLASSES = tuple(cls for cls in SHAPES if issubclass(cls, Response))

_MOST_ENTRIES = 3
_NO_RULE = Rule()


def timestamps() -> SearchStrategy[datetime]:
    """Aware datetimes whose microseconds survive the way over a float of seconds since 1970."""
    offsets = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
    return st.datetimes(
        min_value=datetime(1970, 1, 3), max_value=datetime(2100, 1, 1), timezones=st.just(UTC) | offsets
    )


def shapes(cls: type[ShapeT]) -> SearchStrategy[ShapeT]:
    """Objects of a class: optional fields there or not, enums as members, strings and values that nobody knows."""
    return _shapes(cls)


@functools.cache
def _shapes(cls: Any) -> SearchStrategy[Any]:
    required = {field.name: _object_value(cls, field) for field in fields_of(cls) if field.required}
    optional = {
        field.name: _object_value(cls, field)
        if field.make_absent or field.can_be_unset
        else st.none() | _object_value(cls, field)
        for field in fields_of(cls)
        if not field.required
    }
    return st.fixed_dictionaries(required, optional=optional).map(lambda fields: cls(**fields))


def _object_value(cls: type[Shape], field: FieldPlan) -> SearchStrategy[Any]:
    return _value(field.type, _rule(cls, field), wire=False)


def payloads(
    cls: type[Shape], *, complete: bool = True, extras: bool = False
) -> SearchStrategy[dict[str, Any]]:
    """Wire-named dicts for a class, as decoded JSON has them.

    Args:
        complete: False for answers that lack members which the model calls required.
        extras: True for answers with members that this version of the package doesn't know, at any depth.
    """
    return _payloads(cls, complete, extras)


@functools.cache
def _payloads(cls: Any, complete: bool, extras: bool) -> SearchStrategy[dict[str, Any]]:
    values = {
        field.name: (
            field,
            _value(field.type, _rule(cls, field), wire=True, complete=complete, extras=extras),
        )
        for field in fields_of(cls)
    }
    # A payload without its token would not be what it is made into: the object makes one.
    required = {
        field.wire_name: value
        for field, value in values.values()
        if (field.required and complete) or field.make_absent is new_client_token
    }
    optional = {field.wire_name: value for field, value in values.values() if field.wire_name not in required}
    known = st.fixed_dictionaries(required, optional=optional)
    if not extras:
        return known
    # No member of the model has an upper-case first letter.
    unknown = st.dictionaries(st.from_regex(r"X[a-z]{0,8}", fullmatch=True), _json_values(), max_size=2)
    return st.builds(lambda members, others: {**members, **others}, known, unknown)


def _json_values() -> SearchStrategy[Any]:
    leaves = (
        st.none()
        | st.booleans()
        | st.integers(-(2**53), 2**53)
        | st.floats(allow_nan=False)
        | st.text(max_size=8)
    )
    return st.recursive(
        leaves,
        lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
        max_leaves=4,
    )


def requests(cls: type[ShapeT]) -> SearchStrategy[ShapeT]:
    """Objects of a class that break no rule of the API, those between fields included."""
    return _shapes(cls).map(_settled)


def _settled(obj: ShapeT) -> ShapeT:
    """Change what can't go together, in the object and all that is in it."""
    for field in fields_of(type(obj)):
        value = getattr(obj, field.name)
        for entry in value if isinstance(value, list) else [value]:
            if isinstance(entry, Shape):
                _settled(entry)
    settle = _SETTLERS.get(type(obj).__name__)
    if settle is not None:
        settle(obj)
    return obj


def _one_of(first: str, second: str, otherwise: Any) -> Callable[[Any], None]:
    def settle(obj: Any) -> None:
        if getattr(obj, first) is not None:
            setattr(obj, second, None)
        elif getattr(obj, second) is None:
            setattr(obj, first, deepcopy(otherwise))

    return settle


def _not_both(first: str, second: str) -> Callable[[Any], None]:
    def settle(obj: Any) -> None:
        if getattr(obj, first) is not None:
            setattr(obj, second, None)

    return settle


def _document(obj: Any) -> None:
    _one_of("data", "uri", "s3://bucket/key")(obj)


def _role(obj: Any) -> None:
    if hasattr(obj, "image_recipe_arn"):
        recipe = "arn:aws:imagebuilder:eu-west-1:123456789012:image-recipe/web/1.0.0"
        _one_of("image_recipe_arn", "container_recipe_arn", recipe)(obj)
    obj.execution_role = obj.execution_role or "builder"


def _subnet(obj: Any) -> None:
    if obj.subnet_id:
        obj.security_group_ids = obj.security_group_ids or ["sg-1"]


def _regions(obj: Any) -> None:
    for number, distribution in enumerate(obj.distributions):
        distribution.region = f"eu-west-{number}"


def _actions(obj: Any) -> None:
    actions = [detail.action.type for detail in obj.policy_details]
    if len(set(actions)) < len(actions):
        del obj.policy_details[1:]


def _volume(obj: Any) -> None:
    if obj.volume_type in ("io1", "io2"):
        obj.iops = obj.iops or 3000
    if obj.volume_type not in (None, "gp3"):
        obj.throughput = None


def _scan(obj: Any) -> None:
    if obj.scan_result_condition:
        obj.image_scanning_types = ["ON_DEMAND_AMI_CVE"]


def _lifecycle_rule(obj: Any) -> None:
    if obj.filter.type == "COUNT":
        obj.action.type = "DELETE"


def _included(obj: Any) -> None:
    obj.amis = obj.amis or obj.snapshots


def _age(obj: Any) -> None:
    if obj.type == "AGE":
        obj.unit = obj.unit or "DAYS"


def _by_version(obj: Any) -> None:
    if obj.by_name:
        obj.filters = None


def _uefi(obj: Any) -> None:
    if obj.secure_boot_enabled is False:
        obj.uefi_data = None


def _state_update(obj: Any) -> None:
    if obj.execution_role is None or obj.include_resources is None:
        obj.execution_role = obj.include_resources = None
    if obj.state.status != "DEPRECATED":
        obj.update_at = None


_SETTLERS: Mapping[str, Callable[[Any], None]] = {
    "CreateComponentRequest": _document,
    "CreateContainerRecipeRequest": _one_of("dockerfile_template_data", "dockerfile_template_uri", "FROM x"),
    "CreateDistributionConfigurationRequest": _regions,
    "CreateImagePipelineRequest": _role,
    "CreateImageRequest": _role,
    "CreateInfrastructureConfigurationRequest": _subnet,
    "CreateLifecyclePolicyRequest": _actions,
    "CreateWorkflowRequest": _document,
    "EbsInstanceBlockDeviceSpecification": _volume,
    "FastLaunchLaunchTemplateSpecification": _not_both("launch_template_id", "launch_template_name"),
    "ImageScanningConfiguration": _scan,
    "ImportComponentRequest": _document,
    "ImportDiskImageRequest": _role,
    "LifecyclePolicyDetail": _lifecycle_rule,
    "LifecyclePolicyDetailActionIncludeResources": _included,
    "LifecyclePolicyDetailFilter": _age,
    "LifecyclePolicyResourceSelection": _one_of("tag_map", "recipes", {"team": "web"}),
    "ListComponentsRequest": _by_version,
    "ListImagesRequest": _by_version,
    "ListWorkflowsRequest": _by_version,
    "Placement": _not_both("host_id", "host_resource_group_arn"),
    "RegisterImageOptions": _uefi,
    "StartResourceStateUpdateRequest": _state_update,
    "UpdateDistributionConfigurationRequest": _regions,
    "UpdateImagePipelineRequest": _role,
    "UpdateInfrastructureConfigurationRequest": _subnet,
    "UpdateLifecyclePolicyRequest": _actions,
}
"""What the API reference says of fields that go together, in words of our own: not the table of the product."""


def _rule(cls: type[Shape], field: FieldPlan) -> Rule:
    return FIELD_RULES.get(cls.__name__, {}).get(field.name, _NO_RULE)


def _value(
    plan: TypePlan, rule: Rule, *, wire: bool, complete: bool = True, extras: bool = False
) -> SearchStrategy[Any]:
    match plan.kind:
        case TypeKind.STRUCTURE:
            # Deferred, or every class that can be reached would be built with the first.
            return st.deferred(lambda: _payloads(plan.cls, complete, extras) if wire else _shapes(plan.cls))
        case TypeKind.LIST:
            entry = _value(plan.inner, rule.item or _NO_RULE, wire=wire, complete=complete, extras=extras)
            return st.lists(entry, **_sizes(rule))
        case TypeKind.MAP:
            entry = _value(plan.inner, rule.item or _NO_RULE, wire=wire, complete=complete, extras=extras)
            return st.dictionaries(_strings(rule.key or _NO_RULE), entry, **_sizes(rule))
        case TypeKind.ENUM:
            return _enum_values(plan.cls, wire=wire)
        case TypeKind.TIMESTAMP:
            moments = timestamps()
            return moments.map(_seconds) if wire else moments
        case TypeKind.PRIMITIVE:
            return _plain(plan.cls, rule)


def _sizes(rule: Rule) -> dict[str, Any]:
    least = int(rule.minimum or 0)
    most = _MOST_ENTRIES if rule.maximum is None else min(int(rule.maximum), _MOST_ENTRIES)
    return {"min_size": least, "max_size": max(least, most)}


def _seconds(moment: datetime) -> int | float:
    seconds = moment.timestamp()
    return int(seconds) if seconds.is_integer() else seconds


def _enum_values(cls: Any, *, wire: bool) -> SearchStrategy[Any]:
    members: list[OpenEnum] = list(cls)
    known = st.sampled_from(members)
    unknown = st.integers(1, 9).map(lambda number: cls(f"NEW_VALUE_{number}"))
    if wire:
        return known.map(str) | unknown.map(str)
    return known | known.map(str) | unknown


def _plain(cls: type, rule: Rule) -> SearchStrategy[Any]:
    if cls is bool:
        return st.booleans()
    if cls is int:
        least = -(2**31) if rule.minimum is None else int(rule.minimum)
        return st.integers(least, 2**31 - 1 if rule.maximum is None else int(rule.maximum))
    if cls is float:
        return st.floats(rule.minimum, rule.maximum, allow_nan=False, allow_infinity=False)
    return _strings(rule)


@functools.cache
def _strings(rule: Rule) -> SearchStrategy[str]:
    least = int(rule.minimum or 0)
    most = None if rule.maximum is None else int(rule.maximum)
    if rule.pattern is None:
        return st.text(min_size=least, max_size=max(least, 20 if most is None else min(most, 20)))
    alphabet = st.characters(codec="utf-8")
    texts = st.from_regex(rule.pattern, fullmatch=not rule.pattern.endswith(r"\Z"), alphabet=alphabet)
    return texts.filter(lambda text: least <= len(text) and (most is None or len(text) <= most))
