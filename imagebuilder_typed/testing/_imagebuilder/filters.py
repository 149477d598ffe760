"""Filters of list operations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from . import versions
from .exceptions import InvalidParameterValue, InvalidVersionNumber
from .wire import as_list, strings_at, structs_at, values_at

if TYPE_CHECKING:
    from .versions import VersionPattern
    from .wire import Document

FilterPaths = Mapping[str, str]
"""The filters of an operation: name to path in the resource's document."""


def apply(documents: list[Document], request: Document, paths: FilterPaths) -> list[Document]:
    """The documents that match all filters of the request. A filter matches when one of its values does.

    Raises:
        InvalidParameterValue: the operation has no such filter.
    """
    for wanted in structs_at(request, "filters"):
        name, values = str(wanted.get("name")), strings_at(wanted, "values")
        if name not in paths:
            raise InvalidParameterValue("filters", f"'{name}' is none of {', '.join(sorted(paths))}.")
        documents = [document for document in documents if _passes(document, name, paths[name], values)]
    return documents


def values_of(request: Document, name: str) -> set[str]:
    """The values of the request's filter `name`; empty without such a filter."""
    return {
        value
        for wanted in structs_at(request, "filters")
        if wanted.get("name") == name
        for value in strings_at(wanted, "values")
    }


def _passes(document: Document, name: str, path: str, wanted: list[str]) -> bool:
    present = [str(value) for found in values_at(document, path) for value in as_list(found)]
    return any(_matches(name, value, pattern) for value in present for pattern in wanted)


def _matches(name: str, value: str, wanted: str) -> bool:
    if name == "version":
        return _version_matches(value, wanted)
    # The service supports the wildcards `web*` and `*web*`, only for names.
    if name == "name" and wanted.endswith("*"):
        if wanted.startswith("*"):
            return wanted[1:-1] in value
        return value.startswith(wanted[:-1])
    if name == "supportedOsVersion":
        return wanted.startswith(value)
    return value == wanted


def _version_matches(value: str, wanted: str) -> bool:
    try:
        pattern: VersionPattern = versions.parse(wanted)
    except InvalidVersionNumber:
        return value == wanted
    return pattern.matches(versions.parse(value.partition("/")[0]).exact())
