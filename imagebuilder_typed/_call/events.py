"""The events of one call: the user's handlers run, and this package acts at the same points.

botocore emits an event at each step of a call. A call of this package emits them through :class:`CallEvents`. So
nothing has to be registered on the user's client, and no other call on that client is affected.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING, Any, ClassVar

from botocore.exceptions import CredentialRetrievalError

from imagebuilder_typed._call.answers import FIRST_ERROR_STATUS
from imagebuilder_typed._call.background_call import TimedOut, call_with_timeout
from imagebuilder_typed._call.credential_renewal import is_botocore_class, needs_renewal, renew
from imagebuilder_typed._call.exchange import OUT_OF_TIME
from imagebuilder_typed._call.handlers import (
    emit_without_retries,
    is_about_credentials,
    raised_by_botocore_handler,
    raised_by_foreign_code,
    simulates_network_failure,
)
from imagebuilder_typed.retry._attempt import Phase

if TYPE_CHECKING:
    from imagebuilder_typed._call.exchange import Exchange

__all__ = ["CallEvents"]


class CallEvents:
    """Replaces the event emitter of a boto3 client for one call.

    Args:
        events: The client's own emitter.
        exchange: The record of the call.
        credentials: The credentials that will sign the call.
        decode_body: Called with botocore's arguments for ``before-parse``, after all other handlers.
    """

    def __init__(
        self, events: Any, exchange: Exchange, credentials: Any, decode_body: Callable[..., None]
    ) -> None:
        self._events = events
        self._exchange = exchange
        self._credentials = credentials
        self._decode_body = decode_body

    def emit(self, event_name: str, **kwargs: Any) -> Any:
        action = self._ACTIONS.get(event_name[: event_name.find(".")])
        if action is not None:
            return action(self, event_name, kwargs)
        try:
            return self._events.emit(event_name, **kwargs)
        except Exception as error:
            self._record_handler_error(error)
            raise

    def emit_until_response(self, event_name: str, **kwargs: Any) -> Any:
        try:
            return self._events.emit_until_response(event_name, **kwargs)
        except Exception as error:
            self._record_handler_error(error)
            raise

    def __getattr__(self, name: str) -> Any:
        return getattr(self._events, name)

    def _before_parse(self, event_name: str, kwargs: dict[str, Any]) -> Any:
        try:
            responses = self._events.emit(event_name, **kwargs)
        except Exception as error:
            self._record_handler_error(error)
            raise
        self._decode_body(**kwargs)
        return responses

    def _emit_without_retries(self, event_name: str, kwargs: dict[str, Any]) -> Any:
        try:
            return emit_without_retries(self._events, event_name, kwargs)
        except Exception as error:
            self._record_handler_error(error)
            raise

    def _record_handler_error(self, error: Exception) -> None:
        """Record the error of a user's handler: it is not a failure of the call."""
        if not is_about_credentials(error) and (
            not raised_by_botocore_handler(error) or raised_by_foreign_code(error)
        ):
            self._exchange.attempt.handler_error = error

    def _before_send(self, event_name: str, kwargs: dict[str, Any]) -> Any:
        """A handler may answer instead of the network, as moto does, or raise what the network would raise."""
        exchange = self._exchange
        exchange.sending = True
        try:
            responses = emit_without_retries(self._events, event_name, kwargs)
        except Exception as error:
            if not simulates_network_failure(error):
                self._record_handler_error(error)
            raise
        if any(response is not None for _, response in responses):
            exchange.sending = False
            exchange.attempt.requests += 1
            exchange.attempt.phase = Phase.READING
        return responses

    def _sign(self, event_name: str, kwargs: dict[str, Any]) -> Any:
        """Sign the request within the time that is left: credentials may have to be fetched first."""
        attempt = self._exchange.attempt
        attempt.phase = Phase.SIGNING
        try:
            if attempt.deadline != math.inf and needs_renewal(self._credentials):
                renew(self._credentials, attempt.seconds_left())
            signed = self._emit_before_deadline(event_name, kwargs)
        except TimedOut:
            self._exchange.cut_off = OUT_OF_TIME
            provider = getattr(self._credentials, "method", "unknown")
            raise CredentialRetrievalError(provider=provider, error_msg="not in time") from None
        except Exception as error:
            self._record_handler_error(error)
            raise
        attempt.phase = Phase.PREPARING
        return signed

    def _emit_before_deadline(self, event_name: str, kwargs: dict[str, Any]) -> Any:
        attempt = self._exchange.attempt
        if attempt.deadline == math.inf or (
            is_botocore_class(self._credentials) and not needs_renewal(self._credentials)
        ):
            return self._events.emit(event_name, **kwargs)
        # Custom credential classes may take any time. So may botocore's, when their renewal has just failed.
        return call_with_timeout(attempt.seconds_left(), partial(self._events.emit, event_name, **kwargs))

    def _needs_retry(self, event_name: str, kwargs: dict[str, Any]) -> Iterable[Any]:
        """Ask handlers about successes only. A failure ends the boto3 call, and the policy decides about a retry."""
        response, attempt = kwargs["response"], self._exchange.attempt
        if kwargs["caught_exception"] is not None or response is None:
            return ()
        if response[0].status_code >= FIRST_ERROR_STATUS:
            return ()
        responses: list[tuple[object, object]] = self._emit_without_retries(event_name, kwargs)
        if attempt.requests >= attempt.max_requests:
            return ()
        if any(wanted is not None and wanted is not False for _, wanted in responses):
            attempt.maybe_executed = True
        return responses

    _ACTIONS: ClassVar[dict[str, Callable[[CallEvents, str, dict[str, Any]], Any]]] = {
        "request-created": _sign,
        "before-send": _before_send,
        "before-parse": _before_parse,
        "needs-retry": _needs_retry,
        "after-call": _emit_without_retries,
    }
    """What a call does at an event. All other events just go to the client's handlers."""
