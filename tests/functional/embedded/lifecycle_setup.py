"""Images, policies and runs for the tests of lifecycles."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

ROLE = "arn:aws:iam::123456789012:role/lifecycle"
EVERYTHING = {"amis": True, "snapshots": True}
AMIS = {"amis": True}


OTHER_ACCOUNT = "111122223333"


def credentials_of_other_account(over_http: Any) -> str:
    """In moto, the credentials of a role in another account give access to that account."""
    role = over_http("sts").assume_role(
        RoleArn=f"arn:aws:iam::{OTHER_ACCOUNT}:role/visitor", RoleSessionName="visit"
    )
    return str(role["Credentials"]["AccessKeyId"])


def days_ago(days: float) -> datetime:
    return datetime.now(UTC) - timedelta(days=days)


def make_images(
    client: Any, count: int, name: str = "golden", version: str = "1.0.0", **more: Any
) -> list[str]:
    """Built images of one recipe version, oldest first."""
    return finish_images(factories.make_recipe(client, name, version), client, count, **more)


def finish_images(recipe: str, client: Any, count: int, **more: Any) -> list[str]:
    name = f"builders-{recipe.rsplit('/', 2)[1]}-{recipe.rsplit('/', 1)[1].replace('.', '-')}"
    infrastructure = factories.make_infrastructure(client, name)
    images: list[str] = []
    for _ in range(count):
        images.append(
            factories.make_image(
                client, imageRecipeArn=recipe, infrastructureConfigurationArn=infrastructure, **more
            )
        )
        Controls(REGION).finish_build(images[-1])
    return images


def make_ended_image(client: Any, status: str, **more: Any) -> str:
    """An image of the recipe golden 1.0.0 whose build failed or was cancelled."""
    recipe = next(
        recipe["arn"]
        for recipe in client.list_image_recipes()["imageRecipeSummaryList"]
        if recipe["name"] == "golden"
    )
    infrastructure = factories.make_infrastructure(client, f"{status}-builders".lower())
    if status == "FAILED":
        Controls(REGION).fail_next_build("TESTING")
    image = factories.make_image(
        client, imageRecipeArn=recipe, infrastructureConfigurationArn=infrastructure, **more
    )
    if status == "CANCELLED":
        client.cancel_image_creation(imageBuildVersionArn=image)
    factories.watch(client, image)
    assert states(client, [image]) == [status]
    return image


def rule(action: str, limits: dict[str, Any], **more: Any) -> dict[str, Any]:
    """A rule of a policy. `include` becomes the action's includeResources; other members stand beside the action."""
    include = more.pop("include", None)
    included = {"includeResources": include} if include is not None else {}
    return {"action": {"type": action, **included}, "filter": limits, **more}


def age(value: int, unit: str = "DAYS", **more: Any) -> dict[str, Any]:
    return {"type": "AGE", "value": value, "unit": unit, **more}


def count(value: int) -> dict[str, Any]:
    return {"type": "COUNT", "value": value}


def policy_request(*rules: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {
        "name": "policy",
        "executionRole": ROLE,
        "resourceType": "AMI_IMAGE",
        "resourceSelection": {"recipes": [{"name": "golden", "semanticVersion": "x.x.x"}]},
        "policyDetails": list(rules),
        **more,
    }


def make_policy(client: Any, *rules: dict[str, Any], **more: Any) -> str:
    return str(client.create_lifecycle_policy(**policy_request(*rules, **more))["lifecyclePolicyArn"])


def run(policy: str, days_ahead: float = 0) -> str:
    return Controls(REGION).run_lifecycle_policy(policy, days_ahead=days_ahead)


def apply_rules(client: Any, *rules: dict[str, Any], days_ahead: float = 0, **more: Any) -> str:
    """Make a policy, run it once and return the execution's id."""
    return run(make_policy(client, *rules, **more), days_ahead)


def states(client: Any, images: list[str]) -> list[str]:
    return [client.get_image(imageBuildVersionArn=arn)["image"]["state"]["status"] for arn in images]


def amis_of(client: Any, image: str) -> list[str]:
    found = client.get_image(imageBuildVersionArn=image)["image"]["outputResources"]["amis"]
    return [ami["image"] for ami in found]


def ami_of(client: Any, image: str) -> str:
    (ami,) = amis_of(client, image)
    return ami


def resources(client: Any, execution: str, parent: str | None = None) -> list[dict[str, Any]]:
    arguments = {"parentResourceId": parent} if parent else {}
    answer = client.list_lifecycle_execution_resources(lifecycleExecutionId=execution, **arguments)
    return list(answer["resources"])
