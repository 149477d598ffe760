"""The members that take a document as an object, ``codegen/facts/documents.toml``."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

import attrs

from codegen import always_present
from codegen.ir import Service, Structure

__all__ = ["DocumentMemberError", "add_documents"]


class DocumentMemberError(Exception):
    """An entry of the table fits no member of the model. The message says why."""

    def __init__(self, structure: str, member: str, problem: str) -> None:
        super().__init__(f"codegen/facts/documents.toml: {structure}.{member} {problem}")


@cache
def _parsed(text: str) -> dict[str, dict[str, dict[str, str]]]:
    return tomllib.loads(text)


def _table() -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    return _parsed((always_present.FACTS / "documents.toml").read_text("utf-8"))


def add_documents(service: Service) -> Service:
    """Mark the fields that take a document.

    Raises:
        DocumentMemberError: An entry names a member that is not there or that can't hold one, or gives no reason.
    """
    structures = dict(service.structures)
    for name, members in _table().items():
        for member, entry in members.items():
            structures[name] = _marked(structures.get(name), name, member, entry)
    operations = tuple(
        attrs.evolve(each, request=structures[each.request.name]) for each in service.operations
    )
    return attrs.evolve(service, structures=structures, operations=operations)


def _marked(structure: Structure | None, name: str, member: str, entry: Mapping[str, str]) -> Structure:
    if not entry.get("document") or not entry.get("reason"):
        raise DocumentMemberError(name, member, "needs a document and a reason")
    field = next((each for each in structure.fields if each.name == member), None) if structure else None
    if structure is None or field is None:
        raise DocumentMemberError(name, member, "is not in the model: remove the entry or correct its name")
    if not structure.sent or field.type.name != "str" or field.rules is None:
        raise DocumentMemberError(
            name, member, "is no limited text of a request, so it can't hold a document"
        )
    marked = attrs.evolve(field, rules=attrs.evolve(field.rules, document=entry["document"]))
    return attrs.evolve(
        structure, fields=tuple(marked if each is field else each for each in structure.fields)
    )
