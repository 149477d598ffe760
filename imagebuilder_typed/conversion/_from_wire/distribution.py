# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.distribution import (
    AmiDistributionConfiguration,
    ContainerDistributionConfiguration,
    CreateDistributionConfigurationResponse,
    DeleteDistributionConfigurationResponse,
    DiskImageFormat,
    Distribution,
    DistributionConfiguration,
    DistributionConfigurationSummary,
    FastLaunchConfiguration,
    FastLaunchLaunchTemplateSpecification,
    FastLaunchSnapshotConfiguration,
    GetDistributionConfigurationResponse,
    LaunchPermissionConfiguration,
    LaunchTemplateConfiguration,
    ListDistributionConfigurationsResponse,
    S3ExportConfiguration,
    SsmParameterConfiguration,
    SsmParameterDataType,
    UpdateDistributionConfigurationResponse,
)

__all__ = [
    "FUNCTIONS",
    "make_ami_distribution_configuration",
    "make_container_distribution_configuration",
    "make_create_distribution_configuration_response",
    "make_delete_distribution_configuration_response",
    "make_distribution",
    "make_distribution_configuration",
    "make_distribution_configuration_summary",
    "make_fast_launch_configuration",
    "make_fast_launch_launch_template_specification",
    "make_fast_launch_snapshot_configuration",
    "make_get_distribution_configuration_response",
    "make_launch_permission_configuration",
    "make_launch_template_configuration",
    "make_list_distribution_configurations_response",
    "make_s3_export_configuration",
    "make_ssm_parameter_configuration",
    "make_update_distribution_configuration_response",
]

disk_image_format_of = members_of(DiskImageFormat)
ssm_parameter_data_type_of = members_of(SsmParameterDataType)

make_target_container_repository = load_later(
    "make_target_container_repository", "imagebuilder_typed.conversion._from_wire.shared", globals()
)


def make_container_distribution_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ContainerDistributionConfiguration)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.container_tags = (
        None
        if (v := get("containerTags")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    if (v := get("targetRepository")) is not None:
        obj.target_repository = make_target_container_repository(v)
    else:
        note_incomplete(obj)
    return obj


def make_create_distribution_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateDistributionConfigurationResponse)
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
    if (v := get("distributionConfigurationArn")).__class__ is str:
        obj.distribution_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_delete_distribution_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteDistributionConfigurationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
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
    return obj


def make_distribution_configuration_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DistributionConfigurationSummary)
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
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.date_updated = v if (v := get("dateUpdated")).__class__ is str or v is None else reject()
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := get("regions")) is not None:
        obj.regions = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return obj


def make_fast_launch_launch_template_specification(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(FastLaunchLaunchTemplateSpecification)
    obj.launch_template_id = v if (v := get("launchTemplateId")).__class__ is str or v is None else reject()
    obj.launch_template_name = (
        v if (v := get("launchTemplateName")).__class__ is str or v is None else reject()
    )
    obj.launch_template_version = (
        v if (v := get("launchTemplateVersion")).__class__ is str or v is None else reject()
    )
    return obj


def make_fast_launch_snapshot_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(FastLaunchSnapshotConfiguration)
    obj.target_resource_count = (
        v if (v := get("targetResourceCount")).__class__ is int or v is None else reject()
    )
    return obj


def make_launch_permission_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LaunchPermissionConfiguration)
    obj.user_ids = (
        None
        if (v := get("userIds")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.user_groups = (
        None
        if (v := get("userGroups")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.organization_arns = (
        None
        if (v := get("organizationArns")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.organizational_unit_arns = (
        None
        if (v := get("organizationalUnitArns")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


def make_launch_template_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LaunchTemplateConfiguration)
    if (v := get("launchTemplateId")).__class__ is str:
        obj.launch_template_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.account_id = v if (v := get("accountId")).__class__ is str or v is None else reject()
    obj.set_default_version = (
        v if (v := get("setDefaultVersion")).__class__ is bool or v is None else reject()
    )
    return obj


def make_s3_export_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(S3ExportConfiguration)
    if (v := get("roleName")).__class__ is str:
        obj.role_name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("diskImageFormat")) is not None:
        obj.disk_image_format = disk_image_format_of[v]
    else:
        note_incomplete(obj)
    if (v := get("s3Bucket")).__class__ is str:
        obj.s3_bucket = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.s3_prefix = v if (v := get("s3Prefix")).__class__ is str or v is None else reject()
    return obj


def make_ssm_parameter_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(SsmParameterConfiguration)
    obj.ami_account_id = v if (v := get("amiAccountId")).__class__ is str or v is None else reject()
    if (v := get("parameterName")).__class__ is str:
        obj.parameter_name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.data_type = None if (v := get("dataType")) is None else ssm_parameter_data_type_of[v]
    return obj


def make_update_distribution_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateDistributionConfigurationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = v if (v := get("clientToken")).__class__ is str or v is None else reject()
    if (v := get("distributionConfigurationArn")).__class__ is str:
        obj.distribution_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_ami_distribution_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(AmiDistributionConfiguration)
    obj.name = v if (v := get("name")).__class__ is str or v is None else reject()
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.target_account_ids = (
        None
        if (v := get("targetAccountIds")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.ami_tags = (
        None
        if (v := get("amiTags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.launch_permission = (
        None if (v := get("launchPermission")) is None else make_launch_permission_configuration(v)
    )
    return obj


def make_fast_launch_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(FastLaunchConfiguration)
    if (v := get("enabled")).__class__ is bool:
        obj.enabled = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.snapshot_configuration = (
        None if (v := get("snapshotConfiguration")) is None else make_fast_launch_snapshot_configuration(v)
    )
    obj.max_parallel_launches = (
        v if (v := get("maxParallelLaunches")).__class__ is int or v is None else reject()
    )
    obj.launch_template = (
        None if (v := get("launchTemplate")) is None else make_fast_launch_launch_template_specification(v)
    )
    obj.account_id = v if (v := get("accountId")).__class__ is str or v is None else reject()
    return obj


def make_list_distribution_configurations_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListDistributionConfigurationsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("distributionConfigurationSummaryList")) is not None:
        obj.distribution_configuration_summary_list = (
            [make_distribution_configuration_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_distribution(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Distribution)
    if (v := get("region")).__class__ is str:
        obj.region = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.ami_distribution_configuration = (
        None if (v := get("amiDistributionConfiguration")) is None else make_ami_distribution_configuration(v)
    )
    obj.container_distribution_configuration = (
        None
        if (v := get("containerDistributionConfiguration")) is None
        else make_container_distribution_configuration(v)
    )
    obj.license_configuration_arns = (
        None
        if (v := get("licenseConfigurationArns")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.launch_template_configurations = (
        None
        if (v := get("launchTemplateConfigurations")) is None
        else (
            [make_launch_template_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.s3_export_configuration = (
        None if (v := get("s3ExportConfiguration")) is None else make_s3_export_configuration(v)
    )
    obj.fast_launch_configurations = (
        None
        if (v := get("fastLaunchConfigurations")) is None
        else (
            [make_fast_launch_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.ssm_parameter_configurations = (
        None
        if (v := get("ssmParameterConfigurations")) is None
        else (
            [make_ssm_parameter_configuration(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


def make_distribution_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DistributionConfiguration)
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
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("distributions")) is not None:
        obj.distributions = (
            [make_distribution(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := get("timeoutMinutes")).__class__ is int:
        obj.timeout_minutes = v
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
    obj.date_updated = v if (v := get("dateUpdated")).__class__ is str or v is None else reject()
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return obj


def make_get_distribution_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetDistributionConfigurationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("distributionConfiguration")) is not None:
        obj.distribution_configuration = make_distribution_configuration(v)
    else:
        note_incomplete(obj)
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    ContainerDistributionConfiguration: make_container_distribution_configuration,
    CreateDistributionConfigurationResponse: make_create_distribution_configuration_response,
    DeleteDistributionConfigurationResponse: make_delete_distribution_configuration_response,
    DistributionConfigurationSummary: make_distribution_configuration_summary,
    FastLaunchLaunchTemplateSpecification: make_fast_launch_launch_template_specification,
    FastLaunchSnapshotConfiguration: make_fast_launch_snapshot_configuration,
    LaunchPermissionConfiguration: make_launch_permission_configuration,
    LaunchTemplateConfiguration: make_launch_template_configuration,
    S3ExportConfiguration: make_s3_export_configuration,
    SsmParameterConfiguration: make_ssm_parameter_configuration,
    UpdateDistributionConfigurationResponse: make_update_distribution_configuration_response,
    AmiDistributionConfiguration: make_ami_distribution_configuration,
    FastLaunchConfiguration: make_fast_launch_configuration,
    ListDistributionConfigurationsResponse: make_list_distribution_configurations_response,
    Distribution: make_distribution,
    DistributionConfiguration: make_distribution_configuration,
    GetDistributionConfigurationResponse: make_get_distribution_configuration_response,
}
"""The function of each class."""
