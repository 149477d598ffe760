"""botocore's HTTP session with connections of ours, which are opened, pooled and verified by urllib3 as botocore sets it up.

Calls of this package have pools of their own, so that nobody else's connections change.
"""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from botocore.exceptions import InvalidProxiesConfigError
from botocore.httpsession import URLLib3Session
from urllib3 import PoolManager

from imagebuilder_typed._call.connections import POOL_CLASSES
from imagebuilder_typed._call.exchange import CURRENT_EXCHANGE, OUT_OF_TIME, Exchange
from imagebuilder_typed._call.misconfiguration import check_client_certificates
from imagebuilder_typed.retry._attempt import Phase

__all__ = ["ObservedSession", "session_for", "shallow_copy"]


class ObservedSession:
    """Stands in for an endpoint's HTTP session in one call."""

    def __init__(self, session: Any, exchange: Exchange) -> None:
        self._session = session
        self._exchange = exchange

    def send(self, request: Any) -> Any:
        exchange = self._exchange
        exchange.sending = True
        if getattr(self._session, "_pool_classes_by_scheme", None) is not POOL_CLASSES:
            # Connections of somebody's tell nothing, so anything may have been sent from here on.
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


# Typed clients of one boto3 client share the connections, however often one is made.
_sessions: WeakKeyDictionary[Any, Any] = WeakKeyDictionary()


def session_for(session: Any) -> Any:
    """A session set up like another one, with connections of its own that are observed.

    One of another class than botocore's, or with a ``send`` of its own, is returned as it is.
    """
    if type(session) is not URLLib3Session or "send" in vars(session):
        return session
    return _sessions.get(session) or _sessions.setdefault(session, _observed(session))


def _observed(session: Any) -> Any:
    twin = shallow_copy(session)
    twin._pool_classes_by_scheme = POOL_CLASSES
    twin._proxy_managers = {}
    manager: Any = PoolManager(**session._get_pool_manager_kwargs())
    manager.pool_classes_by_scheme = POOL_CLASSES
    twin._manager = manager
    return twin


def shallow_copy(obj: Any) -> Any:
    """A copy of one of botocore's objects. ``copy.copy`` would ask a boto3 client for attributes before it has any."""
    twin: Any = object.__new__(obj.__class__)
    twin.__dict__.update(obj.__dict__)
    return twin
