"""The Image Builder of a stack's account and Region."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._imagebuilder.dispatch import carry_out
from .._imagebuilder.exceptions import InvalidRequest, ResourceNotFound
from .._imagebuilder.ids import unique_id
from .._imagebuilder.models import imagebuilder_backends
from .._imagebuilder.other_services import read_ssm_parameter
from .._imagebuilder.wire import Document, input_members

if TYPE_CHECKING:
    from .._imagebuilder.models import ImageBuilderBackend
    from .._imagebuilder.store import Record


class Service:
    """Calls operations as a client of the account would, but without a connection that can fail."""

    def __init__(self, account_id: str, region: str) -> None:
        """
        Raises:
            InvalidRequest: the Region does not exist.
        """
        try:
            self._backend: ImageBuilderBackend = imagebuilder_backends[account_id][region]
        except KeyError:
            raise InvalidRequest(f"There is no Image Builder in the Region '{region}'.") from None

    def call(self, operation: str, request: Document) -> Document:
        """Carry out an operation, with a client token of its own if it takes one."""
        members = input_members(operation)
        known = {name: value for name, value in request.items() if name in members}
        if "clientToken" in members:
            known["clientToken"] = unique_id()
        return carry_out(self._backend, operation, known)

    def record(self, arn: str) -> Record:
        """The resource with this ARN.

        Raises:
            ResourceNotFound: it does not exist, for example because somebody deleted it.
        """
        record = self._backend.store.get(arn)
        if record is None:
            raise ResourceNotFound(arn)
        return record

    def run_build(self, image_arn: str) -> bool:
        """Run a build to its end, or to a step that waits. Returns whether it has ended."""
        with self._backend.lock:
            build = self._backend.builds.get(image_arn)
            if build is not None:
                build.run_until_waiting()
            return build is None or not build.is_running

    def is_building(self, image_arn: str) -> bool:
        build = self._backend.builds.get(image_arn)
        return build is not None and build.is_running

    def read_parameter(self, name: str) -> str | None:
        return read_ssm_parameter(self._backend.account_region, name)
