# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
from imagebuilder_typed.models.distribution import (
    AmiDistributionConfiguration,
    ContainerDistributionConfiguration,
    CreateDistributionConfigurationRequest,
    DeleteDistributionConfigurationRequest,
    DiskImageFormat,
    Distribution,
    FastLaunchConfiguration,
    FastLaunchLaunchTemplateSpecification,
    FastLaunchSnapshotConfiguration,
    GetDistributionConfigurationRequest,
    LaunchPermissionConfiguration,
    LaunchTemplateConfiguration,
    ListDistributionConfigurationsRequest,
    S3ExportConfiguration,
    SsmParameterConfiguration,
    SsmParameterDataType,
    UpdateDistributionConfigurationRequest,
)
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_ami_distribution_configuration",
    "is_valid_container_distribution_configuration",
    "is_valid_create_distribution_configuration_request",
    "is_valid_delete_distribution_configuration_request",
    "is_valid_distribution",
    "is_valid_fast_launch_configuration",
    "is_valid_fast_launch_launch_template_specification",
    "is_valid_fast_launch_snapshot_configuration",
    "is_valid_get_distribution_configuration_request",
    "is_valid_launch_permission_configuration",
    "is_valid_launch_template_configuration",
    "is_valid_list_distribution_configurations_request",
    "is_valid_s3_export_configuration",
    "is_valid_ssm_parameter_configuration",
    "is_valid_update_distribution_configuration_request",
]

disk_image_format_of = members_of(DiskImageFormat)
ssm_parameter_data_type_of = members_of(SsmParameterDataType)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())
is_valid_target_container_repository = load_later(
    "is_valid_target_container_repository", "imagebuilder_typed.validation._checks.shared", globals()
)

matches_account_id = search_for(r"^[0-9]{12}\Z", globals(), "matches_account_id")
matches_ami_name_string = search_for(
    r"^[-_A-Za-z0-9{][-_A-Za-z0-9\s:{}\.]+[-_A-Za-z0-9}]\Z", globals(), "matches_ami_name_string"
)
matches_distribution_configuration_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):distribution-configuration/[a-z0-9-_]+\Z",
    globals(),
    "matches_distribution_configuration_arn",
)
matches_launch_template_id = search_for(r"^lt-[a-z0-9-_]{17}\Z", globals(), "matches_launch_template_id")
matches_license_configuration_arn = search_for(
    r"^arn:aws[^:]*:license-manager:[^:]+:[0-9]{12}:license-configuration:lic-[a-z0-9-_]{32}\Z",
    globals(),
    "matches_license_configuration_arn",
)
matches_organization_arn = search_for(
    r"^arn:aws[^:]*:organizations::[0-9]{12}:organization/o-[a-z0-9]{10,32}\Z",
    globals(),
    "matches_organization_arn",
)
matches_organizational_unit_arn = search_for(
    r"^arn:aws[^:]*:organizations::[0-9]{12}:ou/o-[a-z0-9]{10,32}/ou-[0-9a-z]{4,32}-[0-9a-z]{8,32}",
    globals(),
    "matches_organizational_unit_arn",
)
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_ssm_parameter_name = search_for(r"^[a-zA-Z0-9_.\-\/]+\Z", globals(), "matches_ssm_parameter_name")
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")


def is_valid_container_distribution_configuration(obj: Any) -> bool:
    if obj.__class__ is not ContainerDistributionConfiguration:
        return False
    v: Any
    v = obj.description
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
    v = obj.target_repository
    if not is_valid_target_container_repository(v):
        return False
    return True


def is_valid_delete_distribution_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteDistributionConfigurationRequest:
        return False
    v: Any
    v = obj.distribution_configuration_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)):
        return False
    return True


def is_valid_fast_launch_launch_template_specification(obj: Any) -> bool:
    if obj.__class__ is not FastLaunchLaunchTemplateSpecification:
        return False
    v: Any
    v = obj.launch_template_id
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_launch_template_id(v)
    ):
        return False
    v = obj.launch_template_name
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.launch_template_version
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("FastLaunchLaunchTemplateSpecification", obj)


def is_valid_fast_launch_snapshot_configuration(obj: Any) -> bool:
    if obj.__class__ is not FastLaunchSnapshotConfiguration:
        return False
    v: Any
    v = obj.target_resource_count
    if v is not None and not (v.__class__ is int and 1 <= v <= 10000):
        return False
    return True


def is_valid_get_distribution_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not GetDistributionConfigurationRequest:
        return False
    v: Any
    v = obj.distribution_configuration_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)):
        return False
    return True


def is_valid_launch_permission_configuration(obj: Any) -> bool:
    if obj.__class__ is not LaunchPermissionConfiguration:
        return False
    v: Any
    v = obj.user_ids
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1536
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_account_id(e1))
        ]
    ):
        return False
    v = obj.user_groups
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and 1 <= len(e1) <= 1024 and (e1.isascii() or is_utf8(e1)))
        ]
    ):
        return False
    v = obj.organization_arns
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 25
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_organization_arn(e1))
        ]
    ):
        return False
    v = obj.organizational_unit_arns
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 25
        and not [
            1
            for e1 in v
            if not (
                e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_organizational_unit_arn(e1)
            )
        ]
    ):
        return False
    return True


def is_valid_launch_template_configuration(obj: Any) -> bool:
    if obj.__class__ is not LaunchTemplateConfiguration:
        return False
    v: Any
    v = obj.launch_template_id
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_launch_template_id(v)):
        return False
    v = obj.account_id
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_account_id(v)):
        return False
    v = obj.set_default_version
    if v is not None and v.__class__ is not bool:
        return False
    return True


def is_valid_list_distribution_configurations_request(obj: Any) -> bool:
    if obj.__class__ is not ListDistributionConfigurationsRequest:
        return False
    v: Any
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


def is_valid_s3_export_configuration(obj: Any) -> bool:
    if obj.__class__ is not S3ExportConfiguration:
        return False
    v: Any
    v = obj.role_name
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.disk_image_format
    if not (v.__class__ is DiskImageFormat or v in disk_image_format_of):
        return False
    v = obj.s3_bucket
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.s3_prefix
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_ssm_parameter_configuration(obj: Any) -> bool:
    if obj.__class__ is not SsmParameterConfiguration:
        return False
    v: Any
    v = obj.ami_account_id
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_account_id(v)):
        return False
    v = obj.parameter_name
    if not (
        v.__class__ is str
        and 1 <= len(v) <= 1011
        and (v.isascii() or is_utf8(v))
        and matches_ssm_parameter_name(v)
    ):
        return False
    v = obj.data_type
    if v is not None and not (v.__class__ is SsmParameterDataType or v in ssm_parameter_data_type_of):
        return False
    return True


def is_valid_ami_distribution_configuration(obj: Any) -> bool:
    if obj.__class__ is not AmiDistributionConfiguration:
        return False
    v: Any
    v = obj.name
    if v is not None and not (
        v.__class__ is str
        and 1 <= len(v) <= 127
        and (v.isascii() or is_utf8(v))
        and matches_ami_name_string(v)
    ):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.target_account_ids
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1536
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_account_id(e1))
        ]
    ):
        return False
    v = obj.ami_tags
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
    v = obj.kms_key_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.launch_permission
    if v is not None and not is_valid_launch_permission_configuration(v):
        return False
    return True


def is_valid_fast_launch_configuration(obj: Any) -> bool:
    if obj.__class__ is not FastLaunchConfiguration:
        return False
    v: Any
    v = obj.enabled
    if v.__class__ is not bool:
        return False
    v = obj.snapshot_configuration
    if v is not None and not is_valid_fast_launch_snapshot_configuration(v):
        return False
    v = obj.max_parallel_launches
    if v is not None and not (v.__class__ is int and v >= 1):
        return False
    v = obj.launch_template
    if v is not None and not is_valid_fast_launch_launch_template_specification(v):
        return False
    v = obj.account_id
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_account_id(v)):
        return False
    return True


def is_valid_distribution(obj: Any) -> bool:
    if obj.__class__ is not Distribution:
        return False
    v: Any
    v = obj.region
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.ami_distribution_configuration
    if v is not None and not is_valid_ami_distribution_configuration(v):
        return False
    v = obj.container_distribution_configuration
    if v is not None and not is_valid_container_distribution_configuration(v):
        return False
    v = obj.license_configuration_arns
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 50
        and not [
            1
            for e1 in v
            if not (
                e1.__class__ is str
                and (e1.isascii() or is_utf8(e1))
                and matches_license_configuration_arn(e1)
            )
        ]
    ):
        return False
    v = obj.launch_template_configurations
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 100
        and not [1 for e1 in v if not is_valid_launch_template_configuration(e1)]
    ):
        return False
    v = obj.s3_export_configuration
    if v is not None and not is_valid_s3_export_configuration(v):
        return False
    v = obj.fast_launch_configurations
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1000
        and not [1 for e1 in v if not is_valid_fast_launch_configuration(e1)]
    ):
        return False
    v = obj.ssm_parameter_configurations
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not is_valid_ssm_parameter_configuration(e1)]
    ):
        return False
    return True


def is_valid_create_distribution_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not CreateDistributionConfigurationRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.distributions
    if not (
        (v.__class__ is list or v.__class__ is tuple) and not [1 for e1 in v if not is_valid_distribution(e1)]
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
    v = obj.dry_run
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("CreateDistributionConfigurationRequest", obj)


def is_valid_update_distribution_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not UpdateDistributionConfigurationRequest:
        return False
    v: Any
    v = obj.distribution_configuration_arn
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_distribution_configuration_arn(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.distributions
    if not (
        (v.__class__ is list or v.__class__ is tuple) and not [1 for e1 in v if not is_valid_distribution(e1)]
    ):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("UpdateDistributionConfigurationRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    ContainerDistributionConfiguration: is_valid_container_distribution_configuration,
    DeleteDistributionConfigurationRequest: is_valid_delete_distribution_configuration_request,
    FastLaunchLaunchTemplateSpecification: is_valid_fast_launch_launch_template_specification,
    FastLaunchSnapshotConfiguration: is_valid_fast_launch_snapshot_configuration,
    GetDistributionConfigurationRequest: is_valid_get_distribution_configuration_request,
    LaunchPermissionConfiguration: is_valid_launch_permission_configuration,
    LaunchTemplateConfiguration: is_valid_launch_template_configuration,
    ListDistributionConfigurationsRequest: is_valid_list_distribution_configurations_request,
    S3ExportConfiguration: is_valid_s3_export_configuration,
    SsmParameterConfiguration: is_valid_ssm_parameter_configuration,
    AmiDistributionConfiguration: is_valid_ami_distribution_configuration,
    FastLaunchConfiguration: is_valid_fast_launch_configuration,
    Distribution: is_valid_distribution,
    CreateDistributionConfigurationRequest: is_valid_create_distribution_configuration_request,
    UpdateDistributionConfigurationRequest: is_valid_update_distribution_configuration_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteDistributionConfigurationRequest: (("distribution_configuration_arn", None),),
    GetDistributionConfigurationRequest: (("distribution_configuration_arn", None),),
    UpdateDistributionConfigurationRequest: (("distribution_configuration_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
