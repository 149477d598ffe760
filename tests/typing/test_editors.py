"""What an editor shows that uses pyright's language server: completions, hovers and signatures."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from tests.support.language_server import Editor, open_editor

PROGRAM = """\
from imagebuilder_typed import ImageBuilderClient, models
client = ImageBuilderClient()
"""

ASYNC_PROGRAM = """\
from imagebuilder_typed.aio import AsyncImageBuilderClient
client = AsyncImageBuilderClient()
"""
METHODS = {
    "boto3_client",
    "can_paginate",
    "dry_run",
    "exceptions",
    "generate_presigned_url",
    "get_paginator",
    "get_waiter",
    "make_boto3_client",
    "paginate",
    "send",
    "with_options",
}


@pytest.fixture(scope="module")
def editor() -> Iterator[Editor]:
    if shutil.which("pyright-langserver", path=str(Path(sys.executable).parent)) is None:
        pytest.skip("pyright is not installed; make check brings it")
    with open_editor() as editor:
        yield editor


def labels(items: list[dict[str, Any]]) -> list[str]:
    """The names that are offered, without those that every Python object has."""
    return [item["label"] for item in items if not re.fullmatch(r"__\w+__", item["label"])]


@pytest.mark.parametrize(("program", "close"), [(PROGRAM, "close"), (ASYNC_PROGRAM, "aclose")])
def test_operations_are_offered_first_and_nothing_private(editor: Editor, program: str, close: str) -> None:
    offered = labels(editor.completions(program + "client.|"))
    assert set(offered[: len(OPERATIONS)]) == OPERATIONS.keys()
    assert set(offered[len(OPERATIONS) :]) == {*METHODS, close}


@pytest.mark.parametrize(
    ("expression", "cls", "others"),
    [
        ("client.get_image(image_build_version_arn='arn').image", models.Image, set[str]()),
        (
            "client.get_image(image_build_version_arn='arn')",
            models.GetImageResponse,
            {"raw_payload", "response_metadata"},
        ),
        ("models.GetImageRequest(image_build_version_arn='arn')", models.GetImageRequest, set[str]()),
    ],
)
def test_fields_are_offered_and_nothing_private(
    editor: Editor, expression: str, cls: type, others: set[str]
) -> None:
    offered = labels(editor.completions(f"{PROGRAM}{expression}.|"))
    assert set(offered) == {field.name for field in attrs.fields(cls)} | others


@pytest.mark.parametrize("program", [PROGRAM, ASYNC_PROGRAM], ids=["blocking", "async"])
def test_dry_runs_are_offered_and_nothing_private(editor: Editor, program: str) -> None:
    offered = labels(editor.completions(program + "client.dry_run.|"))
    dry_runs = {name for name, operation in OPERATIONS.items() if operation.dry_run}
    assert set(offered) == {*dry_runs, "send"}


def test_keywords_are_offered(editor: Editor) -> None:
    offered = labels(editor.completions(PROGRAM + "client.create_image(im|)"))
    assert {"image_recipe_arn=", "image_tests_configuration=", "image_scanning_configuration="} <= {*offered}


@pytest.mark.parametrize(
    ("program", "awaited", "returned"),
    [
        (PROGRAM, "({})", "-> GetImageResponse"),
        (ASYNC_PROGRAM, "(await {})", "-> CoroutineType[Any, Any, GetImageResponse]"),
    ],
    ids=["blocking", "async"],
)
def test_hovering_shows_the_words(editor: Editor, program: str, awaited: str, returned: str) -> None:
    call = 'client.get_image(image_build_version_arn="arn")'
    method = editor.hover(program + call.replace("get_image", "get_im|age"))
    assert "image_build_version_arn: str" in method
    assert returned in method
    assert "Args:" in method
    keyword = editor.hover(program + call.replace("version_arn=", "ver|sion_arn="))
    assert "image_build_version_arn: ARN of " in keyword
    member = editor.hover(program + f"{awaited.format(call)}.ima|ge")
    assert "image: Image" in member
    assert len(member.splitlines()) > 3, "the words of the member"


@pytest.mark.parametrize(
    "call",
    [
        "client.create_image(image_recipe_arn=|)",
        "client.dry_run.create_image_recipe(working_directory=|)",
        "client.get_paginator('list_images').paginate(starting_token=|)",
        "client.get_waiter('image_available').wait(poll_interval=|)",
        "client.create_infrastructure_configuration(tags=|)",
        "client.paginate(page_size=|)",
        "client.with_options(read_timeout=|)",
    ],
)
def test_signature_help_shows_a_keyword_with_whole_sentences(editor: Editor, call: str) -> None:
    keyword = re.findall(r"(\w+)=\|", call)[0]
    signature = editor.signature_help(PROGRAM + call)
    parameter = signature["parameters"][signature["activeParameter"]]
    words = parameter["documentation"]["value"]
    assert parameter["label"].startswith(f"{keyword}: ")
    assert words.startswith(f"{keyword}: ")
    assert words.endswith(".")
    assert words in signature["documentation"]["value"].replace("\\_", "_").replace("`", "``")
