"""What all uses of other services share: where a service is, and how it refuses."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from botocore.exceptions import ClientError
from moto.backends import get_backend
from moto.core.exceptions import ServiceException
from werkzeug.exceptions import HTTPException

if TYPE_CHECKING:
    from collections.abc import Generator

ERRORS = (ServiceException, HTTPException, ClientError, KeyError, ValueError)


@dataclass(frozen=True, slots=True)
class AccountRegion:
    """An account and a Region."""

    account: str
    region: str


class ServiceRefused(Exception):
    """Another service refused a request of a build in a Region. The text is its reason.

    `step` is the image configuration step that failed, in the state INTEGRATING.
    """

    def __init__(self, reason: str, region: str) -> None:
        super().__init__(reason)
        self.region = region
        self.step: str | None = None


def backend_of(service: str, account_region: AccountRegion) -> Any:
    """moto's backend of a service in an account and a Region."""
    return cast("Any", get_backend)(service)[account_region.account][account_region.region]


@contextmanager
def raising_service_refused(account_region: AccountRegion) -> Generator[None]:
    try:
        yield
    except ERRORS as problem:
        raise ServiceRefused(str(getattr(problem, "message", problem)), account_region.region) from problem
