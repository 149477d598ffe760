"""What is wrong with a component document as a whole.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

from __future__ import annotations

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._checks import (
    Finding,
    Findings,
    check_duplicates,
    check_mappings,
    check_optional_texts,
    check_schema_version,
    mappings_in,
)
from imagebuilder_typed.documents._component_facts import IMAGE_BUILDER_PHASES
from imagebuilder_typed.documents._component_inputs import check_inputs
from imagebuilder_typed.documents._component_steps import check_steps
from imagebuilder_typed.documents._parameters import (
    COMPONENT_PARAMETERS,
    check_constants,
    check_parameters,
    check_single_names,
)
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._references import check_references
from imagebuilder_typed.documents._values import Document, quoted


def refusals(document: Document) -> Findings:
    """What AWS would refuse in a component document.

    Phases can have any names. The user guide asks for build, validate or test, but has a document with only a phase
    of another name (toe-user-defined-variables).
    """
    yield from check_schema_version(document)
    yield from check_optional_texts(document, ("name", "description"))
    if document.get("constants") != []:
        yield from check_constants(document)
    if document.get("parameters") != []:
        yield from check_parameters(document, COMPONENT_PARAMETERS)
    yield from check_mappings(document.get("phases"), ("phases",))
    names: dict[Path, str] = {}
    for index, phase in mappings_in(document.get("phases")):
        name: object = phase.get("name")
        if not isinstance(name, str) or not name:
            yield Finding(("phases", index, "name"), "A phase needs a name.")
            continue
        names[("phases", index, "name")] = name
        yield from check_steps(phase.get("steps"), name, ("phases", index, "steps"))
    yield from check_duplicates(names, "a phase")


def advice(document: Document) -> Findings:
    """What AWS takes, and what then fails in a build or isn't done."""
    yield from _check_phase_names(document)
    yield from check_single_names(document)
    for number, phase in mappings_in(document.get("phases")):
        for index, step in mappings_in(phase.get("steps")):
            yield from check_inputs(step, ("phases", number, "steps", index))
    yield from check_references(document)


def _check_phase_names(document: Document) -> Findings:
    """Image Builder runs only the phases that it knows. A document may have more, for other use of AWSTOE."""
    names = {
        ("phases", index, "name"): phase["name"]
        for index, phase in mappings_in(document.get("phases"))
        if isinstance(phase.get("name"), str) and phase["name"]
    }
    runs_any = not set(IMAGE_BUILDER_PHASES).isdisjoint(names.values())
    for path, name in names.items():
        close = suggestion(name, IMAGE_BUILDER_PHASES)
        if name not in IMAGE_BUILDER_PHASES and (close or not runs_any):
            known = close or f": it runs {', '.join(IMAGE_BUILDER_PHASES)}."
            yield Finding(path, f"Image Builder doesn't run a phase {quoted(name)}{known}", "warning")
