# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.infrastructure import (
    CreateInfrastructureConfigurationResponse,
    DeleteInfrastructureConfigurationResponse,
    GetInfrastructureConfigurationResponse,
    InfrastructureConfiguration,
    InfrastructureConfigurationSummary,
    ListInfrastructureConfigurationsResponse,
    UpdateInfrastructureConfigurationResponse,
)

__all__ = [
    "FUNCTIONS",
    "create_infrastructure_configuration_response_to_wire",
    "delete_infrastructure_configuration_response_to_wire",
    "get_infrastructure_configuration_response_to_wire",
    "infrastructure_configuration_summary_to_wire",
    "infrastructure_configuration_to_wire",
    "list_infrastructure_configurations_response_to_wire",
    "update_infrastructure_configuration_response_to_wire",
]

instance_metadata_options_to_wire = load_later(
    "instance_metadata_options_to_wire", "imagebuilder_typed.conversion._to_wire.infrastructure", globals()
)
logging_to_wire = load_later(
    "logging_to_wire", "imagebuilder_typed.conversion._to_wire.infrastructure", globals()
)
parent_instance_configuration_to_wire = load_later(
    "parent_instance_configuration_to_wire",
    "imagebuilder_typed.conversion._to_wire.infrastructure",
    globals(),
)
placement_to_wire = load_later(
    "placement_to_wire", "imagebuilder_typed.conversion._to_wire.infrastructure", globals()
)


def create_infrastructure_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateInfrastructureConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def delete_infrastructure_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteInfrastructureConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def update_infrastructure_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateInfrastructureConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration_arn) is not None:
        payload["infrastructureConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def infrastructure_configuration_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not InfrastructureConfigurationSummary:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := obj.date_updated) is not None:
        payload["dateUpdated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "resource_tags")) is not None and v is not UNSET:
        payload["resourceTags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := stored(obj, "instance_types")) is not None and v is not UNSET:
        payload["instanceTypes"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.instance_profile_name) is not None:
        payload["instanceProfileName"] = v if v.__class__ is str else reject()
    if (v := obj.placement) is not None:
        payload["placement"] = placement_to_wire(v)
    return payload


def infrastructure_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not InfrastructureConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "instance_types")) is not None and v is not UNSET:
        payload["instanceTypes"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.instance_profile_name) is not None:
        payload["instanceProfileName"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "security_group_ids")) is not None and v is not UNSET:
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
    if (v := obj.sns_topic_arn) is not None:
        payload["snsTopicArn"] = v if v.__class__ is str else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := obj.date_updated) is not None:
        payload["dateUpdated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "resource_tags")) is not None and v is not UNSET:
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
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
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
    if (v := obj.terminate_instance_on_completion) is not None:
        payload["terminateInstanceOnCompletion"] = v if v.__class__ is bool else reject()
    if (v := obj.parent_instance) is not None:
        payload["parentInstance"] = parent_instance_configuration_to_wire(v)
    return payload


def list_infrastructure_configurations_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListInfrastructureConfigurationsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "infrastructure_configuration_summary_list")) is not None and v is not UNSET:
        payload["infrastructureConfigurationSummaryList"] = (
            [infrastructure_configuration_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def get_infrastructure_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetInfrastructureConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.infrastructure_configuration) is not None:
        payload["infrastructureConfiguration"] = infrastructure_configuration_to_wire(v)
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CreateInfrastructureConfigurationResponse: create_infrastructure_configuration_response_to_wire,
    DeleteInfrastructureConfigurationResponse: delete_infrastructure_configuration_response_to_wire,
    UpdateInfrastructureConfigurationResponse: update_infrastructure_configuration_response_to_wire,
    InfrastructureConfigurationSummary: infrastructure_configuration_summary_to_wire,
    InfrastructureConfiguration: infrastructure_configuration_to_wire,
    ListInfrastructureConfigurationsResponse: list_infrastructure_configurations_response_to_wire,
    GetInfrastructureConfigurationResponse: get_infrastructure_configuration_response_to_wire,
}
"""The function of each class."""
