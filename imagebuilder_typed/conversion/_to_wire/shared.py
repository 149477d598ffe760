# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What several resource families use: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject
from imagebuilder_typed.models.shared import (
    ContainerRepositoryService,
    EbsInstanceBlockDeviceSpecification,
    EbsVolumeType,
    Filter,
    InstanceBlockDeviceMapping,
    TargetContainerRepository,
)

__all__ = [
    "FUNCTIONS",
    "ebs_instance_block_device_specification_to_wire",
    "filter_to_wire",
    "instance_block_device_mapping_to_wire",
    "target_container_repository_to_wire",
]


def ebs_instance_block_device_specification_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not EbsInstanceBlockDeviceSpecification:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.encrypted) is not None:
        payload["encrypted"] = v if v.__class__ is bool else reject()
    if (v := obj.delete_on_termination) is not None:
        payload["deleteOnTermination"] = v if v.__class__ is bool else reject()
    if (v := obj.iops) is not None:
        payload["iops"] = v if v.__class__ is int else reject()
    if (v := obj.kms_key_id) is not None:
        payload["kmsKeyId"] = v if v.__class__ is str else reject()
    if (v := obj.snapshot_id) is not None:
        payload["snapshotId"] = v if v.__class__ is str else reject()
    if (v := obj.volume_size) is not None:
        payload["volumeSize"] = v if v.__class__ is int else reject()
    if (v := obj.volume_type) is not None:
        payload["volumeType"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is EbsVolumeType else reject()
        )
    if (v := obj.throughput) is not None:
        payload["throughput"] = v if v.__class__ is int else reject()
    return payload


def filter_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not Filter:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.name) is not None:
        payload["name"] = v if v.__class__ is str else reject()
    if (v := obj.values) is not None:
        payload["values"] = (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    return payload


def target_container_repository_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not TargetContainerRepository:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.service) is not None:
        payload["service"] = (
            v if v.__class__ is str else v._value_ if v.__class__ is ContainerRepositoryService else reject()
        )
    if (v := obj.repository_name) is not None:
        payload["repositoryName"] = v if v.__class__ is str else reject()
    return payload


def instance_block_device_mapping_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not InstanceBlockDeviceMapping:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.device_name) is not None:
        payload["deviceName"] = v if v.__class__ is str else reject()
    if (v := obj.ebs) is not None:
        payload["ebs"] = ebs_instance_block_device_specification_to_wire(v)
    if (v := obj.virtual_name) is not None:
        payload["virtualName"] = v if v.__class__ is str else reject()
    if (v := obj.no_device) is not None:
        payload["noDevice"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    EbsInstanceBlockDeviceSpecification: ebs_instance_block_device_specification_to_wire,
    Filter: filter_to_wire,
    TargetContainerRepository: target_container_repository_to_wire,
    InstanceBlockDeviceMapping: instance_block_device_mapping_to_wire,
}
"""The function of each class."""
