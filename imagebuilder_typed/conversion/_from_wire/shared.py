# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What several resource families use: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import members_of, new, reject
from imagebuilder_typed.conversion._incomplete import note_incomplete
from imagebuilder_typed.models.shared import (
    ContainerRepositoryService,
    EbsInstanceBlockDeviceSpecification,
    EbsVolumeType,
    InstanceBlockDeviceMapping,
    LatestVersionReferences,
    TargetContainerRepository,
)

__all__ = [
    "FUNCTIONS",
    "make_ebs_instance_block_device_specification",
    "make_instance_block_device_mapping",
    "make_latest_version_references",
    "make_target_container_repository",
]

container_repository_service_of = members_of(ContainerRepositoryService)
ebs_volume_type_of = members_of(EbsVolumeType)


def make_ebs_instance_block_device_specification(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(EbsInstanceBlockDeviceSpecification)
    obj.encrypted = v if (v := get("encrypted")).__class__ is bool or v is None else reject()
    obj.delete_on_termination = (
        v if (v := get("deleteOnTermination")).__class__ is bool or v is None else reject()
    )
    obj.iops = v if (v := get("iops")).__class__ is int or v is None else reject()
    obj.kms_key_id = v if (v := get("kmsKeyId")).__class__ is str or v is None else reject()
    obj.snapshot_id = v if (v := get("snapshotId")).__class__ is str or v is None else reject()
    obj.volume_size = v if (v := get("volumeSize")).__class__ is int or v is None else reject()
    obj.volume_type = None if (v := get("volumeType")) is None else ebs_volume_type_of[v]
    obj.throughput = v if (v := get("throughput")).__class__ is int or v is None else reject()
    return obj


def make_latest_version_references(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(LatestVersionReferences)
    if (v := get("latestVersionArn")).__class__ is str:
        obj.latest_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("latestMajorVersionArn")).__class__ is str:
        obj.latest_major_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("latestMinorVersionArn")).__class__ is str:
        obj.latest_minor_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    if (v := get("latestPatchVersionArn")).__class__ is str:
        obj.latest_patch_version_arn = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_target_container_repository(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(TargetContainerRepository)
    if (v := get("service")) is not None:
        obj.service = container_repository_service_of[v]
    else:
        note_incomplete(obj)
    if (v := get("repositoryName")).__class__ is str:
        obj.repository_name = v
    elif v is not None:
        reject()
    else:
        note_incomplete(obj)
    return obj


def make_instance_block_device_mapping(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(InstanceBlockDeviceMapping)
    obj.device_name = v if (v := get("deviceName")).__class__ is str or v is None else reject()
    obj.ebs = None if (v := get("ebs")) is None else make_ebs_instance_block_device_specification(v)
    obj.virtual_name = v if (v := get("virtualName")).__class__ is str or v is None else reject()
    obj.no_device = v if (v := get("noDevice")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    EbsInstanceBlockDeviceSpecification: make_ebs_instance_block_device_specification,
    LatestVersionReferences: make_latest_version_references,
    TargetContainerRepository: make_target_container_repository,
    InstanceBlockDeviceMapping: make_instance_block_device_mapping,
}
"""The function of each class."""
