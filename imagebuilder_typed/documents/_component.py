"""Component documents as objects.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html
"""

# The classes here and `Part` are one family.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal, Self, TypeAlias, cast

from attrs import define, field

from imagebuilder_typed.documents._action_classes import ACTION_CLASSES
from imagebuilder_typed.documents._actions import Action, OtherAction
from imagebuilder_typed.documents._checks import Findings
from imagebuilder_typed.documents._component_checks import advice, refusals
from imagebuilder_typed.documents._conditions_of_components import Condition, as_written, condition
from imagebuilder_typed.documents._document import Document
from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._parts import Part, Reader, many, one, texts
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import Document as Data
from imagebuilder_typed.documents._values import is_list
from imagebuilder_typed.documents._variables import Constant, Parameter, variables

__all__ = ["ComponentDocument", "DelimitedList", "Loop", "LoopRange", "OnFailure", "Phase", "Step"]

OnFailure: TypeAlias = Literal["Abort", "Continue", "Ignore"]
"""What happens after a step of a component failed.

``Abort`` ends the component as failed. ``Continue`` runs the other steps, and the component fails at the end. ``Ignore`` runs the
other steps, as if the step hadn't failed.
"""


@define(kw_only=True, repr=False)
class LoopRange(Part):
    """The numbers of a loop, both ends included. They can't be references."""

    start: int
    """The first number."""
    end: int
    """The last number that there can be."""
    update_by: int
    """What is added each time. Not 0; negative if `end` is less than `start`."""


@define(kw_only=True, repr=False)
class DelimitedList(Part):
    """The values of a loop in one text."""

    list: str
    """The text, often a reference to the output of a step."""
    delimiter: str | None = None
    """The character between the values: ``. , ; : - _``, a space, a tab or a line break. Without it, a comma."""


@define(kw_only=True, repr=False)
class Loop(Part):
    """Repeat a step, for numbers (`for_`) or for values (`for_each`).

    The inputs of the step can refer to ``{{ loop.value }}`` and ``{{ loop.index }}``, the latter from 0, or with the loop's name
    instead of ``loop``. See https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-looping-constructs.html.
    """

    name: str | None = None
    """A name for references. No two loops of a phase can have the same."""
    for_: LoopRange | None = None
    """The numbers."""
    for_each: list[str] | DelimitedList | None = None
    """The values: a list, or a text that contains them."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"for_": one(LoopRange), "for_each": _loop_values}


def _loop_values(value: Any, origin: Origin) -> Any:
    return (texts if is_list(value) else one(DelimitedList))(value, origin)


@define(kw_only=True, repr=False)
class Step(Part):
    """A step of a component: an action with its inputs."""

    name: str
    """Its name: letters, digits, ``-`` and ``_``. No two steps of a phase can have the same."""
    action: Action
    """What it does, such as ``ExecuteBash(commands=["dnf -y install nginx"])``."""
    timeout_seconds: int | None = None
    """After how many seconds an attempt fails. -1 is no limit. Without it, 7,200."""
    on_failure: OnFailure | None = None
    """What happens when it failed. Without it, ``Abort``."""
    max_attempts: int | None = None
    """How often it is tried. Without it, once."""
    loop: Loop | None = None
    """For what it is repeated."""
    if_: Condition | None = None
    """When it is run. Without `then` and `else_`: if the condition is true."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"loop": one(Loop), "if_": condition}

    @classmethod
    def _read(cls, data: Mapping[str, Any], origin: Origin) -> Self:
        step = super()._read(data, origin)
        name: Any = data.get("action")
        kind = ACTION_CLASSES.get(name) if isinstance(name, str) else None
        inputs = step.extra.pop("inputs", None)
        action = None if kind is None else kind._of_inputs(inputs, origin.member("inputs"))
        step.action = OtherAction(name=name, inputs=inputs) if action is None else action
        return step

    def _members(self) -> Data:
        """The action is two members in a document: its name, and its inputs, which come last."""
        members, action = super()._members(), cast(object, self.action)
        if isinstance(action, Action):
            members |= {"action": action.action_name, "inputs": action._inputs()}
        return {key: as_written(value) for key, value in members.items() if value is not None}

    def _unknown_keys(self) -> Iterator[tuple[Path, Iterable[str]]]:
        """No attribute has the key `inputs`: the action does."""
        return ((place, [*known, "inputs"]) for place, known in super()._unknown_keys())


@define(kw_only=True, repr=False)
class Phase(Part):
    """The steps that run in a part of a build.

    ``build`` and ``validate`` run on the build instance, ``test`` on the test instance, ``container-host-test`` on the host of a
    container under test. The name can be another one, for use outside of Image Builder.
    """

    name: str
    """Its name. No two phases of a document can have the same."""
    steps: list[Step]
    """Its steps, in their order."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"steps": many(Step)}


@define(kw_only=True, repr=False)
class ComponentDocument(Document):
    """The document of a component: what ``create_component`` takes as `data`.

    See https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html.
    """

    name: str | None = None
    """A name for readers. The component has its name from ``create_component``."""
    description: str | None = None
    """What the component does, for readers."""
    schema_version: str | float = "1.0"
    """The version of the form. There is only 1.0."""
    parameters: list[Parameter] = field(factory=list[Parameter])
    """Values that recipes can set."""
    constants: list[Constant] = field(factory=list[Constant])
    """Values that occur more than once."""
    phases: list[Phase]
    """What runs, in the order of the phases."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"parameters": variables(Parameter), "constants": variables(Constant), "phases": many(Phase)}

    def _findings(self, data: Data) -> Findings:
        yield from refusals(data)
        yield from advice(data)
