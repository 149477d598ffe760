"""Say which ARNs of a request are of another Region, and what to do."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import cast

from imagebuilder_typed._call.boto3_client import is_region
from imagebuilder_typed.conversion._accepted_values import is_list
from imagebuilder_typed.conversion._paths import Path, format_path
from imagebuilder_typed.exceptions import ValidationProblem
from imagebuilder_typed.exceptions._values import exact, is_a
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.validation._arn_fields import arn_fields_of

__all__ = ["region_problems"]

# Accounts of other kinds, such as third-party and aws-marketplace, are left to the service.
_ARN = re.compile(r"arn:aws[^:]*:imagebuilder:(?P<region>[^:]+):(?P<account>\d{12}|aws):", re.ASCII)


def region_problems(obj: Shape, region: str, path: Path = ()) -> Iterator[ValidationProblem]:
    """Find the ARNs of other Regions.

    Args:
        obj: A request, or a structure that is sent as part of one. It may be valid otherwise or not.
        region: The Region whose resources the client can reach.
        path: Path to the structure; empty for the request itself.
    """
    for name, inner in arn_fields_of(type(obj)):
        value: object = getattr(obj, name, None)
        entries = enumerate(cast("list[object]", value)) if is_list(value) else [(None, value)]
        for index, entry in entries:
            where: Path = (path, name) if index is None else ((path, name), index)
            if is_a(entry, str):
                yield from _text_problems(exact(cast("str", entry)), region, where)
            elif inner is not None and is_a(entry, inner):
                yield from region_problems(cast("Shape", entry), region, where)


def _text_problems(value: str, region: str, path: Path) -> Iterator[ValidationProblem]:
    found = _ARN.match(value)
    if found is None or found["region"] == region or not is_region(found["region"]):
        return
    other = found["region"]
    problem = f"is the ARN of a resource in {other}, but the client is for {region}: "
    if found["account"] == "aws":
        problem += f"AWS has the same resource in each Region, so name {region} in the ARN"
    else:
        problem += f"use ImageBuilderClient(region_name={other!r})"
    yield ValidationProblem(format_path(path), problem, value)
