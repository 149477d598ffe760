"""The controls over HTTP: `POST /imagebuilder-controls/<action>` with a JSON object of arguments.

`region` and `account` in the object select the service to control. For an action that has an argument `region` of its
own, `in_region` selects the Region. Requests need `Content-Type: application/json`. `GET /imagebuilder-controls` lists
the actions with their arguments.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable, Iterable
from datetime import datetime
from http import HTTPStatus
from typing import TYPE_CHECKING, Any, TypeAlias

from moto.core.exceptions import ServiceException

from ._controls import DEFAULT_ACCOUNT, DEFAULT_REGION, Controls
from ._imagebuilder.broken_answers import PROMISED_LENGTH
from ._imagebuilder.wire import is_mapping, json_document

if TYPE_CHECKING:
    from ._control_access import AccessRule
    from ._moto import WsgiApp

PREFIX = "/imagebuilder-controls"

_MOTO_PREFIX = "/moto-api"
_MAX_BYTES = 4 * 1024 * 1024

_READERS: dict[str, Callable[[str], object]] = {"created": datetime.fromisoformat}
"""Converts arguments that JSON has no type for."""

ACTIONS: dict[str, Callable[..., object]] = {
    name: method
    for name, method in inspect.getmembers(Controls, inspect.isfunction)
    if not name.startswith("_")
}
_ARGUMENT_ERRORS = (ValueError, TypeError, AttributeError, LookupError, OverflowError, ServiceException)
"""The errors that actions raise for invalid arguments."""

Answer: TypeAlias = tuple[HTTPStatus, dict[str, object]]


class ControlsApp:
    """A WSGI application that answers requests to the controls and passes all others to moto.

    It protects moto's own controls, under /moto-api, from web pages as well.
    """

    def __init__(self, inner: WsgiApp, access: AccessRule) -> None:
        self._inner, self._access = inner, access

    def __call__(self, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
        path: str = environ.get("PATH_INFO", "")
        ours, motos = (_is_below(path, prefix) for prefix in (PREFIX, _MOTO_PREFIX))
        refusal_reason = self._access.refusal_reason(environ) if ours or motos else None
        if refusal_reason is not None:
            return _send((HTTPStatus.FORBIDDEN, {"error": refusal_reason}), environ, start_response)
        if ours:
            return _send(_answer(environ, path.removeprefix(PREFIX).strip("/")), environ, start_response)
        inner: Iterable[bytes] = self._inner(environ, _with_promised_length(environ, start_response))
        return inner


def _is_below(path: str, prefix: str) -> bool:
    return path == prefix or path.startswith(f"{prefix}/")


def _send(answer: Answer, environ: dict[str, Any], start_response: Any) -> Iterable[bytes]:
    status, document = answer
    body = json.dumps(document, default=str).encode()
    headers = [("Content-Type", "application/json"), ("Content-Length", str(len(body)))]
    start_response(f"{status.value} {status.phrase}", headers)
    return [] if environ["REQUEST_METHOD"] == "HEAD" else [body]


def _with_promised_length(environ: dict[str, Any], start_response: Any) -> Any:
    """Give a truncated answer the Content-Length of the whole, so that the client notices."""

    def start(status: str, headers: list[tuple[str, str]], *more: Any) -> Any:
        length = environ.get(PROMISED_LENGTH)
        if length is not None:
            headers = [(name, value) for name, value in headers if name.lower() != "content-length"]
            headers.append(("Content-Length", str(length)))
        return start_response(status, headers, *more)

    return start


def _answer(environ: dict[str, Any], action: str) -> Answer:
    method: str = environ["REQUEST_METHOD"]
    if not action:
        if method != "GET":
            return HTTPStatus.METHOD_NOT_ALLOWED, {"error": "The list of actions is got with GET."}
        return HTTPStatus.OK, {
            "actions": {name: list(inspect.signature(act).parameters)[1:] for name, act in ACTIONS.items()}
        }
    if action not in ACTIONS:
        problem = f"There is no action {action[:100]!r}."
        return HTTPStatus.NOT_FOUND, {"error": problem, "actions": sorted(ACTIONS)}
    if method != "POST":
        return HTTPStatus.METHOD_NOT_ALLOWED, {"error": "Actions are POSTed."}
    # A web page can send other types without a preflight request. For this type the browser sends one, which fails.
    if environ.get("CONTENT_TYPE", "").partition(";")[0].strip().lower() != "application/json":
        problem = "The arguments have to come with Content-Type: application/json."
        return HTTPStatus.UNSUPPORTED_MEDIA_TYPE, {"error": problem}
    try:
        result = _call_action(ACTIONS[action], _arguments(environ))
    except _ARGUMENT_ERRORS as problem:
        return HTTPStatus.BAD_REQUEST, {"error": str(problem)}
    return HTTPStatus.OK, {"result": result}


def _arguments(environ: dict[str, Any]) -> dict[str, Any]:
    # A WSGI server other than ours may not have checked the length.
    length = environ.get("CONTENT_LENGTH") or "0"
    if not length.isdecimal() or int(length) > _MAX_BYTES:
        raise ValueError(f"The body has to have a length, of {_MAX_BYTES} bytes at most.")
    arguments: Any = json_document(environ["wsgi.input"].read(int(length)) or b"{}")
    if not is_mapping(arguments):
        raise TypeError("The body has to be a JSON object.")
    return arguments


def _call_action(action: Callable[..., object], arguments: dict[str, Any]) -> object:
    own_region = "region" in inspect.signature(action).parameters
    region = arguments.pop("in_region" if own_region else "region", DEFAULT_REGION)
    account = arguments.pop("account", DEFAULT_ACCOUNT)
    for name, reader in _READERS.items():
        if name in arguments:
            arguments[name] = reader(arguments[name])
    return action(Controls(region, account), **arguments)
