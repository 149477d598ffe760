"""Updates and deletions of stacks with Image Builder's resources."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from imagebuilder_typed.testing import controls

from . import factories, stacks
from .conftest import REGION
from .stacks import Stacks, attribute, chain, component, image, infrastructure, pipeline, recipe, resource

ARN = f"arn:aws:imagebuilder:{REGION}:123456789012"
OTHER_DATA = json.dumps(
    {
        "schemaVersion": 1.0,
        "phases": [
            {
                "name": "build",
                "steps": [{"name": "Other", "action": "ExecuteBash", "inputs": {"commands": ["ls"]}}],
            }
        ],
    }
)


@pytest.fixture
def stack(over_http: Any) -> Stacks:
    return Stacks(over_http("cloudformation"))


def get_pipeline(client: Any) -> dict[str, Any]:
    found = client.get_image_pipeline(imagePipelineArn=f"{ARN}:image-pipeline/nightly")
    return dict(found["imagePipeline"])


def get_infrastructure(client: Any) -> dict[str, Any]:
    found = client.get_infrastructure_configuration(
        infrastructureConfigurationArn=f"{ARN}:infrastructure-configuration/small"
    )
    return dict(found["infrastructureConfiguration"])


class TestInPlace:
    def test_only_what_changes_is_updated(self, stack: Stacks, client: Any) -> None:
        stack.create(chain())
        ids = stack.physical_ids()
        updated = get_pipeline(client)["dateUpdated"]
        changed = chain(
            Infra=infrastructure(Description="larger", InstanceTypes=["t3.large"], Tags={"a": "b"})
        )
        assert stack.update(changed) == "UPDATE_COMPLETE"
        assert stack.physical_ids() == ids
        found = get_infrastructure(client)
        assert (found["description"], found["instanceTypes"]) == ("larger", ["t3.large"])
        assert found["tags"] == {"a": "b"}
        assert get_pipeline(client)["dateUpdated"] == updated

    def test_a_property_that_is_left_out_is_removed(self, stack: Stacks, client: Any) -> None:
        stack.create({"Infra": infrastructure(Description="small", Tags={"a": "b", "c": "d"})})
        stack.update({"Infra": infrastructure(Tags={"c": "e"})})
        found = get_infrastructure(client)
        assert "description" not in found
        assert found["tags"] == {"c": "e"}

    def test_tags_of_others_stay(self, stack: Stacks, client: Any) -> None:
        stack.create({"Infra": infrastructure(Tags={"a": "b", "c": "d"})})
        arn = stack.physical_ids()["Infra"]
        client.tag_resource(resourceArn=arn, tags={"mine": "too"})
        stack.update({"Infra": infrastructure(Tags={"c": "d"})})
        assert get_infrastructure(client)["tags"] == {"c": "d", "mine": "too"}

    def test_refused_tags_undo_the_rest_of_an_update(self, stack: Stacks, client: Any) -> None:
        stack.create({"Infra": infrastructure(Description="old", Tags={"a": "b"})})
        tags = {f"key{number}": "value" for number in range(60)}
        changed = {"Infra": infrastructure(Description="new", Tags=tags)}
        assert stack.update(changed) == "UPDATE_ROLLBACK_COMPLETE"
        found = get_infrastructure(client)
        assert (found["description"], found["tags"]) == ("old", {"a": "b"})

    @pytest.mark.parametrize("kind", ["Component", "Recipe", "Image", "Pipeline"])
    def test_tags_never_replace(self, stack: Stacks, client: Any, kind: str) -> None:
        # aws-cloudformation/cloudformation-coverage-roadmap, issue 1182
        stack.create(chain())
        ids = stack.physical_ids()
        changed = chain()
        changed[kind]["Properties"]["Tags"] = {"a": "b"}
        assert stack.update(changed) == "UPDATE_COMPLETE"
        assert stack.physical_ids() == ids
        assert client.list_tags_for_resource(resourceArn=ids[kind])["tags"] == {"a": "b"}

    @pytest.mark.parametrize(
        "change",
        [
            {"ExecutionRole": "builder"},
            {"LoggingConfiguration": {"LogGroupName": "/images"}},
            {"DeletionSettings": {"ExecutionRole": "builder"}},
        ],
    )
    def test_settings_of_an_image_keep_it(self, stack: Stacks, change: dict[str, Any]) -> None:
        stack.create(chain())
        ids = stack.physical_ids()
        assert stack.update(chain(Image=image(**change))) == "UPDATE_COMPLETE"
        assert stack.physical_ids() == ids

    def test_a_text_that_means_the_same_number_changes_nothing(self, stack: Stacks) -> None:
        tests = {"ImageTestsEnabled": False, "TimeoutMinutes": 60}
        stack.create(chain(Image=image(ImageTestsConfiguration=tests)))
        ids = stack.physical_ids()
        texts = {"ImageTestsEnabled": "false", "TimeoutMinutes": "60"}
        stack.update(chain(Image=image(ImageTestsConfiguration=texts)))
        assert stack.physical_ids() == ids

    def test_a_parameter_changes_what_refers_to_it(self, stack: Stacks, client: Any) -> None:
        parts = {"Infra": infrastructure(Description={"Fn::Sub": "${Size} machines"})}
        template = stacks.body(parts, Parameters={"Size": {"Type": "String"}})
        for operation, size in (("create_stack", "small"), ("update_stack", "large")):
            getattr(stack.client, operation)(
                StackName=stacks.NAME,
                TemplateBody=template,
                Parameters=[{"ParameterKey": "Size", "ParameterValue": size}],
            )
            assert get_infrastructure(client)["description"] == f"{size} machines"

    def test_a_parameter_changes_moto_s_resources_too(self, stack: Stacks, over_http: Any) -> None:
        parts = {"Recipe": recipe(), "Parameter": stacks.parameter({"Ref": "Size"})}
        template = stacks.body(parts, Parameters={"Size": {"Type": "String"}})
        for operation, size in (("create_stack", "small"), ("update_stack", "large")):
            getattr(stack.client, operation)(
                StackName=stacks.NAME,
                TemplateBody=template,
                Parameters=[{"ParameterKey": "Size", "ParameterValue": size}],
            )
            found = over_http("ssm").get_parameter(Name="/images/value")["Parameter"]
            assert found["Value"] == size
        # An update without changes leaves it alone.
        assert found["Version"] == 1


class TestReplacement:
    def test_a_change_goes_through_all_that_refers_to_it(
        self, stack: Stacks, client: Any, over_http: Any
    ) -> None:
        ami = {"Id": attribute("Image", "ImageId")}
        parameter = stacks.parameter(attribute("Image", "ImageId"))
        stack.create(chain(Ami=parameter), ami)
        before, old_ami = stack.physical_ids(), stack.outputs()["Id"]

        # "For components, Image Builder increments the build version":
        # aws-cloudformation/cloudformation-coverage-roadmap, issue 2439
        changed = chain(Ami=parameter, Component=component(Data=OTHER_DATA))
        assert stack.update(changed, ami) == "UPDATE_COMPLETE"

        after = stack.physical_ids()
        assert after["Component"] == f"{ARN}:component/hello/1.0.0/2"
        assert after["Recipe"] == f"{ARN}:image-recipe/golden/1.0.1"
        assert after["Image"] == f"{ARN}:image/golden/1.0.1/1"
        assert (after["Pipeline"], after["Infra"]) == (before["Pipeline"], before["Infra"])
        assert get_pipeline(client)["imageRecipeArn"] == after["Recipe"]
        found = client.get_image(imageBuildVersionArn=after["Image"])["image"]
        (new_ami,) = found["outputResources"]["amis"]
        assert stack.outputs() == {"Id": new_ami["image"]} != {"Id": old_ami}
        assert over_http("ssm").get_parameter(Name="/images/value")["Parameter"]["Value"] == new_ami["image"]
        assert sorted(stacks.everything_left(client)) == sorted(
            {
                f"{ARN}:component/hello/1.0.0",
                after["Recipe"],
                f"{ARN}:image/golden/1.0.1",
                after["Pipeline"],
                after["Infra"],
            }
        )
        (build,) = client.list_component_build_versions(componentVersionArn=f"{ARN}:component/hello/1.0.0")[
            "componentSummaryList"
        ]
        assert build["arn"] == after["Component"]

    def test_a_new_name_replaces(self, stack: Stacks, client: Any) -> None:
        stack.create(chain())
        infra = infrastructure(Name="large")
        assert stack.update(chain(Infra=infra)) == "UPDATE_COMPLETE"
        assert stack.physical_ids()["Infra"] == f"{ARN}:infrastructure-configuration/large"
        assert get_pipeline(client)["infrastructureConfigurationArn"].endswith("/large")
        assert f"{ARN}:infrastructure-configuration/small" not in stacks.everything_left(client)

    def test_the_same_name_and_version_fails_and_nothing_changes(self, stack: Stacks, client: Any) -> None:
        # aws-cloudformation/cloudformation-coverage-roadmap, issue 927
        fixed = recipe(Version="1.0.0")
        stack.create(chain(Recipe=fixed))
        ids = stack.physical_ids()
        changed = chain(
            Recipe=recipe(Version="1.0.0", Description="new"),
            Infra=infrastructure(Description="new", Tags={"new": "tag"}),
            Component=component(Version="2.0.0"),
            More=infrastructure(Name="more"),
        )
        # The recipe fails last.
        changed["Recipe"]["DependsOn"] = ["Infra", "Component", "More"]
        assert stack.update(changed) == "UPDATE_ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("UPDATE_FAILED", "Recipe")
        assert "already exists" in reason
        assert "HandlerErrorCode: AlreadyExists" in reason
        assert stack.physical_ids() == ids
        assert "description" not in get_infrastructure(client)
        assert get_infrastructure(client)["tags"] == {}
        assert f"{ARN}:component/hello/2.0.0" not in stacks.everything_left(client)
        assert f"{ARN}:infrastructure-configuration/more" not in stacks.everything_left(client)
        assert stack.describe()["StackStatusReason"] == (
            "The following resource(s) failed to update: [Recipe]."
        )
        # The template is the old one again.
        assert stack.update(chain(Recipe=fixed, Infra=infrastructure(Description="x"))) == "UPDATE_COMPLETE"
        assert get_infrastructure(client)["description"] == "x"

    def test_what_can_not_be_deleted_is_reported_and_the_update_succeeds(
        self, stack: Stacks, client: Any
    ) -> None:
        stack.create(chain())
        old = stack.physical_ids()["Recipe"]
        factories.make_pipeline(client, "other", imageRecipeArn=old)
        assert stack.update(chain(Recipe=recipe(Description="new"))) == "UPDATE_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("DELETE_FAILED", "Recipe")
        assert f"'{old}' has other resources depended on it" in reason
        assert old in stacks.everything_left(client)

    def test_a_replaced_resource_can_be_retained(self, stack: Stacks, client: Any) -> None:
        stack.create({"Recipe": recipe()})
        changed = recipe(Description="new")
        stack.update({"Recipe": {**changed, "UpdateReplacePolicy": "Retain"}})
        assert stacks.everything_left(client) == [
            f"{ARN}:image-recipe/golden/1.0.1",
            f"{ARN}:image-recipe/golden/1.0.0",
        ]

    @pytest.mark.parametrize("on_update", [True, "false"])
    def test_a_changed_pipeline_builds_again_on_update(self, stack: Stacks, on_update: Any) -> None:
        # template reference, aws-resource-imagebuilder-image: the example of a pipeline-driven image
        settings = {"DeploymentId": attribute("Pipeline", "DeploymentId"), "OnUpdate": on_update}
        parts = chain(Image=resource("Image", {"ImagePipelineExecutionSettings": settings}))
        stack.create(parts)
        unchanged = {**parts, "Infra": infrastructure(Tags={"a": "b"})}
        stack.update(unchanged)
        assert stack.physical_ids()["Image"].endswith("/1.0.0/1")
        stack.update({**unchanged, "Pipeline": pipeline(EnhancedImageMetadataEnabled=False)})
        build = "/2" if on_update is True else "/1"
        assert stack.physical_ids()["Image"].endswith(f"/1.0.0{build}")

    def test_a_failed_build_keeps_the_old_image(self, stack: Stacks, client: Any) -> None:
        ami = {"Id": attribute("Image", "ImageId")}
        stack.create(chain(), ami)
        ids, outputs = stack.physical_ids(), stack.outputs()
        controls(REGION).fail_next_build("BUILDING", "disk full")
        assert stack.update(chain(Recipe=recipe(Description="new")), ami) == "UPDATE_ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("UPDATE_FAILED", "Image")
        assert "disk full" in reason
        assert (stack.physical_ids(), stack.outputs()) == (ids, outputs)
        assert get_pipeline(client)["imageRecipeArn"] == ids["Recipe"]

    def test_a_type_can_not_change(self, stack: Stacks, client: Any) -> None:
        stack.create({"One": recipe()})
        with pytest.raises(ClientError, match=r"Update of resource type is not permitted.*\[One\]"):
            stack.update({"One": infrastructure()})
        assert stacks.everything_left(client) == [f"{ARN}:image-recipe/golden/1.0.0"]


class TestRemoval:
    def test_a_removed_resource_is_deleted_after_what_used_it_changed(
        self, stack: Stacks, client: Any
    ) -> None:
        stack.create(chain())
        less = chain(Recipe=recipe(), Image=image(), Pipeline=pipeline())
        del less["Component"]
        assert stack.update(less) == "UPDATE_COMPLETE"
        assert stack.failures() == []
        assert "Component" not in stack.physical_ids()
        assert not [arn for arn in stacks.everything_left(client) if ":component/" in arn]
        # The name is free again.
        assert stack.update({**less, "Component": component()}) == "UPDATE_COMPLETE"
        assert stack.physical_ids()["Component"] == f"{ARN}:component/hello/1.0.0/2"

    def test_a_condition_that_becomes_false_removes(self, stack: Stacks, client: Any) -> None:
        parts = {"Always": infrastructure(), "Maybe": {**recipe(), "Condition": "Wanted"}}
        template = stacks.body(
            parts,
            Parameters={"Want": {"Type": "String"}},
            Conditions={"Wanted": {"Fn::Equals": [{"Ref": "Want"}, "yes"]}},
        )
        counts: list[int] = []
        for operation, want in (("create_stack", "no"), ("update_stack", "yes"), ("update_stack", "no")):
            getattr(stack.client, operation)(
                StackName=stacks.NAME,
                TemplateBody=template,
                Parameters=[{"ParameterKey": "Want", "ParameterValue": want}],
            )
            counts.append(len(stacks.everything_left(client)))
        assert counts == [1, 2, 1]

    @pytest.mark.parametrize("policy", ["Retain", "RetainExceptOnCreate"])
    def test_a_retained_resource_stays(self, stack: Stacks, client: Any, policy: str) -> None:
        kept = {**recipe(), "DeletionPolicy": policy}
        stack.create({"Infra": infrastructure(), "Recipe": kept})
        stack.update({"Infra": infrastructure()})
        assert f"{ARN}:image-recipe/golden/1.0.0" in stacks.everything_left(client)
        stack.update({"Infra": {**infrastructure(), "DeletionPolicy": policy}})
        assert stack.delete() == "DELETE_COMPLETE"
        assert stacks.everything_left(client) == [
            f"{ARN}:image-recipe/golden/1.0.0",
            f"{ARN}:infrastructure-configuration/small",
        ]


class TestDeletion:
    def test_it_fails_when_something_else_needs_a_resource(self, stack: Stacks, client: Any) -> None:
        stack.create(chain(), {"Id": attribute("Image", "ImageId")})
        arn = stack.physical_ids()["Recipe"]
        other = factories.make_pipeline(client, "other", imageRecipeArn=arn)
        assert stack.delete() == "DELETE_FAILED"
        ((status, name, reason),) = stack.failures()
        assert (status, name) in (("DELETE_FAILED", "Recipe"), ("DELETE_FAILED", "Component"))
        assert "has other resources depended on it" in reason
        assert set(stack.physical_ids()) == {"Recipe", "Component"}
        with pytest.raises(ClientError, match="DELETE_FAILED state and can not be updated"):
            stack.update({"Infra": infrastructure()})
        client.delete_image_pipeline(imagePipelineArn=other)
        assert stack.delete() == "DELETE_COMPLETE"
        assert not [arn for arn in stacks.everything_left(client) if "hello" in arn or "golden" in arn]

    def test_what_is_gone_already_is_no_problem(self, stack: Stacks, client: Any) -> None:
        stack.create({"Infra": infrastructure(), "Recipe": recipe()})
        client.delete_image_recipe(imageRecipeArn=stack.physical_ids()["Recipe"])
        assert stack.delete() == "DELETE_COMPLETE"
        assert stacks.everything_left(client) == []

    def test_a_deleted_stack_has_no_resources_and_makes_none(self, stack: Stacks, client: Any) -> None:
        stack.create(chain(), {"Id": attribute("Image", "ImageId")})
        stack_id = stack.describe()["StackId"]
        stack.delete()
        assert "Outputs" not in stack.describe(stack_id)
        assert stack.physical_ids(stack_id) == {}
        assert stacks.everything_left(client) == []
