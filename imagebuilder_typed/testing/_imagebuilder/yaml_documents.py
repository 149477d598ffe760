"""Component and workflow documents in requests: refused with the service's error."""

from __future__ import annotations

from imagebuilder_typed.documents._checks import Findings
from imagebuilder_typed.documents._problems import DocumentError
from imagebuilder_typed.documents._yaml import load

from .exceptions import InvalidParameterValue
from .wire import Document


def load_mapping(text: str) -> Document:
    """Parse a YAML mapping.

    Raises:
        InvalidParameterValue: `documents` can't read it as a mapping. The message has line and column.
    """
    try:
        return load(text)
    except DocumentError as error:
        problem = error.problem
        words = problem.message.removesuffix(".")
        raise invalid_document(f"{words} (line {problem.line}, column {problem.column}).") from None


def invalid_document(problem: str) -> InvalidParameterValue:
    """The error for an invalid component or workflow document."""
    return InvalidParameterValue("data", problem)


def refuse_first(findings: Findings) -> None:
    """Raise for the first finding in a document, if there is one.

    Raises:
        InvalidParameterValue: with the finding and its place.
    """
    for finding in findings:
        raise invalid_document(str(finding))
