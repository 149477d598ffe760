"""Reads YAML (and JSON, which is YAML) with limits on time and memory, into values that JSON can represent.

PyYAML alone is not enough. It recurses as deep as the document, expands aliases without a limit, creates objects that
no document can contain (sets, bytes, dates), and lets errors of Python's conversions through.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator, Hashable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import Any, NoReturn, TypeAlias, cast

import yaml

from imagebuilder_typed.documents._origins import Member, Origin, Position
from imagebuilder_typed.documents._problems import DocumentError, Problem
from imagebuilder_typed.documents._values import MAX_BITS, Document, is_list, is_mapping
from imagebuilder_typed.documents._values import MAX_LEVELS as MAX_LEVELS

MAX_CHARACTERS = 1_000_000
"""The size limit of a document with its aliases expanded."""

_LINE_ENDS = "\0\r\n\x85\u2028\u2029"
"""What a line ends with in YAML 1.1; the first is the end of the text."""

_TEXT = "tag:yaml.org,2002:str"
_MERGE = "tag:yaml.org,2002:merge"


def load(text: str) -> Document:
    """Read a YAML mapping of strings, numbers, booleans, nulls, lists, and mappings with strings as keys.

    Dates, keys of other types, and scalars after the key `name` become strings as they are written. A key that occurs
    twice has its last value.

    Raises:
        DocumentError: `text` is not YAML, is not a mapping, has values that JSON cannot represent, is nested too deep,
            or is too large with its aliases expanded.
    """
    return _read(text)[0]


def load_with_origin(text: str) -> tuple[Document, Origin]:
    """Read a YAML mapping as `load` does, and where everything stands in the text.

    Numbers that JSON cannot represent, and dates that don't exist, are the texts that they are written as. Their origins say
    what is wrong with them.

    Raises:
        DocumentError: as `load` does for everything else.
    """
    document, node, loader = _read(text, keeps_scalars=True)
    return document, _OriginReader(loader.repeated, loader.wrong).read(node, document)


def _read(text: str, *, keeps_scalars: bool = False) -> tuple[Document, yaml.Node, _Loader]:
    loader: _Loader | None = None
    try:
        loader = _Loader(text)
        loader.keeps_scalars = keeps_scalars
        node = loader.get_single_node()
        document: Any = None if node is None else cast(Any, loader).construct_document(node)
    except yaml.MarkedYAMLError as problem:
        words = ", ".join(text[:200] for text in (problem.context, problem.problem) if text)
        mark = problem.problem_mark or problem.context_mark
        _refuse(f"It can't be read as YAML: {words}.", (1, 1) if mark is None else _position(mark))
    except yaml.reader.ReaderError as problem:
        _refuse(
            f"It can't be read as YAML: the character #x{problem.character:04x} is not allowed.",
            _position_of(text, problem.position),
        )
    except (ValueError, OverflowError):
        # PyYAML does not guard the conversion of escapes above Unicode, and of long numbers in directives.
        _refuse(
            "It can't be read as YAML: an escape, or the version in a directive, is out of range.",
            (1, 1) if loader is None else _position(loader.get_mark()),
        )
    if node is None:
        _refuse("It is empty.", (1, 1))
    if not is_mapping(document):
        _refuse("It is not a YAML mapping.", _position(node.start_mark))
    return document, node, loader


def _refuse(words: str, position: Position) -> NoReturn:
    line, column = position
    raise DocumentError(Problem(message=words, line=line, column=column)) from None


def _position(mark: Any) -> Position:
    return mark.line + 1, mark.column + 1


def _position_of(text: str, index: int) -> Position:
    before = text[:index]
    return before.count("\n") + 1, index - (before.rfind("\n") + 1) + 1


def _problem_at(problem: str, mark: Any) -> yaml.constructor.ConstructorError:
    return yaml.constructor.ConstructorError(None, None, problem, mark)


class _Loader(yaml.SafeLoader):
    """PyYAML's safe loader with limits."""

    keeps_scalars = False
    """Whether scalars without quotes that can't be what they look like are kept as text, and not refused."""

    _level = 0

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.repeated: dict[int, list[tuple[str, Position]]] = {}
        """The keys of mappings that occur again, by the id of the node. A merge (`<<`) does not repeat keys."""
        self.wrong: dict[int, str] = {}
        """What is wrong with the scalars that are kept as text, by the id of the node."""

    def scan_to_next_token(self) -> None:
        """Skip tabs between tokens, as YAML allows. Tabs as indentation stay an error."""
        scanner: Any = self
        super_scanner: Any = super()
        super_scanner.scan_to_next_token()
        while scanner.peek() == "\t":
            length = 1  # Each whitespace is read once: a line can consist of nothing else.
            while scanner.peek(length) in (" ", "\t"):
                length += 1
            if not (scanner.flow_level or scanner.peek(length) in _LINE_ENDS or self._is_after_token()):
                return
            scanner.forward(length)
            super_scanner.scan_to_next_token()

    def _is_after_token(self) -> bool:
        """Whether something else than whitespace stands before this place on its line."""
        scanner: Any = self
        start = scanner.pointer - scanner.column
        return any(scanner.buffer[index] not in " \t" for index in range(start, scanner.pointer))

    def scan_plain_spaces(self, indent: Any, start_mark: Any) -> Any:
        """Take tabs in text without quotes for whitespace, as YAML does. PyYAML knows only spaces."""
        scanner: Any = self
        length = 0
        while scanner.peek(length) in (" ", "\t"):
            length += 1
        whitespace = scanner.prefix(length)
        if "\t" in whitespace:
            scanner.forward(length)
            if scanner.peek() not in _LINE_ENDS:
                return [whitespace]
        return cast(Any, super()).scan_plain_spaces(indent, start_mark)

    @contextmanager
    def _deeper(self) -> Generator[None]:
        """Count the lists and mappings that are open, from the event that opens another one."""
        self._level += 1
        if self._level > MAX_LEVELS:
            mark = cast(Any, self).peek_event().start_mark
            raise _problem_at(f"it is nested more than {MAX_LEVELS} levels deep", mark)
        yield
        self._level -= 1

    def compose_sequence_node(self, anchor: Any) -> yaml.SequenceNode:
        with self._deeper():
            node: yaml.SequenceNode = cast(Any, super()).compose_sequence_node(anchor)
        return node

    def compose_mapping_node(self, anchor: Any) -> yaml.MappingNode:
        with self._deeper():
            node: yaml.MappingNode = cast(Any, super()).compose_mapping_node(anchor)
        seen: set[str] = set()
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag == _MERGE:
                continue
            if key.value in seen:
                self.repeated.setdefault(id(node), []).append((key.value, _position(key.start_mark)))
            seen.add(key.value)
        return node

    def get_single_node(self) -> yaml.Node | None:
        node = super().get_single_node()
        if node is not None:
            _check_expanded_size(node)
        return node

    def construct_mapping(self, node: yaml.Node, deep: bool = False) -> dict[Hashable, Any]:
        if not isinstance(node, yaml.MappingNode):
            raise _problem_at("it is tagged as a mapping and is none", node.start_mark)
        construct: Callable[..., Any] = cast(Any, self).construct_object
        self.flatten_mapping(node)
        document: dict[Hashable, Any] = {}
        for key, value in node.value:
            keeps_scalars, self.keeps_scalars = self.keeps_scalars, False
            construct(key, deep=True)  # raises for a key that is no valid value
            self.keeps_scalars = keeps_scalars
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
            raise _problem_at("an alias stands inside of what it repeats", node.start_mark)
        if node not in sizes:
            above.add(node)
            sizes[node] = _own_size(node) + sum(size(child) for child in _children(node))
            above.discard(node)
        if sizes[node] > MAX_CHARACTERS:
            raise _problem_at(
                f"it has more than {MAX_CHARACTERS:,} characters with its aliases written out",
                node.start_mark,
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
        raise _problem_at(
            "a list or a mapping can't be a key. A reference in braces needs quotes", node.start_mark
        )
    return str(node.value)


_Constructor: TypeAlias = Callable[[Any, Any], Any]
"""Makes a value from a node. The first argument is the loader, whose methods have no type hints."""


def _checked(construct: _Constructor, what: str) -> _Constructor:
    """Turn all errors of PyYAML's conversion into an error with a position."""

    def constructed(loader: Any, node: yaml.Node) -> Any:
        try:
            return construct(loader, node)
        except (ValueError, KeyError, IndexError, AttributeError, OverflowError):
            if loader.keeps_scalars and (kept := _plain_text(node)) is not None:
                loader.wrong[id(node)] = f"{_excerpt(node)} is not {what}"
                return kept
            raise _problem_at(f"{_excerpt(node)} is not {what}", node.start_mark) from None

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
    # JSON escapes a character above U+FFFF as a surrogate pair. Half of one is a UnicodeError.
    return text.encode("utf-16", "surrogatepass").decode("utf-16")


def _refuse_tag(loader: Any, node: yaml.Node) -> Any:
    raise _problem_at(f"the tag {node.tag[:100]!r} is not one that a document may have", node.start_mark)


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


class _OriginReader:
    """Finds where the values of a document stand. An alias stands where its anchor does."""

    def __init__(
        self, repeated: Mapping[int, Sequence[tuple[str, Position]]], wrong: Mapping[int, str]
    ) -> None:
        self._repeated = repeated
        self._wrong = wrong
        self._known: dict[int, Origin] = {}

    def read(self, node: yaml.Node, value: object) -> Origin:
        """The origin of `value`, which was constructed from `node`."""
        if isinstance(node, yaml.ScalarNode):
            return Origin(
                _position(node.start_mark),
                value,
                is_scalar=True,
                plain=_plain_text(node),
                wrong=self._wrong.get(id(node)),
            )
        if id(node) not in self._known:
            self._known[id(node)] = self._of_collection(node, value)
        return self._known[id(node)]

    def _of_collection(self, node: yaml.Node, value: object) -> Origin:
        position = _position(node.start_mark)
        if isinstance(node, yaml.SequenceNode) and is_list(value):
            items = [self.read(*pair) for pair in zip(node.value, value, strict=True)]
            return Origin(position, None if items else [], items=items)
        pairs: list[tuple[yaml.Node, yaml.Node]] = node.value if isinstance(node, yaml.MappingNode) else []
        children = {_key(key): (key, child) for key, child in pairs}
        values: Any = value
        return Origin(
            position,
            None if children else {},
            members={
                name: Member(
                    _position(key.start_mark), self.read(child, values[name]), _plain_text(key) is not None
                )
                for name, (key, child) in children.items()
            },
            repeated=self._repeated.get(id(node), ()),
        )


def _plain_text(node: yaml.Node) -> str | None:
    """How a scalar is written without quotes, if YAML reads that as something else than text; else None."""
    if not isinstance(node, yaml.ScalarNode) or node.style or node.tag == _TEXT:
        return None
    return str(node.value) if node.tag == implicit_tag(str(node.value)) else None


def implicit_tag(text: str) -> str:
    """The tag of a scalar without quotes."""
    return str(cast(Any, _RESOLVER).resolve(yaml.ScalarNode, text, (True, False)))


_RESOLVER = yaml.resolver.Resolver()
