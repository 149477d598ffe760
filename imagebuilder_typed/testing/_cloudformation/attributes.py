"""The attributes of resources, for `Fn::GetAtt`."""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING

from .._imagebuilder.arns import latest_version_references
from .._imagebuilder.resource_types import IMAGE, IMAGE_PIPELINE
from .._imagebuilder.wire import Document, input_members, is_list, is_number, struct_at, structs_at

if TYPE_CHECKING:
    from .._imagebuilder.store import Record
    from .kinds import Kind

_LATEST_VERSIONS = {
    "LatestVersion.Arn": "latestVersionArn",
    "LatestVersion.Major": "latestMajorVersionArn",
    "LatestVersion.Minor": "latestMinorVersionArn",
    "LatestVersion.Patch": "latestPatchVersionArn",
}


def attributes_of(kind: Kind, request: Document, record: Record) -> dict[str, object]:
    """The attributes of a resource that the service has made for a request."""
    values: dict[str, object] = {
        name: _text(request.get(member))
        for name, (member, _) in kind.properties.items()
        if name in kind.attributes
    }
    # Version wildcards of a request have become numbers.
    values |= {
        name: _text(record.document[name.lower()])
        for name in ("Arn", "Name", "Version", "Type", "Encrypted")
        if name in kind.attributes and name.lower() in record.document
    }
    references = latest_version_references(record.arn)
    values |= {name: references[member] for name, member in _LATEST_VERSIONS.items() if member in references}
    if record.resource_type is IMAGE:
        values |= _outputs(record)
    elif record.resource_type is IMAGE_PIPELINE:
        values["DeploymentId"] = deployment_id(record)
    return values


def _text(value: object) -> object:
    """An attribute as templates see it: text, or a list or structure."""
    if isinstance(value, bool):
        return str(value).lower()
    if is_list(value):
        return [_text(item) for item in value]
    return str(value) if is_number(value) else value


def _outputs(image: Record) -> dict[str, object]:
    """The AMI, or the first address of the container image, in the Region of the stack."""
    outputs = struct_at(image.document, "outputResources")
    found: dict[str, object] = {}
    for ami in structs_at(outputs, "amis"):
        if ami["region"] == image.arn.region:
            found.setdefault("ImageId", ami["image"])
    for container in structs_at(outputs, "containers"):
        if container["region"] == image.arn.region:
            found.setdefault("ImageUri", container["imageUris"][0])
    return found


def deployment_id(pipeline: Record) -> str:
    """An id that changes when the configuration of the pipeline changes, and contains its ARN."""
    members = input_members("UpdateImagePipeline")
    configuration = {name: value for name, value in pipeline.document.items() if name in members}
    text = json.dumps(configuration, sort_keys=True, default=str)
    return f"{pipeline.arn}/{hashlib.sha256(text.encode()).hexdigest()[:16]}"


def pipeline_of(deployment: str) -> str:
    """The ARN of the pipeline that a deployment id names."""
    return deployment.rpartition("/")[0]
