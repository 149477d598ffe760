"""The classes that moto's CloudFormation finds as subclasses of its own model class, one for each resource type."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, ClassVar, Self

from moto.core.common_models import CloudFormationModel

from .._imagebuilder.exceptions import ResourceNotFound
from .._imagebuilder.resource_types import IMAGE
from .._imagebuilder.wire import Document, struct_at
from .attributes import attributes_of, pipeline_of
from .conversion import to_request
from .failures import REFUSALS, BuildFailed, BuildWaits
from .kinds import KINDS, Kind
from .service import Service

if TYPE_CHECKING:
    from collections.abc import Mapping

STACK_TAGS = "ImageBuilderStackTags"
"""The key in the JSON of a resource for the tags of its stack, as pairs of key and value."""


class ImageBuilderResource:
    """A resource of a stack: its ARN, and the request that describes it as it is now."""

    kind: ClassVar[Kind]

    def __init__(self, service: Service, request: Document, arn: str) -> None:
        self.arn = arn
        self.request = request
        self._service = service
        self._attributes = attributes_of(self.kind, request, service.record(arn))

    @classmethod
    def cloudformation_type(cls) -> str:
        return cls.kind.cloudformation_type

    @staticmethod
    def cloudformation_name_type() -> str:
        # moto would make up a name. Image Builder requires one.
        return ""

    @property
    def physical_resource_id(self) -> str:
        return self.arn

    @classmethod
    def has_cfn_attr(cls, attr: str) -> bool:
        return attr in cls.kind.attributes

    def get_cfn_attribute(self, attribute_name: str) -> object:
        return self._attributes.get(attribute_name)

    def is_created(self) -> bool:
        return True

    @classmethod
    def create_from_cloudformation_json(
        cls,
        resource_name: str,
        cloudformation_json: Document,
        account_id: str,
        region_name: str,
        **kwargs: Any,
    ) -> Self:
        service = Service(account_id, region_name)
        return cls._create(service, _request(cls.kind, cloudformation_json, service))

    @classmethod
    def update_from_cloudformation_json(
        cls,
        original_resource: Self,
        new_resource_name: str,
        cloudformation_json: Document,
        account_id: str,
        region_name: str,
    ) -> Self:
        """The same resource if nothing changes, else one that is updated in place or replaces the original."""
        service = Service(account_id, region_name)
        request = _request(cls.kind, cloudformation_json, service)
        changed = {
            member
            for member in {*request, *original_resource.request}
            if request.get(member) != original_resource.request.get(member)
        }
        if not changed:
            return original_resource
        if not original_resource._stays_when(changed, request):
            return cls._create(service, request)
        original_resource._change(request, original_resource.request, changed)
        return original_resource._with(request)

    def restore(self, current: Document) -> None:
        """Undo an update in place. `current` is the request of that update."""
        changed = {
            member for member in {*current, *self.request} if current.get(member) != self.request.get(member)
        }
        if self._stays_when(changed, current):
            self._apply(self.request, current, changed)

    def delete(self, account_id: str, region_name: str) -> None:
        try:
            self._delete()
        except ResourceNotFound:
            # Somebody deleted it before. CloudFormation ignores that.
            return

    @classmethod
    def _create(cls, service: Service, request: Document) -> Self:
        answer = service.call(f"Create{cls.kind.name}", request)
        return cls(service, request, answer[cls.kind.resource_type.arn_member])

    def _with(self, request: Document) -> Self:
        """This resource after an update in place."""
        return type(self)(self._service, request, self.arn)

    def _stays_when(self, changed: set[str], request: Document) -> bool:
        return all(self.kind.changes_in_place(member) for member in changed)

    def _change(self, request: Document, current: Document, changed: set[str]) -> None:
        """Change the resource, or leave it as it is if the service refuses a part."""
        try:
            self._apply(request, current, changed)
        except REFUSALS:
            with suppress(*REFUSALS):
                self._apply(current, request, changed)
            raise

    def _apply(self, request: Document, current: Document, changed: set[str]) -> None:
        operation = self.kind.update_operation
        if operation and changed != {"tags"}:
            self._service.call(operation, {**request, self.kind.resource_type.arn_member: self.arn})
        if "tags" in changed:
            self._apply_tags(struct_at(request, "tags"), struct_at(current, "tags"))

    def _apply_tags(self, wanted: Mapping[str, str], current: Mapping[str, str]) -> None:
        tags = self._service.record(self.arn).tags
        removed = [key for key in current if key in tags and key not in wanted]
        if removed:
            self._service.call("UntagResource", {"resourceArn": self.arn, "tagKeys": removed})
        if wanted:
            self._service.call("TagResource", {"resourceArn": self.arn, "tags": dict(wanted)})

    def _delete(self) -> None:
        kind = self.kind
        self._service.call(f"Delete{kind.name}", {kind.resource_type.arn_member: self.arn})


def _request(kind: Kind, cloudformation_json: Document, service: Service) -> Document:
    """The request for a resource, with the tags of its stack."""
    request = to_request(kind, cloudformation_json.get("Properties") or {}, service.read_parameter)
    tags = {**dict(cloudformation_json.get(STACK_TAGS) or []), **struct_at(request, "tags")}
    return {**request, "tags": tags} if tags else request


class ImageResource(ImageBuilderResource):
    """An image. It is created when its build has ended."""

    _has_ended = False

    def is_created(self) -> bool:
        """Whether the build has ended.

        Raises:
            BuildFailed: it failed.
        """
        if not self._has_ended and self._service.run_build(self.arn):
            self._require_success()
            self._attributes = attributes_of(self.kind, self.request, self._service.record(self.arn))
            self._has_ended = True
        return self._has_ended

    def get_cfn_attribute(self, attribute_name: str) -> object:
        if attribute_name in ("ImageId", "ImageUri") and not self.is_created():
            raise BuildWaits(f"The build of {self.arn} waits for an action.")
        return super().get_cfn_attribute(attribute_name)

    @classmethod
    def _create(cls, service: Service, request: Document) -> Self:
        image = cls(service, request, _start_build(service, request))
        if service.run_build(image.arn):
            try:
                image.is_created()
            except BuildFailed:
                image._delete()
                raise
        return image

    def _require_success(self) -> None:
        state = struct_at(self._service.record(self.arn).document, "state")
        if state["status"] in ("FAILED", "CANCELLED"):
            raise BuildFailed(self.arn, state["status"], state.get("reason", ""))

    def _stays_when(self, changed: set[str], request: Document) -> bool:
        settings = struct_at(request, "imagePipelineExecutionSettings")
        if "imagePipelineExecutionSettings" in changed and not settings.get("onUpdate"):
            changed = changed - {"imagePipelineExecutionSettings"}
        return super()._stays_when(changed, request)

    def _delete(self) -> None:
        if self._service.is_building(self.arn):
            self._service.call("CancelImageCreation", {"imageBuildVersionArn": self.arn})
            self._service.run_build(self.arn)
        document = self._service.record(self.arn).document
        role = struct_at(self.request, "deletionSettings").get("executionRole")
        if role and document["state"]["status"] == "AVAILABLE":
            self._delete_outputs(document, role)
            if self._service.record(self.arn).document["state"]["status"] != "DELETED":
                # The lifecycle execution takes time, and needs the image until its end.
                return
        super()._delete()

    def _delete_outputs(self, document: Document, role: str) -> None:
        kinds = ("containers",) if document["type"] == "DOCKER" else ("amis", "snapshots")
        self._service.call(
            "StartResourceStateUpdate",
            {
                "resourceArn": self.arn,
                "state": {"status": "DELETED"},
                "executionRole": role,
                "includeResources": dict.fromkeys(kinds, True),
            },
        )


def _start_build(service: Service, request: Document) -> str:
    """Start a build, of a pipeline if the request names one, and return the ARN of its image."""
    settings = request.get("imagePipelineExecutionSettings")
    if settings is None:
        return str(service.call("CreateImage", request)["imageBuildVersionArn"])
    pipeline = {"imagePipelineArn": pipeline_of(str(settings.get("deploymentId", "")))}
    started = service.call("StartImagePipelineExecution", {**pipeline, "tags": request.get("tags")})
    return str(started["imageBuildVersionArn"])


def _model(kind: Kind) -> type[CloudFormationModel]:
    base = ImageResource if kind.resource_type is IMAGE else ImageBuilderResource
    # moto looks only for direct subclasses of its class.
    return type(kind.name, (base, CloudFormationModel), {"kind": kind, "__module__": __name__})


MODELS: dict[str, type[CloudFormationModel]] = {name: _model(kind) for name, kind in KINDS.items()}
"""The classes by resource type. moto finds them while they exist."""
