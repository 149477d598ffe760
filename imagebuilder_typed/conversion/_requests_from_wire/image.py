# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
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

make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())
make_image_logging_configuration = load_later(
    "make_image_logging_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_image_scanning_configuration = load_later(
    "make_image_scanning_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_image_tests_configuration = load_later(
    "make_image_tests_configuration", "imagebuilder_typed.conversion._from_wire.image", globals()
)
make_workflow_configuration = load_later(
    "make_workflow_configuration", "imagebuilder_typed.conversion._from_wire.workflow", globals()
)


def make_cancel_image_creation_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CancelImageCreationRequest)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_delete_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteImageRequest)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImagePolicyRequest)
    if (v := get("imageArn")).__class__ is str:
        obj.image_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetImageRequest)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_image_build_versions_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageBuildVersionsRequest)
    obj.image_version_arn = v if (v := get("imageVersionArn")).__class__ is str or v is None else reject()
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_image_packages_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImagePackagesRequest)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
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
    obj.by_name = v if (v := get("byName")).__class__ is bool or v is None else reject()
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    obj.include_deprecated = v if (v := get("includeDeprecated")).__class__ is bool or v is None else reject()
    return obj


def make_put_image_policy_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(PutImagePolicyRequest)
    if (v := get("imageArn")).__class__ is str:
        obj.image_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("policy")).__class__ is str:
        obj.policy = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_register_image_options(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RegisterImageOptions)
    obj.secure_boot_enabled = (
        v if (v := get("secureBootEnabled")).__class__ is bool or v is None else reject()
    )
    obj.uefi_data = v if (v := get("uefiData")).__class__ is str or v is None else reject()
    return obj


def make_retry_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(RetryImageRequest)
    if (v := get("imageBuildVersionArn")).__class__ is str:
        obj.image_build_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


def make_windows_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(WindowsConfiguration)
    if (v := get("imageIndex")).__class__ is int:
        obj.image_index = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_distribute_image_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DistributeImageRequest)
    if (v := get("sourceImage")).__class__ is str:
        obj.source_image = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("distributionConfigurationArn")).__class__ is str:
        obj.distribution_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("executionRole")).__class__ is str:
        obj.execution_role = v
    elif v is not None:
        reject()
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
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("semanticVersion")).__class__ is str:
        obj.semantic_version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("platform")).__class__ is str:
        obj.platform = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("osVersion")).__class__ is str:
        obj.os_version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("uri")).__class__ is str:
        obj.uri = v
    elif v is not None:
        reject()
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
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("semanticVersion")).__class__ is str:
        obj.semantic_version = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("platform")) is not None:
        obj.platform = platform_of[v]
    else:
        note_incomplete(obj)
    obj.os_version = v if (v := get("osVersion")).__class__ is str or v is None else reject()
    if (v := get("vmImportTaskId")).__class__ is str:
        obj.vm_import_task_id = v
    elif v is not None:
        reject()
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
    obj.image_recipe_arn = v if (v := get("imageRecipeArn")).__class__ is str or v is None else reject()
    obj.container_recipe_arn = (
        v if (v := get("containerRecipeArn")).__class__ is str or v is None else reject()
    )
    obj.distribution_configuration_arn = (
        v if (v := get("distributionConfigurationArn")).__class__ is str or v is None else reject()
    )
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.image_tests_configuration = (
        None if (v := get("imageTestsConfiguration")) is None else make_image_tests_configuration(v)
    )
    obj.enhanced_image_metadata_enabled = (
        v if (v := get("enhancedImageMetadataEnabled")).__class__ is bool or v is None else reject()
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
    obj.execution_role = v if (v := get("executionRole")).__class__ is str or v is None else reject()
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
