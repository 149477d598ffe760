"""What a wait shows: on a terminal and elsewhere, with and without rich, and while the requests for it fail."""

from __future__ import annotations

import io
import sys
import threading
from contextlib import redirect_stderr
from types import SimpleNamespace
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import Build, _progress, _screen, as_finished
from imagebuilder_typed.builds._screen import duration
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    ok,
    refused,
    reset_before_answer,
    throttled,
    truncated_json,
)

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
WORKFLOW = "arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/1.0.3/1"
RUNS = {
    "workflowExecutions": [
        {
            "workflowBuildVersionArn": WORKFLOW,
            "workflowExecutionId": "wf-22345678-1234-1234-1234-123456789012",
            "status": "COMPLETED",
        },
        {
            "workflowBuildVersionArn": WORKFLOW,
            "workflowExecutionId": "wf-12345678-1234-1234-1234-123456789012",
            "status": "RUNNING",
        },
    ]
}
STEPS = {
    "steps": [
        {
            "stepExecutionId": "step-1",
            "name": "LaunchBuildInstance",
            "action": "LaunchInstance",
            "status": "COMPLETED",
        },
        {
            "stepExecutionId": "step-2",
            "name": "ApplyBuildComponents",
            "action": "ExecuteComponents",
            "status": "RUNNING",
        },
        {"stepExecutionId": "step-3", "name": "Ask", "action": "WaitForAction", "status": "RUNNING"},
    ]
}


class Stderr:
    """What was written to stderr. pytest replaces the stream itself between fixtures and tests."""

    def __init__(self, captured: pytest.CaptureFixture[str]) -> None:
        self._captured = captured
        self._text = ""

    def getvalue(self) -> str:
        self._text += self._captured.readouterr().err
        return self._text


@pytest.fixture(scope="module")
def client(one_server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(**one_server.boto3_options)


@pytest.fixture
def build(server: ScriptedServer, client: ImageBuilderClient) -> Build:
    server.script("ListWorkflowExecutions", lambda request: ok(RUNS))
    server.script("ListWorkflowStepExecutions", lambda request: ok(STEPS))
    return Build(client, ARN)


@pytest.fixture
def stderr(capsys: pytest.CaptureFixture[str]) -> Stderr:
    return Stderr(capsys)


ERASED = "\x1b[?25h\r\x1b[1A\x1b[2K"
"""The cursor is shown, and the line is empty."""


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "120")
    return Terminal()


def image(status: str, arn: str = ARN) -> Answer:
    return ok({"image": {"arn": arn, "state": {"status": status}}})


def script(server: ScriptedServer, *states: str) -> None:
    server.script("GetImage", [image(state) for state in states])


class TestPlainLines:
    def test_each_change_and_the_steps_that_run(
        self, server: ScriptedServer, build: Build, stderr: Stderr
    ) -> None:
        script(server, "PENDING", "BUILDING", "BUILDING", "AVAILABLE")
        seen: list[str] = []
        build.wait(progress=True, poll_interval=0, on_change=lambda change: seen.append(change.new))
        steps = "step ApplyBuildComponents of build-image runs, step Ask of build-image waits for an answer"
        lines = [line.partition(" ")[2] for line in stderr.getvalue().splitlines()]
        assert lines == [
            "web/1.0.0/1: PENDING after 0:00",
            f"web/1.0.0/1: PENDING after 0:00, {steps}",
            "web/1.0.0/1: BUILDING after 0:00",
            f"web/1.0.0/1: BUILDING after 0:00, {steps}",
            "web/1.0.0/1: AVAILABLE after 0:00",
        ]
        assert seen == ["PENDING", "BUILDING", "AVAILABLE"]
        asked = [request.json for request in server.requests_for("ListWorkflowStepExecutions")]
        assert {each["workflowExecutionId"] for each in asked} == {"wf-12345678-1234-1234-1234-123456789012"}

    def test_nothing_is_shown_or_asked_unless_wanted(
        self, server: ScriptedServer, build: Build, stderr: Stderr
    ) -> None:
        script(server, "PENDING", "AVAILABLE")
        build.wait(poll_interval=0)
        assert stderr.getvalue() == ""
        assert {request.operation for request in server.requests} == {"GetImage"}

    @pytest.mark.parametrize(
        ("fault", "times"),
        [
            (throttled(), 3),
            (reset_before_answer(), 3),
            (truncated_json(), 3),
            (ok({"workflowExecutions": [{}]}), 1),
            (refused("ForbiddenException", 403), 1),
        ],
    )
    def test_failed_requests_for_it_change_nothing(
        self, server: ScriptedServer, build: Build, stderr: Stderr, fault: Answer, times: int
    ) -> None:
        server.script("ListWorkflowExecutions", fault)
        script(server, "PENDING", "BUILDING", "BUILDING", "AVAILABLE")
        assert build.wait(progress=True, poll_interval=0).state.status == "AVAILABLE"
        assert len(stderr.getvalue().splitlines()) == 3
        assert len(server.requests_for("ListWorkflowExecutions")) == times

    def test_the_requests_for_it_are_part_of_the_pause(
        self, client: ImageBuilderClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        now, paused = [0.0], [0.0]

        def running_steps(*_: object) -> list[str]:
            now[0] += 8
            return []

        def pause(seconds: float) -> None:
            now[0] += seconds
            paused[0] += seconds

        monkeypatch.setattr(_progress, "time", SimpleNamespace(monotonic=lambda: now[0]))
        monkeypatch.setattr(_progress, "_running_steps", running_steps)
        monkeypatch.setattr(_progress, "pause", pause)
        shown = _progress.BuildProgress(client, Arn(ARN), None, None)
        change: Any = SimpleNamespace(new="BUILDING")
        shown.report_change(change)
        shown.wait(10)
        assert paused == [2]

    @pytest.mark.parametrize("broken", ["closed", "none"])
    def test_a_wait_survives_its_stream(
        self, server: ScriptedServer, build: Build, monkeypatch: pytest.MonkeyPatch, broken: str
    ) -> None:
        stream = io.StringIO()
        stream.close()
        monkeypatch.setattr(sys, "stderr", stream if broken == "closed" else None)
        script(server, "PENDING", "AVAILABLE")
        build.wait(progress=True, poll_interval=0)

    def test_a_silent_job_gets_a_line_after_five_minutes(
        self, stderr: Stderr, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        now = [0.0]
        monkeypatch.setattr("time.monotonic", lambda: now[0])
        screen = _screen.open_screen()
        assert screen is not None
        for _ in range(700):
            now[0] += 1
            screen.tick(f"second {now[0]:.0f}")
        assert [line.partition(" ")[2] for line in stderr.getvalue().splitlines()] == [
            "second 300",
            "second 600",
        ]


class TestTerminal:
    def test_one_line_is_kept_up_to_date_without_a_thread(
        self, server: ScriptedServer, build: Build, terminal: Terminal
    ) -> None:
        pytest.importorskip("rich")
        script(server, "PENDING", "BUILDING", "AVAILABLE")
        threads: set[str] = set()
        streams: list[object] = []

        def note(request: RecordedRequest) -> Answer:
            streams.append(sys.stdout)
            threads.update(thread.name for thread in threading.enumerate())
            return ok(RUNS)

        server.script("ListWorkflowExecutions", note)
        with redirect_stderr(terminal):
            build.wait(progress=True, poll_interval=0)
        shown = terminal.getvalue()
        assert set(streams) == {sys.stdout}
        assert "\r\x1b[2Kweb/1.0.0/1: BUILDING after 0:00" in shown
        assert shown.endswith(f"{ERASED}web/1.0.0/1: AVAILABLE after 0:00\n")
        # Idle threads of async clients may be left over from other tests.
        others = {name for name in threads if not name.startswith(("scripted", "imagebuilder-typed_"))}
        assert others == {threading.current_thread().name}

    @pytest.mark.parametrize("many", [False, True], ids=["on_change", "loop"])
    def test_the_program_has_the_screen_and_stdout_for_itself(
        self,
        server: ScriptedServer,
        build: Build,
        terminal: Terminal,
        capsys: pytest.CaptureFixture[str],
        many: bool,
    ) -> None:
        pytest.importorskip("rich")
        script(server, "AVAILABLE")
        on_screen: list[str] = []

        def work(_: object) -> None:
            print("x" * 500)
            on_screen.append(terminal.getvalue())

        with redirect_stderr(terminal):
            if many:
                for finished in as_finished([build], progress=True, poll_interval=0):
                    work(finished)
            else:
                build.wait(progress=True, poll_interval=0, on_change=work)
        assert capsys.readouterr().out == "x" * 500 + "\n"
        assert len(on_screen) == 1
        assert on_screen[0].endswith(ERASED)

    def test_an_interrupted_wait_gives_the_terminal_back(
        self, server: ScriptedServer, build: Build, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        pytest.importorskip("rich")
        script(server, "PENDING")

        def interrupt(seconds: float) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("imagebuilder_typed.builds._progress.pause", interrupt)
        with redirect_stderr(terminal), pytest.raises(KeyboardInterrupt):
            build.wait(progress=True)
        shown = terminal.getvalue()
        assert shown.count("\x1b[?25l") == shown.count("\x1b[?25h") == 1  # the cursor is back
        assert shown.endswith("runs, step Ask of build-image waits for an answer\n")

    def test_a_terminal_that_is_gone_ends_no_wait(
        self, server: ScriptedServer, build: Build, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def fail(text: str) -> int:
            raise OSError(5, "Input/output error")

        monkeypatch.setattr(terminal, "write", fail)
        script(server, "PENDING", "AVAILABLE")
        with redirect_stderr(terminal):
            build.wait(progress=True, poll_interval=0)

    def test_long_names_leave_room_for_the_state(
        self, server: ScriptedServer, client: ImageBuilderClient, stderr: Stderr
    ) -> None:
        arn = ARN.replace("web", "a-rather-long-name-of-an-image-for-the-web-servers")
        server.script("GetImage", image("AVAILABLE", arn))
        Build(client, arn).wait(progress=True)
        assert "a-rather-long-nam...-for-the-web-servers/1.0.0/1: AVAILABLE" in stderr.getvalue()

    def test_without_rich_there_are_plain_lines(
        self, server: ScriptedServer, build: Build, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setitem(sys.modules, "rich.console", None)
        script(server, "AVAILABLE")
        with redirect_stderr(terminal):
            build.wait(progress=True)
        assert terminal.getvalue().endswith(" web/1.0.0/1: AVAILABLE after 0:00\n")

    def test_a_dumb_terminal_gets_plain_lines(
        self, server: ScriptedServer, build: Build, terminal: Terminal, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("TERM", "dumb")
        script(server, "AVAILABLE")
        with redirect_stderr(terminal):
            build.wait(progress=True)
        assert terminal.getvalue()[len("12:00:00") :] == " web/1.0.0/1: AVAILABLE after 0:00\n"


def test_many_builds_have_counts_and_cost_no_requests(
    server: ScriptedServer, build: Build, stderr: Stderr
) -> None:
    states = {1: ["BUILDING", "AVAILABLE"], 2: ["BUILDING", "BUILDING", "FAILED"]}

    def answer(request: RecordedRequest) -> Answer:
        arn = request.query["imageBuildVersionArn"]
        number = int(arn.rpartition("/")[2])
        return refused("ForbiddenException", 403) if number == 3 else image(states[number].pop(0), arn)

    server.script("GetImage", answer)
    started = [Build(build.client, f"{ARN[:-1]}{number}") for number in (1, 2, 3)]
    assert len(list(as_finished(started, progress=True, poll_interval=0))) == 3
    assert [line.partition(" ")[2] for line in stderr.getvalue().splitlines()] == [
        "web/1.0.0/3: ForbiddenException; 1 of 3 finished after 0:00: 2 BUILDING, 1 not readable",
        "web/1.0.0/1: AVAILABLE; 2 of 3 finished after 0:00: 1 AVAILABLE, 1 BUILDING, 1 not readable",
        "web/1.0.0/2: FAILED; 3 of 3 finished after 0:00: 1 AVAILABLE, 1 FAILED, 1 not readable",
    ]
    assert {request.operation for request in server.requests} == {"GetImage"}


def test_durations() -> None:
    assert [duration(seconds) for seconds in (0, 65.9, 3600, 36_065)] == [
        "0:00",
        "1:05",
        "1:00:00",
        "10:01:05",
    ]
