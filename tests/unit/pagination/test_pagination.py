"""A listing that stops anywhere continues with the next item, and sends no more requests than it needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from imagebuilder_typed import exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._api.paginators.image import ListImagesPaginator
from imagebuilder_typed._api.paginators.scan_finding import ListImageScanFindingAggregationsPaginator
from imagebuilder_typed.exceptions import PaginationError, ReadError, RequestValidationError
from imagebuilder_typed.pagination import Pager
from imagebuilder_typed.pagination._paginator import ListingStarter
from imagebuilder_typed.pagination._resume_token import decode, encode
from imagebuilder_typed.validation._check_request import validate

Images = Pager[models.ImageVersion, models.ListImagesResponse]


class Service:
    """ListImages over a fixed list, with a token for each position and planned page sizes, 0 for an empty page."""

    def __init__(self, count: int, sizes: list[int] | None = None) -> None:
        self.names = [f"image-{number}" for number in range(count)]
        self.sizes = sizes or [count or 1]
        self.requests: list[models.ListImagesRequest] = []
        self.failures: set[int] = set()

    def call(self, operation: object, request: models.ListImagesRequest) -> Any:
        self.requests.append(request)
        number = len(self.requests)
        if number in self.failures:
            raise ReadError("ListImages", "told to fail")
        start, empties = (int(part) for part in (request.next_token or "0.0").split("."))
        size = (
            self.sizes[(number - 1) % len(self.sizes)] if request.max_results is None else request.max_results
        )
        # Two empty pages in a row at the same place would repeat a token.
        size = size if empties == 0 else max(size, 1)
        end = min(start + size, len(self.names))
        return models.ListImagesResponse(
            image_version_list=[models.ImageVersion(name=name) for name in self.names[start:end]],
            next_token=None if end == len(self.names) else f"{end}.{int(size == 0)}",
        )

    def paginate(self, request: models.ListImagesRequest | None = None, **options: Any) -> Images:
        operation = OPERATIONS["list_images"]
        if request is not None:
            return ListingStarter(self.call, operation).start(request, **options)
        return ListImagesPaginator(self.call, operation).paginate(**options)


def names(pager: Images) -> list[str | None]:
    return [image.name for image in pager]


def by_items(pager: Images) -> list[str | None]:
    return names(pager)


def by_pages(pager: Images) -> list[str | None]:
    return [image.name for page in pager.pages() for image in page.image_version_list]


class TestWholeListings:
    def test_items_of_all_pages_in_order(self) -> None:
        service = Service(7, [3])
        assert names(service.paginate()) == service.names

    def test_empty_pages_pass(self) -> None:
        service = Service(4, [0, 2, 0, 1])
        pages = list(service.paginate().pages())
        assert [len(page.image_version_list) for page in pages] == [0, 2, 0, 1, 0, 1]
        assert names(service.paginate()) == service.names

    def test_a_new_iteration_starts_again(self) -> None:
        service = Service(4, [2])
        pager = service.paginate()
        assert names(pager) == names(pager) == service.names
        assert [request.next_token for request in service.requests] == [None, "2.0", None, "2.0"]

    def test_an_empty_token_ends_the_listing(self) -> None:
        def call(*_: object) -> models.ListImagesResponse:
            return models.ListImagesResponse(next_token="")

        assert list(ListImagesPaginator(call, OPERATIONS["list_images"]).paginate()) == []

    def test_first_item_needs_no_second_request(self) -> None:
        service = Service(4, [2])
        first = service.paginate().first()
        assert first is not None
        assert first.name == "image-0"
        assert len(service.requests) == 1

    def test_first_item_of_nothing_is_none(self) -> None:
        assert Service(0).paginate().first() is None


class TestLaziness:
    def test_nothing_is_sent_before_the_first_item_is_requested(self) -> None:
        service = Service(4, [2])
        iterator = iter(service.paginate())
        assert service.requests == []
        next(iterator)
        assert len(service.requests) == 1

    def test_a_page_is_fetched_when_its_first_item_is_requested(self) -> None:
        service = Service(4, [2])
        iterator = iter(service.paginate())
        next(iterator), next(iterator)
        assert len(service.requests) == 1
        next(iterator)
        assert len(service.requests) == 2

    @pytest.mark.parametrize("listed", [by_items, by_pages])
    def test_max_items_at_the_end_of_a_page_sends_no_further_request(
        self, listed: Callable[[Images], list[str]]
    ) -> None:
        service = Service(6, [2])
        assert listed(service.paginate(max_items=4)) == service.names[:4]
        assert len(service.requests) == 2


class TestMaxItems:
    def test_the_last_page_is_cut(self) -> None:
        pages = list(Service(6, [2]).paginate(max_items=3).pages())
        assert [len(page.image_version_list) for page in pages] == [2, 1]

    def test_above_the_number_of_items_lists_all(self) -> None:
        service = Service(3, [2])
        pager = service.paginate(max_items=10)
        assert names(pager) == service.names
        assert pager.resume_token is None


class TestResumeToken:
    def test_is_none_at_the_beginning_and_at_the_end(self) -> None:
        pager = Service(3, [2]).paginate()
        assert pager.resume_token is None
        names(pager)
        assert pager.resume_token is None

    def test_is_the_starting_token_before_the_first_item(self) -> None:
        assert Service(3, [2]).paginate(starting_token="2.0").resume_token == "2.0"

    def test_at_a_page_boundary_is_the_services_own(self) -> None:
        pager = Service(6, [2]).paginate(max_items=4)
        names(pager)
        assert pager.resume_token == "4.0"

    def test_is_none_when_max_items_ends_with_the_list(self) -> None:
        pager = Service(4, [2]).paginate(max_items=4)
        names(pager)
        assert pager.resume_token is None

    def test_counts_an_item_as_done_once_it_was_yielded(self) -> None:
        service = Service(6, [3])
        pager = service.paginate()
        for image in pager:
            if image.name == "image-3":
                break
        assert names(service.paginate(starting_token=pager.resume_token)) == service.names[4:]

    def test_after_an_error_leads_to_the_page_that_failed(self) -> None:
        service = Service(6, [2])
        service.failures = {2}
        pager = service.paginate()
        got: list[str | None] = []
        with pytest.raises(ReadError):
            got.extend(image.name for image in pager)
        assert pager.resume_token == "2.0"
        assert names(service.paginate(starting_token=pager.resume_token)) == service.names[2:]

    def test_belongs_to_the_iteration_that_was_started_last(self) -> None:
        pager = Service(6, [2]).paginate()
        first = iter(pager)
        next(first), next(first)
        assert pager.resume_token == "2.0"
        iter(pager)
        assert pager.resume_token is None

    def test_a_smaller_page_size_than_before_loses_nothing(self) -> None:
        service = Service(9)
        stopped = service.paginate(page_size=6, max_items=5)
        names(stopped)
        assert names(service.paginate(page_size=2, starting_token=stopped.resume_token)) == service.names[5:]

    def test_after_a_page_that_is_skipped_whole_skips_the_rest_on_the_next_page(self) -> None:
        service = Service(9)
        token = encode("list_images", None, 5)
        pager = service.paginate(page_size=2, starting_token=token)
        assert next(pager.pages()).image_version_list == []
        assert names(service.paginate(page_size=2, starting_token=pager.resume_token)) == service.names[5:]

    def test_after_an_error_still_skips_items_of_that_page(self) -> None:
        service = Service(9)
        service.failures = {2}
        pager = service.paginate(page_size=2, starting_token=encode("list_images", None, 5))
        with pytest.raises(ReadError):
            names(pager)
        assert pager.resume_token == encode("list_images", "2.0", 3)
        assert names(service.paginate(starting_token=pager.resume_token)) == service.names[5:]

    def test_belongs_to_the_pages_if_those_were_started_last(self) -> None:
        pager = Service(6, [2]).paginate()
        names(pager)
        for page in pager.pages():
            assert [image.name for image in page.image_version_list] == ["image-0", "image-1"]
            assert pager.resume_token == "2.0"
            break

    def test_at_the_start_of_a_page_is_the_services_own_token(self) -> None:
        assert encode("list_images", "abc", 0) == "abc"

    def test_of_another_operation_is_refused(self) -> None:
        token = encode("list_components", "abc", 2)
        with pytest.raises(
            RequestValidationError, match="starting_token: comes from a listing with list_components"
        ):
            Service(3).paginate(starting_token=token)

    def test_that_is_damaged_is_refused(self) -> None:
        with pytest.raises(RequestValidationError, match="starting_token: is damaged"):
            Service(3).paginate(starting_token="ibt1:list_images:x")

    def test_with_a_wrong_count_is_refused(self) -> None:
        for count in ("", "-1", "1.5", "٣", "²", "9" * 19, "9" * 5000):
            with pytest.raises(RequestValidationError, match="starting_token: is damaged"):
                Service(3).paginate(starting_token=f"ibt1:list_images:{count}:abc")

    def test_with_a_count_past_the_end_of_the_list_skips_all(self) -> None:
        token = f"ibt1:list_images:{'9' * 18}:"
        pager = Service(3).paginate(starting_token=token)
        assert names(pager) == []
        assert pager.resume_token is None

    def test_that_is_refused_is_the_value_of_the_problem(self) -> None:
        with pytest.raises(RequestValidationError) as caught:
            Service(5).paginate(starting_token="ibt1:x")
        assert [(problem.path, problem.value) for problem in caught.value.problems] == [
            ("starting_token", "ibt1:x")
        ]

    def test_that_is_refused_is_shown_shortened(self) -> None:
        with pytest.raises(RequestValidationError) as caught:
            Service(3).paginate(starting_token="ibt1:" + "x" * 1000)
        assert "starting_token: is damaged: 'ibt1:" + "x" * 55 + "'" in str(caught.value)
        assert "x" * 56 not in str(caught.value)

    @pytest.mark.parametrize("listed", [by_items, by_pages])
    def test_after_a_break_at_the_end_of_a_page_leads_to_the_next_one(
        self, listed: Callable[[Images], list[str]]
    ) -> None:
        service = Service(6, [2])
        pager = service.paginate()
        whole: Any = pager if listed is by_items else pager.pages()
        for number, thing in enumerate(whole, start=1):
            if listed is by_pages or number == 2:
                assert thing is not None
                break
        assert pager.resume_token == "2.0"
        assert names(service.paginate(starting_token=pager.resume_token)) == service.names[2:]

    @given(
        st.none() | st.text(min_size=1) | st.text().map(lambda text: f"ibt1:{text}"),
        st.integers(0, 10_000),
        st.booleans(),
    )
    def test_survives_a_round_trip(self, page_token: str | None, handed_out: int, plain: bool) -> None:
        token = encode("list_images", page_token, handed_out, accepted=plain or page_token is None)
        assert token is None or decode("list_images", token) == (page_token, handed_out)
        assert (token is None) == (page_token is None and handed_out == 0)


@given(
    count=st.integers(0, 30),
    sizes=st.lists(st.integers(0, 5), min_size=1, max_size=6),
    stops=st.lists(
        st.tuples(
            st.sampled_from(["break", "max_items", "error", "pages"]),
            st.integers(1, 8),
            st.none() | st.integers(1, 9),
        ),
        max_size=12,
    ),
)
def test_however_often_a_listing_stops_each_item_comes_once(
    count: int, sizes: list[int], stops: list[tuple[str, int, int | None]]
) -> None:
    service = Service(count, sizes)
    got: list[str | None] = []
    token: str | None = None

    def finished(pager: Images) -> bool:
        return pager.resume_token is None and len(got) > 0

    for way, number, page_size in stops:
        pager = service.paginate(
            starting_token=token,
            page_size=page_size,
            max_items=number if way in ("max_items", "pages") else None,
        )
        if way == "error":
            service.failures = {len(service.requests) + number}
        try:
            if way == "pages":
                got += by_pages(pager)
            else:
                for position, image in enumerate(pager, start=1):
                    got.append(image.name)
                    if way == "break" and position == number:
                        break
        except ReadError:
            pass
        service.failures = set()  # the listing may have ended before it
        token = pager.resume_token
        if finished(pager):
            break
    else:
        got += names(service.paginate(starting_token=token))
    assert got == service.names


class TestRepeatedToken:
    @pytest.mark.parametrize("cycle", [["a", "a"], ["a", "b", "a"], ["a", "b", "c", "b"]])
    def test_raises_after_every_item_that_arrived(self, cycle: list[str]) -> None:
        tokens = iter(cycle)

        def call(*_: object) -> models.ListImagesResponse:
            return models.ListImagesResponse(
                image_version_list=[models.ImageVersion()], next_token=next(tokens)
            )

        pager = ListImagesPaginator(call, OPERATIONS["list_images"]).paginate()
        got: list[object] = []
        with pytest.raises(
            PaginationError, match="ListImages: the service sent the same token twice"
        ) as caught:
            got.extend(pager)
        assert len(got) == len(cycle)
        assert caught.value.resume_token == cycle[-1]

    def test_that_is_the_starting_token_raises(self) -> None:
        def call(*_: object) -> models.ListImagesResponse:
            return models.ListImagesResponse(next_token="a")

        with pytest.raises(PaginationError):
            list(ListImagesPaginator(call, OPERATIONS["list_images"]).paginate(starting_token="a"))


class TestRequests:
    def test_keywords_and_page_size_reach_each_request(self) -> None:
        service = Service(5)
        names(service.paginate(owner="Self", page_size=2))
        assert [(r.owner, r.max_results, r.next_token) for r in service.requests] == [
            ("Self", 2, None),
            ("Self", 2, "2.0"),
            ("Self", 2, "4.0"),
        ]

    def test_a_request_object_sends_the_same(self) -> None:
        service = Service(5)
        request = models.ListImagesRequest(owner="Self", max_results=2, next_token="2.0")
        assert names(service.paginate(request)) == service.names[2:]
        assert request == models.ListImagesRequest(owner="Self", max_results=2, next_token="2.0")

    def test_a_request_object_that_changes_later_changes_nothing(self) -> None:
        service = Service(5, [2])
        request = models.ListImagesRequest(filters=[models.Filter(name="name", values=["a"])])
        pager = service.paginate(request)
        assert request.filters is not None
        request.filters.clear()
        names(pager)
        assert all(sent.filters == [models.Filter(name="name", values=["a"])] for sent in service.requests)

    def test_a_resume_token_in_the_request_object_is_understood(self) -> None:
        service = Service(5)
        token = encode("list_images", "1.0", 2)
        assert names(service.paginate(models.ListImagesRequest(next_token=token))) == service.names[3:]


@pytest.mark.parametrize(
    ("options", "problems"),
    [
        ({"page_size": 0}, ["page_size: must be 1 or more, not 0"]),
        ({"page_size": "10"}, ["page_size: must be a whole number, not '10'"]),
        ({"max_items": -1}, ["max_items: must be 1 or more, not -1"]),
        ({"max_items": True}, ["max_items: must be a whole number, not True"]),
        ({"starting_token": ""}, ["starting_token: must be the resume_token of a pager"]),
        ({"starting_token": 3}, ["starting_token: must be the resume_token of a pager"]),
        (
            {"max_items": 0, "starting_token": "", "page_size": 1.5},
            ["max_items: ", "starting_", "page_size: "],
        ),
    ],
)
@pytest.mark.parametrize("request_", [None, models.ListImagesRequest()], ids=["keywords", "object"])
def test_wrong_options_are_refused_before_anything_is_sent(
    request_: models.ListImagesRequest | None, options: dict[str, object], problems: list[str]
) -> None:
    service = Service(3)
    with pytest.raises(RequestValidationError) as caught:
        service.paginate(request_, **options)
    assert str(caught.value).startswith("ListImages: the request was not sent:")
    for problem in problems:
        assert problem in str(caught.value)
    assert len(caught.value.problems) == len(problems)
    assert service.requests == []


def test_an_option_is_refused_that_the_request_object_has_too() -> None:
    request = models.ListImagesRequest(max_results=5, next_token="b")
    with pytest.raises(RequestValidationError) as caught:
        Service(3).paginate(request, page_size=5, starting_token="a")
    assert [str(problem) for problem in caught.value.problems] == [
        "starting_token: is given twice: the request has next_token too",
        "page_size: is given twice: the request has max_results too",
    ]


def test_a_page_size_is_refused_where_the_operation_has_none() -> None:
    service = Service(3)
    operation = OPERATIONS["list_image_scan_finding_aggregations"]
    request = models.ListImageScanFindingAggregationsRequest()
    with pytest.raises(
        RequestValidationError, match="page_size: can't be set: the operation has no page size"
    ):
        ListingStarter(service.call, operation).start(request, page_size=5)
    paginator: Any = ListImageScanFindingAggregationsPaginator(service.call, operation)
    with pytest.raises(TypeError, match="page_size"):
        paginator.paginate(page_size=5)


@pytest.mark.parametrize("keyword", ["onwer", "PaginationConfig", "max_results", "next_token"])
def test_other_keywords_are_refused_as_by_any_function(keyword: str) -> None:
    with pytest.raises(TypeError, match=f"unexpected keyword argument '{keyword}'"):
        Service(3).paginate(**{keyword: "x"})


def test_problems_name_the_options_that_the_caller_used() -> None:
    def check(*_: object) -> None:
        problems = [
            exceptions.ValidationProblem("max_results", "is too large", 1000),
            exceptions.ValidationProblem("owner", "no"),
        ]
        raise RequestValidationError("ListImages", problems)

    paginator = ListImagesPaginator(Service(3).call, OPERATIONS["list_images"], check=check)
    with pytest.raises(RequestValidationError) as caught:
        paginator.paginate(page_size=1000)
    assert caught.value.problems == [
        exceptions.ValidationProblem("page_size", "is too large", 1000),
        exceptions.ValidationProblem("owner", "no"),
    ]
    assert str(caught.value).startswith("ListImages: ")
    starter = ListingStarter(Service(3).call, OPERATIONS["list_images"], check)
    with pytest.raises(RequestValidationError) as caught:
        starter.start(models.ListImagesRequest(max_results=1000))
    assert [problem.path for problem in caught.value.problems] == ["max_results", "owner"]


class TestTokensThatTheModelForbids:
    """The service may send such tokens anyway, and accepts what it sent."""

    TOKENS: ClassVar[dict[str, str]] = {"too long": "t" * 65_536, "half a character": "page-\ud800"}

    @staticmethod
    def paginator(token: str, sent: list[models.ListImagesRequest]) -> ListImagesPaginator:
        """A paginator of five images, two or three on a page; the second page has that token."""

        def call(operation: object, request: models.ListImagesRequest) -> Any:
            sent.append(request)
            page = ["a", "b"] if request.next_token is None else ["c", "d", "e"]
            return models.ListImagesResponse(
                image_version_list=[models.ImageVersion(name=name) for name in page],
                next_token=token if request.next_token is None else None,
            )

        return ListImagesPaginator(call, OPERATIONS["list_images"], check=validate)

    @pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS.keys())
    def test_are_sent_back_unchanged(self, token: str) -> None:
        sent: list[models.ListImagesRequest] = []
        assert names(self.paginator(token, sent).paginate()) == ["a", "b", "c", "d", "e"]
        assert [request.next_token for request in sent] == [None, token]

    @pytest.mark.parametrize("done", [1, 2, 3, 4])
    @pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS.keys())
    def test_can_be_resumed_at(self, token: str, done: int) -> None:
        sent: list[models.ListImagesRequest] = []
        paginator = self.paginator(token, sent)
        stopped = paginator.paginate(max_items=done)
        names(stopped)
        sent.clear()
        resumed = paginator.paginate(starting_token=stopped.resume_token)
        assert resumed.resume_token == stopped.resume_token
        assert names(resumed) == ["a", "b", "c", "d", "e"][done:]
        assert [request.next_token for request in sent] == ([None, token] if done < 2 else [token])

    @pytest.mark.parametrize("token", TOKENS.values(), ids=TOKENS.keys())
    def test_are_refused_when_the_caller_writes_them(self, token: str) -> None:
        sent: list[models.ListImagesRequest] = []
        with pytest.raises(RequestValidationError) as caught:
            self.paginator(token, sent).paginate(starting_token=token)
        assert [problem.path for problem in caught.value.problems] == ["starting_token"]
        starter = ListingStarter(lambda *_: sent.append, OPERATIONS["list_images"], validate)
        with pytest.raises(RequestValidationError) as caught:
            starter.start(models.ListImagesRequest(next_token=token))
        assert [problem.path for problem in caught.value.problems] == ["next_token"]
        assert sent == []

    def test_leave_the_rest_of_the_request_to_be_checked(self) -> None:
        token = encode("list_images", self.TOKENS["too long"], 0, accepted=False)
        with pytest.raises(RequestValidationError) as caught:
            self.paginator("t", []).paginate(starting_token=token, page_size=101)
        assert [problem.path for problem in caught.value.problems] == ["page_size"]

    def test_are_short_in_the_error_of_a_service_that_repeats_them(self) -> None:
        def call(*_: object) -> models.ListImagesResponse:
            return models.ListImagesResponse(next_token="t" * 70_000)

        pager = ListImagesPaginator(call, OPERATIONS["list_images"], check=validate).paginate()
        with pytest.raises(PaginationError) as caught:
            list(pager)
        assert "a token of 70000 characters" in str(caught.value)
        assert "tt" not in str(caught.value)
        assert "t" * 61 not in str(caught.value)
        assert caught.value.resume_token == "t" * 70_000


@pytest.mark.parametrize("token", [3, ["a"]])
def test_a_token_of_the_wrong_type_in_a_request_is_left_to_validation(token: object) -> None:
    seen: list[object] = []
    request: Any = models.ListImagesRequest(next_token=token)  # type: ignore[arg-type]  # the point of the test
    starter = ListingStarter(
        Service(3).call, OPERATIONS["list_images"], lambda _, checked: seen.append(checked.next_token)
    )
    starter.start(request)
    assert seen == [token]


def test_an_operation_that_does_not_list_has_no_paginator() -> None:
    starter = ListingStarter(Service(1).call, OPERATIONS["get_image"])
    with pytest.raises(TypeError, match="GetImage does not list in pages"):
        starter.start(models.GetImageRequest(image_build_version_arn="arn"))


def test_a_pager_says_what_it_lists() -> None:
    assert repr(Service(1).paginate()) == "<Pager of ListImages>"
