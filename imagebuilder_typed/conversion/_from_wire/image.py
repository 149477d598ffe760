# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: objects of decoded JSON."""

from datetime import UTC, datetime
from typing import Any

from imagebuilder_typed.conversion._function_parts import (
    load_later,
    members_of,
    new,
    reject,
    timestamp_from_wire,
)
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.image import (
    Ami,
    BuildType,
    CancelImageCreationResponse,
    ComponentFailureContext,
    Container,
    CreateImageResponse,
    DeleteImageResponse,
    DistributeImageResponse,
    DistributionFailureContext,
    EcrConfiguration,
    GetImagePolicyResponse,
    GetImageResponse,
    Image,
    ImageConfigurationStep,
    ImageFailureContext,
    ImageLoggingConfiguration,
    ImagePackage,
    ImageScanningConfiguration,
    ImageScanningType,
    ImageScanState,
    ImageScanStatus,
    ImageSource,
    ImageState,
    ImageStatus,
    ImageSummary,
    ImageTestsConfiguration,
    ImageVersion,
    ImportDiskImageResponse,
    ImportVmImageResponse,
    ListImageBuildVersionsResponse,
    ListImagePackagesResponse,
    ListImagesResponse,
    MaximumSeverityLabel,
    OutputResources,
    PutImagePolicyResponse,
    RegionFailure,
    RegionFailureStatus,
    RetryImageResponse,
    ScanResultCondition,
)
from imagebuilder_typed.models.shared import ImageType, Platform

__all__ = [
    "FUNCTIONS",
    "make_ami",
    "make_cancel_image_creation_response",
    "make_component_failure_context",
    "make_container",
    "make_create_image_response",
    "make_delete_image_response",
    "make_distribute_image_response",
    "make_distribution_failure_context",
    "make_ecr_configuration",
    "make_get_image_policy_response",
    "make_get_image_response",
    "make_image",
    "make_image_failure_context",
    "make_image_logging_configuration",
    "make_image_package",
    "make_image_scan_state",
    "make_image_scanning_configuration",
    "make_image_state",
    "make_image_summary",
    "make_image_tests_configuration",
    "make_image_version",
    "make_import_disk_image_response",
    "make_import_vm_image_response",
    "make_list_image_build_versions_response",
    "make_list_image_packages_response",
    "make_list_images_response",
    "make_output_resources",
    "make_put_image_policy_response",
    "make_region_failure",
    "make_retry_image_response",
    "make_scan_result_condition",
]

build_type_of = members_of(BuildType)
image_configuration_step_of = members_of(ImageConfigurationStep)
image_scan_status_of = members_of(ImageScanStatus)
image_scanning_type_of = members_of(ImageScanningType)
image_source_of = members_of(ImageSource)
image_status_of = members_of(ImageStatus)
image_type_of = members_of(ImageType)
maximum_severity_label_of = members_of(MaximumSeverityLabel)
platform_of = members_of(Platform)
region_failure_status_of = members_of(RegionFailureStatus)

make_container_recipe = load_later(
    "make_container_recipe", "imagebuilder_typed.conversion._from_wire.container_recipe", globals()
)
make_distribution_configuration = load_later(
    "make_distribution_configuration", "imagebuilder_typed.conversion._from_wire.distribution", globals()
)
make_image_recipe = load_later(
    "make_image_recipe", "imagebuilder_typed.conversion._from_wire.image_recipe", globals()
)
make_infrastructure_configuration = load_later(
    "make_infrastructure_configuration", "imagebuilder_typed.conversion._from_wire.infrastructure", globals()
)
make_latest_version_references = load_later(
    "make_latest_version_references", "imagebuilder_typed.conversion._from_wire.shared", globals()
)
make_workflow_configuration = load_later(
    "make_workflow_configuration", "imagebuilder_typed.conversion._from_wire.workflow", globals()
)


def make_cancel_image_creation_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CancelImageCreationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_component_failure_context(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ComponentFailureContext)
    if (v := get("componentArn")).__class__ is str:
        obj.component_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.phase_name = v if (v := get("phaseName")).__class__ is str or v is None else reject()
    obj.step_name = v if (v := get("stepName")).__class__ is str or v is None else reject()
    obj.action = v if (v := get("action")).__class__ is str or v is None else reject()
    obj.error_message = v if (v := get("errorMessage")).__class__ is str or v is None else reject()
    return obj


def make_container(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Container)
    if (v := get("region")).__class__ is str:
        obj.region = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageUris")) is not None:
        obj.image_uris = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_create_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateImageResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_delete_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImageResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_distribute_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DistributeImageResponse)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_ecr_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(EcrConfiguration)
    obj.repository_name = v if (v := get("repositoryName")).__class__ is str or v is None else reject()
    obj.container_tags = (
        None
        if (v := get("containerTags")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


def make_get_image_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImagePolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.policy = v if (v := get("policy")).__class__ is str or v is None else reject()
    return obj


def make_image_logging_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageLoggingConfiguration)
    obj.log_group_name = v if (v := get("logGroupName")).__class__ is str or v is None else reject()
    return obj


def make_image_package(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImagePackage)
    if (v := get("packageName")).__class__ is str:
        obj.package_name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("packageVersion")).__class__ is str:
        obj.package_version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_image_scan_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageScanState)
    obj.status = None if (v := get("status")) is None else image_scan_status_of[v]
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    return obj


def make_image_tests_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageTestsConfiguration)
    obj.image_tests_enabled = (
        v if (v := get("imageTestsEnabled")).__class__ is bool or v is None else reject()
    )
    obj.timeout_minutes = v if (v := get("timeoutMinutes")).__class__ is int or v is None else reject()
    return obj


def make_image_version(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageVersion)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.type = None if (v := get("type")) is None else image_type_of[v]
    obj.version = v if (v := get("version")).__class__ is str or v is None else reject()
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.os_version = v if (v := get("osVersion")).__class__ is str or v is None else reject()
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.build_type = None if (v := get("buildType")) is None else build_type_of[v]
    obj.image_source = None if (v := get("imageSource")) is None else image_source_of[v]
    return obj


def make_import_disk_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImportDiskImageResponse)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_import_vm_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImportVmImageResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageArn")).__class__ is str:
        obj.image_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_put_image_policy_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutImagePolicyResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageArn")).__class__ is str:
        obj.image_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_region_failure(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RegionFailure)
    if (v := get("region")).__class__ is str:
        obj.region = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("status")) is not None:
        obj.status = region_failure_status_of[v]
    else:
        note_incomplete(obj)
    obj.image_configuration_step = (
        None if (v := get("imageConfigurationStep")) is None else image_configuration_step_of[v]
    )
    obj.error_message = v if (v := get("errorMessage")).__class__ is str or v is None else reject()
    obj.target_account_id = v if (v := get("targetAccountId")).__class__ is str or v is None else reject()
    return obj


def make_retry_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RetryImageResponse)
    if (v := get("clientToken")).__class__ is str:
        obj.client_token = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_scan_result_condition(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ScanResultCondition)
    if (v := get("maximumSeverityLabel")) is not None:
        obj.maximum_severity_label = maximum_severity_label_of[v]
    else:
        note_incomplete(obj)
    obj.fix_available = v if (v := get("fixAvailable")).__class__ is bool or v is None else reject()
    return obj


def make_distribution_failure_context(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DistributionFailureContext)
    obj.error_message = v if (v := get("errorMessage")).__class__ is str or v is None else reject()
    if (v := get("regionFailures")) is not None:
        obj.region_failures = (
            [make_region_failure(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    return obj


def make_image_scanning_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageScanningConfiguration)
    obj.image_scanning_enabled = (
        v if (v := get("imageScanningEnabled")).__class__ is bool or v is None else reject()
    )
    obj.ecr_configuration = None if (v := get("ecrConfiguration")) is None else make_ecr_configuration(v)
    obj.image_scanning_types = (
        None
        if (v := get("imageScanningTypes")) is None
        else (
            [image_scanning_type_of[e] for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.scan_result_condition = (
        None if (v := get("scanResultCondition")) is None else make_scan_result_condition(v)
    )
    return obj


def make_list_image_packages_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePackagesResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imagePackageList")) is not None:
        obj.image_package_list = (
            [make_image_package(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_images_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagesResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageVersionList")) is not None:
        obj.image_version_list = (
            [make_image_version(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_image_failure_context(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageFailureContext)
    if (v := get("imageStatus")) is not None:
        obj.image_status = image_status_of[v]
    else:
        note_incomplete(obj)
    obj.workflow_execution_id = (
        v if (v := get("workflowExecutionId")).__class__ is str or v is None else reject()
    )
    obj.workflow_arn = v if (v := get("workflowArn")).__class__ is str or v is None else reject()
    obj.step_execution_id = v if (v := get("stepExecutionId")).__class__ is str or v is None else reject()
    obj.failed_step = v if (v := get("failedStep")).__class__ is str or v is None else reject()
    obj.component_failure = (
        None if (v := get("componentFailure")) is None else make_component_failure_context(v)
    )
    obj.distribution_failure = (
        None if (v := get("distributionFailure")) is None else make_distribution_failure_context(v)
    )
    return obj


def make_image_state(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageState)
    if (v := get("status")) is not None:
        obj.status = image_status_of[v]
    else:
        note_incomplete(obj)
    obj.reason = v if (v := get("reason")).__class__ is str or v is None else reject()
    obj.failure_context = None if (v := get("failureContext")) is None else make_image_failure_context(v)
    return obj


def make_ami(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Ami)
    if (v := get("region")).__class__ is str:
        obj.region = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("image")).__class__ is str:
        obj.image = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.name = v if (v := get("name")).__class__ is str or v is None else reject()
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.state = None if (v := get("state")) is None else make_image_state(v)
    obj.account_id = v if (v := get("accountId")).__class__ is str or v is None else reject()
    return obj


def make_output_resources(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(OutputResources)
    if (v := get("amis")) is not None:
        obj.amis = [make_ami(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
    if (v := get("containers")) is not None:
        obj.containers = (
            [make_container(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    return obj


def make_image(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Image)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.type = None if (v := get("type")) is None else image_type_of[v]
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.enhanced_image_metadata_enabled = (
        v if (v := get("enhancedImageMetadataEnabled")).__class__ is bool or v is None else reject()
    )
    obj.os_version = v if (v := get("osVersion")).__class__ is str or v is None else reject()
    if (v := get("state")) is not None:
        obj.state = make_image_state(v)
    else:
        note_incomplete(obj)
    obj.image_recipe = None if (v := get("imageRecipe")) is None else make_image_recipe(v)
    obj.container_recipe = None if (v := get("containerRecipe")) is None else make_container_recipe(v)
    obj.source_pipeline_name = (
        v if (v := get("sourcePipelineName")).__class__ is str or v is None else reject()
    )
    obj.source_pipeline_arn = v if (v := get("sourcePipelineArn")).__class__ is str or v is None else reject()
    obj.infrastructure_configuration = (
        None if (v := get("infrastructureConfiguration")) is None else make_infrastructure_configuration(v)
    )
    obj.distribution_configuration = (
        None if (v := get("distributionConfiguration")) is None else make_distribution_configuration(v)
    )
    obj.image_tests_configuration = (
        None if (v := get("imageTestsConfiguration")) is None else make_image_tests_configuration(v)
    )
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("outputResources")) is not None:
        obj.output_resources = make_output_resources(v)
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.build_type = None if (v := get("buildType")) is None else build_type_of[v]
    obj.image_source = None if (v := get("imageSource")) is None else image_source_of[v]
    obj.scan_state = None if (v := get("scanState")) is None else make_image_scan_state(v)
    obj.image_scanning_configuration = (
        None if (v := get("imageScanningConfiguration")) is None else make_image_scanning_configuration(v)
    )
    obj.deprecation_time = (
        None
        if (v := get("deprecationTime")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.lifecycle_execution_id = (
        v if (v := get("lifecycleExecutionId")).__class__ is str or v is None else reject()
    )
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
    if (v := get("workflows")) is not None:
        obj.workflows = (
            [make_workflow_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_image_logging_configuration(v)
    )
    return obj


def make_image_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageSummary)
    if (v := get("arn")).__class__ is str:
        obj.arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.type = None if (v := get("type")) is None else image_type_of[v]
    if (v := get("version")).__class__ is str:
        obj.version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.os_version = v if (v := get("osVersion")).__class__ is str or v is None else reject()
    if (v := get("state")) is not None:
        obj.state = make_image_state(v)
    else:
        note_incomplete(obj)
    if (v := get("owner")).__class__ is str:
        obj.owner = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("outputResources")) is not None:
        obj.output_resources = make_output_resources(v)
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.build_type = None if (v := get("buildType")) is None else build_type_of[v]
    obj.image_source = None if (v := get("imageSource")) is None else image_source_of[v]
    obj.deprecation_time = (
        None
        if (v := get("deprecationTime")) is None
        else (
            datetime.fromtimestamp(v, UTC)
            if (v.__class__ is float or v.__class__ is int)
            else timestamp_from_wire(v)
        )
    )
    obj.lifecycle_execution_id = (
        v if (v := get("lifecycleExecutionId")).__class__ is str or v is None else reject()
    )
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_image_logging_configuration(v)
    )
    return obj


def make_get_image_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("image")) is not None:
        obj.image = make_image(v)
    else:
        note_incomplete(obj)
    obj.latest_version_references = (
        None if (v := get("latestVersionReferences")) is None else make_latest_version_references(v)
    )
    return obj


def make_list_image_build_versions_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageBuildVersionsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("imageSummaryList")) is not None:
        obj.image_summary_list = (
            [make_image_summary(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CancelImageCreationResponse: make_cancel_image_creation_response,
    ComponentFailureContext: make_component_failure_context,
    Container: make_container,
    CreateImageResponse: make_create_image_response,
    DeleteImageResponse: make_delete_image_response,
    DistributeImageResponse: make_distribute_image_response,
    EcrConfiguration: make_ecr_configuration,
    GetImagePolicyResponse: make_get_image_policy_response,
    ImageLoggingConfiguration: make_image_logging_configuration,
    ImagePackage: make_image_package,
    ImageScanState: make_image_scan_state,
    ImageTestsConfiguration: make_image_tests_configuration,
    ImageVersion: make_image_version,
    ImportDiskImageResponse: make_import_disk_image_response,
    ImportVmImageResponse: make_import_vm_image_response,
    PutImagePolicyResponse: make_put_image_policy_response,
    RegionFailure: make_region_failure,
    RetryImageResponse: make_retry_image_response,
    ScanResultCondition: make_scan_result_condition,
    DistributionFailureContext: make_distribution_failure_context,
    ImageScanningConfiguration: make_image_scanning_configuration,
    ListImagePackagesResponse: make_list_image_packages_response,
    ListImagesResponse: make_list_images_response,
    ImageFailureContext: make_image_failure_context,
    ImageState: make_image_state,
    Ami: make_ami,
    OutputResources: make_output_resources,
    Image: make_image,
    ImageSummary: make_image_summary,
    GetImageResponse: make_get_image_response,
    ListImageBuildVersionsResponse: make_list_image_build_versions_response,
}
"""The function of each class."""
