"""The one place that knows how moto finds its services and builds its server.

moto has no way to add a service from outside. It imports `moto.<service>`, and looks URLs up in
`moto.backend_index.backend_url_patterns`; so the package `imagebuilder` beside this module is known to Python under
moto's name as well, and the service's URL joins the list. Under both names it is one module with one state.
`tests/functional/embedded/test_moto_contract.py` fails when a new moto does this otherwise.
"""

from __future__ import annotations

import re
import sys
from typing import Any, Protocol

import moto
from moto import backend_index
from moto.core.base_backend import BackendDict
from werkzeug.serving import WSGIRequestHandler

SERVICE = "imagebuilder"
URL = re.compile(r"https?://imagebuilder\.(.+)\.amazonaws\.com")


def register() -> None:
    """Make Image Builder a service of moto's. Calling it again does nothing."""
    from . import imagebuilder

    name = f"moto.{SERVICE}"
    if name not in sys.modules:
        sys.modules[name] = imagebuilder
        setattr(moto, SERVICE, imagebuilder)
    if not any(service == SERVICE for service, _ in backend_index.backend_url_patterns):
        backend_index.backend_url_patterns.append((SERVICE, URL))


def reset_moto() -> None:
    """Empty all accounts, as moto does at the start and end of a mock, and on `POST /moto-api/reset`."""
    BackendDict.reset()


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
