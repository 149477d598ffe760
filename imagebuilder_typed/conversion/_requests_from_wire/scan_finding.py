# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: objects of decoded JSON."""

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later, new, reject
from imagebuilder_typed.models.scan_finding import (
    ImageScanFindingsFilter,
    ListImageScanFindingAggregationsRequest,
    ListImageScanFindingsRequest,
)

__all__ = [
    "FUNCTIONS",
    "make_image_scan_findings_filter",
    "make_list_image_scan_finding_aggregations_request",
    "make_list_image_scan_findings_request",
]


make_filter = load_later("make_filter", "imagebuilder_typed.conversion._requests_from_wire.shared", globals())


def make_image_scan_findings_filter(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ImageScanFindingsFilter)
    obj.name = v if (v := get("name")).__class__ is str or v is None else reject()
    obj.values = (
        None
        if (v := get("values")) is None
        else (
            [(e if e.__class__ is str else reject()) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    return obj


def make_list_image_scan_finding_aggregations_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageScanFindingAggregationsRequest)
    obj.filter = None if (v := get("filter")) is None else make_filter(v)
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


def make_list_image_scan_findings_request(payload: Any) -> Any:
    get = payload.get
    obj: Any = new(ListImageScanFindingsRequest)
    obj.filters = (
        None
        if (v := get("filters")) is None
        else (
            [make_image_scan_findings_filter(e) for e in v]
            if (v.__class__ is list or v.__class__ is tuple)
            else reject()
        )
    )
    obj.max_results = v if (v := get("maxResults")).__class__ is int or v is None else reject()
    obj.next_token = v if (v := get("nextToken")).__class__ is str or v is None else reject()
    return obj


FUNCTIONS: dict[type[Any], Any] = {
    ImageScanFindingsFilter: make_image_scan_findings_filter,
    ListImageScanFindingAggregationsRequest: make_list_image_scan_finding_aggregations_request,
    ListImageScanFindingsRequest: make_list_image_scan_findings_request,
}
"""The function of each class."""
