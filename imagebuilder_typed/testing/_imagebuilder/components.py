"""Components: created from a document, or imported from a script."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import component_documents, other_services, resources
from .exceptions import ResourceAlreadyExists
from .operations import operation
from .resource_types import COMPONENT
from .resources import exactly_one, preparation, unversioned_arn
from .store import newest

if TYPE_CHECKING:
    from .models import ImageBuilderBackend
    from .store import Record
    from .wire import Document

IMPORT_STEP = "RunScript"

_CONTENT = ("description", "changeDescription", "kmsKeyId", "platform", "supportedOsVersions")
"""The members of a request that make the content of a component or workflow, besides its document."""


def document_text(backend: ImageBuilderBackend, request: Document) -> str:
    """The document of a create request, which is in the request or in S3."""
    if exactly_one(request, "data", "uri") == "data":
        return str(request["data"])
    return other_services.read_object(backend.account_id, backend.partition, request["uri"], "uri")


def refuse_identical(
    backend: ImageBuilderBackend, arn_type: str, title: str, request: Document, text: str
) -> None:
    """Refuse a component or workflow with the content of the newest build of the same version.

    Facts: API reference, CreateComponent and CreateWorkflow. The code is the one that CloudFormation's handler for
    components expects (aws-cloudformation-resource-providers-imagebuilder); for workflows it is a guess.

    Raises:
        ResourceAlreadyExists: the content is the same.
    """
    existing = newest(
        record
        for record in backend.store.versions_of(unversioned_arn(backend, arn_type, request["name"]))
        if record.document["version"] == request["semanticVersion"]
    )
    if existing is None or existing.document["data"] != text:
        return
    if all((existing.document.get(name) or None) == (request.get(name) or None) for name in _CONTENT):
        raise ResourceAlreadyExists(title, str(existing.arn))


@preparation(COMPONENT)
def prepare_component(backend: ImageBuilderBackend, request: Document, current: Record | None) -> Document:
    text = document_text(backend, request)
    parsed = component_documents.parse(text)
    refuse_identical(backend, COMPONENT.arn_type, COMPONENT.name, request, text)
    return _derived(request, text, parsed)


def _derived(request: Document, text: str, parsed: component_documents.ComponentDocument) -> Document:
    derived: Document = {
        "data": text,
        "type": parsed.type,
        "state": {"status": "ACTIVE"},
        "encrypted": True,
        "obfuscate": False,
    }
    if parsed.parameters:
        derived["parameters"] = parsed.parameters
    return derived


@operation("ImportComponent")
def import_component(backend: ImageBuilderBackend, request: Document) -> Document:
    """Create a component of one step that runs a script, in the phase for the type."""
    script = document_text(backend, request)
    phase = str(request["type"]).lower()
    document = component_documents.single_step_document(
        request["name"], phase, IMPORT_STEP, request["platform"], script
    )
    plain = {name: value for name, value in request.items() if name != "uri"}
    record = resources.create(backend, COMPONENT, {**plain, "data": document})
    return {"componentBuildVersionArn": str(record.arn)}
