"""What refers to the items of a plan, as far as single listings say it.

Facts: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeLaunchTemplateVersions.html and
https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_DeleteImage.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from typing import Any

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_containers import repository_of
from imagebuilder_typed.builds._deletion_parts import DeletionItem, Reference, ReferenceKind
from imagebuilder_typed.builds._deletion_selection import available_builds, is_running
from imagebuilder_typed.builds._deletion_services import (
    Place,
    Services,
    chunks,
    listed,
    one_line,
    pages,
    reason_of,
)
from imagebuilder_typed.exceptions import ResourceNotFoundException
from imagebuilder_typed.models import ContainerRecipeSummary, Image, ImageRecipeSummary

__all__ = ["ReferenceReader"]

_FILTER_VALUES = 200
_PARAMETERS = 10
_NEWEST_VERSIONS = ["$Latest", "$Default"]
_ALIVE = ["pending", "running", "shutting-down", "stopping", "stopped"]


class ReferenceReader:
    """Reads what refers to items. What can't be read becomes a reference of the kind ``unread``."""

    def __init__(
        self, services: Services, items: Sequence[DeletionItem], images: Mapping[Arn, Image]
    ) -> None:
        """
        Args:
            services: The services to ask.
            items: The items of the plan, of which only those matter that would be deleted.
            images: The builds of the plan that exist.
        """
        self._services = services
        self._client = services.image_builder
        self._items = [item for item in items if not (item.is_gone or item.stays)]
        self._images = images
        self.references: list[Reference] = []
        self.unread: list[str] = []

    def read(self) -> None:
        """Ask the services."""
        by_place: dict[Place, list[DeletionItem]] = {}
        for item in self._items:
            if item.kind == "ami":
                by_place.setdefault(Place(item.account, item.region), []).append(item)
        for place, amis in by_place.items():
            self._attempt("instances", place, amis, self._instances)
            self._attempt("launch templates", place, amis, self._launch_templates)
            self._attempt("launch permissions", place, amis, self._launch_permissions, blocks=False)
            self._attempt("SSM parameters", place, amis, self._parameters)
        images = [item for item in self._items if item.kind == "image"]
        targets = [item for item in self._items if item.kind != "snapshot"]
        if targets:
            self._attempt("recipes and pipelines", self._services.home, targets, self._recipes)
        if images:
            self._attempt("resource policies", self._services.home, images, self._policies)

    def _attempt(
        self,
        what: str,
        place: Place,
        items: Sequence[DeletionItem],
        read: Callable[[Place, Sequence[DeletionItem]], Iterable[Reference]],
        *,
        blocks: bool = True,
    ) -> None:
        try:
            self.references += list(read(place, items))
        except Exception as error:  # permissions, a Region that is switched off, a lost connection
            text = f"{what} of {place} could not be read: {reason_of(error)}"
            self.unread.append(text)
            self.references += [
                Reference(item=item.id, kind="unread", name=what, text=text, blocks=blocks) for item in items
            ]

    def _instances(self, place: Place, amis: Sequence[DeletionItem]) -> Iterator[Reference]:
        ec2 = self._services.client("ec2", place)
        for ids in chunks([ami.id for ami in amis], _FILTER_VALUES):
            filters = [
                {"Name": "image-id", "Values": list(ids)},
                {"Name": "instance-state-name", "Values": _ALIVE},
            ]
            for reservation in pages(ec2, "describe_instances", "Reservations", Filters=filters):
                for instance in reservation.get("Instances", ()):
                    name, state = instance["InstanceId"], instance["State"]["Name"]
                    text = f"the instance {name} ({state}) was launched from it"
                    yield _blocker(instance["ImageId"], "instance", name, text)

    def _launch_templates(self, place: Place, amis: Sequence[DeletionItem]) -> Iterator[Reference]:
        ec2 = self._services.client("ec2", place)
        ids = {ami.id for ami in amis}
        seen: set[tuple[str, int]] = set()
        for version in _newest_versions(ec2, sorted(ids)):
            ami = version.get("LaunchTemplateData", {}).get("ImageId")
            key = version["LaunchTemplateId"], version["VersionNumber"]
            if ami in ids and key not in seen:
                seen.add(key)
                kind = "default" if version.get("DefaultVersion") else "latest"
                name = f"{version.get('LaunchTemplateName', key[0])} ({key[0]})"
                text = f"the {kind} version {key[1]} of the launch template {name} names it"
                yield _blocker(ami, "launch-template", key[0], text)

    def _launch_permissions(self, place: Place, amis: Sequence[DeletionItem]) -> Iterator[Reference]:
        ec2 = self._services.client("ec2", place)
        for ami in amis:
            answer = ec2.describe_image_attribute(ImageId=ami.id, Attribute="launchPermission")
            for permission in listed(answer, "describe_image_attribute", "LaunchPermissions"):
                for target in permission.values():
                    text = "it is public" if target == "all" else one_line(f"it is shared with {target}")
                    yield Reference(
                        item=ami.id, kind="shared-with", name=str(target), text=text, blocks=False
                    )

    def _parameters(self, place: Place, amis: Sequence[DeletionItem]) -> Iterator[Reference]:
        """The parameters that the distribution has written, if they have the AMI still."""
        by_name = {
            parameter.parameter_name
            for image in self._images.values()
            if image.distribution_configuration is not None
            for distribution in image.distribution_configuration.distributions
            if distribution.region == place.region
            for parameter in distribution.ssm_parameter_configurations or ()
            if (parameter.ami_account_id or self._services.home.account) == place.account
        }
        if not by_name:
            return
        ids = {ami.id for ami in amis}
        ssm = self._services.client("ssm", place)
        for names in chunks(sorted(by_name), _PARAMETERS):
            for parameter in listed(ssm.get_parameters(Names=list(names)), "get_parameters", "Parameters"):
                if parameter["Value"] in ids:
                    text = f"the SSM parameter {parameter['Name']} has its id"
                    yield _blocker(parameter["Value"], "ssm-parameter", parameter["Name"], text)

    def _policies(self, place: Place, images: Sequence[DeletionItem]) -> Iterator[Reference]:
        for image in images:
            try:
                policy = self._client.get_image_policy(image_arn=image.id).policy
            except ResourceNotFoundException:
                continue
            if policy:
                text = "the build is shared with other accounts, and Image Builder deletes no shared build"
                yield _blocker(image.id, "shared-with", "resource policy", text)

    def _recipes(self, place: Place, items: Sequence[DeletionItem]) -> Iterator[Reference]:
        """Own recipes whose parent image goes, and what uses these recipes."""
        recipes: list[ImageRecipeSummary | ContainerRecipeSummary] = [
            *self._client.get_paginator("list_image_recipes").paginate(owner="Self"),
            *self._client.get_paginator("list_container_recipes").paginate(owner="Self"),
        ]
        found = {recipe.arn: item for recipe in recipes for item in self._parents(recipe.parent_image, items)}
        if not found:
            return
        for arn, item in found.items():
            yield _blocker(item, "recipe", arn, f"the recipe {arn} has it as its parent image")
            yield from self._running_builds(arn, item)
        for pipeline in self._client.get_paginator("list_image_pipelines").paginate():
            recipe = pipeline.image_recipe_arn or pipeline.container_recipe_arn or ""
            if recipe in found:
                text = f"the pipeline {pipeline.arn} ({pipeline.status}) builds on it"
                yield _blocker(found[recipe], "pipeline", pipeline.arn, text)

    def _parents(self, parent: str, items: Sequence[DeletionItem]) -> Iterator[str]:
        """The id of the item that a parent image is, if it is one of the plan: at most one."""
        if ":imagebuilder:" in parent:
            yield from self._parent_builds(Arn(parent), items)
            return
        address = repository_of(parent)
        for item in items:
            if item.kind == "ami" and item.id == parent and item.region == self._services.home.region:
                yield item.id
                return
            if item.kind == "container" and address is not None:
                repository, tag, digest = address
                same = item.id.partition("@")[0] == f"{repository.registry}/{repository.name}"
                if same and (tag in item.tags or (digest is not None and item.id.endswith(digest))):
                    yield item.id
                    return

    def _parent_builds(self, parent: Arn, items: Sequence[DeletionItem]) -> Iterator[str]:
        going = [build for build in self._images if parent.matches(build)]
        if not going:
            return
        newest = going[0]
        if parent.build is None:
            # The recipe takes the newest build that matches. It doesn't matter to it if others go.
            matching = [each for each in available_builds(self._client, parent.name) if parent.matches(each)]
            if not matching or matching[0] not in going:
                return
            newest = matching[0]
        # The record of the build if it is in the plan, otherwise its AMI: without that, the recipe can't build either.
        yield from [item.id for item in items if item.build == newest][-1:]

    def _running_builds(self, recipe: str, item: str) -> Iterator[Reference]:
        arn = Arn(recipe)
        builds = Arn(":".join([*arn.split(":")[:5], f"image/{arn.name}/{arn.version}"]))
        # A recipe that was never built has no such image.
        with suppress(ResourceNotFoundException):
            for build in self._client.get_paginator("list_image_build_versions").paginate(
                image_version_arn=builds
            ):
                if is_running(build.state.status):
                    text = f"{build.arn} is {build.state.status} and builds on it"
                    yield _blocker(item, "running-build", build.arn, text)


def _newest_versions(ec2: Any, amis: Sequence[str]) -> Iterator[dict[str, Any]]:
    """The latest and the default version of each launch template that names one of the AMIs."""
    for part in chunks(amis, _FILTER_VALUES):
        yield from pages(
            ec2,
            "describe_launch_template_versions",
            "LaunchTemplateVersions",
            Versions=_NEWEST_VERSIONS,
            Filters=[{"Name": "image-id", "Values": list(part)}],
        )


def _blocker(item: str, kind: ReferenceKind, name: str, text: str) -> Reference:
    return Reference(item=item, kind=kind, name=name, text=one_line(text), blocks=True)
