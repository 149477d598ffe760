"""Makes clients without boto3 where the program has not imported it. See docs/design/start-up.md."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from imagebuilder_typed._call.botocore_session import process_session
from imagebuilder_typed._call.errors import construction_error
from imagebuilder_typed.conversion._fast_path import OWN_SESSION

if TYPE_CHECKING:
    from botocore.session import Session

__all__ = ["OwnSession", "own_session"]

_SERVICE = "imagebuilder"


class OwnSession:
    """What this package uses of a ``boto3.Session``: it makes clients."""

    __slots__ = ("_botocore_session",)

    def __init__(self, botocore_session: Session) -> None:
        self._botocore_session = botocore_session

    def client(self, service_name: str, **settings: Any) -> Any:
        """Make a client as ``boto3.Session.client`` does. boto3 adds methods to some clients of other services."""
        if service_name == _SERVICE:
            return self._botocore_session.create_client(service_name, **settings)
        from imagebuilder_typed._call.own_boto3_session import SESSION

        return SESSION.client(service_name, **settings)


def own_session() -> OwnSession | None:
    """The session for clients without ``session=``; None if boto3 has to make them.

    A program that has imported boto3 has spent the time, and may have set up, replaced or reset boto3's default session.

    Raises:
        ConfigurationError: ``AWS_PROFILE`` names no profile, or a file of settings can't be parsed.
    """
    if not OWN_SESSION or "boto3" in sys.modules:
        return None
    try:
        session = process_session()
    except Exception as error:
        failure = construction_error(error)
        if failure is None:
            raise
        raise failure from error
    return None if session is None else OwnSession(session)
