"""What the resources of a template refer to, and the mistakes that CloudFormation finds before it creates anything."""

from __future__ import annotations

import re
from graphlib import CycleError, TopologicalSorter
from typing import TYPE_CHECKING, NamedTuple

from moto.cloudformation.exceptions import ValidationError

from .._imagebuilder.wire import Document, as_list, is_list, is_mapping
from .failures import REFUSALS
from .kinds import KINDS, PREFIX

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MALFORMED = (LookupError, ValueError, TypeError, AttributeError, OverflowError)
"""The errors that moto's code raises for functions with wrong arguments."""

_VARIABLE = re.compile(r"\$\{([^!{}][^{}]*)\}")
_TEMPLATE_ERROR = "Template format error: "


class Reference(NamedTuple):
    """A reference to a resource or parameter, and the attribute that `Fn::GetAtt` reads."""

    name: str
    attribute: str | None = None


def references_in(value: object) -> Iterator[Reference]:
    """The references in a part of a template."""
    waiting = [value]
    while waiting:
        part = waiting.pop()
        if is_list(part):
            waiting += part
        elif is_mapping(part):
            yield from _own_references(part)
            waiting += part.values()


def _own_references(part: Document) -> Iterator[Reference]:
    if isinstance(part.get("Ref"), str):
        yield Reference(part["Ref"])
    target = part.get("Fn::GetAtt")
    if isinstance(target, str):
        target = target.split(".")
    if is_list(target) and len(target) > 1 and all(isinstance(name, str) for name in target):
        yield Reference(target[0], ".".join(target[1:]))
    text = part.get("Fn::Sub")
    variables: Document = {}
    if is_list(text) and len(text) == 2 and is_mapping(text[1]):
        text, variables = text
    if isinstance(text, str):
        for variable in _VARIABLE.findall(text):
            if variable not in variables:
                name, _, attribute = variable.partition(".")
                yield Reference(name, attribute or None)


def resources_in(template: Document) -> dict[str, Document]:
    """The resources of a template by logical id, without what is no resource."""
    found = template.get("Resources")
    if not is_mapping(found):
        return {}
    return {
        name: resource
        for name, resource in found.items()
        if is_mapping(resource) and isinstance(resource.get("Type"), str)
    }


def is_ours(resource: Mapping[str, object]) -> bool:
    return str(resource["Type"]).startswith(PREFIX)


def has_ours(template: Document) -> bool:
    return any(is_ours(resource) for resource in resources_in(template).values())


def split_lists(template: Document, values: Mapping[str, object]) -> list[tuple[str, list[str]]]:
    """The parameters that are lists, but have a text with commas: moto doesn't split defaults."""
    parameters: Document = template.get("Parameters") or {}
    return [
        (name, [item.strip() for item in value.split(",")])
        for name, value in values.items()
        if isinstance(value, str)
        and str(parameters.get(name, {}).get("Type")).startswith(("CommaDelimitedList", "List<"))
    ]


def retains(resource: Document, policy: str = "DeletionPolicy") -> bool:
    """Whether a resource stays when its stack no longer has it."""
    return resource.get(policy) in ("Retain", "RetainExceptOnCreate")


def creation_order(template: Document) -> list[str]:
    """The logical ids of all resources: each one follows those that it refers to.

    Raises:
        ValidationError: resources refer to each other.
    """
    resources = resources_in(template)
    predecessors = {
        name: [other for other in _needed(resource) if other in resources]
        for name, resource in resources.items()
    }
    try:
        return list(TopologicalSorter(predecessors).static_order())
    except CycleError as problem:
        names = ", ".join(dict.fromkeys(problem.args[1]))
        raise ValidationError(message=f"Circular dependency between resources: [{names}]") from None


def _needed(resource: Document) -> Iterator[str]:
    for reference in references_in(resource.get("Properties")):
        yield reference.name
    yield from (name for name in as_list(resource.get("DependsOn")) if isinstance(name, str))


def check(template: Document) -> None:
    """Check the resources of Image Builder, and what refers to them.

    Raises:
        ValidationError: the template can't be carried out.
    """
    if not has_ours(template):
        return
    resources = resources_in(template)
    unknown = sorted(
        {resource["Type"] for resource in resources.values() if is_ours(resource)} - KINDS.keys()
    )
    if unknown:
        raise ValidationError(message=f"{_TEMPLATE_ERROR}Unrecognized resource types: [{', '.join(unknown)}]")
    for name, resource in resources.items():
        if is_ours(resource):
            _check_resource(name, resource, {*resources, *(template.get("Parameters") or {})})
    for reference in references_in([*resources.values(), template.get("Outputs")]):
        _check_attribute(reference, resources)
    creation_order(template)


def _check_resource(name: str, resource: Document, known: set[str]) -> None:
    properties = resource.get("Properties")
    if properties is not None and not is_mapping(properties):
        raise ValidationError(message=f"{_TEMPLATE_ERROR}[/Resources/{name}/Properties] is no object")
    unresolved = sorted(
        {other for other in _needed(resource) if other not in known and not other.startswith("AWS::")}
    )
    if unresolved:
        raise ValidationError(
            message=f"{_TEMPLATE_ERROR}Unresolved resource dependencies [{', '.join(unresolved)}] "
            "in the Resources block of the template"
        )


def _check_attribute(reference: Reference, resources: Mapping[str, Document]) -> None:
    resource = resources.get(reference.name)
    if resource is None or not is_ours(resource) or reference.attribute is None:
        return
    if reference.attribute not in KINDS[resource["Type"]].attributes:
        raise ValidationError(
            message=f"Template error: resource {reference.name} does not support attribute type "
            f"{reference.attribute} in Fn::GetAtt"
        )


def refusal_of(problem: Exception) -> Exception:
    """The answer to a template that moto can't carry out. Other errors than those of malformed templates stay."""
    if isinstance(problem, MALFORMED) and not isinstance(problem, REFUSALS):
        return ValidationError(message=f"moto can't carry out the template: {problem!r}")
    return problem
