"""Which resource a Create or Update request describes, and ``codegen/facts/counterparts.toml``: where names differ."""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import attrs

from codegen import always_present
from codegen.ir import Counterpart, Service, Structure
from codegen.words import Gap

__all__ = ["UndecidedCounterpartError", "add_counterparts", "gaps", "undecided"]

_FILE = "counterparts"
_COPIED, _NOT_COPIED, _ONLY_WITH = "copied", "not_copied", "only_with"


class UndecidedCounterpartError(Exception):
    """The table has no counterparts for some members of requests. The message lists them."""

    def __init__(self, members: Iterable[tuple[str, str]]) -> None:
        listed = ", ".join(f"{request}.{member}" for request, member in members)
        super().__init__(f"codegen/facts/counterparts.toml does not say what these are copied from: {listed}")


@cache
def _parsed(text: str) -> dict[str, dict[str, Any]]:
    return tomllib.loads(text)


def _table(name: str) -> Mapping[str, Any]:
    return _parsed((always_present.FACTS / f"{_FILE}.toml").read_text("utf-8")).get(name, {})


def add_counterparts(service: Service) -> Service:
    """Give each Create and Update request the resource that it can be made from."""
    pairs = dict(_pairs(service))
    structures = {
        name: attrs.evolve(structure, counterpart=_counterpart(structure, pairs[name]))
        if name in pairs
        else structure
        for name, structure in service.structures.items()
    }
    operations = tuple(
        attrs.evolve(each, request=structures[each.request.name]) for each in service.operations
    )
    return attrs.evolve(service, structures=structures, operations=operations)


def undecided(service: Service) -> list[tuple[str, str]]:
    """Members of requests that no member of the resource has by name, and that the table says nothing about."""
    copied, not_copied = _table(_COPIED), _table(_NOT_COPIED)
    return [
        (request, field.name)
        for request, resource in _pairs(service)
        for field in service.structures[request].fields
        if not field.token
        and field.name not in _names(resource)
        and not copied.get(request, {}).get(field.name)
        and not not_copied.get(request, {}).get(field.name)
    ]


def gaps(members: Iterable[tuple[str, str]]) -> list[Gap]:
    """Entries for the table that say that a member is not copied."""
    return [Gap(f"{request}.{member}", _FILE, (_NOT_COPIED, request), member) for request, member in members]


def _pairs(service: Service) -> Iterator[tuple[str, Structure]]:
    for operation in service.operations:
        for verb in ("Create", "Update"):
            resource = service.structures.get(operation.name.removeprefix(verb))
            if operation.name.startswith(verb) and resource is not None:
                yield operation.request.name, resource


def _counterpart(request: Structure, resource: Structure) -> Counterpart:
    copied: dict[str, str] = _table(_COPIED).get(request.name, {})
    only_with: dict[str, str] = dict(_table(_ONLY_WITH))
    return Counterpart(
        resource=resource.name,
        parameter=_snake(resource.name),
        renamed=tuple(copied.items()),
        only_with=tuple((name, other) for name, other in only_with.items() if name in _names(request)),
    )


def _names(structure: Structure) -> set[str]:
    return {field.name for field in structure.fields}


def _snake(name: str) -> str:
    return "".join(f"_{letter.lower()}" if letter.isupper() else letter for letter in name).lstrip("_")
