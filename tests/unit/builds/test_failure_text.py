"""The text of a report."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from attrs import evolve

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._failure_log import excerpt_of, places_of
from imagebuilder_typed.builds._failure_parts import (
    DistributionResult,
    FailedComponent,
    FailedStep,
    FailedWorkflow,
    LogLine,
    RegionResult,
    UnreadPart,
)
from imagebuilder_typed.builds._failure_report import FailureReport

ARN = Arn("arn:aws:imagebuilder:us-east-1:111122223333:image/web/1.0.0/3")
COMPONENT = "arn:aws:imagebuilder:us-east-1:111122223333:component/tools/1.0.0/1"
WORKFLOW = "arn:aws:imagebuilder:us-east-1:aws:workflow/build/build-image/1.0.3/1"
START = datetime(2026, 9, 1, 12, 0, tzinfo=UTC)
REASON = f"Workflow Execution ID: 'wf-1' failed with reason: Document {COMPONENT} failed!"

STEP = FailedStep(
    name="ApplyBuildComponents",
    action="ExecuteComponents",
    message=f"Document {COMPONENT} failed!",
    started_at=START,
    ended_at=START + timedelta(seconds=42),
    run_command_id="9eef9fe1",
    log_url="s3://logs/web/TOE_2026-09-01",
)
RUN = FailedWorkflow(
    id="wf-1",
    arn=WORKFLOW,
    type="BUILD",
    status="FAILED",
    message=f"Document {COMPONENT} failed!",
    started_at=START,
    ended_at=START + timedelta(minutes=5, seconds=3),
    steps_total=7,
    steps_succeeded=1,
    steps_failed=1,
    steps=(STEP,),
)
REPORT = FailureReport(
    arn=ARN,
    end="failed",
    status="FAILED",
    reason=REASON,
    stage="BUILDING",
    component=FailedComponent(
        arn=COMPONENT, phase="build", step="Install", action="ExecuteBash", message="exit status 1"
    ),
    workflows=(RUN,),
    log=excerpt_of(
        [LogLine(message="CmdExecution: ExitCode 1"), LogLine(message="Terminating the instance")],
        of_component=True,
    ),
    places=places_of(ARN, None),
)
CONSOLE = "https://us-east-1.console.aws.amazon.com"
LOG_URL = (
    f"  {CONSOLE}/cloudwatch/home?region=us-east-1#logsV2:log-groups/log-group/"
    "$252Faws$252Fimagebuilder$252Fweb/log-events/1.0.0$252F3"
)
CONSOLE_URL = f"  {CONSOLE}/imagebuilder/home?region=us-east-1#/images"


def test_a_failed_component() -> None:
    assert (
        str(REPORT)
        == f"""\
Image build web 1.0.0/3 failed in BUILDING: component tools 1.0.0/1, phase build, step Install (ExecuteBash): exit status 1
  {ARN}
Reason: {REASON}
Component: {COMPONENT}
  phase build, step Install (ExecuteBash): exit status 1
Workflow: build-image 1.0.3/1 (BUILD) FAILED after 5 min 3 s; of 7 steps 1 succeeded, 1 failed
  step ApplyBuildComponents (ExecuteComponents) failed at 2026-09-01 12:00:42 UTC after 42 s and ended the build
    output: aws ssm list-command-invocations --details --command-id 9eef9fe1
    log files: s3://logs/web/TOE_2026-09-01
Log: /aws/imagebuilder/web, stream 1.0.0/3, 1 line, 1 later left out
  | CmdExecution: ExitCode 1
Look here:
{LOG_URL}
{CONSOLE_URL}"""
    )


def test_a_distribution_and_what_could_not_be_read() -> None:
    failed = RegionResult(
        region="eu-west-1",
        account="444455556666",
        status="FAILED",
        configuration_step="UPDATE_LAUNCH_TEMPLATES",
        message="EC2 Client Error: 'no such template'",
        images=("ami-1",),
    )
    made = RegionResult(region="us-east-1", account="111122223333", images=("ami-0",))
    report = FailureReport(
        arn=ARN,
        end="failed",
        status="FAILED",
        reason="Integration failed",
        stage="INTEGRATING",
        distribution=DistributionResult(failed=(failed,), succeeded=(made,), not_reported=("sa-east-1",)),
        outputs=(made,),
        places=evolve(places_of(ARN, None), s3_logs="s3://logs/"),
        unread=(UnreadPart(part="log /aws/imagebuilder/web", reason="AccessDenied:\n not authorized"),),
    )
    assert (
        str(report)
        == f"""\
Image build web 1.0.0/3 failed in INTEGRATING: eu-west-1: EC2 Client Error: 'no such template'
  {ARN}
Reason: Integration failed
Distribution: 1 failed, 1 succeeded
  eu-west-1, account 444455556666, UPDATE_LAUNCH_TEMPLATES: FAILED (ami-1 exists): EC2 Client Error: 'no such template'
  succeeded: us-east-1 111122223333 (ami-0)
  not reported: sa-east-1
Not read:
  log /aws/imagebuilder/web: AccessDenied: not authorized
Look here:
  log group /aws/imagebuilder/web, stream 1.0.0/3
{LOG_URL}
  s3://logs/ (logs of the instances)
{CONSOLE_URL}"""
    )


def test_what_was_to_be_continued_is_told_apart() -> None:
    continued = FailedStep(
        name="Optional",
        action="RunCommand",
        message="no such file",
        on_failure="Continue",
        ended_workflow=False,
    )
    tests = FailedWorkflow(
        id="wf-2", type="TEST", status="FAILED", steps=(continued, STEP), ended_build=False
    )
    text = str(evolve(REPORT, workflows=(RUN, tests)))
    assert "Workflow: unknown (TEST) FAILED, but the build continued\n" in text
    assert (
        "  step Optional (RunCommand) failed, but the workflow continued (onFailure: Continue): no such file\n"
        in text
    )
    assert text.count("and ended the build") == 1


@pytest.mark.parametrize(
    ("end", "status", "headline"),
    [
        ("running", "TESTING", "Image build web 1.0.0/3 has not failed, it is TESTING"),
        ("succeeded", "AVAILABLE", "Image build web 1.0.0/3 did not fail, it is AVAILABLE"),
        ("cancelled", "CANCELLED", "Image build web 1.0.0/3 was cancelled"),
        ("unknown", None, "Image build web 1.0.0/3: its state could not be read"),
    ],
)
def test_builds_that_did_not_fail(end: Any, status: str | None, headline: str) -> None:
    report = FailureReport(arn=ARN, end=end, status=status, places=places_of(ARN, None))
    assert str(report).splitlines()[:2] == [headline, f"  {ARN}"]
    assert not report.failed


@pytest.mark.parametrize(
    ("stage", "reason", "headline"),
    [
        ("TESTING", "no such file", "Image build web 1.0.0/3 failed in its tests (TESTING): no such file"),
        (None, "no such file", "Image build web 1.0.0/3 failed: no such file"),
        ("PENDING", None, "Image build web 1.0.0/3 failed in PENDING"),
        (
            "BUILDING",
            f"SSM execution '8930' failed for image arn: '{ARN}' with status = 'TimedOut' in state = 'BUILDING' and "
            "failure message = 'SSM Agent verification failed'",
            "Image build web 1.0.0/3 failed in BUILDING: SSM Agent verification failed",
        ),
    ],
)
def test_without_more_facts_the_headline_has_the_reason(
    stage: str | None, reason: str | None, headline: str
) -> None:
    report = FailureReport(
        arn=ARN, end="failed", status="FAILED", reason=reason, stage=stage, places=places_of(ARN, None)
    )
    assert str(report).splitlines()[0] == headline


def test_it_is_short_whatever_happened() -> None:
    regions = tuple(RegionResult(region=f"eu-west-{n}", message="x" * 5000) for n in range(40))
    report = evolve(
        REPORT,
        reason="\n".join(["a"] * 50),
        workflows=tuple(
            evolve(RUN, steps=(evolve(STEP, ended_workflow=False),) * 20 + (STEP,), ended_build=n == 8)
            for n in range(9)
        ),
        distribution=DistributionResult(failed=regions, succeeded=regions, not_reported=("x",) * 90),
        log=excerpt_of([LogLine(message="y" * 5000)] * 400, of_component=False),
    )
    written = str(report).splitlines()
    assert len(written) <= 42
    assert max(map(len, written)) < 600
    for more in ("34 more that failed", "7 more workflows with failed steps", "19 more failed steps"):
        assert f"  … and {more}" in written
    assert sum(line.endswith("and ended the build") for line in written) == 1
    assert sum(line.startswith("  | ") for line in written) == 5


def test_a_log_gets_the_lines_that_are_left() -> None:
    report = evolve(REPORT, log=excerpt_of([LogLine(message=str(n)) for n in range(400)], of_component=False))
    written = str(report).splitlines()
    assert len(written) <= 40
    assert [line for line in written if line.startswith("  | ")] == [f"  | {n}" for n in range(380, 400)]


@pytest.mark.parametrize(
    "hostile",
    ["\x1b[2J\x1b[31mred\x1b[0m", "red\x07\x08\x00", "\x1b]0;title\x07red", "\u202ered", "\x1b7red"],
)
def test_texts_can_not_move_the_cursor(hostile: str) -> None:
    report = evolve(
        REPORT,
        reason=hostile,
        component=FailedComponent(arn=hostile, phase=hostile, message=hostile),
        workflows=(evolve(RUN, message=hostile, steps=(evolve(STEP, message=hostile, log_url=hostile),)),),
        log=excerpt_of([LogLine(message=hostile)], of_component=False),
        unread=(UnreadPart(part="log", reason=hostile),),
    )
    text = str(report)
    assert all(char.isprintable() or char == "\n" for char in text)
    assert "Reason: red" in text
    assert "  | red" in text
    assert report.reason == hostile


def test_lines_of_a_log_give_no_orders_to_a_ci_service() -> None:
    # GitHub Actions obeys lines that begin with ::, whatever spaces are in front.
    text = str(evolve(REPORT, log=excerpt_of([LogLine(message="::error::x")], of_component=False)))
    assert not any(line.strip().startswith("::") for line in text.splitlines())


def test_reports_can_be_copied_and_pickled() -> None:
    report = evolve(REPORT, unread=(UnreadPart(part="log", reason="no", error=ValueError("no")),))
    assert str(pickle.loads(pickle.dumps(report))) == str(report)
    assert str(copy.deepcopy(report)) == str(report)


def test_the_step_that_ended_the_build() -> None:
    continued = evolve(STEP, ended_workflow=False)
    assert evolve(REPORT, workflows=(evolve(RUN, steps=(continued, STEP)),)).failed_step == STEP
    assert evolve(REPORT, workflows=(evolve(RUN, ended_build=False),)).failed_step is None
