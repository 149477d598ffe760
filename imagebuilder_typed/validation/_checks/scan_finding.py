# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Findings of image scans: whether requests keep to the rules of the API."""
# ruff: noqa: SIM103  # all fields are checked in one form, the last one too

from typing import Any

from imagebuilder_typed.conversion._function_parts import load_later
from imagebuilder_typed.models.scan_finding import (
    ImageScanFindingsFilter,
    ListImageScanFindingAggregationsRequest,
    ListImageScanFindingsRequest,
)
from imagebuilder_typed.validation._check_parts import is_utf8, search_for

__all__ = [
    "ARN_FIELDS",
    "FUNCTIONS",
    "is_valid_image_scan_findings_filter",
    "is_valid_list_image_scan_finding_aggregations_request",
    "is_valid_list_image_scan_findings_request",
]


is_valid_filter = load_later("is_valid_filter", "imagebuilder_typed.validation._checks.shared", globals())

matches_filter_name = search_for(r"^[a-zA-Z]{1,1024}\Z", globals(), "matches_filter_name")
matches_filter_value = search_for('^[0-9a-zA-Z./_ :,{}"*-]{1,1024}\\Z', globals(), "matches_filter_value")


def is_valid_image_scan_findings_filter(obj: Any) -> bool:
    if obj.__class__ is not ImageScanFindingsFilter:
        return False
    v: Any
    v = obj.name
    if v is not None and not (v.__class__ is str and (v.isascii() or is_utf8(v)) and matches_filter_name(v)):
        return False
    v = obj.values
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1
        and not [
            1
            for e1 in v
            if not (e1.__class__ is str and (e1.isascii() or is_utf8(e1)) and matches_filter_value(e1))
        ]
    ):
        return False
    return True


def is_valid_list_image_scan_finding_aggregations_request(obj: Any) -> bool:
    if obj.__class__ is not ListImageScanFindingAggregationsRequest:
        return False
    v: Any
    v = obj.filter
    if v is not None and not is_valid_filter(v):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


def is_valid_list_image_scan_findings_request(obj: Any) -> bool:
    if obj.__class__ is not ListImageScanFindingsRequest:
        return False
    v: Any
    v = obj.filters
    if v is not None and not (
        (v.__class__ is list or v.__class__ is tuple)
        and 1 <= len(v) <= 1
        and not [1 for e1 in v if not is_valid_image_scan_findings_filter(e1)]
    ):
        return False
    v = obj.max_results
    if v is not None and not (v.__class__ is int and 1 <= v <= 100):
        return False
    v = obj.next_token
    if v is not None and not (v.__class__ is str and 1 <= len(v) <= 65535 and (v.isascii() or is_utf8(v))):
        return False
    return True


FUNCTIONS: dict[type[Any], Any] = {
    ImageScanFindingsFilter: is_valid_image_scan_findings_filter,
    ListImageScanFindingAggregationsRequest: is_valid_list_image_scan_finding_aggregations_request,
    ListImageScanFindingsRequest: is_valid_list_image_scan_findings_request,
}
"""The check of each class."""

ARN_FIELDS: dict[type[Any], tuple[tuple[str, type[Any] | None], ...]] = {}
"""The fields that take nothing but ARNs of Image Builder (None), or objects with such fields (their class)."""
