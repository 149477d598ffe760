"""The table of members that are always there, and what of it an answer contradicts."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from botocore import xform_name
from botocore.model import ListShape, MapShape, Shape, StructureShape

from codegen.always_present import left_out, table
from tests.support.awscli_examples import awscli_examples
from tests.support.model_payloads import operation_names, service_model

__all__ = [
    "AnswerRecorder",
    "Table",
    "absent_members",
    "answer_structures",
    "choices",
    "left_out",
    "published_answers",
    "table",
]

Table = Mapping[str, Mapping[str, str]]
"""Reasons by structure and attribute."""


@cache
def answer_structures() -> Mapping[str, StructureShape]:
    """All structures that occur in answers and in no request, by name."""
    sent = _structures([service_model().operation_model(name).input_shape for name in operation_names()])
    received = _structures([service_model().operation_model(name).output_shape for name in operation_names()])
    return {name: shape for name, shape in received.items() if name not in sent}


def _structures(roots: list[Shape]) -> dict[str, StructureShape]:
    found: dict[str, StructureShape] = {}

    def visit(shape: Shape) -> None:
        if isinstance(shape, ListShape):
            visit(shape.member)
        elif isinstance(shape, MapShape):
            visit(shape.value)
        elif isinstance(shape, StructureShape) and shape.name not in found:
            found[shape.name] = shape
            for member in shape.members.values():
                visit(member)

    for root in roots:
        visit(root)
    return found


def choices(shape: StructureShape) -> set[str]:
    """The attributes of which the table has to say something: neither required, nor read as empty when they are absent."""
    return {
        xform_name(name)
        for name, member in shape.members.items()
        if name not in shape.required_members and not _is_empty_when_absent(member)
    }


def _is_empty_when_absent(shape: Shape) -> bool:
    """Lists and maps are, and so are structures that hold nothing else."""
    if isinstance(shape, StructureShape):
        return all(isinstance(member, (ListShape, MapShape)) for member in shape.members.values())
    return isinstance(shape, (ListShape, MapShape))


def absent_members(shape: Shape, value: Any, facts: Table, operation: str) -> Iterator[str]:
    """Entries of the table that a JSON value contradicts, as ``Structure.member: absent in Operation``."""
    if isinstance(shape, StructureShape):
        present = {xform_name(name) for name, inner in value.items() if inner is not None}
        for attribute in facts.get(shape.name, ()):
            if attribute not in present:
                yield f"{shape.name}.{attribute}: absent in {operation}"
        for name, inner in value.items():
            # The examples of the AWS CLI have some members that the model doesn't have.
            if name in shape.members:
                yield from absent_members(shape.members[name], inner, facts, operation)
    elif isinstance(shape, ListShape):
        for item in value:
            yield from absent_members(shape.member, item, facts, operation)


def published_answers() -> dict[str, dict[str, Any]]:
    """The answers in the AWS CLI's examples by operation and number; those that are no JSON are left out."""
    names = {xform_name(name): name for name in operation_names()}
    answers: dict[str, dict[str, Any]] = {}
    for file in awscli_examples():
        blocks = re.findall(r"Output::\n\n((?:    .*\n|\n)+)", file.read_text("utf-8") + "\n")
        for number, block in enumerate(blocks):
            try:
                answers[f"{names[file.stem.replace('-', '_')]} {number}"] = json.loads(block)
            except ValueError:
                continue
    return answers


class AnswerRecorder:
    """Listens to a boto3 client, and notes what its answers contradict and what they were about."""

    def __init__(self, facts: Table) -> None:
        self.contradictions: set[str] = set()
        self.operations: set[str] = set()
        self.structures: set[str] = set()
        self.statuses: dict[str, set[str]] = defaultdict(set)
        """The values of members with the name ``status``, by structure."""
        self._facts = facts

    def listen_to(self, client: Any) -> None:
        """Note all answers to ``client`` from now on."""
        client.meta.events.register("after-call.imagebuilder", self._note)

    def _note(self, http_response: Any, model: Any, **_: Any) -> None:
        if http_response.status_code != 200:
            return
        answer = json.loads(http_response.content or b"{}")
        self.operations.add(model.name)
        self.contradictions.update(absent_members(model.output_shape, answer, self._facts, model.name))
        self._note_structures(model.output_shape, answer)

    def _note_structures(self, shape: Shape, value: Any) -> None:
        if isinstance(shape, StructureShape):
            self.structures.add(shape.name)
            if isinstance(value.get("status"), str):
                self.statuses[shape.name].add(value["status"])
            for name, inner in value.items():
                self._note_structures(shape.members[name], inner)
        elif isinstance(shape, ListShape):
            for item in value:
                self._note_structures(shape.member, item)
