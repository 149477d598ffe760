# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored, timestamp_to_wire
from imagebuilder_typed.models._base import UNSET
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
    GetImagePolicyResponse,
    GetImageResponse,
    Image,
    ImageConfigurationStep,
    ImageFailureContext,
    ImagePackage,
    ImageScanState,
    ImageScanStatus,
    ImageSource,
    ImageState,
    ImageStatus,
    ImageSummary,
    ImageVersion,
    ImportDiskImageResponse,
    ImportVmImageResponse,
    ListImageBuildVersionsResponse,
    ListImagePackagesResponse,
    ListImagesResponse,
    OutputResources,
    PutImagePolicyResponse,
    RegionFailure,
    RegionFailureStatus,
    RetryImageResponse,
)
from imagebuilder_typed.models.shared import ImageType, Platform

__all__ = [
    "FUNCTIONS",
    "ami_to_wire",
    "cancel_image_creation_response_to_wire",
    "component_failure_context_to_wire",
    "container_to_wire",
    "create_image_response_to_wire",
    "delete_image_response_to_wire",
    "distribute_image_response_to_wire",
    "distribution_failure_context_to_wire",
    "get_image_policy_response_to_wire",
    "get_image_response_to_wire",
    "image_failure_context_to_wire",
    "image_package_to_wire",
    "image_scan_state_to_wire",
    "image_state_to_wire",
    "image_summary_to_wire",
    "image_to_wire",
    "image_version_to_wire",
    "import_disk_image_response_to_wire",
    "import_vm_image_response_to_wire",
    "list_image_build_versions_response_to_wire",
    "list_image_packages_response_to_wire",
    "list_images_response_to_wire",
    "output_resources_to_wire",
    "put_image_policy_response_to_wire",
    "region_failure_to_wire",
    "retry_image_response_to_wire",
]

container_recipe_to_wire = load_later(
    "container_recipe_to_wire", "imagebuilder_typed.conversion._answers_to_wire.container_recipe", globals()
)
distribution_configuration_to_wire = load_later(
    "distribution_configuration_to_wire",
    "imagebuilder_typed.conversion._answers_to_wire.distribution",
    globals(),
)
image_logging_configuration_to_wire = load_later(
    "image_logging_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
image_recipe_to_wire = load_later(
    "image_recipe_to_wire", "imagebuilder_typed.conversion._answers_to_wire.image_recipe", globals()
)
image_scanning_configuration_to_wire = load_later(
    "image_scanning_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
image_tests_configuration_to_wire = load_later(
    "image_tests_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.image", globals()
)
infrastructure_configuration_to_wire = load_later(
    "infrastructure_configuration_to_wire",
    "imagebuilder_typed.conversion._answers_to_wire.infrastructure",
    globals(),
)
latest_version_references_to_wire = load_later(
    "latest_version_references_to_wire", "imagebuilder_typed.conversion._answers_to_wire.shared", globals()
)
workflow_configuration_to_wire = load_later(
    "workflow_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.workflow", globals()
)


def cancel_image_creation_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CancelImageCreationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def component_failure_context_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ComponentFailureContext:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.component_arn) is not None:
        payload["componentArn"] = v if v.__class__ is str else reject()
    if (v := obj.phase_name) is not None:
        payload["phaseName"] = v if v.__class__ is str else reject()
    if (v := obj.step_name) is not None:
        payload["stepName"] = v if v.__class__ is str else reject()
    if (v := obj.action) is not None:
        payload["action"] = v if v.__class__ is str else reject()
    if (v := obj.error_message) is not None:
        payload["errorMessage"] = v if v.__class__ is str else reject()
    return payload


def container_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Container:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.region) is not None:
        payload["region"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_uris")) is not None and v is not UNSET:
        payload["imageUris"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def create_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def delete_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def distribute_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DistributeImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def get_image_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImagePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def image_package_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImagePackage:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.package_name) is not None:
        payload["packageName"] = v if v.__class__ is str else reject()
    if (v := obj.package_version) is not None:
        payload["packageVersion"] = v if v.__class__ is str else reject()
    return payload


def image_scan_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageScanState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageScanStatus else reject()
        )
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    return payload


def image_version_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageVersion:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ImageType else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.os_version) is not None:
        payload["osVersion"] = v if v.__class__ is str else reject()
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := obj.build_type) is not None:
        payload["buildType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is BuildType else reject()
        )
    if (v := obj.image_source) is not None:
        payload["imageSource"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageSource else reject()
        )
    return payload


def import_disk_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImportDiskImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def import_vm_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImportVmImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_arn) is not None:
        payload["imageArn"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def put_image_policy_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutImagePolicyResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image_arn) is not None:
        payload["imageArn"] = v if v.__class__ is str else reject()
    return payload


def region_failure_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not RegionFailure:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.region) is not None:
        payload["region"] = v if v.__class__ is str else reject()
    if (v := obj.status) is not None:
        payload["status"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is RegionFailureStatus else reject()
        )
    if (v := obj.image_configuration_step) is not None:
        payload["imageConfigurationStep"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageConfigurationStep else reject()
        )
    if (v := obj.error_message) is not None:
        payload["errorMessage"] = v if v.__class__ is str else reject()
    if (v := obj.target_account_id) is not None:
        payload["targetAccountId"] = v if v.__class__ is str else reject()
    return payload


def retry_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not RetryImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def distribution_failure_context_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DistributionFailureContext:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.error_message) is not None:
        payload["errorMessage"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "region_failures")) is not None and v is not UNSET:
        payload["regionFailures"] = (
            [region_failure_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def list_image_packages_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagePackagesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_package_list")) is not None and v is not UNSET:
        payload["imagePackageList"] = (
            [image_package_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_images_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagesResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_version_list")) is not None and v is not UNSET:
        payload["imageVersionList"] = (
            [image_version_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def image_failure_context_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageFailureContext:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_status) is not None:
        payload["imageStatus"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageStatus else reject()
        )
    if (v := obj.workflow_execution_id) is not None:
        payload["workflowExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.workflow_arn) is not None:
        payload["workflowArn"] = v if v.__class__ is str else reject()
    if (v := obj.step_execution_id) is not None:
        payload["stepExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.failed_step) is not None:
        payload["failedStep"] = v if v.__class__ is str else reject()
    if (v := obj.component_failure) is not None:
        payload["componentFailure"] = component_failure_context_to_wire(v)
    if (v := obj.distribution_failure) is not None:
        payload["distributionFailure"] = distribution_failure_context_to_wire(v)
    return payload


def image_state_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageState:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.status) is not None:
        payload["status"] = v if v.__class__ is str else v._value_ if v.__class__ is ImageStatus else reject()
    if (v := obj.reason) is not None:
        payload["reason"] = v if v.__class__ is str else reject()
    if (v := obj.failure_context) is not None:
        payload["failureContext"] = image_failure_context_to_wire(v)
    return payload


def ami_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Ami:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.region) is not None:
        payload["region"] = v if v.__class__ is str else reject()
    if (v := obj.image) is not None:
        payload["image"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = image_state_to_wire(v)
    if (v := obj.account_id) is not None:
        payload["accountId"] = v if v.__class__ is str else reject()
    return payload


def output_resources_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not OutputResources:
        reject()
    payload: dict[str, Any] = {}
    if (v := stored(obj, "amis")) is not None and v is not UNSET:
        payload["amis"] = (
            [ami_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := stored(obj, "containers")) is not None and v is not UNSET:
        payload["containers"] = (
            [container_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    return payload


def image_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Image:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ImageType else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.enhanced_image_metadata_enabled) is not None:
        payload["enhancedImageMetadataEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.os_version) is not None:
        payload["osVersion"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = image_state_to_wire(v)
    if (v := obj.image_recipe) is not None:
        payload["imageRecipe"] = image_recipe_to_wire(v)
    if (v := obj.container_recipe) is not None:
        payload["containerRecipe"] = container_recipe_to_wire(v)
    if (v := obj.source_pipeline_name) is not None:
        payload["sourcePipelineName"] = v if v.__class__ is str else reject()
    if (v := obj.source_pipeline_arn) is not None:
        payload["sourcePipelineArn"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration) is not None:
        payload["infrastructureConfiguration"] = infrastructure_configuration_to_wire(v)
    if (v := obj.distribution_configuration) is not None:
        payload["distributionConfiguration"] = distribution_configuration_to_wire(v)
    if (v := obj.image_tests_configuration) is not None:
        payload["imageTestsConfiguration"] = image_tests_configuration_to_wire(v)
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "output_resources")) is not None and v is not UNSET:
        payload["outputResources"] = output_resources_to_wire(v)
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.build_type) is not None:
        payload["buildType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is BuildType else reject()
        )
    if (v := obj.image_source) is not None:
        payload["imageSource"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageSource else reject()
        )
    if (v := obj.scan_state) is not None:
        payload["scanState"] = image_scan_state_to_wire(v)
    if (v := obj.image_scanning_configuration) is not None:
        payload["imageScanningConfiguration"] = image_scanning_configuration_to_wire(v)
    if (v := obj.deprecation_time) is not None:
        payload["deprecationTime"] = timestamp_to_wire(v)
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "workflows")) is not None and v is not UNSET:
        payload["workflows"] = (
            [workflow_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = image_logging_configuration_to_wire(v)
    return payload


def image_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.type) is not None:
        payload["type"] = v if v.__class__ is str else v._value_ if v.__class__ is ImageType else reject()
    if (v := obj.version) is not None:
        payload["version"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.os_version) is not None:
        payload["osVersion"] = v if v.__class__ is str else reject()
    if (v := obj.state) is not None:
        payload["state"] = image_state_to_wire(v)
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "output_resources")) is not None and v is not UNSET:
        payload["outputResources"] = output_resources_to_wire(v)
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.build_type) is not None:
        payload["buildType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is BuildType else reject()
        )
    if (v := obj.image_source) is not None:
        payload["imageSource"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ImageSource else reject()
        )
    if (v := obj.deprecation_time) is not None:
        payload["deprecationTime"] = timestamp_to_wire(v)
    if (v := obj.lifecycle_execution_id) is not None:
        payload["lifecycleExecutionId"] = v if v.__class__ is str else reject()
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = image_logging_configuration_to_wire(v)
    return payload


def get_image_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImageResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.image) is not None:
        payload["image"] = image_to_wire(v)
    if (v := obj.latest_version_references) is not None:
        payload["latestVersionReferences"] = latest_version_references_to_wire(v)
    return payload


def list_image_build_versions_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageBuildVersionsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "image_summary_list")) is not None and v is not UNSET:
        payload["imageSummaryList"] = (
            [image_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CancelImageCreationResponse: cancel_image_creation_response_to_wire,
    ComponentFailureContext: component_failure_context_to_wire,
    Container: container_to_wire,
    CreateImageResponse: create_image_response_to_wire,
    DeleteImageResponse: delete_image_response_to_wire,
    DistributeImageResponse: distribute_image_response_to_wire,
    GetImagePolicyResponse: get_image_policy_response_to_wire,
    ImagePackage: image_package_to_wire,
    ImageScanState: image_scan_state_to_wire,
    ImageVersion: image_version_to_wire,
    ImportDiskImageResponse: import_disk_image_response_to_wire,
    ImportVmImageResponse: import_vm_image_response_to_wire,
    PutImagePolicyResponse: put_image_policy_response_to_wire,
    RegionFailure: region_failure_to_wire,
    RetryImageResponse: retry_image_response_to_wire,
    DistributionFailureContext: distribution_failure_context_to_wire,
    ListImagePackagesResponse: list_image_packages_response_to_wire,
    ListImagesResponse: list_images_response_to_wire,
    ImageFailureContext: image_failure_context_to_wire,
    ImageState: image_state_to_wire,
    Ami: ami_to_wire,
    OutputResources: output_resources_to_wire,
    Image: image_to_wire,
    ImageSummary: image_summary_to_wire,
    GetImageResponse: get_image_response_to_wire,
    ListImageBuildVersionsResponse: list_image_build_versions_response_to_wire,
}
"""The function of each class."""
