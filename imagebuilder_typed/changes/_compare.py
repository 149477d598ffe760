"""What differs between what a request wants and what there is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import cast

import attrs

from imagebuilder_typed.changes._equivalences import (
    PAIRED_BY,
    has_order,
    is_default,
    is_unverifiable_key,
    means_the_same,
)
from imagebuilder_typed.changes._results import Difference
from imagebuilder_typed.exceptions._values import is_secret
from imagebuilder_typed.models import Shape

__all__ = ["compare_fields", "compare_tags"]


def compare_fields(
    wanted: Shape, current: Shape, fields: Sequence[str], not_compared: list[str]
) -> list[Difference]:
    """The differences in some fields of two objects of one class.

    Args:
        wanted: What there should be.
        current: What there is.
        fields: The names of the fields.
        not_compared: Gets the paths of values that can't be compared.
    """
    return list(_Comparison(not_compared).fields(wanted, current, fields, ""))


def compare_tags(new: dict[str, str], current: dict[str, str]) -> list[Difference]:
    """The differences that new tags make."""
    return [Difference(f"tags[{key!r}]", current.get(key), value) for key, value in new.items()]


class _Comparison:
    """One comparison. All methods yield differences; ``path`` is where the values are."""

    def __init__(self, not_compared: list[str]) -> None:
        self._not_compared = not_compared

    def fields(self, wanted: Shape, current: Shape, fields: Sequence[str], path: str) -> Iterator[Difference]:
        for name in fields:
            where = f"{path}.{name}" if path else name
            yield from self._values(wanted, current, name, where)

    def _values(self, new: Shape, old: Shape, field: str, path: str) -> Iterator[Difference]:
        wanted, current = getattr(new, field), getattr(old, field, None)
        owner = type(new)
        if is_unverifiable_key(field, wanted, current):
            self._not_compared.append(path)
            return
        if _says_nothing(wanted) or _says_nothing(current):
            if not (_is_left_out(new, field, wanted) and _is_left_out(old, field, current)):
                yield _difference(owner, field, current, wanted, path)
        elif type(wanted) is not type(current):
            if not means_the_same(field, wanted, current):
                yield _difference(owner, field, current, wanted, path)
        elif isinstance(wanted, Shape):
            yield from self._shapes(wanted, cast("Shape", current), path)
        elif isinstance(wanted, dict):
            yield from self._maps(cast("dict[str, object]", wanted), cast("dict[str, object]", current), path)
        elif isinstance(wanted, list):
            yield from self._lists(
                owner, field, cast("list[object]", wanted), cast("list[object]", current), path
            )
        elif not means_the_same(field, wanted, current):
            yield _difference(owner, field, current, wanted, path)

    def _shapes(self, wanted: Shape, current: Shape, path: str) -> Iterator[Difference]:
        yield from self.fields(wanted, current, [each.name for each in attrs.fields(type(wanted))], path)

    def _maps(self, wanted: dict[str, object], current: dict[str, object], path: str) -> Iterator[Difference]:
        for key in [*wanted, *(key for key in current if key not in wanted)]:
            if wanted.get(key) != current.get(key):
                yield Difference(f"{path}[{key!r}]", current.get(key), wanted.get(key))

    def _lists(
        self, owner: type, field: str, wanted: list[object], current: list[object], path: str
    ) -> Iterator[Difference]:
        if not all(isinstance(item, Shape) for item in [*wanted, *current]):
            same = wanted == current if has_order(field) else Counter(wanted) == Counter(current)
            if not same:
                yield _difference(owner, field, current, wanted, path)
            return
        pair = self._pairs_in_order if has_order(field) else self._pairs
        for place, before, after in pair(cast("list[Shape]", wanted), cast("list[Shape]", current)):
            where = f"{path}[{place}]"
            if before is None or after is None:
                yield Difference(where, before, after)
            else:
                yield from self._shapes(after, before, where)

    def _are_same(self, wanted: Shape, current: Shape) -> bool:
        return next(_Comparison([])._shapes(wanted, current, ""), None) is None

    def _pairs_in_order(
        self, wanted: list[Shape], current: list[Shape]
    ) -> Iterator[tuple[int, Shape | None, Shape | None]]:
        """Entries to compare, without those that are the same at the beginning and at the end of both."""
        shorter = min(len(wanted), len(current))
        head = 0
        while head < shorter and self._are_same(wanted[head], current[head]):
            head += 1
        tail = 0
        while tail < shorter - head and self._are_same(wanted[-1 - tail], current[-1 - tail]):
            tail += 1
        new, old = wanted[head : len(wanted) - tail], current[head : len(current) - tail]
        for offset in range(max(len(new), len(old))):
            yield (
                head + offset,
                old[offset] if offset < len(old) else None,
                new[offset] if offset < len(new) else None,
            )

    def _pairs(
        self, wanted: list[Shape], current: list[Shape]
    ) -> Iterator[tuple[int, Shape | None, Shape | None]]:
        """Entries to compare, without those that both have, and paired by what they are about."""
        old = list(enumerate(current))
        new: list[tuple[int, Shape]] = []
        for place, item in enumerate(wanted):
            same = next((each for each in old if self._are_same(item, each[1])), None)
            if same is None:
                new.append((place, item))
            else:
                old.remove(same)
        for place, item in new:
            partner = next((each for each in old if _key(each[1]) == _key(item)), None)
            if partner is not None:
                old.remove(partner)
            yield place, None if partner is None else partner[1], item
        for place, item in old:
            yield place, item, None


def _difference(owner: type, field: str, before: object, after: object, path: str) -> Difference:
    return Difference(path, before, after, secret=is_secret(owner, field))


def _is_left_out(owner: Shape, field: str, value: object) -> bool:
    """Whether leaving the field out means the same."""
    return _says_nothing(value) or is_default(owner, field, value)


def _says_nothing(value: object) -> bool:
    """Whether it is absent, or a container or structure without anything but defaults."""
    if isinstance(value, Shape):
        fields = attrs.fields(type(value))
        return all(_is_left_out(value, each.name, getattr(value, each.name, None)) for each in fields)
    return value is None or (isinstance(value, list | dict) and not value)


def _key(item: Shape) -> tuple[object, ...]:
    paths = PAIRED_BY.get(type(item).__name__)
    return (object(),) if paths is None else tuple(_value_at(item, path) for path in paths)


def _value_at(item: object, path: str) -> object:
    for name in path.split("."):
        item = getattr(item, name, None)
    return item
