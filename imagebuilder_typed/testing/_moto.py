"""The one place that knows how moto finds its services and builds its server.

moto has no way to add a service from outside. It imports `moto.<service>.models` and looks URLs up in
`moto.backend_index.backend_url_patterns`; so the folder of this package joins moto's search path, and the service's
URL joins the list. `tests/functional/embedded/test_moto_contract.py` fails when a new moto does this otherwise.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Protocol

import moto
from moto import backend_index
from werkzeug.serving import WSGIRequestHandler

SERVICE = "imagebuilder"
URL = re.compile(r"https?://imagebuilder\.(.+)\.amazonaws\.com")


def register() -> None:
    """Make Image Builder a service of moto's. Calling it again does nothing."""
    folder = str(Path(__file__).parent)
    if folder not in moto.__path__:
        moto.__path__.append(folder)
    if not any(service == SERVICE for service, _ in backend_index.backend_url_patterns):
        backend_index.backend_url_patterns.append((SERVICE, URL))


class WsgiApp(Protocol):
    """A WSGI application."""

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any: ...


def wsgi_app() -> WsgiApp:
    """moto's server with all its services, Image Builder among them."""
    register()
    from moto.moto_server import werkzeug_app

    return werkzeug_app.DomainDispatcherApplication(werkzeug_app.create_backend_app)


def request_handler() -> type[WSGIRequestHandler]:
    """The class that takes requests off the socket in moto's server; silent."""
    from moto.moto_server import werkzeug_app

    base: type[WSGIRequestHandler] = getattr(werkzeug_app, "MotoRequestHandler", WSGIRequestHandler)
    return type("QuietRequestHandler", (base,), {"log_request": _say_nothing})


def _say_nothing(handler: WSGIRequestHandler, code: int | str = "-", size: int | str = "-") -> None:
    """Readiness and problems are all that the server writes."""
