"""urllib3's connection pools as botocore uses them, with our connections, and with less work for each request.

botocore's HTTP session does the same two things for each request, which take a tenth of a small call's time:

* It asks urllib3's pool manager for the pool of a URL. urllib3 parses the URL for that, path and query included.
  :class:`KeepingPoolManager` keeps the pool of each server.
* It passes the headers in a mapping that compares names without case. urllib3 copies this mapping and reads it several
  times. A dict with the same entries is faster.

Everything else is botocore's and urllib3's own code: which proxy and certificates to use, which errors to raise.
"""

from __future__ import annotations

from typing import Any

from botocore.awsrequest import (
    AWSHTTPConnection,
    AWSHTTPConnectionPool,
    AWSHTTPSConnection,
    AWSHTTPSConnectionPool,
    HeadersDict,
)
from urllib3 import PoolManager

from imagebuilder_typed._call.connections import HTTPConnection, HTTPSConnection
from imagebuilder_typed.conversion._fast_path import FAST_SEND

__all__ = ["POOL_CLASSES", "make_pool_manager"]

_MAX_KEPT = 10
"""As many pools as urllib3's manager keeps."""


class _Pool(AWSHTTPConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override]  # looked up for each connection
        # Recorders of HTTP traffic replace botocore's connection classes; then theirs are used.
        cls = AWSHTTPConnectionPool.ConnectionCls
        return HTTPConnection if cls is AWSHTTPConnection else cls

    def urlopen(self, *args: Any, **options: Any) -> Any:
        if FAST_SEND and self.ConnectionCls is HTTPConnection:
            _simplify_headers(self, options)
        return super().urlopen(*args, **options)


class _TlsPool(AWSHTTPSConnectionPool):
    @property
    def ConnectionCls(self) -> Any:  # type: ignore[override]  # looked up for each connection
        cls = AWSHTTPSConnectionPool.ConnectionCls
        return HTTPSConnection if cls is AWSHTTPSConnection else cls

    def urlopen(self, *args: Any, **options: Any) -> Any:
        if FAST_SEND and self.ConnectionCls is HTTPSConnection:
            _simplify_headers(self, options)
        return super().urlopen(*args, **options)


POOL_CLASSES: dict[str, Any] = {"http": _Pool, "https": _TlsPool}
"""Connection pools by URL scheme, as botocore's HTTP session keeps them."""


def _simplify_headers(pool: Any, options: dict[str, Any]) -> None:
    """Replace botocore's mapping of headers by a dict, unless their names are compared before they are sent.

    urllib3 adds a proxy's headers to those of the request, and botocore looks for ``Expect``.
    """
    headers = options.get("headers")
    if type(headers) is HeadersDict and not pool.proxy_headers and headers.get("Expect") is None:
        options["headers"] = dict(headers.items())


class KeepingPoolManager(PoolManager):
    """Keeps the pools of servers by the beginning of their URLs, so that no URL is parsed twice."""

    def __init__(self, **settings: Any) -> None:
        self._kept: dict[str, Any] = {}
        super().__init__(**settings)

    def connection_from_url(self, url: str, pool_kwargs: dict[str, Any] | None = None) -> Any:
        kept = self._kept
        end = url.find("/", len("https://"))
        pool = kept.get(url[:end])
        # urllib3 1 closes pools that it drops.
        if pool is not None and end > 0 and pool_kwargs is None and pool.pool is not None:
            return pool
        pool = super().connection_from_url(url, pool_kwargs)
        if end > 0 and pool_kwargs is None:
            if len(kept) >= _MAX_KEPT:
                kept.clear()
            # After clear() this is no longer the dict in use, so it keeps no pool that clear() has dropped.
            kept[url[:end]] = pool
        return pool

    def clear(self) -> None:
        self._kept = {}
        super().clear()


def make_pool_manager(**settings: Any) -> PoolManager:
    """A pool manager with our connections.

    Args:
        settings: What botocore passes to urllib3's ``PoolManager``.
    """
    manager = KeepingPoolManager(**settings) if FAST_SEND else PoolManager(**settings)
    manager.pool_classes_by_scheme = POOL_CLASSES
    return manager
