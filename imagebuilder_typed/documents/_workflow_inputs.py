"""Inputs of workflow actions: values that are written in the document, or come from an expression when the step runs.

AWS marks an input that is an expression by its key: `instanceId.$: $.stepOutputs.Launch.instanceId`. An attribute has the
same name in both cases. Its value decides how it is written: an expression gets the mark.
"""

# The functions here belong to `Part`, and so do the attributes that they read.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import NoneType, UnionType
from typing import Any, ClassVar, Literal, Self, TypeAlias, Union, get_args, get_origin, get_type_hints

from attrs import define, frozen

from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._parts import Part, PartField, part_fields
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import is_list, is_scalar
from imagebuilder_typed.documents._workflow_references import CHAINED, is_expression

__all__ = ["InputRule", "Inputs", "WorkflowAction", "input_rules"]


@define(kw_only=True, repr=False)
class Inputs(Part):
    """A mapping whose values can be expressions."""

    @classmethod
    def _read(cls, data: Mapping[str, Any], origin: Origin) -> Self:
        plain: dict[str, Any] = {}
        for key, value in data.items():
            name = key.removesuffix(CHAINED)
            # With both forms of an input, that with the mark is an unknown key.
            plain[key if name in data or name not in part_fields(cls) else name] = value
        part = super()._read(plain, origin)
        for name, each in part_fields(cls).items():
            chained = name + CHAINED
            if name in plain and name not in data:
                setattr(part, each.attribute, each.read(data[chained], origin.member(chained)))
        return part

    def _members(self) -> dict[str, Any]:
        members: dict[str, Any] = {}
        fields = part_fields(type(self))
        for key, value in super()._members().items():
            members[self._written_key(fields[key], value) if key in fields else key] = value
        return members

    def _unknown_keys(self) -> Iterator[tuple[Path, Iterable[str]]]:
        known = part_fields(type(self))
        for key in self.extra:
            if key.removesuffix(CHAINED) in known:
                continue  # Both forms of an input; a check reports them.
            yield (key,), [name + CHAINED for name in known] if key.endswith(CHAINED) else known

    def _written_key(self, each: PartField, value: object) -> str:
        """The key of an input, with or without the mark. One that was parsed stays as it was."""
        plain, chained = each.key, each.key + CHAINED
        is_plain_value = is_scalar(value) and not isinstance(value, Part)
        for key in (plain, chained):
            if key in self._origin.members and (not is_plain_value or self._origin.member(key).is_of(value)):
                return key
        return chained if _refers(value) else plain


def _refers(value: object) -> bool:
    """Whether a value is an expression, or a list with one."""
    return any(map(is_expression, value)) if is_list(value) else is_expression(value)


@define(kw_only=True, repr=False)
class WorkflowAction(Inputs):
    """What a step of a workflow does, with its inputs. Each action is a class with the name that it has in YAML.

    Any input can be a string with an expression: ``"$.stepOutputs.Launch.instanceId"`` alone, which is written with the key
    that AWS wants for it (``instanceId.$``), or in a text: ``'{"ami": "{{ $.stepOutputs.Create.imageId }}"}'``.
    """

    _known_name: ClassVar[str] = ""
    """The name of AWS's action, which classes that derive from its class keep."""

    @property
    def action_name(self) -> str:
        """The name of the action in documents, such as ``LaunchInstance``."""
        return self._known_name or type(self).__name__


Shape: TypeAlias = Literal["text", "flag", "number", "texts", "parts", "part", "mapping"]


@frozen(slots=True)
class InputRule:
    """What an input may be, as the type of its attribute says.

    A `str` beside another type is an expression. So an input with the shape `text` has no other shape.
    """

    key: str
    required: bool
    shapes: frozenset[Shape]
    choices: tuple[str, ...] = ()
    part: type[Inputs] | None = None
    values: Literal["text", "texts"] | None = None
    """What each value of a mapping has to be."""


_RULES: dict[type[Inputs], Mapping[str, InputRule]] = {}


def input_rules(kind: type[Inputs]) -> Mapping[str, InputRule]:
    """The inputs of an action, or of a mapping in its inputs, by key. Computed once for each class."""
    if kind not in _RULES:
        hints = get_type_hints(kind)
        _RULES[kind] = {key: _rule(each, hints[each.attribute]) for key, each in part_fields(kind).items()}
    return _RULES[kind]


def _rule(each: PartField, hint: Any) -> InputRule:
    shapes: set[Shape] = set()
    choices: tuple[str, ...] = ()
    part: type[Inputs] | None = None
    values: Literal["text", "texts"] | None = None
    for kind in get_args(hint) if get_origin(hint) in (Union, UnionType) else (hint,):
        origin, arguments = get_origin(kind), get_args(kind)
        if origin is Literal:
            choices = arguments
        elif origin is list:
            shapes.add("texts" if arguments[0] is str else "parts")
            part = _part(arguments[0]) or part
        elif _part(kind) is not None:
            shapes.add("part")
            part = _part(kind)
        elif origin is dict:
            shapes.add("mapping")
            values = "texts" if get_origin(arguments[1]) is list else "text"
        elif kind not in (str, NoneType):
            shapes.add(_SHAPES[kind])
    return InputRule(each.key, each.required, frozenset(shapes or {"text"}), choices, part, values)


_SHAPES: dict[Any, Shape] = {bool: "flag", int: "number"}


def _part(kind: Any) -> type[Inputs] | None:
    return kind if isinstance(kind, type) and issubclass(kind, Inputs) else None
