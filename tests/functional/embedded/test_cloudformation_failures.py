"""Stacks whose resources fail, and templates that can't be carried out."""

from __future__ import annotations

import json
from contextlib import suppress
from typing import Any

import pytest
from botocore.exceptions import ClientError

from imagebuilder_typed.testing import controls

from . import stacks
from .conftest import REGION
from .stacks import Stacks, attribute, component, image, infrastructure, pipeline, recipe, resource

ARN = f"arn:aws:imagebuilder:{REGION}:123456789012"
ROLE = "arn:aws:iam::123456789012:role/builder"
BUILD_IMAGE = f"arn:aws:imagebuilder:{REGION}:aws:workflow/build/build-image/x.x.x"


@pytest.fixture
def stack(over_http: Any) -> Stacks:
    return Stacks(over_http("cloudformation"))


def statuses(stack: Stacks, name: str = stacks.NAME) -> list[str]:
    events = stack.client.describe_stack_events(StackName=name)["StackEvents"]
    return [event["ResourceStatus"] for event in reversed(events)]


def inputs() -> dict[str, Any]:
    return {"Recipe": recipe(), "Infra": infrastructure()}


class TestRefusedResources:
    def test_the_stack_rolls_back_with_the_reason(self, stack: Stacks, client: Any) -> None:
        parts = {**inputs(), "Pipeline": pipeline(Schedule={"ScheduleExpression": "never"})}
        assert stack.create(parts, {"Arn": {"Ref": "Recipe"}}) == "ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("CREATE_FAILED", "Pipeline")
        # The form of the reason: aws/aws-parallelcluster, issues 3995 and 4032
        assert reason.startswith('Resource handler returned message: "')
        assert reason.endswith('" (HandlerErrorCode: InvalidRequest)')
        assert statuses(stack) == [
            "CREATE_IN_PROGRESS",
            "CREATE_FAILED",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_COMPLETE",
        ]
        described = stack.describe()
        assert described["StackStatusReason"] == ("The following resource(s) failed to create: [Pipeline].")
        assert "Outputs" not in described
        assert stack.physical_ids() == {}
        assert stacks.everything_left(client) == []

    def test_a_failed_stack_can_only_be_deleted(self, stack: Stacks, client: Any) -> None:
        stack.create({"Recipe": recipe(Version="one")})
        with pytest.raises(ClientError, match="ROLLBACK_COMPLETE state and can not be updated"):
            stack.update(inputs())
        with pytest.raises(ClientError, match="already exists"):
            stack.create(inputs())
        assert stack.delete() == "DELETE_COMPLETE"
        assert stack.create(inputs()) == "CREATE_COMPLETE"

    @pytest.mark.parametrize(
        ("resources", "name", "code"),
        [
            (
                {"Infra": resource("InfrastructureConfiguration", {"Name": "small"})},
                "Infra",
                "InvalidRequest",
            ),
            ({"Recipe": recipe(Version="1.0")}, "Recipe", "InvalidRequest"),
            (
                {**inputs(), "Pipeline": pipeline(ImageRecipeArn=f"{ARN}:image-recipe/none/1.0.0")},
                "Pipeline",
                "NotFound",
            ),
            (
                {"One": infrastructure(), "Two": {**infrastructure(), "DependsOn": "One"}},
                "Two",
                "AlreadyExists",
            ),
            ({"Component": component(Data="phases: none")}, "Component", "InvalidRequest"),
        ],
    )
    def test_the_code_says_what_kind_of_problem_it_is(
        self, stack: Stacks, client: Any, resources: dict[str, Any], name: str, code: str
    ) -> None:
        assert stack.create(resources) == "ROLLBACK_COMPLETE"
        ((_, failed, reason),) = stack.failures()
        assert failed == name
        assert reason.endswith(f"(HandlerErrorCode: {code})")
        assert stacks.everything_left(client) == []

    def test_the_failed_resource_is_named_and_not_the_one_that_refers_to_it(self, stack: Stacks) -> None:
        stack.create({"Pipeline": pipeline(), "Recipe": recipe(Version="one"), "Infra": infrastructure()})
        assert [name for _, name, _ in stack.failures()] == ["Recipe"]

    def test_a_failed_stack_exports_nothing(self, stack: Stacks, client: Any) -> None:
        for version, status in (("one", "ROLLBACK_COMPLETE"), ("1.0.0", "CREATE_COMPLETE")):
            template = {
                "Resources": {"Infra": infrastructure(), "Recipe": recipe(Version=version)},
                "Outputs": {"Arn": {"Value": {"Ref": "Infra"}, "Export": {"Name": "builders"}}},
            }
            stack.client.create_stack(StackName=stacks.NAME, TemplateBody=json.dumps(template))
            assert stack.status() == status
            exported = stack.client.list_exports()["Exports"]
            assert len(exported) == (status == "CREATE_COMPLETE")
            stack.delete()
        assert stack.client.list_exports()["Exports"] == []
        assert stacks.everything_left(client) == []

    def test_a_failed_resource_of_moto_rolls_ours_back(self, stack: Stacks, client: Any) -> None:
        broken = {**stacks.parameter("x", name="/aws/reserved"), "DependsOn": ["Recipe", "Infra"]}
        assert stack.create({**inputs(), "Parameter": broken}) == "ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("CREATE_FAILED", "Parameter")
        assert "aws" in reason
        assert stacks.everything_left(client) == []

    def test_a_failed_update_of_moto_s_resource_rolls_ours_back(
        self, stack: Stacks, client: Any, over_http: Any
    ) -> None:
        stack.create({**inputs(), "Parameter": stacks.parameter("good")})
        broken = {**stacks.parameter("x", name="/aws/reserved"), "DependsOn": ["Infra"]}
        changed = {**inputs(), "Infra": infrastructure(Description="new"), "Parameter": broken}
        assert stack.update(changed) == "UPDATE_ROLLBACK_COMPLETE"
        assert stack.failures()[0][:2] == ("UPDATE_FAILED", "Parameter")
        found = client.get_infrastructure_configuration(
            infrastructureConfigurationArn=stack.physical_ids()["Infra"]
        )["infrastructureConfiguration"]
        assert "description" not in found

    def test_our_failure_undoes_updates_of_moto_s_resources(self, stack: Stacks, over_http: Any) -> None:
        stack.create({"Recipe": recipe(), "Parameter": stacks.parameter("old")})
        bad = {**recipe(Version="one"), "DependsOn": "Parameter"}
        assert stack.update({"Recipe": bad, "Parameter": stacks.parameter("new")}) == (
            "UPDATE_ROLLBACK_COMPLETE"
        )
        assert over_http("ssm").get_parameter(Name="/images/value")["Parameter"]["Value"] == "old"

    def test_retained_resources_stay_after_a_failed_creation(self, stack: Stacks, client: Any) -> None:
        # CloudFormation user guide, DeletionPolicy: only RetainExceptOnCreate deletes them then
        kept = {**infrastructure(), "DeletionPolicy": "Retain"}
        stack.create({"Infra": kept, "Recipe": {**recipe(Version="one"), "DependsOn": "Infra"}})
        assert stacks.everything_left(client) == [f"{ARN}:infrastructure-configuration/small"]

    def test_retained_except_on_create(self, stack: Stacks, client: Any) -> None:
        kept = {**infrastructure(), "DeletionPolicy": "RetainExceptOnCreate"}
        stack.create({"Infra": kept, "Recipe": {**recipe(Version="one"), "DependsOn": "Infra"}})
        assert stacks.everything_left(client) == []


class TestNewResourcesOfAnUpdate:
    # serverless/serverless, issue 1745, prints the reason of such an update; the status of the event follows from it.
    def test_they_failed_to_be_created(self, stack: Stacks, client: Any) -> None:
        stack.create(inputs())
        broken = component(Name="broken", Data="nonsense")
        assert stack.update({**inputs(), "Broken": broken}) == "UPDATE_ROLLBACK_COMPLETE"
        ((status, name, _),) = stack.failures()
        assert (status, name) == ("CREATE_FAILED", "Broken")
        assert (
            stack.describe()["StackStatusReason"] == "The following resource(s) failed to create: [Broken]."
        )
        assert set(stack.physical_ids()) == set(inputs())


class TestFailedBuilds:
    def test_the_stack_fails_with_the_reason_and_leaves_nothing(self, stack: Stacks, client: Any) -> None:
        controls(REGION).fail_next_build("TESTING", "curl: (7) Failed to connect")
        assert stack.create({**inputs(), "Image": image()}) == "ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("CREATE_FAILED", "Image")
        assert f"{ARN}:image/golden/1.0.0/1" in reason
        assert "curl: (7) Failed to connect" in reason
        assert reason.endswith("(HandlerErrorCode: GeneralServiceException)")
        assert stacks.everything_left(client) == []

    def waiting(self) -> dict[str, Any]:
        steps = [{"name": "Ask", "action": "WaitForAction", "onFailure": "Abort"}]
        data = json.dumps({"schemaVersion": 1.0, "steps": steps})
        workflow = {"Name": "asking", "Version": "1.0.0", "Type": "TEST", "Data": data}
        workflows = [{"WorkflowArn": BUILD_IMAGE}, {"WorkflowArn": {"Ref": "Asking"}}]
        return {
            **inputs(),
            "Asking": resource("Workflow", workflow),
            "Image": image(Workflows=workflows, ExecutionRole=ROLE),
            "Ami": stacks.parameter(attribute("Image", "ImageId")),
        }

    def test_a_build_that_waited_fails_later(self, stack: Stacks, client: Any) -> None:
        assert stack.create(self.waiting(), {"Id": attribute("Image", "ImageId")}) == "CREATE_IN_PROGRESS"
        assert "Outputs" not in stack.describe()
        (step,) = client.list_waiting_workflow_steps()["steps"]
        client.send_workflow_step_action(
            stepExecutionId=step["stepExecutionId"],
            imageBuildVersionArn=step["imageBuildVersionArn"],
            action="STOP",
            reason="not today",
        )
        assert stack.status() == "ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("CREATE_FAILED", "Image")
        assert "not today" in reason
        assert stacks.everything_left(client) == []

    def test_a_stack_that_waits_can_be_deleted(self, stack: Stacks, client: Any) -> None:
        stack.create(self.waiting())
        assert stack.delete() == "DELETE_COMPLETE"
        assert stacks.everything_left(client) == []

    def test_an_update_can_not_wait(self, stack: Stacks, client: Any) -> None:
        stack.create(inputs())
        assert stack.update(self.waiting()) == "UPDATE_ROLLBACK_COMPLETE"
        assert "waits for an action" in stack.failures()[0][2]
        assert set(stack.physical_ids()) == set(inputs())
        assert client.list_images()["imageVersionList"] == []

    def test_a_change_set_waits_too(self, stack: Stacks, client: Any) -> None:
        stack.client.create_change_set(
            StackName=stacks.NAME,
            ChangeSetName="create",
            ChangeSetType="CREATE",
            TemplateBody=stacks.body(self.waiting()),
        )
        stack.client.execute_change_set(StackName=stacks.NAME, ChangeSetName="create")
        assert stack.status() == "CREATE_IN_PROGRESS"
        (step,) = client.list_waiting_workflow_steps()["steps"]
        client.cancel_image_creation(imageBuildVersionArn=step["imageBuildVersionArn"])
        assert stack.status() == "ROLLBACK_COMPLETE"
        assert "CANCELLED" in stack.failures()[0][2]


class TestTemplates:
    @pytest.mark.parametrize("operation", ["create", "update"])
    @pytest.mark.parametrize(
        ("resources", "problem"),
        [
            (
                {"Infra": infrastructure(), "One": resource("Teapot", {}), "Two": resource("Cup", {})},
                r"Unrecognized resource types: \[AWS::ImageBuilder::Cup, AWS::ImageBuilder::Teapot\]",
            ),
            (
                {"Infra": infrastructure(Name={"Ref": "Nothing"})},
                r"Unresolved resource dependencies \[Nothing\]",
            ),
            (
                {"Infra": infrastructure(Description={"Fn::Sub": "${Nothing} and ${!Literal}"})},
                r"Unresolved resource dependencies \[Nothing\]",
            ),
            (
                {"Infra": {**infrastructure(), "DependsOn": "Nothing"}},
                r"Unresolved resource dependencies \[Nothing\]",
            ),
            (
                {
                    "One": recipe(Description={"Ref": "Two"}),
                    "Two": infrastructure(Description={"Fn::GetAtt": ["One", "Arn"]}),
                },
                r"Circular dependency between resources: \[(One, Two|Two, One)\]",
            ),
            ({"Infra": {**infrastructure(), "DependsOn": ["Infra"]}}, "Circular dependency"),
            ({"Infra": {"Type": "AWS::ImageBuilder::Component", "Properties": []}}, "Properties"),
        ],
    )
    def test_mistakes_are_found_before_anything_is_made(
        self, stack: Stacks, client: Any, operation: str, resources: dict[str, Any], problem: str
    ) -> None:
        if operation == "update":
            stack.create({"Recipe": recipe(Name="first")})
        before = stacks.everything_left(client)
        with pytest.raises(ClientError, match=problem) as caught:
            getattr(stack, operation)(resources)
        assert caught.value.response["Error"]["Code"] == "ValidationError"
        assert stacks.everything_left(client) == before
        if operation == "create":
            assert stack.client.list_stacks()["StackSummaries"] == []
            assert stack.create({"Infra": infrastructure()}) == "CREATE_COMPLETE"
        else:
            assert stack.status() == "CREATE_COMPLETE"
            assert stack.update({"Infra": infrastructure()}) == "UPDATE_COMPLETE"

    def test_references_with_variables_of_their_own_are_none_to_resources(self, stack: Stacks) -> None:
        text = {"Fn::Sub": ["${Mine} in ${AWS::Region} ${!Kept}", {"Mine": {"Ref": "Recipe"}}]}
        parts = {"Recipe": recipe(), "Infra": infrastructure(Description=text)}
        assert stack.create(parts, {"Text": attribute("Infra", "Description")}) == "CREATE_COMPLETE"
        assert stack.outputs() == {"Text": f"{ARN}:image-recipe/golden/1.0.0 in {REGION} ${{Kept}}"}

    @pytest.mark.parametrize(
        "properties",
        [
            None,
            {},
            {"Name": None},
            {"Name": []},
            {"Name": {}},
            {"Name": "x" * 5000},
            {"Name": "\ud83d\ude00"},
            {"Tags": []},
            {"Tags": {"": ""}},
            {"Tags": {"aws:x": "y"}},
            {"Tags": {"a": {"b": "c"}}},
            {"Components": {"ComponentArn": "x"}},
            {"Components": [None, 1, "x", []]},
            {"Distributions": [[]]},
            {"Schedule": 1},
            {"Data": 1e400, "Uri": -1},
            {"DeletionSettings": 1, "ImagePipelineExecutionSettings": []},
            {"ImagePipelineExecutionSettings": {"DeploymentId": {}}},
            {"ImagePipelineExecutionSettings": {}},
            {"PolicyDetails": [{}], "ResourceSelection": {"Recipes": [{}]}},
            {"Version": {"Fn::GetAtt": []}},
            {"Version": {"Fn::Sub": []}},
            {"TargetRepository": "x", "Workflows": [{"Parameters": [{"Value": [None]}]}]},
        ],
    )
    @pytest.mark.parametrize("kind", ["Image", "LifecyclePolicy"])
    def test_no_properties_are_an_error_of_the_server(
        self, stack: Stacks, client: Any, kind: str, properties: Any
    ) -> None:
        text = stacks.body({"One": {"Type": f"AWS::ImageBuilder::{kind}", "Properties": properties}})
        with suppress(ClientError):
            # A client fails to parse what a crashed server answers, and raises something else.
            stack.client.create_stack(StackName=stacks.NAME, TemplateBody=text.replace("Infinity", "1e400"))
        assert {found["StackStatus"] for found in stack.client.list_stacks()["StackSummaries"]} <= {
            "ROLLBACK_COMPLETE"
        }
        assert stacks.everything_left(client) == []

    @pytest.mark.parametrize(
        "value",
        [
            {"Fn::Sub": []},
            {"Fn::GetAtt": []},
            {"Fn::GetAtt": "Infra.Arn"},
            {"Fn::Join": ["", {"Fn::GetAtt": ["Infra"]}]},
            {"Fn::Select": [9, ["a"]]},
            {"Ref": []},
        ],
    )
    def test_malformed_outputs_are_refused(self, stack: Stacks, client: Any, value: Any) -> None:
        with pytest.raises(ClientError, match="ValidationError"):
            stack.create({"Infra": infrastructure()}, {"Bad": value})
        assert stack.client.list_stacks()["StackSummaries"] == []
        assert stacks.everything_left(client) == []

        stack.create({"Recipe": recipe()}, {"Good": {"Ref": "Recipe"}})
        with pytest.raises(ClientError, match="ValidationError"):
            stack.update({"Recipe": recipe(Tags={"a": "b"}), "Infra": infrastructure()}, {"Bad": value})
        assert stack.outputs() == {"Good": f"{ARN}:image-recipe/golden/1.0.0"}
        assert stacks.everything_left(client) == [f"{ARN}:image-recipe/golden/1.0.0"]


class TestNestedStacks:
    @pytest.fixture
    def url(self, over_http: Any) -> Any:
        """Stores a template in S3, and returns its address."""
        s3 = over_http("s3", "us-east-1")
        s3.create_bucket(Bucket="templates")

        def store(resources: dict[str, Any]) -> str:
            s3.put_object(Bucket="templates", Key="nested.json", Body=stacks.body(resources))
            return "https://s3.amazonaws.com/templates/nested.json"

        return store

    def nested(self, url: str) -> dict[str, Any]:
        return {"Type": "AWS::CloudFormation::Stack", "Properties": {"TemplateURL": url}}

    def test_they_make_resources(self, stack: Stacks, client: Any, url: Any) -> None:
        assert stack.create({"Nested": self.nested(url(inputs()))}) == "CREATE_COMPLETE"
        assert len(stacks.everything_left(client)) == 2
        assert stack.delete() == "DELETE_COMPLETE"
        assert stacks.everything_left(client) == []

    def test_their_failure_is_one_of_the_parent(self, stack: Stacks, client: Any, url: Any) -> None:
        nested = self.nested(url({**inputs(), "Bad": recipe(Version="one")}))
        assert stack.create({"Mine": infrastructure(Name="mine"), "Nested": nested}) == "ROLLBACK_COMPLETE"
        ((status, name, reason),) = stack.failures()
        assert (status, name) == ("CREATE_FAILED", "Nested")
        assert "was not successfully created: The following resource(s) failed to create: [Bad]." in reason
        assert stacks.everything_left(client) == []


def test_stacks_without_our_resources_are_as_before(stack: Stacks) -> None:
    assert stack.create({"Parameter": stacks.parameter("one")}) == "CREATE_COMPLETE"
    assert stack.update({"Parameter": stacks.parameter("two")}) == "UPDATE_COMPLETE"
    assert stack.delete() == "DELETE_COMPLETE"
    with pytest.raises(ClientError, match="aws"):
        stack.create({"Parameter": stacks.parameter("x", name="/aws/reserved")})


def test_a_stack_in_china_has_arns_of_its_partition(over_http: Any) -> None:
    stack = Stacks(over_http("cloudformation", "cn-north-1"))
    arn = "arn:${AWS::Partition}:imagebuilder:${AWS::Region}:${AWS::AccountId}:component/hello/1.0.0/1"
    parts = {
        "Component": component(),
        "Recipe": recipe(
            ParentImage="ami-0123456789abcdef0", Components=[{"ComponentArn": {"Fn::Sub": arn}}]
        ),
    }
    parts["Recipe"]["DependsOn"] = "Component"
    assert stack.create(parts) == "CREATE_COMPLETE"
    assert stack.physical_ids()["Recipe"].startswith("arn:aws-cn:imagebuilder:cn-north-1:")
