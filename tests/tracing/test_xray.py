"""The X-Ray SDK: a subsegment for each attempt of a typed call, as for a raw call.

Equal means: the whole document that would go to the daemon, without times, ids and stack traces. X-Ray marks no
subsegment whose call got no answer, neither raw nor typed: the segment around it has the error.
"""

from __future__ import annotations

from typing import Any

import pytest
from aws_xray_sdk.core import patch, xray_recorder

from tests.tracing.side_by_side import SCENARIOS, SIDES, Scenario, Side, Sides, by_name, without_retry_note
from tests.tracing.xray_emitter import Emitter, without_ids


@pytest.fixture(scope="module")
def emitter() -> Emitter:
    emitter = Emitter()
    xray_recorder.configure(
        service="program", sampling=False, emitter=emitter, plugins=(), context_missing="RUNTIME_ERROR"
    )
    patch(["botocore"])
    return emitter


def subsegments(emitter: Emitter, sides: Sides, side: Side, scenario: Scenario) -> list[dict[str, Any]]:
    with xray_recorder.in_segment("program"):
        sides.call(side, scenario)
    (segment,) = emitter.take()
    return [without_retry_note(without_ids(subsegment)) for subsegment in segment.get("subsegments", [])]


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_each_attempt_is_a_subsegment(emitter: Emitter, sides: Sides, scenario: Scenario, side: Side) -> None:
    found = subsegments(emitter, sides, side, scenario)
    for number, (subsegment, attempt) in enumerate(zip(found, scenario.attempts, strict=True), start=1):
        status = attempt.status or 0
        assert (subsegment["name"], subsegment["namespace"]) == ("imagebuilder", "aws")
        assert subsegment["aws"]["operation"] == "GetImage"
        assert subsegment["aws"]["region"] == "us-east-1"
        assert subsegment["aws"].get("request_id") == (f"request-{number}" if status else None)
        assert subsegment.get("http") == ({"response": {"status": status}} if status else None)
        assert subsegment.get("throttle", False) is (status == 429)
        assert subsegment.get("error", False) is (400 <= status < 500)
        assert subsegment.get("fault", False) is (status >= 400)
        causes = subsegment.get("cause", {}).get("exceptions", [])
        assert [cause["type"] for cause in causes] == ([attempt.error] if status >= 400 else [])


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_typed_subsegments_equal_raw_ones(emitter: Emitter, sides: Sides, scenario: Scenario) -> None:
    typed = subsegments(emitter, sides, "typed", scenario)
    raw = subsegments(emitter, sides, "raw", scenario)
    assert typed == raw
