"""Events of EventBridge and messages of SNS, in all wrappings that a Lambda function gets."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imagebuilder_typed import events, models
from tests.unit.events.samples import (
    ACCOUNT,
    CVE_DETECTED,
    IMAGE_ARN,
    MESSAGE,
    PIPELINE_ARN,
    PIPELINE_DISABLED,
    REGION,
    STATE_CHANGE,
    STEP_WAITING,
    WORKFLOW_ARN,
    envelope,
    sns_event,
    sqs_event,
)

TIME = datetime(2026, 3, 4, 5, 6, 7, tzinfo=UTC)
SAMPLES = [STATE_CHANGE, CVE_DETECTED, STEP_WAITING, PIPELINE_DISABLED, MESSAGE]


class TestKinds:
    def test_state_change(self) -> None:
        event = events.parse(STATE_CHANGE)
        assert isinstance(event, events.ImageStateChange)
        assert event.image_arn == IMAGE_ARN
        assert event.image_arn.build == 3
        assert event.state == models.ImageState(status=models.ImageStatus.AVAILABLE)
        assert event.previous_state.status == "INTEGRATING"
        assert (event.account, event.region, event.time) == (ACCOUNT, REGION, TIME)
        assert event.raw is STATE_CHANGE

    def test_cve_detected(self) -> None:
        event = events.parse(CVE_DETECTED)
        assert isinstance(event, events.CveDetected)
        assert (event.image_arn, event.pipeline_arn) == (IMAGE_ARN, PIPELINE_ARN)
        assert event.resource_id == "i-0123456789abcdef0"
        assert event.finding_severity_counts == models.SeverityCounts(all=7, critical=1, high=2, medium=4)

    def test_cve_detected_without_a_pipeline(self) -> None:
        event = events.parse({**CVE_DETECTED, "resources": [IMAGE_ARN]})
        assert isinstance(event, events.CveDetected)
        assert event.pipeline_arn is None

    def test_step_waiting(self) -> None:
        event = events.parse(STEP_WAITING)
        assert isinstance(event, events.WorkflowStepWaiting)
        assert (event.image_arn, event.workflow_arn) == (IMAGE_ARN, WORKFLOW_ARN)
        assert event.workflow_arn.workflow_kind == "test"
        assert event.workflow_execution_id == "wf-0f4c2d1e-3b5a-4697-8879-a0b1c2d3e4f5"
        assert event.workflow_step_execution_id == "step-1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9"
        assert event.workflow_step_name == "AskSecurity"

    @pytest.mark.parametrize("failures", ["5", 5])
    def test_pipeline_disabled(self, failures: object) -> None:
        event = events.parse({**PIPELINE_DISABLED, "detail": {"consecutive-failures": failures}})
        assert isinstance(event, events.ImagePipelineDisabled)
        assert (event.pipeline_arn, event.consecutive_failures) == (PIPELINE_ARN, 5)

    def test_a_message(self) -> None:
        event = events.parse(MESSAGE)
        assert isinstance(event, events.ImageNotification)
        assert (event.image_arn, event.account, event.region) == (IMAGE_ARN, ACCOUNT, REGION)
        assert event.time is None
        assert (event.state.status, event.state.reason) == ("FAILED", "A step failed.")
        assert event.image.output_resources.amis[0].image == "ami-0fedcba9876543210"
        assert event.image.image_tests_configuration == models.ImageTestsConfiguration(
            image_tests_enabled=True, timeout_minutes=90
        )
        assert event.raw["buildExecutionId"] == "2f6b"

    def test_an_event_of_another_kind_survives(self) -> None:
        event = events.parse({**STATE_CHANGE, "detail-type": "EC2 Image Builder Something New"})
        assert isinstance(event, events.OtherEvent)
        assert (event.detail_type, event.resources) == ("EC2 Image Builder Something New", [IMAGE_ARN])

    def test_unknown_statuses_and_members_survive(self) -> None:
        detail = {"previous-state": {"status": "COOLING"}, "state": {"status": "FROZEN"}, "why": "cold"}
        event = events.parse({**STATE_CHANGE, "detail": detail})
        assert isinstance(event, events.ImageStateChange)
        assert (event.previous_state.status, event.state.status) == ("COOLING", "FROZEN")
        assert event.raw["detail"]["why"] == "cold"

    @pytest.mark.parametrize("sample", SAMPLES)
    def test_they_can_be_copied_and_matched(self, sample: dict[str, Any]) -> None:
        event = events.parse(sample)
        assert pickle.loads(pickle.dumps(event)) == event
        assert copy.deepcopy(event) == event
        assert len(repr(event)) < 1500
        match event:
            case events.ImageStateChange(state=state):
                assert state.status
            case _:
                assert event.account == ACCOUNT


WRAPPINGS: dict[str, Callable[[object], Any]] = {
    "JSON": json.dumps,
    "SNS": envelope,
    "SNS as JSON": lambda content: json.dumps(envelope(content)),
    "an event of SNS": sns_event,
    "a record of SNS": lambda content: sns_event(content)["Records"][0],
    "an event of SQS": sqs_event,
    "a record of SQS": lambda content: sqs_event(content)["Records"][0],
    "SNS in SQS": lambda content: sqs_event(envelope(content)),
    "SNS in SQS in a list": lambda content: json.dumps(sqs_event(envelope(content))["Records"]),
}


@pytest.mark.parametrize("wrapping", list(WRAPPINGS))
@pytest.mark.parametrize("sample", SAMPLES)
def test_wrappings_are_taken_off(sample: dict[str, Any], wrapping: str) -> None:
    event = events.parse(WRAPPINGS[wrapping](sample))
    assert type(event) is type(events.parse(sample))
    assert event.raw == sample
    if sample is MESSAGE and "SNS" in wrapping:
        assert event.time == TIME.replace(microsecond=89000)


def test_many_records() -> None:
    batch = sqs_event(envelope(STATE_CHANGE), CVE_DETECTED)
    found = events.parse_records(batch)
    assert [type(event) for event in found] == [events.ImageStateChange, events.CveDetected]
    with pytest.raises(ValueError, match=r"2 records, parse_records\(\) reads them"):
        events.parse(batch)


NOT_READABLE: list[tuple[Any, str]] = [
    ({}, "not about Image Builder: an object with no members"),
    ({"a": 1}, "not about Image Builder: an object with 'a'"),
    (
        {**STATE_CHANGE, "source": "aws.ec2", "detail-type": "EC2 AMI State Change"},
        "not about Image Builder: an event of 'aws.ec2', 'EC2 AMI State Change'",
    ),
    ({"Records": [{"eventSource": "aws:s3", "s3": {}}]}, "a record of 'aws:s3'"),
    ({"Type": "SubscriptionConfirmation"}, "a message of SNS of the type 'SubscriptionConfirmation'"),
    ({**envelope(1), "Message": "build failed"}, "expected an event, but 'build failed' is no JSON"),
    ("", "expected an event, but '' is no JSON"),
    (envelope(7), "expected an event, not '7'"),
    ({"Records": [None]}, "expected an event, not None"),
    ({**STATE_CHANGE, "detail": None}, "the event's detail is absent"),
    ({**STATE_CHANGE, "detail": {"state": {"status": "FAILED"}}}, "the event's previous-state is absent"),
    ({**STATE_CHANGE, "detail": {"state": "FAILED"}}, "the event's state is 'FAILED'"),
    ({**STATE_CHANGE, "resources": []}, "no ARN of the kind 'image'"),
    ({**STATE_CHANGE, "resources": ["arn:aws:imagebuilder:eu-west-1:1:image/"]}, "is not the ARN of"),
    ({**STATE_CHANGE, "account": None}, "the event's account is absent"),
    ({**STATE_CHANGE, "time": "yesterday"}, "the event's time is no time, but 'yesterday'"),
    ({**PIPELINE_DISABLED, "detail": {}}, "consecutive-failures is no number, but absent"),
    ({**MESSAGE, "arn": "web"}, "'web' is not the ARN of"),
    ({**MESSAGE, "outputResources": 7}, "the event's message can't be read"),
]


@pytest.mark.parametrize(("value", "reason"), NOT_READABLE)
def test_what_cannot_be_read_says_why(value: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        events.parse(value)


def test_json_that_is_nested_too_deep_is_none() -> None:
    with pytest.raises(ValueError, match=r"expected an event, but '\[\[.* is no JSON"):
        events.parse("[" * 100_000 + "]" * 100_000)


def test_endless_wrappings_end() -> None:
    wrapped: object = STATE_CHANGE
    for _ in range(12):
        wrapped = [wrapped]
    with pytest.raises(ValueError, match="wrapped more than 10 times"):
        events.parse_records(wrapped)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)


@given(st.data())
def test_nothing_but_value_errors_is_raised(data: st.DataObject) -> None:
    content = copy.deepcopy(data.draw(st.sampled_from(SAMPLES)))
    target = content
    while target:
        name = data.draw(st.sampled_from(sorted(target)))
        if not isinstance(target[name], dict) or data.draw(st.booleans()):
            target[name] = data.draw(JSON)
            break
        target = target[name]
    try:
        events.parse(content)
    except ValueError as problem:
        assert str(problem)  # noqa: PT017
