# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""Fields that hold a document as text, and take an object that can write itself as YAML."""

from typing import Protocol, cast

__all__ = ["SupportsToYaml", "document_text"]


class SupportsToYaml(Protocol):
    """A document that writes itself as YAML, such as those of :mod:`imagebuilder_typed.documents`."""

    def to_yaml(self) -> str:
        """The document as YAML."""
        ...


def document_text(value: str | SupportsToYaml | None) -> str | None:
    """The text of a document. Anything that is no document stays as it is, for validation to report."""
    if value is None or value.__class__ is str or isinstance(cast("object", value), type):
        return cast("str | None", value)
    to_yaml = getattr(value, "to_yaml", None)
    return cast("str", to_yaml() if callable(to_yaml) else value)
