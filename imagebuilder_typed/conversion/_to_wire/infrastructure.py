# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
from imagebuilder_typed.models.infrastructure import (
    AutoScalingGroupConfiguration,
    CreateInfrastructureConfigurationRequest,
    DeleteInfrastructureConfigurationRequest,
    GetInfrastructureConfigurationRequest,
    InstanceMetadataOptions,
    ListInfrastructureConfigurationsRequest,
    Logging,
    ParentInstanceConfiguration,
    Placement,
    S3Logs,
    TenancyType,
    UpdateInfrastructureConfigurationRequest,
)

__all__ = [
    "FUNCTIONS",
    "auto_scaling_group_configuration_to_wire",
    "create_infrastructure_configuration_request_to_wire",
    "delete_infrastructure_configuration_request_to_wire",
    "get_infrastructure_configuration_request_to_wire",
    "instance_metadata_options_to_wire",
    "list_infrastructure_configurations_request_to_wire",
    "logging_to_wire",
    "parent_instance_configuration_to_wire",
    "placement_to_wire",
    "s3_logs_to_wire",
    "update_infrastructure_configuration_request_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())


def auto_scaling_group_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not AutoScalingGroupConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.capacity_wait_timeout_seconds) is not None:
        payload["capacityWaitTimeoutSeconds"] = v if v.__class__ is int else reject()
    return payload


def delete_infrastructure_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteInfrastructureConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def get_infrastructure_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetInfrastructureConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def instance_metadata_options_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not InstanceMetadataOptions:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.http_tokens) is not None:
        payload["httpTokens"] = v if v.__class__ is str else reject()
    if (v := obj.http_put_response_hop_limit) is not None:
        payload["httpPutResponseHopLimit"] = v if v.__class__ is int else reject()
    return payload


def list_infrastructure_configurations_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListInfrastructureConfigurationsRequest:
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


def placement_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Placement:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.availability_zone) is not None:
        payload["availabilityZone"] = v if v.__class__ is str else reject()
    if (v := obj.tenancy) is not None:
        payload["tenancy"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is TenancyType else reject()
        )
    if (v := obj.host_id) is not None:
        payload["hostId"] = v if v.__class__ is str else reject()
    if (v := obj.host_resource_group_arn) is not None:
        payload["hostResourceGroupArn"] = v if v.__class__ is str else reject()
    return payload


def s3_logs_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not S3Logs:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.s3_bucket_name) is not None:
        payload["s3BucketName"] = v if v.__class__ is str else reject()
    if (v := obj.s3_key_prefix) is not None:
        payload["s3KeyPrefix"] = v if v.__class__ is str else reject()
    return payload


def logging_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Logging:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.s3_logs) is not None:
        payload["s3Logs"] = s3_logs_to_wire(v)
    return payload


def parent_instance_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ParentInstanceConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.auto_scaling_group) is not None:
        payload["autoScalingGroup"] = auto_scaling_group_configuration_to_wire(v)
    return payload


def create_infrastructure_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateInfrastructureConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.instance_types) is not None:
        payload["instanceTypes"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.instance_profile_name) is not None:
        payload["instanceProfileName"] = v if v.__class__ is str else reject()
    if (v := obj.security_group_ids) is not None:
        payload["securityGroupIds"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.subnet_id) is not None:
        payload["subnetId"] = v if v.__class__ is str else reject()
    if (v := obj.logging) is not None:
        payload["logging"] = logging_to_wire(v)
    if (v := obj.key_pair) is not None:
        payload["keyPair"] = v if v.__class__ is str else reject()
    if (v := obj.terminate_instance_on_failure) is not None:
        payload["terminateInstanceOnFailure"] = v if v.__class__ is bool else reject()
    if (v := obj.terminate_instance_on_completion) is not None:
        payload["terminateInstanceOnCompletion"] = v if v.__class__ is bool else reject()
    if (v := obj.sns_topic_arn) is not None:
        payload["snsTopicArn"] = v if v.__class__ is str else reject()
    if (v := obj.resource_tags) is not None:
        payload["resourceTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.instance_metadata_options) is not None:
        payload["instanceMetadataOptions"] = instance_metadata_options_to_wire(v)
    if (v := obj.tags) is not None:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.placement) is not None:
        payload["placement"] = placement_to_wire(v)
    if (v := obj.parent_instance) is not None:
        payload["parentInstance"] = parent_instance_configuration_to_wire(v)
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.dry_run) is not None:
        payload["dryRun"] = v if v.__class__ is bool else reject()
    return payload


def update_infrastructure_configuration_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateInfrastructureConfigurationRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.instance_types) is not None:
        payload["instanceTypes"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.instance_profile_name) is not None:
        payload["instanceProfileName"] = v if v.__class__ is str else reject()
    if (v := obj.security_group_ids) is not None:
        payload["securityGroupIds"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.subnet_id) is not None:
        payload["subnetId"] = v if v.__class__ is str else reject()
    if (v := obj.logging) is not None:
        payload["logging"] = logging_to_wire(v)
    if (v := obj.key_pair) is not None:
        payload["keyPair"] = v if v.__class__ is str else reject()
    if (v := obj.terminate_instance_on_failure) is not None:
        payload["terminateInstanceOnFailure"] = v if v.__class__ is bool else reject()
    if (v := obj.terminate_instance_on_completion) is not None:
        payload["terminateInstanceOnCompletion"] = v if v.__class__ is bool else reject()
    if (v := obj.sns_topic_arn) is not None:
        payload["snsTopicArn"] = v if v.__class__ is str else reject()
    if (v := obj.resource_tags) is not None:
        payload["resourceTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := obj.instance_metadata_options) is not None:
        payload["instanceMetadataOptions"] = instance_metadata_options_to_wire(v)
    if (v := obj.placement) is not None:
        payload["placement"] = placement_to_wire(v)
    if (v := obj.parent_instance) is not None:
        payload["parentInstance"] = parent_instance_configuration_to_wire(v)
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    AutoScalingGroupConfiguration: auto_scaling_group_configuration_to_wire,
    DeleteInfrastructureConfigurationRequest: delete_infrastructure_configuration_request_to_wire,
    GetInfrastructureConfigurationRequest: get_infrastructure_configuration_request_to_wire,
    InstanceMetadataOptions: instance_metadata_options_to_wire,
    ListInfrastructureConfigurationsRequest: list_infrastructure_configurations_request_to_wire,
    Placement: placement_to_wire,
    S3Logs: s3_logs_to_wire,
    Logging: logging_to_wire,
    ParentInstanceConfiguration: parent_instance_configuration_to_wire,
    CreateInfrastructureConfigurationRequest: create_infrastructure_configuration_request_to_wire,
    UpdateInfrastructureConfigurationRequest: update_infrastructure_configuration_request_to_wire,
}
"""The function of each class."""
