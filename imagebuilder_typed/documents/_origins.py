"""Where the values of a parsed document stand in its text, and how they were written there."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, SupportsIndex, TypeAlias

from attrs import field, frozen

__all__ = ["ABSENT", "NO_ORIGIN", "Member", "Origin", "Position"]

Position: TypeAlias = tuple[int, int]
"""Line and column, both from 1."""


@frozen(slots=True)
class Member:
    """A key of a mapping in the text, with its value."""

    position: Position
    """Where the key stands."""
    value: Origin
    plain: bool
    """Whether the key is text that YAML reads as another type without quotes, such as ``on``, and had none."""


@frozen(slots=True)
class Origin:
    """A value in the text. Objects and plain values that were parsed are compared with it when they are written."""

    position: Position | None = None
    """Where the value begins. None for a value that was made in code."""
    value: object = None
    """The scalar that it was. Empty lists and mappings are here as well; other lists and mappings are None."""
    is_scalar: bool = False
    plain: str | None = None
    """How a number, a boolean, a null, a date or a name was written without quotes: ``0755``, ``yes``, ``1.10``."""
    wrong: str | None = None
    """What is wrong with a scalar that is kept as text: it looks like a number or date, and can't be one."""
    members: Mapping[str, Member] = field(factory=dict[str, Member])
    """The members of a mapping by key, in their order."""
    items: Sequence[Origin] = ()
    """The items of a list."""
    repeated: Sequence[tuple[str, Position]] = ()
    """The keys of a mapping that occur again, with the place of each repetition."""

    is_parsed: bool = True
    """Whether there was a text."""

    def __deepcopy__(self, memo: object) -> Origin:
        """The same object: it never changes, and can be large."""
        return self

    def __reduce_ex__(self, protocol: SupportsIndex) -> str | tuple[Any, ...]:
        """The constants below stay the same objects when a document is pickled: code asks for their identity."""
        for name, constant in (("NO_ORIGIN", NO_ORIGIN), ("ABSENT", ABSENT)):
            if self is constant:
                return name
        return super().__reduce_ex__(protocol)

    def member(self, key: str) -> Origin:
        """The origin of a member; :data:`NO_ORIGIN` if the text doesn't have it."""
        found = self.members.get(key)
        return NO_ORIGIN if found is None else found.value

    def item(self, index: int) -> Origin:
        """The origin of an item of a list; :data:`NO_ORIGIN` if the text doesn't have it."""
        return self.items[index] if index < len(self.items) else NO_ORIGIN

    def is_of(self, scalar: object) -> bool:
        """Whether a scalar is the one of the text, and not changed since. `"0755"` stands for `0755` where AWS takes text."""
        is_same = type(scalar) is type(self.value) and scalar == self.value
        is_its_text = self.plain is not None and self.value is not None and scalar == self.plain
        return self.is_scalar and (is_same or is_its_text)


NO_ORIGIN = Origin(is_parsed=False)
"""The origin of what was made in code."""

ABSENT = Origin()
"""The origin of an object that stands for something that the text doesn't have, such as the inputs of an action."""
