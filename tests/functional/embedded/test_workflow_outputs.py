"""Build workflows of AMIs have to return the AMI."""

from __future__ import annotations

from typing import Any

import pytest

from . import factories
from .factories import make_workflow
from .workflow_examples import workflow

ROLE = "arn:aws:iam::123456789012:role/builder"


class TestTheOutputOfABuildWorkflow:
    """Facts: CloudSnorkel/cdk-github-runners, pull request 812, which has the message of CreateImagePipeline."""

    WITHOUT = workflow("[{name: Wait, action: WaitForAction}]", "outputs: [{name: imageid, value: a}]\n")
    WITH = workflow("[{name: Wait, action: WaitForAction}]", "outputs: [{name: ImageId, value: a}]\n")

    @pytest.mark.parametrize("make", [factories.make_image, factories.make_pipeline])
    def test_an_ami_needs_the_output_image_id(self, client: Any, make: Any) -> None:
        without = make_workflow(client, self.WITHOUT, "BUILD")
        with pytest.raises(
            client.exceptions.InvalidParameterValueException,
            match=f"'workflows' is not valid.*have output named ImageId.*{without}",
        ):
            make(client, "first", workflows=[{"workflowArn": without}], executionRole=ROLE)
        complete = make_workflow(client, self.WITH, "BUILD", "two")
        assert make(client, "second", workflows=[{"workflowArn": complete}], executionRole=ROLE)

    def test_an_updated_pipeline_needs_it_too(self, client: Any) -> None:
        pipeline = factories.make_pipeline(client)
        document = client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"]
        request = {
            "imagePipelineArn": pipeline,
            "imageRecipeArn": document["imageRecipeArn"],
            "infrastructureConfigurationArn": document["infrastructureConfigurationArn"],
            "executionRole": ROLE,
        }
        workflows = [{"workflowArn": make_workflow(client, self.WITHOUT, "BUILD")}]
        with pytest.raises(client.exceptions.InvalidParameterValueException, match="ImageId"):
            client.update_image_pipeline(**request, workflows=workflows)
        assert client.update_image_pipeline(**request)

    def test_containers_and_tests_need_none(self, client: Any) -> None:
        build = make_workflow(client, self.WITHOUT, "BUILD")
        recipe = factories.make_container_recipe(client)
        assert factories.make_image(
            client, containerRecipeArn=recipe, workflows=[{"workflowArn": build}], executionRole=ROLE
        )
        test = make_workflow(client, self.WITHOUT, "TEST")
        assert factories.make_image(client, "other", workflows=[{"workflowArn": test}], executionRole=ROLE)
