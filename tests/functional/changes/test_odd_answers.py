"""Answers that the embedded service doesn't give, from a server with scripted ones."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, exceptions, models
from imagebuilder_typed.changes import ensure, plan
from tests.support.scripted_server import Answer, RecordedRequest, ScriptedServer, ok, refused

from .conftest import MAKERS

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


def request_of(kind: str) -> Any:
    """A request that refers to nothing that has to exist."""
    if kind == "image-recipe":
        return recipe_request()
    if kind == "image-pipeline":
        return models.CreateImagePipelineRequest(
            name="web",
            image_recipe_arn=RECIPE,
            infrastructure_configuration_arn=f"{_ACCOUNT}:infrastructure-configuration/web",
        )
    made: Any = MAKERS[kind](None)  # type: ignore[arg-type]
    return made


KINDS_WITH_ID = [
    "component",
    "container-recipe",
    "distribution-configuration",
    "image-pipeline",
    "image-recipe",
    "infrastructure-configuration",
]


@pytest.mark.parametrize("kind", KINDS_WITH_ID)
def test_a_list_that_says_nothing_is_not_taken_for_an_empty_one(
    server: ScriptedServer, scripted_client: ImageBuilderClient, kind: str
) -> None:
    request = request_of(kind)
    for look in (plan, ensure):
        with pytest.raises(exceptions.AbsentMemberError, match=r"List.*: the answer has no .*request_id"):
            look(scripted_client, request)
    assert {each.operation[:4] for each in server.requests} == {"List"}


@pytest.mark.parametrize("kind", [*KINDS_WITH_ID, "lifecycle-policy", "workflow"])
def test_a_list_without_its_member_ends_with_the_refusal_of_the_service(
    server: ScriptedServer, scripted_client: ImageBuilderClient, kind: str
) -> None:
    def answer(request: RecordedRequest) -> Answer:
        if request.operation.startswith("List"):
            return ok({"requestId": "1"})
        return refused("ResourceAlreadyExistsException")

    server.script_default(answer)
    request = request_of(kind)
    with pytest.raises(exceptions.ResourceAlreadyExistsException):
        ensure(scripted_client, request)
    assert not any(each.operation.startswith("Update") for each in server.requests)


def test_one_list_without_its_member_hides_nothing(
    server: ScriptedServer, scripted_client: ImageBuilderClient
) -> None:
    found = {"arn": RECIPE, "name": "web", "version": "1.0.0", "parentImage": "ami-0123456789abcdef0"}
    other = {"arn": RECIPE.replace("/web/", "/db/")}
    server.script(
        "ListImageRecipes",
        [ok({"requestId": "1"}), ok({"requestId": "2", "imageRecipeSummaryList": [other]})],
    )
    server.script("GetImageRecipe", ok({"requestId": "3", "imageRecipe": found}))
    assert ensure(scripted_client, recipe_request()).action == "unchanged"


def test_a_resource_that_an_answer_lacks_is_not_taken_for_none(
    server: ScriptedServer, scripted_client: ImageBuilderClient
) -> None:
    server.script("ListImageRecipes", ok({"imageRecipeSummaryList": [{"arn": RECIPE}]}))
    with pytest.raises(exceptions.AbsentMemberError, match="GetImageRecipe: the answer has no"):
        ensure(scripted_client, recipe_request())
    assert server.requests_for("CreateImageRecipe") == []
