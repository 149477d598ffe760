"""What generated checks have in common with each other, and with ``validation/_find_problems.py``."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from imagebuilder_typed.conversion._function_parts import replace_at_first_call

if TYPE_CHECKING:
    from imagebuilder_typed.validation._field_relations import Relation

__all__ = ["breaks_relation", "compiled_pattern", "is_utf8", "search_for"]

compiled_pattern = cache(re.compile)
"""A pattern of the model, compiled when it is first needed."""


def search_for(pattern: str, names: dict[str, object], name: str) -> Callable[[str], object]:
    """A search for a pattern, which is compiled at the first call. The search then replaces itself with the pattern's own.

    Args:
        pattern: A regular expression.
        names: The names of the module that uses the search.
        name: The name of the search there.
    """

    return replace_at_first_call(name, names, lambda: compiled_pattern(pattern).search)


def is_utf8(value: str) -> bool:
    """False for a text with a lone surrogate, which cannot be sent."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


class _Relations(dict[str, "tuple[Relation, ...]"]):
    """The rules between fields, loaded when the first is looked up. Most structures have none."""

    def __missing__(self, structure: str) -> tuple[Relation, ...]:
        from imagebuilder_typed.validation._field_relations import RELATIONS

        self.update(RELATIONS)
        return RELATIONS[structure]


_relations = _Relations()


def breaks_relation(structure: str, obj: object) -> bool:
    """True when an object breaks a rule between fields of a structure."""
    for relation in _relations[structure]:
        for _ in relation(obj):
            return True
    return False
