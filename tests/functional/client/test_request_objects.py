"""``send``, ``paginate`` and ``dry_run.send`` take request objects of every operation, and refuse everything else."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, models, structure
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.models._base import Request
from tests.support.model_payloads import full, needs_the_generated_model, service_model
from tests.support.scripted_server import ScriptedServer, ok, refused

# A botocore that is older lacks some of the operations.
pytestmark = needs_the_generated_model

IMAGE_ARN = "arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1"
WOULD_SUCCEED = refused("DryRunOperationException", 412, "would have succeeded")
WRONG = [
    {"imageBuildVersionArn": IMAGE_ARN},
    "GetImage",
    None,
    models.Image(),
    models.GetImageRequest,
    Request(),
]


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.script_default(ok({}))
        yield server


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(retry=RetryPolicy.none(), validate=False, **server.boto3_options)


def request_of(method_name: str) -> Any:
    name = OPERATIONS[method_name].name
    wire: Any = full(service_model().operation_model(name).input_shape)
    return structure(wire, OPERATIONS[method_name].request_type)


@pytest.mark.parametrize("name", OPERATIONS)
def test_send_makes_the_call_that_the_request_belongs_to(client: ImageBuilderClient, name: str) -> None:
    assert type(client.send(request_of(name))) is OPERATIONS[name].response_type


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if operation.pages])
def test_paginate_sends_what_the_request_asks_for(
    server: ScriptedServer, client: ImageBuilderClient, name: str
) -> None:
    request, pages = request_of(name), OPERATIONS[name].pages
    assert pages is not None
    client.send(request)
    [page] = client.paginate(request).pages()
    assert type(page) is OPERATIONS[name].response_type
    by_send, by_paginate = server.requests
    assert (by_send.path, by_send.query, by_send.body) == (
        by_paginate.path,
        by_paginate.query,
        by_paginate.body,
    )


@pytest.mark.parametrize("name", [name for name, operation in OPERATIONS.items() if operation.dry_run])
def test_a_dry_run_of_a_request_sends_it_with_dry_run(
    server: ScriptedServer, client: ImageBuilderClient, name: str
) -> None:
    server.script_default(WOULD_SUCCEED)
    request = request_of(name)
    request.dry_run = None
    assert client.dry_run.send(request)
    assert request.dry_run is None
    [sent] = server.requests
    assert sent.json["dryRun"] is True


def test_options_of_paginate_are_those_of_a_paginator(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    entries = [{"name": "one"}, {"name": "two"}]
    server.script_default(ok({"imageVersionList": entries, "nextToken": "next"}))
    pager = client.paginate(
        models.ListImagesRequest(owner="Self"), page_size=2, max_items=1, starting_token="start"
    )
    assert [image.name for image in pager] == ["one"]
    [sent] = server.requests
    assert sent.json == {"owner": "Self", "maxResults": 2, "nextToken": "start"}
    assert pager.resume_token == "ibt1:list_images:1:start"


@pytest.mark.parametrize("name", ["send", "paginate", "dry_run.send"])
@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: type(wrong).__name__)
def test_anything_else_is_refused(
    server: ScriptedServer, client: ImageBuilderClient, name: str, wrong: Any
) -> None:
    takers: dict[str, Callable[[Any], object]] = {
        "send": client.send,
        "paginate": client.paginate,
        "dry_run.send": client.dry_run.send,
    }
    with pytest.raises(TypeError) as caught:
        takers[name](wrong)
    example = "ListImagesRequest" if name == "paginate" else "CreateImageRecipeRequest"
    message = f"{name} takes a request object of imagebuilder_typed.models, such as {example}, not "
    assert str(caught.value).startswith(message)
    assert (f"structure(value, {example})" in str(caught.value)) == isinstance(wrong, dict)
    assert "**" not in str(caught.value)
    assert server.requests == []


def test_a_request_without_pages_or_dry_run_is_refused_with_what_takes_it(
    server: ScriptedServer, client: ImageBuilderClient
) -> None:
    request: Any = models.GetImageRequest(image_build_version_arn=IMAGE_ARN)
    with pytest.raises(TypeError, match="GetImage does not list in pages; send takes its request"):
        client.paginate(request)
    with pytest.raises(TypeError, match="GetImage does not support dry runs; these do: CreateComponent, "):
        client.dry_run.send(request)
    assert server.requests == []


def test_a_class_derived_from_a_request_is_one(server: ScriptedServer, client: ImageBuilderClient) -> None:
    class Mine(models.ListImagesRequest):
        pass

    client.send(Mine(owner="Self"))
    list(client.paginate(Mine(owner="Self")))
    assert [request.operation for request in server.requests] == ["ListImages", "ListImages"]
