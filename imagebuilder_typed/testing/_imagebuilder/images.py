"""Images: build, import, distribute, cancel and retry them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import (
    build_facts,
    builds,
    constraints,
    pipelines,
    references,
    resource_types,
    resources,
    versions,
)
from .arns import latest_version_references
from .builds import Build, PlannedWorkflow
from .default_workflows import DEFAULT_WORKFLOWS, DISTRIBUTION_WORKFLOWS
from .distribution_sources import find_source
from .exceptions import InvalidParameterValue, InvalidRequest
from .operations import operation
from .wire import Document, now, struct_at, timestamp_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .models import ImageBuilderBackend
    from .store import Record

_BUILD_MEMBERS = (
    "imageTestsConfiguration",
    "enhancedImageMetadataEnabled",
    "imageScanningConfiguration",
    "executionRole",
    "workflows",
)
_DISK_OS_VERSION = "Microsoft Windows 11"
_OS_VERSIONS = {
    "Linux": "Amazon Linux 2023",
    "Windows": "Microsoft Windows Server 2022",
    "macOS": "macOS 15",
}


@operation("CreateImage")
def create_image(backend: ImageBuilderBackend, request: Document) -> Document:
    recipe = pipelines.check_build_inputs(backend, request)
    image = start_build(backend, request, recipe)
    return {
        "imageBuildVersionArn": str(image.arn),
        "latestVersionReferences": latest_version_references(image.arn),
    }


@operation("StartImagePipelineExecution")
def start_image_pipeline_execution(backend: ImageBuilderBackend, request: Document) -> Document:
    pipeline = references.require_named(backend, resource_types.IMAGE_PIPELINE, request)
    image = run_pipeline(backend, pipeline, "USER_INITIATED", struct_at(request, "tags"))
    return {"imageBuildVersionArn": str(image.arn)}


def run_pipeline(
    backend: ImageBuilderBackend, pipeline: Record, build_type: str, tags: dict[str, str]
) -> Record:
    """Start a build of a pipeline. `build_type` is USER_INITIATED, or SCHEDULED for its schedule."""
    document = pipeline.document
    recipe = pipelines.recipe_of(backend, document)
    logging = struct_at(document, "loggingConfiguration").get("imageLogGroupName")
    request = {
        **document,
        "tags": tags,
        "loggingConfiguration": {"logGroupName": logging} if logging else None,
    }
    pipeline.document["dateLastRun"] = timestamp_text(now())
    return start_build(backend, request, recipe, buildType=build_type, sourcePipelineArn=str(pipeline.arn))


def start_build(backend: ImageBuilderBackend, request: Document, recipe: Record, **members: Any) -> Record:
    """Start a build of the recipe: the next build version of its image."""
    is_container = recipe.resource_type is resource_types.CONTAINER_RECIPE
    infrastructure = references.require_named(backend, resource_types.INFRASTRUCTURE_CONFIGURATION, request)
    document: Document = {
        "type": "DOCKER" if is_container else "AMI",
        "platform": recipe.document["platform"],
        "osVersion": _os_version(backend, recipe),
        recipe.resource_type.member: recipe.view_in_image(),
        "infrastructureConfiguration": infrastructure.view_in_image(),
        "buildType": "USER_INITIATED",
        **{name: request[name] for name in _BUILD_MEMBERS if request.get(name) is not None},
        **members,
    }
    tests = struct_at(document, "imageTestsConfiguration")
    document["imageTestsConfiguration"] = {**resource_types.DEFAULT_IMAGE_TESTS, **tests}
    if request.get("distributionConfigurationArn"):
        distribution = references.require_named(backend, resource_types.DISTRIBUTION_CONFIGURATION, request)
        document["distributionConfiguration"] = distribution.view()
    planned = _planned_workflows(backend, document)
    document["workflows"] = [
        {**workflow.configuration, "workflowArn": str(workflow.record.arn)} for workflow in planned
    ]
    states = _states_of(document, planned, bool(request.get("workflows")))
    version = recipe.arn.version
    assert version is not None
    phases = build_facts.component_phases(recipe.document, backend.find)
    return _start_image(
        backend, request, recipe.name, version, document, states=states, workflows=planned, phases=phases
    )


def _states_of(document: Document, planned: Sequence[PlannedWorkflow], chosen: bool) -> list[str]:
    """The states of a build. TESTING needs tests; with chosen workflows, BUILDING and TESTING need a workflow."""
    skipped: set[str] = set()
    if not document["imageTestsConfiguration"].get("imageTestsEnabled", True):
        skipped.add("TESTING")
    if chosen:
        types = {workflow.record.document["type"] for workflow in planned}
        skipped |= {
            state for state, workflow_type in builds.WORKFLOW_TYPES.items() if workflow_type not in types
        } - {"DISTRIBUTING"}
    return [state for state in builds.RECIPE_STATES if state not in skipped]


def _planned_workflows(backend: ImageBuilderBackend, document: Document) -> list[PlannedWorkflow]:
    chosen: list[Document] = document.get("workflows") or [
        {"workflowArn": backend.catalogue.workflow_arn(path)} for path in DEFAULT_WORKFLOWS[document["type"]]
    ]
    planned = [
        PlannedWorkflow(
            references.require(backend, resource_types.WORKFLOW, configuration["workflowArn"]), configuration
        )
        for configuration in chosen
    ]
    has_own = any(workflow.record.document["type"] == "DISTRIBUTION" for workflow in planned)
    # A container image has a target repository without a distribution configuration too.
    if not has_own and (document.get("distributionConfiguration") or document["type"] == "DOCKER"):
        planned.append(_managed_workflow(backend, DISTRIBUTION_WORKFLOWS[document["type"]]))
    return planned


def _managed_workflow(backend: ImageBuilderBackend, path: str) -> PlannedWorkflow:
    arn = backend.catalogue.workflow_arn(path)
    return PlannedWorkflow(references.require(backend, resource_types.WORKFLOW, arn), {"workflowArn": arn})


def _os_version(backend: ImageBuilderBackend, recipe: Record) -> str:
    override = recipe.document.get("imageOsVersionOverride")
    parent = backend.find(recipe.document["parentImage"])
    of_parent = parent.document.get("osVersion") if parent is not None else None
    return str(override or of_parent or _OS_VERSIONS[recipe.document["platform"]])


def _start_image(
    backend: ImageBuilderBackend,
    request: Document,
    name: str,
    version: versions.VersionPattern,
    document: Document,
    *,
    states: Sequence[str],
    workflows: Sequence[PlannedWorkflow] = (),
    phases: frozenset[str] = frozenset(),
    source_ami: Document | None = None,
) -> Record:
    arn = resources.unversioned_arn(backend, resource_types.IMAGE.arn_type, name)
    arn = backend.store.next_build_arn(arn, version)
    # A log group's name has no spaces. What AWS does with those of an image's name is unknown.
    default_group = f"/aws/imagebuilder/{name.replace(' ', '-')}"
    logging = request.get("loggingConfiguration") or {"logGroupName": default_group}
    record = resources.new_record(
        resource_types.IMAGE,
        {
            "name": name,
            "imageSource": "CUSTOM",
            "enhancedImageMetadataEnabled": True,
            "loggingConfiguration": logging,
            **document,
            "dateCreated": timestamp_text(now()),
            "outputResources": {"containers" if document["type"] == "DOCKER" else "amis": []},
        },
        arn,
    )
    record.document["version"] = f"{version}/{arn.build}"
    if struct_at(record.document, "imageScanningConfiguration").get("imageScanningEnabled"):
        record.document["scanState"] = {"status": "PENDING"}
    resources.store_new(backend, request, record)
    backend.pipeline_runs.note_start(record)
    failure = backend.planned_failures.next_build_failure()
    backend.builds.start(Build(backend, record, states, workflows, failure, phases, source_ami))
    return record


def _import_image(
    backend: ImageBuilderBackend,
    request: Document,
    states: Sequence[str],
    workflows: Sequence[PlannedWorkflow],
    **members: Any,
) -> Record:
    pattern = versions.parse(request["semanticVersion"])
    document: Document = {
        "type": "AMI",
        "platform": request["platform"],
        "osVersion": request.get("osVersion") or _OS_VERSIONS[request["platform"]],
        "imageSource": "IMPORTED",
        **members,
    }
    return _start_image(
        backend, request, request["name"], pattern, document, states=states, workflows=workflows
    )


@operation("ImportVmImage")
def import_vm_image(backend: ImageBuilderBackend, request: Document) -> Document:
    constraints.check_value("ResourceName", request["name"], "name")
    # Without a role, the log group has to be in the service's namespace. The request has no member for a role.
    pipelines.check_log_groups(request)
    if not request["vmImportTaskId"].startswith("import-ami-"):
        raise InvalidParameterValue("vmImportTaskId", "An import task's id starts with import-ami-.")
    image = _import_image(backend, request, builds.VM_IMPORT_STATES, (), buildType="IMPORT")
    return {"imageArn": str(image.arn)}


@operation("ImportDiskImage")
def import_disk_image(backend: ImageBuilderBackend, request: Document) -> Document:
    if request["platform"] != "Windows":
        raise InvalidParameterValue("platform", "Only Windows disk images can be imported.")
    if request["osVersion"] != _DISK_OS_VERSION:
        raise InvalidParameterValue("osVersion", f"Only disk images of {_DISK_OS_VERSION} can be imported.")
    pipelines.check_log_groups(request)
    if not request["uri"].startswith("s3://") or not request["uri"].lower().endswith(".iso"):
        raise InvalidParameterValue("uri", "Expected s3://bucket/key of an .iso file.")
    infrastructure = references.require_named(backend, resource_types.INFRASTRUCTURE_CONFIGURATION, request)
    workflow = _managed_workflow(backend, DEFAULT_WORKFLOWS["IMPORT_ISO"][0])
    image = _import_image(
        backend,
        request,
        builds.DISK_IMPORT_STATES,
        [workflow],
        buildType="IMPORT_ISO",
        infrastructureConfiguration=infrastructure.view(),
        **({"executionRole": request["executionRole"]} if request.get("executionRole") else {}),
    )
    return {"imageBuildVersionArn": str(image.arn)}


@operation("DistributeImage")
def distribute_image(backend: ImageBuilderBackend, request: Document) -> Document:
    distribution = references.require_named(backend, resource_types.DISTRIBUTION_CONFIGURATION, request)
    source = find_source(backend, request["sourceImage"])
    document: Document = {
        "type": "AMI",
        "buildType": "USER_INITIATED",
        "executionRole": request["executionRole"],
        "distributionConfiguration": distribution.view(),
        **source.members,
    }
    image = _start_image(
        backend,
        request,
        source.name,
        source.version,
        document,
        states=builds.DISTRIBUTION_STATES,
        workflows=[_managed_workflow(backend, DISTRIBUTION_WORKFLOWS["AMI"])],
        source_ami=source.ami,
    )
    return {"imageBuildVersionArn": str(image.arn)}


def _own_build(backend: ImageBuilderBackend, request: Document) -> Build:
    image = backend.own_resource(resource_types.IMAGE, request["imageBuildVersionArn"])
    return backend.builds[str(image.arn)]


@operation("CancelImageCreation")
def cancel_image_creation(backend: ImageBuilderBackend, request: Document) -> Document:
    build = _own_build(backend, request)
    if not build.is_running:
        # The code that CloudFormation's delete handler of AWS::ImageBuilder::Image takes for an image that has ended.
        raise InvalidParameterValue(
            "imageBuildVersionArn",
            f"{build.image.arn} is {build.status}; only a running build can be cancelled.",
        )
    build.cancel()
    backend.builds.resume(build)
    return {"imageBuildVersionArn": str(build.image.arn)}


@operation("RetryImage")
def retry_image(backend: ImageBuilderBackend, request: Document) -> Document:
    build = _own_build(backend, request)
    if build.image.document["type"] != "AMI":
        raise InvalidRequest("Only AMI builds can be retried.")
    if not build.can_retry:
        raise InvalidRequest(
            f"{build.image.arn} is {build.status}; only a failed or cancelled build can be retried, and none that "
            "failed while INTEGRATING."
        )
    build.retry(backend.planned_failures.next_build_failure())
    backend.builds.resume(build)
    return {"imageBuildVersionArn": str(build.image.arn)}
