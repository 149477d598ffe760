"""What a handle reads of builds on the embedded service, and how it answers their waiting steps."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, builds, exceptions, models
from imagebuilder_typed.builds import Build
from imagebuilder_typed.testing import controls, mock_imagebuilder, no_pauses
from tests.functional.embedded import factories
from tests.support.scripted_server import ScriptedServer, ok, refused, reset_before_answer

REGION = "eu-west-1"
ROLE = "arn:aws:iam::123456789012:role/builder"
WAITING = "schemaVersion: 1.0\nsteps:\n  - {name: Ask, action: WaitForAction}\n"

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]
_NUMBERS = count(1)


@pytest.fixture(scope="module")
def client() -> Iterator[ImageBuilderClient]:
    with pytest.MonkeyPatch.context() as patch:
        # moto's EC2 would load AMIs that these tests don't need, for two seconds.
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with mock_imagebuilder(), no_pauses():
            yield ImageBuilderClient(
                region_name=REGION, aws_access_key_id="testing", aws_secret_access_key="testing"
            )


def started(client: ImageBuilderClient, **more: Any) -> Build:
    return Build(client, factories.make_image(client.boto3_client, f"image-{next(_NUMBERS)}", **more))


def waiting(client: ImageBuilderClient, workflows: int = 1) -> Build:
    """A build whose workflows wait for an answer."""
    number = next(_NUMBERS)
    chosen = [
        {
            "workflowArn": factories.make_workflow(client.boto3_client, WAITING, name=f"ask-{number}-{each}"),
            "parallelGroup": "all",
        }
        for each in range(workflows)
    ]
    build = started(client, workflows=chosen, executionRole=ROLE)
    for _ in range(5):
        build.status()
    return build


class TestReading:
    def test_a_running_build(self, client: ImageBuilderClient) -> None:
        build = started(client)
        assert build.status() is models.ImageStatus.PENDING
        assert build.image().arn == build.arn
        assert build.containers() == []
        with pytest.raises(builds.AmiNotFoundError, match=r"is [A-Z]+, so no AMI of it is ready for use"):
            build.ami_in(REGION)
        assert build.wait().state.status == "AVAILABLE"

    def test_the_amis_of_all_regions(self, client: ImageBuilderClient) -> None:
        number = next(_NUMBERS)
        distribution = factories.make_distribution(
            client.boto3_client, f"wide-{number}", (REGION, "us-east-1")
        )
        build = started(client, distributionConfigurationArn=distribution)
        build.wait()
        assert {ami.region for ami in build.amis()} == {REGION, "us-east-1"}
        ids = {ami.region: ami.image for ami in build.amis()}
        assert build.ami_in("us-east-1") == ids["us-east-1"]
        assert build.ami_in(REGION, "123456789012") == ids[REGION]

    def test_containers(self, client: ImageBuilderClient) -> None:
        recipe = factories.make_container_recipe(client.boto3_client, f"container-{next(_NUMBERS)}")
        build = started(client, containerRecipeArn=recipe)
        build.wait()
        (container,) = build.containers()
        assert container.region == REGION
        assert container.image_uris
        assert build.amis() == []
        with pytest.raises(builds.AmiNotFoundError, match=r"it has container images, which containers\(\)"):
            build.ami_in(REGION)

    def test_a_failed_build(self, client: ImageBuilderClient) -> None:
        controls(REGION).fail_next_build("TESTING", "curl: (7) Failed to connect")
        build = started(client)
        with pytest.raises(builds.BuildFailedError, match="Failed to connect") as caught:
            build.wait()
        assert caught.value.failure == build.failure()

    def test_several_while_the_service_is_ill(self, client: ImageBuilderClient) -> None:
        service = controls(REGION)
        service.fail_next_build("BUILDING", "No package")
        failed, *others = [started(client) for _ in range(3)]
        service.throttle("GetImage", times=4)
        service.fail_calls("GetImage", times=4)
        found: dict[Build, builds.FinishedBuild] = {
            build: build for build in builds.as_finished([failed, *others])
        }
        assert {found[each].result().state.status for each in others} == {"AVAILABLE"}
        with pytest.raises(builds.BuildFailedError, match="No package"):
            found[failed].result()

    def test_cancelling(self, client: ImageBuilderClient) -> None:
        build = started(client)
        assert build.cancel() is True
        with pytest.raises(builds.BuildFailedError, match="was cancelled"):
            build.wait()
        assert build.cancel() is True
        done = started(client)
        done.wait()
        assert done.cancel() is False

    def test_imports_and_retries(self, client: ImageBuilderClient) -> None:
        machine = client.import_vm_image(
            name=f"machine-{next(_NUMBERS)}",
            semantic_version="1.0.0",
            platform="Linux",
            vm_import_task_id="import-ami-0123456789abcdef0",
        )
        assert Build(client, machine).wait().build_type == "IMPORT"
        controls(REGION).fail_next_build()
        failed = started(client)
        with pytest.raises(builds.BuildFailedError):
            failed.wait()
        again = Build(client, client.retry_image(image_build_version_arn=failed.arn))
        assert again == failed
        assert again.wait().state.status == "AVAILABLE"


class TestWaitingSteps:
    def test_approved(self, client: ImageBuilderClient) -> None:
        build, other = waiting(client), waiting(client)
        (step,) = build.waiting_steps()
        assert (step.name, step.image_build_version_arn) == ("Ask", build.arn)
        assert build.approve("looks good") == step
        assert build.wait().state.status == "AVAILABLE"
        assert build.waiting_steps() == []
        with pytest.raises(
            builds.StepNotFoundError, match=r"no step of .* waits for an answer: the build is AVAILABLE"
        ):
            build.approve()
        other.reject()

    def test_rejected(self, client: ImageBuilderClient) -> None:
        build = waiting(client)
        build.reject("not now")
        with pytest.raises(builds.BuildFailedError):
            build.wait()

    def test_one_of_several(self, client: ImageBuilderClient) -> None:
        build = waiting(client, workflows=2)
        first, second = build.waiting_steps()
        with pytest.raises(
            builds.StepNotFoundError, match=rf"2 steps .* Ask .*{second.step_execution_id}.*pass step="
        ):
            build.approve()
        with pytest.raises(builds.StepNotFoundError, match="2 steps"):
            build.approve(step="Ask")
        with pytest.raises(
            builds.StepNotFoundError, match=r"Launch of .* does not wait for an answer, but Ask"
        ):
            build.approve(step="Launch")
        assert build.approve(step=first) == first
        assert build.approve(step=second.step_execution_id) == second
        build.wait()
        wrong: Any = 5
        with pytest.raises(TypeError, match="step must be an item of waiting_steps"):
            build.approve(step=wrong)


class TestWaitingStepsOnTheWire:
    ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
    STEP = "step-12345678-1234-1234-1234-123456789012"

    def step(self, arn: str, **more: Any) -> dict[str, Any]:
        return {"stepExecutionId": self.STEP, "imageBuildVersionArn": arn, "name": "Ask", **more}

    def test_all_pages_are_read(self, server: ScriptedServer) -> None:
        server.script(
            "ListWaitingWorkflowSteps",
            [
                ok({"steps": [self.step(self.ARN[:-1] + "2")], "nextToken": "more"}),
                reset_before_answer(),
                ok({"steps": [self.step(self.ARN), {}]}),
            ],
        )
        with no_pauses():
            build = Build(ImageBuilderClient(**server.boto3_options), self.ARN)
            assert [step.image_build_version_arn for step in build.waiting_steps()] == [self.ARN]

    def test_a_lost_answer_is_no_second_approval(self, server: ScriptedServer) -> None:
        server.script("ListWaitingWorkflowSteps", ok({"steps": [self.step(self.ARN)]}))
        server.script("SendWorkflowStepAction", [reset_before_answer(), ok({})])
        with no_pauses():
            Build(ImageBuilderClient(**server.boto3_options), self.ARN).approve("yes")
        sent = [request.json for request in server.requests_for("SendWorkflowStepAction")]
        assert sent[0] == sent[1]
        assert (sent[0]["action"], sent[0]["reason"]) == ("RESUME", "yes")

    def test_a_state_that_cannot_be_read_is_left_out(self, server: ScriptedServer) -> None:
        server.script_default(refused("ForbiddenException", 403))
        server.script("ListWaitingWorkflowSteps", ok({"steps": []}))
        build = Build(ImageBuilderClient(**server.boto3_options), self.ARN)
        with pytest.raises(builds.StepNotFoundError, match=r"waits for an answer$"):
            build.reject()

    def test_the_services_refusal_is_raised(self, server: ScriptedServer) -> None:
        server.script("ListWaitingWorkflowSteps", refused("ForbiddenException", 403))
        with pytest.raises(exceptions.ForbiddenException):
            Build(ImageBuilderClient(**server.boto3_options), self.ARN).approve()
