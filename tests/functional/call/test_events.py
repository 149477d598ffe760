"""Handlers of botocore's events get the same from a typed call as from a raw boto3 call."""

from __future__ import annotations

import contextlib
import copy
import socket
from collections.abc import Iterator, Sequence
from typing import Any

import attrs
import boto3
import pytest
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

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
FOUND = ok({"requestId": "1", "image": {"arn": IMAGE_ARN, "name": "web", "version": "1.0.0/1"}})
MISSING = refused("ResourceNotFoundException", 404)
ANSWERS: dict[str, Answer] = {
    "200": FOUND,
    "404": MISSING,
    "429": throttled(),
    "500": server_error(),
    "403 with a code that the model lacks": refused("ExpiredTokenException", 403),
    "502 without a code": Answer(status=502, body={"message": "told to fail"}),
}
EVENTS = (
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "request-created",
    "choose-signer",
    "before-sign",
    "before-send",
    "before-parse",
    "response-received",
    "needs-retry",
    "after-call",
    "after-call-error",
)
# "max" is a note of older botocore's own retries, which a typed call does not use.
OF_ONE_RUN = frozenset({"invocation-id", "timestamp", "ttl", "max"})


class Watched:
    """A boto3 client that makes one request a call, and what handlers of its events received."""

    def __init__(self, server: ScriptedServer, **options: Any) -> None:
        single = {"config": Config(retries={"total_max_attempts": 1, "mode": "standard"})}
        self.client: Any = boto3.client("imagebuilder", **server.boto3_options | single | options)
        self.names: list[str] = []
        self.after_call: list[dict[str, Any]] = []
        self.after_call_error: list[dict[str, Any]] = []
        self.needs_retry: list[dict[str, Any]] = []
        events = self.client.meta.events
        for name in EVENTS:
            events.register(f"{name}.imagebuilder", self._note_name)
        events.register("after-call.imagebuilder.GetImage", self._note_answer)
        events.register("after-call-error.imagebuilder.GetImage", self._note_error)
        events.register("needs-retry.imagebuilder", self._note_attempt)

    def typed(self, attempts: int = 1) -> ImageBuilderClient:
        policy = attrs.evolve(RetryPolicy.none(), max_attempts=attempts, initial_backoff=0, max_backoff=0)
        return ImageBuilderClient(self.client, retry=policy)

    def get_image(self) -> None:
        with contextlib.suppress(ClientError, BotoCoreError):
            self.client.get_image(imageBuildVersionArn=IMAGE_ARN)

    def get_image_typed(self, attempts: int = 1) -> None:
        client = self.typed(attempts)
        with contextlib.suppress(ClientError, BotoCoreError):
            client.get_image(image_build_version_arn=IMAGE_ARN)

    def _note_name(self, event_name: str, **_: object) -> None:
        self.names.append(event_name)

    def _note_answer(self, http_response: Any, parsed: Any, model: Any, context: Any, **_: object) -> None:
        self.after_call.append(
            {
                "status": http_response.status_code,
                "headers": dict(http_response.headers),
                "content": http_response.content,
                "parsed": _without_note(parsed),
                "model": model.name,
                "context": _plain(context),
            }
        )

    def _note_error(self, exception: BaseException, context: Any, **_: object) -> None:
        self.after_call_error.append(
            {"type": type(exception), "text": str(exception), "context": _plain(context)}
        )

    def _note_attempt(self, response: Any, attempts: int, caught_exception: Any, **_: object) -> None:
        self.needs_retry.append(
            {
                "answer": None if response is None else (response[0].status_code, _without_note(response[1])),
                "attempts": attempts,
                "exception": None
                if caught_exception is None
                else (type(caught_exception), str(caught_exception)),
            }
        )


def _plain(context: dict[str, Any]) -> dict[str, Any]:
    """The part of a request's context that is the same in each run."""
    return {
        name: _plain(value) if isinstance(value, dict) else value
        for name, value in context.items()
        if name not in OF_ONE_RUN and isinstance(value, dict | str | int | float | bool)
    }


def _without_note(parsed: dict[str, Any]) -> dict[str, Any]:
    """An answer without botocore's note about its own retries, which a typed call does not use."""
    parsed = copy.deepcopy(parsed)
    parsed["ResponseMetadata"].pop("MaxAttemptsReached", None)
    parsed["ResponseMetadata"].pop("RetryAttempts", None)
    return parsed


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture
def refusing_url() -> Iterator[str]:
    """A port that refuses connections: it is bound, so no other process gets it, but it is not listening."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield f"http://127.0.0.1:{bound.getsockname()[1]}"


def both(server: ScriptedServer, answers: Sequence[Answer], **options: Any) -> tuple[Watched, Watched]:
    """The watched clients after the raw calls, one for each answer, and after a typed call with as many attempts."""
    raw, typed = Watched(server, **options), Watched(server, **options)
    server.script("GetImage", answers)
    for _ in answers:
        raw.get_image()
    server.forget_requests()
    server.script("GetImage", answers)
    typed.get_image_typed(len(answers))
    return raw, typed


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_after_call_gets_every_answer(server: ScriptedServer, answer: Answer) -> None:
    raw, typed = both(server, [answer])
    assert [call["status"] for call in raw.after_call] == [answer.status]
    assert raw.after_call_error == []
    assert typed.after_call == raw.after_call
    assert typed.after_call_error == []


@pytest.mark.parametrize("answer", ANSWERS.values(), ids=ANSWERS)
def test_after_call_gets_one_request_whatever_retries_the_client_has(
    server: ScriptedServer, answer: Answer
) -> None:
    """The boto3 client was passed in, with botocore's own retries on."""
    raw = Watched(server)
    server.script("GetImage", answer)
    raw.get_image()
    server.forget_requests()
    typed = Watched(server, config=None)
    typed.get_image_typed()
    assert len(server.requests) == 1
    assert [(call["status"], call["parsed"]) for call in typed.after_call] == [
        (call["status"], call["parsed"]) for call in raw.after_call
    ]
    assert typed.after_call_error == []


def test_after_call_gets_the_answer_of_each_attempt(server: ScriptedServer) -> None:
    raw, typed = both(server, [throttled(), server_error(), FOUND])
    assert [call["status"] for call in raw.after_call] == [429, 500, 200]
    assert typed.after_call == raw.after_call
    assert typed.after_call_error == []


def test_after_call_error_gets_a_lost_connection(server: ScriptedServer) -> None:
    raw, typed = both(server, [reset_before_answer()])
    assert len(raw.after_call_error) == 1
    assert typed.after_call_error == raw.after_call_error
    assert typed.after_call == raw.after_call == []


def test_after_call_error_gets_a_refused_connection(server: ScriptedServer, refusing_url: str) -> None:
    raw, typed = Watched(server, endpoint_url=refusing_url), Watched(server, endpoint_url=refusing_url)
    raw.get_image()
    typed.get_image_typed()
    assert len(raw.after_call_error) == 1
    assert typed.after_call_error == raw.after_call_error
    assert typed.after_call == raw.after_call == []


@pytest.mark.parametrize("answer", [*ANSWERS.values(), reset_before_answer()], ids=[*ANSWERS, "reset"])
def test_needs_retry_is_emitted_for_successes_only(server: ScriptedServer, answer: Answer) -> None:
    raw, typed = both(server, [answer])
    assert len(raw.needs_retry) == 1
    succeeded = answer.status == 200 and answer.ending == "whole"
    assert typed.needs_retry == (raw.needs_retry if succeeded else [])


@pytest.mark.parametrize("answer", [*ANSWERS.values(), reset_before_answer()], ids=[*ANSWERS, "reset"])
def test_events_come_in_the_same_order(server: ScriptedServer, answer: Answer) -> None:
    raw, typed = both(server, [answer])
    assert raw.names[-1].startswith("after-call")
    # The policy decides whether a failure is retried, so no handler is asked.
    asked = answer.status == 200 and answer.ending == "whole"
    assert typed.names == [name for name in raw.names if asked or not name.startswith("needs-retry")]
