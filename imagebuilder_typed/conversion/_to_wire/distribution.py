# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
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

__all__ = [
    "FUNCTIONS",
    "ami_distribution_configuration_to_wire",
    "container_distribution_configuration_to_wire",
    "create_distribution_configuration_request_to_wire",
    "delete_distribution_configuration_request_to_wire",
    "distribution_to_wire",
    "fast_launch_configuration_to_wire",
    "fast_launch_launch_template_specification_to_wire",
    "fast_launch_snapshot_configuration_to_wire",
    "get_distribution_configuration_request_to_wire",
    "launch_permission_configuration_to_wire",
    "launch_template_configuration_to_wire",
    "list_distribution_configurations_request_to_wire",
    "s3_export_configuration_to_wire",
    "ssm_parameter_configuration_to_wire",
    "update_distribution_configuration_request_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())
target_container_repository_to_wire = load_later(
    "target_container_repository_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals()
)


def container_distribution_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ContainerDistributionConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.container_tags) is not None:
        payload["containerTags"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.target_repository) is not None:
        payload["targetRepository"] = target_container_repository_to_wire(v)
    return payload


def delete_distribution_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteDistributionConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def fast_launch_launch_template_specification_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not FastLaunchLaunchTemplateSpecification:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.launch_template_id) is not None:
        payload["launchTemplateId"] = v if v.__class__ is str else reject()
    if (v := obj.launch_template_name) is not None:
        payload["launchTemplateName"] = v if v.__class__ is str else reject()
    if (v := obj.launch_template_version) is not None:
        payload["launchTemplateVersion"] = v if v.__class__ is str else reject()
    return payload


def fast_launch_snapshot_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not FastLaunchSnapshotConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.target_resource_count) is not None:
        payload["targetResourceCount"] = v if v.__class__ is int else reject()
    return payload


def get_distribution_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetDistributionConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def launch_permission_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LaunchPermissionConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.user_ids) is not None:
        payload["userIds"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.user_groups) is not None:
        payload["userGroups"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.organization_arns) is not None:
        payload["organizationArns"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.organizational_unit_arns) is not None:
        payload["organizationalUnitArns"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def launch_template_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LaunchTemplateConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.launch_template_id) is not None:
        payload["launchTemplateId"] = v if v.__class__ is str else reject()
    if (v := obj.account_id) is not None:
        payload["accountId"] = v if v.__class__ is str else reject()
    if (v := obj.set_default_version) is not None:
        payload["setDefaultVersion"] = v if v.__class__ is bool else reject()
    return payload


def list_distribution_configurations_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListDistributionConfigurationsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [filter_to_wire(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def s3_export_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not S3ExportConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.role_name) is not None:
        payload["roleName"] = v if v.__class__ is str else reject()
    if (v := obj.disk_image_format) is not None:
        payload["diskImageFormat"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is DiskImageFormat else reject()
        )
    if (v := obj.s3_bucket) is not None:
        payload["s3Bucket"] = v if v.__class__ is str else reject()
    if (v := obj.s3_prefix) is not None:
        payload["s3Prefix"] = v if v.__class__ is str else reject()
    return payload


def ssm_parameter_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not SsmParameterConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.ami_account_id) is not None:
        payload["amiAccountId"] = v if v.__class__ is str else reject()
    if (v := obj.parameter_name) is not None:
        payload["parameterName"] = v if v.__class__ is str else reject()
    if (v := obj.data_type) is not None:
        payload["dataType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is SsmParameterDataType else reject()
        )
    return payload


def ami_distribution_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not AmiDistributionConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.target_account_ids) is not None:
        payload["targetAccountIds"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.ami_tags) is not None:
        payload["amiTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.launch_permission) is not None:
        payload["launchPermission"] = launch_permission_configuration_to_wire(v)
    return payload


def fast_launch_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not FastLaunchConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.enabled) is not None:
        payload["enabled"] = v if v.__class__ is bool else reject()
    if (v := obj.snapshot_configuration) is not None:
        payload["snapshotConfiguration"] = fast_launch_snapshot_configuration_to_wire(v)
    if (v := obj.max_parallel_launches) is not None:
        payload["maxParallelLaunches"] = v if v.__class__ is int else reject()
    if (v := obj.launch_template) is not None:
        payload["launchTemplate"] = fast_launch_launch_template_specification_to_wire(v)
    if (v := obj.account_id) is not None:
        payload["accountId"] = v if v.__class__ is str else reject()
    return payload


def distribution_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Distribution:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.region) is not None:
        payload["region"] = v if v.__class__ is str else reject()
    if (v := obj.ami_distribution_configuration) is not None:
        payload["amiDistributionConfiguration"] = ami_distribution_configuration_to_wire(v)
    if (v := obj.container_distribution_configuration) is not None:
        payload["containerDistributionConfiguration"] = container_distribution_configuration_to_wire(v)
    if (v := obj.license_configuration_arns) is not None:
        payload["licenseConfigurationArns"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.launch_template_configurations) is not None:
        payload["launchTemplateConfigurations"] = (
            [launch_template_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.s3_export_configuration) is not None:
        payload["s3ExportConfiguration"] = s3_export_configuration_to_wire(v)
    if (v := obj.fast_launch_configurations) is not None:
        payload["fastLaunchConfigurations"] = (
            [fast_launch_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.ssm_parameter_configurations) is not None:
        payload["ssmParameterConfigurations"] = (
            [ssm_parameter_configuration_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def create_distribution_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateDistributionConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.distributions) is not None:
        payload["distributions"] = (
            [distribution_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
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
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


def update_distribution_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateDistributionConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.distributions) is not None:
        payload["distributions"] = (
            [distribution_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ContainerDistributionConfiguration: container_distribution_configuration_to_wire,
    DeleteDistributionConfigurationRequest: delete_distribution_configuration_request_to_wire,
    FastLaunchLaunchTemplateSpecification: fast_launch_launch_template_specification_to_wire,
    FastLaunchSnapshotConfiguration: fast_launch_snapshot_configuration_to_wire,
    GetDistributionConfigurationRequest: get_distribution_configuration_request_to_wire,
    LaunchPermissionConfiguration: launch_permission_configuration_to_wire,
    LaunchTemplateConfiguration: launch_template_configuration_to_wire,
    ListDistributionConfigurationsRequest: list_distribution_configurations_request_to_wire,
    S3ExportConfiguration: s3_export_configuration_to_wire,
    SsmParameterConfiguration: ssm_parameter_configuration_to_wire,
    AmiDistributionConfiguration: ami_distribution_configuration_to_wire,
    FastLaunchConfiguration: fast_launch_configuration_to_wire,
    Distribution: distribution_to_wire,
    CreateDistributionConfigurationRequest: create_distribution_configuration_request_to_wire,
    UpdateDistributionConfigurationRequest: update_distribution_configuration_request_to_wire,
}
"""The function of each class."""
