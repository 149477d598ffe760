"""Images: build, import, distribute, cancel and retry them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import builds, constraints, other_services, pipelines, references, resource_types, resources, versions
from .arns import Arn, latest_version_references
from .builds import Build, PlannedWorkflow
from .catalogue import DEFAULT_WORKFLOWS
from .exceptions import InvalidParameterValue, InvalidRequest, ResourceNotFound
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
    return _start_image(backend, request, recipe.name, version, document, states, planned)


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
    if not any(workflow.record.document["type"] == "DISTRIBUTION" for workflow in planned):
        planned += _distribution_workflow(backend)
    return planned


def _distribution_workflow(backend: ImageBuilderBackend) -> list[PlannedWorkflow]:
    arn = backend.catalogue.workflow_arn(DEFAULT_WORKFLOWS["DISTRIBUTION"][0])
    return [PlannedWorkflow(references.require(backend, resource_types.WORKFLOW, arn), {"workflowArn": arn})]


def _os_version(backend: ImageBuilderBackend, recipe: Record) -> str:
    override = recipe.document.get("imageOsVersionOverride")
    parent = backend.find(recipe.document["parentImage"])
    if parent is not None and parent.document.get("osVersion"):
        return str(parent.document["osVersion"])
    return str(override or _OS_VERSIONS[recipe.document["platform"]])


def _start_image(
    backend: ImageBuilderBackend,
    request: Document,
    name: str,
    version: versions.VersionPattern,
    document: Document,
    states: Sequence[str],
    workflows: Sequence[PlannedWorkflow] = (),
) -> Record:
    arn = resources.unversioned_arn(backend, resource_types.IMAGE.arn_type, name)
    arn = backend.store.next_build_arn(arn, version)
    logging = request.get("loggingConfiguration") or {"logGroupName": f"/aws/imagebuilder/{arn.name}"}
    record = resources.new_record(
        resource_types.IMAGE,
        {
            "name": name,
            "imageSource": "CUSTOM",
            "enhancedImageMetadataEnabled": True,
            "loggingConfiguration": logging,
            **document,
            "dateCreated": timestamp_text(now()),
            "outputResources": {},
        },
        arn,
    )
    record.document["version"] = f"{version}/{arn.build}"
    if struct_at(record.document, "imageScanningConfiguration").get("imageScanningEnabled"):
        record.document["scanState"] = {"status": "PENDING"}
    resources.store_new(backend, request, record)
    backend.builds.start(
        Build(backend, record, states, workflows, backend.planned_failures.next_build_failure())
    )
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
    return _start_image(backend, request, request["name"], pattern, document, states, workflows)


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
    arn = backend.catalogue.workflow_arn(DEFAULT_WORKFLOWS["IMPORT_ISO"][0])
    workflow = PlannedWorkflow(
        references.require(backend, resource_types.WORKFLOW, arn), {"workflowArn": arn}
    )
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
    """Distribute an existing image: an Image Builder image, an AMI, or a parameter that contains an AMI id."""
    distribution = references.require_named(backend, resource_types.DISTRIBUTION_CONFIGURATION, request)
    source = request["sourceImage"]
    members: Document = {"platform": "Linux", "osVersion": _OS_VERSIONS["Linux"]}
    name, version = "distributed-image", versions.parse("1.0.0")
    if Arn.parse(source):
        parent = _available_image(backend, source)
        members = {
            key: parent.document[key]
            for key in ("platform", "osVersion", "imageRecipe")
            if key in parent.document
        }
        name, version = parent.name, parent.arn.version or version
    elif not source.startswith(("ami-", "ssm:")):
        raise InvalidParameterValue("sourceImage", "Expected an AMI id, ssm:… or an image's ARN.")
    elif source.startswith("ssm:"):
        _require_parameter(backend, source.removeprefix("ssm:"))
    image = _start_image(
        backend,
        request,
        name,
        version,
        {
            "type": "AMI",
            "buildType": "USER_INITIATED",
            "executionRole": request["executionRole"],
            "distributionConfiguration": distribution.view(),
            **members,
        },
        builds.DISTRIBUTION_STATES,
        _distribution_workflow(backend),
    )
    return {"imageBuildVersionArn": str(image.arn)}


def _available_image(backend: ImageBuilderBackend, arn_text: str) -> Record:
    """The image to distribute. For a version ARN, this is the newest build that is AVAILABLE."""
    arn = Arn.parse(arn_text)
    available = arn and backend.store.latest(arn, lambda image: image.status == "AVAILABLE")
    if available:
        return available
    image = references.require(backend, resource_types.IMAGE, arn_text)
    if image.status != "AVAILABLE":
        raise InvalidRequest(f"{image.arn} is {image.status}, not AVAILABLE.")
    return image


def _require_parameter(backend: ImageBuilderBackend, name: str) -> None:
    name = name.rpartition(":parameter")[2] if name.startswith("arn:") else name
    if other_services.read_ssm_parameter(backend.account_region, name) is None:
        raise ResourceNotFound(f"ssm:{name}")


def _own_build(backend: ImageBuilderBackend, request: Document) -> Build:
    image = backend.own_resource(resource_types.IMAGE, request["imageBuildVersionArn"])
    return backend.builds[str(image.arn)]


@operation("CancelImageCreation")
def cancel_image_creation(backend: ImageBuilderBackend, request: Document) -> Document:
    build = _own_build(backend, request)
    if not build.is_running:
        raise InvalidRequest(f"{build.image.arn} is {build.status}; only a running build can be cancelled.")
    build.cancel()
    return {"imageBuildVersionArn": str(build.image.arn)}


@operation("RetryImage")
def retry_image(backend: ImageBuilderBackend, request: Document) -> Document:
    build = _own_build(backend, request)
    if not build.can_retry:
        raise InvalidRequest(
            f"{build.image.arn} is {build.status}; only a failed or cancelled build can be retried."
        )
    if build.image.document["type"] != "AMI":
        raise InvalidRequest("Only AMI builds can be retried.")
    build.retry(backend.planned_failures.next_build_failure())
    backend.builds.resume(build)
    return {"imageBuildVersionArn": str(build.image.arn)}
