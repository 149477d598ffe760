"""moto's map of the resources of a stack, with Image Builder's resources."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import CloudFormationError
from moto.cloudformation.parsing import ResourceMap
from moto.utilities.utils import get_partition

from .._imagebuilder.wire import Document, is_list, is_mapping
from . import templates
from .failures import (
    REFUSALS,
    BuildFailed,
    BuildWaits,
    PropertiesRefused,
    ResourceFailed,
    reason_of,
)
from .models import STACK_TAGS, ImageBuilderResource
from .updates import StackUpdate, compute_outputs

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Generator, Iterator, Sequence

_NESTED_STACK = "AWS::CloudFormation::Stack"


class ImageBuilderResourceMap(ResourceMap):
    """Creates resources of Image Builder, and reports which resource of a stack failed and why."""

    _parsed_resources: dict[str, Any]
    _resource_json_map: dict[str, Document]
    _template: Document

    is_waiting: bool = False
    """Whether a build waits for an action, so that not all resources are created."""

    cleanup_failures: Sequence[ResourceFailed] = ()
    """What the last update could not delete."""

    def load(self) -> None:
        templates.check(self._template)
        if templates.has_ours(self._template):
            # For moto, all Regions are in the partition aws. ARNs of Image Builder wouldn't name anything then.
            self._parsed_resources["AWS::Partition"] = get_partition(self._region_name)
        try:
            super().load()
        except templates.MALFORMED as problem:
            raise templates.refusal_of(problem) from problem

    def load_parameters(self) -> None:
        super().load_parameters()
        if not templates.has_ours(self._template):
            return
        for name, value in templates.split_lists(self._template, self.resolved_parameters):
            self.resolved_parameters[name] = self._parsed_resources[name] = value

    def build_resource_diff(
        self, other_template: Document, parameters: dict[str, Any] | None = None
    ) -> dict[str, Any]:
        templates.check(other_template)
        return super().build_resource_diff(other_template, parameters)

    @property
    def has_ours(self) -> bool:
        return templates.has_ours({"Resources": self._resource_json_map})

    def is_ours(self, name: object) -> bool:
        """Whether this is the logical id of a resource of Image Builder."""
        resource = self._resource_json_map.get(name) if isinstance(name, str) else None
        return is_mapping(resource) and "Type" in resource and templates.is_ours(resource)

    def __iter__(self) -> Iterator[str]:
        # moto would create resources that a stack lacks, for example after its deletion.
        return (name for name in self._resource_json_map if self._parsed_resources.get(name) is not None)

    def __getitem__(self, key: str) -> Any:
        if key in self._parsed_resources:
            return self._parsed_resources[key]
        if not self.is_ours(key):
            return self._created_by_moto(key)
        created = self.carried_out(key, parsing.parse_and_create_resource)
        if created is not None:
            self._parsed_resources[key] = created
        return created

    def _created_by_moto(self, key: str) -> Any:
        if not self.has_ours:
            created: Any = super().__getitem__(key)
        else:
            with self.reporting(key):
                created = super().__getitem__(key)
        status = getattr(created, "status", "")
        if self._resource_json_map[key].get("Type") == _NESTED_STACK and status == "ROLLBACK_COMPLETE":
            reason = f"Embedded stack {created.stack_id} was not successfully created: {created.stack_status_reason}"
            raise ResourceFailed(key, _NESTED_STACK, reason, created.stack_id)
        return created

    def carried_out(self, name: str, function: Callable[..., Any]) -> Any:
        """The result of one of moto's functions for a resource of Image Builder.

        Raises:
            ResourceFailed: the service refuses the resource.
        """
        tags = [[key, value] for key, value in self.tags.items() if not key.startswith("aws:")]
        resource_json = {**self._resource_json_map[name], STACK_TAGS: tags}
        with self.reporting(name):
            return function(
                name, resource_json, self, account_id=self._account_id, region_name=self._region_name
            )

    @contextmanager
    def reporting(self, name: str) -> Generator[None]:
        """Name the resource that fails.

        Raises:
            ResourceFailed: a service refused a request for the resource, or its build failed.
        """
        try:
            yield
        except (ResourceFailed, CloudFormationError, BuildWaits):
            raise
        except (*REFUSALS, PropertiesRefused, BuildFailed) as problem:
            raise self._failure(name, problem) from problem

    def _failure(self, name: str, problem: Exception) -> ResourceFailed:
        if isinstance(problem, BuildFailed):
            name = self._name_of_image(problem.image_arn) or name
        resource_type = str(self._resource_json_map.get(name, {}).get("Type"))
        physical_id = str(getattr(self._parsed_resources.get(name), "physical_resource_id", ""))
        return ResourceFailed(name, resource_type, reason_of(problem, name), physical_id)

    def _name_of_image(self, arn: str) -> str | None:
        """The logical id of an image whose build waited for an action before it failed."""
        ours = (
            (name, resource)
            for name, resource in self._parsed_resources.items()
            if isinstance(resource, ImageBuilderResource)
        )
        return next((name for name, resource in ours if resource.arn == arn), None)

    def create(self, template: Document) -> bool:
        self.is_waiting = False
        try:
            all_created = super().create(template)
        except BuildWaits:
            all_created = False
        except BuildFailed as problem:
            raise self._failure("", problem) from problem
        self.is_waiting = not all_created and self.has_ours
        return all_created

    def update(self, template: Document, parameters: dict[str, Any] | None = None) -> None:
        if not self.has_ours and not templates.has_ours(template):
            super().update(template, parameters)
        elif self._resource_json_map:
            self.cleanup_failures = StackUpdate(self, template, parameters).run()
        else:
            self._fill(template, parameters)

    def _fill(self, template: Document, parameters: dict[str, Any] | None) -> None:
        """Create the resources of a stack that a change set has made."""
        self._template = template
        self.input_parameters = parameters or {}
        self._resource_json_map = template["Resources"]
        self.load()
        if self.create(template):
            compute_outputs(self, template)

    def delete(self) -> None:
        self._delete(("Retain", "RetainExceptOnCreate"))

    def roll_back_creation(self) -> None:
        """Delete the resources of a stack that could not be created."""
        self._delete(("Retain",))

    def _delete(self, keeping: Collection[str]) -> None:
        """Delete the resources, the newest first. moto deletes them in any order, as often as that helps."""
        for name in reversed(list(self._parsed_resources)):
            resource = self._parsed_resources[name]
            if isinstance(resource, ImageBuilderResource) and self._is_deleted_or_kept(
                name, resource, keeping
            ):
                del self._parsed_resources[name]
        try:
            super().delete()
        except REFUSALS as problem:
            raise self._first_undeleted(problem) from problem

    def _is_deleted_or_kept(
        self, name: str, resource: ImageBuilderResource, keeping: Collection[str]
    ) -> bool:
        """Whether the stack is done with the resource: it is deleted, or stays without the stack."""
        if self._resource_json_map.get(name, {}).get("DeletionPolicy") in keeping:
            return True
        try:
            resource.delete(self._account_id, self._region_name)
        except REFUSALS:
            # moto's next attempts may succeed. They report the problem if they don't.
            return False
        return True

    def _first_undeleted(self, problem: Exception) -> Exception:
        if isinstance(problem, ResourceFailed):
            return problem
        for name in self._resource_json_map:
            if isinstance(self._parsed_resources.get(name), ImageBuilderResource):
                return self._failure(name, problem)
        return problem

    def _delete_resource(self, parsed_resource: Any, resource_json: Document) -> None:
        super()._delete_resource(parsed_resource, resource_json)
        if getattr(parsed_resource, "status", "") == "DELETE_FAILED":
            reason = f"Embedded stack {parsed_resource.stack_id} was not successfully deleted"
            raise ResourceFailed(
                parsed_resource.logical_resource_id, _NESTED_STACK, reason, parsed_resource.stack_id
            )


def with_whole_attribute_names(clean_json: Callable[[Any, Any], Any]) -> Callable[[Any, Any], Any]:
    """moto's function that carries out the functions of templates, for attributes such as `LatestVersion.Arn`.

    moto splits `!GetAtt Component.LatestVersion.Arn` and `${Component.LatestVersion.Arn}` at each dot.
    """

    def clean(resource_json: Any, resources_map: Any) -> Any:
        if is_mapping(resource_json) and isinstance(resources_map, ImageBuilderResourceMap):
            names = resource_json.get("Fn::GetAtt")
            if is_list(names) and len(names) > 2 and resources_map.is_ours(names[0]):
                resource_json = {"Fn::GetAtt": [names[0], ".".join(names[1:])]}
        return clean_json(resource_json, resources_map)

    return clean
