"""Draw the pictures of the documentation: interactive sessions, run on the embedded service.

``make pictures`` runs it. Each picture is the same at every run: the clock of the progress line is one that pauses move, and ids and
moments of the service are replaced.
"""

from __future__ import annotations

import code
import io
import os
import re
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, redirect_stderr, redirect_stdout
from html import escape
from pathlib import Path
from textwrap import wrap
from types import SimpleNamespace
from unittest.mock import patch

from moto.moto_api import state_manager

from imagebuilder_typed import ImageBuilderClient, models, testing
from imagebuilder_typed.builds import Build, _progress
from imagebuilder_typed.waiters import _polling

FOLDER = Path(__file__).parent / "_static"
REGION = "eu-west-1"
COLUMNS = 100
SECONDS_OF_A_FRAME = 0.4
SECONDS_OF_THE_LAST_FRAME = 5.0

_DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps: [{name: install, action: ExecuteBash, inputs: {commands: [dnf install -y htpd]}}]
"""
_REPLACED = [
    (r"ami-[0-9a-f]{17}", "ami-0a1b2c3d4e5f60718"),
    (r"\bwf-[0-9a-f-]{36}", "wf-0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
    (r"\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b", "0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0"),
    (r"\b20\d\d-\d\d-\d\d \d\d:\d\d(:\d\d)?", "2026-11-26 12:30:00"),
]


class _Terminal(io.StringIO):
    """A terminal that remembers when it showed which line."""

    def __init__(self, clock: Callable[[], float]) -> None:
        super().__init__()
        self._clock = clock
        self.lines: dict[float, str] = {}

    def isatty(self) -> bool:
        return True

    def write(self, text: str, /) -> int:
        line = re.sub(r"\x1b\[[0-9;?]*[A-Za-z]|[\r\n]", "", text)
        if line:
            self.lines[self._clock()] = line
        return len(text)


class _Session(code.InteractiveInterpreter):
    """An interactive session: the lines that are typed, and what they print to stdout."""

    def __init__(self, names: dict[str, object]) -> None:
        super().__init__(names)
        self.lines: list[str] = []

    def type(self, statement: str) -> None:
        printed = io.StringIO()
        with redirect_stdout(printed):
            assert not self.runsource(statement), f"incomplete: {statement}"
        self.lines += [f">>> {statement}", *_without_what_varies(printed.getvalue()).splitlines()]

    def showtraceback(self) -> None:
        raise  # the exception that is being handled


@contextmanager
def _service() -> Iterator[None]:
    """The embedded service in an environment with nothing of this machine."""
    settings = {"TERM": "xterm", "COLUMNS": str(COLUMNS), "MOTO_EC2_LOAD_DEFAULT_AMIS": "false"}
    with patch.dict(os.environ, settings, clear=True), testing.mock_imagebuilder():
        yield


def _start_build() -> tuple[ImageBuilderClient, str]:
    """Start a build of a pipeline; returns the client and the ARN of its component."""
    client = ImageBuilderClient(region_name=REGION)
    component = client.create_component(
        name="apache", semantic_version="1.0.0", platform="Linux", data=_DOCUMENT
    ).component_build_version_arn
    recipe = client.create_image_recipe(
        name="web",
        semantic_version="1.0.0",
        parent_image=f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x",
        components=[models.ComponentConfiguration(component_arn=component)],
    )
    infrastructure = client.create_infrastructure_configuration(
        name="web", instance_profile_name="EC2InstanceProfileForImageBuilder"
    )
    client.create_image_pipeline(
        name="web",
        image_recipe_arn=recipe.image_recipe_arn,
        infrastructure_configuration_arn=infrastructure.infrastructure_configuration_arn,
    )
    return client, component


def following_a_build() -> str:
    """A build that is waited for on a terminal."""
    now = 0.0

    def pause(seconds: float) -> None:
        nonlocal now
        now += seconds

    terminal = _Terminal(lambda: now)
    with (
        _service(),
        patch.object(_progress, "time", SimpleNamespace(monotonic=lambda: now)),
        patch.object(_progress, "pause", pause),
        patch.object(_progress, "_SECOND", 15.0),  # draws the line less often
        patch.object(_polling, "random", SimpleNamespace(uniform=lambda low, high: high)),
        redirect_stderr(terminal),
    ):
        state_manager.set_transition("imagebuilder::image", {"progression": "manual", "times": 3})
        client, _ = _start_build()
        session = _Session({"client": client, "Build": Build, "pipeline_arn": _pipeline_arn(client)})
        session.type("started = client.start_image_pipeline_execution(image_pipeline_arn=pipeline_arn)")
        session.type("build = Build(client, started)")
        session.type("image = build.wait(progress=True)")
        before, session.lines = session.lines, []
        session.type(f'build.ami_in("{REGION}")')
        testing.reset_build_speed()
    return _draw(before, session.lines, frames=_some_of(terminal.lines))


def failure_report() -> str:
    """A build that failed, and the report about it."""
    with _service():
        testing.set_build_speed("instant")
        client, component = _start_build()
        testing.controls(REGION).fail_next_build(
            message="Error: Unable to find a match: htpd", component_arn=component
        )
        started = client.start_image_pipeline_execution(image_pipeline_arn=_pipeline_arn(client))
        session = _Session({"build": Build(client, started)})
        session.type("print(build.failure())")
        testing.reset_build_speed()
    return _draw(session.lines)


PICTURES = {"following-a-build.svg": following_a_build, "failure-report.svg": failure_report}


def _pipeline_arn(client: ImageBuilderClient) -> str:
    [pipeline] = client.get_paginator("list_image_pipelines").paginate()
    return pipeline.arn


def _without_what_varies(text: str) -> str:
    for pattern, replacement in _REPLACED:
        text = re.sub(pattern, replacement, text)
    return text


def _some_of(lines: dict[float, str], *, every: float = 30.0) -> list[str]:
    """The lines at each change of what is shown beside the duration, others now and then, and the last one."""
    chosen: list[str] = []
    said, last = "", -every
    for moment, line in lines.items():
        says = re.sub(r"after [\d:]+", "", line)
        if says != said or moment - last >= every:
            chosen.append(line)
            said, last = says, moment
    return chosen


# Measures of the drawing, in pixels. Each text has its length, so that it fits whichever font a machine has.
_CHARACTER, _LINE, _SIZE, _MARGIN, _TOP = 8.4, 20, 14, 20, 44
_STYLE = f"""\
text {{ font: {_SIZE}px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre; fill: #e6edf3 }}
.typed {{ fill: #7ee787 }}"""


def _draw(before: Sequence[str], after: Sequence[str] = (), *, frames: Sequence[str] = ()) -> str:
    """Draw lines on a terminal as SVG. Frames show one after another on the line between `before` and `after`."""
    top = [part for line in before for part in _wrapped(line)]
    bottom = [part for line in after for part in _wrapped(line)]
    height = _TOP + _LINE * (len(top) + len(bottom) + bool(frames)) + _MARGIN // 2
    width = round(2 * _MARGIN + COLUMNS * _CHARACTER)
    body = [_text(line, number) for number, line in enumerate(top)]
    style = _STYLE
    if frames:
        ended = len(frames) * SECONDS_OF_A_FRAME
        period = ended + SECONDS_OF_THE_LAST_FRAME
        style += f"""
.frame {{ visibility: hidden; animation: frame {period:g}s step-end infinite }}
.end {{ animation: end {period:g}s step-end infinite }}
@keyframes frame {{ 0% {{ visibility: visible }} {100 * SECONDS_OF_A_FRAME / period:.3f}% {{ visibility: hidden }} }}
@keyframes end {{ 0% {{ visibility: hidden }} {100 * ended / period:.3f}% {{ visibility: visible }} }}
@media (prefers-reduced-motion: reduce) {{ .frame, .end {{ animation: none }} }}"""
        for number, line in enumerate(frames):
            delay = f' class="frame" style="animation-delay: {number * SECONDS_OF_A_FRAME:.1f}s"'
            body += [f"<g{delay}>{_text(line, len(top))}</g>"]
        end = [frames[-1], *bottom]
        body += [
            '<g class="end">',
            *(_text(line, number) for number, line in enumerate(end, len(top))),
            "</g>",
        ]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" height="{height}" role="img">',
            f"<style>\n{style}\n</style>",
            f'<rect width="{width}" height="{height}" rx="8" fill="#0d1117"/>',
            *(
                f'<circle cx="{22 + 20 * number}" cy="20" r="6" fill="{colour}"/>'
                for number, colour in enumerate(("#ff5f57", "#febc2e", "#28c840"))
            ),
            *body,
            "</svg>",
            "",
        ]
    )


def _wrapped(line: str) -> list[str]:
    """A long line as several, broken between words and indented as it is itself."""
    indent = line[: len(line) - len(line.lstrip(" |"))]
    return wrap(line, COLUMNS, subsequent_indent=indent, break_on_hyphens=False) or [""]


def _text(line: str, number: int) -> str:
    content = line.lstrip(" ")
    if not content:
        return ""
    x = _MARGIN + _CHARACTER * (len(line) - len(content))
    kind = ' class="typed"' if line.startswith(">>> ") else ""
    y = _TOP + _LINE * number + _SIZE
    return f'<text{kind} x="{x:.1f}" y="{y}" textLength="{_CHARACTER * len(content):.1f}">{escape(content, quote=False)}</text>'


def main() -> None:
    for name, picture in PICTURES.items():
        (FOLDER / name).write_text(picture(), "utf-8")
        print(f"docs/_static/{name}", file=sys.stdout)


if __name__ == "__main__":
    main()
