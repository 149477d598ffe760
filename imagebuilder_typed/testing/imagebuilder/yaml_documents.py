"""YAML of users, read in bounded time and memory: only what JSON could hold as well, and only as much as people write.

PyYAML alone is not enough. It recurses as deep as a document does, repeats whatever aliases repeat, makes objects that no
answer can carry (sets, bytes, dates), and lets errors of Python's own conversions through.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable, Iterator
from datetime import date
from typing import Any, TypeAlias, cast

import yaml

from .exceptions import InvalidParameterValue
from .wire import Document, is_list, is_mapping

MAX_LEVELS = 50
"""How deep lists and mappings may stand in one another."""

MAX_CHARACTERS = 1_000_000
"""How long a document may be when its aliases are written out."""

_MERGE = "tag:yaml.org,2002:merge"
_BITS = 64

_Problem: TypeAlias = yaml.MarkedYAMLError | yaml.reader.ReaderError


def load_mapping(text: str) -> Document:
    """The YAML mapping that `text` is, of strings, numbers, booleans, nulls, lists, and mappings with strings as keys.

    Dates are given as they are written, and so are keys that are no strings.

    Raises:
        InvalidParameterValue: it is no YAML, no mapping, has values that JSON has no counterpart for, is nested too
            deep or repeats too much by aliases. Says what is wrong, and in which line and column.
    """
    try:
        document: Any = _Loader(text).get_single_data()
    except (yaml.MarkedYAMLError, yaml.reader.ReaderError) as problem:
        raise invalid_document(f"It can't be read as YAML: {_description(problem)}") from None
    except (ValueError, OverflowError):
        # PyYAML's scanner converts escapes (beyond Unicode) and numbers of directives (without end) unguarded.
        raise invalid_document(
            "It can't be read as YAML: an escape, or the version in a directive, is out of range."
        ) from None
    if not is_mapping(document):
        raise invalid_document("It is not a YAML mapping.")
    return document


def _description(problem: _Problem) -> str:
    """What is wrong and where, without the excerpt from the document that PyYAML adds."""
    if isinstance(problem, yaml.reader.ReaderError):
        return f"the character #x{problem.character:04x} is not allowed (position {problem.position})."
    words = [text[:200] for text in (problem.context, problem.problem) if text]
    mark = problem.problem_mark or problem.context_mark
    place = f" (line {mark.line + 1}, column {mark.column + 1})" if mark else ""
    return f"{', '.join(words)}{place}."


def invalid_document(problem: str) -> InvalidParameterValue:
    """The error for a document that a component or workflow can't be made of."""
    return InvalidParameterValue("data", problem)


def _problem_at(problem: str, node: yaml.Node) -> yaml.constructor.ConstructorError:
    return yaml.constructor.ConstructorError(None, None, problem, node.start_mark)


class _Loader(yaml.SafeLoader):
    """PyYAML's safe loader within bounds."""

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
            construct(key, deep=True)  # it has to be a value, of whatever type
            document[_key(key)] = construct(value, deep=deep)
        return document


def _check_expanded_size(root: yaml.Node) -> None:
    """Refuse aliases that lead back to themselves, and those that repeat too much.

    Aliases are references to one node, which costs nothing until something writes them out: a merge (`<<`), an answer.
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
"""What makes a value of a node: a function of the loader (whose methods have no types) and the node."""


def _checked(construct: _Constructor, what: str) -> _Constructor:
    """Turn every way in which PyYAML's own conversion fails into a problem that has a place."""

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
    if number.bit_length() > _BITS:
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
    text.encode()  # escapes can name halves of characters
    return text


def _refuse_tag(loader: Any, node: yaml.Node) -> Any:
    raise _problem_at(f"the tag {node.tag[:100]!r} is not one that a document may have", node)


def _register() -> None:
    _Loader.yaml_constructors = {None: _refuse_tag}
    base: Any = yaml.SafeLoader
    known: dict[str, _Constructor] = {
        "null": _checked(base.construct_yaml_null, "nothing"),
        "bool": _checked(base.construct_yaml_bool, "true or false"),
        "int": _checked(_integer, f"a whole number of up to {_BITS} bits"),
        "float": _checked(_float, "a finite number"),
        "timestamp": _checked(_date, "a date that exists"),
        "str": _checked(_string, "text"),
        # A lone `=` or `<<` that is no key.
        "value": _checked(_string, "text"),
        "merge": _checked(_string, "text"),
        "seq": base.construct_yaml_seq,
        "map": base.construct_yaml_map,
    }
    for name, constructor in known.items():
        _Loader.add_constructor(f"tag:yaml.org,2002:{name}", constructor)


_register()


def scalar_text(value: object, what: str) -> str:
    """A scalar of a document as text.

    Raises:
        InvalidParameterValue: it is no scalar; `what` says what it should have been.
    """
    if is_mapping(value) or is_list(value) or value is None:
        raise invalid_document(f"{what} has to be text, a number, true or false.")
    return str(value).lower() if isinstance(value, bool) else str(value)


def quoted(value: object) -> str:
    """A value of a document for an error message: short, whatever it is."""
    text = str(value)
    return f"'{text}'" if len(text) <= 100 else f"'{text[:100]}…'"
