"""Image pipelines: their references and schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import references, schedules
from .exceptions import InvalidParameterValue, InvalidRequest
from .parameters import check_parameters
from .resource_types import (
    CONTAINER_RECIPE,
    DISTRIBUTION_CONFIGURATION,
    IMAGE_PIPELINE,
    IMAGE_RECIPE,
    INFRASTRUCTURE_CONFIGURATION,
    WORKFLOW,
    ResourceType,
)
from .resources import exactly_one, preparation
from .wire import Document, struct_at, structs_at

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record

RECIPE_TYPES: dict[str, ResourceType] = {
    "imageRecipeArn": IMAGE_RECIPE,
    "containerRecipeArn": CONTAINER_RECIPE,
}


def recipe_of(backend: ImageBuilderBackend, document: Document) -> Record:
    """The recipe that a pipeline, or a request for an image, names.

    Raises:
        InvalidParameterCombination: the document names none or two.
        ResourceNotFound: the recipe does not exist.
    """
    member = exactly_one(document, *RECIPE_TYPES)
    return references.require(backend, RECIPE_TYPES[member], document[member])


def check_build_inputs(backend: ImageBuilderBackend, request: Document) -> Record:
    """Check the members that requests for pipelines and images share, and return the recipe."""
    recipe = recipe_of(backend, request)
    references.require_named(backend, INFRASTRUCTURE_CONFIGURATION, request)
    if request.get("distributionConfigurationArn"):
        references.require_named(backend, DISTRIBUTION_CONFIGURATION, request)
    for index, configuration in enumerate(structs_at(request, "workflows")):
        _check_workflow(backend, configuration, f"workflows[{index}]")
    if request.get("workflows") and not request.get("executionRole"):
        raise InvalidRequest("With workflows, executionRole is required.")
    scanning = struct_at(request, "imageScanningConfiguration")
    if scanning.get("scanResultCondition") and scanning.get("imageScanningTypes") != ["ON_DEMAND_AMI_CVE"]:
        raise InvalidParameterValue(
            "imageScanningConfiguration.scanResultCondition",
            "A condition needs the scanning type ON_DEMAND_AMI_CVE.",
        )
    return recipe


def _check_workflow(backend: ImageBuilderBackend, configuration: Document, path: str) -> None:
    workflow = references.require(backend, WORKFLOW, configuration["workflowArn"])
    check_parameters(workflow, configuration, f"{path}.parameters")
    for member in ("onFailure", "parallelGroup"):
        if configuration.get(member) and workflow.document["type"] != "TEST":
            raise InvalidParameterValue(f"{path}.{member}", "Only test workflows have one.")


@preparation(IMAGE_PIPELINE)
def prepare_pipeline(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    recipe = check_build_inputs(backend, request)
    if current is not None and recipe_of(backend, current.document).resource_type is not recipe.resource_type:
        raise InvalidRequest("A pipeline can't change from an image recipe to a container recipe, or back.")
    derived: Document = {"platform": recipe.document["platform"]}
    schedule = request.get("schedule")
    if schedule:
        schedules.check(schedule)
        derived["schedule"] = {
            "timezone": "UTC",
            "pipelineExecutionStartCondition": "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
            **schedule,
        }
    # An update also starts the count of failures anew.
    derived["consecutiveFailures"] = 0
    return derived
