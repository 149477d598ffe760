"""A document as data, with the place in the text of every value that is as it was parsed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from imagebuilder_typed.documents._origins import Member, Origin, Position
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import Document

__all__ = ["Layout"]


@frozen(slots=True)
class Layout:
    """What a document is as data, and what is known of its text."""

    data: Document
    places: dict[Path, Origin] = field(factory=dict[Path, Origin])
    """The values that are as they were parsed. Objects that were parsed are here also after changes in them."""
    keys: dict[Path, Member] = field(factory=dict[Path, Member])
    """The keys that were parsed."""
    unknown: list[tuple[Path, Iterable[str]]] = field(factory=list[tuple[Path, Iterable[str]]])
    """The keys that no class knows, each with the keys that there are in its place."""

    def has_plain_key(self, path: Path) -> bool:
        return path in self.keys and self.keys[path].plain

    def position(self, path: Path, *, at_key: bool = False) -> Position | None:
        """Line and column of a value or a key. Something that is missing stands where what should contain it begins."""
        if at_key and path in self.keys:
            return self.keys[path].position
        for length in range(len(path), -1, -1):
            if path[:length] in self.places:
                return self.places[path[:length]].position
            if self.has(path[:length]):
                return None
        return None

    def has(self, path: Path) -> bool:
        """Whether there is a value, which can be None."""
        value: object = self.data
        for node in path:
            try:
                value = value[node]  # type: ignore[index]
            except (KeyError, IndexError, TypeError):
                return False
        return True

    def repeated_keys(self) -> Iterator[tuple[Path, Position]]:
        """The keys that the text has twice in a mapping, with the place of each repetition."""
        for path, origin in self.places.items():
            for key, position in origin.repeated:
                yield (*path, key), position
