# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._from_wire.image import (
    make_image_logging_configuration,
    make_image_scanning_configuration,
    make_image_tests_configuration,
)
from imagebuilder_typed.conversion._from_wire.workflow import make_workflow_configuration
from imagebuilder_typed.conversion._function_parts import members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.conversion._requests_from_wire.shared import make_filter
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.image import (
    CancelImageCreationRequest,
    CreateImageRequest,
    DeleteImageRequest,
    DistributeImageRequest,
    GetImagePolicyRequest,
    GetImageRequest,
    ImportDiskImageRequest,
    ImportVmImageRequest,
    ListImageBuildVersionsRequest,
    ListImagePackagesRequest,
    ListImagesRequest,
    PutImagePolicyRequest,
    RegisterImageOptions,
    RetryImageRequest,
    WindowsConfiguration,
)
from imagebuilder_typed.models.shared import Ownership, Platform

__all__ = [
    "FUNCTIONS",
    "make_cancel_image_creation_request",
    "make_create_image_request",
    "make_delete_image_request",
    "make_distribute_image_request",
    "make_get_image_policy_request",
    "make_get_image_request",
    "make_import_disk_image_request",
    "make_import_vm_image_request",
    "make_list_image_build_versions_request",
    "make_list_image_packages_request",
    "make_list_images_request",
    "make_put_image_policy_request",
    "make_register_image_options",
    "make_retry_image_request",
    "make_windows_configuration",
]

ownership_of = members_of(Ownership)
platform_of = members_of(Platform)


def make_cancel_image_creation_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CancelImageCreationRequest)
    if (v := get("imageBuildVersionArn")) is not None:
        obj.image_build_version_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_delete_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImageRequest)
    if (v := get("imageBuildVersionArn")) is not None:
        obj.image_build_version_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImagePolicyRequest)
    if (v := get("imageArn")) is not None:
        obj.image_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageRequest)
    if (v := get("imageBuildVersionArn")) is not None:
        obj.image_build_version_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_image_build_versions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageBuildVersionsRequest)
    obj.image_version_arn = v if (v := get("imageVersionArn")) is None or v.__class__ is str else reject()
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")) is None or v.__class__ is int else reject()
    obj.next_token = v if (v := get("nextToken")) is None or v.__class__ is str else reject()
    return obj


def make_list_image_packages_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePackagesRequest)
    if (v := get("imageBuildVersionArn")) is not None:
        obj.image_build_version_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.max_results = v if (v := get("maxResults")) is None or v.__class__ is int else reject()
    obj.next_token = v if (v := get("nextToken")) is None or v.__class__ is str else reject()
    return obj


def make_list_images_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagesRequest)
    obj.owner = None if (v := get("owner")) is None else ownership_of[v]
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.by_name = v if (v := get("byName")) is None or v.__class__ is bool else reject()
    obj.max_results = v if (v := get("maxResults")) is None or v.__class__ is int else reject()
    obj.next_token = v if (v := get("nextToken")) is None or v.__class__ is str else reject()
    obj.include_deprecated = v if (v := get("includeDeprecated")) is None or v.__class__ is bool else reject()
    return obj


def make_put_image_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutImagePolicyRequest)
    if (v := get("imageArn")) is not None:
        obj.image_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("policy")) is not None:
        obj.policy = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    return obj


def make_register_image_options(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RegisterImageOptions)
    obj.secure_boot_enabled = (
        v if (v := get("secureBootEnabled")) is None or v.__class__ is bool else reject()
    )
    obj.uefi_data = v if (v := get("uefiData")) is None or v.__class__ is str else reject()
    return obj


def make_retry_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RetryImageRequest)
    if (v := get("imageBuildVersionArn")) is not None:
        obj.image_build_version_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_windows_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WindowsConfiguration)
    if (v := get("imageIndex")) is not None:
        obj.image_index = v if v.__class__ is int else reject()
    else:
        note_incomplete(obj)
    return obj


def make_distribute_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DistributeImageRequest)
    if (v := get("sourceImage")) is not None:
        obj.source_image = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("distributionConfigurationArn")) is not None:
        obj.distribution_configuration_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("executionRole")) is not None:
        obj.execution_role = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_image_logging_configuration(v)
    )
    return obj


def make_import_disk_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImportDiskImageRequest)
    if (v := get("name")) is not None:
        obj.name = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("semanticVersion")) is not None:
        obj.semantic_version = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")) is None or v.__class__ is str else reject()
    if (v := get("platform")) is not None:
        obj.platform = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("osVersion")) is not None:
        obj.os_version = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.execution_role = v if (v := get("executionRole")) is None or v.__class__ is str else reject()
    if (v := get("infrastructureConfigurationArn")) is not None:
        obj.infrastructure_configuration_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("uri")) is not None:
        obj.uri = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_image_logging_configuration(v)
    )
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.register_image_options = (
        None if (v := get("registerImageOptions")) is None else make_register_image_options(v)
    )
    obj.windows_configuration = (
        None if (v := get("windowsConfiguration")) is None else make_windows_configuration(v)
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_import_vm_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImportVmImageRequest)
    if (v := get("name")) is not None:
        obj.name = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    if (v := get("semanticVersion")) is not None:
        obj.semantic_version = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")) is None or v.__class__ is str else reject()
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.os_version = v if (v := get("osVersion")) is None or v.__class__ is str else reject()
    if (v := get("vmImportTaskId")) is not None:
        obj.vm_import_task_id = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_image_logging_configuration(v)
    )
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_create_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateImageRequest)
    obj.image_recipe_arn = v if (v := get("imageRecipeArn")) is None or v.__class__ is str else reject()
    obj.container_recipe_arn = (
        v if (v := get("containerRecipeArn")) is None or v.__class__ is str else reject()
    )
    obj.distribution_configuration_arn = (
        v if (v := get("distributionConfigurationArn")) is None or v.__class__ is str else reject()
    )
    if (v := get("infrastructureConfigurationArn")) is not None:
        obj.infrastructure_configuration_arn = v if v.__class__ is str else reject()
    else:
        note_incomplete(obj)
    obj.image_tests_configuration = (
        None if (v := get("imageTestsConfiguration")) is None else make_image_tests_configuration(v)
    )
    obj.enhanced_image_metadata_enabled = (
        v if (v := get("enhancedImageMetadataEnabled")) is None or v.__class__ is bool else reject()
    )
    obj.tags = (
        None
        if (v := get("tags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.image_scanning_configuration = (
        None if (v := get("imageScanningConfiguration")) is None else make_image_scanning_configuration(v)
    )
    obj.workflows = (
        None
        if (v := get("workflows")) is None
        else (
            [make_workflow_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.execution_role = v if (v := get("executionRole")) is None or v.__class__ is str else reject()
    obj.logging_configuration = (
        None if (v := get("loggingConfiguration")) is None else make_image_logging_configuration(v)
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    CancelImageCreationRequest: make_cancel_image_creation_request,
    DeleteImageRequest: make_delete_image_request,
    GetImagePolicyRequest: make_get_image_policy_request,
    GetImageRequest: make_get_image_request,
    ListImageBuildVersionsRequest: make_list_image_build_versions_request,
    ListImagePackagesRequest: make_list_image_packages_request,
    ListImagesRequest: make_list_images_request,
    PutImagePolicyRequest: make_put_image_policy_request,
    RegisterImageOptions: make_register_image_options,
    RetryImageRequest: make_retry_image_request,
    WindowsConfiguration: make_windows_configuration,
    DistributeImageRequest: make_distribute_image_request,
    ImportDiskImageRequest: make_import_disk_image_request,
    ImportVmImageRequest: make_import_vm_image_request,
    CreateImageRequest: make_create_image_request,
}
"""The function of each class."""
