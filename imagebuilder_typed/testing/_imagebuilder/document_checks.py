"""Checks that component and workflow documents share. Each yields problems with their place, and none raises."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from .wire import Document, is_integer, is_list, is_mapping, is_number

_WHOLE_NUMBER = re.compile(r"-?[0-9]{1,9}")

Path: TypeAlias = tuple[str | int, ...]
"""The place in a document: the keys and indexes that lead to it."""


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a document, and where."""

    path: Path
    message: str

    def __str__(self) -> str:
        """The message with its place, such as `phases[0].steps[1].action`."""
        place = "".join(f"[{node}]" if isinstance(node, int) else f".{node[:100]}" for node in self.path)
        return f"{self.message} (at {place.removeprefix('.')})" if place else self.message


Problems: TypeAlias = Iterator[Problem]


def quoted(value: object) -> str:
    """A value of a document, quoted and shortened for an error message."""
    text = str(value)
    return f"'{text}'" if len(text) <= 100 else f"'{text[:100]}…'"


def is_scalar(value: object) -> bool:
    return value is not None and not is_list(value) and not is_mapping(value)


def scalar_text(value: object) -> str:
    """A scalar as text, with true and false as YAML writes them."""
    return str(value).lower() if isinstance(value, bool) else str(value)


def whole_number(value: object) -> int | None:
    """The whole number that a value is or spells; None for other values."""
    if isinstance(value, str) and _WHOLE_NUMBER.fullmatch(value):
        return int(value)
    return value if is_integer(value) else None


def check_schema_version(document: Document) -> Problems:
    """The version 1.0 may be text or a number. Terraform's `yamlencode(1.0)` writes 1, and its tests pass on AWS."""
    version: object = document.get("schemaVersion")
    if version not in ("1.0", "1") and not (is_number(version) and version == 1):
        yield Problem(("schemaVersion",), "schemaVersion has to be 1.0.")


def check_optional_texts(document: Document, members: Sequence[str]) -> Problems:
    for member in members:
        value = document.get(member)
        if value is not None and not is_scalar(value):
            yield Problem((member,), f"{member} has to be text.")


def check_mappings(value: object, path: Path) -> Problems:
    """`value` has to be a non-empty list of mappings that are not empty."""
    if not is_list(value) or not value:
        yield Problem(path, f"{path[-1]} has to be a list with at least one entry.")
        return
    for index, item in enumerate(value):
        if not is_mapping(item) or not item:
            yield Problem((*path, index), f"Each entry of {path[-1]} has to be a mapping.")


def mappings_in(value: object) -> Iterator[tuple[int, Document]]:
    """The mappings in a list, with their indexes. Other values are for `check_mappings` to report."""
    if is_list(value):
        for index, item in enumerate(value):
            if is_mapping(item) and item:
                yield index, item


def check_choice(mapping: Document, member: str, choices: Sequence[str], path: Path) -> Problems:
    """An optional member that has to be one of `choices`."""
    value: Any = mapping.get(member)
    if value is not None and value not in choices:
        yield Problem(
            (*path, member), f"{member} has to be one of {', '.join(choices)}, and is {quoted(value)}."
        )


def check_duplicates(names: Sequence[str], what: str, path: Path) -> Problems:
    """Names that occur twice. `what` is what they name, for the message."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield Problem(path, f"The name {quoted(name)} of {what} occurs twice.")
        seen.add(name)
