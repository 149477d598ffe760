"""The builds of an image, and the newest that is available."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, builds, exceptions
from imagebuilder_typed.builds import latest, of_image
from imagebuilder_typed.testing import no_pauses
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    cut_short,
    ok,
    reset_before_answer,
    throttled,
)

ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image"

# In no order that helps, as pages may have it.
BUILDS = {
    "web-server/1.9.0": {1: "AVAILABLE", 2: "AVAILABLE"},
    "web-server/1.10.0": {1: "AVAILABLE", 3: "FAILED", 2: "AVAILABLE", 10: "BUILDING"},
    "web-server/2.0.0": {1: "FAILED", 2: "DEPRECATED"},
    "web-server-old/3.0.0": {1: "AVAILABLE"},
    "db/2026.01.05": {1: "AVAILABLE"},
}


def versions(request: RecordedRequest) -> Answer:
    """Two pages."""
    found = [
        {"arn": f"{ARN}/{path}", "name": path.partition("/")[0].replace("-", " ").title()} for path in BUILDS
    ]
    if request.json.get("byName"):
        return ok({"imageVersionList": found})
    if request.json.get("nextToken"):
        return ok({"imageVersionList": found[2:]})
    return ok({"imageVersionList": found[:2], "nextToken": "more"})


def builds_of(request: RecordedRequest) -> Answer:
    arn = request.json["imageVersionArn"]
    states = BUILDS[arn.removeprefix(f"{ARN}/")]
    return ok(
        {
            "imageSummaryList": [
                {"arn": f"{arn}/{build}", "state": {"status": status}} for build, status in states.items()
            ]
        }
    )


@pytest.fixture(scope="module")
def one_client(one_server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(**one_server.boto3_options)


@pytest.fixture
def client(server: ScriptedServer, one_client: ImageBuilderClient) -> ImageBuilderClient:
    server.script("ListImages", versions)
    server.script("ListImageBuildVersions", builds_of)
    return one_client


@pytest.mark.parametrize(
    ("arguments", "found"),
    [
        (("web-server",), "web-server/1.10.0/2"),
        (("Web Server",), "web-server/1.10.0/2"),
        (("web_server", "1.x.x"), "web-server/1.10.0/2"),
        (("web-server", "1.9.x"), "web-server/1.9.0/2"),
        (("db", "2026.1.5"), "db/2026.01.05/1"),
    ],
)
def test_the_highest_version_with_an_available_build_wins(
    client: ImageBuilderClient, arguments: tuple[str, ...], found: str
) -> None:
    assert latest(client, *arguments).arn == f"{ARN}/{found}"


def test_builds_come_newest_first_with_requests_as_needed(
    client: ImageBuilderClient, server: ScriptedServer
) -> None:
    found = of_image(client, "Web Server")
    assert server.requests == []
    numbers = [next(found).arn.removeprefix(f"{ARN}/web-server/") for _ in range(3)]
    assert numbers == ["2.0.0/2", "2.0.0/1", "1.10.0/10"]
    assert len(server.requests_for("ListImageBuildVersions")) == 2
    assert len(list(found)) == 5
    assert list(of_image(client, "nothing")) == []
    assert [build.arn.version for build in of_image(client, "web-server", "1.9.x")] == ["1.9.0", "1.9.0"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("web-server", "2.x.x"), "version 2.x.x is available: 2.0.0/2 is DEPRECATED, 2.0.0/1 is FAILED"),
        (("web-server", "3.x.x"), "no builds with a version 3.x.x; it has the versions 2.0.0, 1.10.0, 1.9.0"),
        (
            ("wbe server",),
            "in us-east-1, which has Db, Web Server, Web Server Old; did you mean 'Web Server'?",
        ),
    ],
)
def test_nothing_found_says_what_there_is(
    client: ImageBuilderClient, arguments: tuple[str, ...], message: str
) -> None:
    with pytest.raises(builds.BuildNotFoundError) as caught:
        latest(client, *arguments)
    assert str(caught.value).endswith(message)
    assert isinstance(caught.value, LookupError)


def test_an_account_without_images(client: ImageBuilderClient, server: ScriptedServer) -> None:
    server.script("ListImages", ok({"imageVersionList": []}))
    with pytest.raises(builds.BuildNotFoundError, match=r"in us-east-1, which has no images$"):
        latest(client, "web")


def test_faults_in_the_middle_lose_nothing(client: ImageBuilderClient, server: ScriptedServer) -> None:
    faults = iter([throttled(), reset_before_answer(), cut_short()] * 2)

    def first_a_fault(answer: Any) -> Any:
        return lambda request: next(faults, None) or answer(request)

    server.script("ListImages", first_a_fault(versions))
    server.script("ListImageBuildVersions", first_a_fault(builds_of))
    with no_pauses():
        assert len(list(of_image(client, "web-server"))) == 8


@pytest.mark.parametrize(
    ("arguments", "error", "message"),
    [
        ((f"{ARN}/web/1.0.0",), ValueError, "must be the name of an image, such as 'web-server', not an ARN"),
        (("",), ValueError, "must be the name of an image"),
        (("web", "latest"), ValueError, "'latest' is no version"),
        ((None,), TypeError, "must be the name of an image, such as 'web-server', not None"),
        (("web", None), TypeError, "version must be text, such as '1.x.x', not None"),
    ],
)
def test_wrong_arguments_are_refused_at_the_call(
    client: ImageBuilderClient, arguments: tuple[Any, ...], error: type[Exception], message: str
) -> None:
    for call in (latest, of_image):
        with pytest.raises(error, match=message):
            call(client, *arguments)
    wrong: Any = "client"
    with pytest.raises(TypeError, match="must be an ImageBuilderClient"):
        of_image(wrong, "web")


def test_the_services_refusal_is_raised(client: ImageBuilderClient, server: ScriptedServer) -> None:
    server.script("ListImages", throttled())
    with pytest.raises(exceptions.ThrottlingError):
        latest(client.with_options(retry=RetryPolicy.none()), "web")
