"""Conditions of component documents: after `if`, and as the inputs of Assert."""

# The functions here and `Condition` are one.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, ClassVar, Literal, TypeAlias

from attrs import define, field

from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._parts import Part, Reader, many, name_itself, one
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import is_list, is_mapping

__all__ = ["Condition", "ConditionResult", "as_written", "condition"]

ConditionResult: TypeAlias = Literal["Abort", "Execute", "Skip"]
"""What happens to a step after its condition: it is run, it is skipped, or the component fails."""

Number: TypeAlias = int | float | str


@define(kw_only=True, repr=False)
class Condition(Part):
    """A condition: exactly one operator, and what it compares with in `value` or `path`.

    ::

        Condition(string_equals="{{ build.Platform.outputs.stdout }}", value="AL2023", then="Execute", else_="Skip")
        Condition(not_=Condition(binary_exists="docker"))

    See https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-comparison-operators.html.
    """

    string_is_empty: str | None = None
    """True if the text has no characters."""
    string_is_whitespace: str | None = None
    """True if the text has only spaces."""
    string_equals: str | None = None
    """True if `value` is this text."""
    string_less_than: str | None = None
    """True if `value` comes before this text, regardless of case."""
    string_less_than_equals: str | None = None
    """True if `value` comes before this text, or is the same, regardless of case."""
    string_greater_than: str | None = None
    """True if `value` comes after this text, regardless of case."""
    string_greater_than_equals: str | None = None
    """True if `value` comes after this text, or is the same, regardless of case."""
    pattern_matches: str | None = None
    """True if `value` matches this regular expression, in the syntax of RE2."""
    number_equals: Number | None = None
    """True if `value` is this number."""
    number_less_than: Number | None = None
    """True if `value` is less than this number."""
    number_less_than_equals: Number | None = None
    """True if `value` is this number or less."""
    number_greater_than: Number | None = None
    """True if `value` is greater than this number."""
    number_greater_than_equals: Number | None = None
    """True if `value` is this number or greater."""
    binary_exists: str | None = None
    """True if a program of this name is in the search path."""
    file_exists: str | None = None
    """True if there is a file with this path."""
    folder_exists: str | None = None
    """True if there is a folder with this path."""
    file_md5_equals: str | None = None
    """True if the file at `path` has this MD5 hash."""
    file_sha1_equals: str | None = None
    """True if the file at `path` has this SHA-1 hash."""
    file_sha256_equals: str | None = None
    """True if the file at `path` has this SHA-256 hash."""
    file_sha512_equals: str | None = None
    """True if the file at `path` has this SHA-512 hash."""
    and_: list[Condition] = field(factory=list["Condition"])
    """True if all of these conditions are true."""
    or_: list[Condition] = field(factory=list["Condition"])
    """True if one of these conditions is true."""
    not_: Condition | None = None
    """True if this condition is false."""
    value: int | float | str | None = None
    """What text and numbers are compared with, often a reference to the output of a step."""
    path: str | None = None
    """The file whose hash is compared."""
    then: ConditionResult | None = None
    """After `if`: what happens to the step if the condition is true. Without it, the step is run."""
    else_: ConditionResult | None = None
    """After `if`: what happens to the step if the condition is false. Without it, the step is skipped."""

    _is_in_list: bool = field(default=False, init=False, eq=False)

    _keys: ClassVar[Mapping[str, str]] = {
        "file_md5_equals": "fileMD5Equals",
        "file_sha1_equals": "fileSHA1Equals",
        "file_sha256_equals": "fileSHA256Equals",
        "file_sha512_equals": "fileSHA512Equals",
    }

    def _unknown_keys(self) -> Iterator[tuple[Path, Iterable[str]]]:
        """The user guide writes stringlessThan in an example."""
        return (found for found in super()._unknown_keys() if found[0] != ("stringlessThan",))

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"and_": many(cls), "or_": many(cls), "not_": condition}

    def _members(self) -> dict[str, Any]:
        return {
            key: as_written(value) if key == "not" else value for key, value in super()._members().items()
        }


name_itself(Condition)


def condition(value: Any, origin: Origin) -> Any:
    """Reads a condition. A list of one condition is the condition, and is written as a list again."""
    if is_list(value) and len(value) == 1 and is_mapping(value[0]):
        found = Condition._read(value[0], origin.item(0))
        found._is_in_list = True
        return found
    return one(Condition)(value, origin)


def as_written(value: object) -> object:
    """A condition as the document has it: also as a list of one."""
    return [value] if isinstance(value, Condition) and value._is_in_list else value
