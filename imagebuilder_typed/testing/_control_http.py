"""The controls over HTTP: `POST /imagebuilder-controls/<action>` with a JSON object of arguments.

`region` and `account` in the object choose whose service is meant, except where an action has a `region` of its own:
there it is `in_region`. `GET /imagebuilder-controls` lists the actions with their arguments.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Any

from moto.core.exceptions import ServiceException

from ._controls import DEFAULT_ACCOUNT, DEFAULT_REGION, Controls
from .imagebuilder.broken_answers import PROMISED_LENGTH
from .imagebuilder.wire import is_mapping

if TYPE_CHECKING:
    from ._moto import WsgiApp

PREFIX = "/imagebuilder-controls"

_READERS: dict[str, Callable[[str], object]] = {"created": datetime.fromisoformat}
"""Arguments that JSON has no type for."""

ACTIONS: dict[str, Callable[..., object]] = {
    name: method
    for name, method in inspect.getmembers(Controls, inspect.isfunction)
    if not name.startswith("_")
}


class ControlsApp:
    """A WSGI application that answers the controls itself and hands everything else on."""

    def __init__(self, inner: WsgiApp) -> None:
        self._inner = inner

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        path: str = environ.get("PATH_INFO", "")
        if path != PREFIX and not path.startswith(f"{PREFIX}/"):
            inner: Iterable[bytes] = self._inner(environ, _promising(environ, start_response))
            return inner
        status, answer = _answer(environ, path.removeprefix(PREFIX).strip("/"))
        body = json.dumps(answer, default=str).encode()
        start_response(status, [("Content-Type", "application/json"), ("Content-Length", str(len(body)))])
        return [body]


def _promising(environ: dict[str, Any], start_response: Any) -> Any:
    """Let an answer that was cut claim its full length, so that the client notices."""

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        length = environ.get(PROMISED_LENGTH)
        if length is not None:
            headers = [(name, value) for name, value in headers if name.lower() != "content-length"]
            headers.append(("Content-Length", str(length)))
        return start_response(status, headers, *more)

    return start


def _answer(environ: dict[str, Any], action: str) -> tuple[str, dict[str, object]]:
    if not action:
        return "200 OK", {
            "actions": {
                name: list(inspect.signature(method).parameters)[1:] for name, method in ACTIONS.items()
            }
        }
    if action not in ACTIONS:
        return "404 Not Found", {"error": f"There is no action {action!r}.", "actions": sorted(ACTIONS)}
    if environ["REQUEST_METHOD"] != "POST":
        return "405 Method Not Allowed", {"error": "Actions are POSTed."}
    try:
        result = _act(ACTIONS[action], _arguments(environ))
    except (ValueError, TypeError, AttributeError, KeyError, ServiceException) as problem:
        return "400 Bad Request", {"error": str(problem)}
    return "200 OK", {"result": result}


def _arguments(environ: dict[str, Any]) -> dict[str, Any]:
    body = environ["wsgi.input"].read(int(environ.get("CONTENT_LENGTH") or 0))
    arguments: Any = json.loads(body or b"{}")
    if not is_mapping(arguments):
        raise TypeError("The body has to be a JSON object.")
    return arguments


def _act(action: Callable[..., object], arguments: dict[str, Any]) -> object:
    own_region = "region" in inspect.signature(action).parameters
    region = arguments.pop("in_region" if own_region else "region", DEFAULT_REGION)
    account = arguments.pop("account", DEFAULT_ACCOUNT)
    for name, reader in _READERS.items():
        if name in arguments:
            arguments[name] = reader(arguments[name])
    return action(Controls(region, account), **arguments)
