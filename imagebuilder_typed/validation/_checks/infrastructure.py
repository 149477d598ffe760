# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Infrastructures: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, members_of
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
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_auto_scaling_group_configuration",
    "is_valid_create_infrastructure_configuration_request",
    "is_valid_delete_infrastructure_configuration_request",
    "is_valid_get_infrastructure_configuration_request",
    "is_valid_instance_metadata_options",
    "is_valid_list_infrastructure_configurations_request",
    "is_valid_logging",
    "is_valid_parent_instance_configuration",
    "is_valid_placement",
    "is_valid_s3_logs",
    "is_valid_update_infrastructure_configuration_request",
]

tenancy_type_of = members_of(TenancyType)

is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())

matches_http_tokens = search_for(r"optional|required", globals(), "matches_http_tokens")
matches_infrastructure_configuration_arn = search_for(
    r"^arn:aws[^:]*:imagebuilder:[^:]+:(?:[0-9]{12}|aws):infrastructure-configuration/[a-z0-9-_]+\Z",
    globals(),
    "matches_infrastructure_configuration_arn",
)
matches_instance_profile_name_type = search_for(
    r"^[A-Za-z0-9_+=,.@-]+\Z", globals(), "matches_instance_profile_name_type"
)
matches_resource_name = search_for(
    r"^[-_A-Za-z-0-9][-_A-Za-z0-9 ]{1,126}[-_A-Za-z-0-9]\Z", globals(), "matches_resource_name"
)
matches_sns_topic_arn = search_for(
    r"^arn:aws[^:]*:sns:[^:]+:[0-9]{12}:[a-zA-Z0-9-_]{1,256}\Z", globals(), "matches_sns_topic_arn"
)
matches_tag_key = search_for(r"^(?!aws:)[a-zA-Z0-9\s_.:/=+\-@]*\Z", globals(), "matches_tag_key")


def is_valid_auto_scaling_group_configuration(obj: Any) -> bool:
    if obj.__class__ is not AutoScalingGroupConfiguration:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.capacity_wait_timeout_seconds
    if v is not None and not (v.__class__ is int and 0 <= v <= 3600):
        return False
    return True


def is_valid_delete_infrastructure_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not DeleteInfrastructureConfigurationRequest:
        return False
    v: Any
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    return True


def is_valid_get_infrastructure_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not GetInfrastructureConfigurationRequest:
        return False
    v: Any
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    return True


def is_valid_instance_metadata_options(obj: Any) -> bool:
    if obj.__class__ is not InstanceMetadataOptions:
        return False
    v: Any
    v = obj.http_tokens
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_http_tokens(v)):
        return False
    v = obj.http_put_response_hop_limit
    if v is not None and not (v.__class__ is int and 1 <= v <= 64):
        return False
    return True


def is_valid_list_infrastructure_configurations_request(obj: Any) -> bool:
    if obj.__class__ is not ListInfrastructureConfigurationsRequest:
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


def is_valid_placement(obj: Any) -> bool:
    if obj.__class__ is not Placement:
        return False
    v: Any
    v = obj.availability_zone
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.tenancy
    if v is not None and not (v.__class__ is TenancyType or v in tenancy_type_of):
        return False
    v = obj.host_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.host_resource_group_arn
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("Placement", obj)


def is_valid_s3_logs(obj: Any) -> bool:
    if obj.__class__ is not S3Logs:
        return False
    v: Any
    v = obj.s3_bucket_name
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.s3_key_prefix
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_logging(obj: Any) -> bool:
    if obj.__class__ is not Logging:
        return False
    v: Any
    v = obj.s3_logs
    if v is not None and not is_valid_s3_logs(v):
        return False
    return True


def is_valid_parent_instance_configuration(obj: Any) -> bool:
    if obj.__class__ is not ParentInstanceConfiguration:
        return False
    v: Any
    v = obj.auto_scaling_group
    if not is_valid_auto_scaling_group_configuration(v):
        return False
    return True


def is_valid_create_infrastructure_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not CreateInfrastructureConfigurationRequest:
        return False
    v: Any
    v = obj.name
    if not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_resource_name(v)):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.instance_types
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)))]
    ):
        return False
    v = obj.instance_profile_name
    if not (
        v.__class__ is str
        and 1 <= len(v) <= 256
        and (v.isascii() or is_utf8(v))
        and matches_instance_profile_name_type(v)
    ):
        return False
    v = obj.security_group_ids
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and 1 <= len(e1) <= 1024 and (e1.isascii() or is_utf8(e1)))
        ]
    ):
        return False
    v = obj.subnet_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.logging
    if v is not None and not is_valid_logging(v):
        return False
    v = obj.key_pair
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.terminate_instance_on_failure
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.terminate_instance_on_completion
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.sns_topic_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_sns_topic_arn(v)
    ):
        return False
    v = obj.resource_tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 30
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
    v = obj.instance_metadata_options
    if v is not None and not is_valid_instance_metadata_options(v):
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
    v = obj.placement
    if v is not None and not is_valid_placement(v):
        return False
    v = obj.parent_instance
    if v is not None and not is_valid_parent_instance_configuration(v):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.dry_run
    if v is not None and v.__class__ is not bool:
        return False
    return not breaks_relation("CreateInfrastructureConfigurationRequest", obj)


def is_valid_update_infrastructure_configuration_request(obj: Any) -> bool:
    if obj.__class__ is not UpdateInfrastructureConfigurationRequest:
        return False
    v: Any
    v = obj.infrastructure_configuration_arn
    if not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_infrastructure_configuration_arn(v)
    ):
        return False
    v = obj.description
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.instance_types
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [1 for e1 in v if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)))]
    ):
        return False
    v = obj.instance_profile_name
    if not (
        v.__class__ is str
        and 1 <= len(v) <= 256
        and (v.isascii() or is_utf8(v))
        and matches_instance_profile_name_type(v)
    ):
        return False
    v = obj.security_group_ids
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and 1 <= len(e1) <= 1024 and (e1.isascii() or is_utf8(e1)))
        ]
    ):
        return False
    v = obj.subnet_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.logging
    if v is not None and not is_valid_logging(v):
        return False
    v = obj.key_pair
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.terminate_instance_on_failure
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.terminate_instance_on_completion
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.sns_topic_arn
    if v is not None and not (
        v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_sns_topic_arn(v)
    ):
        return False
    v = obj.resource_tags
    if v is not None and not (
        v.__class__ is dict
        and 1 <= len(v) <= 30
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
    v = obj.instance_metadata_options
    if v is not None and not is_valid_instance_metadata_options(v):
        return False
    v = obj.placement
    if v is not None and not is_valid_placement(v):
        return False
    v = obj.parent_instance
    if v is not None and not is_valid_parent_instance_configuration(v):
        return False
    v = obj.client_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 64 and (v.isascii() or is_utf8(v))):
        return False
    return not breaks_relation("UpdateInfrastructureConfigurationRequest", obj)


FUNCTIONS: dict[type[Any], Any] = {
    AutoScalingGroupConfiguration: is_valid_auto_scaling_group_configuration,
    DeleteInfrastructureConfigurationRequest: is_valid_delete_infrastructure_configuration_request,
    GetInfrastructureConfigurationRequest: is_valid_get_infrastructure_configuration_request,
    InstanceMetadataOptions: is_valid_instance_metadata_options,
    ListInfrastructureConfigurationsRequest: is_valid_list_infrastructure_configurations_request,
    Placement: is_valid_placement,
    S3Logs: is_valid_s3_logs,
    Logging: is_valid_logging,
    ParentInstanceConfiguration: is_valid_parent_instance_configuration,
    CreateInfrastructureConfigurationRequest: is_valid_create_infrastructure_configuration_request,
    UpdateInfrastructureConfigurationRequest: is_valid_update_infrastructure_configuration_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {
    DeleteInfrastructureConfigurationRequest: (("infrastructure_configuration_arn", None),),
    GetInfrastructureConfigurationRequest: (("infrastructure_configuration_arn", None),),
    UpdateInfrastructureConfigurationRequest: (("infrastructure_configuration_arn", None),),
}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
