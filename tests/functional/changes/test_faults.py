"""Throttled, lost and broken answers: nothing is lost, and nothing is done twice. The first tests go over a real socket."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from imagebuilder_typed.changes import ensure
from imagebuilder_typed.testing import EmbeddedServer, controls, no_pauses
from imagebuilder_typed.testing import server as embedded_server

from .conftest import MAKERS, REGION, VERSIONED, changed, resources

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]


@pytest.fixture(scope="module")
def running_server() -> Iterator[EmbeddedServer]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with embedded_server() as running:
            yield running


@pytest.fixture(scope="module")
def one_client(running_server: EmbeddedServer) -> ImageBuilderClient:
    return ImageBuilderClient(
        region_name=REGION,
        endpoint_url=running_server.url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


@pytest.fixture
def http_client(
    running_server: EmbeddedServer, one_client: ImageBuilderClient
) -> Iterator[ImageBuilderClient]:
    running_server.reset()
    with no_pauses():
        yield one_client
    running_server.reset()


def spoil(fault: str, operation: str, times: int = 1) -> None:
    service = controls(REGION)
    match fault:
        case "throttled":
            service.throttle(operation, times=times)
        case "not carried out":
            service.reset_connections(operation, times=times)
        case "answer lost":
            service.reset_connections(operation, times=times, after=True)
        case "answer cut off":
            service.truncate_answers(operation, times=times)
        case _:
            service.garble_answers(operation, times=times, after=True)


FAULTS = ("throttled", "not carried out", "answer lost", "answer cut off", "answer garbled")
STEPS = {
    "component": ("ListComponents", "GetComponent", "CreateComponent"),
    "distribution-configuration": (
        "ListDistributionConfigurations",
        "GetDistributionConfiguration",
        "UpdateDistributionConfiguration",
    ),
    "image-pipeline": ("ListImagePipelines", "GetImagePipeline", "UpdateImagePipeline"),
    "infrastructure-configuration": (
        "ListInfrastructureConfigurations",
        "GetInfrastructureConfiguration",
        "UpdateInfrastructureConfiguration",
    ),
    "lifecycle-policy": ("ListLifecyclePolicies", "GetLifecyclePolicy", "UpdateLifecyclePolicy"),
}


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        *(("component", fault) for fault in FAULTS),
        ("distribution-configuration", "answer garbled"),
        ("image-pipeline", "answer lost"),
        ("infrastructure-configuration", "answer lost"),
        ("infrastructure-configuration", "throttled"),
        ("lifecycle-policy", "not carried out"),
    ],
)
def test_a_fault_in_each_step(http_client: ImageBuilderClient, kind: str, fault: str) -> None:
    request = MAKERS[kind](http_client)
    ensure(http_client, request)
    for operation in STEPS[kind]:
        spoil(fault, operation)
    done = ensure(http_client, changed(request))
    assert done.action == ("new_version" if kind in VERSIONED else "updated")
    assert controls(REGION).planned_failures()["calls"] == []
    assert ensure(http_client, changed(request)).action == "unchanged"
    assert len(resources(http_client, kind)) == (2 if kind in VERSIONED else 1)


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        *(("component", fault) for fault in FAULTS),
        ("distribution-configuration", "not carried out"),
        ("image-pipeline", "answer lost"),
        ("image-recipe", "answer lost"),
        ("infrastructure-configuration", "answer cut off"),
        ("lifecycle-policy", "answer cut off"),
        ("workflow", "answer garbled"),
    ],
)
def test_a_call_that_failed_for_good_is_repeated(
    http_client: ImageBuilderClient, kind: str, fault: str
) -> None:
    request = MAKERS[kind](http_client)
    without_retries = http_client.with_options(retry=RetryPolicy.none())
    operation = type(request).__name__.removesuffix("Request")
    spoil(fault, operation)
    with pytest.raises(exceptions.ImageBuilderError):
        ensure(without_retries, request)
    was_done = fault.startswith("answer")
    done = ensure(http_client, request)
    assert done.action == ("unchanged" if was_done else "created")
    assert [each.arn for each in resources(http_client, kind)] == [done.arn]


@pytest.mark.parametrize(
    ("kind", "fault"),
    [
        ("distribution-configuration", "answer cut off"),
        ("image-pipeline", "not carried out"),
        ("lifecycle-policy", "answer lost"),
    ],
)
def test_an_update_that_failed_for_good_is_repeated(
    http_client: ImageBuilderClient, kind: str, fault: str
) -> None:
    request = MAKERS[kind](http_client)
    ensure(http_client, request)
    both = changed(request)
    both.tags = {"team": "b"}
    spoil(fault, STEPS[kind][-1])
    with pytest.raises(exceptions.ImageBuilderError):
        ensure(http_client.with_options(retry=RetryPolicy.none()), both)
    done = ensure(http_client, both)
    was_done = fault.startswith("answer")
    assert [each.path for each in done.differences] == ["description"] * (not was_done) + ["tags['team']"]
    found = resources(http_client, kind)[0]
    assert (found.description, found.tags) == ("changed", {"team": "b"})
    assert ensure(http_client, both).action == "unchanged"


def test_tags_that_were_not_reached_come_with_the_next_call(http_client: ImageBuilderClient) -> None:
    request = MAKERS["infrastructure-configuration"](http_client)
    ensure(http_client, request)
    both = changed(request)
    both.tags = {"team": "b"}
    spoil("not carried out", "TagResource")
    with pytest.raises(exceptions.ImageBuilderError):
        ensure(http_client.with_options(retry=RetryPolicy.none()), both)
    done = ensure(http_client, both)
    assert [each.path for each in done.differences] == ["tags['team']"]
    found = resources(http_client, "infrastructure-configuration")[0]
    assert (found.description, found.tags) == ("changed", {"team": "b"})
