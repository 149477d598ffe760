"""Who may use the controls over HTTP: programs on this machine, but no web page.

A browser lets any page send requests to servers on the browser's own machine. The header Origin identifies such a
page. If the page's own host name resolves to this machine (DNS rebinding), the header Host does.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

_LOOPBACK_NAME = "localhost"
_LOCAL_NAME = re.compile(r"[a-z0-9_-]+")


class AccessRule:
    """Decides about requests to a server that is bound to an address and a port."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host.lower(), port
        self._is_local = _is_loopback(self._host)

    def refusal_reason(self, environ: dict[str, Any]) -> str | None:
        """Why a request is refused; None when it is allowed."""
        host: str = environ.get("HTTP_HOST", "")
        if not self._is_own(host):
            return f"The header Host is {host[:100]!r}, which is not a name of this server."
        origin: str | None = environ.get("HTTP_ORIGIN")
        if origin is not None and origin.lower() != f"http://{host.lower()}":
            return f"The header Origin is {origin[:100]!r}: pages of others may not use the controls."
        return None

    def _is_own(self, host: str) -> bool:
        try:
            # If more than a host and a port follows, urlsplit reads it as a path, a user or a query.
            address = urlsplit(f"//{host}")
            name, port = address.hostname or "", address.port or 80
        except ValueError:
            return False
        if address.netloc != host or address.path or "@" in host:
            return False
        if self._is_local:
            return port == self._port and (name == self._host or _is_loopback(name))
        # A container is reached under other ports and addresses, and under names without dots that its network
        # defines. An attacker can't make an IP address, or a name without dots, resolve to this machine.
        return name == self._host or _is_address(name) or bool(_LOCAL_NAME.fullmatch(name))


def _is_address(name: str) -> bool:
    try:
        ipaddress.ip_address(name)
    except ValueError:
        return False
    return True


def _is_loopback(name: str) -> bool:
    return name == _LOOPBACK_NAME or (_is_address(name) and ipaddress.ip_address(name).is_loopback)
