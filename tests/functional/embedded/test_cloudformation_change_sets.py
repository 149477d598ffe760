"""Change sets of stacks with Image Builder's resources."""

from __future__ import annotations

import json
from typing import Any

import pytest
from botocore.exceptions import ClientError

from . import stacks
from .conftest import REGION
from .stacks import Stacks, attribute, chain, infrastructure, pipeline, recipe, resource

ARN = f"arn:aws:imagebuilder:{REGION}:123456789012"


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


class TestChangeSets:
    def execute(self, stack: Stacks, kind: str, resources: dict[str, Any], outputs: dict[str, Any]) -> str:
        stack.client.create_change_set(
            StackName=stacks.NAME,
            ChangeSetName=f"{kind.lower()}-it",
            ChangeSetType=kind,
            TemplateBody=stacks.body(resources, outputs),
        )
        stack.client.execute_change_set(StackName=stacks.NAME, ChangeSetName=f"{kind.lower()}-it")
        return stack.status()

    def test_they_create_and_update(self, stack: Stacks, client: Any) -> None:
        outputs = {"Version": attribute("Recipe", "Version")}
        assert self.execute(stack, "CREATE", chain(), outputs) == "CREATE_COMPLETE"
        assert stack.outputs() == {"Version": "1.0.0"}
        changed = chain(Recipe=recipe(Description="new"))
        assert self.execute(stack, "UPDATE", changed, outputs) == "UPDATE_COMPLETE"
        assert stack.outputs() == {"Version": "1.0.1"}
        assert get_pipeline(client)["imageRecipeArn"].endswith("/1.0.1")
        assert stack.delete() == "DELETE_COMPLETE"
        assert stacks.everything_left(client) == []

    def test_they_only_plan_before_they_are_executed(self, stack: Stacks, client: Any) -> None:
        stack.client.create_change_set(
            StackName=stacks.NAME,
            ChangeSetName="plan",
            ChangeSetType="CREATE",
            TemplateBody=stacks.body(chain()),
        )
        changes = stack.client.describe_change_set(StackName=stacks.NAME, ChangeSetName="plan")["Changes"]
        assert {change["ResourceChange"]["LogicalResourceId"] for change in changes} == set(chain())
        assert stacks.everything_left(client) == []

    def test_failures_roll_back(self, stack: Stacks, client: Any) -> None:
        bad = chain(Pipeline=pipeline(Status="OPEN"))
        assert self.execute(stack, "CREATE", bad, {}) == "ROLLBACK_COMPLETE"
        assert stack.failures()[0][:2] == ("CREATE_FAILED", "Pipeline")
        assert stacks.everything_left(client) == []

    def test_failed_updates_roll_back(self, stack: Stacks, client: Any) -> None:
        stack.create(chain())
        ids = stack.physical_ids()
        bad = chain(Pipeline=pipeline(Status="OPEN"), Infra=infrastructure(Description="new"))
        assert self.execute(stack, "UPDATE", bad, {}) == "UPDATE_ROLLBACK_COMPLETE"
        assert stack.failures()[0][:2] == ("UPDATE_FAILED", "Pipeline")
        assert stack.physical_ids() == ids
        assert "description" not in get_infrastructure(client)

    def test_unknown_types_are_refused_when_they_are_planned(self, stack: Stacks) -> None:
        with pytest.raises(ClientError, match="Unrecognized resource types"):
            self.execute(stack, "CREATE", {"One": resource("Teapot", {})}, {})


def test_exports_follow_updates(stack: Stacks, over_http: Any) -> None:
    template = {"Resources": {"Recipe": recipe()}, "Outputs": {}}
    exported = {"Arn": {"Value": {"Ref": "Recipe"}, "Export": {"Name": "recipe"}}}
    stack.create(template["Resources"])
    stack.client.update_stack(
        StackName=stacks.NAME, TemplateBody=json.dumps({**template, "Outputs": exported})
    )
    importing = infrastructure(Description={"Fn::ImportValue": "recipe"})
    stack.client.create_stack(
        StackName="other",
        TemplateBody=stacks.body({"Infra": importing}, {"Text": attribute("Infra", "Description")}),
    )
    (output,) = stack.describe("other")["Outputs"]
    assert output["OutputValue"] == f"{ARN}:image-recipe/golden/1.0.0"
    assert stack.delete() == "DELETE_COMPLETE"
    assert stack.client.list_exports()["Exports"] == []
