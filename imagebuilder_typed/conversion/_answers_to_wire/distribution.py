# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject, stored
from imagebuilder_typed.models._base import UNSET
from imagebuilder_typed.models.distribution import (
    CreateDistributionConfigurationResponse,
    DeleteDistributionConfigurationResponse,
    DistributionConfiguration,
    DistributionConfigurationSummary,
    GetDistributionConfigurationResponse,
    ListDistributionConfigurationsResponse,
    UpdateDistributionConfigurationResponse,
)

__all__ = [
    "FUNCTIONS",
    "create_distribution_configuration_response_to_wire",
    "delete_distribution_configuration_response_to_wire",
    "distribution_configuration_summary_to_wire",
    "distribution_configuration_to_wire",
    "get_distribution_configuration_response_to_wire",
    "list_distribution_configurations_response_to_wire",
    "update_distribution_configuration_response_to_wire",
]

distribution_to_wire = load_later(
    "distribution_to_wire", "imagebuilder_typed.conversion._to_wire.distribution", globals()
)


def create_distribution_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not CreateDistributionConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def delete_distribution_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DeleteDistributionConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def distribution_configuration_summary_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DistributionConfigurationSummary:
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
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    if (v := stored(obj, "regions")) is not None and v is not UNSET:
        payload["regions"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def update_distribution_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not UpdateDistributionConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.client_token) is not None:
        payload["clientToken"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration_arn) is not None:
        payload["distributionConfigurationArn"] = v if v.__class__ is str else reject()
    return payload


def list_distribution_configurations_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListDistributionConfigurationsResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "distribution_configuration_summary_list")) is not None and v is not UNSET:
        payload["distributionConfigurationSummaryList"] = (
            [distribution_configuration_summary_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def distribution_configuration_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not DistributionConfiguration:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.arn) is not None:
        payload["arn"] = v if v.__class__ is str else reject()
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.description) is not None:
        payload["description"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "distributions")) is not None and v is not UNSET:
        payload["distributions"] = (
            [distribution_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.timeout_minutes) is not None:
        payload["timeoutMinutes"] = v if v.__class__ is int else reject()
    if (v := obj.date_created) is not None:
        payload["dateCreated"] = v if v.__class__ is str else reject()
    if (v := obj.date_updated) is not None:
        payload["dateUpdated"] = v if v.__class__ is str else reject()
    if (v := stored(obj, "tags")) is not None and v is not UNSET:
        payload["tags"] = (
            {
                k if k.__class__ is str else reject(): (e if e.__class__ is str else reject())
                for k, e in v.items()
            }
            if v.__class__ is dict
            else reject()
        )
    return payload


def get_distribution_configuration_response_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not GetDistributionConfigurationResponse:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.request_id) is not None:
        payload["requestId"] = v if v.__class__ is str else reject()
    if (v := obj.distribution_configuration) is not None:
        payload["distributionConfiguration"] = distribution_configuration_to_wire(v)
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    CreateDistributionConfigurationResponse: create_distribution_configuration_response_to_wire,
    DeleteDistributionConfigurationResponse: delete_distribution_configuration_response_to_wire,
    DistributionConfigurationSummary: distribution_configuration_summary_to_wire,
    UpdateDistributionConfigurationResponse: update_distribution_configuration_response_to_wire,
    ListDistributionConfigurationsResponse: list_distribution_configurations_response_to_wire,
    DistributionConfiguration: distribution_configuration_to_wire,
    GetDistributionConfigurationResponse: get_distribution_configuration_response_to_wire,
}
"""The function of each class."""
