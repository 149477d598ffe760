"""What is wrong with a text that may be a component or a workflow document."""

# Documents of both kinds are made here.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from typing import Final

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._component import ComponentDocument
from imagebuilder_typed.documents._document import Document
from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._problems import DocumentError, Problem
from imagebuilder_typed.documents._values import Document as Data
from imagebuilder_typed.documents._workflow import WorkflowDocument
from imagebuilder_typed.documents._yaml_library import read

__all__ = ["check"]

KINDS: Final[dict[str, type[Document]]] = {"phases": ComponentDocument, "steps": WorkflowDocument}
"""The kinds of documents, by the key that only they have at the top."""


def check(text: str) -> list[Problem]:
    """What is wrong with the text of a component or workflow document. It raises for no text.

    A document with `phases` is one of a component, a document with `steps` is one of a workflow. Its size is that of the text,
    with comments; `problems` of a document judges the size of its `to_yaml`.

    Args:
        text: The document, in YAML or JSON.

    Raises:
        ModuleNotFoundError: PyYAML is not installed.
    """
    try:
        data, origin = read(text)
    except DocumentError as error:
        return error.problems
    for key, kind in KINDS.items():
        if key in data:
            return kind._problems_of_text(data, origin, len(text))
    return [_neither(data, origin)]


def _neither(data: Data, origin: Origin) -> Problem:
    close = next((key for key in data if suggestion(key, ("phases", "steps"))), None)
    position = origin.position if close is None else origin.members[close].position
    line, column = position or (1, 1)
    hint = "" if close is None else f" {close!r} is none of them{suggestion(close, ('phases', 'steps'))}"
    return Problem(
        message=f"A component document has 'phases' at its top, and a workflow document has 'steps'.{hint}",
        path=() if close is None else (close,),
        line=line,
        column=column,
    )
