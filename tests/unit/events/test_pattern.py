"""Event patterns: EventBridge's own matching (moto's) says which events they match."""

from __future__ import annotations

import json
from typing import Any

import pytest
from moto.events.models import EventPattern

from imagebuilder_typed import events
from tests.unit.events.samples import CVE_DETECTED, PIPELINE_DISABLED, STATE_CHANGE, STEP_WAITING

SAMPLES: dict[str, Any] = {
    "state change": STATE_CHANGE,
    "cve": CVE_DETECTED,
    "waiting": STEP_WAITING,
    "disabled": PIPELINE_DISABLED,
    "failed": {
        **STATE_CHANGE,
        "detail": {"state": {"status": "FAILED"}, "previous-state": {"status": "TESTING"}},
    },
    "clean scan": {
        **CVE_DETECTED,
        "detail": {"resource-id": "i-1", "finding-severity-counts": {"all": 0, "critical": 0, "high": 0}},
    },
    "another service": {**STATE_CHANGE, "source": "aws.ec2"},
}
ALL = set(SAMPLES) - {"another service"}


MATCHES: list[tuple[dict[str, Any], set[str]]] = [
    ({}, ALL),
    ({"image_state": ["AVAILABLE", "FAILED"]}, {"state change", "failed"}),
    ({"image_state": "FAILED"}, {"failed"}),
    ({"previous_state": ["INTEGRATING"]}, {"state change"}),
    ({"image_state": ["AVAILABLE"], "previous_state": ["TESTING"]}, set()),
    ({"found_severity": "critical"}, {"cve"}),
    ({"step_waiting": True}, {"waiting"}),
    ({"pipeline_disabled": True}, {"disabled"}),
]


@pytest.mark.parametrize(("arguments", "matched"), MATCHES)
def test_patterns_match_what_they_say(arguments: dict[str, Any], matched: set[str]) -> None:
    pattern = EventPattern.load(events.pattern(**arguments))
    assert {name for name, sample in SAMPLES.items() if pattern.matches_event(sample)} == matched


# moto knows neither of these two operators, so they are compared as they are written in EventBridge's user guide,
# eb-create-pattern-operators.
def test_the_name_of_an_image() -> None:
    content = json.loads(events.pattern(image_state=["FAILED"], image_name="web"))
    assert content["resources"] == [{"wildcard": "arn:*:imagebuilder:*:*:image/web/*"}]


def test_several_severities() -> None:
    content = json.loads(events.pattern(found_severity=["CRITICAL", "high"]))
    assert content["detail"] == {
        "$or": [
            {"finding-severity-counts": {"critical": [{"numeric": [">", 0]}]}},
            {"finding-severity-counts": {"high": [{"numeric": [">", 0]}]}},
        ]
    }


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ({"image_state": ["DONE"]}, "image_state has 'DONE', which is no status of an image"),
        ({"previous_state": "available"}, "previous_state has 'available'"),
        ({"found_severity": ["low"]}, "found_severity has 'low': events count critical, high, medium only"),
        ({"image_state": ["FAILED"], "step_waiting": True}, "one pattern is for one kind of event"),
        ({"image_name": "web", "pipeline_disabled": True}, "that event names no image"),
        ({"image_name": "My web"}, "take the name of the image's Arn"),
        ({"image_name": "we*b"}, "take the name of the image's Arn"),
        ({"image_state": []}, "image_state is empty"),
        ({"previous_state": ()}, "previous_state is empty"),
        ({"found_severity": []}, "found_severity is empty"),
    ],
)
def test_what_can_match_nothing_is_refused(arguments: dict[str, Any], reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        events.pattern(**arguments)


def test_nothing_stands_twice() -> None:
    content = json.loads(events.pattern(found_severity=["critical", "CRITICAL"]))
    assert "$or" not in content["detail"]
    content = json.loads(events.pattern(image_state=["FAILED", "FAILED"]))
    assert content["detail"]["state"]["status"] == ["FAILED"]
