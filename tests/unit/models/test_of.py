"""Requests that are made from the resource that they describe."""

from __future__ import annotations

import copy
from typing import Any

import attrs
import pytest
from hypothesis import given, settings

from imagebuilder_typed import exceptions, models, structure, unstructure
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.models._base import JsonValue, Request, Shape
from tests.support.model_payloads import needs_the_generated_model
from tests.support.strategies import SHAPES, payloads

ACCOUNT = "arn:aws:imagebuilder:eu-west-1:123456789012"
PIPELINE = models.ImagePipeline(
    arn=f"{ACCOUNT}:image-pipeline/web",
    name="web",
    description="nightly",
    image_recipe_arn=f"{ACCOUNT}:image-recipe/web/1.0.0",
    infrastructure_configuration_arn=f"{ACCOUNT}:infrastructure-configuration/web",
    status=models.PipelineStatus.ENABLED,
    schedule=models.Schedule(schedule_expression="rate(1 day)"),
    execution_role="builder",
    workflows=[models.WorkflowConfiguration(workflow_arn=f"{ACCOUNT}:workflow/test/boots/1.0.0/1")],
    tags={},
    date_last_run="2026-01-01T00:00:00Z",
)


def test_one_field_is_changed_and_nothing_is_lost() -> None:
    request = models.UpdateImagePipelineRequest.of(PIPELINE)
    request.status = "DISABLED"
    payload = unstructure(request)
    token = payload.pop("clientToken")
    assert len(str(token)) == 36
    assert payload == {
        "imagePipelineArn": PIPELINE.arn,
        "description": "nightly",
        "imageRecipeArn": PIPELINE.image_recipe_arn,
        "infrastructureConfigurationArn": PIPELINE.infrastructure_configuration_arn,
        "status": "DISABLED",
        "executionRole": "builder",
        "schedule": {"scheduleExpression": "rate(1 day)"},
        "workflows": [{"workflowArn": f"{ACCOUNT}:workflow/test/boots/1.0.0/1"}],
    }


def test_a_copy_shares_nothing() -> None:
    before = copy.deepcopy(PIPELINE)
    request = models.UpdateImagePipelineRequest.of(PIPELINE)
    assert request.schedule is not None
    assert request.workflows is not None
    request.schedule.schedule_expression = "rate(2 days)"
    next(iter(request.workflows)).workflow_arn = "changed"
    assert before == PIPELINE


def test_each_has_a_client_token_of_its_own() -> None:
    tokens = {models.UpdateImagePipelineRequest.of(PIPELINE).client_token for _ in range(3)}
    assert len(tokens) == 3


# Answers show resources without tags as "tags: {}", and requests must have a tag or none at all.
def test_empty_ones_that_requests_may_not_have_are_left_out() -> None:
    request = models.CreateImagePipelineRequest.of(PIPELINE)
    assert request.tags is None
    distribution = models.Distribution(
        region="eu-west-1",
        ami_distribution_configuration=models.AmiDistributionConfiguration(
            target_account_ids=[], ami_tags={}
        ),
    )
    made = models.CreateDistributionConfigurationRequest.of(
        models.DistributionConfiguration(name="web", distributions=[distribution])
    )
    assert unstructure(made)["distributions"] == [{"region": "eu-west-1", "amiDistributionConfiguration": {}}]


def test_the_next_version_of_a_recipe() -> None:
    recipe = models.ImageRecipe(name="web", version="1.0.0", parent_image="ami-1", tags={"a": "b"})
    request = models.CreateImageRecipeRequest.of(recipe)
    assert (request.semantic_version, request.parent_image, request.tags) == ("1.0.0", "ami-1", {"a": "b"})


def test_an_image_is_built_again() -> None:
    image = models.Image(
        arn=f"{ACCOUNT}:image/web/1.0.0/1",
        image_recipe=models.ImageRecipe(arn=f"{ACCOUNT}:image-recipe/web/1.0.0"),
        infrastructure_configuration=models.InfrastructureConfiguration(
            arn=f"{ACCOUNT}:infrastructure-configuration/web"
        ),
    )
    request = models.CreateImageRequest.of(image)
    assert request.image_recipe_arn == f"{ACCOUNT}:image-recipe/web/1.0.0"
    assert request.infrastructure_configuration_arn == f"{ACCOUNT}:infrastructure-configuration/web"
    assert (request.container_recipe_arn, request.distribution_configuration_arn) == (None, None)


# Terraform reads the workflows of images and pipelines that were made without any as computed values (its image.go).
def test_default_workflows_are_left_out() -> None:
    image = attrs.evolve(PIPELINE, execution_role=None)
    assert models.UpdateImagePipelineRequest.of(image).workflows is None


def test_what_the_request_needs_must_be_there() -> None:
    with pytest.raises(exceptions.AbsentMemberError, match=r"ImagePipeline\.arn"):
        models.UpdateImagePipelineRequest.of(models.ImagePipeline(name="web"))


@pytest.mark.parametrize(
    ("resource", "problem"),
    [
        (
            models.InfrastructureConfigurationSummary(name="web"),
            "not InfrastructureConfigurationSummary: Get",
        ),
        ({"name": "web"}, "not dict$"),
        (None, "not NoneType$"),
    ],
)
def test_only_the_resource_itself_will_do(resource: Any, problem: str) -> None:
    with pytest.raises(
        TypeError,
        match=f"UpdateInfrastructureConfigurationRequest.of takes InfrastructureConfiguration, {problem}",
    ):
        models.UpdateInfrastructureConfigurationRequest.of(resource)


REQUESTS: dict[type[Request[Any]], type[Shape]] = {
    models.CreateComponentRequest: models.Component,
    models.CreateContainerRecipeRequest: models.ContainerRecipe,
    models.CreateDistributionConfigurationRequest: models.DistributionConfiguration,
    models.CreateImagePipelineRequest: models.ImagePipeline,
    models.CreateImageRecipeRequest: models.ImageRecipe,
    models.CreateImageRequest: models.Image,
    models.CreateInfrastructureConfigurationRequest: models.InfrastructureConfiguration,
    models.CreateLifecyclePolicyRequest: models.LifecyclePolicy,
    models.CreateWorkflowRequest: models.Workflow,
    models.UpdateDistributionConfigurationRequest: models.DistributionConfiguration,
    models.UpdateImagePipelineRequest: models.ImagePipeline,
    models.UpdateInfrastructureConfigurationRequest: models.InfrastructureConfiguration,
    models.UpdateLifecyclePolicyRequest: models.LifecyclePolicy,
}


@needs_the_generated_model
def test_all_requests_that_describe_a_resource_have_it() -> None:
    found = {cls for cls in SHAPES if "of" in vars(cls)}
    assert found == set(REQUESTS)


def _without_empty_ones(value: JsonValue) -> JsonValue:
    if isinstance(value, dict):
        pairs = {name: _without_empty_ones(inner) for name, inner in value.items()}
        return {name: inner for name, inner in pairs.items() if inner not in ({}, [], None)}
    if isinstance(value, list):
        return [_without_empty_ones(inner) for inner in value]
    return value


@needs_the_generated_model
@pytest.mark.parametrize("cls", REQUESTS, ids=lambda cls: cls.__name__)
def test_whatever_the_resource_has_is_in_the_request(cls: Any) -> None:
    common = _wire_names(cls) & _wire_names(REQUESTS[cls])

    @settings(max_examples=20)
    @given(payloads(REQUESTS[cls]))
    def check(payload: Any) -> None:
        resource = structure(payload, REQUESTS[cls])
        before = copy.deepcopy(resource)
        try:
            sent = unstructure(cls.of(resource))
        except exceptions.AbsentMemberError:
            return
        assert resource == before
        shown = unstructure(resource)
        if "executionRole" not in shown:
            shown.pop("workflows", None)
        assert _without_empty_ones({name: sent.get(name) for name in common}) == _without_empty_ones(
            {name: shown.get(name) for name in common}
        )

    check()


def _wire_names(cls: type[Shape]) -> set[str]:
    return {field.wire_name for field in fields_of(cls)}
