"""The workflow files call make targets that exist, pin what they use, and ask for no more rights than they need."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from release.notes import ROOT

FOLDER = ROOT / ".github" / "workflows"
WORKFLOWS: dict[str, dict[Any, Any]] = {
    path.name: yaml.safe_load(path.read_text("utf-8")) for path in sorted(FOLDER.glob("*.yml"))
}
JOBS = [(name, job) for name, workflow in WORKFLOWS.items() for job in workflow["jobs"].values()]
STEPS = [(name, step) for name, job in JOBS for step in job.get("steps", [])]


def test_there_are_these_workflows() -> None:
    assert set(WORKFLOWS) == {"ci.yml", "release.yml"}


def make_targets() -> Iterator[str]:
    """The targets that steps call, with the values of their matrix."""
    for _, job in JOBS:
        matrix = job.get("strategy", {}).get("matrix", {})
        for step in job.get("steps", []):
            for arguments in re.findall(r"\bmake ([^>|&\n]+)", step.get("run", "")):
                if "${{ matrix.target }}" in arguments:
                    yield from matrix["target"]
                else:
                    yield from arguments.split()


def test_every_make_target_exists() -> None:
    known = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE))
    called = set(make_targets())
    assert called >= {
        "test",
        "test-lowest",
        "test-newest",
        "lint",
        "types",
        "api",
        "docs",
        "dist",
        "release-notes",
    }
    assert called - known == set()


def test_pythons_are_those_of_the_classifiers() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    promised = re.findall(
        r"^Programming Language :: Python :: (3\.\d+)$", "\n".join(project["classifiers"]), re.MULTILINE
    )
    matrix = WORKFLOWS["ci.yml"]["jobs"]["test"]["strategy"]["matrix"]
    assert matrix["python"] == promised
    assert matrix["may-fail"] == [False]
    assert all(entry["may-fail"] for entry in matrix["include"])
    assert project["requires-python"] == f">={promised[0]}"


@pytest.mark.parametrize(
    "step", [step for _, step in STEPS if "uses" in step], ids=lambda step: step["uses"][:40]
)
def test_actions_are_pinned_by_commit(step: dict[str, Any]) -> None:
    assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", step["uses"])


def test_the_version_is_written_beside_each_commit() -> None:
    """Dependabot updates both; readers see which release it is."""
    lines = [
        line
        for path in FOLDER.glob("*.yml")
        for line in path.read_text("utf-8").splitlines()
        if "uses: " in line
    ]
    assert [line for line in lines if not re.search(r"@[0-9a-f]{40} # v\d+\.\d+\.\d+$|uses: \./", line)] == []


def test_only_two_jobs_may_write_each_one_thing() -> None:
    may_write = {
        (name, label, permission)
        for name, workflow in WORKFLOWS.items()
        for label, job in workflow["jobs"].items()
        for permission, level in {**workflow["permissions"], **job.get("permissions", {})}.items()
        if level == "write"
    }
    assert may_write == {("release.yml", "publish", "id-token"), ("release.yml", "announce", "contents")}


def test_checkouts_leave_no_credentials() -> None:
    checkouts = [step for _, step in STEPS if step.get("uses", "").startswith("actions/checkout@")]
    assert checkouts
    assert all(step["with"]["persist-credentials"] is False for step in checkouts)


def test_nothing_is_published_before_the_tests_have_passed() -> None:
    jobs = WORKFLOWS["release.yml"]["jobs"]
    assert (jobs["build"]["needs"], jobs["publish"]["needs"], jobs["announce"]["needs"]) == (
        "ci",
        "build",
        "publish",
    )
    assert jobs["ci"]["uses"] == "./.github/workflows/ci.yml"
    assert jobs["publish"]["environment"] == "release"


def test_one_job_stands_for_all_of_ci() -> None:
    jobs = WORKFLOWS["ci.yml"]["jobs"]
    assert set(jobs["passed"]["needs"]) == set(jobs) - {"passed"}


def test_no_step_runs_text_that_others_write() -> None:
    """An expression in a script is pasted into it; titles and names of branches may hold commands."""
    unsafe = [
        expression
        for _, step in STEPS
        for expression in re.findall(r"\$\{\{ *(.*?) *\}\}", step.get("run", ""))
        if expression != "matrix.target"
    ]
    assert unsafe == []
