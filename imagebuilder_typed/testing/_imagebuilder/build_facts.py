"""What workflows know of their build: the system variables, and in which phases its components have steps.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/wfdoc-dynamic-vars.html
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import TYPE_CHECKING

from . import component_documents
from .exceptions import ImageBuilderServiceError
from .wire import Document, now, struct_at, structs_at, timestamp_text

if TYPE_CHECKING:
    from .store import Record

PHASES_OF_WORKFLOW = {
    "BUILD": frozenset({"build", "validate"}),
    "TEST": frozenset({"test", "container-host-test"}),
}
"""The phases of components that `ExecuteComponents` runs, by the type of the workflow."""

_OTHER_PHASE = "build"
"""Where steps of phases with names of one's own, and components without a readable document, count."""


def component_phases(recipe: Document, find: Callable[[str], Record | None]) -> frozenset[str]:
    """The phases in which the components of a recipe have steps.

    Args:
        recipe: The recipe's document.
        find: Finds a component by its ARN.
    """
    phases: set[str] = set()
    for configuration in structs_at(recipe, "components"):
        phases |= _phases_of(configuration["componentArn"], find)
    return frozenset(phases)


def _phases_of(arn: str, find: Callable[[str], Record | None]) -> frozenset[str]:
    try:
        component = find(arn)
    except ImageBuilderServiceError:
        component = None
    if component is None:
        return frozenset({_OTHER_PHASE})
    if "data" not in component.document:
        return frozenset({"test" if component.document.get("type") == "TEST" else _OTHER_PHASE})
    return _phases_in(component.document["data"])


@lru_cache(maxsize=256)
def _phases_in(text: str) -> frozenset[str]:
    known = frozenset[str]().union(*PHASES_OF_WORKFLOW.values())
    phases = {step.phase.lower() for step in component_documents.parse(text).steps}
    return frozenset(phase if phase in known else _OTHER_PHASE for phase in phases)


_PHASE_NAMES = {"BUILD": "Build", "TEST": "Test", "DISTRIBUTION": "Distribution"}
_PLATFORM_NAMES = {"macOS": "MacOS"}


def system_variables(image: Record, workflow_type: str) -> Document:
    """The values of `$.imagebuilder.…`. Names are in lower case, since the user guide writes `$.imagebuilder.Platform` too."""
    document = image.document
    recipe = struct_at(document, "imageRecipe") or struct_at(document, "containerRecipe")
    infrastructure = struct_at(document, "infrastructureConfiguration")
    version, _, build = str(document["version"]).partition("/")
    parent = str(recipe.get("parentImage", ""))
    values: Document = {
        "cloudWatchLogGroup": struct_at(document, "loggingConfiguration").get("logGroupName"),
        "cloudWatchLogStream": document["version"],
        "collectImageMetadata": bool(document.get("enhancedImageMetadataEnabled")),
        "collectImageScanFindings": bool(
            struct_at(document, "imageScanningConfiguration").get("imageScanningEnabled")
        ),
        "dateTime": timestamp_text(now()),
        "imageBuildNumber": int(build),
        "imageId": parent if parent.startswith("ami-") else None,
        "imageName": image.name,
        "imageType": document["type"],
        "imageVersionNumber": version,
        "instanceProfileName": infrastructure.get("instanceProfileName"),
        "platform": _PLATFORM_NAMES.get(document["platform"], document["platform"]),
        "s3Logs": struct_at(infrastructure, "logging") or None,
        "securityGroups": infrastructure.get("securityGroupIds"),
        "sourceImageARN": str(image.arn),
        "subnetId": infrastructure.get("subnetId"),
        "terminateInstanceOnFailure": infrastructure.get("terminateInstanceOnFailure"),
        "workflowPhase": _PHASE_NAMES[workflow_type],
        "workingDirectory": recipe.get("workingDirectory"),
    }
    return {name.lower(): value for name, value in values.items()}
