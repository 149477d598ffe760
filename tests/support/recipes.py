"""How the recipes of the documentation run, and what they need before they do.

The programs of a page run without the names of the blocks that only tests see, so each has all its imports. What they
print has to be the next block of text on the page, where … stands for any characters, and times and ids may differ.
"""

from __future__ import annotations

import re
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from types import CodeType
from typing import Any

from sybil.document import Document
from sybil.example import Example
from sybil.parsers.myst import CodeBlockParser, SkipParser

from imagebuilder_typed import ImageBuilderClient, models, testing
from tests.support.pages import ROOT

__all__ = [
    "build_image",
    "is_invisible",
    "make_client",
    "make_component",
    "make_distribution",
    "make_infrastructure",
    "make_pipeline",
    "make_recipe",
    "run_again",
    "run_page",
]

_REGION = "eu-west-1"
_DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps: [{name: Install, action: ExecuteBash, inputs: {commands: [dnf install -y httpd]}}]
"""
_DIFFERS = "|".join(
    (
        r"\b(?:ami|snap|lt)-[0-9a-f]{17}",
        r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
        r"\b\d{4}-\d\d-\d\d(?:T\d\d[:-]\d\d(?:[:-]\d\d(?:\.\d+)?)?Z?)?",
        r"\b(?:\d+:)?\d?\d:\d\d",
        r"\b\d+(?:\.\d+)? (?:s|seconds)\b",
    )
)


class _Page:
    """A page while it runs."""

    def __init__(self, text: str) -> None:
        self._lines = text.splitlines()
        self._programs: dict[str, Any] = {"__name__": "__main__"}
        self._invisible: dict[str, Any] = {}
        self._code = compile("", "", "exec")
        self._printed = ""
        self.client: ImageBuilderClient | None = None

    def run(self, example: Example) -> None:
        code = compile(str(example.parsed), f"{example.path}:{example.line}", "exec")
        if is_invisible(self._lines, example.line):
            self._invisible |= self._programs
            self._execute(code, self._invisible)
        else:
            self.check_that_all_is_shown()
            self._code = code
            self.run_last()

    def run_last(self) -> None:
        self._execute(self._code, self._programs)

    def _execute(self, code: CodeType, names: dict[str, Any]) -> None:
        output = StringIO()
        with redirect_stdout(output), redirect_stderr(output):
            try:
                exec(code, names)
            except SystemExit as end:
                output.write(f"{end.code}\n")
        self._printed += output.getvalue()

    def compare(self, example: Example) -> None:
        printed, self._printed = self._printed, ""
        assert printed, f"{example.path}:{example.line}: nothing was printed"
        assert re.fullmatch(_pattern(str(example.parsed)), _comparable(printed)), (
            f"{example.path}:{example.line}: printed was\n{printed}"
        )

    def check_that_all_is_shown(self) -> None:
        assert not self._printed, f"the page does not show what was printed:\n{self._printed}"


_running: list[_Page] = []


def run_page(page: str) -> None:
    """Run the programs of a page, named by its path from the root of the repository."""
    state = _Page((ROOT / page).read_text("utf-8"))
    _running.append(state)
    try:
        for example in Document.parse(
            str(ROOT / page),
            CodeBlockParser("python", state.run),
            CodeBlockParser("text", state.compare),
            SkipParser(),
        ):
            example.evaluate()
        state.check_that_all_is_shown()
    finally:
        _running.remove(state)


def run_again() -> None:
    """Run the last program of the page once more. The next block of text shows what it prints then."""
    _running[-1].run_last()


def is_invisible(lines: list[str], line: int) -> bool:
    """Whether the block that begins in a line is in a comment."""
    return lines[line - 1].startswith("<!--")


def _comparable(text: str) -> str:
    """The text without what differs from run to run, and without spaces at the ends of lines."""
    return "".join(f"{line.rstrip()}\n" for line in re.sub(_DIFFERS, "#", text).splitlines())


def _pattern(shown: str) -> str:
    """A pattern in which … stands for any characters, and at the end of a line of spaces or "|" for any such lines."""
    pattern = ""
    for line in _comparable(shown).splitlines():
        one = re.escape(line).replace("…", ".*") + r"\n"
        pattern += f"(?:{one})+" if re.fullmatch(r"[ |]*…", line) else one
    return pattern


# Resources, for the blocks that only tests see


def make_client() -> ImageBuilderClient:
    """The client with which these functions make resources: one for a page, since making one takes long."""
    page = _running[-1]
    page.client = page.client or ImageBuilderClient(region_name=_REGION)
    return page.client


def make_component(name: str = "httpd") -> str:
    response = make_client().create_component(
        name=name, semantic_version="1.0.0", platform="Linux", data=_DOCUMENT
    )
    return response.component_build_version_arn


def make_recipe(
    name: str = "web",
    *,
    version: str = "1.0.0",
    component: str | None = None,
    client: ImageBuilderClient | None = None,
) -> str:
    components = None if component is None else [models.ComponentConfiguration(component_arn=component)]
    response = (client or make_client()).create_image_recipe(
        name=name, semantic_version=version, parent_image="ami-0123456789abcdef0", components=components
    )
    return response.image_recipe_arn


def make_infrastructure(name: str = "web", *, client: ImageBuilderClient | None = None) -> str:
    response = (client or make_client()).create_infrastructure_configuration(
        name=name, instance_profile_name="EC2InstanceProfileForImageBuilder"
    )
    return response.infrastructure_configuration_arn


def make_distribution() -> str:
    """A distribution to two Regions."""
    distributions = [
        models.Distribution(
            region=region,
            ami_distribution_configuration=models.AmiDistributionConfiguration(
                name="web {{ imagebuilder:buildDate }}"
            ),
        )
        for region in (_REGION, "us-east-1")
    ]
    response = make_client().create_distribution_configuration(name="web", distributions=distributions)
    return response.distribution_configuration_arn


def make_pipeline(*, recipe: str | None = None, distribution: str | None = None) -> str:
    """The pipeline web, with all that it needs."""
    response = make_client().create_image_pipeline(
        name="web",
        image_recipe_arn=recipe or make_recipe(),
        infrastructure_configuration_arn=make_infrastructure(),
        distribution_configuration_arn=distribution,
    )
    return response.image_pipeline_arn


def build_image(
    recipe: str,
    infrastructure: str,
    *,
    distribution: str | None = None,
    scanned: bool = False,
) -> str:
    """A build that has ended."""
    response = make_client().create_image(
        image_recipe_arn=recipe,
        infrastructure_configuration_arn=infrastructure,
        distribution_configuration_arn=distribution,
        image_scanning_configuration=models.ImageScanningConfiguration(image_scanning_enabled=scanned),
    )
    testing.controls(_REGION).finish_build(response.image_build_version_arn)
    return response.image_build_version_arn
