"""OpenTelemetry's instrumentation of botocore: a span for each attempt of a typed call, as for a raw call.

Equal means: name, kind, attributes, status, the recorded exception with its type and text, and the answer that the
response hook gets, from which users add attributes of their own. Times, ids and stack traces differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from opentelemetry.instrumentation.botocore import BotocoreInstrumentor
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import StatusCode

from tests.tracing.side_by_side import SCENARIOS, SIDES, Scenario, Side, Sides, by_name, without_retry_note


class Recorder:
    def __init__(self) -> None:
        self.exporter = InMemorySpanExporter()
        self.provider = TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self.exporter))
        self.answers: list[Any] = []

    def take_answer(self, span: object, service: str, operation: str, answer: Any) -> None:
        """The response hook."""
        self.answers.append(answer)

    def spans(self, sides: Sides, side: Side, scenario: Scenario) -> list[dict[str, Any]]:
        """The spans of one call inside a span of the program's own, in the order in which they ended."""
        self.exporter.clear()
        self.answers.clear()
        with self.provider.get_tracer("program").start_as_current_span("program") as program:
            sides.call(side, scenario)
        *spans, outermost = self.exporter.get_finished_spans()
        assert outermost.name == "program"
        for span in spans:
            assert span.parent is not None
            assert span.parent.span_id == program.get_span_context().span_id
        records = [
            {
                "name": span.name,
                "kind": span.kind,
                "status": span.status.status_code,
                "description": span.status.description,
                "attributes": dict(span.attributes or {}),
                "events": [
                    (event.name, _without_stack(dict(event.attributes or {}))) for event in span.events
                ],
                "answer": answer,
            }
            for span, answer in zip(spans, self.answers, strict=True)
        ]
        return [without_retry_note(record) for record in records]


def _without_stack(attributes: dict[str, Any]) -> dict[str, Any]:
    attributes.pop("exception.stacktrace", None)
    return attributes


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    BotocoreInstrumentor().instrument(tracer_provider=recorder.provider, response_hook=recorder.take_answer)
    yield recorder
    BotocoreInstrumentor().uninstrument()
    recorder.provider.shutdown()


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_each_attempt_is_a_span(recorder: Recorder, sides: Sides, scenario: Scenario, side: Side) -> None:
    spans = recorder.spans(sides, side, scenario)
    for number, (span, attempt) in enumerate(zip(spans, scenario.attempts, strict=True), start=1):
        attributes = span["attributes"]
        assert span["name"].endswith("GetImage")
        assert attributes["rpc.method"] == "GetImage"
        assert attributes["rpc.service"] == "imagebuilder"
        assert attributes["cloud.region"] == "us-east-1"
        assert attributes.get("http.status_code") == attempt.status
        assert attributes.get("aws.request_id") == (f"request-{number}" if attempt.status else None)
        assert attributes.get("retry_attempts") == (0 if attempt.status else None)
        assert span["status"] is (StatusCode.ERROR if attempt.error else StatusCode.UNSET)
        exceptions = [event["exception.type"] for name, event in span["events"] if name == "exception"]
        assert exceptions == ([attempt.error_type] if attempt.error else [])


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_typed_spans_equal_raw_ones(recorder: Recorder, sides: Sides, scenario: Scenario) -> None:
    assert recorder.spans(sides, "typed", scenario) == recorder.spans(sides, "raw", scenario)
