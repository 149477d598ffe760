"""Checks of the arguments of controls that name resources of the service, or are objects of this package."""

from __future__ import annotations

from collections.abc import Generator, Iterable, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, cast

from moto.core.exceptions import ServiceException

from imagebuilder_typed import models
from imagebuilder_typed.conversion import unstructure

from ._imagebuilder.argument_checks import check_arn, check_text

if TYPE_CHECKING:
    from ._imagebuilder.models import ImageBuilderBackend
    from ._imagebuilder.resource_types import ResourceType
    from ._imagebuilder.store import Record


def own_resource(backend: ImageBuilderBackend, resource_type: ResourceType, name: str, arn: object) -> Record:
    """The resource of this account and Region that the argument `name` means.

    Raises:
        TypeError: the argument is not a string.
        ValueError: the argument is not the ARN of such a resource.
    """
    parsed = check_arn(name, arn, resource_type.arn_type)
    account, region = backend.account_id, backend.region_name
    if (parsed.account, parsed.region) != (account, region):
        raise ValueError(
            f"{name} is of the account {parsed.account} in {parsed.region}, but these are the controls of the account "
            f"{account} in {region}."
        )
    record = backend.store.get(str(arn))
    if record is None or record.resource_type is not resource_type:
        raise ValueError(f"{name}: the account {account} has no {resource_type.arn_type} {arn} in {region}.")
    return record


@contextmanager
def service_errors_as_value_errors(name: str) -> Generator[None]:
    """Raise ValueError for what the service refuses about the argument `name`."""
    try:
        yield
    except ServiceException as problem:
        raise ValueError(f"{name}: {problem.message}") from None


def findings_as_documents(findings: object) -> list[object]:
    """The findings to plant, with objects of the models as dicts.

    Raises:
        TypeError: `findings` is one finding, or no iterable.
    """
    if isinstance(findings, (str, Mapping, models.ImageScanFinding)) or not isinstance(findings, Iterable):
        raise TypeError("findings has to be a list of findings.")
    return [
        unstructure(finding) if isinstance(finding, models.ImageScanFinding) else finding
        for finding in cast("Iterable[object]", findings)
    ]


def packages_as_pairs(packages: object) -> tuple[tuple[str, str], ...]:
    """The names and versions of packages.

    Raises:
        TypeError: `packages` is no dict of strings.
        ValueError: a name or a version is empty or too long.
    """
    if not isinstance(packages, Mapping):
        raise TypeError("packages has to be a dict from the name of a package to its version.")
    pairs: list[tuple[str, str]] = []
    for name, version in cast("Mapping[object, object]", packages).items():
        pair = check_text("the name of a package", name), check_text(f"the version of {name!r:.100}", version)
        if not all(pair):
            raise ValueError(f"The name and the version of a package can't be empty: {pair!r:.200}.")
        pairs.append(pair)
    return tuple(pairs)


def check_speed(value: object) -> None:
    """Raise TypeError unless a build speed is text or a number."""
    if isinstance(value, bool) or not isinstance(value, (str, int, float)):
        raise TypeError("speed has to be text or a number.")


def check_created(value: object) -> None:
    """Raise TypeError unless a creation date is a datetime, and ValueError unless it has a time zone."""
    if not isinstance(value, datetime):
        raise TypeError("created has to be a datetime with a time zone.")
    if value.tzinfo is None:
        raise ValueError("created has to have a time zone.")
