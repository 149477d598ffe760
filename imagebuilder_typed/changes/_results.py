"""What ensure and plan return and raise."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from attrs import field, frozen

from imagebuilder_typed.arns import Arn, ResourceKind, SemanticVersion
from imagebuilder_typed.changes._equivalences import lines_of
from imagebuilder_typed.exceptions import ImageBuilderError
from imagebuilder_typed.exceptions._values import shown
from imagebuilder_typed.models import Shape

__all__ = ["Action", "Bump", "Difference", "Ensured", "Plan", "UnchangeableFieldError"]

Action: TypeAlias = Literal["created", "updated", "new_version", "unchanged"]
"""What happened to a resource."""

Bump: TypeAlias = Literal["major", "minor", "patch"]
"""Which number of a version goes up."""

_MOST_SHOWN = 5
_LONGEST = 200
"""Characters of a text that is shown. ARNs are longer than what errors show."""
_DONE: dict[Action, str] = {
    "created": "created",
    "updated": "updated",
    "new_version": "new version",
    "unchanged": "unchanged",
}
_PLANNED: dict[Action, str] = {
    "created": "would be created",
    "updated": "would be updated",
    "new_version": "would get this version",
    "unchanged": "would stay unchanged",
}


@frozen
class Difference:
    """One difference between a resource and the request. ``str`` is a few words about it."""

    path: str
    """Where, in the request's Python names: ``components[0].component_arn``, ``tags['team']``.

    The numbers are those of the request's lists. If the request doesn't have the entry, they are those of the resource.
    """
    before: object = field(repr=False)
    """What the resource had. None if it had nothing."""
    after: object = field(repr=False)
    """What the request has. None if it leaves this out."""
    secret: bool = field(default=False, kw_only=True)
    """Whether ``str`` leaves out the values, since they may hold secrets: documents, user data, values of parameters."""

    def __str__(self) -> str:
        if line := _first_changed_line(self.before, self.after):
            return f"{self.path} changed, first in line {line}"
        values = _without_common_account(self.before, self.after)
        before, after = (_short(value, secret=self.secret) for value in values)
        if self.before is None:
            return f"{self.path} was added: {after}"
        if self.after is None:
            is_entry = self.path.endswith("]")
            return f"{self.path} {f'was removed: {before}' if is_entry else f'is left out and was {before}'}"
        return f"{self.path} changed" if before == after else f"{self.path} changed from {before} to {after}"


@frozen(kw_only=True)
class Ensured:
    """What :func:`ensure` did. ``str`` says it in a line."""

    action: Action
    """``created``, ``updated``, ``new_version`` or ``unchanged``. A resource that got other tags only is ``updated``."""
    arn: Arn
    """The ARN of the resource that is as the request says. Components and workflows have a build number."""
    differences: list[Difference]
    """What the resource, or its newest version, had otherwise before. Empty if it is new or unchanged."""
    not_compared: list[str]
    """Fields of the request that the service shows in no answer, such as ``uri``. A change of them goes unnoticed."""

    @property
    def changed(self) -> bool:
        """Whether anything was changed or made."""
        return self.action != "unchanged"

    def __str__(self) -> str:
        name = _title(self.arn.kind, self.arn.name, self.arn.version)
        return f"{name}: {_DONE[self.action]}{_reasons(self.differences)}{_unknown(self.not_compared)}"


@frozen(kw_only=True)
class Plan:
    """What :func:`ensure` would do now. ``str`` says it in a line."""

    action: Action
    """``created``, ``updated``, ``new_version`` or ``unchanged``."""
    kind: ResourceKind
    name: str
    """The name in the request."""
    version: SemanticVersion | None
    """The version that there would be then; None for kinds without versions."""
    arn: Arn | None
    """The ARN of what exists now, in its newest version; None if nothing does."""
    differences: list[Difference]
    """As in :class:`Ensured`."""
    not_compared: list[str]
    """As in :class:`Ensured`."""

    @property
    def changes(self) -> bool:
        """Whether anything would be changed or made."""
        return self.action != "unchanged"

    def __str__(self) -> str:
        name = _title(self.kind, self.name, self.version)
        return f"{name}: {_PLANNED[self.action]}{_reasons(self.differences)}{_unknown(self.not_compared)}"


class UnchangeableFieldError(ImageBuilderError, ValueError):
    """The request differs from the resource in a field that can't be changed. Nothing was changed.

    Delete the resource first, or give the new one another name.
    """

    def __init__(self, arn: Arn, difference: Difference) -> None:
        super().__init__(
            f"{arn}: {difference}, but the {difference.path} of an existing {arn.kind} can't be changed. "
            "Delete the resource first, or use another name"
        )
        self.arn: Arn = arn
        """The ARN of the resource."""
        self.difference: Difference = difference
        """The field, with both values."""

    def __reduce__(self) -> tuple[type[UnchangeableFieldError], tuple[Arn, Difference]]:
        return type(self), (self.arn, self.difference)


def _title(kind: str, name: str, version: str | None) -> str:
    return f"{kind} {name}" if version is None else f"{kind} {name} {version}"


def _reasons(differences: list[Difference]) -> str:
    if not differences:
        return ""
    texts = [str(each) for each in differences[:_MOST_SHOWN]]
    more = len(differences) - len(texts)
    return f", because {' and '.join(texts)}" + (f" and {more} more" if more else "")


def _unknown(fields: list[str]) -> str:
    return f" (not compared: {', '.join(fields)})" if fields else ""


def _without_common_account(before: object, after: object) -> tuple[object, object]:
    """Two ARNs of one service, Region and account without that; other values as they are."""
    if isinstance(before, str) and isinstance(after, str) and before.startswith("arn:"):
        *one, first = before.split(":", 5)
        *other, second = after.split(":", 5)
        if one == other and len(one) == 5:
            return first, second
    return before, after


def _short(value: object, *, secret: bool) -> str:
    if isinstance(value, Shape):
        return type(value).__name__
    if isinstance(value, str) and not secret and "\n" not in value and len(value) <= _LONGEST:
        return value or "''"
    return shown(value, secret=secret)


def _first_changed_line(before: object, after: object) -> int | None:
    """The number of the first line that differs, if both are texts and one has several lines."""
    if (
        not (isinstance(before, str) and isinstance(after, str))
        or "\n" not in f"{before.strip()}{after.strip()}"
    ):
        return None
    lines: Iterable[tuple[str, str]] = zip([*lines_of(before), ""], [*lines_of(after), ""], strict=False)
    return next((number for number, (one, other) in enumerate(lines, 1) if one != other), None)
