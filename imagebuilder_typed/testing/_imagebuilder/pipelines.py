"""Image pipelines: their references and schedules."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import references, schedules
from .arns import Arn
from .constraints import invalid_combination
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
from .workflows import require_ami_output

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record

LOG_NAMESPACE = "/aws/imagebuilder/"
_LATEST = "x.x.x"

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
    _check_workflows(backend, request, recipe)
    _check_scanning(request, recipe)
    check_log_groups(request)
    return recipe


def _check_workflows(backend: ImageBuilderBackend, request: Document, recipe: Record) -> None:
    configurations = structs_at(request, "workflows")
    if configurations and not request.get("executionRole"):
        # The API reference of CreateImage says so, and not which code the request gets.
        raise invalid_combination("workflows", "Workflows require an execution role.")
    types = [
        _check_workflow(backend, configuration, f"workflows[{index}]")
        for index, configuration in enumerate(configurations)
    ]
    if recipe.resource_type is IMAGE_RECIPE:
        for configuration in configurations:
            require_ami_output(backend, configuration)
    if types.count("BUILD") > 1:
        raise InvalidParameterValue("workflows", "A build has one build workflow at most.")


def _check_workflow(backend: ImageBuilderBackend, configuration: Document, path: str) -> str:
    """Check the choice of a workflow, and return the workflow's type."""
    arn_text = configuration["workflowArn"]
    _check_managed_version(arn_text)
    workflow = references.require(backend, WORKFLOW, arn_text)
    check_parameters(workflow, configuration, f"{path}.parameters")
    for member in ("onFailure", "parallelGroup"):
        if configuration.get(member) and workflow.document["type"] != "TEST":
            raise InvalidParameterValue(f"{path}.{member}", "Only test workflows have one.")
    return str(workflow.document["type"])


def _check_managed_version(arn_text: str) -> None:
    """Refuse a managed workflow in a fixed version: aws/aws-cdk, issue 29910."""
    arn = Arn.parse(arn_text)
    if arn is not None and not arn.account.isdecimal() and str(arn.version) != _LATEST:
        raise InvalidParameterValue(
            "workflows", f"Managed workflows must have the latest version '{_LATEST}', unlike '{arn_text}'."
        )


def _check_scanning(request: Document, recipe: Record) -> None:
    """Check the settings of scans against each other, as the API reference of ImageScanningConfiguration describes."""
    scanning = struct_at(request, "imageScanningConfiguration")
    on_demand = scanning.get("imageScanningTypes") == ["ON_DEMAND_AMI_CVE"]
    if scanning.get("scanResultCondition") and not on_demand:
        raise InvalidParameterValue(
            "imageScanningConfiguration.scanResultCondition",
            "A condition needs the scanning type ON_DEMAND_AMI_CVE.",
        )
    if on_demand and recipe.resource_type is CONTAINER_RECIPE:
        raise invalid_combination(
            "imageScanningConfiguration.imageScanningTypes", "ON_DEMAND_AMI_CVE needs an image recipe."
        )
    without_tests = struct_at(request, "imageTestsConfiguration").get("imageTestsEnabled") is False
    if scanning.get("imageScanningEnabled") and without_tests:
        raise invalid_combination(
            "imageScanningConfiguration.imageScanningEnabled", "Scans need image tests to be enabled."
        )


def check_log_groups(request: Document) -> None:
    """Refuse log groups outside of the service's namespace without a role that may write to them.

    The API reference of the log settings says so, and not which code the request gets.
    """
    for member, name in struct_at(request, "loggingConfiguration").items():
        if name and not name.startswith(LOG_NAMESPACE) and not request.get("executionRole"):
            raise invalid_combination(
                f"loggingConfiguration.{member}",
                f"A log group outside of {LOG_NAMESPACE} needs executionRole.",
            )


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
            "pipelineExecutionStartCondition": "EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",
            **schedule,
        }
    # An update also starts the count of failures anew.
    derived["consecutiveFailures"] = 0
    return derived
