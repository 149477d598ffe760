"""The table of members that are always there, held against the model, the AWS CLI's examples and the embedded service."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any, get_args

import attrs
import pytest

pytest.importorskip("moto", reason="the extra testing is not installed")

import boto3
from moto.moto_api import state_manager

from imagebuilder_typed import models
from imagebuilder_typed.testing import Controls, mock_imagebuilder
from imagebuilder_typed.testing._imagebuilder.planned_failures import BuildStage
from imagebuilder_typed.testing._imagebuilder.progress import LIFECYCLE_MODEL
from tests.functional.embedded import every_operation
from tests.functional.embedded import factories as made
from tests.functional.embedded.conftest import REGION
from tests.support.always_present import (
    AnswerRecorder,
    absent_members,
    answer_structures,
    choices,
    left_out,
    published_answers,
    table,
)
from tests.support.awscli_examples import WHERE
from tests.support.model_payloads import needs_the_generated_model, operation_names, service_model

pytestmark = [needs_the_generated_model, pytest.mark.one_python]

ENTRIES = [(structure, attribute) for structure, members in table().items() for attribute in members]


class TestAgainstTheModel:
    @pytest.mark.parametrize(("structure", "attribute"), ENTRIES)
    def test_each_entry_is_a_member_that_would_be_optional(self, structure: str, attribute: str) -> None:
        assert attribute in {field.name for field in attrs.fields(getattr(models, structure))}
        assert attribute in choices(answer_structures()[structure]), "required, or empty when it is absent"

    @pytest.mark.parametrize(("structure", "attribute"), ENTRIES)
    def test_each_entry_has_a_reason(self, structure: str, attribute: str) -> None:
        assert re.fullmatch(r"[A-Z].{20,}\.", table()[structure][attribute])

    @pytest.mark.parametrize("structure", left_out())
    def test_what_is_left_out_has_members_to_decide_on_and_a_reason(self, structure: str) -> None:
        assert structure not in table()
        assert choices(answer_structures()[structure]) != set()
        assert re.fullmatch(r"[A-Z].{20,}\.", left_out()[structure])

    def test_every_structure_is_decided(self) -> None:
        undecided = [
            name
            for name, shape in answer_structures().items()
            if choices(shape) and name not in table() and name not in left_out()
        ]
        assert not undecided, (
            "new structures in answers: name their members that are always there in"
            f" codegen/facts/always_present.toml, or list them there in [left_out]: {', '.join(undecided)}"
        )


def test_a_wrong_entry_is_reported_by_name() -> None:
    shape = service_model().operation_model("GetImage").output_shape
    answer = {"image": {"arn": "a", "state": {"status": "PENDING"}}, "unknown": 1}
    facts = {"Image": {"arn": "", "os_version": ""}, "ImageState": {"reason": "", "status": ""}}
    assert sorted(absent_members(shape, answer, facts, "GetImage")) == [
        "Image.os_version: absent in GetImage",
        "ImageState.reason: absent in GetImage",
    ]


PUBLISHED = published_answers()
CUT_SHORT = {
    "UpdateDistributionConfiguration": {"requestId"},
    "UpdateImagePipeline": {"requestId"},
    "UpdateInfrastructureConfiguration": {"requestId"},
}
"""Examples of 2020 that end after these members. Those of 2026, and the API reference, show that the ARN follows."""


@pytest.mark.skipif(not PUBLISHED, reason=WHERE)
def test_there_are_many_published_answers() -> None:
    assert len(PUBLISHED) >= 30


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_answers_have_all_that_is_always_there(name: str) -> None:
    operation, answer = name.partition(" ")[0], PUBLISHED[name]
    if CUT_SHORT.get(operation) == set(answer):
        pytest.skip("the example ends after the request id")
    shape = service_model().operation_model(operation).output_shape
    assert sorted(absent_members(shape, answer, table(), operation)) == []


class Walk:
    """Calls of the embedded service that bring resources into all states, and read them there."""

    def __init__(self, recorder: AnswerRecorder) -> None:
        self.recorder = recorder
        self.client = self.new_client()
        self.controls = Controls(REGION)

    def new_client(self, **credentials: str) -> Any:
        keys = {"aws_access_key_id": "testing", "aws_secret_access_key": "testing", **credentials}
        client: Any = boto3.client("imagebuilder", region_name=REGION, **keys)
        self.recorder.listen_to(client)
        return client

    def read(self, image: str) -> str:
        """Read an image and all that is known of its build. Returns the image's status before the last read."""
        client = self.client
        client.list_image_build_versions(imageVersionArn=image.rpartition("/")[0])
        executions = client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]
        for execution in executions:
            one = {"workflowExecutionId": execution["workflowExecutionId"]}
            client.get_workflow_execution(**one)
            for step in client.list_workflow_step_executions(**one)["steps"]:
                client.get_workflow_step_execution(stepExecutionId=step["stepExecutionId"])
        return str(client.get_image(imageBuildVersionArn=image)["image"]["state"]["status"])

    def read_to_the_end(self, image: str) -> None:
        for _ in range(50):
            if self.read(image) in ("AVAILABLE", "FAILED", "CANCELLED"):
                self.read(image)
                return
        raise AssertionError(f"The build of {image} doesn't come to an end.")

    def least_resources(self) -> None:
        """Resources that are made with no more than is required, read before anything happens to them."""
        client = self.client
        pipeline = made.make_pipeline(client, "fresh")
        made_as = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
        client.update_image_pipeline(
            imagePipelineArn=pipeline,
            imageRecipeArn=made_as["imageRecipeArn"],
            infrastructureConfigurationArn=made_as["infrastructureConfigurationArn"],
            status="DISABLED",
        )
        client.get_image_pipeline(imagePipelineArn=pipeline)
        recipe = self.container_recipe()
        infrastructure = made.make_infrastructure(client, "for-containers")
        client.create_image_pipeline(
            name="containers", containerRecipeArn=recipe, infrastructureConfigurationArn=infrastructure
        )
        client.list_image_pipelines()
        client.get_container_recipe(containerRecipeArn=recipe)
        distribution = made.make_distribution(client, "fresh")
        client.get_distribution_configuration(distributionConfigurationArn=distribution)
        client.get_infrastructure_configuration(infrastructureConfigurationArn=infrastructure)
        for found in client.list_image_recipes()["imageRecipeSummaryList"]:
            client.get_image_recipe(imageRecipeArn=found["arn"])
        for found in client.list_components()["componentVersionList"]:
            client.get_component(componentBuildVersionArn=found["arn"])

    def container_recipe(self) -> str:
        made.make_repository(self.client, "boxes")
        arn = self.client.create_container_recipe(
            containerType="DOCKER",
            name="boxed",
            semanticVersion="1.0.0",
            parentImage="amazonlinux:latest",
            components=[{"componentArn": made.make_component(self.client, "boxed component")}],
            dockerfileTemplateData="FROM {{{ imagebuilder:parentImage }}}",
            targetRepository={"service": "ECR", "repositoryName": "boxes"},
        )["containerRecipeArn"]
        return str(arn)

    def builds(self) -> None:
        """AMI and container builds that succeed, that fail in each stage, that are cancelled early and late."""
        self.read_to_the_end(made.make_image(self.client, "good"))
        for stage in get_args(BuildStage):
            self.controls.fail_next_build(stage, "It had to be.")
            self.read_to_the_end(made.make_image(self.client, f"bad {stage}"))
        component = made.make_component(self.client, "blamed")
        self.controls.fail_next_build("BUILDING", component_arn=component)
        recipe = made.make_recipe(self.client, "blaming", components=[{"componentArn": component}])
        self.read_to_the_end(made.make_image(self.client, "blaming", imageRecipeArn=recipe))
        for reads in range(4):
            image = made.make_image(self.client, f"cancelled {reads}")
            for _ in range(reads):
                self.read(image)
            self.client.cancel_image_creation(imageBuildVersionArn=image)
            self.read_to_the_end(image)
        self.read_to_the_end(
            made.make_image(self.client, "boxed", containerRecipeArn=self.container_recipe())
        )

    def imports(self) -> None:
        """Images that no recipe made."""
        client = self.client
        vm = made.import_vm(client)
        disk = made.import_disk(client, made.make_infrastructure(client, "for-imports"))
        distributed = client.distribute_image(
            sourceImage="ami-0123456789abcdef0",
            distributionConfigurationArn=made.make_distribution(client, "for-imports"),
            executionRole=every_operation.ROLE,
        )["imageBuildVersionArn"]
        for image in (vm, disk, distributed):
            self.read_to_the_end(image)

    def managed_resources(self) -> None:
        """What Amazon and sellers offer, in lists and one by one."""
        client = self.client
        for owner in ("Amazon", "ThirdParty", "AWSMarketplace"):
            client.list_components(owner=owner, byName=True)
            for found in client.list_components(owner=owner)["componentVersionList"]:
                client.get_component(componentBuildVersionArn=found["arn"])
                client.list_component_build_versions(componentVersionArn=found["arn"])
        client.list_images(owner="Amazon", byName=True)
        for found in client.list_images(owner="Amazon")["imageVersionList"]:
            self.read(f"{found['arn']}/1")
        client.list_workflows(owner="Amazon", byName=True)
        for found in client.list_workflows(owner="Amazon")["workflowVersionList"]:
            client.get_workflow(workflowBuildVersionArn=f"{found['arn']}/1")
            client.list_workflow_build_versions(workflowVersionArn=found["arn"])

    def shared_resources(self) -> None:
        """Another account's view of what this one shares with it."""
        image = made.built_image(self.client, name="shared")
        self.client.put_image_policy(imageArn=image, policy=every_operation.POLICY)
        for found in self.client.list_components()["componentVersionList"]:
            self.client.put_component_policy(componentArn=f"{found['arn']}/1", policy=every_operation.POLICY)
        credentials = boto3.client("sts", region_name=REGION).assume_role(
            RoleArn="arn:aws:iam::111122223333:role/other", RoleSessionName="test"
        )["Credentials"]
        other = self.new_client(
            aws_access_key_id=credentials["AccessKeyId"], aws_secret_access_key=credentials["SecretAccessKey"]
        )
        assert other.list_components(owner="Shared")["componentVersionList"]
        assert other.list_images(owner="Shared")["imageVersionList"]
        other.get_image(imageBuildVersionArn=image)

    def states_after_the_build(self) -> None:
        """Images that are deprecated, disabled and deleted, at once and by lifecycle executions."""
        client = self.client
        image = made.built_image(client, name="aged")
        # Executions are otherwise at their end before anybody can read them.
        state_manager.set_transition(LIFECYCLE_MODEL, {"progression": "manual", "times": 1})
        for status in ("DEPRECATED", "DISABLED", "AVAILABLE"):
            client.start_resource_state_update(resourceArn=image, state={"status": status})
            self.read(image)
        later = client.start_resource_state_update(
            resourceArn=image,
            state={"status": "DEPRECATED"},
            executionRole="lifecycle",
            includeResources={"amis": True},
            updateAt=datetime.now(UTC) + timedelta(days=1),
        )["lifecycleExecutionId"]
        self.read_execution(later, image)
        client.cancel_lifecycle_execution(lifecycleExecutionId=later)
        for _ in range(2):
            self.read_execution(later, image)
        deleted = client.start_resource_state_update(
            resourceArn=image,
            state={"status": "DELETED"},
            executionRole="lifecycle",
            includeResources={"amis": True, "snapshots": True},
            exclusionRules={"amis": {"regions": ["us-east-1"]}},
        )["lifecycleExecutionId"]
        for _ in range(4):
            self.read_execution(deleted, image)
            self.read(image)

    def read_execution(self, execution: str, image: str) -> None:
        client = self.client
        client.get_lifecycle_execution(lifecycleExecutionId=execution)
        client.list_lifecycle_executions(resourceArn=image)
        client.list_lifecycle_execution_resources(lifecycleExecutionId=execution)
        client.list_lifecycle_execution_resources(lifecycleExecutionId=execution, parentResourceId=image)

    def findings(self) -> None:
        """A finding with every part, and one with what the embedded service fills in."""
        image = made.built_image(self.client, name="scanned")
        self.controls.plant_findings(image, [{}, WHOLE_FINDING])
        self.client.list_image_scan_findings()
        for name, value in (("imageBuildVersionArn", image), ("vulnerabilityId", "CVE-2026-1")):
            self.client.list_image_scan_finding_aggregations(filter={"name": name, "values": [value]})
        pipeline = made.make_pipeline(self.client, "scanning")
        image = self.client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
        self.controls.plant_findings(image, [{}])
        self.client.list_image_scan_finding_aggregations(
            filter={"name": "imagePipelineArn", "values": [pipeline]}
        )

    def every_operation(self) -> None:
        """Every operation once, with most members that a request can have."""
        every_operation.call_every_operation(self.client)


_SCORE = {"version": "3.1", "scoringVector": "CVSS:3.1/AV:L/AC:H/PR:L/UI:N/S:U/C:H/I:H/A:H"}
WHOLE_FINDING: dict[str, Any] = {
    "remediation": {"recommendation": {"text": "Update it."}},
    "inspectorScoreDetails": {
        "adjustedCvss": {
            **_SCORE,
            "score": 7.0,
            "scoreSource": "NVD",
            "adjustments": [{"metric": "AV", "reason": "It isn't reachable."}],
        }
    },
    "packageVulnerabilityDetails": {
        "vulnerabilityId": "CVE-2026-1",
        "source": "NVD",
        "vulnerablePackages": [{"name": "kernel", "version": "6.1.0"}],
        "cvss": [{**_SCORE, "baseScore": 7.0, "source": "NVD"}],
    },
}

PARTS: list[Callable[[Walk], None]] = [
    Walk.every_operation,
    Walk.least_resources,
    Walk.builds,
    Walk.imports,
    Walk.managed_resources,
    Walk.shared_resources,
    Walk.states_after_the_build,
    Walk.findings,
]


@pytest.fixture(scope="module")
def recorder() -> AnswerRecorder:
    recorder = AnswerRecorder(table())
    with pytest.MonkeyPatch.context() as patch:
        # moto's EC2 starts with hundreds of AMIs unless this says otherwise.
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        for part in PARTS:
            with mock_imagebuilder():
                part(Walk(recorder))
                state_manager.unset_transition(LIFECYCLE_MODEL)
    return recorder


class TestAgainstTheEmbeddedService:
    def test_its_answers_have_all_that_is_always_there(self, recorder: AnswerRecorder) -> None:
        assert sorted(recorder.contradictions) == []

    def test_all_operations_have_answered(self, recorder: AnswerRecorder) -> None:
        assert recorder.operations == set(operation_names())

    def test_all_structures_of_the_table_were_in_answers(self, recorder: AnswerRecorder) -> None:
        assert set(table()) - recorder.structures == set()

    @pytest.mark.parametrize(
        ("structure", "statuses"),
        [
            (
                "ImageState",
                "PENDING CREATING BUILDING TESTING DISTRIBUTING INTEGRATING AVAILABLE FAILED CANCELLED "
                "DEPRECATED DISABLED DELETED",
            ),
            ("ImagePipeline", "ENABLED DISABLED"),
            ("WorkflowExecutionMetadata", "RUNNING COMPLETED FAILED CANCELLED"),
            ("WorkflowStepMetadata", "PENDING RUNNING COMPLETED FAILED SKIPPED CANCELLED"),
            ("LifecycleExecutionState", "IN_PROGRESS SUCCESS CANCELLING CANCELLED"),
        ],
    )
    def test_resources_were_seen_in_all_their_states(
        self, recorder: AnswerRecorder, structure: str, statuses: str
    ) -> None:
        assert set(statuses.split()) - recorder.statuses[structure] == set()
