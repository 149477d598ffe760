"""Listings over a real socket: the requests that the service gets, and the effects of faults."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._api.paginators import FAMILY_OF
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.conversion._wire_names import wire_name
from imagebuilder_typed.exceptions import ImageBuilderError, ThrottlingError
from tests.support.model_payloads import needs_the_generated_model
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

pytestmark = pytest.mark.usefixtures("either_colour")

PATIENT = RetryPolicy(max_attempts=4, initial_backoff=0.0, rate_limit=False)


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(**server.boto3_options, retry=PATIENT)


def listing(count: int, default_size: int = 2) -> Callable[[RecordedRequest], Answer]:
    """Answers ListImages from a list of that many images."""

    def answer(request: RecordedRequest) -> Answer:
        start = int(request.json.get("nextToken", "0"))
        end = min(start + request.json.get("maxResults", default_size), count)
        body: dict[str, Any] = {
            "imageVersionList": [{"name": f"image-{number}"} for number in range(start, end)]
        }
        return ok(body | ({"nextToken": str(end)} if end < count else {}))

    return answer


def with_faults(
    answers: Callable[[RecordedRequest], Answer], faults: dict[int, Answer]
) -> Callable[[RecordedRequest], Answer]:
    """The same answers, except for the requests with these numbers."""
    return lambda request: faults.get(request.number) or answers(request)


def tokens(server: ScriptedServer) -> list[str | None]:
    return [request.json.get("nextToken") for request in server.requests]


def names(images: Any) -> list[str]:
    return [image.name for image in images]


ALL = [f"image-{number}" for number in range(7)]

FAULTS = {
    "throttled": throttled(),
    "server error": server_error(503, "ServiceUnavailableException"),
    "reset before the answer": reset_before_answer(),
    "reset in the answer": reset_in_body(),
    "closed in the answer": cut_short(),
    "cut-off JSON": truncated_json(),
}


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS.keys())
def test_a_page_that_fails_is_requested_again_with_its_own_token(
    server: ScriptedServer, client: ImageBuilderClient, fault: Answer
) -> None:
    server.script("ListImages", with_faults(listing(7), {1: fault, 3: fault, 4: fault}))
    assert names(client.get_paginator("list_images").paginate()) == ALL
    assert tokens(server) == [None, None, "2", "2", "2", "4", "6"]


def test_attempts_are_counted_for_each_page(server: ScriptedServer, client: ImageBuilderClient) -> None:
    three_times = dict.fromkeys([1, 2, 3, 5, 6, 7, 9, 10, 11], throttled())
    server.script("ListImages", with_faults(listing(5), three_times))
    pages = list(client.get_paginator("list_images").paginate().pages())
    assert [page.response_metadata.attempts for page in pages] == [4, 4, 4]


def test_a_listing_that_failed_continues_where_it_failed(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    outage = dict.fromkeys([2, 3, 4, 5], throttled())
    server.script("ListImages", with_faults(listing(7), outage))
    paginator = client.get_paginator("list_images")
    pager = paginator.paginate()
    got: list[str] = []
    with pytest.raises(ThrottlingError) as caught:
        got.extend(str(image.name) for image in pager)
    assert got == ALL[:2]
    assert caught.value.attempts == 4
    assert pager.resume_token == "2"
    rest = paginator.paginate(starting_token=pager.resume_token)
    assert names(rest) == ALL[2:]


def test_a_loop_that_resumes_after_every_failure_gets_each_item_once(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    paginator = client.with_options(retry=RetryPolicy.none()).get_paginator("list_images")
    server.script("ListImages", with_faults(listing(7), dict.fromkeys([1, 2, 4, 5, 8], throttled())))
    got: list[str] = []
    token: str | None = None
    failures = 0
    while True:
        pager = paginator.paginate(starting_token=token, max_items=3)
        try:
            for image in pager:
                got.append(str(image.name))
        except ThrottlingError:
            failures += 1
        token = pager.resume_token
        if got and token is None:
            break
    assert got == ALL
    assert failures == 5


def test_a_stop_within_a_page_requests_that_page_again(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    server.script("ListImages", listing(7))
    paginator = client.get_paginator("list_images")
    stopped = paginator.paginate(max_items=3)
    assert names(stopped) == ALL[:3]
    assert names(paginator.paginate(starting_token=stopped.resume_token)) == ALL[3:]
    assert tokens(server) == [None, "2", "2", "4", "6"]


def test_a_break_after_a_whole_page_continues_with_the_next_one(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    server.script("ListImages", listing(7))
    paginator = client.get_paginator("list_images")
    stopped = paginator.paginate()
    for page in stopped.pages():
        assert names(page.image_version_list) == ALL[:2]
        break
    assert names(paginator.paginate(starting_token=stopped.resume_token)) == ALL[2:]
    assert tokens(server) == [None, "2", "4", "6"]


@pytest.mark.parametrize(
    "token",
    ["t" * 65_536, "t" * 1_000_000, "half a \ud800", "line\nend\x00", "ibt1:list_images:x"],
    ids=["a character too long", "a megabyte", "half a character", "control characters", "like one of ours"],
)
def test_whatever_token_the_service_sends_is_sent_back_to_it(
    server: ScriptedServer, client: ImageBuilderClient, token: str
) -> None:
    pages = {
        None: {"imageVersionList": [{"name": "a"}, {"name": "b"}], "nextToken": token},
        token: {"imageVersionList": [{"name": "c"}, {"name": "d"}]},
    }
    server.script("ListImages", lambda request: ok(pages[request.json.get("nextToken")]))
    paginator = client.get_paginator("list_images")
    assert names(paginator.paginate()) == ["a", "b", "c", "d"]
    for done in (1, 2, 3):
        stopped = paginator.paginate(max_items=done)
        got = names(stopped)
        assert got + names(paginator.paginate(starting_token=stopped.resume_token)) == ["a", "b", "c", "d"]


def test_a_page_size_out_of_range_is_refused_at_once_under_its_own_name(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    with pytest.raises(client.exceptions.RequestValidationError) as caught:
        client.get_paginator("list_images").paginate(page_size=101)
    assert [problem.path for problem in caught.value.problems] == ["page_size"]
    assert "page_size: must be 100 or less, not 101" in str(caught.value)
    assert server.requests == []


def test_a_client_that_does_not_validate_leaves_that_to_the_service(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    server.script("ListImages", refused("InvalidParameterValueException"))
    lenient = client.with_options(validate=False)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        lenient.get_paginator("list_images").paginate(page_size=101).first()
    assert [request.json for request in server.requests] == [{"maxResults": 101}]


def test_a_token_that_the_service_no_longer_accepts_has_its_own_error(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    server.script("ListImages", refused("InvalidPaginationTokenException"))
    with pytest.raises(client.exceptions.InvalidPaginationTokenException):
        client.get_paginator("list_images").paginate(starting_token="old").first()
    assert len(server.requests) == 1


def test_no_more_than_one_page_is_in_memory(server: ScriptedServer, client: ImageBuilderClient) -> None:
    alive: list[int] = []
    pages = listing(7)

    def count() -> int:
        return sum(isinstance(thing, models.ListImagesResponse) for thing in gc.get_objects())

    gc.collect()  # garbage of other tests must not be collected during this one
    before = count()

    def answer(request: RecordedRequest) -> Answer:
        # The thread that made the page before may take a moment to forget it, where another one makes this request.
        end = time.monotonic() + 30
        while (now := count()) > before and time.monotonic() < end:
            time.sleep(0.001)
        alive.append(now)
        return pages(request)

    server.script("ListImages", answer)
    assert names(client.get_paginator("list_images").paginate()) == ALL
    # While a page is requested, the page before is no longer in memory.
    assert alive == [before] * 4


@needs_the_generated_model
@pytest.mark.parametrize("method_name", sorted(FAMILY_OF))
def test_every_operation_lists_all_its_pages(
    server: ScriptedServer, client: ImageBuilderClient, method_name: str
) -> None:
    operation = OPERATIONS[method_name]
    assert operation.pages is not None
    pages = operation.pages
    items = wire_name(pages.items)
    answers: list[dict[str, Any]] = [
        {items: [{}, {}], wire_name(pages.token_out): "second"},
        {items: [], wire_name(pages.token_out): "third"},
        {items: [{}]},
    ]
    server.script(operation.name, [ok(answer) for answer in answers])
    required = {plan.name: "x" for plan in fields_of(operation.request_type) if plan.required}
    size = {"page_size": 2} if pages.limit else {}
    paginator: Any = client.with_options(validate=False).get_paginator(method_name)  # type: ignore[call-overload]  # any name
    assert client.can_paginate(method_name)
    found = list(paginator.paginate(**required, **size))
    assert len(found) == 3
    asked = [request.json for request in server.requests]
    sent = {wire_name(name): value for name, value in required.items()} | ({"maxResults": 2} if size else {})
    assert asked == [sent, sent | {"nextToken": "second"}, sent | {"nextToken": "third"}]


def test_a_mistake_is_reported_by_paginate_and_nothing_is_sent(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    paginator = client.get_paginator("list_image_build_versions")
    with pytest.raises(client.exceptions.RequestValidationError, match="image_version_arn: "):
        paginator.paginate(image_version_arn="arn:aws:imagebuilder:us-east-1:123456789012:image/web")
    assert server.requests == []


@pytest.mark.parametrize("name", ["create_image", "list_images_", "ListImages"])
def test_an_operation_that_does_not_list_is_refused_with_those_that_do(
    client: ImageBuilderClient, name: str
) -> None:
    get_paginator: Any = client.get_paginator
    with pytest.raises(ValueError, match=r"does not list in pages.*list_images"):
        get_paginator(name)


def test_errors_of_a_page_name_the_operation(server: ScriptedServer, client: ImageBuilderClient) -> None:
    server.script("ListComponents", refused("ForbiddenException", 403))
    with pytest.raises(ImageBuilderError) as caught:
        list(client.get_paginator("list_components").paginate())
    assert caught.value.operation_name == "ListComponents"
    assert caught.value.attempts == 1
