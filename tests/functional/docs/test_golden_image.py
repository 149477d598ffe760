"""`make demo` builds a golden image on the embedded service."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

EXAMPLE = Path(__file__).parents[3] / "examples" / "golden_image.py"


def test_the_example_builds_an_image_and_prints_its_amis() -> None:
    run = subprocess.run(
        [sys.executable, str(EXAMPLE), "--name", "web", "--region", "eu-central-1", "--copy-to", "eu-west-1"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(EXAMPLE.parent.parent)},
        timeout=120,
    )
    assert run.returncode == 0, run.stderr
    states = re.findall(r"^ +[\d.]+ s  ([A-Z]+)$", run.stdout, re.MULTILINE)
    assert states == [
        "PENDING",
        "CREATING",
        "BUILDING",
        "TESTING",
        "DISTRIBUTING",
        "INTEGRATING",
        "AVAILABLE",
    ]
    amis = re.findall(r"^  (\S+) +(ami-[0-9a-f]{17}) +(web-\S+)$", run.stdout, re.MULTILINE)
    assert [region for region, _, _ in amis] == ["eu-central-1", "eu-west-1"]


def test_a_refused_request_ends_the_example_with_a_message() -> None:
    run = subprocess.run(
        [sys.executable, str(EXAMPLE), "--parent-image", "nonsense!"],
        capture_output=True,
        text=True,
        env={**os.environ, "PYTHONPATH": str(EXAMPLE.parent.parent)},
        timeout=120,
    )
    assert run.returncode == 1
    assert "CreateImageRecipe" in run.stderr
    assert "Traceback" not in run.stderr
