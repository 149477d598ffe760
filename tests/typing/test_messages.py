"""What mypy and pyright say about a wrong call: the keyword that is missing or wrong, and the values that it takes."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

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


def mypy(file: Path) -> dict[int, str]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(file)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    return {int(line): text for line, text in re.findall(r":(\d+): error: (.*)", run.stdout)}


def pyright(file: Path) -> dict[int, str]:
    command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "--outputjson", str(file)]
    run = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    found = json.loads(run.stdout)["generalDiagnostics"]
    return {one["range"]["start"]["line"] + 1: one["message"] for one in found}


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("program") / "program.py"
    file.write_text(PROGRAM, "utf-8")
    return file


@pytest.mark.parametrize(
    ("checker", "missing", "wrong"),
    [
        (mypy, 'Missing named argument "{}"', 'Argument "{}" to '),
        (pyright, 'Argument missing for parameter "{}"', 'cannot be assigned to parameter "{}"'),
    ],
    ids=["mypy", "pyright"],
)
def test_a_message_names_the_keyword_and_its_values(
    checker: object, missing: str, wrong: str, file: Path
) -> None:
    assert callable(checker)
    found: dict[int, str] = checker(file)
    assert found.keys() == MISSING.keys() | WRONG.keys()
    for line, keyword in MISSING.items():
        assert missing.format(keyword) in found[line]
    for line, keyword in WRONG.items():
        assert wrong.format(keyword) in found[line]
        for value in LITERALS.get(keyword, "").split():
            assert f"'{value}'" in found[line]
        assert "overload" not in found[line].lower()
