"""Pages of findings and packages that are throttled, lost or broken: none is lost and none comes twice."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy
from imagebuilder_typed.builds import Build, FindingsGateError, ScanIncompleteError
from imagebuilder_typed.exceptions import AbsentMemberError, ForbiddenException, ImageBuilderError
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    cut_short,
    ok,
    refused,
    reset_before_answer,
    reset_in_body,
    server_error,
    throttled,
    truncated_json,
)

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/3"
FAULTS = {
    "throttled": throttled(),
    "server error": server_error(),
    "lost": reset_before_answer(),
    "reset": reset_in_body(),
    "cut": cut_short(),
    "broken": truncated_json(),
}
FINDINGS, PACKAGES = "ListImageScanFindings", "ListImagePackages"
COUNT, PAGE = 250, 100


def pages(member: str, item: Callable[[int], dict[str, Any]]) -> Callable[[RecordedRequest], Answer]:
    def answer(request: RecordedRequest) -> Answer:
        start = int(request.json.get("nextToken", "0"))
        end = min(start + request.json.get("maxResults", 25), COUNT)
        body: dict[str, Any] = {member: [item(number) for number in range(start, end)]}
        return ok(body | ({"nextToken": str(end)} if end < COUNT else {}))

    return answer


LISTINGS = {
    FINDINGS: pages("findings", lambda number: {"severity": "HIGH", "title": f"{number:04}"}),
    PACKAGES: pages("imagePackageList", lambda number: {"packageName": f"{number:04}"}),
}


def with_fault(operation: str, number: int, fault: Answer) -> Callable[[RecordedRequest], Answer]:
    """The listing, whose request of that number has a fault."""
    seen = 0

    def answer(request: RecordedRequest) -> Answer:
        nonlocal seen
        seen += 1
        return fault if seen == number else LISTINGS[operation](request)

    return answer


def image(status: str = "COMPLETED", **more: Any) -> Answer:
    return ok({"image": {"arn": ARN, "scanState": {"status": status, **more}}})


@pytest.fixture
def build(server: ScriptedServer) -> Iterator[Build]:
    policy = RetryPolicy(max_attempts=3, initial_backoff=0.0, rate_limit=False)
    with ImageBuilderClient(**server.boto3_options, retry=policy) as client:
        yield Build(client, ARN)


def read(build: Build, operation: str) -> list[str]:
    if operation == FINDINGS:
        return [item.title or "" for item in build.findings()]
    return [package.package_name for package in build.packages()]


@pytest.mark.parametrize("operation", LISTINGS)
@pytest.mark.parametrize(
    ("fault", "number"), [*((fault, 2) for fault in FAULTS), ("lost", 1), ("lost", 3), ("broken", 3)]
)
def test_nothing_is_lost_and_nothing_comes_twice(
    server: ScriptedServer, build: Build, fault: str, number: int, operation: str
) -> None:
    server.script("GetImage", image())
    server.script(operation, with_fault(operation, number, FAULTS[fault]))
    assert read(build, operation) == [f"{number:04}" for number in range(COUNT)]
    requests = [request.json for request in server.requests_for(operation)]
    starts = [request.get("nextToken") for request in requests]
    expected = [None, "100", "200"]
    assert starts == [*expected[:number], *expected[number - 1 :]]
    if operation == FINDINGS:
        wanted = {"filters": [{"name": "imageBuildVersionArn", "values": [ARN]}], "maxResults": PAGE}
        assert [request for request in requests if request | wanted != request] == []


@pytest.mark.parametrize("fault", ["throttled", "lost", "broken"])
@pytest.mark.parametrize("operation", LISTINGS)
def test_a_page_that_stays_away_is_an_error_and_no_short_list(
    server: ScriptedServer, build: Build, operation: str, fault: str
) -> None:
    server.script("GetImage", image())
    first = LISTINGS[operation]
    server.script(operation, lambda request: FAULTS[fault] if "nextToken" in request.json else first(request))
    with pytest.raises(ImageBuilderError):
        read(build, operation)
    assert len(server.requests_for(operation)) == 4


def test_empty_pages_and_pages_without_the_list_do_not_end_it(server: ScriptedServer, build: Build) -> None:
    last = {"findings": [{"title": "only", "severity": "SEVERE", "newMember": 1}, {}]}
    bodies = {None: {"findings": [], "nextToken": "a"}, "a": {"nextToken": "b"}, "b": last}
    server.script("GetImage", image())
    server.script(FINDINGS, lambda request: ok(bodies[request.json.get("nextToken")]))
    server.script(PACKAGES, lambda request: ok({}))
    findings = build.findings()
    assert [item.title for item in findings] == ["only", None]
    assert {severity: count for severity, count in findings.counts.items() if count} == {
        "SEVERE": 1,
        "(none)": 1,
    }
    with pytest.raises(FindingsGateError, match=r"2 unknown \(at most 0\)"):
        findings.gate()
    assert build.packages() == []


@pytest.mark.parametrize("number", [1, 2, 3])
def test_an_answer_without_anything_is_not_the_end_of_the_findings(
    server: ScriptedServer, build: Build, number: int
) -> None:
    server.script("GetImage", image())
    server.script(FINDINGS, with_fault(FINDINGS, number, ok({})))
    with pytest.raises(AbsentMemberError, match="ListImageScanFindings"):
        build.findings()


def test_a_refusal_in_the_middle_is_an_error(server: ScriptedServer, build: Build) -> None:
    server.script("GetImage", image())
    server.script(FINDINGS, with_fault(FINDINGS, 2, refused("ForbiddenException", 403)))
    with pytest.raises(ForbiddenException):
        build.findings().gate()


def test_the_state_is_read_before_the_findings(server: ScriptedServer, build: Build) -> None:
    """A scan that completes while its findings are listed may have had others."""
    server.script("GetImage", image("COLLECTING"))
    server.script(FINDINGS, LISTINGS[FINDINGS])
    findings = build.findings(incomplete_ok=True)
    assert [request.operation for request in server.requests] == ["GetImage"] + [FINDINGS] * 3
    assert (len(findings), findings.scan_status) == (COUNT, "COLLECTING")


@pytest.mark.parametrize("status", ["SCANNING", "FAILED"])
def test_findings_of_an_incomplete_scan_are_not_asked_for(
    server: ScriptedServer, build: Build, status: str
) -> None:
    server.script("GetImage", image(status, reason="because"))
    with pytest.raises(ScanIncompleteError, match=rf"its scan is {status} \(because\)"):
        build.findings().gate()
    assert [request.operation for request in server.requests] == ["GetImage"]
