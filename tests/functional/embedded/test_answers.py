"""What answers contain: empty tags, dates, defaults, request ids, tokens; and which resource an ARN leads to.

"CLI 2020" and "CLI 2026" are the examples of the AWS CLI (aws/aws-cli, awscli/examples/imagebuilder) as published in
2020 and 2026, "Terraform" the acceptance tests of hashicorp/terraform-provider-aws (internal/service/imagebuilder),
"model" the documentation in botocore's service model.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from imagebuilder_typed.testing import Controls

from . import every_operation, factories
from .conftest import REGION
from .signed_requests import call

if TYPE_CHECKING:
    from imagebuilder_typed.testing import EmbeddedServer

OWN = f"arn:aws:imagebuilder:{REGION}:123456789012"
WORKFLOW = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"


def make_workflow(client: Any, **more: Any) -> str:
    request = {"name": "waiting", "semanticVersion": "1.0.0", "type": "TEST", "data": WORKFLOW, **more}
    return str(client.create_workflow(**request)["workflowBuildVersionArn"])


def make_policy(client: Any, name: str = "monthly") -> str:
    return str(client.create_lifecycle_policy(name=name, **every_operation.LIFECYCLE)["lifecyclePolicyArn"])


def get_pipeline(client: Any, arn: str) -> dict[str, Any]:
    pipeline: dict[str, Any] = client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
    return pipeline


def get_image(client: Any, arn: str) -> dict[str, Any]:
    image: dict[str, Any] = client.get_image(imageBuildVersionArn=arn)["image"]
    return image


class TestUntaggedResources:
    """CLI 2020 and 2026: get-…, list-…; Terraform: `tags.%` is 0."""

    def test_get_shows_empty_tags(self, client: Any) -> None:
        component = factories.make_component(client)
        recipe = factories.make_recipe(client, components=[{"componentArn": component}])
        infrastructure = factories.make_infrastructure(client)
        distribution = factories.make_distribution(client)
        pipeline = factories.make_pipeline(
            client, imageRecipeArn=recipe, infrastructureConfigurationArn=infrastructure
        )
        answers = [
            client.get_component(componentBuildVersionArn=component)["component"],
            client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"],
            client.get_container_recipe(containerRecipeArn=factories.make_container_recipe(client))[
                "containerRecipe"
            ],
            client.get_infrastructure_configuration(infrastructureConfigurationArn=infrastructure)[
                "infrastructureConfiguration"
            ],
            client.get_distribution_configuration(distributionConfigurationArn=distribution)[
                "distributionConfiguration"
            ],
            get_pipeline(client, pipeline),
            client.get_workflow(workflowBuildVersionArn=make_workflow(client))["workflow"],
            client.get_lifecycle_policy(lifecyclePolicyArn=make_policy(client))["lifecyclePolicy"],
        ]
        assert [answer["tags"] for answer in answers] == [{}] * len(answers)

    def test_lists_show_empty_tags(self, client: Any) -> None:
        factories.make_image(client)
        factories.make_container_recipe(client)
        factories.make_distribution(client)
        factories.make_pipeline(client)
        make_policy(client)
        lists = {
            "list_component_build_versions": "componentSummaryList",
            "list_image_recipes": "imageRecipeSummaryList",
            "list_container_recipes": "containerRecipeSummaryList",
            "list_infrastructure_configurations": "infrastructureConfigurationSummaryList",
            "list_distribution_configurations": "distributionConfigurationSummaryList",
            "list_image_pipelines": "imagePipelineList",
            "list_lifecycle_policies": "lifecyclePolicySummaryList",
            "list_image_build_versions": "imageSummaryList",
        }
        for name, member in lists.items():
            entries = getattr(client, name)()[member]
            assert entries
            assert [entry.get("tags") for entry in entries] == [{}] * len(entries), name

    def test_build_versions_of_workflows_show_only_tags_that_they_have(self, client: Any) -> None:
        # CLI 2026, list-workflow-build-versions: no tags, where get-workflow has an empty map.
        make_workflow(client)
        (entry,) = client.list_workflow_build_versions()["workflowSummaryList"]
        assert "tags" not in entry
        make_workflow(client, semanticVersion="2.0.0", tags={"a": "b"})
        assert client.list_workflow_build_versions()["workflowSummaryList"][0]["tags"] == {"a": "b"}

    def test_parts_of_an_image_show_empty_tags(self, client: Any) -> None:
        # CLI 2020, get-image: recipe, infrastructure configuration and image.
        image = get_image(
            client,
            factories.make_image(client, distributionConfigurationArn=factories.make_distribution(client)),
        )
        parts = ("imageRecipe", "infrastructureConfiguration", "distributionConfiguration")
        assert [image["tags"], *(image[part]["tags"] for part in parts)] == [{}] * 4

    def test_parts_of_an_image_show_their_own_tags(self, client: Any) -> None:
        image = get_image(
            client,
            factories.make_image(
                client,
                tags={"of": "image"},
                infrastructureConfigurationArn=factories.make_infrastructure(
                    client, tags={"of": "infrastructure"}
                ),
            ),
        )
        assert image["tags"] == {"of": "image"}
        assert image["infrastructureConfiguration"]["tags"] == {"of": "infrastructure"}
        assert image["imageRecipe"]["tags"] == {}

    def test_tags_that_are_removed_leave_an_empty_map(self, client: Any) -> None:
        arn = factories.make_component(client, tags={"a": "b"})
        client.untag_resource(resourceArn=arn, tagKeys=["a"])
        assert client.get_component(componentBuildVersionArn=arn)["component"]["tags"] == {}
        assert client.list_tags_for_resource(resourceArn=arn)["tags"] == {}


class TestDates:
    def test_a_new_pipeline_was_updated_when_it_was_created(self, client: Any) -> None:
        # CLI 2020 and 2026, get- and list-image-pipelines; Terraform, TestAccImageBuilderImagePipeline_basic.
        found = get_pipeline(client, factories.make_pipeline(client))
        assert found["dateUpdated"] == found["dateCreated"]
        (entry,) = client.list_image_pipelines()["imagePipelineList"]
        assert entry["dateUpdated"] == entry["dateCreated"]

    def test_other_new_resources_were_not_updated(self, client: Any) -> None:
        # Terraform, TestAccImageBuilderInfrastructureConfiguration_basic; CLI 2020,
        # get-distribution-configuration; CLI 2026, get-lifecycle-policy.
        infrastructure = client.get_infrastructure_configuration(
            infrastructureConfigurationArn=factories.make_infrastructure(client)
        )["infrastructureConfiguration"]
        distribution = client.get_distribution_configuration(
            distributionConfigurationArn=factories.make_distribution(client)
        )["distributionConfiguration"]
        policy = client.get_lifecycle_policy(lifecyclePolicyArn=make_policy(client))["lifecyclePolicy"]
        assert not any("dateUpdated" in found for found in (infrastructure, distribution, policy))
        assert "dateLastRun" not in policy

    def test_an_update_leaves_the_date_of_creation(self, client: Any) -> None:
        arn = factories.make_infrastructure(client)
        created = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
        client.update_infrastructure_configuration(
            infrastructureConfigurationArn=arn, instanceProfileName="p"
        )
        updated = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
        before, after = (found["infrastructureConfiguration"] for found in (created, updated))
        assert after["dateCreated"] == before["dateCreated"]
        assert after["dateUpdated"] >= after["dateCreated"]


class TestDefaults:
    # Terraform, TestAccImageBuilderImagePipeline_basic, …_ImageTests_…, TestAccImageBuilderImage_basic, …;
    # model, ImageTestsConfiguration: the service stores and returns 720.
    @pytest.mark.parametrize(
        ("given", "complete"),
        [
            (None, {"imageTestsEnabled": True, "timeoutMinutes": 720}),
            ({}, {"imageTestsEnabled": True, "timeoutMinutes": 720}),
            ({"imageTestsEnabled": True}, {"imageTestsEnabled": True, "timeoutMinutes": 720}),
            ({"imageTestsEnabled": False}, {"imageTestsEnabled": False, "timeoutMinutes": 720}),
            ({"timeoutMinutes": 721}, {"imageTestsEnabled": True, "timeoutMinutes": 721}),
        ],
    )
    def test_test_settings_are_completed(
        self, client: Any, given: dict[str, Any] | None, complete: dict[str, Any]
    ) -> None:
        more = {} if given is None else {"imageTestsConfiguration": given}
        pipeline = factories.make_pipeline(client, **more)
        current = get_pipeline(client, pipeline)
        assert current["imageTestsConfiguration"] == complete
        image = get_image(client, factories.make_image(client, **more))
        assert image["imageTestsConfiguration"] == complete
        started = client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
        assert get_image(client, started)["imageTestsConfiguration"] == complete
        client.update_image_pipeline(
            imagePipelineArn=pipeline,
            imageRecipeArn=current["imageRecipeArn"],
            infrastructureConfigurationArn=current["infrastructureConfigurationArn"],
            **more,
        )
        assert get_pipeline(client, pipeline)["imageTestsConfiguration"] == complete

    def test_a_new_pipeline_has_these_defaults(self, client: Any) -> None:
        # Terraform, TestAccImageBuilderImagePipeline_basic.
        found = get_pipeline(client, factories.make_pipeline(client))
        assert (found["status"], found["enhancedImageMetadataEnabled"]) == ("ENABLED", True)
        absent = ("dateLastRun", "dateNextRun", "description", "distributionConfigurationArn", "schedule")
        assert [name for name in absent if name in found] == []

    def test_a_schedule_is_returned_as_it_was_given(self, client: Any) -> None:
        # CLI 2026, list-image-pipelines: a start condition, and no time zone.
        schedule = {"scheduleExpression": "cron(0 9 ? * SUN *)"}
        found = get_pipeline(client, factories.make_pipeline(client, schedule=schedule))
        assert found["schedule"] == {
            **schedule,
            "pipelineExecutionStartCondition": "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
        }
        # Terraform, TestAccImageBuilderImagePipeline_Schedule_timezone, …_pipelineExecutionStartCondition.
        schedule |= {"timezone": "Etc/UTC", "pipelineExecutionStartCondition": "EXPRESSION_MATCH_ONLY"}
        found = get_pipeline(client, factories.make_pipeline(client, "zoned", schedule=schedule))
        assert found["schedule"] == schedule

    @pytest.mark.parametrize(
        ("platform", "parent", "directory"),
        [
            ("Linux", "amazon-linux-2023-x86", "/tmp"),
            ("Windows", "windows-server-2022-english-full-base-x86", "C:/"),
        ],
    )
    def test_the_working_directory_depends_on_the_platform(
        self, client: Any, platform: str, parent: str, directory: str
    ) -> None:
        # Model, ImageRecipe.workingDirectory.
        parent = f"arn:aws:imagebuilder:{REGION}:aws:image/{parent}/x.x.x"
        component = factories.make_component(client, platform=platform)
        components = [{"componentArn": component}]
        recipe = factories.make_recipe(client, parentImage=parent, components=components)
        found = client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"]
        assert (found["platform"], found["workingDirectory"]) == (platform, directory)
        recipe = factories.make_recipe(
            client, "other", parentImage=parent, components=components, workingDirectory="/opt"
        )
        assert client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"]["workingDirectory"] == "/opt"

    def test_the_type_of_a_recipe_is_not_returned(self, client: Any) -> None:
        # Model, ImageRecipe.type; CLI 2020 and 2026, get-image-recipe and get-image.
        image = get_image(client, factories.make_image(client))
        assert "type" not in image["imageRecipe"]
        assert image["type"] == "AMI"
        recipe = client.get_image_recipe(imageRecipeArn=image["imageRecipe"]["arn"])["imageRecipe"]
        assert "type" not in recipe

    def test_recipes_inside_images_have_no_owner(self, client: Any) -> None:
        # CLI 2020, get-image: no owner in the image's recipe; CLI 2026, get-image-recipe: an owner.
        image = get_image(client, factories.make_image(client))
        assert "owner" not in image["imageRecipe"]
        recipe = client.get_image_recipe(imageRecipeArn=image["imageRecipe"]["arn"])["imageRecipe"]
        assert recipe["owner"] == "123456789012"

    def test_an_infrastructure_configuration_shows_no_more_than_it_was_given(self, client: Any) -> None:
        # CLI 2020, get-infrastructure-configuration; Terraform, TestAccImageBuilderInfrastructureConfiguration_basic.
        arn = factories.make_infrastructure(client)
        found = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
        assert sorted(found["infrastructureConfiguration"]) == [
            "arn",
            "dateCreated",
            "instanceProfileName",
            "name",
            "tags",
            "terminateInstanceOnFailure",
        ]


class TestRequestIds:
    def test_the_body_and_the_header_have_the_same_id(self, client: Any) -> None:
        answers = [client.list_images(), client.list_images(), client.list_components()]
        for answer in answers:
            assert answer["requestId"] == answer["ResponseMetadata"]["RequestId"]
            assert answer["ResponseMetadata"]["HTTPHeaders"]["x-amzn-requestid"] == answer["requestId"]
        assert len({answer["requestId"] for answer in answers}) == 3

    def test_operations_without_an_id_in_the_body_have_one_in_the_header(self, client: Any) -> None:
        # CLI 2026, list-workflows and get-workflow: no request id.
        answer = client.list_workflows()
        assert "requestId" not in answer
        assert answer["ResponseMetadata"]["RequestId"]

    def test_errors_have_a_message_a_code_and_an_id(
        self, client: Any, running_server: EmbeddedServer
    ) -> None:
        # The protocol restJson1: the code in the header x-amzn-ErrorType.
        arn = f"{OWN}:image-pipeline/nothing"
        answer = call(running_server, f"/GetImagePipeline?imagePipelineArn={arn}", b"", method="GET")
        assert answer.status == 404
        assert list(json.loads(answer.body)) == ["message"]
        assert answer.headers["x-amzn-errortype"] == "ResourceNotFoundException"
        assert answer.headers["x-amzn-requestid"]
        assert answer.headers["content-type"] == "application/json"


class TestClientTokens:
    def test_the_answer_to_a_create_request_repeats_the_token(self, client: Any) -> None:
        # CLI 2020, create-infrastructure-configuration.
        answer = client.create_infrastructure_configuration(
            name="small", instanceProfileName="builder", clientToken="once"
        )
        assert answer["clientToken"] == "once"

    def test_the_answer_to_an_update_does_not(self, client: Any) -> None:
        # CLI 2020 and 2026, update-infrastructure-configuration; API reference, UpdateImagePipeline.
        arn = factories.make_infrastructure(client)
        answer = client.update_infrastructure_configuration(
            infrastructureConfigurationArn=arn, instanceProfileName="builder", clientToken="once"
        )
        assert "clientToken" not in answer
        assert (answer["infrastructureConfigurationArn"], bool(answer["requestId"])) == (arn, True)


class TestWhichImageAnArnMeans:
    """Model, GetImage: version and wildcard ARNs lead to the newest build that is AVAILABLE."""

    @pytest.fixture
    def builds(self, client: Any) -> list[str]:
        """Build 1 of 1.0.0 is AVAILABLE, 2 FAILED, 3 under way; 2.0.0 has only a build under way."""
        infrastructure = factories.make_infrastructure(client)
        recipe = factories.make_recipe(client)
        inputs = {"imageRecipeArn": recipe, "infrastructureConfigurationArn": infrastructure}
        first = factories.built_image(client, **inputs)
        Controls(REGION).fail_next_build()
        second = factories.built_image(client, **inputs)
        third = factories.make_image(client, **inputs)
        inputs["imageRecipeArn"] = factories.make_recipe(client, version="2.0.0")
        return [first, second, third, factories.make_image(client, **inputs)]

    @pytest.mark.parametrize("version", ["1.0.0", "1.0.x", "1.x.x", "x.x.x"])
    def test_builds_that_are_not_available_are_passed_over(
        self, client: Any, builds: list[str], version: str
    ) -> None:
        assert get_image(client, f"{OWN}:image/golden/{version}")["arn"] == builds[0]

    def test_a_build_version_arn_means_this_build_in_any_state(self, client: Any, builds: list[str]) -> None:
        assert [get_image(client, arn)["arn"] for arn in builds] == builds

    @pytest.mark.parametrize("version", ["2.0.0", "2.x.x", "3.x.x", "1.0.1"])
    def test_without_an_available_build_nothing_is_found(
        self, client: Any, builds: list[str], version: str
    ) -> None:
        # The code is chosen.
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            get_image(client, f"{OWN}:image/golden/{version}")

    @pytest.mark.parametrize("status", ["DEPRECATED", "DISABLED"])
    def test_retired_builds_are_not_meant(self, client: Any, status: str) -> None:
        arn = factories.built_image(client)
        assert get_image(client, f"{OWN}:image/golden/1.0.0")["arn"] == arn
        client.start_resource_state_update(
            resourceArn=arn,
            state={"status": status},
            includeResources={"amis": True},
            executionRole=every_operation.ROLE,
        )
        assert get_image(client, arn)["state"]["status"] == status
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            get_image(client, f"{OWN}:image/golden/x.x.x")

    def test_the_newest_of_several_available_builds_is_meant(self, client: Any) -> None:
        inputs = {
            "imageRecipeArn": factories.make_recipe(client),
            "infrastructureConfigurationArn": factories.make_infrastructure(client),
        }
        arns = [factories.built_image(client, **inputs) for _ in range(11)]
        # Build 11 is newer than build 9, although it sorts before it as text.
        assert get_image(client, f"{OWN}:image/golden/1.0.0")["arn"] == arns[-1]

    def test_versions_of_other_resources_are_found_in_any_state(self, client: Any) -> None:
        component = factories.make_component(client)
        found = client.get_component(componentBuildVersionArn=f"{OWN}:component/hello/1.x.x")["component"]
        assert found["arn"] == component


class TestMessages:
    """The wording that is publicly known."""

    def message(self, client: Any, operation: str, **request: Any) -> str:
        with pytest.raises(client.exceptions.ClientError) as refused:
            getattr(client, operation)(**request)
        return str(refused.value.response["Error"]["Message"])

    @pytest.mark.parametrize(
        ("operation", "member", "resource", "kind"),
        [
            ("get_image_recipe", "imageRecipeArn", "image-recipe/nothing/1.0.0", "ImageRecipe"),
            ("get_component", "componentBuildVersionArn", "component/nothing/x.x.x", "Component"),
            ("delete_image", "imageBuildVersionArn", "image/nothing/1.0.0/1", "Image"),
            ("get_workflow", "workflowBuildVersionArn", "workflow/test/nothing/1.0.0/1", "Workflow"),
            (
                "get_infrastructure_configuration",
                "infrastructureConfigurationArn",
                "infrastructure-configuration/nothing",
                "InfrastructureConfiguration",
            ),
        ],
    )
    def test_what_is_missing_is_named_with_its_type(
        self, client: Any, operation: str, member: str, resource: str, kind: str
    ) -> None:
        # Public reports of "required resource 'Image' cannot be found" and "… 'Component' …" from 2020 and 2024.
        arn = f"{OWN}:{resource}"
        expected = f"The following required resource '{kind}' cannot be found: '{arn}'."
        assert self.message(client, operation, **{member: arn}) == expected

    @pytest.mark.parametrize(
        ("operation", "member", "identifier", "kind"),
        [
            (
                "get_workflow_execution",
                "workflowExecutionId",
                "wf-00000000-0000-0000-0000-000000000000",
                "WorkflowExecution",
            ),
            (
                "get_workflow_step_execution",
                "stepExecutionId",
                "step-00000000-0000-0000-0000-000000000000",
                "WorkflowStepExecution",
            ),
            (
                "get_lifecycle_execution",
                "lifecycleExecutionId",
                "lce-00000000-0000-0000-0000-000000000000",
                "LifecycleExecution",
            ),
        ],
    )
    def test_ids_are_named_with_their_type_too(
        self, client: Any, operation: str, member: str, identifier: str, kind: str
    ) -> None:
        assert f"'{kind}' cannot be found: '{identifier}'." in self.message(
            client, operation, **{member: identifier}
        )

    def test_what_exists_already_is_named(self, client: Any) -> None:
        # ministryofjustice/modernisation-platform-ami-builds, pull request 549.
        arn = factories.make_recipe(client)
        message = self.message(
            client,
            "create_image_recipe",
            name="golden",
            semanticVersion="1.0.0",
            parentImage="ami-0123456789abcdef0",
        )
        assert message == f"The following resource 'ImageRecipe' already exists: '{arn}'."

    def test_what_others_depend_on_is_named(self, client: Any) -> None:
        # hashicorp/terraform-provider-aws, issues 40037 and 40128; pulumi/pulumi-aws, issue 1473.
        recipe = factories.make_recipe(client)
        factories.make_pipeline(client, imageRecipeArn=recipe)
        assert self.message(client, "delete_image_recipe", imageRecipeArn=recipe) == (
            f"Resource dependency error: The resource ARN '{recipe}' has other resources depended on it."
        )

    def test_a_value_that_breaks_a_pattern_is_named_with_the_pattern(self, client: Any) -> None:
        # boto/boto3, issue 2224.
        message = self.message(client, "get_component", componentBuildVersionArn="nonsense")
        name = "componentBuildVersionArn"
        assert message.startswith(
            f"The value supplied for parameter '{name}' is not valid. '{name}' must match pattern ^arn"
        )

    @pytest.mark.parametrize(
        ("member", "value", "path", "problem"),
        [
            ("components", [{"componentArn": "x"}], "components[0].componentArn", "must match pattern"),
            ("tags", {"key": "v" * 257}, "tags.key", "Expected at most 256 characters."),
            ("description", "d" * 1025, "description", "Expected at most 1024 characters."),
            (
                "blockDeviceMappings",
                [{"ebs": {"volumeSize": 16}}, {"ebs": {"volumeSize": 99_999}}],
                "blockDeviceMappings[1].ebs.volumeSize",
                "Expected at most 16000.",
            ),
        ],
    )
    def test_a_value_is_named_by_its_path(
        self, client: Any, member: str, value: Any, path: str, problem: str
    ) -> None:
        # The sentences about lengths and ranges are ours.
        request = {"name": "golden", "semanticVersion": "1.0.0", "parentImage": "ami-0123456789abcdef0"}
        message = self.message(client, "create_image_recipe", **request, **{member: value})
        assert message.startswith(f"The value supplied for parameter '{path}' is not valid. ")
        assert problem in message
