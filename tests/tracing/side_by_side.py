"""The same calls by the typed client and by raw boto3, so that a tracer's records of the two can be compared.

The raw side has its retries off. Where the typed side repeats a call, the raw side calls once more by hand: an attempt
of a typed call must look like a raw call of its own.
"""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Callable
from typing import Any, Literal, Self, TypeAlias
from urllib.parse import urlsplit

import attrs
import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from imagebuilder_typed import ImageBuilderClient, RetryPolicy
from tests.support.scripted_server import (
    Answer,
    ScriptedServer,
    ok,
    refused,
    reset_before_answer,
    server_error,
    throttled,
)

__all__ = [
    "IMAGE_ARN",
    "SCENARIOS",
    "SIDES",
    "Attempt",
    "Scenario",
    "Side",
    "Sides",
    "by_name",
    "without_retry_note",
]

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"

Side: TypeAlias = Literal["raw", "typed"]
SIDES: tuple[Side, ...] = ("raw", "typed")


@attrs.frozen
class Attempt:
    """One request, and what a tracer can record about it."""

    answer: Answer | None
    """None: the port refuses the connection."""
    status: int | None = None
    """HTTP status code; None where no answer came."""
    error: str = ""
    """Name of the class that botocore raises; empty where it raises nothing."""
    code: str = ""
    """Error code of the answer; empty where there is none."""

    @property
    def error_type(self) -> str:
        """The class with its module. botocore generates classes for the codes that the API model lists."""
        generated = bool(self.code) and self.error == self.code
        return f"botocore.{'errorfactory' if generated else 'exceptions'}.{self.error}" if self.error else ""


@attrs.frozen
class Scenario:
    """What the service does with the attempts of one call."""

    name: str
    attempts: tuple[Attempt, ...]


def by_name(scenario: Scenario) -> str:
    """For pytest's ``ids``."""
    return scenario.name


def _modeled(answer: Answer, code: str) -> Attempt:
    return Attempt(answer, answer.status, code, code)


_OK = Attempt(ok({"requestId": "1", "image": {"arn": IMAGE_ARN, "name": "web"}}), 200)
_THROTTLED = _modeled(throttled(), "CallRateLimitExceededException")
_FAULT = _modeled(server_error(), "ServiceException")
_RESET = Attempt(reset_before_answer(), error="ConnectionClosedError")

SCENARIOS = (
    Scenario("200", (_OK,)),
    Scenario("404", (_modeled(refused("ResourceNotFoundException", 404), "ResourceNotFoundException"),)),
    Scenario("429", (_THROTTLED,)),
    Scenario("500", (_FAULT,)),
    Scenario(
        "403 with a code that the model lacks",
        (Attempt(refused("ExpiredTokenException", 403), 403, "ClientError", "ExpiredTokenException"),),
    ),
    Scenario(
        "502 without a code",
        (Attempt(Answer(status=502, body={"message": "told to fail"}), 502, "ClientError", "502"),),
    ),
    Scenario("reset before the answer", (_RESET,)),
    Scenario("refused port", (Attempt(None, error="EndpointConnectionError"),)),
    Scenario("429 twice", (_THROTTLED, _THROTTLED)),
    Scenario("429, then 200", (_THROTTLED, _OK)),
    Scenario("500, then 200", (_FAULT, _OK)),
    Scenario("reset, then 200", (_RESET, _OK)),
)


def without_retry_note(record: Any) -> Any:
    """A tracer's record without botocore's note about its own retries, which a typed client does not use."""
    if isinstance(record, dict):
        return {
            name: without_retry_note(value) for name, value in record.items() if name != "MaxAttemptsReached"
        }
    if isinstance(record, list | tuple):
        return [without_retry_note(value) for value in record]
    return record.replace(" (reached max retries: 0)", "") if isinstance(record, str) else record


class Sides:
    """Makes the calls of a scenario, over a server that answers both sides alike."""

    def __init__(self) -> None:
        self.server = ScriptedServer()
        # Bound but not listening: connections are refused, and no other process gets the port.
        self._refusing = socket.socket()
        self._refusing.bind(("127.0.0.1", 0))
        self._resources = contextlib.ExitStack()
        self._resources.callback(self._refusing.close)
        self._resources.callback(self.server.close)

    @property
    def addresses(self) -> set[tuple[str, int]]:
        """Where the clients connect to."""
        return {_address(self.server.url), self._refusing.getsockname()}

    def call(self, side: Side, scenario: Scenario) -> None:
        """Have one side make the call. Its error is dropped."""
        call = self.prepare(side, scenario)
        for _ in range(len(scenario.attempts) if side == "raw" else 1):
            with contextlib.suppress(ClientError, BotoCoreError):
                call()

    def prepare(self, side: Side, scenario: Scenario) -> Callable[[], object]:
        """Make a client and script the server; the function that is returned makes one call and raises its error."""
        answers = [attempt.answer for attempt in scenario.attempts if attempt.answer is not None]
        self.server.forget_requests()
        self.server.script("GetImage", answers)
        client = self.client(side, refused=not answers, attempts=len(scenario.attempts))
        if side == "raw":
            return lambda: client.get_image(imageBuildVersionArn=IMAGE_ARN)
        return lambda: client.get_image(image_build_version_arn=IMAGE_ARN)

    def client(self, side: Side, *, refused: bool = False, attempts: int = 1) -> Any:
        """A client of one side; with ``refused``, it is pointed to the port that refuses connections."""
        options = self.server.boto3_options
        if refused:
            host, port = self._refusing.getsockname()
            options["endpoint_url"] = f"http://{host}:{port}"
        if side == "raw":
            config = Config(retries={"total_max_attempts": 1, "mode": "standard"})
            client: Any = boto3.client("imagebuilder", **options, config=config)
        else:
            policy = attrs.evolve(RetryPolicy.none(), max_attempts=attempts, initial_backoff=0, max_backoff=0)
            # As in a program that has not imported boto3: tracers must see calls on the session of this package.
            imported = sys.modules.pop("boto3")
            try:
                client = ImageBuilderClient(**options, retry=policy)
            finally:
                sys.modules["boto3"] = imported
        self._resources.callback(client.close)
        return client

    def close(self) -> None:
        self._resources.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exc_info: object) -> None:
        self.close()


def _address(url: str) -> tuple[str, int]:
    parts = urlsplit(url)
    assert parts.hostname is not None
    assert parts.port is not None
    return parts.hostname, parts.port
