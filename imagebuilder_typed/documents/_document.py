"""The base of component and workflow documents: parsing, writing, problems."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import Self, cast

from attrs import define

from imagebuilder_typed._suggestions import closest_name, listed
from imagebuilder_typed.documents._checks import Finding, Findings
from imagebuilder_typed.documents._layout import Layout
from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._parts import Part, TooDeep, lay_out
from imagebuilder_typed.documents._problems import Path, Problem
from imagebuilder_typed.documents._values import Document as Data
from imagebuilder_typed.documents._values import is_list, is_mapping, is_readable
from imagebuilder_typed.documents._yaml_library import read, write

__all__ = ["Document"]

MAX_INLINE_CHARACTERS = 16_000
"""The size limit of `data` in CreateComponent and CreateWorkflow. Facts: API reference."""

_MISSPELT = 0.8
"""From this similarity, a key is a misspelt known one."""


@define(kw_only=True, repr=False)
class Document(Part):
    """What component and workflow documents have in common."""

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a document from YAML or JSON.

        No mapping is refused, however wrong it is: values of a wrong type stay as they are, and `problems` reports them. What looks
        like a number or a date and can't be one, such as ``.inf``, is the text that it is written as.
        Comments of YAML are lost.

        Args:
            text: The document.

        Raises:
            DocumentError: It is no YAML, or no mapping, nested too deep, or too large.
            TypeError: `text` is no text, such as the path of a file.
            ModuleNotFoundError: PyYAML is not installed.
        """
        return cls._read(*read(text))

    @classmethod
    def _problems_of_text(cls, data: Data, origin: Origin, length: int) -> list[Problem]:
        """What is wrong with the document of data that was read from a text with a length."""
        document = cls._read(data, origin)
        return document._problems(document._findings, length)

    def to_yaml(self) -> str:
        """Write the document as YAML. Text of several lines becomes a block.

        Of a document that was parsed, keys keep their order, and numbers, booleans and dates are written as they were.

        Raises:
            TypeError: A value is none that YAML can represent. The message has its path.
            ValueError: It is nested more than 50 levels deep, or contains itself.
            ModuleNotFoundError: PyYAML is not installed.
        """
        return write(lay_out(self))

    def problems(self) -> list[Problem]:
        """Everything that is wrong with the document, in the order of its text. It asks no service."""
        return self._problems(self._findings)

    def _problems(self, check: Callable[[Data], Findings], length: int | None = None) -> list[Problem]:
        """All problems. The length is that of the text that a request has, by default that of `to_yaml`."""
        try:
            layout = lay_out(self)
        except TooDeep as error:
            words = str(error).partition(": ")[2]
            return [Problem(message=words[0].upper() + words[1:], path=error.path)]
        foreign = list(_foreign_values(layout.data, ()))
        has_foreign_keys = any(finding.at_key for finding in foreign)
        unknown = list(_unknown_keys(layout))
        wrong = list(_wrong_scalars(layout))
        told = {path for finding in unknown for path in finding.missing} | {each.path for each in wrong}
        findings = (
            *foreign,
            *unknown,
            *wrong,
            *(() if has_foreign_keys else _not_told(check(layout.data), told)),
            *_too_long(_written_length(layout, foreign) if length is None else length),
        )
        found = [*(_located(finding, layout) for finding in findings), *_repeated_keys(layout)]
        # Those without a position come last, in the order of the checks.
        return sorted(found, key=lambda each: (each.line is None, each.line or 0, each.column or 0))

    def _findings(self, data: Data) -> Findings:
        """What is wrong with the document as data."""
        raise NotImplementedError


def _located(finding: Finding, layout: Layout) -> Problem:
    line, column = layout.position(finding.path, at_key=finding.at_key) or (None, None)
    return Problem(
        message=finding.message, path=finding.path, line=line, column=column, severity=finding.severity
    )


def _repeated_keys(layout: Layout) -> Iterator[Problem]:
    for path, (line, column) in layout.repeated_keys():
        yield Problem(
            message=f"The key {path[-1]!r} occurs twice, and only its last value counts.",
            path=path,
            line=line,
            column=column,
        )


def _unknown_keys(layout: Layout) -> Findings:
    """A key that is nearly a known one is an error. About others, AWS may know more than this version."""
    for path, known in layout.unknown:
        key = str(path[-1])
        if (close := closest_name(key, known)) is not None and _similarity(key, close) >= _MISSPELT:
            meant = (*path[:-1], close)
            yield Finding(
                path,
                f"There is no key {key!r} here; did you mean {close!r}?",
                at_key=True,
                missing=() if layout.has(meant) else (meant,),
            )
        else:
            yield Finding(path, f"The key {key!r} is unknown here: {listed(known)}.", "warning", at_key=True)


def _wrong_scalars(layout: Layout) -> Findings:
    for path, origin in layout.places.items():
        if origin.wrong is not None:
            yield Finding(path, f"{origin.wrong}. If it is text, put it in quotes.")


def _not_told(findings: Findings, told: set[Path]) -> Findings:
    """Findings without those about keys that are missing because they are misspelt, and about values that are wrong anyway."""
    for finding in findings:
        if told.isdisjoint((finding.path, *finding.missing)):
            yield finding


def _similarity(one: str, other: str) -> float:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio()


def _too_long(length: int) -> Findings:
    if length > MAX_INLINE_CHARACTERS:
        yield Finding(
            (),
            f"The document has more than {MAX_INLINE_CHARACTERS:,} characters. A request can't contain it as `data`: "
            "upload it to S3, and pass `uri`.",
            "warning",
        )


def _written_length(layout: Layout, foreign: Sequence[Finding]) -> int:
    """How many characters the document has when it is written; at least, if it can't be."""
    try:
        return _least_length(layout.data) if foreign else len(write(layout))
    except ModuleNotFoundError:
        return _least_length(layout.data)


def _least_length(value: object) -> int:
    """How many characters a value has at least in YAML: those of its keys and scalars."""
    if is_mapping(value):
        return sum(len(str(key)) + _least_length(member) for key, member in value.items())
    if is_list(value):
        return sum(_least_length(item) for item in value)
    return len(value) if isinstance(value, str) else 0


def _foreign_values(value: object, path: Path) -> Findings:
    """Values that were set in code, and that a document can't have."""
    if is_mapping(value):
        for key, member in value.items():
            place = (*path, str(key))
            if not isinstance(cast(object, key), str):
                yield Finding(place, f"A key has to be text, and is {type(key).__name__}.", at_key=True)
            yield from _foreign_values(member, place)
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _foreign_values(item, (*path, index))
    elif value is not None and not isinstance(value, (str, bool, int, float)):
        yield Finding(
            path, f"{type(value).__name__} can't be written as YAML. Use text, a number, True or False."
        )
    elif not is_readable(value):
        yield Finding(
            path, "A document can't have this value: a number is too large or none, or text isn't Unicode."
        )
