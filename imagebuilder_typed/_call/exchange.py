"""One boto3 call: what its events and connections have to know of it, and what they find out."""

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
    """What is known of a boto3 call."""

    attempt: Attempt
    operation_name: str
    read_timeout: float | None = None
    """Seconds that the whole answer may take; None where the boto3 client's setting holds for each part of it."""
    sending: bool = False
    """True while a request is with the HTTP session; it stays so when that fails."""
    observed: bool = False
    """True once the request came to a connection of ours, so that its phase is known."""
    cut_off: str = ""
    """Which limit ended it, in words; empty where none did."""
    misconfigured: str = ""
    """What is wrong with the set-up of the client, where that is why no connection came about."""
    payload: JsonObject | None = None
    decode_problem: str = ""


CURRENT_EXCHANGE: ContextVar[Exchange | None] = ContextVar("imagebuilder_typed_exchange", default=None)
"""The call whose request is with the HTTP session in this thread."""
