# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.infrastructure import (
    CreateInfrastructureConfigurationRequest,
    DeleteInfrastructureConfigurationRequest,
    GetInfrastructureConfigurationRequest,
    ListInfrastructureConfigurationsRequest,
    UpdateInfrastructureConfigurationRequest,
)

__all__ = [
    "FUNCTIONS",
    "make_create_infrastructure_configuration_request",
    "make_delete_infrastructure_configuration_request",
    "make_get_infrastructure_configuration_request",
    "make_list_infrastructure_configurations_request",
    "make_update_infrastructure_configuration_request",
]


make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())
make_instance_metadata_options = load_later(
    "make_instance_metadata_options", "imagebuilder_typed.conversion._from_wire.infrastructure", globals()
)
make_logging = load_later(
    "make_logging", "imagebuilder_typed.conversion._from_wire.infrastructure", globals()
)
make_parent_instance_configuration = load_later(
    "make_parent_instance_configuration", "imagebuilder_typed.conversion._from_wire.infrastructure", globals()
)
make_placement = load_later(
    "make_placement", "imagebuilder_typed.conversion._from_wire.infrastructure", globals()
)


def make_delete_infrastructure_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteInfrastructureConfigurationRequest)
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_infrastructure_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetInfrastructureConfigurationRequest)
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_infrastructure_configurations_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListInfrastructureConfigurationsRequest)
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_create_infrastructure_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateInfrastructureConfigurationRequest)
    if (v := get("name")).__class__ is str:
        obj.name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.instance_types = (
        None
        if (v := get("instanceTypes")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    if (v := get("instanceProfileName")).__class__ is str:
        obj.instance_profile_name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.security_group_ids = (
        None
        if (v := get("securityGroupIds")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.subnet_id = v if (v := get("subnetId")).__class__ is str or v is None else reject()
    obj.logging = None if (v := get("logging")) is None else make_logging(v)
    obj.key_pair = v if (v := get("keyPair")).__class__ is str or v is None else reject()
    obj.terminate_instance_on_failure = (
        v if (v := get("terminateInstanceOnFailure")).__class__ is bool or v is None else reject()
    )
    obj.terminate_instance_on_completion = (
        v if (v := get("terminateInstanceOnCompletion")).__class__ is bool or v is None else reject()
    )
    obj.sns_topic_arn = v if (v := get("snsTopicArn")).__class__ is str or v is None else reject()
    obj.resource_tags = (
        None
        if (v := get("resourceTags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.instance_metadata_options = (
        None if (v := get("instanceMetadataOptions")) is None else make_instance_metadata_options(v)
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
    obj.placement = None if (v := get("placement")) is None else make_placement(v)
    obj.parent_instance = (
        None if (v := get("parentInstance")) is None else make_parent_instance_configuration(v)
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


def make_update_infrastructure_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateInfrastructureConfigurationRequest)
    if (v := get("infrastructureConfigurationArn")).__class__ is str:
        obj.infrastructure_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    obj.instance_types = (
        None
        if (v := get("instanceTypes")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    if (v := get("instanceProfileName")).__class__ is str:
        obj.instance_profile_name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.security_group_ids = (
        None
        if (v := get("securityGroupIds")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.subnet_id = v if (v := get("subnetId")).__class__ is str or v is None else reject()
    obj.logging = None if (v := get("logging")) is None else make_logging(v)
    obj.key_pair = v if (v := get("keyPair")).__class__ is str or v is None else reject()
    obj.terminate_instance_on_failure = (
        v if (v := get("terminateInstanceOnFailure")).__class__ is bool or v is None else reject()
    )
    obj.terminate_instance_on_completion = (
        v if (v := get("terminateInstanceOnCompletion")).__class__ is bool or v is None else reject()
    )
    obj.sns_topic_arn = v if (v := get("snsTopicArn")).__class__ is str or v is None else reject()
    obj.resource_tags = (
        None
        if (v := get("resourceTags")) is None
        else (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    )
    obj.instance_metadata_options = (
        None if (v := get("instanceMetadataOptions")) is None else make_instance_metadata_options(v)
    )
    obj.placement = None if (v := get("placement")) is None else make_placement(v)
    obj.parent_instance = (
        None if (v := get("parentInstance")) is None else make_parent_instance_configuration(v)
    )
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    DeleteInfrastructureConfigurationRequest: make_delete_infrastructure_configuration_request,
    GetInfrastructureConfigurationRequest: make_get_infrastructure_configuration_request,
    ListInfrastructureConfigurationsRequest: make_list_infrastructure_configurations_request,
    CreateInfrastructureConfigurationRequest: make_create_infrastructure_configuration_request,
    UpdateInfrastructureConfigurationRequest: make_update_infrastructure_configuration_request,
}
"""The function of each class."""
