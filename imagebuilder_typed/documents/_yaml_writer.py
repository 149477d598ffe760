"""Writes documents as YAML: keys in their order, one per line, text of several lines as a block."""

from __future__ import annotations

from typing import Any, cast

import yaml

from imagebuilder_typed.documents._layout import Layout
from imagebuilder_typed.documents._problems import Path, path_text
from imagebuilder_typed.documents._values import Document, is_list, is_mapping
from imagebuilder_typed.documents._yaml import implicit_tag

_UNBROKEN = 2**31
"""Lines aren't broken: a command stays on its line."""

_NORMALIZED_BREAKS = "\r\x85\u2028\u2029\ufeff"
"""Characters that YAML reads as other ones, or not at all, unless they are escapes."""


def dump_document(document: Document) -> str:
    """Plain data as YAML.

    Raises:
        TypeError: It has a value that YAML can't represent.
    """
    return dump_layout(Layout(document))


def dump_layout(layout: Layout) -> str:
    """A laid out document as YAML. Values that are as they were parsed are written as they were.

    Raises:
        TypeError: It has a value that YAML can't represent.
    """
    serialize: Any = getattr(yaml, "serialize")  # noqa: B009  some releases of types-PyYAML lack a part of its type
    node = _NodeMaker(layout).node(layout.data, ())
    return str(serialize(node, Dumper=_Dumper, width=_UNBROKEN, allow_unicode=True))


class _NodeMaker:
    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._representer: Any = yaml.representer.SafeRepresenter()

    def node(self, value: object, path: Path) -> yaml.Node:
        if is_mapping(value):
            pairs = [(self._key(key, (*path, key)), self.node(value[key], (*path, key))) for key in value]
            return yaml.MappingNode("tag:yaml.org,2002:map", pairs, flow_style=not pairs)
        if is_list(value):
            items = [self.node(item, (*path, index)) for index, item in enumerate(value)]
            return yaml.SequenceNode("tag:yaml.org,2002:seq", items, flow_style=not items)
        origin = self._layout.places.get(path)
        if origin is not None and origin.plain is not None:
            return _plain(origin.plain)
        return self._scalar(value, path)

    def _key(self, key: str, path: Path) -> yaml.Node:
        if not isinstance(cast(object, key), str):
            raise TypeError(
                f"{path_text((*path[:-1], str(key)))}: a key has to be text, and is {type(key).__name__}."
            )
        return _plain(key) if self._layout.has_plain_key(path) else self._scalar(key, path)

    def _scalar(self, value: object, path: Path) -> yaml.Node:
        if isinstance(value, str):
            return yaml.ScalarNode("tag:yaml.org,2002:str", str.__str__(value), style=_style(value))
        if value is None or isinstance(value, (bool, int, float)):
            # PyYAML doesn't know classes that derive from numbers, such as those of IntEnum.
            if value is not None and not isinstance(value, bool):
                value = int(value) if isinstance(value, int) else float(value)
            node: yaml.Node = self._representer.represent_data(value)
            return node
        raise TypeError(
            f"{path_text(path)}: {type(value).__name__} can't be written as YAML. Use text, a number, True or False."
        )


def _plain(text: str) -> yaml.Node:
    return yaml.ScalarNode(implicit_tag(text), text)


def _style(text: str) -> str | None:
    if any(character in text for character in _NORMALIZED_BREAKS):
        return '"'
    return "|" if "\n" in text else None


class _Dumper(yaml.SafeDumper):
    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        """Indent lists below their key, as the user guide does."""
        cast_super: Any = super()
        cast_super.increase_indent(flow, False)

    def analyze_scalar(self, scalar: str) -> Any:
        """Allow blocks for text with tabs and with spaces at the end of lines. PyYAML would quote such a script."""
        base: Any = super()
        analysis = base.analyze_scalar(scalar)
        if "\n" in scalar and all(character in "\n\t" or character.isprintable() for character in scalar):
            analysis.allow_block = True
        return analysis

    def ignore_aliases(self, data: object) -> bool:
        return True
