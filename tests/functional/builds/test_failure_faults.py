"""Reports about failed builds while Image Builder or CloudWatch Logs refuse, drop or garble their answers."""

from __future__ import annotations

import pickle
from collections.abc import Callable, Mapping
from typing import Any

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from imagebuilder_typed.builds import Build, FailureReport
from tests.support import scripted_server as scripts
from tests.support.scripted_server import Answer, RecordedRequest, ScriptedServer

pytestmark = pytest.mark.one_python

BASE = "arn:aws:imagebuilder:us-east-1:111122223333"
ARN = f"{BASE}:image/web/1.0.0/3"
COMPONENT = f"{BASE}:component/tools/1.0.0/1"
EXECUTION = "wf-a1b2c3d4-5678-90ab-cdef-0123456789ab"
STEP = "step-a1b2c3d4-5678-90ab-cdef-0123456789ab"
REASON = f"Workflow Execution ID: '{EXECUTION}' failed with reason: Document {COMPONENT} failed!"
CONTEXT = {
    "imageStatus": "BUILDING",
    "workflowExecutionId": EXECUTION,
    "workflowArn": f"{BASE}:workflow/build/own/1.0.0/1",
    "stepExecutionId": STEP,
    "failedStep": "ApplyBuildComponents",
    "componentFailure": {"componentArn": COMPONENT, "phaseName": "build", "errorMessage": "exit status 1"},
}
LINES = ["Phase build", "Step Install", "CmdExecution: Stderr: no such package", "CmdExecution: ExitCode 1"]
LOGS = ""
"""The operation of all calls of CloudWatch Logs, whose paths are empty."""


def image(**state: Any) -> dict[str, Any]:
    state = {"status": "FAILED", "reason": REASON, "failureContext": CONTEXT, **state}
    return {"image": {"arn": ARN, "name": "web", "version": "1.0.0/3", "state": state}}


def step(name: str = "ApplyBuildComponents", **more: Any) -> dict[str, Any]:
    message = f"Document {COMPONENT} failed!"
    return {
        "stepExecutionId": STEP,
        "name": name,
        "action": "ExecuteComponents",
        "status": "FAILED",
        "message": message,
        **more,
    }


def execution(**more: Any) -> dict[str, Any]:
    return {
        "workflowExecutionId": EXECUTION,
        "workflowBuildVersionArn": CONTEXT["workflowArn"],
        "type": "BUILD",
        "status": "FAILED",
        "totalStepCount": 7,
        "totalStepsFailed": 1,
        **more,
    }


def events(*lines: str, **more: Any) -> dict[str, Any]:
    return {"events": [{"timestamp": 1788000000000, "message": line} for line in lines], **more}


ANSWERS: Mapping[str, dict[str, Any]] = {
    "GetImage": image(),
    "ListWorkflowExecutions": {"workflowExecutions": [execution()], "message": REASON},
    "ListWorkflowStepExecutions": {"steps": [step()]},
    "GetWorkflowStepExecution": step(onFailure="Abort"),
    LOGS: events(*LINES, nextBackwardToken="b/1"),
}


@pytest.fixture(scope="module")
def client(one_server: ScriptedServer) -> ImageBuilderClient:
    once = Config(retries={"total_max_attempts": 1})  # for CloudWatch Logs
    return ImageBuilderClient(**one_server.boto3_options, config=once, retry=RetryPolicy.none())


class OneClient:
    """A session that makes its client once, since making one takes longer than a report."""

    def __init__(self, client: ImageBuilderClient) -> None:
        self._logs = client.make_boto3_client("logs")

    def client(self, service_name: str, *, region_name: str) -> Any:
        assert (service_name, region_name) == ("logs", "us-east-1")
        return self._logs


@pytest.fixture(scope="module")
def session(client: ImageBuilderClient) -> OneClient:
    return OneClient(client)


@pytest.fixture
def build(server: ScriptedServer, client: ImageBuilderClient, session: OneClient) -> Build:
    server.script_default(lambda request: scripts.ok(ANSWERS[request.operation]))
    return Build(client, ARN, session=session)


def operations(server: ScriptedServer) -> list[str]:
    return [request.operation or "logs" for request in server.requests]


def denied() -> Answer:
    return scripts.refused("AccessDeniedException", 403, "User: arn:aws:iam::1:user/ci is not authorized")


FAULTS: list[Callable[[], Answer]] = [
    denied,
    scripts.throttled,
    scripts.server_error,
    scripts.reset_before_answer,
    scripts.cut_short,
    scripts.truncated_json,
    scripts.invalid_utf8,
    scripts.not_http,
]
PARTS = {
    "GetImage": "image",
    "ListWorkflowExecutions": "workflows of the build",
    "ListWorkflowStepExecutions": f"steps of {EXECUTION}",
    LOGS: "log /aws/imagebuilder/web, stream 1.0.0/3",
}


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("operation", PARTS)
def test_the_report_comes_whatever_breaks(
    server: ScriptedServer, build: Build, operation: str, fault: Callable[[], Answer]
) -> None:
    server.script(operation, fault())
    report = build.failure()
    missing = next(part for part in report.unread if part.part == PARTS[operation])
    assert missing.error is not None
    assert missing.reason
    text = str(report)
    assert f"  {missing.part}: " in text
    if operation != "GetImage":
        assert [part.part for part in report.unread] == [PARTS[operation]]
        assert (report.failed, report.reason, report.stage) == (True, REASON, "BUILDING")
        assert f"Reason: {REASON}" in text
        assert report.component is not None
        assert report.failed_step is not None
        assert (report.failed_step.id, report.failed_step.name) == (STEP, "ApplyBuildComponents")
    assert (report.log is None) is (operation == LOGS)
    assert operations(server).count(operation or "logs") == 1


def test_without_permission_for_anything(server: ScriptedServer, build: Build) -> None:
    server.script_default(denied())
    report = build.failure()
    assert (report.end, report.status, report.reason) == ("unknown", None, None)
    assert [part.part for part in report.unread] == [
        PARTS["GetImage"],
        PARTS["ListWorkflowExecutions"],
        PARTS[LOGS],
    ]
    assert isinstance(report.unread[0].error, exceptions.AccessDeniedException)
    assert str(report).splitlines()[0] == "Image build web 1.0.0/3: its state could not be read"
    assert str(report).count("not authorized") == 3


def test_a_build_that_is_gone(server: ScriptedServer, build: Build) -> None:
    server.script_default(scripts.refused("ResourceNotFoundException", 404, "no such image"))
    server.script(LOGS, scripts.ok(ANSWERS[LOGS]))
    report = build.failure()
    assert report.end == "unknown"
    assert str(report).splitlines()[0] == "Image build web 1.0.0/3 is not there, or no longer"
    assert "  | CmdExecution: ExitCode 1" in str(report)


def test_without_permission_for_images_the_workflows_say_why(server: ScriptedServer, build: Build) -> None:
    server.script("GetImage", denied())
    report = build.failure()
    assert (report.end, report.reason, report.stage) == ("unknown", REASON, "BUILDING")
    assert report.component is not None
    assert (report.component.arn, report.component.source) == (COMPONENT, "reason")
    assert report.failed_step is not None
    assert report.log is not None


@pytest.mark.parametrize("fault", [scripts.throttled, scripts.reset_before_answer])
def test_during_an_outage_image_builder_is_not_asked_again(
    server: ScriptedServer, build: Build, fault: Callable[[], Answer]
) -> None:
    server.script("GetImage", fault())
    report = build.failure()
    assert operations(server) == ["GetImage", "logs"]
    assert [part.part for part in report.unread] == ["image", "workflows of the build"]
    assert report.log is not None


def test_an_outage_in_the_middle_of_several_workflows(server: ScriptedServer, build: Build) -> None:
    executions = [execution(), execution(workflowExecutionId=f"{EXECUTION[:-1]}0")]
    server.script("ListWorkflowExecutions", scripts.ok({"workflowExecutions": executions}))
    server.script("ListWorkflowStepExecutions", scripts.throttled())
    report = build.failure()
    assert operations(server).count("ListWorkflowStepExecutions") == 1
    assert len(report.workflows) == 2


def test_workflows_that_fail_side_by_side(server: ScriptedServer, build: Build) -> None:
    other = execution(workflowExecutionId=f"{EXECUTION[:-1]}0", type="TEST")
    server.script("ListWorkflowExecutions", scripts.ok({"workflowExecutions": [other, execution()]}))
    report = build.failure()
    assert [(each.ended_build, each.build_continued) for each in report.workflows] == [
        (False, False),
        (True, False),
    ]
    assert "the build continued" not in str(report)
    assert str(report).count("and ended the build") == 1


def test_a_report_can_be_pickled_with_its_errors(server: ScriptedServer, build: Build) -> None:
    server.script("ListWorkflowExecutions", denied())
    server.script(LOGS, denied())
    report = build.failure()
    copy = pickle.loads(pickle.dumps(report))
    assert str(copy) == str(report)
    assert [type(part.error) for part in copy.unread] == [
        exceptions.AccessDeniedException,
        ClientError,
    ]


def test_pages_before_a_fault_are_kept(server: ScriptedServer, build: Build) -> None:
    page = scripts.ok({"steps": [step()], "nextToken": "2"})
    server.script("ListWorkflowStepExecutions", [page, denied()])
    report = build.failure()
    assert report.failed_step is not None
    assert report.failed_step.action == "ExecuteComponents"
    assert [part.part for part in report.unread] == [PARTS["ListWorkflowStepExecutions"]]


def test_what_steps_were_to_do_on_failure_may_be_unreadable(server: ScriptedServer, build: Build) -> None:
    steps = [step("Last", endTime="2026-09-01T12:00:02Z"), step("First", endTime="2026-09-01T12:00:01Z")]
    server.script("ListWorkflowStepExecutions", scripts.ok({"steps": steps}))
    server.script("GetWorkflowStepExecution", denied())
    report = build.failure()
    assert report.failed_step is not None
    assert report.failed_step.name == "Last"
    assert {part.part for part in report.unread} == {"onFailure of step Last", "onFailure of step First"}


class TestOldBuilds:
    """Builds without a failure context, and builds whose workflows are no longer kept."""

    def old(self, server: ScriptedServer, reason: str, **workflows: Any) -> None:
        server.script("GetImage", scripts.ok(image(reason=reason, failureContext=None)))
        if workflows:
            server.script("ListWorkflowExecutions", scripts.ok(workflows))

    def test_the_component_is_in_the_reason_and_the_log(self, server: ScriptedServer, build: Build) -> None:
        self.old(server, REASON)
        report = build.failure()
        assert report.stage == "BUILDING"
        component = report.component
        assert component is not None
        assert (component.arn, component.source) == (COMPONENT, "reason")
        assert (component.phase, component.step) == ("build", "Install")

    def test_without_workflows(self, server: ScriptedServer, build: Build) -> None:
        reason = (
            f"SSM execution '8930' failed for image arn: '{ARN}' with status = 'Failed' in state = 'TESTING' and failure "
            f"message = 'Document {COMPONENT} failed!'"
        )
        self.old(server, reason, workflowExecutions=[])
        report = build.failure()
        assert (report.stage, report.workflows) == ("TESTING", ())
        assert report.component is not None
        assert report.component.arn == COMPONENT
        assert "failed in its tests (TESTING): component tools 1.0.0/1" in str(report)

    def test_the_regions_are_in_the_reason(self, server: ScriptedServer, build: Build) -> None:
        accounts = "source account (ID: 111122223333) to the destination account (ID: 444455556666)"
        reason = (
            "Not all distribution jobs are completed. 1) EC2 Client Error: 'no key' when distributing the image from the "
            f"{accounts} in Region eu-west-1."
        )
        self.old(server, reason, workflowExecutions=[])
        report = build.failure()
        assert report.stage == "DISTRIBUTING"
        assert report.distribution is not None
        (failed,) = report.distribution.failed
        assert (failed.region, failed.account) == ("eu-west-1", "444455556666")
        assert failed.message == "EC2 Client Error: 'no key'"
        assert report.distribution.source == "reason"

    def test_an_image_with_next_to_nothing(self, server: ScriptedServer, build: Build) -> None:
        server.script("GetImage", scripts.ok({"image": {}}))
        server.script("ListWorkflowExecutions", scripts.ok({"workflowExecutions": [{"status": "FAILED"}]}))
        server.script("ListWorkflowStepExecutions", scripts.ok({"steps": [{"status": "FAILED"}]}))
        report = build.failure()
        assert report.end == "unknown"
        assert str(report)

    def test_failures_with_next_to_nothing(self, server: ScriptedServer, build: Build) -> None:
        failure: dict[str, Any] = {"componentFailure": {}, "distributionFailure": {"regionFailures": [{}]}}
        answer = image(reason=None, failureContext=failure)
        answer["image"]["outputResources"] = {"amis": [{}], "containers": [{}]}
        server.script("GetImage", scripts.ok(answer))
        server.script("ListWorkflowExecutions", scripts.ok({}))
        report = build.failure()
        assert report.failed
        assert "unknown Region: FAILED" in str(report)


class TestLogAnswers:
    def read(self, server: ScriptedServer, build: Build, *answers: object) -> FailureReport:
        server.script(LOGS, [scripts.ok(answer) for answer in answers])
        return build.failure()

    def test_only_the_end_of_a_long_stream_is_read(self, server: ScriptedServer, build: Build) -> None:
        report = self.read(server, build, events(*[f"line {n}" for n in range(500)], nextBackwardToken="b/1"))
        (request,) = server.requests_for(LOGS)
        assert request.json == {
            "logGroupName": "/aws/imagebuilder/web",
            "logStreamName": "1.0.0/3",
            "startFromHead": False,
            "limit": 500,
        }
        assert report.log is not None
        assert report.log.excerpt[-1].message == "line 499"

    def test_empty_pages_are_passed(self, server: ScriptedServer, build: Build) -> None:
        pages = [events(nextBackwardToken="b/1"), events(nextBackwardToken="b/2"), events(*LINES)]
        report = self.read(server, build, *pages)
        tokens = [request.json.get("nextToken") for request in server.requests_for(LOGS)]
        assert tokens == [None, "b/1", "b/2"]
        assert report.log is not None
        assert len(report.log.lines) == len(LINES)

    def test_the_same_token_again_is_the_end(self, server: ScriptedServer, build: Build) -> None:
        report = self.read(server, build, *[events(nextBackwardToken="b/1")] * 9)
        assert len(server.requests_for(LOGS)) == 2
        assert report.log is not None
        assert "Log: /aws/imagebuilder/web, stream 1.0.0/3, has no lines" in str(report)

    def test_empty_pages_without_end_are_given_up(self, server: ScriptedServer, build: Build) -> None:
        def another(request: RecordedRequest) -> Answer:
            return scripts.ok(events(nextBackwardToken=f"b/{request.number}"))

        server.script(LOGS, another)
        build.failure()
        assert len(server.requests_for(LOGS)) == 5

    @pytest.mark.parametrize(
        "answer", [{}, {"events": 5}, {"events": ["x"]}, {"events": [{"message": [1]}]}, []]
    )
    def test_answers_of_another_form(self, server: ScriptedServer, build: Build, answer: object) -> None:
        report = self.read(server, build, answer)
        assert report.failed
        assert f"Reason: {REASON}" in str(report)

    def test_answers_without_json_are_told(self, server: ScriptedServer, build: Build) -> None:
        server.script(LOGS, scripts.truncated_json())
        (part,) = build.failure().unread
        assert part.reason == "the answer of CloudWatch Logs has no events"

    def test_events_of_several_lines(self, server: ScriptedServer, build: Build) -> None:
        report = self.read(server, build, events("one\n\n  two\r\n", "", " 5 %\r10 %\r\n"))
        assert report.log is not None
        assert [line.message for line in report.log.lines] == ["one", "  two", "10 %"]

    def test_a_client_that_can_not_be_made(self, server: ScriptedServer, build: Build) -> None:
        wrapped = ImageBuilderClient(build.client.boto3_client)  # of an unknown session
        report = Build(wrapped, ARN).failure()
        (part,) = report.unread
        assert isinstance(part.error, exceptions.ConfigurationError)
        assert "ImageBuilderClient(session=...)" in str(report)
        assert report.failed
