"""Sentry's SDK: a span for each attempt of a typed call, as for a raw call, with the HTTP request as its child.

Equal means: operation, name, status, data and tags of all spans below the program's transaction, and which span is
whose child. Times and ids differ.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
import sentry_sdk
from sentry_sdk.envelope import Envelope
from sentry_sdk.integrations.boto3 import Boto3Integration
from sentry_sdk.transport import Transport

from tests.tracing.side_by_side import SCENARIOS, SIDES, Scenario, Side, Sides, by_name, without_retry_note

OF_THE_THREAD = ("thread.id", "thread.name")


class Recorder(Transport):
    def __init__(self) -> None:
        super().__init__()
        self._transactions: list[Any] = []

    def capture_envelope(self, envelope: Envelope) -> None:
        """Keep what would be sent."""
        self._transactions.extend(
            item.payload.json for item in envelope.items if item.headers["type"] == "transaction"
        )

    def spans(self, sides: Sides, side: Side, scenario: Scenario) -> list[dict[str, Any]]:
        """The spans of one call inside a transaction of the program's own."""
        self._transactions.clear()
        with sentry_sdk.start_transaction(name="program"):
            sides.call(side, scenario)
        (transaction,) = self._transactions
        names = {span["span_id"]: span["description"] for span in transaction["spans"]}
        records = [
            {
                "parent": names.get(span["parent_span_id"], "program"),
                "op": span["op"],
                "name": span["description"],
                "origin": span["origin"],
                "status": span.get("status"),
                "data": {name: value for name, value in span["data"].items() if name not in OF_THE_THREAD},
                "tags": span.get("tags", {}),
            }
            for span in transaction["spans"]
        ]
        return [without_retry_note(record) for record in records]


@pytest.fixture(scope="module")
def recorder() -> Iterator[Recorder]:
    recorder = Recorder()
    sentry_sdk.init(
        dsn="http://public@127.0.0.1/1",  # without one, nothing is traced
        transport=recorder,
        traces_sample_rate=1.0,
        integrations=[Boto3Integration()],
        auto_session_tracking=False,
        enable_http_request_source=False,  # a request of over 100 ms would also get the line of code that sent it
        shutdown_timeout=0,
    )
    yield recorder
    sentry_sdk.get_client().close()


@pytest.mark.parametrize("side", SIDES)
@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_each_attempt_is_a_span(recorder: Recorder, sides: Sides, scenario: Scenario, side: Side) -> None:
    spans = [span for span in recorder.spans(sides, side, scenario) if span["parent"] == "program"]
    for number, (span, attempt) in enumerate(zip(spans, scenario.attempts, strict=True), start=1):
        data = span["data"]
        assert (span["op"], span["name"]) == ("http.client", "aws.imagebuilder.GetImage")
        assert data["rpc.method"] == "GetImage"
        assert data["rpc.service"] == "imagebuilder"
        assert data["cloud.region"] == "us-east-1"
        assert data.get("http.response.status_code") == attempt.status
        assert data.get("aws.request_id") == (f"request-{number}" if attempt.status else None)
        assert data.get("error.type") == (attempt.code or attempt.error_type or None)
        assert span["status"] == ("internal_error" if attempt.error else None)


@pytest.mark.parametrize("scenario", SCENARIOS, ids=by_name)
def test_typed_spans_equal_raw_ones(recorder: Recorder, sides: Sides, scenario: Scenario) -> None:
    assert recorder.spans(sides, "typed", scenario) == recorder.spans(sides, "raw", scenario)
