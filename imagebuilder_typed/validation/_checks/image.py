# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Images, their builds and imports: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
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
from imagebuilder_typed.models.workflow import WorkflowConfiguration
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_cancel_image_creation_request",
    "is_valid_create_image_request",
    "is_valid_delete_image_request",
    "is_valid_distribute_image_request",
    "is_valid_ecr_configuration",
    "is_valid_get_image_policy_request",
    "is_valid_get_image_request",
    "is_valid_image_logging_configuration",
    "is_valid_image_scanning_configuration",
    "is_valid_image_tests_configuration",
    "is_valid_import_disk_image_request",
    "is_valid_import_vm_image_request",
    "is_valid_list_image_build_versions_request",
    "is_valid_list_image_packages_request",
    "is_valid_list_images_request",
    "is_valid_put_image_policy_request",
    "is_valid_register_image_options",
    "is_valid_retry_image_request",
    "is_valid_scan_result_condition",
    "is_valid_windows_configuration",
]

image_scanning_type_of = members_of(ImageScanningType)
maximum_severity_label_of = members_of(MaximumSeverityLabel)
ownership_of = members_of(Ownership)
platform_of = members_of(Platform)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())
is_valid_workflow_configuration = load_later(
    "is_valid_workflow_configuration", "imagebuilder_typed.validation._checks.workflow", globals()
)

matches_container_recipe_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):container-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    globals(),
    "matches_container_recipe_arn",
)
matches_distribution_configuration_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+\Z",
    globals(),
    "matches_distribution_configuration_arn",
)
matches_image_build_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+/[0-9]+\Z",
    globals(),
    "matches_image_build_version_arn",
)
matches_image_recipe_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):image-recipe/[a-z0-9-_]+/(?:[0-9]+|x)\.(?:[0-9]+|x)\.(?:[0-9]+|x)\Z",
    globals(),
    "matches_image_recipe_arn",
)
matches_image_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/[0-9]+\.[0-9]+\.[0-9]+\Z",
    globals(),
    "matches_image_version_arn",
)
matches_image_version_arn_or_build_version_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws(?:-[a-z-]+)?):image/[a-z0-9-_]+/(?:(?:([0-9]+|x)\.([0-9]+|x)\.([0-9]+|x))|(?:[0-9]+\.[0-9]+\.[0-9]+/[0-9]+))\Z",
    globals(),
    "matches_image_version_arn_or_build_version_arn",
)
matches_infrastructure_configuration_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+\Z",
    globals(),
    "matches_infrastructure_configuration_arn",
)
matches_log_group_name = search_for(r"^[a-zA-Z0-9\-_/\.]{1,512}\Z", globals(), "matches_log_group_name")
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_role_name_or_arn = search_for(
    r"^(?:arn:aws(?:-[a-z]+)*:iam::[0-9]{12}:role/)?[a-zA-Z_0-9+=,.@\-_/]+\Z",
    globals(),
    "matches_role_name_or_arn",
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")
matches_version_number = search_for(r"^[0-9]+\.[0-9]+\.[0-9]+\Z", globals(), "matches_version_number")


def is_valid_cancel_image_creation_request(obj: Any) -> bool:
    if obj.__class__ is not CancelImageCreationRequest:
        return False
    v: Any
    v = obj.image_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_delete_image_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteImageRequest:
        return False
    v: Any
    v = obj.image_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    return True


def is_valid_ecr_configuration(obj: Any) -> bool:
    if obj.__class__ is not EcrConfiguration:
        return False
    v: Any
    v = obj.repository_name
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.container_tags
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and 1 <= len(e1) <= 1024 and (e1.isascii() or is_utf8(e1)))
        ]
    ):
        return False
    return True


def is_valid_get_image_policy_request(obj: Any) -> bool:
    if obj.__class__ is not GetImagePolicyRequest:
        return False
    v: Any
    v = obj.image_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    return True


def is_valid_get_image_request(obj: Any) -> bool:
    if obj.__class__ is not GetImageRequest:
        return False
    v: Any
    v = obj.image_build_version_arn
    if not (
        v.__class__ is str
        and (v.isascii() or is_utf8(v))
        and matches_image_version_arn_or_build_version_arn(v)
    ):
        return False
    return True


def is_valid_image_logging_configuration(obj: Any) -> bool:
    if obj.__class__ is not ImageLoggingConfiguration:
        return False
    v: Any
    v = obj.log_group_name
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 512
        and (v.isascii() or is_utf8(v))
        and matches_log_group_name(v)
    ):
        return False
    return True


def is_valid_image_tests_configuration(obj: Any) -> bool:
    if obj.__class__ is not ImageTestsConfiguration:
        return False
    v: Any
    v = obj.image_tests_enabled
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.timeout_minutes
    if v is not None and not (v.__class__ is int and 60 <= v <= 1440):
        return False
    return True


def is_valid_list_image_build_versions_request(obj: Any) -> bool:
    if obj.__class__ is not ListImageBuildVersionsRequest:
        return False
    v: Any
    v = obj.image_version_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_version_arn(v)
    ):
        return False
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [1 for e1 in v if not is_valid_filter(e1)]
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_image_packages_request(obj: Any) -> bool:
    if obj.__class__ is not ListImagePackagesRequest:
        return False
    v: Any
    v = obj.image_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_images_request(obj: Any) -> bool:
    if obj.__class__ is not ListImagesRequest:
        return False
    v: Any
    v = obj.owner
    if v is not None and not (v.__class__ is Ownership or v in ownership_of):
        return False
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [1 for e1 in v if not is_valid_filter(e1)]
    ):
        return False
    v = obj.by_name
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.include_deprecated
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("ListImagesRequest", obj)


def is_valid_put_image_policy_request(obj: Any) -> bool:
    if obj.__class__ is not PutImagePolicyRequest:
        return False
    v: Any
    v = obj.image_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    v = obj.policy
    if not (v.__class__ is str and 1 <= len(v) <= 30000 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_register_image_options(obj: Any) -> bool:
    if obj.__class__ is not RegisterImageOptions:
        return False
    v: Any
    v = obj.secure_boot_enabled
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.uefi_data
    if v is not None and not (v.__class__ is str and 0 <= len(v) <= 64000 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("RegisterImageOptions", obj)


def is_valid_retry_image_request(obj: Any) -> bool:
    if obj.__class__ is not RetryImageRequest:
        return False
    v: Any
    v = obj.image_build_version_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_build_version_arn(v)):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_scan_result_condition(obj: Any) -> bool:
    if obj.__class__ is not ScanResultCondition:
        return False
    v: Any
    v = obj.maximum_severity_label
    if not (v.__class__ is MaximumSeverityLabel or v in maximum_severity_label_of):
        return False
    v = obj.fix_available
    if v is not None and v.__class__ is not bool:
        return False
    return True


def is_valid_windows_configuration(obj: Any) -> bool:
    if obj.__class__ is not WindowsConfiguration:
        return False
    v: Any
    v = obj.image_index
    if not (v.__class__ is int and 1 <= v <= 4294967295):
        return False
    return True


def is_valid_distribute_image_request(obj: Any) -> bool:
    if obj.__class__ is not DistributeImageRequest:
        return False
    v: Any
    v = obj.source_image
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.distribution_configuration_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)):
        return False
    v = obj.execution_role
    if not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.logging_configuration
    if v is not None and not is_valid_image_logging_configuration(v):
        return False
    return True


def is_valid_image_scanning_configuration(obj: Any) -> bool:
    if obj.__class__ is not ImageScanningConfiguration:
        return False
    v: Any
    v = obj.image_scanning_enabled
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.ecr_configuration
    if v is not None and not is_valid_ecr_configuration(v):
        return False
    v = obj.image_scanning_types
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1
        and not [1 for e1 in v if not (e1.__class__ is ImageScanningType or e1 in image_scanning_type_of)]
    ):
        return False
    v = obj.scan_result_condition
    if v is not None and not is_valid_scan_result_condition(v):
        return False
    return not breaks_relation("ImageScanningConfiguration", obj)


def is_valid_import_disk_image_request(obj: Any) -> bool:
    if obj.__class__ is not ImportDiskImageRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.semantic_version
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_version_number(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.platform
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.os_version
    if not (v.__class__ is str and len(v) >= 1 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.execution_role
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    v = obj.uri
    if not (v.__class__ is str and (v.isascii() or is_utf8(v))):
        return False
    v = obj.logging_configuration
    if v is not None and not is_valid_image_logging_configuration(v):
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.register_image_options
    if v is not None and not is_valid_register_image_options(v):
        return False
    v = obj.windows_configuration
    if v is not None and not is_valid_windows_configuration(v):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("ImportDiskImageRequest", obj)


def is_valid_import_vm_image_request(obj: Any) -> bool:
    if obj.__class__ is not ImportVmImageRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.semantic_version
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_version_number(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.platform
    if not (v.__class__ is Platform or v in platform_of):
        return False
    v = obj.os_version
    if v is not None and not (v.__class__ is str and len(v) >= 1 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.vm_import_task_id
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.logging_configuration
    if v is not None and not is_valid_image_logging_configuration(v):
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_create_image_request(obj: Any) -> bool:
    if obj.__class__ is not CreateImageRequest:
        return False
    v: Any
    v = obj.image_recipe_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_image_recipe_arn(v)
    ):
        return False
    v = obj.container_recipe_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_container_recipe_arn(v)
    ):
        return False
    v = obj.distribution_configuration_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)
    ):
        return False
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    v = obj.image_tests_configuration
    if v is not None and not is_valid_image_tests_configuration(v):
        return False
    v = obj.enhanced_image_metadata_enabled
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 50
        and not [
            1
            for k, e1 in v.items()
            if not (
                k.__class__ is str
                and 1 <= len(k) <= 128
                and (k.isascii() or is_utf8(k))
                and matches_tag_key(k)
                and e1.__class__ is str
                and len(e1) <= 256
                and (e1.isascii() or is_utf8(e1))
            )
        ]
    ):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.image_scanning_configuration
    if v is not None and not is_valid_image_scanning_configuration(v):
        return False
    v = obj.workflows
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not is_valid_workflow_configuration(e1)]
    ):
        return False
    v = obj.execution_role
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 2048
        and (v.isascii() or is_utf8(v))
        and matches_role_name_or_arn(v)
    ):
        return False
    v = obj.logging_configuration
    if v is not None and not is_valid_image_logging_configuration(v):
        return False
    return not breaks_relation("CreateImageRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    CancelImageCreationRequest: is_valid_cancel_image_creation_request,
    DeleteImageRequest: is_valid_delete_image_request,
    EcrConfiguration: is_valid_ecr_configuration,
    GetImagePolicyRequest: is_valid_get_image_policy_request,
    GetImageRequest: is_valid_get_image_request,
    ImageLoggingConfiguration: is_valid_image_logging_configuration,
    ImageTestsConfiguration: is_valid_image_tests_configuration,
    ListImageBuildVersionsRequest: is_valid_list_image_build_versions_request,
    ListImagePackagesRequest: is_valid_list_image_packages_request,
    ListImagesRequest: is_valid_list_images_request,
    PutImagePolicyRequest: is_valid_put_image_policy_request,
    RegisterImageOptions: is_valid_register_image_options,
    RetryImageRequest: is_valid_retry_image_request,
    ScanResultCondition: is_valid_scan_result_condition,
    WindowsConfiguration: is_valid_windows_configuration,
    DistributeImageRequest: is_valid_distribute_image_request,
    ImageScanningConfiguration: is_valid_image_scanning_configuration,
    ImportDiskImageRequest: is_valid_import_disk_image_request,
    ImportVmImageRequest: is_valid_import_vm_image_request,
    CreateImageRequest: is_valid_create_image_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    CancelImageCreationRequest: (("image_build_version_arn", None),),
    DeleteImageRequest: (("image_build_version_arn", None),),
    GetImagePolicyRequest: (("image_arn", None),),
    GetImageRequest: (("image_build_version_arn", None),),
    ListImageBuildVersionsRequest: (("image_version_arn", None),),
    ListImagePackagesRequest: (("image_build_version_arn", None),),
    PutImagePolicyRequest: (("image_arn", None),),
    RetryImageRequest: (("image_build_version_arn", None),),
    DistributeImageRequest: (("distribution_configuration_arn", None),),
    ImportDiskImageRequest: (("infrastructure_configuration_arn", None),),
    CreateImageRequest: (
        ("image_recipe_arn", None),
        ("container_recipe_arn", None),
        ("distribution_configuration_arn", None),
        ("infrastructure_configuration_arn", None),
        ("workflows", WorkflowConfiguration),
    ),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
