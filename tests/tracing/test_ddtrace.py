"""Datadog's tracer: a span for each attempt of a typed call, as for a raw call.

Equal means: name, resource, service, type, error flag and all tags and metrics, the error's class and text included.
Times, ids and stack traces differ. An answer below 500 is no error for Datadog, raw or typed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from typing import Any

import pytest

# Read when ddtrace is imported, whose native part starts to ask an agent for its settings at once. A Unix socket that
# does not exist is an agent without a port: nothing listens there, and nothing goes over the network.
os.environ.update(
    DD_TRACE_AGENT_URL="unix:///nonexistent/datadog-agent",
    DD_TRACE_ENABLED="true",
    DD_INSTRUMENTATION_TELEMETRY_ENABLED="false",
    DD_REMOTE_CONFIGURATION_ENABLED="false",
    DD_TRACE_STATS_COMPUTATION_ENABLED="false",
    DD_CRASHTRACKING_ENABLED="false",
)

from ddtrace import patch
from ddtrace.trace import Span, TraceFilter, tracer

from tests.tracing.side_by_side import SCENARIOS, SIDES, Scenario, Side, Sides, by_name, without_retry_note

OF_ONE_RUN = ("_dd.", "_sampling", "error.stack", "process_id", "runtime-id", "language")


class Recorder(TraceFilter):
    def __init__(self) -> None:
        self._spans: list[Span] = []

    def process_trace(self, trace: list[Span]) -> None:
        """Keep the spans of a trace. Returning None, this keeps the tracer from sending them."""
        self._spans.extend(trace)

    def spans(self, sides: Sides, side: Side, scenario: Scenario) -> list[dict[str, Any]]:
        """The spans of one call inside a span of the program's own."""
        self._spans.clear()
        with tracer.trace("program") as program:
            sides.call(side, scenario)
        outermost, *spans = self._spans
        assert outermost is program
        records = [
            {
                "parent": span.parent_id == program.span_id,
                "name": span.name,
                "resource": span.resource,
                "service": span.service,
                "type": span.span_type,
                "error": span.error,
                "tags": _comparable(span.get_tags()) | _comparable(span.get_metrics()),
            }
            for span in spans
        ]
        return [without_retry_note(record) for record in records]


def _comparable(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if not name.startswith(OF_ONE_RUN)}


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    tracer.configure(trace_processors=[recorder])
    patch(raise_errors=True, botocore=True)
    yield recorder
    tracer.shutdown()


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_each_attempt_is_a_span(recorder: Recorder, sides: Sides, scenario: Scenario, side: Side) -> None:
    spans = recorder.spans(sides, side, scenario)
    for number, (span, attempt) in enumerate(zip(spans, scenario.attempts, strict=True), start=1):
        tags = span["tags"]
        assert span["parent"]
        assert (span["name"], span["resource"]) == ("imagebuilder.command", "imagebuilder.getimage")
        assert span["service"] == "aws.imagebuilder"
        assert tags["aws.operation"] == "GetImage"
        assert tags["aws.region"] == "us-east-1"
        assert tags.get("http.status_code") == (str(attempt.status) if attempt.status else None)
        assert tags.get("aws.requestid") == (f"request-{number}" if attempt.status else None)
        assert tags.get("retry_attempts") == (0 if attempt.status else None)
        is_error = bool(attempt.error) and not (attempt.status and attempt.status < 500)
        assert span["error"] == is_error
        assert tags.get("error.type") == (attempt.error_type if is_error else None)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_typed_spans_equal_raw_ones(recorder: Recorder, sides: Sides, scenario: Scenario) -> None:
    assert recorder.spans(sides, "typed", scenario) == recorder.spans(sides, "raw", scenario)
