"""The record of one boto3 call, shared by its events and connections."""

from __future__ import annotations

from contextvars import ContextVar
from typing import TYPE_CHECKING

from imagebuilder_typed.retry._attempt import Attempt

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import JsonObject

__all__ = ["CURRENT_EXCHANGE", "OUT_OF_TIME", "Exchange"]

OUT_OF_TIME = "the call ran out of time"


class Exchange:
    """What is known about a boto3 call.

    Args:
        attempt: The attempt that the call is.
        operation_name: API operation, such as ``GetImage``.
        read_timeout: Seconds that the whole answer may take. None: the boto3 client's own setting applies, to each read.
        observed: True once the request reached a connection of ours, so that its phase is known.
        cut_off: Which limit ended the call, in words; empty if none did.
    """

    __slots__ = (
        "attempt",
        "cut_off",
        "decode_problem",
        "misconfigured",
        "observed",
        "operation_name",
        "payload",
        "read_timeout",
        "sending",
    )

    def __init__(
        self,
        attempt: Attempt,
        operation_name: str,
        read_timeout: float | None = None,
        *,
        observed: bool = False,
        cut_off: str = "",
    ) -> None:
        self.attempt = attempt
        self.operation_name = operation_name
        self.read_timeout = read_timeout
        self.observed = observed
        self.cut_off = cut_off
        self.sending = False
        """True while the HTTP session has a request, and after it failed."""
        self.misconfigured = ""
        """What is wrong with the client's settings, if that is why no connection was made."""
        self.payload: JsonObject | None = None
        """The decoded body of the answer."""
        self.decode_problem = ""
        """Why the body could not be decoded; empty if it could."""


CURRENT_EXCHANGE: ContextVar[Exchange | None] = ContextVar("imagebuilder_typed_exchange", default=None)
"""The call whose request the HTTP session has in this thread."""
