"""Values for the parameters that component and workflow documents declare."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .exceptions import InvalidParameterValue
from .wire import structs_at

if TYPE_CHECKING:
    from .store import Record
    from .wire import Document


def check_parameters(declaring: Record, configuration: Document, path: str) -> None:
    """Check the parameters that a recipe or build passes to a component or workflow.

    Raises:
        InvalidParameterValue: a parameter is not declared, or a parameter without a default has no value.
    """
    declared = {detail["name"]: detail for detail in structs_at(declaring.document, "parameters")}
    given = {parameter["name"] for parameter in structs_at(configuration, "parameters")}
    unknown = sorted(given - declared.keys())
    if unknown:
        raise InvalidParameterValue(path, f"{declaring.arn} has no parameter {', '.join(unknown)}.")
    missing = [
        name for name, detail in declared.items() if "defaultValue" not in detail and name not in given
    ]
    if missing:
        raise InvalidParameterValue(path, f"{declaring.arn} needs a value for {', '.join(missing)}.")
