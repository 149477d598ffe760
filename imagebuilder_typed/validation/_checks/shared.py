# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What several resource families use: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import members_of
from imagebuilder_typed.models.shared import (
    ContainerRepositoryService,
    EbsInstanceBlockDeviceSpecification,
    EbsVolumeType,
    Filter,
    InstanceBlockDeviceMapping,
    TargetContainerRepository,
)
from imagebuilder_typed.validation._check_parts import breaks_relation, is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_ebs_instance_block_device_specification",
    "is_valid_filter",
    "is_valid_instance_block_device_mapping",
    "is_valid_target_container_repository",
]

container_repository_service_of = members_of(ContainerRepositoryService)
ebs_volume_type_of = members_of(EbsVolumeType)


matches_filter_name = search_for(r"^[a-zA-Z]{1,1024}\Z", globals(), "matches_filter_name")
matches_filter_value = search_for('^[0-9a-zA-Z./_ :,{}"*-]{1,1024}\\Z', globals(), "matches_filter_value")


def is_valid_ebs_instance_block_device_specification(obj: Any) -> bool:
    if obj.__class__ is not EbsInstanceBlockDeviceSpecification:
        return False
    v: Any
    v = obj.encrypted
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.delete_on_termination
    if v is not None and v.__class__ is not bool:
        return False
    v = obj.iops
    if v is not None and not (v.__class__ is int and 100 <= v <= 64000):
        return False
    v = obj.kms_key_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.snapshot_id
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.volume_size
    if v is not None and not (v.__class__ is int and 1 <= v <= 16000):
        return False
    v = obj.volume_type
    if v is not None and not (v.__class__ is EbsVolumeType or v in ebs_volume_type_of):
        return False
    v = obj.throughput
    if v is not None and not (v.__class__ is int and 125 <= v <= 1000):
        return False
    return not breaks_relation("EbsInstanceBlockDeviceSpecification", obj)


def is_valid_filter(obj: Any) -> bool:
    if obj.__class__ is not Filter:
        return False
    v: Any
    v = obj.name
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_filter_name(v)):
        return False
    v = obj.values
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 10
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_filter_value(e1))
        ]
    ):
        return False
    return True


def is_valid_target_container_repository(obj: Any) -> bool:
    if obj.__class__ is not TargetContainerRepository:
        return False
    v: Any
    v = obj.service
    if not (v.__class__ is ContainerRepositoryService or v in container_repository_service_of):
        return False
    v = obj.repository_name
    if not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_instance_block_device_mapping(obj: Any) -> bool:
    if obj.__class__ is not InstanceBlockDeviceMapping:
        return False
    v: Any
    v = obj.device_name
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.ebs
    if v is not None and not is_valid_ebs_instance_block_device_specification(v):
        return False
    v = obj.virtual_name
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 1024 and (v.isascii() or is_utf8(v))):
        return False
    v = obj.no_device
    if v is not None and not (v.__class__ is str and 0 <= len(v) <= 0 and (v.isascii() or is_utf8(v))):
        return False
    return True


FUNCTIONS: dict[type[Any], Any] = {
    EbsInstanceBlockDeviceSpecification: is_valid_ebs_instance_block_device_specification,
    Filter: is_valid_filter,
    TargetContainerRepository: is_valid_target_container_repository,
    InstanceBlockDeviceMapping: is_valid_instance_block_device_mapping,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
