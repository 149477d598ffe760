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
from werkzeug.exceptions import BadRequest
from werkzeug.serving import WSGIRequestHandler

from ._http_requests import BoundedRequestHandler

SERVICE = "imagebuilder"
_CREDENTIAL = re.compile(r"Credential=[^/,\s]*(?:/[^/,\s]+){4}(?=[,\s]|$)")
_MALFORMED_REQUEST_ERRORS = (LookupError, ValueError, TypeError, AttributeError, OverflowError)
"""What moto's code meets in requests that are not as it takes for granted."""


def _is_signed_for_a_service(environ: dict[str, Any]) -> bool:
    """Whether the request is signed for one of moto's services. moto's own controls are not signed."""
    signature: str = environ.get("HTTP_AUTHORIZATION", "")
    return bool(_CREDENTIAL.search(signature)) and not environ["PATH_INFO"].startswith("/moto-api")


def register() -> None:
    """Make Image Builder a service of moto's. Calling it again does nothing."""
    from . import imagebuilder
    from .imagebuilder.urls import url_bases

    name = f"moto.{SERVICE}"
    if name not in sys.modules:
        sys.modules[name] = imagebuilder
        setattr(moto, SERVICE, imagebuilder)
    if not any(service == SERVICE for service, _ in backend_index.backend_url_patterns):
        backend_index.backend_url_patterns.append((SERVICE, re.compile(url_bases[0])))


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

    class Dispatcher(werkzeug_app.DomainDispatcherApplication):
        """moto's choice of a service for a request.

        moto takes headers apart as if they were right, and what names no service it gives to S3. Where it fails at
        such a request, the request is at fault.
        """

        def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
            if f"/{SERVICE}/" in environ.get("HTTP_AUTHORIZATION", ""):
                # Older versions of moto unpack whatever this says, and fail. No client of Image Builder's compresses.
                environ.pop("HTTP_CONTENT_ENCODING", None)
            try:
                return super().__call__(environ, start_response)
            except Exception as problem:
                if _is_signed_for_a_service(environ):
                    raise
                refusal = BadRequest(f"moto can't tell for which service this is, or read it: {problem!r}")
                return refusal(environ, start_response)

        def get_application(self, environ: dict[str, Any]) -> Any:
            try:
                return super().get_application(environ)
            except _MALFORMED_REQUEST_ERRORS as problem:
                return BadRequest(f"moto can't tell for which service this is: {problem!r}")

        def get_backend_for_host(self, host: str | None) -> Any:
            # moto would print a line for its developers, which blocks once nobody reads what is printed.
            patterns = [pattern for _, pattern in self.backend_url_patterns]
            is_amazons = bool(host) and str(host).endswith(".amazonaws.com")
            if is_amazons and not any(pattern.match(f"http://{host}") for pattern in patterns):
                raise LookupError(host)
            return super().get_backend_for_host(host)

    return Dispatcher(werkzeug_app.create_backend_app)


def request_handler() -> type[WSGIRequestHandler]:
    """The class that takes requests off the socket in moto's server, within bounds."""
    from moto.moto_server import werkzeug_app

    base: type[WSGIRequestHandler] = getattr(werkzeug_app, "MotoRequestHandler", WSGIRequestHandler)
    return type("RequestHandler", (BoundedRequestHandler, base), {})
