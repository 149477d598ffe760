"""Planned failures of builds and calls, in process and over HTTP."""

from __future__ import annotations

import json
import re
from http.client import HTTPConnection, IncompleteRead
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import boto3
import pytest
from botocore.exceptions import ClientError, ConnectionClosedError, ConnectionError, HTTPClientError

from imagebuilder_typed.testing import Controls, EmbeddedServer, controls, mock_imagebuilder

from . import factories
from .conftest import REGION


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return controls(REGION)


def failed_state(client: Any, image: str) -> dict[str, Any]:
    assert factories.watch(client, image)[-1] == "FAILED"
    state: dict[str, Any] = client.get_image(imageBuildVersionArn=image)["image"]["state"]
    return state


class TestBuilds:
    @pytest.mark.parametrize(
        ("stage", "step"),
        [
            ("BUILDING", "ApplyBuildComponents"),
            ("TESTING", "ApplyTestComponents"),
            ("DISTRIBUTING", "DistributeToRegions"),
        ],
    )
    def test_reason_context_and_steps_agree(
        self, client: Any, region_controls: Controls, stage: Any, step: str
    ) -> None:
        region_controls.fail_next_build(stage, "Out of luck.")
        image = factories.make_image(client, distributionConfigurationArn=factories.make_distribution(client))
        state = failed_state(client, image)
        context = state["failureContext"]
        # user guide, image-failure-context: the form of the reason
        execution_id = context["workflowExecutionId"]
        assert state["reason"] == f"Workflow Execution ID: '{execution_id}' failed with reason: Out of luck."
        assert (context["imageStatus"], context["failedStep"]) == (stage, step)
        execution = client.get_workflow_execution(workflowExecutionId=context["workflowExecutionId"])
        assert execution["status"] == "FAILED"
        assert execution["totalStepsFailed"] == 1
        assert execution["workflowBuildVersionArn"] == context["workflowArn"]
        failed = client.get_workflow_step_execution(stepExecutionId=context["stepExecutionId"])
        assert (failed["name"], failed["status"], failed["message"]) == (step, "FAILED", "Out of luck.")
        steps = client.list_workflow_step_executions(workflowExecutionId=context["workflowExecutionId"])[
            "steps"
        ]
        states = [entry["status"] for entry in steps]
        position = states.index("FAILED")
        assert set(states[:position]) <= {"COMPLETED", "SKIPPED"}
        # AWS's samples, debugging: the steps after the failed one stay PENDING
        assert set(states[position + 1 :]) == {"PENDING"}

    @pytest.mark.parametrize(
        ("stage", "job"),
        [
            ("PENDING", None),
            ("CREATING", None),
            ("DISTRIBUTING", "Distribution"),
            ("INTEGRATING", "Integration"),
        ],
    )
    def test_states_without_a_workflow_fail_too(
        self, client: Any, region_controls: Controls, stage: Any, job: str | None
    ) -> None:
        region_controls.fail_next_build(stage, "Out of luck.")
        image = factories.make_image(client)
        state = failed_state(client, image)
        # user guide, image-failure-context: the example of a failed integration
        form = rf"{job} failed with JobId '[-0-9a-f]{{36}}', status = 'Failed' for ARN '{image}'\. "
        assert re.fullmatch(rf"{form if job else ''}Out of luck\.", state["reason"])
        assert state["failureContext"]["imageStatus"] == stage
        assert "failedStep" not in state["failureContext"]
        assert ("distributionFailure" in state["failureContext"]) is bool(job)

    def test_a_failure_can_name_a_step(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_next_build("BUILDING", step="LaunchBuildInstance")
        assert (
            failed_state(client, factories.make_image(client))["failureContext"]["failedStep"]
            == "LaunchBuildInstance"
        )

    def test_a_failure_can_name_a_component(self, client: Any, region_controls: Controls) -> None:
        component = factories.make_component(client)
        region_controls.fail_next_build("BUILDING", "exit status 1", component_arn=component)
        image = factories.make_image(
            client, imageRecipeArn=factories.make_recipe(client, components=[{"componentArn": component}])
        )
        state = failed_state(client, image)
        # user guide, image-failure-context: the reason names the component, the context has the message
        assert state["reason"].endswith(f"failed with reason: Document {component} failed!")
        assert state["failureContext"]["failedStep"] == "ApplyBuildComponents"
        assert state["failureContext"]["componentFailure"] == {
            "componentArn": component,
            "phaseName": "build",
            "stepName": "SayHello",
            "action": "ExecuteBash",
            "errorMessage": "exit status 1",
        }

    def test_a_failure_can_name_a_region(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_next_build("DISTRIBUTING", "No room.", region="us-east-1")
        distribution = factories.make_distribution(client, regions=(REGION, "us-east-1"))
        image = factories.make_image(client, distributionConfigurationArn=distribution)
        failure = failed_state(client, image)["failureContext"]["distributionFailure"]
        # user guide, image-failure-context: the summary names the Region
        assert failure["errorMessage"] == "In region 'us-east-1' - 'No room.'"
        (region,) = failure["regionFailures"]
        assert "imageConfigurationStep" not in region
        assert (region["region"], region["status"], region["errorMessage"]) == (
            "us-east-1",
            "FAILED",
            "No room.",
        )

    def test_a_failed_integration_names_its_step(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_next_build("INTEGRATING", "No room.")
        context = failed_state(client, factories.make_image(client))["failureContext"]
        (region,) = context["distributionFailure"]["regionFailures"]
        assert (region["region"], region["imageConfigurationStep"]) == (REGION, "PUT_SSM_PARAMETERS")

    @pytest.mark.parametrize(
        ("stage", "step"),
        [
            ("BUILDING", "nope"),
            # The step exists, but its condition does not hold: it is for Windows.
            ("BUILDING", "RunSysPrepScript"),
            # The step belongs to another workflow.
            ("TESTING", "LaunchBuildInstance"),
            ("INTEGRATING", "ApplyConfigurations"),
        ],
    )
    def test_a_step_that_does_not_run_can_t_fail_and_the_reason_says_so(
        self, client: Any, region_controls: Controls, stage: Any, step: str
    ) -> None:
        region_controls.fail_next_build(stage, "Out of luck.", step=step)
        image = factories.make_image(client)
        state = failed_state(client, image)
        assert f"the step '{step}', which didn't run in {stage}" in state["reason"]
        assert "failedStep" not in state["failureContext"]
        executions = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
        assert not any(execution["totalStepsFailed"] for execution in executions)

    def test_a_failed_step_with_on_failure_continue_fails_alone(
        self, client: Any, region_controls: Controls
    ) -> None:
        # user guide, manage-image-workflows: onFailure of TerminateBuildInstance is Continue
        region_controls.fail_next_build("BUILDING", "Gone already.", step="TerminateBuildInstance")
        image = factories.make_image(client)
        assert factories.watch(client, image)[-1] == "AVAILABLE"
        execution = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"][0]
        assert (execution["status"], execution["totalStepsFailed"]) == ("COMPLETED", 1)
        steps = client.list_workflow_step_executions(workflowExecutionId=execution["workflowExecutionId"])
        failed = steps["steps"][-1]
        assert (failed["status"], failed["message"]) == ("FAILED", "Gone already.")

    def test_the_outputs_of_a_failed_step_contain_the_message(
        self, client: Any, region_controls: Controls
    ) -> None:
        # API reference, GetWorkflowStepExecution: outputs of a failed step
        for number, step in enumerate(("ApplyBuildComponents", "LaunchBuildInstance")):
            region_controls.fail_next_build("BUILDING", "Out of luck.", step=step)
            state = failed_state(client, factories.make_image(client, f"image{number}"))
            failed = client.get_workflow_step_execution(
                stepExecutionId=state["failureContext"]["stepExecutionId"]
            )
            assert "Out of luck." in json.loads(failed["outputs"]).values()

    def test_only_the_planned_number_of_builds_fails(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_next_build(times=2)
        ends = [
            factories.watch(client, factories.make_image(client, f"image{number}"))[-1] for number in range(3)
        ]
        assert ends == ["FAILED", "FAILED", "AVAILABLE"]

    def test_a_failure_in_an_impossible_state_is_refused(self, region_controls: Controls) -> None:
        with pytest.raises(ValueError, match="AVAILABLE"):
            region_controls.fail_next_build("AVAILABLE")  # type: ignore[arg-type]  # wrong on purpose


class TestCalls:
    def test_throttling_hits_the_next_calls_of_an_operation(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.throttle("ListImages", times=2)
        for _ in range(2):
            with pytest.raises(client.exceptions.CallRateLimitExceededException) as refused:
                client.list_images()
            assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 429
            assert client.list_components()["componentVersionList"] == []
        assert client.list_images()["imageVersionList"] == []

    @pytest.mark.parametrize(
        ("code", "status", "seen"),
        [
            ("ServiceException", None, 500),
            ("ServiceUnavailableException", None, 503),
            ("ServiceUnavailableException", 500, 500),
            ("SomethingNewException", None, 400),
            ("SomethingNewException", 418, 418),
        ],
    )
    def test_any_error_code_and_status(
        self, client: Any, region_controls: Controls, code: str, status: int | None, seen: int
    ) -> None:
        region_controls.fail_calls(code=code, status=status, message="Out of luck.")
        with pytest.raises(ClientError) as refused:
            client.list_images()
        assert refused.value.response["Error"] == {"Code": code, "Message": "Out of luck."}
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == seen

    def test_a_reset_connection(self, client: Any, region_controls: Controls) -> None:
        region_controls.reset_connections("ListImages")
        with pytest.raises((ConnectionError, HTTPClientError)):
            client.list_images()
        assert client.list_images()["imageVersionList"] == []

    def test_a_lost_answer_to_a_call_that_was_carried_out(
        self, client: Any, region_controls: Controls
    ) -> None:
        request = {"name": "hello", "clientToken": "once", "changeDescription": "First"}
        region_controls.reset_connections("CreateComponent", after=True)
        with pytest.raises((ConnectionError, HTTPClientError)):
            factories.make_component(client, **request)
        region_controls.fail_calls("CreateComponent", after=True)
        with pytest.raises(ClientError):
            factories.make_component(client, **request)
        assert factories.make_component(client, **request).endswith("/1.0.0/1")

    def test_a_truncated_answer(self, region_controls: Controls, running_server: EmbeddedServer) -> None:
        region_controls.truncate_answers("ListImages")
        credential = f"Credential=testing/20240101/{REGION}/imagebuilder/aws4_request"
        connection = HTTPConnection(running_server.url.removeprefix("http://"))
        connection.request("POST", "/ListImages", "{}", {"Authorization": f"AWS4-HMAC-SHA256 {credential}"})
        # boto3 would silently parse the truncated answer as an empty one.
        with pytest.raises(IncompleteRead):
            connection.getresponse().read()
        connection.close()

    def test_an_answer_that_is_not_json(self, client: Any, region_controls: Controls) -> None:
        region_controls.garble_answers("ListImages")
        # boto3 parses it as an empty answer.
        assert "imageVersionList" not in client.list_images()

    def test_a_delayed_answer_is_complete(self, client: Any, region_controls: Controls) -> None:
        region_controls.delay_answers(0.001, "ListImages")
        assert client.list_images()["imageVersionList"] == []

    def test_planned_failures_can_be_listed_and_cleared(self, client: Any, region_controls: Controls) -> None:
        region_controls.throttle("ListImages", times=3)
        region_controls.fail_next_build()
        planned = region_controls.planned_failures()
        assert [failure["operation"] for failure in planned["calls"]] == ["ListImages"]
        assert [failure["stage"] for failure in planned["builds"]] == ["BUILDING"]
        region_controls.clear_failures()
        assert region_controls.planned_failures() == {"builds": [], "calls": [], "pages": []}
        assert client.list_images()["imageVersionList"] == []

    def test_a_failure_of_an_unknown_operation_is_refused(self, region_controls: Controls) -> None:
        with pytest.raises(ValueError, match="ListPictures"):
            region_controls.throttle("ListPictures")

    def test_in_process_a_broken_connection_is_botocore_s_exception(self) -> None:
        with mock_imagebuilder():
            client = boto3.client("imagebuilder", region_name=REGION)
            client.meta.events.register("needs-retry.imagebuilder", lambda **_: None, unique_id="never")
            controls(REGION).reset_connections(times=10)
            with pytest.raises(ConnectionClosedError):
                client.list_images()

    def test_in_process_errors_come_as_over_http(self) -> None:
        with mock_imagebuilder():
            client = boto3.client("imagebuilder", region_name=REGION)
            controls(REGION).fail_calls(code="ForbiddenException", times=1)
            with pytest.raises(client.exceptions.ForbiddenException):
                client.list_images()


class TestOverHttp:
    def post(self, server: EmbeddedServer, action: str, **arguments: Any) -> Any:
        return self.post_as_it_is(server, action, {"region": REGION, **arguments})

    def post_as_it_is(self, server: EmbeddedServer, action: str, arguments: dict[str, Any]) -> Any:
        request = Request(
            f"{server.url}/imagebuilder-controls/{action}",
            data=json.dumps(arguments).encode(),
            headers={"Content-Type": "application/json"},
        )
        with urlopen(request) as answer:
            return json.load(answer)["result"]

    def test_a_test_in_any_language_can_plan_failures(
        self, client: Any, running_server: EmbeddedServer
    ) -> None:
        self.post(running_server, "throttle", operation="ListImages")
        with pytest.raises(client.exceptions.CallRateLimitExceededException):
            client.list_images()

    def test_builds_fail_and_finish(self, client: Any, running_server: EmbeddedServer) -> None:
        body = {"in_region": REGION, "stage": "TESTING", "message": "Out of luck."}
        self.post_as_it_is(running_server, "fail_next_build", body)
        image = factories.make_image(client)
        assert self.post(running_server, "finish_build", image_arn=image) == "FAILED"

    def test_moto_s_reset_empties_accounts_and_plans(
        self, client: Any, region_controls: Controls, running_server: EmbeddedServer
    ) -> None:
        factories.make_component(client)
        region_controls.throttle()
        with urlopen(Request(f"{running_server.url}/moto-api/reset", method="POST")):
            pass
        assert client.list_components()["componentVersionList"] == []

    def test_actions_are_listed(self, running_server: EmbeddedServer) -> None:
        with urlopen(f"{running_server.url}/imagebuilder-controls") as answer:
            actions = json.load(answer)["actions"]
        assert actions["throttle"] == ["operation", "times"]

    @pytest.mark.parametrize(
        ("action", "arguments", "status"),
        [
            ("dance", {}, 404),
            ("throttle", {"operation": "ListPictures"}, 400),
            ("throttle", {"colour": "blue"}, 400),
            ("finish_build", {"image_arn": "nothing"}, 400),
        ],
    )
    def test_invalid_actions_are_refused(
        self, client: Any, running_server: EmbeddedServer, action: str, arguments: dict[str, Any], status: int
    ) -> None:
        with pytest.raises(HTTPError) as refused:
            self.post(running_server, action, **arguments)
        with refused.value as answer:
            assert (answer.code, bool(json.load(answer)["error"])) == (status, True)
