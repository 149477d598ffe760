"""Updates of stacks: in the order of the references, with a cleanup at the end or a rollback.

moto's own update knows no order, doesn't update what refers to a replaced resource, and deletes a replaced resource while
others still refer to it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import ValidationError

from . import templates
from .failures import REFUSALS, ResourceFailed, reason_of
from .models import ImageBuilderResource

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from moto.cloudformation.parsing import ResourceMap

    from .._imagebuilder.wire import Document


def compute_outputs(resources: ResourceMap, template: Document) -> None:
    """Compute the outputs of a stack, to find mistakes. moto finds them when somebody reads the outputs."""
    outputs: Any = parsing.OutputMap(resources, template, resources.stack_id)
    list(outputs.values())


class StackUpdate:
    """One update of the resources of a stack."""

    def __init__(self, resources: ResourceMap, template: Document, parameters: dict[str, Any] | None) -> None:
        self._resources: Any = resources
        self._template = template
        self._parameters = parameters
        self._before: dict[str, Any] = dict(self._resources._parsed_resources)
        self._old_template: Document = self._resources._template
        self._old_json: dict[str, Document] = self._resources._resource_json_map
        self._old_parameters: dict[str, Any] = self._resources.input_parameters
        self._undo: list[Callable[[], None]] = []
        self._new: dict[str, Any] = {}

    def run(self) -> list[ResourceFailed]:
        """Update the resources, and delete what the stack no longer has.

        Returns:
            The resources that the cleanup could not delete.

        Raises:
            Exception: an update failed. All resources are as before.
        """
        self._refuse_changed_types()
        templates.check(self._template)
        try:
            self._load(self._template, self._parameters or self._old_parameters)
            for name in templates.creation_order(self._template):
                self._visit(name)
            compute_outputs(self._resources, self._template)
        except Exception:
            self._roll_back()
            raise
        return list(self._clean_up())

    def _refuse_changed_types(self) -> None:
        new = templates.resources_in(self._template)
        changed = [
            name
            for name, resource in templates.resources_in(self._resources._template).items()
            if name in new and new[name]["Type"] != resource["Type"]
        ]
        if changed:
            raise ValidationError(
                message="Update of resource type is not permitted. The new template modifies resource type "
                f"of the following resources: [{', '.join(changed)}]"
            )

    def _load(self, template: Document, parameters: dict[str, Any]) -> None:
        resources = self._resources
        resources._template = template
        resources._resource_json_map = template["Resources"]
        resources.input_parameters = parameters
        resources.load()

    def _visit(self, name: str) -> None:
        existing = self._before.get(name)
        if not self._is_wanted(name):
            return
        if existing is None:
            self._create(name)
        elif isinstance(existing, ImageBuilderResource):
            self._update(name, existing)
        elif self._is_modified(name):
            self._update_by_moto(name)

    def _create(self, name: str) -> None:
        try:
            _require_end_of_build(name, self._resources[name])
        except ResourceFailed as failure:
            failure.is_new = True
            raise

    def _is_wanted(self, name: str) -> bool:
        condition = self._template["Resources"][name].get("Condition")
        return not condition or bool(self._resources.lazy_condition_map[condition])

    def _is_modified(self, name: str) -> bool:
        """Whether the properties of one of moto's resources change, or what they refer to."""
        properties: Document = self._template["Resources"][name].get("Properties") or {}
        # moto adds empty properties to what it has created.
        if properties != (self._old_json[name].get("Properties") or {}):
            return True
        parameters = self._resources.resolved_parameters
        changed = {name for name, value in parameters.items() if value != self._before.get(name)}
        changed |= self._new.keys()
        return any(reference.name in changed for reference in templates.references_in(properties))

    def _update(self, name: str, existing: ImageBuilderResource) -> None:
        updated = self._resources.carried_out(name, parsing.parse_and_update_resource)
        if updated is existing:
            return
        if updated.arn == existing.arn:
            self._undo.append(lambda: existing.restore(updated.request))
        else:
            self._undo.append(lambda: self._delete_quietly(updated))
        self._new[name] = updated
        self._resources._parsed_resources[name] = updated
        _require_end_of_build(name, updated)

    def _update_by_moto(self, name: str) -> None:
        resources = self._resources
        with resources.reporting(name):
            updated: Any = parsing.parse_and_update_resource(
                name,
                resources._resource_json_map[name],
                resources,
                account_id=resources._account_id,
                region_name=resources._region_name,
            )
        # moto can't update all types.
        if updated is not None:
            self._new[name] = updated
            resources._parsed_resources[name] = updated

    def _roll_back(self) -> None:
        """Undo the updates, the last one first, and delete what is new."""
        resources = self._resources
        for undo in reversed(self._undo):
            with suppress(*REFUSALS):
                undo()
        created = [name for name in self._resources._resource_json_map if name not in self._before]
        for name in reversed(list(resources._parsed_resources)):
            if name in created:
                self._delete_quietly(resources._parsed_resources[name], resources._resource_json_map[name])
        resources._parsed_resources = self._before
        self._load(self._old_template, self._old_parameters)
        for name, new in list(self._new.items()):
            if not isinstance(new, ImageBuilderResource):
                with suppress(*REFUSALS):
                    self._update_by_moto(name)

    def _delete_quietly(self, resource: Any, resource_json: Document | None = None) -> None:
        # CloudFormation leaves a resource that it can't delete.
        with suppress(*REFUSALS):
            self._resources._delete_resource(resource, resource_json or {"Type": resource.cf_resource_type})

    def _clean_up(self) -> Iterator[ResourceFailed]:
        """Delete removed and replaced resources, the newest first."""
        resources = self._resources
        for name in reversed(list(self._before)):
            if name not in self._old_json:
                continue
            old = self._before[name]
            if name not in self._template["Resources"] or not self._is_wanted(name):
                resources._parsed_resources.pop(name, None)
                kept = templates.retains(self._old_json[name])
            elif isinstance(old, ImageBuilderResource) and self._new.get(name, old).arn != old.arn:
                kept = templates.retains(self._template["Resources"][name], "UpdateReplacePolicy")
            else:
                continue
            if not kept:
                yield from self._delete(name, old)

    def _delete(self, name: str, resource: Any) -> Iterator[ResourceFailed]:
        try:
            self._resources._delete_resource(resource, self._old_json[name])
        except REFUSALS as problem:
            physical_id = str(getattr(resource, "physical_resource_id", ""))
            resource_type = str(self._old_json[name]["Type"])
            yield ResourceFailed(name, resource_type, reason_of(problem, name), physical_id)


def _require_end_of_build(name: str, resource: Any) -> None:
    if isinstance(resource, ImageBuilderResource) and not resource.is_created():
        reason = (
            f"The build of {resource.arn} waits for an action, and no update of a stack can wait for it here."
        )
        raise ResourceFailed(name, resource.cloudformation_type(), reason, resource.arn)
