"""Fields that hold a document as text, and take an object of :mod:`imagebuilder_typed.documents`, which becomes its text."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, cast

__all__ = ["component_text", "documents", "workflow_text"]

if TYPE_CHECKING:
    from imagebuilder_typed import documents as documents
else:

    class _Documents:
        """Imports the package when one of its names is looked up, also by ``typing.get_type_hints`` of an operation."""

        def __getattr__(self, name):
            return getattr(import_module("imagebuilder_typed.documents"), name)

    documents = _Documents()


def component_text(value: str | documents.ComponentDocument | None) -> str | None:
    """The text of a component document. What is no such document stays as it is, for validation to report."""
    if value is None or isinstance(value, str):
        return value
    known = isinstance(cast("object", value), documents.ComponentDocument)
    return value.to_yaml() if known else cast("str", value)


def workflow_text(value: str | documents.WorkflowDocument | None) -> str | None:
    """The text of a workflow document. What is no such document stays as it is, for validation to report."""
    if value is None or isinstance(value, str):
        return value
    known = isinstance(cast("object", value), documents.WorkflowDocument)
    return value.to_yaml() if known else cast("str", value)
