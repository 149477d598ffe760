"""The requests in the AWS CLI's published examples pass validation. They are read in place from an installed ``awscli``.

botocore has a file of examples for Image Builder too, and nothing in it; should that change, they are tested as well.
"""

from __future__ import annotations

import json
import re
import shlex
from typing import Any

import pytest
from botocore import xform_name
from botocore.loaders import create_loader

from imagebuilder_typed import structure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.conversion._wire_names import wire_name
from imagebuilder_typed.validation import find_problems
from tests.support.awscli_examples import WHERE, awscli_examples

_JSON_ARGUMENT = "--cli-input-json"


def cli_requests() -> dict[str, dict[str, Any]]:
    """Requests by the name of the operation."""
    requests: dict[str, dict[str, Any]] = {}
    for file in awscli_examples():
        text = file.read_text("utf-8").replace("\\\n", " ")
        for number, command in enumerate(re.findall(r"^    aws imagebuilder (.*)$", text, re.MULTILINE)):
            name, *arguments = shlex.split(command)
            try:
                requests[f"{name.replace('-', '_')} {number}"] = _request(arguments, text)
            except ValueError:
                continue  # one lacks a quotation mark
    return requests


def _request(arguments: list[str], text: str) -> dict[str, Any]:
    if _JSON_ARGUMENT in arguments:
        [block] = re.findall(r"Contents of ``[^`]*``::\n\n((?:    .*\n|\n)+)", text)
        request: dict[str, Any] = json.loads(block)
        return request
    names = [wire_name(argument.removeprefix("--").replace("-", "_")) for argument in arguments[::2]]
    return dict(zip(names, arguments[1::2], strict=True))


def botocore_requests() -> dict[str, dict[str, Any]]:
    examples = create_loader().load_service_model("imagebuilder", "examples-1")["examples"]
    return {
        f"{xform_name(name)} {number}": case.get("input", {})
        for name, cases in examples.items()
        for number, case in enumerate(cases)
    }


REQUESTS = {**cli_requests(), **botocore_requests()}

# Examples that the service itself can't take.
_WRONG_EXAMPLES = {
    "get_image_recipe_policy 0": "image_recipe_arn",  # with a build number, which recipes don't have
}


@pytest.mark.skipif(not REQUESTS, reason=WHERE)
def test_there_are_many() -> None:
    assert len(REQUESTS) >= 35


@pytest.mark.parametrize("name", REQUESTS)
def test_they_have_no_problems(name: str) -> None:
    operation = OPERATIONS[name.partition(" ")[0]]
    request = structure(REQUESTS[name], operation.request_type)
    paths = [problem.path for problem in find_problems(request)]
    assert paths == ([_WRONG_EXAMPLES[name]] if name in _WRONG_EXAMPLES else [])
