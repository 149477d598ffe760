"""What is wrong with a workflow document as a whole.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-workflow-create-document.html
"""

from __future__ import annotations

from collections.abc import Iterator

from imagebuilder_typed.documents._checks import (
    Finding,
    Findings,
    check_duplicates,
    check_mappings,
    check_optional_texts,
    check_schema_version,
    mappings_in,
)
from imagebuilder_typed.documents._parameters import WORKFLOW_PARAMETERS, check_parameters
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import Document, is_list, is_scalar, scalar_text
from imagebuilder_typed.documents._workflow_facts import (
    AMI_ACTIONS,
    IMAGE_ID_OUTPUT,
    MAX_STEPS,
    STAGES,
    WORKFLOW_ACTIONS,
    WorkflowStage,
)
from imagebuilder_typed.documents._workflow_references import Known, check_expressions
from imagebuilder_typed.documents._workflow_steps import refused_in_step, wrong_in_step


def workflow_refusals(document: Document, stage: WorkflowStage | None) -> Findings:
    """What AWS refuses in a workflow document for a stage; without one, in all stages."""
    yield from check_schema_version(document)
    yield from check_optional_texts(document, ("name", "description"))
    yield from check_parameters(document, WORKFLOW_PARAMETERS)
    steps: object = document.get("steps")
    yield from check_mappings(steps, ("steps",))
    if is_list(steps) and len(steps) > MAX_STEPS:
        yield Finding(("steps",), f"A workflow can have {MAX_STEPS} steps at most.")
    for index, step in mappings_in(steps):
        yield from refused_in_step(step, stage, ("steps", index))
    yield from _check_combination(steps)
    if document.get("outputs") is not None:
        yield from _check_outputs(document["outputs"])


def workflow_findings(document: Document, stage: WorkflowStage | None) -> Findings:
    """Everything that is wrong with a workflow document: what AWS refuses, what can't work, and what looks wrong."""
    yield from workflow_refusals(document, stage)
    if stage is None:
        yield from _check_stages(document.get("steps"))
    parameters = tuple(_parameter_names(document))
    steps = list(mappings_in(document.get("steps")))
    names = [step["name"] for _, step in steps if isinstance(step.get("name"), str)]
    before: dict[str, object] = {}
    is_first = stage == "BUILD"
    for index, step in steps:
        known = Known(parameters, dict(before), frozenset(names) - set(before), is_first)
        yield from wrong_in_step(step, known, ("steps", index))
        if isinstance(step.get("name"), str):
            before[step["name"]] = step.get("action")
    for index, output in mappings_in(document.get("outputs")):
        known = Known(parameters, before, is_first=is_first)
        yield from check_expressions(output.get("value"), known, ("outputs", index, "value"), marked=True)
    if is_first:
        yield from _check_image_output(document, before)


def _parameter_names(document: Document) -> Iterator[str]:
    for _, entry in mappings_in(document.get("parameters")):
        name: object = entry.get("name", next(iter(entry)))
        yield scalar_text(name) if is_scalar(name) else "name"


def _check_combination(steps: object) -> Findings:
    """Names occur once, and only one kind of images is distributed. Facts: user guide, wfdoc-step-actions."""
    names: dict[Path, str] = {
        ("steps", index, "name"): step["name"]
        for index, step in mappings_in(steps)
        if isinstance(step.get("name"), str)
    }
    yield from check_duplicates(names, "a step")
    first: dict[str, str] = {}
    for index, step in mappings_in(steps):
        action: object = step.get("action")
        facts = WORKFLOW_ACTIONS.get(action) if isinstance(action, str) else None
        if facts is None or facts.distributes is None:
            continue
        first.setdefault(facts.distributes, str(action))
        if len(first) > 1 and first[facts.distributes] == action:
            others = " and ".join(f"{name} distributes {images}" for images, name in first.items())
            yield Finding(
                ("steps", index, "action"),
                f"One workflow can't distribute both AMIs and container images: {others}.",
            )
            return


def _check_stages(steps: object) -> Findings:
    """Actions of different stages can't be in one workflow."""
    left, decided_by = frozenset(STAGES), ""
    for index, step in mappings_in(steps):
        action: object = step.get("action")
        if not isinstance(action, str) or action not in WORKFLOW_ACTIONS:
            continue
        stages = WORKFLOW_ACTIONS[action].stages
        if not left & stages:
            yield Finding(
                ("steps", index, "action"),
                f"{action} has its place in the stage {_listed(stages)}, and {decided_by} in {_listed(left)}: no "
                "workflow can have both.",
            )
        elif left - stages:
            left, decided_by = left & stages, action


def _listed(stages: frozenset[WorkflowStage]) -> str:
    return " or ".join(stage for stage in STAGES if stage in stages)


def _check_outputs(outputs: object) -> Findings:
    yield from check_mappings(outputs, ("outputs",))
    names: dict[Path, str] = {}
    for index, output in mappings_in(outputs):
        for member in ("name", "value"):
            if not is_scalar(output.get(member)):
                yield Finding(("outputs", index, member), f"An output needs a text as its {member}.")
        if is_scalar(output.get("name")):
            names["outputs", index, "name"] = scalar_text(output["name"])
    yield from check_duplicates(names, "an output")


def _check_image_output(document: Document, actions: dict[str, object]) -> Findings:
    """A build of an AMI needs its ID from the build workflow. Builds of containers don't, so it is a warning."""
    made_by = next((step for step, action in actions.items() if action in AMI_ACTIONS), None)
    outputs = [output.get("name") for _, output in mappings_in(document.get("outputs"))]
    if made_by is not None and IMAGE_ID_OUTPUT not in outputs:
        yield Finding(
            ("outputs",),
            f"A build of an AMI needs the output {IMAGE_ID_OUTPUT}, such as $.stepOutputs.{made_by}.imageId.",
            severity="warning",
        )
