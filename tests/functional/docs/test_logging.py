"""docs/logging.md has every message that the package logs, and its logger gets no secrets."""

from __future__ import annotations

import ast
import logging
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.scripted_server import ScriptedServer, ok, reset_before_answer, throttled

ROOT = Path(__file__).parents[3]
PAGE = (ROOT / "docs/logging.md").read_text("utf-8")
PACKAGE = ROOT / "imagebuilder_typed"


def messages() -> Iterator[str]:
    """The texts that modules pass to the logger, apart from those of the embedded service."""
    for path in PACKAGE.rglob("*.py"):
        source = path.read_text("utf-8")
        if "_logger" not in source or "testing" in path.relative_to(PACKAGE).parts:
            continue
        for node in ast.walk(ast.parse(source)):
            match node:
                case ast.Call(
                    func=ast.Attribute(value=ast.Name(id="_logger")), args=[ast.Constant(value=str(text)), *_]
                ):
                    yield text


@pytest.mark.parametrize("text", sorted(set(messages())))
def test_the_page_has_the_message(text: str) -> None:
    pattern = ".*".join(map(re.escape, re.split(r"%(?:\.\d)?[sdf]", text)))
    prose = re.sub(r"```.*?```", "", PAGE, flags=re.DOTALL)
    assert any(re.fullmatch(pattern, shown) for shown in re.findall(r"`([^`]+)`", prose))


def test_the_number_of_messages() -> None:
    assert len(list(messages())) == 8


def test_no_secret_is_logged_whatever_fails(server: ScriptedServer, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "imagebuilder_typed")
    client = ImageBuilderClient(
        **{
            **server.boto3_options,
            "aws_secret_access_key": "s3cr3t-key",
            "aws_session_token": "s3cr3t-session",
        },
        retry=RetryPolicy(max_attempts=4, initial_backoff=0.0, max_backoff=0.0, rate_limit=False),
    )
    server.script(
        "CreateComponent",
        [throttled(), reset_before_answer(), ok("s3cr3t-answer"), ok({"componentBuildVersionArn": 3})],
    )
    with pytest.raises(exceptions.ImageBuilderError):
        client.create_component(
            name="s3cr3t-name",
            semantic_version="1.0.0",
            platform="Linux",
            data="s3cr3t-document",
            client_token="s3cr3t-token",
        )
    assert len(server.requests) == 4
    assert "attempt 3 of 4" in caplog.text
    assert "s3cr3t" not in caplog.text
