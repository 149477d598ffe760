"""What is wrong with a component document as a whole.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

from __future__ import annotations

from imagebuilder_typed.documents._checks import (
    Finding,
    Findings,
    check_duplicates,
    check_mappings,
    check_optional_texts,
    check_schema_version,
    mappings_in,
)
from imagebuilder_typed.documents._component_steps import check_steps
from imagebuilder_typed.documents._parameters import COMPONENT_PARAMETERS, check_constants, check_parameters
from imagebuilder_typed.documents._values import Document


def refusals(document: Document) -> Findings:
    """What AWS would refuse in a component document.

    Phases can have any names. The user guide asks for build, validate or test, but has a document with only a phase
    of another name (toe-user-defined-variables).
    """
    yield from check_schema_version(document)
    yield from check_optional_texts(document, ("name", "description"))
    yield from check_constants(document)
    yield from check_parameters(document, COMPONENT_PARAMETERS)
    yield from check_mappings(document.get("phases"), ("phases",))
    names: list[str] = []
    for index, phase in mappings_in(document.get("phases")):
        name: object = phase.get("name")
        if not isinstance(name, str) or not name:
            yield Finding(("phases", index, "name"), "A phase needs a name.")
            continue
        names.append(name)
        yield from check_steps(phase.get("steps"), name, ("phases", index, "steps"))
    yield from check_duplicates(names, "a phase", ("phases",))
