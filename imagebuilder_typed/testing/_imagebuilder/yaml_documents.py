"""Parses YAML of users with limits on time and memory, into values that JSON can represent.

PyYAML alone is not enough. It recurses as deep as the document, expands aliases without a limit, creates objects that
no answer can contain (sets, bytes, dates), and lets errors of Python's conversions through.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from typing import Any, TypeAlias, cast

import yaml

from .document_checks import Problems
from .exceptions import InvalidParameterValue
from .wire import Document, is_mapping

MAX_LEVELS = 50
"""How deep lists and mappings may be nested."""

MAX_CHARACTERS = 1_000_000
"""The size limit of a document with its aliases expanded."""

MAX_BITS = 64
"""The size limit of a whole number."""


_Problem: TypeAlias = yaml.MarkedYAMLError | yaml.reader.ReaderError


def load_mapping(text: str) -> Document:
    """Parse a YAML mapping of strings, numbers, booleans, nulls, lists, and mappings with strings as keys.

    Dates, keys of other types, and scalars after the key `name` become strings as they are written.

    Raises:
        InvalidParameterValue: `text` is not YAML, is not a mapping, has values that JSON cannot represent, is nested
            too deep, or is too large with its aliases expanded. The message has line and column where they are known.
    """
    try:
        document: Any = _Loader(text).get_single_data()
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as problem:
        raise invalid_document(f"It can't be read as YAML: {_description(problem)}") from None
    except (ValueError, OverflowError):
        # PyYAML does not guard the conversion of escapes above Unicode, and of long numbers in directives.
        raise invalid_document(
            "It can't be read as YAML: an escape, or the version in a directive, is out of range."
        ) from None
    if not is_mapping(document):
        raise invalid_document("It is not a YAML mapping.")
    return document


def _description(problem: _Problem) -> str:
    """The problem and its position, without PyYAML's excerpt of the document."""
    if isinstance(problem, yaml.reader.ReaderError):
        return f"the character #x{problem.character:04x} is not allowed (position {problem.position})."
    words = [text[:200] for text in (problem.context, problem.problem) if text]
    mark = problem.problem_mark or problem.context_mark
    place = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
    return f"{', '.join(words)}{place}."


def invalid_document(problem: str) -> InvalidParameterValue:
    """The error for an invalid component or workflow document."""
    return InvalidParameterValue("data", problem)


def refuse_first(problems: Problems) -> None:
    """Raise for the first problem of a document, if there is one.

    Raises:
        InvalidParameterValue: with the problem and its place.
    """
    for problem in problems:
        raise invalid_document(str(problem))


def _problem_at(problem: str, node: yaml.Node) -> yaml.constructor.ConstructorError:
    return yaml.constructor.ConstructorError(None, None, problem, node.start_mark)


class _Loader(yaml.SafeLoader):
    """PyYAML's safe loader with limits."""

    _level = 0

    def compose_node(self, parent: yaml.Node | None, index: Any) -> yaml.Node | None:
        self._level += 1
        if parent is not None and self._level > MAX_LEVELS:
            raise _problem_at(f"it is nested more than {MAX_LEVELS} levels deep", parent)
        node = super().compose_node(parent, index)
        self._level -= 1
        return node

    def get_single_node(self) -> yaml.Node | None:
        node = super().get_single_node()
        if node is not None:
            _check_expanded_size(node)
        return node

    def construct_mapping(self, node: yaml.Node, deep: bool = False) -> dict[Hashable, Any]:
        if not isinstance(node, yaml.MappingNode):
            raise _problem_at("it is tagged as a mapping and is none", node)
        construct: Callable[..., Any] = cast(Any, self).construct_object
        self.flatten_mapping(node)
        document: dict[Hashable, Any] = {}
        for key, value in node.value:
            construct(key, deep=True)  # raises for a key that is no valid value
            document[_key(key)] = construct(value, deep=deep)
            if _key(key) == "name" and isinstance(document["name"], (bool, int, float)):
                # YAML reads `name: Off` as false. Names are text in AWS's schema.
                document["name"] = str(value.value)
        return document


def _check_expanded_size(root: yaml.Node) -> None:
    """Refuse aliases inside their own anchors, and documents that are too large with their aliases expanded.

    An alias is a reference to a node. It takes no memory until a merge (`<<`) or an answer expands it.
    """
    sizes: dict[yaml.Node, int] = {}
    above: set[yaml.Node] = set()

    def size(node: yaml.Node) -> int:
        if node in above:
            raise _problem_at("an alias stands inside of what it repeats", node)
        if node not in sizes:
            above.add(node)
            sizes[node] = _own_size(node) + sum(size(child) for child in _children(node))
            above.discard(node)
        if sizes[node] > MAX_CHARACTERS:
            raise _problem_at(
                f"it has more than {MAX_CHARACTERS} characters with its aliases written out", node
            )
        return sizes[node]

    size(root)


def _own_size(node: yaml.Node) -> int:
    return 1 + len(node.value) if isinstance(node, yaml.ScalarNode) else 1


def _children(node: yaml.Node) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.MappingNode):
        for pair in node.value:
            yield from pair
    elif isinstance(node, yaml.SequenceNode):
        yield from node.value


def _key(node: yaml.Node) -> str:
    if not isinstance(node, yaml.ScalarNode):
        raise _problem_at("a list or a mapping can't be a key", node)
    return str(node.value)


_Constructor: TypeAlias = Callable[[Any, Any], Any]
"""Makes a value from a node. The first argument is the loader, whose methods have no type hints."""


def _checked(construct: _Constructor, what: str) -> _Constructor:
    """Turn all errors of PyYAML's conversion into an error with a position."""

    def constructed(loader: Any, node: yaml.Node) -> Any:
        try:
            return construct(loader, node)
        except (ValueError, KeyError, IndexError, AttributeError, OverflowError):
            raise _problem_at(f"{_excerpt(node)} is not {what}", node) from None

    return constructed


def _excerpt(node: yaml.Node) -> str:
    text = str(node.value)
    return repr(text if len(text) <= 40 else f"{text[:40]}…")


def _integer(loader: Any, node: yaml.ScalarNode) -> int:
    number = int(loader.construct_yaml_int(node))
    if number.bit_length() > MAX_BITS:
        raise OverflowError
    return number


def _float(loader: Any, node: yaml.ScalarNode) -> float:
    number = float(loader.construct_yaml_float(node))
    if not math.isfinite(number):
        raise OverflowError
    return number


def _date(loader: Any, node: yaml.ScalarNode) -> str:
    moment: date = loader.construct_yaml_timestamp(node)
    assert moment
    return str(node.value)


def _string(loader: Any, node: yaml.ScalarNode) -> str:
    text = str(loader.construct_yaml_str(node))
    text.encode()  # raises for half of a surrogate pair from an escape
    return text


def _refuse_tag(loader: Any, node: yaml.Node) -> Any:
    raise _problem_at(f"the tag {node.tag[:100]!r} is not one that a document may have", node)


def _register() -> None:
    _Loader.yaml_constructors = {None: _refuse_tag}
    base: Any = yaml.SafeLoader
    known: dict[str, _Constructor] = {
        "null": _checked(base.construct_yaml_null, "nothing"),
        "bool": _checked(base.construct_yaml_bool, "true or false"),
        "int": _checked(_integer, f"a whole number of up to {MAX_BITS} bits"),
        "float": _checked(_float, "a finite number"),
        "timestamp": _checked(_date, "a date that exists"),
        "str": _checked(_string, "text"),
        # A `=` or `<<` that is not a key.
        "value": _checked(_string, "text"),
        "merge": _checked(_string, "text"),
        "seq": base.construct_yaml_seq,
        "map": base.construct_yaml_map,
    }
    for name, constructor in known.items():
        _Loader.add_constructor(f"tag:yaml.org,2002:{name}", constructor)


_register()


class _PlainDumper(yaml.SafeDumper):
    """Writes repeated values out. References between them would be hard to read."""

    def ignore_aliases(self, data: object) -> bool:
        return True


def dump_document(document: Document) -> str:
    """A document as YAML, with its keys in their order."""
    dump: Any = getattr(yaml, "dump")  # noqa: B009  some releases of types-PyYAML lack a part of its type
    return str(dump(document, Dumper=_PlainDumper, sort_keys=False))
