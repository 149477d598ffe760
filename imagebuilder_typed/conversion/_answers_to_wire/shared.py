# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""What several resource families use: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import reject
from imagebuilder_typed.models.shared import LatestVersionReferences

__all__ = [
    "FUNCTIONS",
    "latest_version_references_to_wire",
]


def latest_version_references_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not LatestVersionReferences:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.latest_version_arn) is not None:
        payload["latestVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_major_version_arn) is not None:
        payload["latestMajorVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_minor_version_arn) is not None:
        payload["latestMinorVersionArn"] = v if v.__class__ is str else reject()
    if (v := obj.latest_patch_version_arn) is not None:
        payload["latestPatchVersionArn"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    LatestVersionReferences: latest_version_references_to_wire,
}
"""The function of each class."""
