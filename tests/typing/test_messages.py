"""What mypy and pyright say about a wrong call: the keyword that is missing or wrong, and the values that it takes."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.typing.checkers import CHECKERS, needs

ROOT = Path(__file__).parent.parent.parent
PROGRAM = """\
from imagebuilder_typed import ImageBuilderClient

def program(client: ImageBuilderClient) -> None:
    client.create_component(name="web", semantic_version="1.0.0")
    client.dry_run.create_component(name="web", semantic_version="1.0.0")
    client.get_paginator("list_image_packages").paginate(page_size=10)
    client.get_waiter("image_available").wait(timeout=60)
    client.create_component(name="web", semantic_version="1.0.0", platform="linux")
    client.dry_run.create_component(name="web", semantic_version="1.0.0", platform="linux")
    client.get_paginator("list_images").paginate(owner="self")
    client.get_waiter("image_available").wait(image_build_version_arn="arn", timeout="1h")
"""
LITERALS = {
    "platform": "Windows Linux macOS",
    "owner": "Self Shared Amazon ThirdParty AWSMarketplace",
}
MISSING = {4: "platform", 5: "platform", 6: "image_build_version_arn", 7: "image_build_version_arn"}
WRONG = {8: "platform", 9: "platform", 10: "owner", 11: "timeout"}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("program") / "program.py"
    file.write_text(PROGRAM, "utf-8")
    return file


@pytest.mark.parametrize(
    ("checker", "missing", "wrong"),
    [
        ("mypy", 'Missing named argument "{}"', 'Argument "{}" to '),
        ("pyright", 'Argument missing for parameter "{}"', 'cannot be assigned to parameter "{}"'),
    ],
)
def test_a_message_names_the_keyword_and_its_values(
    checker: str, missing: str, wrong: str, file: Path
) -> None:
    needs(checker)
    found = {
        problem.line: problem.message
        for problem in CHECKERS[checker]([file], sys.executable, ROOT)[file.name]
    }
    assert found.keys() == MISSING.keys() | WRONG.keys()
    for line, keyword in MISSING.items():
        assert missing.format(keyword) in found[line]
    for line, keyword in WRONG.items():
        assert wrong.format(keyword) in found[line]
        for value in LITERALS.get(keyword, "").split():
            assert f"'{value}'" in found[line]
        assert "overload" not in found[line].lower()
