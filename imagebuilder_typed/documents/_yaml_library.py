"""Where PyYAML is imported: when a document is parsed or written, and not before."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager
from typing import cast

from imagebuilder_typed.documents._layout import Layout
from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._values import Document

__all__ = ["read", "write"]


def read(text: str) -> tuple[Document, Origin]:
    """Read a mapping from YAML, and where everything stands in it.

    Raises:
        DocumentError: It is no YAML, or no mapping.
        TypeError: It is no text, such as the path of a file.
        ModuleNotFoundError: PyYAML is not installed.
    """
    if not isinstance(cast(object, text), str):
        raise TypeError(f"a document is read from text (str), not from {type(text).__name__}")
    with _yaml_needed():
        from imagebuilder_typed.documents._yaml import load_with_origin
    return load_with_origin(text)


def write(layout: Layout) -> str:
    """Write a document as YAML.

    Raises:
        TypeError: It has a value that YAML can't represent.
        ModuleNotFoundError: PyYAML is not installed.
    """
    with _yaml_needed():
        from imagebuilder_typed.documents._yaml_writer import dump_layout
    return dump_layout(layout)


@contextmanager
def _yaml_needed() -> Generator[None]:
    try:
        yield
    except ModuleNotFoundError as error:
        if error.name != "yaml":
            raise
        raise ModuleNotFoundError(
            "Documents are parsed and written with PyYAML, which is not installed: "
            "pip install 'imagebuilder-typed[documents]'",
            name="yaml",
        ) from error
