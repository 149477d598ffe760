"""The shortened endpoints say the same as the installed botocore's, for every Region of every partition."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore
import pytest
from botocore.regions import EndpointResolver

from imagebuilder_typed._call.endpoints import without_services

TEXT = (Path(botocore.__file__).parent / "data" / "endpoints.json").read_bytes()
NAMES: set[str] = {each["partition"] for each in json.loads(TEXT)["partitions"]}
ELSEWHERE = [
    "aws-global",
    "aws-cn-global",
    "eu-somewhere-9",
    "us-gov-north-9",
    "moon-base-1",
    "fips-us-east-1",
    "x",
    None,
]


class Loading:
    """Loads all endpoints, and counts how often."""

    def __init__(self) -> None:
        self.times = 0

    def __call__(self) -> Any:
        self.times += 1
        return json.loads(TEXT)


def shortened(loading: Loading) -> Any:
    data = without_services(TEXT, "imagebuilder", NAMES, loading)
    assert data is not None, "The installed botocore writes its endpoints in another way: see endpoints.py."
    return data


def outcome(function: Callable[..., Any], *arguments: Any, **keywords: Any) -> Any:
    try:
        return function(*arguments, **keywords)
    except Exception as error:  # both have to raise the same
        return type(error), str(error)


def test_partitions_and_endpoints_are_the_same() -> None:
    loading = Loading()
    data = shortened(loading)
    whole = json.loads(TEXT)
    for found, expected in zip(data["partitions"], whole["partitions"], strict=True):
        assert list(found) == list(expected)
        assert {**found, "services": None} == {**expected, "services": None}
    resolver, original = EndpointResolver(data), EndpointResolver(whole)
    regions = [*ELSEWHERE, *(region for each in whole["partitions"] for region in each["regions"])]
    for region in regions:
        for partition in (None, "aws", "aws-iso", "nowhere"):
            for dual in (True, False):
                for fips in (True, False):
                    asked = ("imagebuilder", region, partition, dual, fips)
                    assert outcome(resolver.construct_endpoint, *asked) == outcome(
                        original.construct_endpoint, *asked
                    ), asked
        assert outcome(resolver.get_partition_for_region, region) == outcome(
            original.get_partition_for_region, region
        )
    for name in NAMES:
        assert resolver.get_available_endpoints("imagebuilder", name, True) == []
        assert resolver.get_partition_dns_suffix(name) == original.get_partition_dns_suffix(name)
    assert resolver.get_available_partitions() == original.get_available_partitions()
    assert loading.times == 0


def test_another_service_loads_all_of_them_once() -> None:
    loading = Loading()
    data = shortened(loading)
    resolver, original = EndpointResolver(data), EndpointResolver(json.loads(TEXT))
    for service in ("sts", "iam", "portal.sso", "signin", "s3", "ec2", "nothing"):
        for region in ("us-east-1", "cn-north-1", "us-gov-west-1", "eu-somewhere-9", None):
            asked = (service, region)
            assert outcome(resolver.construct_endpoint, *asked) == outcome(
                original.construct_endpoint, *asked
            )
    assert loading.times == 1
    assert {type(each["services"]) for each in data["partitions"]} == {dict}


QUESTIONS: list[Callable[[Any], Any]] = [len, list, dict, bool, lambda services: services["sts"]]


@pytest.mark.parametrize("ask", QUESTIONS)
def test_the_services_of_a_partition_are_complete_for_whoever_asks(ask: Callable[[Any], Any]) -> None:
    first: Any = json.loads(TEXT)["partitions"][0]["services"]
    assert ask(shortened(Loading())["partitions"][0]["services"]) == ask(first)


def few_services() -> Any:
    """The same partitions, each with two services, which are written and parsed faster."""
    data = json.loads(TEXT)
    for each in data["partitions"]:
        each["services"] = dict(list(each["services"].items())[:2])
    return data


def own_endpoints(data: Any) -> None:
    data["partitions"][2]["services"]["imagebuilder"] = {
        "endpoints": {"us-gov-west-1": {"hostname": "special"}}
    }


def another_partition(data: Any) -> None:
    data["partitions"].append({**data["partitions"][0], "partition": "aws-new", "services": {}})


def services_first(data: Any) -> None:
    second = data["partitions"][1]
    data["partitions"][1] = {"services": second.pop("services"), **second}


def nothing(_: Any) -> None:
    """Only the way in which it is written differs."""


def as_botocore_writes(data: Any) -> bytes:
    partitions = [json.dumps(each, indent=2, separators=(",", " : ")) for each in data["partitions"]]
    within = ", ".join(partitions).replace("\n", "\n  ")
    return f'{{\n  "partitions" : [ {within} ],\n  "version" : 3\n}}'.encode()


CHANGES: list[tuple[Callable[[Any], object], Callable[[Any], bytes]]] = [
    (own_endpoints, as_botocore_writes),
    (another_partition, as_botocore_writes),
    (services_first, as_botocore_writes),
    (nothing, lambda data: json.dumps(data).encode()),
    (nothing, lambda data: json.dumps(data, indent=4).encode()),
    (nothing, lambda data: as_botocore_writes(data)[:-1000]),
    (lambda data: data["partitions"].clear(), as_botocore_writes),
]


@pytest.mark.parametrize(("change", "write"), CHANGES)
def test_a_file_that_is_written_in_another_way_is_left_to_botocore(
    change: Callable[[Any], object], write: Callable[[Any], bytes]
) -> None:
    data = few_services()
    change(data)
    assert without_services(write(data), "imagebuilder", NAMES, Loading()) is None


def test_the_text_of_these_tests_is_written_as_botocore_writes_it() -> None:
    data = few_services()
    assert without_services(as_botocore_writes(data), "imagebuilder", NAMES, Loading()) is not None


def test_a_new_partition_may_have_no_services() -> None:
    data = few_services()
    another_partition(data)
    text = as_botocore_writes(data).replace(b'"services" : {}', b'"services" : { }')
    found = without_services(text, "imagebuilder", {*NAMES, "aws-new"}, lambda: data)
    assert found is not None
    assert [dict(each["services"]) for each in found["partitions"]] == [
        each["services"] for each in data["partitions"]
    ]
