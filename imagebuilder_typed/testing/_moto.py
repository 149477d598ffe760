"""Registers Image Builder with moto and builds moto's server. All use of moto's private parts is here.

moto offers no way to add a service. It imports `moto.<service>` and looks URLs up in
`moto.backend_index.backend_url_patterns`. So `register` enters the package `imagebuilder` beside this module into
`sys.modules` under moto's name, and its URL into the list. Both names mean one module with one state.
`tests/functional/embedded/test_moto_contract.py` fails when a new moto does this differently.
"""

from __future__ import annotations

import importlib
import re
import sys
from typing import TYPE_CHECKING, Any, Protocol

import moto
from moto import backend_index
from moto.core.base_backend import BackendDict
from werkzeug.exceptions import BadRequest
from werkzeug.serving import WSGIRequestHandler

from ._http_requests import BoundedRequestHandler
from ._missing_packages import missing_package_answer

if TYPE_CHECKING:
    from collections.abc import Sequence

SERVICE = "imagebuilder"
PROGRAMS = {"moto_server": "moto.server", "moto_proxy": "moto.proxy"}
"""moto's own programs, and the modules that run them."""
_CREDENTIAL = re.compile(r"Credential=[^/,\s]*(?:/[^/,\s]+){4}(?=[,\s]|$)")
_MALFORMED_REQUEST_ERRORS = (LookupError, ValueError, TypeError, AttributeError, OverflowError)
"""The errors that moto's code raises for malformed requests."""


def _is_signed_for_a_service(environ: dict[str, Any]) -> bool:
    """Whether the request is signed for a service. Requests to moto's own controls are not signed."""
    signature: str = environ.get("HTTP_AUTHORIZATION", "")
    return bool(_CREDENTIAL.search(signature)) and not environ["PATH_INFO"].startswith("/moto-api")


def register() -> None:
    """Make Image Builder one of moto's services. Calling it again does nothing."""
    from . import _cloudformation, _imagebuilder
    from ._imagebuilder.dashboard import add_to_dashboard
    from ._imagebuilder.urls import url_bases

    name = f"moto.{SERVICE}"
    if name not in sys.modules:
        sys.modules[name] = _imagebuilder
        setattr(moto, SERVICE, _imagebuilder)
    if not any(service == SERVICE for service, _ in backend_index.backend_url_patterns):
        backend_index.backend_url_patterns.append((SERVICE, re.compile(url_bases[0])))
        add_to_dashboard(SERVICE)
    _cloudformation.register()


def reset_moto() -> None:
    """Empty all accounts, as moto does at the start and end of a mock and on `POST /moto-api/reset`."""
    BackendDict.reset()


def run_program(name: str, arguments: Sequence[str]) -> None:
    """Run one of moto's own programs with Image Builder, until it gets a signal."""
    register()
    # Without arguments, moto would take those of this process.
    importlib.import_module(PROGRAMS[name]).main([*arguments] or ["--host", "127.0.0.1"])


class WsgiApp(Protocol):
    """A WSGI application."""

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Any: ...


def wsgi_app() -> WsgiApp:
    """moto's server with all its services, including Image Builder."""
    register()
    from moto.moto_server import werkzeug_app

    class Dispatcher(werkzeug_app.DomainDispatcherApplication):
        """Chooses the service for a request, as moto does.

        moto parses headers without checking them, and gives requests that name no service to S3. An error there
        means that the request is malformed.
        """

        def __call__(self, environ: dict[str, Any], start_response: Any) -> Any:
            if f"/{SERVICE}/" in environ.get("HTTP_AUTHORIZATION", ""):
                # Older versions of moto decompress the body and fail. No client of Image Builder compresses requests.
                environ.pop("HTTP_CONTENT_ENCODING", None)
            try:
                return super().__call__(environ, start_response)
            except ModuleNotFoundError as problem:
                return missing_package_answer(problem, environ)(environ, start_response)
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
            # moto would print a line for an unknown host. Printing blocks when the output pipe is full.
            patterns = [pattern for _, pattern in self.backend_url_patterns]
            is_amazons = bool(host) and str(host).endswith(".amazonaws.com")
            if is_amazons and not any(pattern.match(f"http://{host}") for pattern in patterns):
                raise LookupError(host)
            return super().get_backend_for_host(host)

    return Dispatcher(werkzeug_app.create_backend_app)


def request_handler() -> type[WSGIRequestHandler]:
    """moto's request handler class, with the limits of `BoundedRequestHandler`."""
    from moto.moto_server import werkzeug_app

    base: type[WSGIRequestHandler] = getattr(werkzeug_app, "MotoRequestHandler", WSGIRequestHandler)
    return type("RequestHandler", (BoundedRequestHandler, base), {})
