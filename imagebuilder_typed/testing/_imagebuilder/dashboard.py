"""The resources on moto's dashboard, under `/moto-api/` and `/moto-api/data.json`.

moto keeps a list of all instances of its own model classes, and empties it on a reset. Records are not in such a
list: the dashboard reads them from the backends when somebody asks for it. That is no read of an image, so it
advances no build.
"""

from __future__ import annotations

from types import SimpleNamespace
from typing import TYPE_CHECKING

from moto.core.model_instances import model_data

from .models import imagebuilder_backends
from .resource_types import RESOURCE_TYPES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .models import ImageBuilderBackend
    from .resource_types import ResourceType


class _Instances:
    """Stands for a model class. moto reads `instances_tracked`, and assigns an empty list to it on a reset."""

    def __init__(self, resource_type: ResourceType) -> None:
        self._resource_type = resource_type

    @property
    def instances_tracked(self) -> list[SimpleNamespace]:
        found: list[SimpleNamespace] = []
        for backend in _backends():
            with backend.lock:
                found += [
                    SimpleNamespace(**record.view(), region=backend.region_name, account=backend.account_id)
                    for record in backend.store.of_type(self._resource_type)
                ]
        return found

    @instances_tracked.setter
    def instances_tracked(self, value: object) -> None:
        """Ignore the empty list: the reset of the backends empties them."""


def _backends() -> Iterator[ImageBuilderBackend]:
    for regions in list(imagebuilder_backends.values()):
        yield from list(regions.values())


def add_to_dashboard(service: str) -> None:
    """List the resources of all types as models of a service."""
    model_data[service].update({kind.name: _Instances(kind) for kind in RESOURCE_TYPES})
