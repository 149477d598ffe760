"""Pages of lists: sizes, tokens, and pages that come back short on purpose."""

from __future__ import annotations

import base64
import json
from typing import TYPE_CHECKING, Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import boto3
import pytest

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.testing import Controls, mock_imagebuilder

from . import factories
from .conftest import REGION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from imagebuilder_typed.testing import EmbeddedServer

NAMES = [f"component-{number}" for number in range(5)]


@pytest.fixture(autouse=True)
def five_components(client: Any) -> None:
    for name in NAMES:
        factories.make_component(client, name)


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return Controls(REGION)


def page(client: Any, token: str | None = None, **request: Any) -> tuple[list[str], str | None]:
    """The names on a page, and the token of the next one."""
    answer = client.list_components(**request, **({"nextToken": token} if token else {}))
    return [entry["name"] for entry in answer["componentVersionList"]], answer.get("nextToken")


def pages(client: Any, **request: Any) -> Iterator[list[str]]:
    names, token = page(client, **request)
    yield names
    while token:
        names, token = page(client, token, **request)
        yield names


class TestSizes:
    @pytest.mark.parametrize(
        ("size", "expected"), [(1, [1] * 5), (2, [2, 2, 1]), (4, [4, 1]), (5, [5]), (6, [5]), (100, [5])]
    )
    def test_pages_are_full_but_the_last(self, client: Any, size: int, expected: list[int]) -> None:
        found = list(pages(client, maxResults=size))
        assert [len(names) for names in found] == expected
        assert [name for names in found for name in names] == NAMES

    def test_each_page_may_have_another_size(self, client: Any) -> None:
        first, token = page(client, maxResults=1)
        second, token = page(client, token, maxResults=3)
        third, token = page(client, token)
        assert (first, second, third, token) == (NAMES[:1], NAMES[1:4], NAMES[4:], None)

    def test_a_token_can_be_used_again(self, client: Any) -> None:
        _, token = page(client, maxResults=2)
        assert page(client, token, maxResults=2) == page(client, token, maxResults=2)

    @pytest.mark.parametrize("size", [0, 101, -1])
    def test_a_size_out_of_range_is_refused(self, over_http: Any, size: int) -> None:
        # The model's limits are 1 and 100.
        client = over_http()
        client.meta.events.register(
            "before-call.imagebuilder.ListComponents",
            lambda params, **_: params.update(body=json.dumps({"maxResults": size}).encode()),
        )
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.list_components()

    def test_the_default_is_25(self, client: Any) -> None:
        for number in range(5, 27):
            factories.make_component(client, f"component-{number}")
        assert [len(names) for names in pages(client)] == [25, 2]

    def test_what_is_created_meanwhile_comes_last(self, client: Any) -> None:
        first, token = page(client, maxResults=4)
        factories.make_component(client, "component-5")
        assert page(client, token) == ([*NAMES[4:], "component-5"], None)
        assert first == NAMES[:4]

    def test_a_version_keeps_its_place_when_it_gets_another_build(self, client: Any) -> None:
        first, token = page(client, maxResults=4)
        factories.make_component(client, NAMES[0], changeDescription="again")
        assert (first, page(client, token)) == (NAMES[:4], (NAMES[4:], None))

    def test_lists_with_the_newest_first_have_pages_too(self, client: Any) -> None:
        arns = [factories.make_infrastructure(client, name) for name in NAMES]
        found = []
        for answer in client.get_paginator("list_infrastructure_configurations").paginate(
            PaginationConfig={"PageSize": 2}
        ):
            found.append([entry["arn"] for entry in answer["infrastructureConfigurationSummaryList"]])
        assert found == [arns[:2:-1], arns[2:0:-1], arns[:1]]

    def test_steps_that_wait_in_one_image_are_all_on_the_pages(self, client: Any) -> None:
        data = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"
        workflows = [
            {
                "workflowArn": client.create_workflow(
                    name=f"waiting {number}", semanticVersion="1.0.0", type="TEST", data=data
                )["workflowBuildVersionArn"],
                "parallelGroup": "all",
            }
            for number in range(2)
        ]
        role = "arn:aws:iam::123456789012:role/builder"
        image = factories.make_image(client, workflows=workflows, executionRole=role)
        Controls(REGION).finish_build(image)
        whole = client.list_waiting_workflow_steps()["steps"]
        one_by_one = []
        for answer in client.get_paginator("list_waiting_workflow_steps").paginate(
            PaginationConfig={"PageSize": 1}
        ):
            one_by_one += answer["steps"]
        assert one_by_one == whole


class TestTokens:
    def test_a_token_belongs_to_an_operation_and_its_parameters(self, client: Any) -> None:
        _, token = page(client, maxResults=2)
        refused: list[tuple[str, dict[str, Any]]] = [
            ("list_images", {}),
            ("list_component_build_versions", {}),
            ("list_components", {"owner": "Amazon"}),
            ("list_components", {"byName": True}),
            ("list_components", {"filters": [{"name": "name", "values": ["component*"]}]}),
        ]
        for operation, request in refused:
            with pytest.raises(client.exceptions.InvalidPaginationTokenException):
                getattr(client, operation)(nextToken=token, **request)
        assert page(client, token) == (NAMES[2:], None)

    @pytest.mark.parametrize(
        "content",
        [
            "null",
            "{}",
            "[]",
            "1",
            '["x"]',
            '["x", 1]',
            '["x", 1, 2, 3, 4]',
            "[" * 5000,
            '["x", 1' + "0" * 5000 + ', 1, ""]',
        ],
    )
    def test_made_up_tokens_are_refused(self, client: Any, content: str) -> None:
        token = base64.urlsafe_b64encode(content.encode()).decode()
        with pytest.raises(client.exceptions.InvalidPaginationTokenException):
            client.list_components(nextToken=token)

    @pytest.mark.parametrize("position", [[1], ["a", "b"], [1, 2], [True, ""], [1.5, ""], [None, None]])
    def test_changed_tokens_are_refused(self, client: Any, position: list[Any]) -> None:
        _, token = page(client, maxResults=2)
        content = json.loads(base64.urlsafe_b64decode(str(token)))
        changed = base64.urlsafe_b64encode(json.dumps([*content[:2], *position]).encode()).decode()
        with pytest.raises(client.exceptions.InvalidPaginationTokenException):
            client.list_components(nextToken=changed)


class TestShortPages:
    def test_a_page_can_be_empty_and_have_a_token(self, client: Any, region_controls: Controls) -> None:
        region_controls.short_pages("ListComponents")
        assert list(pages(client)) == [[], NAMES]

    def test_an_empty_page_in_the_middle_loses_and_repeats_nothing(
        self, client: Any, region_controls: Controls
    ) -> None:
        first, token = page(client, maxResults=2)
        region_controls.short_pages("ListComponents")
        empty, token = page(client, token)
        assert (first, empty, page(client, token)) == (NAMES[:2], [], (NAMES[2:], None))

    def test_a_page_can_have_fewer_items_than_asked_for(self, client: Any, region_controls: Controls) -> None:
        region_controls.short_pages("ListComponents", size=2, times=2)
        assert list(pages(client)) == [NAMES[:2], NAMES[2:4], NAMES[4:]]

    def test_a_short_page_has_no_more_items_than_asked_for(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.short_pages("ListComponents", size=3)
        assert page(client, maxResults=2)[0] == NAMES[:2]

    def test_even_the_last_page_has_a_token(self, client: Any, region_controls: Controls) -> None:
        region_controls.short_pages("ListComponents", size=100)
        assert list(pages(client)) == [NAMES, []]

    def test_tokens_of_empty_pages_differ(self, client: Any, region_controls: Controls) -> None:
        # botocore gives up when it gets the same token twice.
        region_controls.short_pages("ListComponents", times=3)
        found = client.get_paginator("list_components").paginate().build_full_result()
        assert [entry["name"] for entry in found["componentVersionList"]] == NAMES

    def test_only_the_named_list_is_cut_and_only_so_often(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.short_pages("ListImages")
        assert page(client) == (NAMES, None)
        assert "nextToken" in client.list_images()
        assert "nextToken" not in client.list_images()

    def test_without_a_name_any_list_is_cut_but_nothing_else(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.short_pages(times=2)
        factories.make_infrastructure(client)
        assert "nextToken" in client.list_images()
        assert page(client)[0] == []
        assert page(client) == (NAMES, None)

    def test_the_first_plan_goes_first(self, client: Any, region_controls: Controls) -> None:
        region_controls.short_pages(size=1)
        region_controls.short_pages("ListComponents", size=2)
        assert list(pages(client)) == [NAMES[:1], NAMES[1:3], NAMES[3:]]

    def test_plans_are_listed_and_cleared(self, client: Any, region_controls: Controls) -> None:
        region_controls.short_pages("ListComponents", size=2, times=3)
        page(client)
        planned = region_controls.planned_failures()["pages"]
        assert planned == [{"operation": "ListComponents", "size": 2, "times": 2}]
        region_controls.clear_failures()
        assert region_controls.planned_failures()["pages"] == []
        assert page(client) == (NAMES, None)

    def test_moto_s_reset_removes_plans(
        self, client: Any, region_controls: Controls, running_server: EmbeddedServer
    ) -> None:
        region_controls.short_pages()
        running_server.reset()
        assert "nextToken" not in client.list_components()

    @pytest.mark.parametrize(
        ("arguments", "error"),
        [
            ({"operation": "ListPictures"}, ValueError),
            ({"operation": "GetImage"}, ValueError),
            ({"operation": 7}, TypeError),
            ({"size": -1}, ValueError),
            ({"size": 101}, ValueError),
            ({"size": 1.5}, TypeError),
            ({"size": True}, TypeError),
            ({"times": 0}, ValueError),
            ({"times": 10_001}, ValueError),
        ],
    )
    def test_wrong_arguments_are_refused(
        self, region_controls: Controls, arguments: dict[str, Any], error: type[Exception]
    ) -> None:
        with pytest.raises(error):
            region_controls.short_pages(**arguments)
        assert region_controls.planned_failures()["pages"] == []

    def test_over_http(self, client: Any, running_server: EmbeddedServer) -> None:
        def post(arguments: dict[str, Any]) -> int:
            request = Request(
                f"{running_server.url}/imagebuilder-controls/short_pages",
                data=json.dumps({"region": REGION, **arguments}).encode(),
                headers={"Content-Type": "application/json"},
            )
            with urlopen(request) as answer:
                return int(answer.status)

        assert post({"operation": "ListComponents", "size": 1}) == 200
        assert list(pages(client)) == [NAMES[:1], NAMES[1:]]
        with pytest.raises(HTTPError) as refused:
            post({"operation": "GetImage"})
        with refused.value as answer:
            assert answer.code == 400

    def test_in_process(self) -> None:
        with mock_imagebuilder():
            boto = boto3.client("imagebuilder", region_name=REGION)
            factories.make_component(boto)
            Controls(REGION).short_pages("ListComponents", times=2)
            typed = ImageBuilderClient(region_name=REGION)
            found = typed.get_paginator("list_components").paginate()
            assert [entry.name for entry in found] == ["hello"]
