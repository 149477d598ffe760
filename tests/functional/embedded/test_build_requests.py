"""What requests for pipelines and images are refused, each beside a request that passes."""

from __future__ import annotations

from itertools import count
from typing import Any

import pytest

from . import factories
from .conftest import REGION

MANAGED = f"arn:aws:imagebuilder:{REGION}:aws"
ROLE = "arn:aws:iam::123456789012:role/builder"
BUILD_WORKFLOW = """\
name: build
schemaVersion: 1.0
steps:
  - name: Launch
    action: LaunchInstance
    onFailure: Abort
    inputs: {waitFor: ssmAgent}
  - name: CreateOutputAMI
    action: CreateImage
    onFailure: Abort
    inputs: {instanceId.$: $.stepOutputs.Launch.instanceId}
outputs:
  - {name: ImageId, value: $.stepOutputs.CreateOutputAMI.imageId}
"""


def make_build_workflow(client: Any, name: str) -> str:
    answer = client.create_workflow(name=name, semanticVersion="1.0.0", type="BUILD", data=BUILD_WORKFLOW)
    return str(answer["workflowBuildVersionArn"])


class TestWorkflows:
    """The choice of workflows, for a pipeline and for an image."""

    @pytest.fixture(params=["pipeline", "image"])
    def make(self, request: pytest.FixtureRequest, client: Any) -> Any:
        make_named = factories.make_image if request.param == "image" else factories.make_pipeline
        numbers = count(1)

        def make(**more: Any) -> str:
            return make_named(client, f"made {next(numbers)}", **more)

        return make

    @pytest.mark.parametrize("version", ["1.0.1/1", "1.0.1", "1.x.x"])
    def test_a_managed_workflow_has_no_fixed_version(self, client: Any, make: Any, version: str) -> None:
        # aws/aws-cdk#29910
        workflow = f"{MANAGED}:workflow/build/build-image/{version}"
        with pytest.raises(client.exceptions.InvalidParameterValueException) as refused:
            make(workflows=[{"workflowArn": workflow}], executionRole=ROLE)
        assert "'workflows' is not valid" in str(refused.value)
        assert "must have the latest version 'x.x.x'" in str(refused.value)

    def test_a_managed_workflow_has_the_latest_version(self, make: Any) -> None:
        workflow = f"{MANAGED}:workflow/build/build-image/x.x.x"
        assert make(workflows=[{"workflowArn": workflow}], executionRole=ROLE)

    def test_an_own_workflow_has_any_version(self, client: Any, make: Any) -> None:
        arn = make_build_workflow(client, "own build")
        for version in ("1.0.0/1", "1.0.0", "1.x.x"):
            workflow = arn.replace("1.0.0/1", version)
            assert make(workflows=[{"workflowArn": workflow}], executionRole=ROLE)

    def test_a_build_has_one_build_workflow(self, client: Any, make: Any) -> None:
        # Chosen: the user guide has one build workflow for a build.
        test = f"{MANAGED}:workflow/test/test-image/x.x.x"
        one, two = (make_build_workflow(client, name) for name in ("build one", "build two"))
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            make(workflows=[{"workflowArn": arn} for arn in (one, two)], executionRole=ROLE)
        assert make(workflows=[{"workflowArn": arn} for arn in (one, test)], executionRole=ROLE)

    def test_workflows_need_a_role(self, client: Any, make: Any) -> None:
        # API reference, CreateImage, executionRole.
        workflow = {"workflowArn": f"{MANAGED}:workflow/test/test-image/x.x.x"}
        with pytest.raises(client.exceptions.InvalidParameterCombinationException) as refused:
            make(workflows=[workflow])
        assert "execution role" in str(refused.value)
        assert make(workflows=[workflow], executionRole=ROLE)

    def test_a_role_needs_no_workflows(self, make: Any) -> None:
        # aws/aws-cdk, aws-imagebuilder-alpha, image-pipeline.ts: the role is passed without workflows, too.
        assert make(executionRole="builder")

    def test_only_test_workflows_have_groups_and_continue(self, client: Any, make: Any) -> None:
        # API reference, WorkflowConfiguration.
        build = f"{MANAGED}:workflow/build/build-image/x.x.x"
        test = f"{MANAGED}:workflow/test/test-image/x.x.x"
        for member in ({"onFailure": "CONTINUE"}, {"parallelGroup": "all"}):
            with pytest.raises(client.exceptions.InvalidParameterValueException):
                make(workflows=[{"workflowArn": build, **member}], executionRole=ROLE)
        both = {"onFailure": "ABORT", "parallelGroup": "all"}
        assert make(workflows=[{"workflowArn": test, **both}], executionRole=ROLE)

    def test_scans_need_image_tests(self, client: Any, make: Any) -> None:
        # API reference, ImageScanningConfiguration, imageScanningEnabled.
        scans = {"imageScanningEnabled": True}
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            make(imageScanningConfiguration=scans, imageTestsConfiguration={"imageTestsEnabled": False})
        assert make(imageScanningConfiguration=scans)
        assert make(
            imageScanningConfiguration=scans,
            imageTestsConfiguration={"imageTestsEnabled": True},
        )
        assert make(
            imageScanningConfiguration={"imageScanningEnabled": False},
            imageTestsConfiguration={"imageTestsEnabled": False},
        )

    def test_a_condition_needs_scans_on_demand(self, client: Any, make: Any) -> None:
        # API reference, ImageScanningConfiguration, scanResultCondition.
        condition = {"imageScanningEnabled": True, "scanResultCondition": {"maximumSeverityLabel": "HIGH"}}
        for types in ({}, {"imageScanningTypes": ["TEST_INSTANCE_CVE"]}):
            with pytest.raises(client.exceptions.InvalidParameterValueException):
                make(imageScanningConfiguration={**condition, **types})
        on_demand = {"imageScanningTypes": ["ON_DEMAND_AMI_CVE"]}
        assert make(imageScanningConfiguration={**condition, **on_demand})

    def test_scans_on_demand_need_an_image_recipe(self, client: Any) -> None:
        # API reference, ImageScanningConfiguration, imageScanningTypes.
        recipe = factories.make_container_recipe(client)

        def start(scanning_type: str) -> str:
            return factories.make_image(
                client,
                scanning_type,
                containerRecipeArn=recipe,
                imageScanningConfiguration={
                    "imageScanningEnabled": True,
                    "imageScanningTypes": [scanning_type],
                },
            )

        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            start("ON_DEMAND_AMI_CVE")
        assert start("TEST_INSTANCE_CVE")


class TestLogGroups:
    """API reference, loggingConfiguration of the requests: other log groups than /aws/imagebuilder/… need a role."""

    @pytest.mark.parametrize("member", ["imageLogGroupName", "pipelineLogGroupName"])
    def test_of_pipelines(self, client: Any, member: str) -> None:
        with pytest.raises(client.exceptions.InvalidParameterCombinationException) as refused:
            factories.make_pipeline(client, loggingConfiguration={member: "/team/images"})
        assert f"'loggingConfiguration.{member}'" in str(refused.value)
        own = {member: "/team/images"}
        assert factories.make_pipeline(client, "own", loggingConfiguration=own, executionRole=ROLE)
        # hashicorp/terraform-provider-aws, image_pipeline_test.go.
        managed = {member: "/aws/imagebuilder/test-image-logs/web"}
        assert factories.make_pipeline(client, "managed", loggingConfiguration=managed)

    def test_of_images(self, client: Any) -> None:
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            factories.make_image(client, loggingConfiguration={"logGroupName": "/aws/lambda/web"})
        assert factories.make_image(
            client, "own", loggingConfiguration={"logGroupName": "/aws/lambda/web"}, executionRole=ROLE
        )
        assert factories.make_image(
            client, "managed", loggingConfiguration={"logGroupName": "/aws/imagebuilder/web"}
        )

    def test_of_imports(self, client: Any) -> None:
        request = {
            "name": "machine",
            "semanticVersion": "1.0.0",
            "platform": "Linux",
            "vmImportTaskId": "import-ami-0123456789abcdef0",
        }
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            client.import_vm_image(loggingConfiguration={"logGroupName": "/team/images"}, **request)
        assert client.import_vm_image(
            loggingConfiguration={"logGroupName": "/aws/imagebuilder/machine"}, **request
        )["imageArn"]


class TestPipelineUpdates:
    """An update of a pipeline has the checks of its creation."""

    @pytest.fixture
    def update(self, client: Any) -> Any:
        arn = factories.make_pipeline(client)
        made_as = client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
        kept = {name: made_as[name] for name in ("imageRecipeArn", "infrastructureConfigurationArn")}

        def update(**more: Any) -> None:
            client.update_image_pipeline(**{"imagePipelineArn": arn, **kept, **more})

        return update

    @pytest.mark.parametrize(
        ("members", "code"),
        [
            ({"schedule": {"scheduleExpression": "cron(0 0 * * *)"}}, "InvalidParameterValueException"),
            ({"schedule": {"scheduleExpression": "rate(1 days)"}}, "InvalidParameterValueException"),
            (
                {"schedule": {"scheduleExpression": "rate(1 day)", "timezone": "Moon/Tycho"}},
                "InvalidParameterValueException",
            ),
            (
                {"workflows": [{"workflowArn": f"{MANAGED}:workflow/test/test-image/x.x.x"}]},
                "InvalidParameterCombinationException",
            ),
            (
                {
                    "imageScanningConfiguration": {"imageScanningEnabled": True},
                    "imageTestsConfiguration": {"imageTestsEnabled": False},
                },
                "InvalidParameterCombinationException",
            ),
            ({"loggingConfiguration": {"imageLogGroupName": "/x"}}, "InvalidParameterCombinationException"),
            (
                {"distributionConfigurationArn": f"{MANAGED}:distribution-configuration/nothing"},
                "ResourceNotFoundException",
            ),
        ],
    )
    def test_what_a_creation_refuses_is_refused(
        self, client: Any, update: Any, members: dict[str, Any], code: str
    ) -> None:
        with pytest.raises(client.exceptions.ClientError) as refused:
            update(**members)
        assert refused.value.response["Error"]["Code"] == code

    def test_what_a_creation_takes_is_taken(self, update: Any) -> None:
        update(
            schedule={"scheduleExpression": "cron(0 0 * * ? *)", "timezone": "Etc/GMT+8"},
            workflows=[{"workflowArn": f"{MANAGED}:workflow/test/test-image/x.x.x"}],
            executionRole=ROLE,
            imageScanningConfiguration={"imageScanningEnabled": True},
            loggingConfiguration={"imageLogGroupName": "/x"},
        )
