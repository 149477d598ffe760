# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
from imagebuilder_typed.models.image import (
    CancelImageCreationRequest,
    CreateImageRequest,
    DeleteImageRequest,
    DistributeImageRequest,
    EcrConfiguration,
    GetImagePolicyRequest,
    GetImageRequest,
    ImageLoggingConfiguration,
    ImageScanningConfiguration,
    ImageScanningType,
    ImageTestsConfiguration,
    ImportDiskImageRequest,
    ImportVmImageRequest,
    ListImageBuildVersionsRequest,
    ListImagePackagesRequest,
    ListImagesRequest,
    MaximumSeverityLabel,
    PutImagePolicyRequest,
    RegisterImageOptions,
    RetryImageRequest,
    ScanResultCondition,
    WindowsConfiguration,
)
from imagebuilder_typed.models.shared import Ownership, Platform

__all__ = [
    "FUNCTIONS",
    "cancel_image_creation_request_to_wire",
    "create_image_request_to_wire",
    "delete_image_request_to_wire",
    "distribute_image_request_to_wire",
    "ecr_configuration_to_wire",
    "get_image_policy_request_to_wire",
    "get_image_request_to_wire",
    "image_logging_configuration_to_wire",
    "image_scanning_configuration_to_wire",
    "image_tests_configuration_to_wire",
    "import_disk_image_request_to_wire",
    "import_vm_image_request_to_wire",
    "list_image_build_versions_request_to_wire",
    "list_image_packages_request_to_wire",
    "list_images_request_to_wire",
    "put_image_policy_request_to_wire",
    "register_image_options_to_wire",
    "retry_image_request_to_wire",
    "scan_result_condition_to_wire",
    "windows_configuration_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())
workflow_configuration_to_wire = load_later(
    "workflow_configuration_to_wire", "imagebuilder_typed.conversion._to_wire.workflow", globals()
)


def cancel_image_creation_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CancelImageCreationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def delete_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def ecr_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not EcrConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.repository_name) is not None:
        payload["repositoryName"] = v if v.__class__ is str else reject()
    if (v := obj.container_tags) is not None:
        payload["containerTags"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def get_image_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImagePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_arn) is not None:
        payload["imageArn"] = v if v.__class__ is str else reject()
    return payload


def get_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    return payload


def image_logging_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageLoggingConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.log_group_name) is not None:
        payload["logGroupName"] = v if v.__class__ is str else reject()
    return payload


def image_tests_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageTestsConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_tests_enabled) is not None:
        payload["imageTestsEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.timeout_minutes) is not None:
        payload["timeoutMinutes"] = v if v.__class__ is int else reject()
    return payload


def list_image_build_versions_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageBuildVersionsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_version_arn) is not None:
        payload["imageVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_image_packages_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagePackagesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_images_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImagesRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.owner) is not None:
        payload["owner"] = v if v.__class__ is str else v._value_ if v.__class__ is Ownership else reject()
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.by_name) is not None:
        payload["byName"] = v if v.__class__ is bool else reject()
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    if (v := obj.include_deprecated) is not None:
        payload["includeDeprecated"] = v if v.__class__ is bool else reject()
    return payload


def put_image_policy_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not PutImagePolicyRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_arn) is not None:
        payload["imageArn"] = v if v.__class__ is str else reject()
    if (v := obj.policy) is not None:
        payload["policy"] = v if v.__class__ is str else reject()
    return payload


def register_image_options_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not RegisterImageOptions:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.secure_boot_enabled) is not None:
        payload["secureBootEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.uefi_data) is not None:
        payload["uefiData"] = v if v.__class__ is str else reject()
    return payload


def retry_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not RetryImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_build_version_arn) is not None:
        payload["imageBuildVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def scan_result_condition_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ScanResultCondition:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.maximum_severity_label) is not None:
        payload["maximumSeverityLabel"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is MaximumSeverityLabel else reject()
        )
    if (v := obj.fix_available) is not None:
        payload["fixAvailable"] = v if v.__class__ is bool else reject()
    return payload


def windows_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not WindowsConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_index) is not None:
        payload["imageIndex"] = v if v.__class__ is int else reject()
    return payload


def distribute_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DistributeImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.source_image) is not None:
        payload["sourceImage"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = image_logging_configuration_to_wire(v)
    return payload


def image_scanning_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageScanningConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_scanning_enabled) is not None:
        payload["imageScanningEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.ecr_configuration) is not None:
        payload["ecrConfiguration"] = ecr_configuration_to_wire(v)
    if (v := obj.image_scanning_types) is not None:
        payload["imageScanningTypes"] = (
            [
                (e if e.__class__ is str else e._value_ if e.__class__ is ImageScanningType else reject())
                for e in v
            ]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.scan_result_condition) is not None:
        payload["scanResultCondition"] = scan_result_condition_to_wire(v)
    return payload


def import_disk_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImportDiskImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.semantic_version) is not None:
        payload["semanticVersion"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else reject()
    if (v := obj.os_version) is not None:
        payload["osVersion"] = v if v.__class__ is str else reject()
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.uri) is not None:
        payload["uri"] = v if v.__class__ is str else reject()
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = image_logging_configuration_to_wire(v)
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.register_image_options) is not None:
        payload["registerImageOptions"] = register_image_options_to_wire(v)
    if (v := obj.windows_configuration) is not None:
        payload["windowsConfiguration"] = windows_configuration_to_wire(v)
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def import_vm_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImportVmImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.semantic_version) is not None:
        payload["semanticVersion"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.platform) is not None:
        payload["platform"] = v if v.__class__ is str else v._value_ if v.__class__ is Platform else reject()
    if (v := obj.os_version) is not None:
        payload["osVersion"] = v if v.__class__ is str else reject()
    if (v := obj.vm_import_task_id) is not None:
        payload["vmImportTaskId"] = v if v.__class__ is str else reject()
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = image_logging_configuration_to_wire(v)
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


def create_image_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateImageRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.image_recipe_arn) is not None:
        payload["imageRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.container_recipe_arn) is not None:
        payload["containerRecipeArn"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.image_tests_configuration) is not None:
        payload["imageTestsConfiguration"] = image_tests_configuration_to_wire(v)
    if (v := obj.enhanced_image_metadata_enabled) is not None:
        payload["enhancedImageMetadataEnabled"] = v if v.__class__ is bool else reject()
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.image_scanning_configuration) is not None:
        payload["imageScanningConfiguration"] = image_scanning_configuration_to_wire(v)
    if (v := obj.workflows) is not None:
        payload["workflows"] = (
            [workflow_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.execution_role) is not None:
        payload["executionRole"] = v if v.__class__ is str else reject()
    if (v := obj.logging_configuration) is not None:
        payload["loggingConfiguration"] = image_logging_configuration_to_wire(v)
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CancelImageCreationRequest: cancel_image_creation_request_to_wire,
    DeleteImageRequest: delete_image_request_to_wire,
    EcrConfiguration: ecr_configuration_to_wire,
    GetImagePolicyRequest: get_image_policy_request_to_wire,
    GetImageRequest: get_image_request_to_wire,
    ImageLoggingConfiguration: image_logging_configuration_to_wire,
    ImageTestsConfiguration: image_tests_configuration_to_wire,
    ListImageBuildVersionsRequest: list_image_build_versions_request_to_wire,
    ListImagePackagesRequest: list_image_packages_request_to_wire,
    ListImagesRequest: list_images_request_to_wire,
    PutImagePolicyRequest: put_image_policy_request_to_wire,
    RegisterImageOptions: register_image_options_to_wire,
    RetryImageRequest: retry_image_request_to_wire,
    ScanResultCondition: scan_result_condition_to_wire,
    WindowsConfiguration: windows_configuration_to_wire,
    DistributeImageRequest: distribute_image_request_to_wire,
    ImageScanningConfiguration: image_scanning_configuration_to_wire,
    ImportDiskImageRequest: import_disk_image_request_to_wire,
    ImportVmImageRequest: import_vm_image_request_to_wire,
    CreateImageRequest: create_image_request_to_wire,
}
"""The function of each class."""
