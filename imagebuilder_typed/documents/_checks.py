"""Checks that component and workflow documents share. Each yields findings with their place, and none raises.

They read a document as data (mappings, lists and scalars), because that is what the embedded service has.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from imagebuilder_typed.documents._problems import Path, Severity, path_text
from imagebuilder_typed.documents._values import Document, is_list, is_mapping, is_number, is_scalar, quoted


@dataclass(frozen=True, slots=True)
class Finding:
    """What is wrong with a document, and where. A document makes a `Problem` with line and column of it.

    With `at_key`, the position is that of the key that the path ends with, not of its value. `missing` has the keys of which
    one would mend it. Where the document has such a key misspelt, only that is reported.
    """

    path: Path
    message: str
    severity: Severity = "error"
    at_key: bool = False
    missing: tuple[Path, ...] = ()

    def __str__(self) -> str:
        """The message with its place, such as `phases[0].steps[1].action`."""
        place = path_text(self.path)
        return f"{self.message} (at {place})" if place else self.message


Findings: TypeAlias = Iterator[Finding]


def check_schema_version(document: Document) -> Findings:
    """The version 1.0 may be text or a number. Terraform's `yamlencode(1.0)` writes 1, and its tests pass on AWS."""
    version: object = document.get("schemaVersion")
    if version not in ("1.0", "1") and not (is_number(version) and version == 1):
        yield Finding(("schemaVersion",), "schemaVersion has to be 1.0.")


def check_optional_texts(document: Document, members: Sequence[str]) -> Findings:
    for member in members:
        value = document.get(member)
        if value is not None and not is_scalar(value):
            yield Finding((member,), f"{member} has to be text.")


def check_mappings(value: object, path: Path) -> Findings:
    """`value` has to be a non-empty list of mappings that are not empty."""
    if not is_list(value) or not value:
        yield Finding(path, f"{path[-1]} has to be a list with at least one entry.")
        return
    for index, item in enumerate(value):
        if not is_mapping(item) or not item:
            yield Finding((*path, index), f"Each entry of {path[-1]} has to be a mapping.")


def mappings_in(value: object) -> Iterator[tuple[int, Document]]:
    """The mappings in a list, with their indexes. Other values are for `check_mappings` to report."""
    if is_list(value):
        for index, item in enumerate(value):
            if is_mapping(item) and item:
                yield index, item


def check_choice(mapping: Document, member: str, choices: Sequence[str], path: Path) -> Findings:
    """An optional member that has to be one of `choices`."""
    value: Any = mapping.get(member)
    if value is not None and value not in choices:
        yield Finding(
            (*path, member), f"{member} has to be one of {', '.join(choices)}, and is {quoted(value)}."
        )


def check_duplicates(names: Mapping[Path, str] | Sequence[str], what: str, path: Path = ()) -> Findings:
    """Names that occur twice. `what` is what they name, for the message.

    A finding has the place of the repetition if `names` has places, and else `path`.
    """
    places = list(names.items()) if isinstance(names, Mapping) else [(path, name) for name in names]
    seen: set[str] = set()
    for place, name in places:
        if name in seen:
            yield Finding(place, f"The name {quoted(name)} of {what} occurs twice.")
        seen.add(name)
