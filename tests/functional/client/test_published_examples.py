"""The answers in the AWS CLI's published examples, read in place from an installed ``awscli``.

botocore has a file of examples for Image Builder too, and nothing in it; should that change, they are tested as well.
"""

from __future__ import annotations

import json
import re
from typing import Any

import botocore
import pytest
from botocore.loaders import create_loader

from imagebuilder_typed import models, structure, unstructure
from imagebuilder_typed._api.operations import OPERATIONS
from tests.support.awscli_examples import WHERE, awscli_examples


def cli_examples() -> dict[str, dict[str, Any]]:
    """Answers by the name of the operation."""
    answers: dict[str, dict[str, Any]] = {}
    for file in awscli_examples():
        operation = OPERATIONS[file.stem.replace("-", "_")]
        for number, block in enumerate(
            re.findall(r"Output::\n\n((?:    .*\n|\n)+)", file.read_text("utf-8") + "\n")
        ):
            try:
                answers[f"{operation.name} {number}"] = json.loads(block)
            except ValueError:
                continue  # some are cut short with "..." or have a comma too many
    return answers


def botocore_examples() -> dict[str, dict[str, Any]]:
    examples = create_loader().load_service_model("imagebuilder", "examples-1")["examples"]
    return {
        f"{name} {number}": example["output"]
        for name, cases in examples.items()
        for number, example in enumerate(cases)
        if "output" in example
    }


EXAMPLES = {**cli_examples(), **botocore_examples()}


@pytest.mark.skipif(not EXAMPLES, reason=WHERE)
def test_there_are_many() -> None:
    assert len(EXAMPLES) >= 30, f"only {len(EXAMPLES)}, with botocore {botocore.__version__}"


@pytest.mark.parametrize("name", EXAMPLES)
def test_they_convert_and_come_back(name: str) -> None:
    answer = EXAMPLES[name]
    cls = getattr(models, f"{name.partition(' ')[0]}Response")
    for _ in range(2):
        response = structure(answer, cls)
        assert unstructure(response) == _as_modelled(answer, name)


def _as_modelled(answer: dict[str, Any], name: str) -> dict[str, Any]:
    """The answer with what the model doesn't have taken out, and the timestamps that the CLI prints as text as numbers."""
    import botocore.session
    from botocore.model import ListShape, MapShape, StructureShape

    from imagebuilder_typed.conversion import _timestamps

    def known(shape: Any, value: Any) -> Any:
        if isinstance(shape, StructureShape):
            return {
                key: known(shape.members[key], inner) for key, inner in value.items() if key in shape.members
            }
        if isinstance(shape, ListShape):
            return [known(shape.member, inner) for inner in value]
        if isinstance(shape, MapShape):
            return {key: known(shape.value, inner) for key, inner in value.items()}
        if shape.type_name == "timestamp":
            return _timestamps.to_wire(_timestamps.from_wire(value))
        return value

    service = botocore.session.get_session().get_service_model("imagebuilder")
    modelled = known(service.operation_model(name.partition(" ")[0]).output_shape, answer)
    assert isinstance(modelled, dict)
    return modelled
