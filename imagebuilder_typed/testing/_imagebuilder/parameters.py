"""Values for the parameters that component and workflow documents declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from imagebuilder_typed.documents._parameters import fits_type

from .exceptions import InvalidParameterCombination
from .wire import strings_at, structs_at

if TYPE_CHECKING:
    from .store import Record
    from .wire import Document


def check_parameters(declaring: Record, configuration: Document, path: str) -> None:
    """Check the parameters that a recipe or build passes to a component or workflow.

    The code is AWS's for parameters that are not declared: aws-ia/terraform-aws-ec2-image-builder, issue 106.

    Raises:
        InvalidParameterCombination: a parameter is not declared or has a value of another type, or a parameter
            without a default has no value.
    """
    kind = declaring.resource_type.member
    declared = {detail["name"]: detail for detail in structs_at(declaring.document, "parameters")}
    given = {
        parameter["name"]: strings_at(parameter, "value")
        for parameter in structs_at(configuration, "parameters")
    }
    unknown = sorted(given.keys() - declared.keys())
    if unknown:
        raise _invalid(path, f"Parameters not defined in the provided {kind}: {', '.join(unknown)}.")
    missing = [
        name for name, detail in declared.items() if "defaultValue" not in detail and name not in given
    ]
    if missing:
        raise _invalid(path, f"The {kind} {declaring.arn} needs a value for {', '.join(missing)}.")
    for name, values in given.items():
        expected = declared[name]["type"]
        if not fits_type(values, expected):
            raise _invalid(path, f"The value of the parameter {name} is no {expected}.")


def _invalid(path: str, problem: str) -> InvalidParameterCombination:
    return InvalidParameterCombination(f"The value supplied for parameter '{path}' is not valid. {problem}")
