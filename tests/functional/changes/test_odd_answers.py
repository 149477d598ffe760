"""Answers that the embedded service doesn't give, from a server with scripted ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.changes import ensure
from tests.support.scripted_server import ScriptedServer, ok

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]

_ACCOUNT = "arn:aws:imagebuilder:us-east-1:123456789012"
RECIPE = f"{_ACCOUNT}:image-recipe/web/1.0.0"


@pytest.fixture(scope="module")
def running() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


@pytest.fixture(scope="module")
def scripted_client(running: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(**running.boto3_options)


@pytest.fixture
def server(running: ScriptedServer) -> ScriptedServer:
    running.reset()
    return running


def recipe_request(**more: Any) -> models.CreateImageRecipeRequest:
    return models.CreateImageRecipeRequest(
        name="web", semantic_version="1.0.0", parent_image="ami-0123456789abcdef0", **more
    )


@pytest.mark.parametrize(
    ("tags", "sent"),
    [
        ({"aws:cloudformation:stack-name": "web", "team": "a"}, {"team": "a"}),
        ({"aws:cloudformation:stack-name": "web"}, None),
    ],
)
def test_tags_of_aws_are_not_carried_to_a_new_version(
    server: ScriptedServer, scripted_client: ImageBuilderClient, tags: dict[str, str], sent: object
) -> None:
    found = {
        "arn": RECIPE,
        "name": "web",
        "version": "1.0.0",
        "parentImage": "ami-0123456789abcdef0",
        "tags": tags,
    }
    server.script("ListImageRecipes", ok({"imageRecipeSummaryList": [{"arn": RECIPE}]}))
    server.script("GetImageRecipe", ok({"requestId": "1", "imageRecipe": found}))
    server.script("CreateImageRecipe", ok({"imageRecipeArn": RECIPE.replace("1.0.0", "1.0.1")}))
    ensure(scripted_client, recipe_request(description="new", tags={"team": "b"}), ignore=["tags"])
    assert server.requests_for("CreateImageRecipe")[0].json.get("tags") == sent
