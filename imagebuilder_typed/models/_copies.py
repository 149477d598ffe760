# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Make a request from the resource that it describes."""

from collections.abc import Mapping
from importlib import import_module
from typing import TYPE_CHECKING, Any, TypeVar, cast

import attrs

from imagebuilder_typed.models._base import UNSET, Request, Shape, absent_member, stored

if TYPE_CHECKING:
    from imagebuilder_typed.models._rule import Rule

__all__ = ["request_of"]

RequestT = TypeVar("RequestT", bound=Request[Any])


def request_of(
    cls: type[RequestT],
    resource: Shape,
    resource_class: type[Shape],
    renamed: Mapping[str, str],
    only_with: Mapping[str, str],
) -> RequestT:
    """A request with all that a resource has and that the request can say.

    Args:
        cls: The class of the request.
        resource: The resource.
        resource_class: The class that it has to have.
        renamed: By field of the request, the field of the resource that has the value, where the names differ.
        only_with: By field that is copied only if another one has a value, that other one.

    Raises:
        TypeError: `resource` is of another class.
        AbsentMemberError: It lacks what the request needs.
    """
    if not isinstance(cast("object", resource), resource_class):
        raise TypeError(
            f"{cls.__name__}.of takes {resource_class.__name__}, not {type(resource).__name__}"
            + (": Get operations return such objects" if isinstance(cast("object", resource), Shape) else "")
        )
    fields = {field.name for field in attrs.fields(resource_class)}
    values: dict[str, object] = {}
    for field in attrs.fields(cls):
        if field.name not in fields and field.name not in renamed:
            continue
        other = only_with.get(field.name)
        if other is not None and _value_at(resource, other, needed=False) is None:
            continue
        needed = field.default is attrs.NOTHING
        value = _value_at(resource, renamed.get(field.name, field.name), needed=needed)
        if value is not None and (needed or not _may_not_be_sent(cls, field.name, value)):
            values[field.name] = _copy(value)
    return cls(**values)


def _value_at(obj: Shape, path: str, *, needed: bool) -> object:
    """The value of a field, or of one inside it; None for an absent one."""
    name, _, rest = path.partition(".")
    value = stored(obj, name)
    if value is UNSET or value is None:
        if needed:
            raise absent_member(obj, name)
        return None
    return _value_at(cast("Shape", value), rest, needed=needed) if rest else value


def _copy(value: object) -> object:
    """A copy that shares nothing that can be changed."""
    if isinstance(value, Shape):
        values: dict[str, object] = {}
        for field in attrs.fields(value.__class__):
            inner = stored(value, field.name)
            if inner is not UNSET and not _may_not_be_sent(value.__class__, field.name, inner):
                values[field.name] = _copy(inner)
        return value.__class__(**values)
    if isinstance(value, list):
        return [_copy(item) for item in cast("list[object]", value)]
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in cast("dict[str, object]", value).items()}
    return value


def _may_not_be_sent(cls: type[Shape], name: str, value: object) -> bool:
    """Whether it is an empty list or map that answers have and requests must leave out, such as no tags."""
    if not isinstance(value, list | dict) or value:
        return False
    rules = import_module("imagebuilder_typed.models._rules").FIELD_RULES
    rule: Rule | None = rules.get(cls.__name__, {}).get(name)
    return rule is not None and (rule.minimum or 0) > 0
