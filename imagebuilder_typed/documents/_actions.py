"""What steps of components do: the base of all actions, and the one for actions that this version doesn't know.

Facts about all actions: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
"""

# The classes here and `Part` are one family.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Container, Mapping
from typing import Any, ClassVar, Self

from attrs import define, field

from imagebuilder_typed.documents._origins import ABSENT, Origin
from imagebuilder_typed.documents._parts import Part, part_fields
from imagebuilder_typed.documents._values import is_list, is_mapping

__all__ = ["Action", "ListAction", "MappingAction", "OtherAction", "is_nested"]


@define(kw_only=True, repr=False)
class Action:
    """What a step of a component does, with its inputs. Each action is a class with the name that it has in YAML.

    Any input can be a string with references: ``"{{ build.Download.inputs[0].destination }}"``.
    """

    _exactly_one: ClassVar[tuple[str, ...]] = ()
    _known_name: ClassVar[str] = ""
    """The name of AWS's action, which classes that derive from its class keep."""

    @property
    def action_name(self) -> str:
        """The name of the action in documents, such as ``ExecuteBash``."""
        return self._known_name or type(self).__name__

    @classmethod
    def _of_inputs(cls, inputs: Any, origin: Origin) -> Self | None:
        """The action with the inputs of a document; None if they have a form that the class can't keep."""
        raise NotImplementedError

    def _inputs(self) -> Any:
        """The inputs as a document has them. They can contain parts."""
        raise NotImplementedError


@define(kw_only=True, repr=False)
class MappingAction(Action, Part):
    """An action whose inputs are one mapping: the attributes of the class."""

    _is_in_list: bool = field(default=False, init=False, eq=False)

    @classmethod
    def _of_inputs(cls, inputs: Any, origin: Origin) -> Self | None:
        is_in_list = is_list(inputs) and len(inputs) == 1
        if is_in_list:
            # A list of one mapping. The user guide doesn't have it; it stays a list.
            inputs, origin = inputs[0], origin.item(0)
        if inputs is not None and (not is_mapping(inputs) or is_nested(inputs, part_fields(cls))):
            return None
        action = cls._read({}, ABSENT) if inputs is None else cls._read(inputs, origin)
        action._is_in_list = is_in_list
        return action

    def _inputs(self) -> Any:
        """Inputs that are there are written, even if they have no values."""
        inputs = self if self._members() or self._origin.position is not None else None
        return [inputs] if self._is_in_list else inputs


@define(kw_only=True)
class ListAction(Action):
    """An action whose inputs are a list of mappings: it does the same for each of them."""

    inputs: list[Any]
    """The files, folders or values of the action, one object for each."""

    _item: ClassVar[type[Part]]
    _is_mapping: bool = field(default=False, init=False, eq=False, repr=False)

    @classmethod
    def _of_inputs(cls, inputs: Any, origin: Origin) -> Self | None:
        if inputs is None:
            return cls(inputs=[])
        if is_mapping(inputs) and not is_nested(inputs, part_fields(cls._item)):
            action = cls(inputs=[cls._item._read(inputs, origin)])
            action._is_mapping = True
            return action
        if not is_list(inputs) or not all(is_mapping(item) for item in inputs):
            return None
        return cls(inputs=[cls._item._read(item, origin.item(index)) for index, item in enumerate(inputs)])

    def _inputs(self) -> Any:
        if self._is_mapping and is_list(self.inputs) and len(self.inputs) == 1:
            return self.inputs[0]
        return self.inputs or None


@define(kw_only=True)
class OtherAction(Action):
    """An action that this version doesn't know, or one whose inputs have an unusual form."""

    name: str
    """The name of the action in documents."""
    inputs: Any = None
    """The inputs as the document has them: a mapping, a list of mappings, or nothing."""

    @property
    def action_name(self) -> str:
        """The same as `name`."""
        return self.name

    def _inputs(self) -> Any:
        return self.inputs


def is_nested(inputs: Mapping[str, Any], known: Container[str]) -> bool:
    """Whether the inputs are inside of `commands`, as two examples of the user guide for loops have them.

    Args:
        inputs: The inputs of a document.
        known: The keys that the action has.
    """
    commands: object = inputs.get("commands")
    if "commands" in known or not commands:
        return False
    return is_mapping(commands) or (is_list(commands) and all(is_mapping(item) for item in commands))
