"""Workflow documents as objects.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-workflow-create-document.html
"""

# The classes here and `Part` are one family.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, Self

from attrs import define, field

from imagebuilder_typed.documents._actions import Action, OtherAction
from imagebuilder_typed.documents._checks import Findings
from imagebuilder_typed.documents._document import Document
from imagebuilder_typed.documents._origins import NO_ORIGIN, Origin
from imagebuilder_typed.documents._parts import Part, Reader, many, one_or_many
from imagebuilder_typed.documents._problems import Path, Problem
from imagebuilder_typed.documents._values import Document as Data
from imagebuilder_typed.documents._values import is_mapping
from imagebuilder_typed.documents._workflow_action_classes import WORKFLOW_ACTION_CLASSES
from imagebuilder_typed.documents._workflow_checks import workflow_findings
from imagebuilder_typed.documents._workflow_conditions import WorkflowCondition
from imagebuilder_typed.documents._workflow_facts import OLD_TIMEOUT, STAGES, WorkflowStage
from imagebuilder_typed.documents._workflow_inputs import WorkflowAction

__all__ = ["WorkflowDocument", "WorkflowOutput", "WorkflowParameter", "WorkflowStep"]


@define(kw_only=True, repr=False)
class WorkflowStep(Part):
    """A step of a workflow: an action with its inputs. Steps run one after the other."""

    name: str
    """Its name: 3 to 128 letters, digits and ``_``. No two steps of a workflow can have the same."""
    action: WorkflowAction | OtherAction
    """What it does, such as ``LaunchInstance(wait_for="ssmAgent")``."""
    description: str | None = None
    """What it is for: 1 to 1,024 characters."""
    on_failure: Literal["Abort", "Continue"] | None = None
    """What happens after it failed. Without it, ``Abort``: the workflow fails, and steps are rolled back.

    ``Continue`` runs the other steps.
    """
    rollback_enabled: bool | str | None = None
    """Whether the step is rolled back when the workflow fails. Can be an expression. Without it, it is."""
    timeout_seconds: int | None = None
    """After how many seconds it fails. Each action has its default and its longest timeout."""
    if_: WorkflowCondition | None = None
    """When it is run. If the condition is false, the step is skipped."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"if_": one_or_many(WorkflowCondition)}

    @classmethod
    def _read(cls, data: Mapping[str, Any], origin: Origin) -> Self:
        step = super()._read(data, origin)
        name = data.get("action")
        inputs = step.extra.pop("inputs", None)
        kind = WORKFLOW_ACTION_CLASSES.get(name) if isinstance(name, str) else None
        if kind is not None and is_mapping(inputs):
            step.action = kind._read(inputs, origin.member("inputs"))
        elif kind is not None and inputs is None:
            step.action = kind._read({}, NO_ORIGIN)
        else:
            step.action = OtherAction(name=name, inputs=inputs)  # type: ignore[arg-type]
        return step

    def _members(self) -> Data:
        """The action is two members in a document: its name, and its inputs, which come last."""
        members = super()._members()
        if isinstance(self.action, Action):
            # Also one of a component, which a check reports.
            members |= {"action": self.action.action_name, "inputs": self.action._inputs()}
        elif isinstance(self.action, WorkflowAction):  # pyright: ignore[reportUnnecessaryIsInstance]
            has_inputs = bool(self.action._members()) or self.action._origin is not NO_ORIGIN
            members |= {"action": self.action.action_name, "inputs": self.action if has_inputs else None}
        return {key: value for key, value in members.items() if value is not None}

    def _unknown_keys(self) -> Iterator[tuple[Path, Iterable[str]]]:
        """Not the timeout by its old name, which a check reports, unless it has no value.

        No attribute has the key `inputs`: the action does.
        """
        return (
            (place, [*known, "inputs"])
            for place, known in super()._unknown_keys()
            if place != (OLD_TIMEOUT,) or self.extra[OLD_TIMEOUT] is None
        )

    def output(self, name: str) -> str:
        """The expression for an output of the step: ``launch.output("instanceId")`` is ``$.stepOutputs.Launch.instanceId``.

        Steps after this one can have it as an input, and the workflow as an output.
        """
        return f"$.stepOutputs.{self.name}.{name}"


@define(kw_only=True, repr=False)
class WorkflowParameter(Part):
    """A value that requests for builds can set. Expressions refer to it: ``$.parameters.<name>``."""

    name: str
    """Its name. No two parameters can have the same."""
    type: Literal["string", "integer", "boolean", "stringList"] | None = None
    """Its type. Without it, ``string``."""
    default: str | int | bool | list[str] | None = None
    """Its value if the request has none. Without it, requests must have one."""
    description: str | None = None
    """What it is for: 1,024 characters at most."""


@define(kw_only=True, repr=False)
class WorkflowOutput(Part):
    """A value for the workflows that run later in the same build. There, it is ``$.workflowOutputs.<name>``.

    The build workflow of an AMI needs the output ``ImageId``.
    """

    name: str
    """Its name. No two workflows of a build can have outputs of the same name."""
    value: str
    """Its value: text, or an expression such as ``$.stepOutputs.Create.imageId``."""


@define(kw_only=True, repr=False)
class WorkflowDocument(Document):
    """The document of a workflow: what ``create_workflow`` takes as `data`.

    See https://docs.aws.amazon.com/imagebuilder/latest/userguide/image-workflow-create-document.html.
    """

    name: str | None = None
    """A name for readers. The workflow has its name from ``create_workflow``."""
    description: str | None = None
    """What the workflow does, for readers."""
    schema_version: str | float = "1.0"
    """The version of the form. There is only 1.0."""
    parameters: list[WorkflowParameter] = field(factory=list[WorkflowParameter])
    """Values that requests for builds can set."""
    steps: list[WorkflowStep]
    """What runs, in this order: 1 to 15 steps."""
    outputs: list[WorkflowOutput] = field(factory=list[WorkflowOutput])
    """Values for the workflows that run later."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {
            "parameters": many(WorkflowParameter),
            "steps": many(WorkflowStep),
            "outputs": many(WorkflowOutput),
        }

    def problems(self, stage: WorkflowStage | None = None) -> list[Problem]:
        """Everything that is wrong with the document, in the order of its text. It asks no service.

        Args:
            stage: The type of the workflow, which documents don't have: ``BUILD``, ``TEST`` or ``DISTRIBUTION``. With it, also
                what has no place in that stage. Without it, what has no place in any.

        Raises:
            ValueError: There is no such stage.
        """
        if stage is not None and stage not in STAGES:
            raise ValueError(f"stage is {stage!r}, and has to be one of {', '.join(STAGES)}")
        return self._problems(lambda data: workflow_findings(data, stage))

    def _findings(self, data: Data) -> Findings:
        return workflow_findings(data, None)
