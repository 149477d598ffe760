"""Tracer of Powertools for AWS Lambda, which is X-Ray with a decorator: a method's subsegment around those of its calls.

Equal means: the subsegments of the calls are those of raw boto3, see test_xray.py. The method's own subsegment has the
typed error, by the name that the program sees, and what Powertools writes of it holds nothing of the request.
"""

from __future__ import annotations

import contextlib
import json
from typing import Any

import pytest
from aws_lambda_powertools import Tracer
from aws_xray_sdk.core import xray_recorder
from botocore.exceptions import BotoCoreError, ClientError

from imagebuilder_typed.exceptions import ImageBuilderError
from tests.support.scripted_server import refused, reset_before_answer, server_error
from tests.tracing.side_by_side import SCENARIOS, SIDES, Scenario, Side, Sides, by_name, without_retry_note
from tests.tracing.xray_emitter import Emitter, without_ids

ARN = "arn:aws:imagebuilder:us-east-1:123456789012"


@pytest.fixture(scope="module")
def emitter() -> Emitter:
    emitter = Emitter()
    xray_recorder.configure(sampling=False, emitter=emitter, plugins=(), context_missing="RUNTIME_ERROR")
    return emitter


@pytest.fixture(scope="module")
def tracer(emitter: Emitter) -> Tracer:
    return Tracer(service="program", disabled=False, patch_modules=["botocore"])


def subsegments(emitter: Emitter, tracer: Tracer, sides: Sides, side: Side, scenario: Scenario) -> Any:
    """The subsegment of a method that makes one call of a scenario, and those of the attempts."""
    call = sides.prepare(side, scenario)

    @tracer.capture_method(capture_response=False)
    def method() -> None:
        for _ in scenario.attempts[1:] if side == "raw" else ():
            with contextlib.suppress(ClientError, BotoCoreError):
                call()
        call()

    with xray_recorder.in_segment("program"):
        try:
            method()
        except (ClientError, BotoCoreError):
            assert scenario.attempts[-1].error
        else:
            assert not scenario.attempts[-1].error
    documents = [without_retry_note(without_ids(document)) for document in emitter.take()]
    (of_method,) = [document for document in documents if document["name"].startswith("## ")]
    return of_method, [document for document in documents if document["name"] == "imagebuilder"]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_each_attempt_is_a_subsegment(
    emitter: Emitter, tracer: Tracer, sides: Sides, scenario: Scenario, side: Side
) -> None:
    of_method, found = subsegments(emitter, tracer, sides, side, scenario)
    assert [subsegment["aws"]["operation"] for subsegment in found] == ["GetImage"] * len(scenario.attempts)
    statuses = [subsegment.get("http", {}).get("response", {}).get("status") for subsegment in found]
    assert statuses == [attempt.status for attempt in scenario.attempts]
    assert of_method.get("fault", False) is bool(scenario.attempts[-1].error)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_typed_subsegments_equal_raw_ones(
    emitter: Emitter, tracer: Tracer, sides: Sides, scenario: Scenario
) -> None:
    _, typed = subsegments(emitter, tracer, sides, "typed", scenario)
    _, raw = subsegments(emitter, tracer, sides, "raw", scenario)
    assert typed == raw


def test_method_has_the_typed_error(emitter: Emitter, tracer: Tracer, sides: Sides) -> None:
    (scenario,) = [scenario for scenario in SCENARIOS if scenario.name == "404"]
    of_method, _ = subsegments(emitter, tracer, sides, "typed", scenario)
    assert [cause["type"] for cause in of_method["cause"]["exceptions"]] == ["ResourceNotFoundException"]
    (error,) = of_method["metadata"]["program"].values()
    assert error["operation_name"] == "GetImage"
    assert error["response"]["Error"]["Code"] == "ResourceNotFoundException"


@pytest.mark.parametrize(
    "answer",
    [refused("InvalidRequestException"), server_error(), reset_before_answer()],
    ids=["400", "500", "reset"],
)
def test_no_document_holds_the_request(emitter: Emitter, tracer: Tracer, sides: Sides, answer: Any) -> None:
    """Powertools writes an error's attributes into the method's subsegment, objects in them by their ``str``."""
    sides.server.script("CreateComponent", answer)
    client = sides.client("typed")

    @tracer.capture_method(capture_response=False)
    def method() -> None:
        client.create_component(
            name="nginx",
            semantic_version="1.0.0",
            platform="Linux",
            data="the-document-of-the-component",
            kms_key_id=f"{ARN}:key/the-key",
            client_token="the-token-of-the-request",
        )

    with xray_recorder.in_segment("program"), pytest.raises(ImageBuilderError):
        method()
    written = json.dumps(emitter.take())
    assert "CreateComponent" in written
    assert "the-document-of-the-component" not in written
    assert "the-token-of-the-request" not in written
