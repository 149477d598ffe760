"""The base of everything that documents consist of: how a mapping becomes an object, and an object a mapping.

A part is an attrs class whose attributes have AWS's keys in Python's spelling (`on_failure`, `if_`)::

    @define(kw_only=True, repr=False)
    class Phase(Part):
        name: str
        steps: list[Step]

        @classmethod
        def _readers(cls) -> Mapping[str, Reader]:
            return {"steps": many(Step)}

- An attribute without a default is what AWS requires. Parsing sets it to None (an empty list if its reader is
  `many` or `texts`) when it is missing, so parsing never raises; checks report it.
- `_readers` names the attributes whose values are parts: `one(Loop)`, `many(Step)`, `one_or_many(Condition)`. `texts` is
  for lists of texts, `named_texts` for mappings. Attributes of the type `str` are read with `text`. All other values stay as they are,
  also those of a wrong type: `one(Loop)` leaves a text a text.
- `_keys` names the keys that aren't the attribute in lower camel case: `{"file_md5_equals": "fileMD5Equals"}`.
- Keys that no attribute has go to `extra`, and from there back into the document.
- A part whose mapping has another form than its attributes overrides `_members` (object to mapping; its values can be
  parts) and `_read` (mapping to object). See `Step` and `Parameter`.

A document is a part that derives from `Document` and implements `_findings(data)`, which yields a `Finding` for everything that
is wrong with the data. `problems()` adds line and column to the findings.

Every parsed part keeps its origin. So keys keep their order, empty values survive, `0755` stays `0755`, and problems know
their position, as long as the value is the one that was parsed. Origins don't count in comparisons.
"""

# The functions here belong to `Part`: they work for all its subclasses.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from copy import deepcopy
from typing import Any, ClassVar, Self, TypeAlias, cast

import attrs
from attrs import define, field

from imagebuilder_typed.documents._layout import Layout
from imagebuilder_typed.documents._origins import NO_ORIGIN, Origin
from imagebuilder_typed.documents._problems import Path, path_text
from imagebuilder_typed.documents._values import MAX_LEVELS, is_list, is_mapping
from imagebuilder_typed.documents._values import Document as Data

__all__ = [
    "Part",
    "PartField",
    "Reader",
    "TooDeep",
    "arranged",
    "lay_out",
    "many",
    "name_itself",
    "named_texts",
    "one",
    "one_or_many",
    "part_fields",
    "text",
    "texts",
]

Reader: TypeAlias = Callable[[Any, Origin], Any]
"""Makes a part, or a list of parts, of a value of the document. What it can't read, it returns as it is."""


@define(kw_only=True, repr=False)
class Part:
    """A mapping of a document as an object."""

    extra: dict[str, Any] = field(factory=dict[str, Any])
    """The keys that this version doesn't know, with their values. They are written as they are."""
    _origin: Origin = field(default=NO_ORIGIN, init=False, eq=False)

    _keys: ClassVar[Mapping[str, str]] = {}

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {}

    @classmethod
    def _read(cls, data: Mapping[str, Any], origin: Origin) -> Self:
        """Make the object of a mapping, whatever its values are."""
        part = cls.__new__(cls)
        for each in attrs.fields(cls):
            if not each.init:
                setattr(part, each.name, each.default)
        part._origin = origin
        fields = part_fields(cls)
        for each in fields.values():
            value = each.read(data.get(each.key), origin.member(each.key))
            setattr(part, each.attribute, value)
        part.extra = {key: _copied(value) for key, value in data.items() if key not in fields}
        return part

    def _members(self) -> dict[str, Any]:
        """The mapping that the object is. Its values can be parts. What is absent is left out."""
        members: dict[str, Any] = {}
        for each in part_fields(type(self)).values():
            value: object = getattr(self, each.attribute)
            if not (value is None or (is_list(value) and not value and self._is_absent(each))):
                members[each.key] = value
        return {**members, **self.extra}

    def _unknown_keys(self) -> Iterator[tuple[Path, Iterable[str]]]:
        """The keys that the class doesn't know, as paths from here, each with the keys that there are."""
        for key in self.extra:
            yield (key,), part_fields(type(self))

    def _is_absent(self, each: PartField) -> bool:
        """Whether an empty list stands for a key that isn't there."""
        in_text = self._origin.member(each.key)
        was_null = in_text.is_scalar and in_text.value is None
        return not each.required or (self._origin.is_parsed and (not in_text.is_parsed or was_null))

    def __repr__(self) -> str:
        """The call that makes the object. Attributes with their defaults are left out."""
        shown = [
            f"{each.name}={getattr(self, each.name)!r}"
            for each in sorted(attrs.fields(type(self)), key=lambda each: each.name == "extra")
            if each.init and not _is_default(each, getattr(self, each.name))
        ]
        return f"{type(self).__name__}({', '.join(shown)})"


# Classes in modules that don't import `Any` have this attribute too: their `__init__` has its type, not the name of it.
attrs.resolve_types(Part)


def name_itself(kind: type[Part]) -> None:
    """Make the type hints of a class readable that has attributes of its own type. attrs took the names that were there before."""
    init: Any = kind.__init__
    init.__globals__[kind.__name__] = kind


@attrs.frozen(slots=True)
class PartField:
    """An attribute of a part, and the key that it has in documents."""

    attribute: str
    key: str
    required: bool
    reader: Reader | None

    def read(self, value: Any, origin: Origin) -> Any:
        return _copied(value) if self.reader is None else self.reader(value, origin)


_TEXT_TYPES = ("str", "str | None")

_FIELDS: dict[type[Part], Mapping[str, PartField]] = {}


def part_fields(kind: type[Part]) -> Mapping[str, PartField]:
    """The attributes of a class of parts, by AWS's key. Computed once for each class."""
    known = _FIELDS.get(kind)
    if known is not None:
        return known
    readers, keys = kind._readers(), kind._keys
    fields = (
        PartField(
            each.name,
            keys.get(each.name) or _camel(each.name),
            each.default is attrs.NOTHING,
            readers.get(each.name) or (text if each.type in _TEXT_TYPES else None),
        )
        for each in attrs.fields(kind)
        if each.init and each.name != "extra"
    )
    return _FIELDS.setdefault(kind, {each.key: each for each in fields})


def _is_default(attribute: attrs.Attribute[Any], value: object) -> bool:
    return value is None or value == attribute.default or value in ([], {})


def _copied(value: Any) -> Any:
    """A value of the document for one object alone: values that the document repeats by an alias are one object."""
    return deepcopy(value) if is_list(value) or is_mapping(value) else value


def _camel(attribute: str) -> str:
    first, *rest = attribute.rstrip("_").split("_")
    return first + "".join(word.capitalize() for word in rest)


def one(kind: type[Part]) -> Reader:
    """Reads a mapping as a part."""
    return lambda value, origin: kind._read(value, origin) if is_mapping(value) else _copied(value)


def many(kind: type[Part]) -> Reader:
    """Reads a list of mappings as a list of parts. What is absent is an empty list."""
    read = one(kind)

    def read_all(value: Any, origin: Origin) -> Any:
        if value is None:
            return []
        if not is_list(value):
            return _copied(value)
        return [read(item, origin.item(index)) for index, item in enumerate(value)]

    return read_all


def text(value: Any, origin: Origin) -> Any:
    """Reads a value that is text for AWS. YAML reads some texts as numbers, booleans or dates: it is as it was written."""
    if is_list(value) or is_mapping(value) or value is None or origin.plain is None:
        return _copied(value)
    return origin.plain


def texts(value: Any, origin: Origin) -> Any:
    """Reads a list of texts. What is absent is an empty list."""
    if not is_list(value):
        return [] if value is None else text(value, origin)
    return [text(item, origin.item(index)) for index, item in enumerate(value)]


def named_texts(value: Any, origin: Origin) -> Any:
    """Reads a mapping of names to texts."""
    if not is_mapping(value):
        return text(value, origin)
    return {key: text(member, origin.member(key)) for key, member in value.items()}


def one_or_many(kind: type[Part]) -> Reader:
    """Reads a mapping as a part, and a list of mappings as a list of parts."""
    read_one, read_many = one(kind), many(kind)
    return lambda value, origin: (read_many if is_list(value) else read_one)(value, origin)


def arranged(members: Mapping[str, Any], origin: Origin) -> dict[str, Any]:
    """Members in the order of the text, and with the keys that the text has without a value."""
    if not origin.members:
        return dict(members)
    arranged: dict[str, Any] = {}
    for key, member in origin.members.items():
        value = member.value
        if key in members:
            arranged[key] = members[key]
        elif value.is_scalar and value.value is None:
            arranged[key] = None
        elif value.value in ([], {}):
            arranged[key] = deepcopy(value.value)
    return {**arranged, **{key: value for key, value in members.items() if key not in arranged}}


class TooDeep(ValueError):
    """A document is nested too deep, or contains itself. It has the path of what is too deep."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            f"{path_text(path[:_SHOWN_LEVELS])}…: it is nested more than {MAX_LEVELS} levels deep, or contains itself."
        )
        self.path = path[:_SHOWN_LEVELS]


_SHOWN_LEVELS = 8


def lay_out(part: Part) -> Layout:
    """A part as data, and the places of its values.

    Raises:
        TooDeep: It is nested too deep, or contains itself.
    """
    layout = Layout({})
    layout.data.update(_Writer(layout).part(part, ()))
    return layout


class _Writer:
    def __init__(self, layout: Layout) -> None:
        self._places, self._keys, self._unknown = layout.places, layout.keys, layout.unknown

    def part(self, part: Part, path: Path) -> Data:
        _check_depth(path)
        origin = part._origin
        self._note(path, origin, origin.position is not None)
        self._unknown.extend(((*path, *place), known) for place, known in part._unknown_keys())
        return self._mapping(arranged(part._members(), origin), origin, path)

    def _value(self, value: object, origin: Origin, path: Path) -> Any:
        if isinstance(value, Part):
            return self.part(value, path)
        if is_mapping(value):
            _check_depth(path)
            self._note(path, origin, bool(origin.members) or origin.value == {})
            return self._mapping(value, origin, path)
        if is_list(value) or isinstance(value, tuple):
            _check_depth(path)
            items: Iterable[Any] = cast("Iterable[Any]", value)
            self._note(path, origin, bool(origin.items) or origin.value == [])
            return [self._value(item, origin.item(index), (*path, index)) for index, item in enumerate(items)]
        self._note(path, origin, origin.is_of(value))
        return origin.value if origin.is_of(value) else value

    def _note(self, path: Path, origin: Origin, is_the_same: bool) -> None:
        if is_the_same:
            self._places[path] = origin

    def _mapping(self, members: Mapping[str, Any], origin: Origin, path: Path) -> Data:
        for key, member in origin.members.items():
            if key in members:
                self._keys[(*path, key)] = member
        return {key: self._value(value, origin.member(key), (*path, key)) for key, value in members.items()}


def _check_depth(path: Path) -> None:
    if len(path) >= MAX_LEVELS:
        raise TooDeep(path)
