"""What generated checks have in common with each other, and with ``validation/_find_problems.py``."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache

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

    def first(value: str) -> object:
        search = names[name] = compiled_pattern(pattern).search
        return search(value)

    return first


def is_utf8(value: str) -> bool:
    """False for a text with a lone surrogate, which cannot be sent."""
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


def breaks_relation(structure: str, obj: object) -> bool:
    """True when an object breaks a rule between fields of a structure."""
    # Most structures have none, so requests of these don't load the rules.
    from imagebuilder_typed.validation._field_relations import RELATIONS

    return any(True for relation in RELATIONS[structure] for _ in relation(obj))
