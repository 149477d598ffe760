# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Distributions: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models._base import new_client_token
from imagebuilder_typed.models.distribution import (
    CreateDistributionConfigurationRequest,
    DeleteDistributionConfigurationRequest,
    GetDistributionConfigurationRequest,
    ListDistributionConfigurationsRequest,
    UpdateDistributionConfigurationRequest,
)

__all__ = [
    "FUNCTIONS",
    "make_create_distribution_configuration_request",
    "make_delete_distribution_configuration_request",
    "make_get_distribution_configuration_request",
    "make_list_distribution_configurations_request",
    "make_update_distribution_configuration_request",
]


make_distribution = load_later(
    "make_distribution", "imagebuilder_typed.conversion._from_wire.distribution", globals()
)
make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())


def make_delete_distribution_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(DeleteDistributionConfigurationRequest)
    if (v := get("distributionConfigurationArn")).__class__ is str:
        obj.distribution_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_get_distribution_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(GetDistributionConfigurationRequest)
    if (v := get("distributionConfigurationArn")).__class__ is str:
        obj.distribution_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_list_distribution_configurations_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListDistributionConfigurationsRequest)
    obj.filters = (
        None
        if (v := get("filters")) is None
        else ([make_filter(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject())
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_create_distribution_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(CreateDistributionConfigurationRequest)
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
    obj.dry_run = v if (v := get("dryRun")).__class__ is bool or v is None else reject()
    return obj


def make_update_distribution_configuration_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(UpdateDistributionConfigurationRequest)
    if (v := get("distributionConfigurationArn")).__class__ is str:
        obj.distribution_configuration_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    obj.description = v if (v := get("description")).__class__ is str or v is None else reject()
    if (v := get("distributions")) is not None:
        obj.distributions = (
            [make_distribution(e) for e in v] if (v.__class__ is list or v.__class__ is tuple) else reject()
        )
    else:
        note_incomplete(obj)
    obj.client_token = (
        new_client_token() if (v := get("clientToken")) is None else (v if v.__class__ is str else reject())
    )
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    DeleteDistributionConfigurationRequest: make_delete_distribution_configuration_request,
    GetDistributionConfigurationRequest: make_get_distribution_configuration_request,
    ListDistributionConfigurationsRequest: make_list_distribution_configurations_request,
    CreateDistributionConfigurationRequest: make_create_distribution_configuration_request,
    UpdateDistributionConfigurationRequest: make_update_distribution_configuration_request,
}
"""The function of each class."""
