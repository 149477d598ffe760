# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: JSON of objects."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, reject
from imagebuilder_typed.models.scan_finding import (
    ImageScanFindingsFilter,
    ListImageScanFindingAggregationsRequest,
    ListImageScanFindingsRequest,
)

__all__ = [
    "FUNCTIONS",
    "image_scan_findings_filter_to_wire",
    "list_image_scan_finding_aggregations_request_to_wire",
    "list_image_scan_findings_request_to_wire",
]

filter_to_wire = load_later("filter_to_wire", "imagebuilder_typed.conversion._to_wire.shared", globals())


def image_scan_findings_filter_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ImageScanFindingsFilter:
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


def list_image_scan_finding_aggregations_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageScanFindingAggregationsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.filter) is not None:
        payload["filter"] = filter_to_wire(v)
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


def list_image_scan_findings_request_to_wire(obj: Any) -> dict[str, Any]:
    if obj.__class__ is not ListImageScanFindingsRequest:
        reject()
    payload: dict[str, Any] = {}
    if (v := obj.filters) is not None:
        payload["filters"] = (
            [image_scan_findings_filter_to_wire(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    if (v := obj.max_results) is not None:
        payload["maxResults"] = v if v.__class__ is int else reject()
    if (v := obj.next_token) is not None:
        payload["nextToken"] = v if v.__class__ is str else reject()
    return payload


FUNCTIONS: dict[type[Any], Any] = {
    ImageScanFindingsFilter: image_scan_findings_filter_to_wire,
    ListImageScanFindingAggregationsRequest: list_image_scan_finding_aggregations_request_to_wire,
    ListImageScanFindingsRequest: list_image_scan_findings_request_to_wire,
}
"""The function of each class."""
