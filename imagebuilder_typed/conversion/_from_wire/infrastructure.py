# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.infrastructure import (
    AutoScalingGroupConfiguration,
    CreateInfrastructureConfigurationResponse,
    DeleteInfrastructureConfigurationResponse,
    GetInfrastructureConfigurationResponse,
    InfrastructureConfiguration,
    InfrastructureConfigurationSummary,
    InstanceMetadataOptions,
    ListInfrastructureConfigurationsResponse,
    Logging,
    ParentInstanceConfiguration,
    Placement,
    S3Logs,
    TenancyType,
    UpdateInfrastructureConfigurationResponse,
)

__all__ = [
    "FUNCTIONS",
    "make_auto_scaling_group_configuration",
    "make_create_infrastructure_configuration_response",
    "make_delete_infrastructure_configuration_response",
    "make_get_infrastructure_configuration_response",
    "make_infrastructure_configuration",
    "make_infrastructure_configuration_summary",
    "make_instance_metadata_options",
    "make_list_infrastructure_configurations_response",
    "make_logging",
    "make_parent_instance_configuration",
    "make_placement",
    "make_s3_logs",
    "make_update_infrastructure_configuration_response",
]

tenancy_type_of = members_of(TenancyType)


def make_auto_scaling_group_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(AutoScalingGroupConfiguration)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.capacity_wait_timeout_seconds = (
        v if (v := get("capacityWaitTimeoutSeconds")).__class__ is int or v is None else reject()
    )
    return obj


def make_create_infrastructure_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateInfrastructureConfigurationResponse)
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
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_delete_infrastructure_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteInfrastructureConfigurationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_instance_metadata_options(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(InstanceMetadataOptions)
    obj.http_tokens = v if (v := get("httpTokens")).__class__ is str or v is None else reject()
    obj.http_put_response_hop_limit = (
        v if (v := get("httpPutResponseHopLimit")).__class__ is int or v is None else reject()
    )
    return obj


def make_placement(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Placement)
    obj.availability_zone = v if (v := get("availabilityZone")).__class__ is str or v is None else reject()
    obj.tenancy = None if (v := get("tenancy")) is None else tenancy_type_of[v]
    obj.host_id = v if (v := get("hostId")).__class__ is str or v is None else reject()
    obj.host_resource_group_arn = (
        v if (v := get("hostResourceGroupArn")).__class__ is str or v is None else reject()
    )
    return obj


def make_s3_logs(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(S3Logs)
    obj.s3_bucket_name = v if (v := get("s3BucketName")).__class__ is str or v is None else reject()
    obj.s3_key_prefix = v if (v := get("s3KeyPrefix")).__class__ is str or v is None else reject()
    return obj


def make_update_infrastructure_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateInfrastructureConfigurationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.client_token = v if (v := get("clientToken")).__class__ is str or v is None else reject()
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_infrastructure_configuration_summary(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(InfrastructureConfigurationSummary)
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
    if (v := get("resourceTags")) is not None:
        obj.resource_tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := get("instanceTypes")) is not None:
        obj.instance_types = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.instance_profile_name = (
        v if (v := get("instanceProfileName")).__class__ is str or v is None else reject()
    )
    obj.placement = None if (v := get("placement")) is None else make_placement(v)
    return obj


def make_logging(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(Logging)
    obj.s3_logs = None if (v := get("s3Logs")) is None else make_s3_logs(v)
    return obj


def make_parent_instance_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ParentInstanceConfiguration)
    if (v := get("autoScalingGroup")) is not None:
        obj.auto_scaling_group = make_auto_scaling_group_configuration(v)
    else:
        note_incomplete(obj)
    return obj


def make_infrastructure_configuration(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(InfrastructureConfiguration)
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
    if (v := get("instanceTypes")) is not None:
        obj.instance_types = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.instance_profile_name = (
        v if (v := get("instanceProfileName")).__class__ is str or v is None else reject()
    )
    if (v := get("securityGroupIds")) is not None:
        obj.security_group_ids = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.subnet_id = v if (v := get("subnetId")).__class__ is str or v is None else reject()
    obj.logging = None if (v := get("logging")) is None else make_logging(v)
    obj.key_pair = v if (v := get("keyPair")).__class__ is str or v is None else reject()
    if (v := get("terminateInstanceOnFailure")).__class__ is bool:
        obj.terminate_instance_on_failure = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.sns_topic_arn = v if (v := get("snsTopicArn")).__class__ is str or v is None else reject()
    if (v := get("dateCreated")).__class__ is str:
        obj.date_created = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.date_updated = v if (v := get("dateUpdated")).__class__ is str or v is None else reject()
    if (v := get("resourceTags")) is not None:
        obj.resource_tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.instance_metadata_options = (
        None if (v := get("instanceMetadataOptions")) is None else make_instance_metadata_options(v)
    )
    if (v := get("tags")) is not None:
        obj.tags = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    obj.placement = None if (v := get("placement")) is None else make_placement(v)
    obj.terminate_instance_on_completion = (
        v if (v := get("terminateInstanceOnCompletion")).__class__ is bool or v is None else reject()
    )
    obj.parent_instance = (
        None if (v := get("parentInstance")) is None else make_parent_instance_configuration(v)
    )
    return obj


def make_list_infrastructure_configurations_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListInfrastructureConfigurationsResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("infrastructureConfigurationSummaryList")) is not None:
        obj.infrastructure_configuration_summary_list = (
            [make_infrastructure_configuration_summary(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_get_infrastructure_configuration_response(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetInfrastructureConfigurationResponse)
    if (v := get("requestId")).__class__ is str:
        obj.request_id = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("infrastructureConfiguration")) is not None:
        obj.infrastructure_configuration = make_infrastructure_configuration(v)
    else:
        note_incomplete(obj)
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    AutoScalingGroupConfiguration: make_auto_scaling_group_configuration,
    CreateInfrastructureConfigurationResponse: make_create_infrastructure_configuration_response,
    DeleteInfrastructureConfigurationResponse: make_delete_infrastructure_configuration_response,
    InstanceMetadataOptions: make_instance_metadata_options,
    Placement: make_placement,
    S3Logs: make_s3_logs,
    UpdateInfrastructureConfigurationResponse: make_update_infrastructure_configuration_response,
    InfrastructureConfigurationSummary: make_infrastructure_configuration_summary,
    Logging: make_logging,
    ParentInstanceConfiguration: make_parent_instance_configuration,
    InfrastructureConfiguration: make_infrastructure_configuration,
    ListInfrastructureConfigurationsResponse: make_list_infrastructure_configurations_response,
    GetInfrastructureConfigurationResponse: make_get_infrastructure_configuration_response,
}
"""The function of each class."""
