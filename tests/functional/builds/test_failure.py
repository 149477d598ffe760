"""Reports about builds that failed on the embedded service."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any
from urllib.parse import urlsplit

import pytest

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds import Build, BuildFailedError, FailureReport
from imagebuilder_typed.testing import Controls, controls, mock_imagebuilder, server
from tests.functional.embedded import factories

REGION = "eu-west-1"
BUILD_WORKFLOW = f"arn:aws:imagebuilder:{REGION}:aws:workflow/build/build-image/x.x.x"
ROLE = "arn:aws:iam::123456789012:role/builder"

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]


def typed_client(endpoint_url: str | None = None) -> ImageBuilderClient:
    return ImageBuilderClient(
        region_name=REGION,
        endpoint_url=endpoint_url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


_NUMBERS = count(1)


@pytest.fixture(scope="module")
def service() -> Iterator[Controls]:
    with pytest.MonkeyPatch.context() as patch:
        # moto's EC2 would load AMIs that these tests don't need, for two seconds.
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with mock_imagebuilder():
            yield controls(REGION)


@pytest.fixture(scope="module")
def client(service: Controls) -> ImageBuilderClient:
    return typed_client()


@pytest.fixture(scope="module")
def raw(client: ImageBuilderClient) -> Any:
    """The boto3 client underneath, for the factories."""
    return client.boto3_client


@pytest.fixture(scope="module")
def all_requests(raw: Any) -> list[str]:
    names: list[str] = []

    def note(request: Any, **more: Any) -> None:
        names.append(urlsplit(str(request.url)).path.strip("/"))

    raw.meta.events.register("before-send", note)
    return names


@pytest.fixture
def requests(all_requests: list[str]) -> list[str]:
    """The operations of Image Builder that are asked for. Empty it before what counts."""
    all_requests.clear()
    return all_requests


def start_build(raw: Any, **more: Any) -> str:
    return factories.make_image(raw, f"golden-{next(_NUMBERS)}", **more)


def failed_build(raw: Any, service: Controls, **more: Any) -> str:
    arn = start_build(raw, **more)
    service.finish_build(arn)
    return arn


def report(client: ImageBuilderClient, arn: str) -> FailureReport:
    return Build(client, arn).failure()


@pytest.fixture(scope="module")
def component(raw: Any) -> str:
    return factories.make_component(raw, "broken")


@pytest.fixture(scope="module")
def failure(raw: Any, client: ImageBuilderClient, service: Controls, component: str) -> FailureReport:
    """The report about a build that failed in a component."""
    service.fail_next_build("BUILDING", "No such package: htpd\nNothing to do.", component_arn=component)
    recipe = factories.make_recipe(raw, "tools", components=[{"componentArn": component}])
    return report(client, failed_build(raw, service, imageRecipeArn=recipe))


class TestComponents:
    def test_the_component_its_phase_step_and_action(self, failure: FailureReport, component: str) -> None:
        assert failure.failed
        assert (failure.status, failure.stage) == ("FAILED", "BUILDING")
        assert failure.reason is not None
        assert failure.reason.endswith(f"Document {component} failed!")
        found = failure.component
        assert found is not None
        assert (found.arn, found.source) == (component, "failure context")
        assert (found.phase, found.step, found.action) == ("build", "SayHello", "ExecuteBash")
        assert found.message == "No such package: htpd\nNothing to do."

    def test_the_step_of_the_workflow(self, failure: FailureReport) -> None:
        (workflow,) = failure.workflows
        assert (workflow.type, workflow.status, workflow.ended_build) == ("BUILD", "FAILED", True)
        (step,) = workflow.steps
        assert step is failure.failed_step
        assert (step.name, step.action) == ("ApplyBuildComponents", "ExecuteComponents")
        assert step.started_at is not None
        assert step.ended_at is not None
        assert step.run_command_id is not None
        assert step.inputs is not None

    def test_the_lines_of_the_log(self, failure: FailureReport) -> None:
        assert failure.log is not None
        written = [line.message for line in failure.log.excerpt]
        assert "CmdExecution: Stderr: No such package: htpd" in written
        assert written[-1] == "TOE has completed execution with failure - Execution failed!"
        assert all(line.time is not None and line.time.tzinfo for line in failure.log.lines)

    def test_the_text(self, failure: FailureReport, component: str) -> None:
        lines = str(failure).splitlines()
        assert lines[0] == (
            "Image build tools 1.0.0/1 failed in BUILDING: component broken 1.0.0/1, phase build, step SayHello "
            "(ExecuteBash): No such package: htpd"
        )
        assert f"Component: {component}" in lines
        assert "  | CmdExecution: ExitCode 1" in lines
        assert failure.unread == ()
        assert len(lines) <= 40

    def test_nothing_is_asked_for_twice(
        self, raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
    ) -> None:
        service.fail_next_build("BUILDING")
        arn = failed_build(raw, service)
        requests.clear()
        report(client, arn)
        assert requests == ["GetImage", "ListWorkflowExecutions", "ListWorkflowStepExecutions"]

    def test_after_a_wait_the_image_is_not_read_again(
        self, raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
    ) -> None:
        service.fail_next_build("BUILDING")
        build = Build(client, failed_build(raw, service))
        requests.clear()
        with pytest.raises(BuildFailedError) as raised:
            build.wait()
        assert str(raised.value) == str(raised.value.failure)
        assert raised.value.failure.failed_step is not None
        assert requests == ["GetImage", "ListWorkflowExecutions", "ListWorkflowStepExecutions"]


class TestStages:
    def test_tests(self, raw: Any, client: ImageBuilderClient, service: Controls) -> None:
        service.fail_next_build("TESTING", "The smoke test failed.")
        failure = report(client, failed_build(raw, service))
        assert failure.stage == "TESTING"
        assert "failed in its tests (TESTING): workflow step ApplyTestComponents" in str(failure)
        (made,) = failure.outputs
        assert f"Made before the failure: {REGION} 123456789012 ({made.images[0]})" in str(failure)

    @pytest.mark.parametrize("stage", ["PENDING", "CREATING"])
    def test_before_the_first_workflow(
        self, raw: Any, client: ImageBuilderClient, service: Controls, stage: Any
    ) -> None:
        service.fail_next_build(stage, "The parent image is gone.")
        failure = report(client, failed_build(raw, service))
        assert (failure.stage, failure.workflows, failure.failed_step) == (stage, (), None)
        assert f"failed in {stage}: The parent image is gone." in str(failure)

    @pytest.mark.parametrize(
        ("stage", "step"), [("DISTRIBUTING", None), ("INTEGRATING", "PUT_SSM_PARAMETERS")]
    )
    def test_regions(
        self, raw: Any, client: ImageBuilderClient, service: Controls, stage: Any, step: str | None
    ) -> None:
        service.fail_next_build(stage, "Access denied", region="us-east-1")
        distribution = factories.make_distribution(
            raw, f"everywhere-{next(_NUMBERS)}", regions=(REGION, "us-east-1")
        )
        failure = report(client, failed_build(raw, service, distributionConfigurationArn=distribution))
        result = failure.distribution
        assert failure.stage == stage
        assert result is not None
        (failed,) = result.failed
        assert (failed.region, failed.status, failed.message) == ("us-east-1", "FAILED", "Access denied")
        assert failed.configuration_step == step
        assert bool(failed.images) is (stage == "INTEGRATING")
        assert [each.region for each in result.succeeded] == [REGION]
        assert result.not_reported == ()
        assert f"failed in {stage}: us-east-1: Access denied" in str(failure)

    def test_regions_of_which_nothing_is_known(
        self, raw: Any, client: ImageBuilderClient, service: Controls
    ) -> None:
        service.fail_next_build("DISTRIBUTING", region="us-east-1")
        distribution = factories.make_distribution(
            raw, f"everywhere-{next(_NUMBERS)}", regions=(REGION, "us-east-1", "sa-east-1")
        )
        failure = report(client, failed_build(raw, service, distributionConfigurationArn=distribution))
        assert failure.distribution is not None
        assert failure.distribution.not_reported == ("sa-east-1",)

    def test_a_scan(self, raw: Any, client: ImageBuilderClient, service: Controls) -> None:
        scanning = {
            "imageScanningEnabled": True,
            "imageScanningTypes": ["ON_DEMAND_AMI_CVE"],
            "scanResultCondition": {"maximumSeverityLabel": "MEDIUM", "fixAvailable": False},
        }
        arn = start_build(raw, imageScanningConfiguration=scanning)
        service.plant_findings(
            arn,
            [{"severity": "HIGH", "packageVulnerabilityDetails": {"vulnerabilityId": "CVE-2026-1"}}],
        )
        service.finish_build(arn)
        failure = report(client, arn)
        assert failure.stage == "TESTING"
        assert failure.failed_step is not None
        assert failure.failed_step.action == "CollectImageScanFindings"
        assert "CVE-2026-1 has the severity HIGH" in str(failure).splitlines()[0]


class TestContinued:
    """Steps and workflows that failed, and after which the build continued."""

    STEPS = (
        "schemaVersion: 1.0\n"
        "steps:\n"
        "  - {name: Optional, action: WaitForAction, onFailure: Continue}\n"
        "  - {name: Check, action: WaitForAction, onFailure: Abort}\n"
    )

    def build(self, raw: Any, service: Controls, **workflow: str) -> str:
        tests = {
            "workflowArn": factories.make_workflow(raw, self.STEPS, name=f"checks-{next(_NUMBERS)}"),
            **workflow,
        }
        workflows = [{"workflowArn": BUILD_WORKFLOW}, tests]
        arn = start_build(raw, workflows=workflows, executionRole=ROLE)
        service.finish_build(arn)
        return arn

    def reject(self, raw: Any, service: Controls, arn: str, name: str, action: str = "STOP") -> None:
        (step,) = raw.list_waiting_workflow_steps()["steps"]
        assert step["name"] == name
        raw.send_workflow_step_action(
            stepExecutionId=step["stepExecutionId"],
            imageBuildVersionArn=arn,
            action=action,
            reason=f"{name}: no",
        )
        service.finish_build(arn)

    def test_the_step_that_ended_the_build_is_told_apart(
        self, raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
    ) -> None:
        arn = self.build(raw, service)
        self.reject(raw, service, arn, "Optional")
        self.reject(raw, service, arn, "Check")
        requests.clear()
        failure = report(client, arn)
        (workflow,) = failure.workflows
        assert [(step.name, step.on_failure, step.ended_workflow) for step in workflow.steps] == [
            ("Optional", "Continue", False),
            ("Check", "Abort", True),
        ]
        assert failure.failed_step is workflow.steps[1]
        assert requests.count("GetWorkflowStepExecution") == 2
        assert "step Optional (WaitForAction) failed" in str(failure)

    def test_a_workflow_that_completed(
        self, raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
    ) -> None:
        service.fail_next_build("DISTRIBUTING", "Access denied")
        arn = self.build(raw, service)
        self.reject(raw, service, arn, "Optional")
        self.reject(raw, service, arn, "Check", "RESUME")
        requests.clear()
        failure = report(client, arn)
        (tests,) = failure.workflows
        assert (tests.status, tests.ended_build, tests.build_continued) == ("COMPLETED", False, True)
        (step,) = tests.steps
        assert (step.name, step.on_failure, step.ended_workflow) == ("Optional", "Continue", False)
        assert failure.failed_step is None
        assert "GetWorkflowStepExecution" not in requests

    def test_a_workflow_after_which_the_build_continued(
        self, raw: Any, client: ImageBuilderClient, service: Controls
    ) -> None:
        service.fail_next_build("DISTRIBUTING", "Access denied")
        arn = self.build(raw, service, onFailure="CONTINUE")
        self.reject(raw, service, arn, "Optional", "RESUME")
        self.reject(raw, service, arn, "Check")
        failure = report(client, arn)
        (tests,) = failure.workflows
        assert (tests.status, tests.ended_build, tests.build_continued) == ("FAILED", False, True)
        assert failure.stage == "DISTRIBUTING"
        assert " 1.0.0/1 (TEST) FAILED" in str(failure)
        assert "but the build continued" in str(failure)

    def test_an_attempt_before_a_retry_is_left_out(
        self, raw: Any, client: ImageBuilderClient, service: Controls
    ) -> None:
        service.fail_next_build("TESTING", "first")
        arn = failed_build(raw, service)
        service.fail_next_build("TESTING", "second")
        client.retry_image(image_build_version_arn=arn)
        service.finish_build(arn)
        (workflow,) = report(client, arn).workflows
        assert workflow.message == "second"


class TestOtherEnds:
    def test_a_build_that_runs(
        self, raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
    ) -> None:
        arn = start_build(raw)
        requests.clear()
        found = report(client, arn)
        assert (found.end, found.failed) == ("running", False)
        assert "has not failed" in str(found)
        assert requests == ["GetImage"]

    def test_a_build_that_succeeded(
        self, raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
    ) -> None:
        arn = failed_build(raw, service)
        requests.clear()
        assert report(client, arn).end == "succeeded"
        assert requests == ["GetImage"]

    def test_a_build_that_was_cancelled(
        self, raw: Any, client: ImageBuilderClient, service: Controls
    ) -> None:
        arn = start_build(raw)
        client.cancel_image_creation(image_build_version_arn=arn)
        service.finish_build(arn)
        found = report(client, arn)
        assert (found.end, found.status) == ("cancelled", "CANCELLED")
        assert "was cancelled" in str(found)
        assert found.reason
        assert found.reason in str(found)


class TestLogs:
    def test_a_group_of_ones_own(self, raw: Any, client: ImageBuilderClient, service: Controls) -> None:
        service.fail_next_build("BUILDING", "no such file")
        failure = report(
            client,
            failed_build(raw, service, loggingConfiguration={"logGroupName": "/aws/imagebuilder/ours"}),
        )
        assert failure.places.log_group == "/aws/imagebuilder/ours"
        assert failure.log is not None
        assert "CmdExecution: Stderr: no such file" in [line.message for line in failure.log.excerpt]

    def test_a_group_that_is_gone(self, raw: Any, client: ImageBuilderClient, service: Controls) -> None:
        service.fail_next_build("BUILDING", "no such file")
        arn = failed_build(raw, service)
        group = f"/aws/imagebuilder/{Arn(arn).name}"
        factories.other_service(raw, "logs").delete_log_group(logGroupName=group)
        failure = report(client, arn)
        assert failure.log is None
        (part,) = failure.unread
        assert part.part == f"log {group}, stream 1.0.0/1"
        assert "log group does not exist" in part.reason
        assert "no such file" in str(failure)
        assert part.reason in str(failure)

    def test_the_bucket_of_the_infrastructure(
        self, raw: Any, client: ImageBuilderClient, service: Controls
    ) -> None:
        service.fail_next_build("BUILDING")
        infrastructure = factories.make_infrastructure(
            raw, "logged", logging={"s3Logs": {"s3BucketName": "logs"}}
        )
        failure = report(client, failed_build(raw, service, infrastructureConfigurationArn=infrastructure))
        assert failure.places.s3_logs == "s3://logs/"
        assert "  s3://logs/ (logs of the instances)" in str(failure)


def test_all_pages_are_read(
    raw: Any, client: ImageBuilderClient, service: Controls, requests: list[str]
) -> None:
    service.fail_next_build("TESTING")
    arn = failed_build(raw, service)
    service.short_pages("ListWorkflowExecutions", size=1, times=2)
    service.short_pages("ListWorkflowStepExecutions", size=1, times=3)
    requests.clear()
    failure = report(client, arn)
    assert failure.failed_step is not None
    assert failure.failed_step.name == "ApplyTestComponents"
    assert requests.count("ListWorkflowStepExecutions") > 1


def test_over_http() -> None:
    with server() as running:
        client = typed_client(running.url)
        raw = client.boto3_client
        component = factories.make_component(raw, "over-http")
        region = controls(REGION)
        region.fail_next_build("BUILDING", "No such package", component_arn=component)
        recipe = factories.make_recipe(raw, "over-http", components=[{"componentArn": component}])
        arn = failed_build(raw, region, imageRecipeArn=recipe)
        failure = report(client, arn)
    assert failure.unread == ()
    assert failure.component is not None
    assert failure.component.message == "No such package"
    assert "  | CmdExecution: ExitCode 1" in str(failure)
