"""The generator with a model that is newer than the generated code: nothing of the change goes by unsaid."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

pytest.importorskip("jinja2", reason="the codegen dependency group is not installed")

from codegen import ir, reader, render, words
from tests.support.model_payloads import needs_the_generated_model

pytestmark = needs_the_generated_model


@pytest.fixture(scope="module")
def model() -> reader.ServiceModel:
    return reader.read_model()


def test_a_botocore_with_the_same_model_changes_one_file(model: reader.ServiceModel) -> None:
    later = attrs.evolve(model, botocore_version="9.9.9")
    files = render.render(words.add_words(ir.build(later)))
    changed = [path for path, text in files.items() if (render.PACKAGE / path).read_text("utf-8") != text]
    assert changed == [Path("_generated_from.py")]


def test_models_that_a_user_added_to_botocore_are_not_read(
    model: reader.ServiceModel, tmp_path: Path
) -> None:
    preview = {"metadata": {"apiVersion": "2099-01-01"}, "operations": {}, "shapes": {}}
    for folder in (tmp_path / ".aws" / "models", tmp_path / "data"):
        version = folder / "imagebuilder" / "2099-01-01"
        version.mkdir(parents=True)
        (version / "service-2.json").write_text(json.dumps(preview))
        (version / "paginators-1.json").write_text('{"pagination": {}}')
        (version / "waiters-2.json").write_text('{"version": 2, "waiters": {}}')
    (tmp_path / ".aws" / "config").write_text(f"[default]\ndata_path = {tmp_path / 'data'}\n")
    # A process of its own: botocore looks for the home when it is imported.
    found = subprocess.run(
        [sys.executable, "-c", "from codegen import reader; print(reader.read_model().api_version)"],
        env={
            **os.environ,
            "PYTHONPATH": str(render.ROOT),
            "HOME": str(tmp_path),
            "USERPROFILE": str(tmp_path),
            "AWS_CONFIG_FILE": str(tmp_path / ".aws" / "config"),
            "AWS_DATA_PATH": str(tmp_path / "data"),
        },
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout.strip() == model.api_version
