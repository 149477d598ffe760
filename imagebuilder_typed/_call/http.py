"""botocore's HTTP session with our connection classes. urllib3 opens, pools and verifies them, as botocore sets it up.

Calls of this package have their own pools, so the connections of raw calls stay as they are.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from botocore.exceptions import InvalidProxiesConfigError
from botocore.httpsession import URLLib3Session

from imagebuilder_typed._call.exchange import CURRENT_EXCHANGE, OUT_OF_TIME, Exchange
from imagebuilder_typed._call.misconfiguration import check_client_certificates
from imagebuilder_typed._call.pools import POOL_CLASSES, make_pool_manager
from imagebuilder_typed.retry._attempt import Phase

__all__ = ["ObservedSession", "session_for", "shallow_copy"]


class ObservedSession:
    """Replaces an endpoint's HTTP session for one call."""

    def __init__(self, session: Any, exchange: Exchange) -> None:
        self._session = session
        self._exchange = exchange

    def send(self, request: Any) -> Any:
        exchange = self._exchange
        exchange.sending = True
        if getattr(self._session, "_pool_classes_by_scheme", None) is not POOL_CLASSES:
            # Other connection classes record no phase, so from here on anything may have been sent.
            exchange.attempt.phase = Phase.SENDING
        token = CURRENT_EXCHANGE.set(exchange)
        try:
            self._check_proxy_certificate()
            response = self._session.send(request)
        except Exception:
            if exchange.attempt.seconds_left() == 0.0:
                exchange.cut_off = OUT_OF_TIME
            raise
        finally:
            CURRENT_EXCHANGE.reset(token)
        exchange.sending = False
        exchange.attempt.requests += 1
        exchange.attempt.phase = Phase.READING
        return response

    def _check_proxy_certificate(self) -> None:
        settings = getattr(getattr(self._session, "_proxy_config", None), "settings", None)
        if settings:
            self._exchange.misconfigured = check_client_certificates(settings.get("proxy_client_cert"))
            if self._exchange.misconfigured:
                raise InvalidProxiesConfigError(error=ValueError("encrypted key"))

    def close(self) -> None:
        self._session.close()


# All typed clients of one boto3 client share the connections.
_sessions: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()


def session_for(session: Any) -> Any:
    """A session with the same settings, but with connections of its own, which record their phase.

    A session of another class than botocore's, or one with a patched ``send``, is returned unchanged.
    """
    if type(session) is not URLLib3Session or "send" in vars(session):
        return session
    return _sessions.get(session) or _sessions.setdefault(session, _observed(session))


def _observed(session: Any) -> Any:
    twin = shallow_copy(session)
    twin._pool_classes_by_scheme = POOL_CLASSES
    twin._proxy_managers = {}
    twin._manager = make_pool_manager(**session._get_pool_manager_kwargs())
    return twin


def shallow_copy(obj: Any) -> Any:
    """A copy of one of botocore's objects. ``copy.copy`` would look up attributes on a client that has none yet."""
    twin: Any = object.__new__(obj.__class__)
    twin.__dict__.update(obj.__dict__)
    return twin
