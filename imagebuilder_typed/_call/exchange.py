"""The record of one boto3 call, shared by its events and connections."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

import attrs

from imagebuilder_typed.retry._attempt import Attempt

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import JsonObject

__all__ = ["CURRENT_EXCHANGE", "OUT_OF_TIME", "Exchange"]

OUT_OF_TIME = "the call ran out of time"


@attrs.define
class Exchange:
    """What is known about a boto3 call."""

    attempt: Attempt
    operation_name: str
    read_timeout: float | None = None
    """Seconds that the whole answer may take. None: the boto3 client's own setting applies, to each read."""
    sending: bool = False
    """True while the HTTP session has a request, and after it failed."""
    observed: bool = False
    """True once the request reached a connection of ours, so that its phase is known."""
    cut_off: str = ""
    """Which limit ended the call, in words; empty if none did."""
    misconfigured: str = ""
    """What is wrong with the client's settings, if that is why no connection was made."""
    payload: JsonObject | None = None
    """The decoded body of the answer."""
    decode_problem: str = ""
    """Why the body could not be decoded; empty if it could."""


CURRENT_EXCHANGE: ContextVar[Exchange | None] = ContextVar("imagebuilder_typed_exchange", default=None)
"""The call whose request the HTTP session has in this thread."""
