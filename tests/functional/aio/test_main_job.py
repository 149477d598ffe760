"""The main job of README.md, awaited, on the embedded service: in process and over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from imagebuilder_typed import exceptions, models
from imagebuilder_typed.aio import AsyncImageBuilderClient
from imagebuilder_typed.builds import AsyncBuild, BuildFailedError, async_as_finished
from imagebuilder_typed.testing import (
    controls,
    mock_imagebuilder,
    no_pauses,
    reset_build_speed,
    server,
    set_build_speed,
)

pytestmark = [pytest.mark.one_python, pytest.mark.new_botocore]

REGION = "eu-west-1"
DOCUMENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - {name: install, action: ExecuteBash, inputs: {commands: [dnf install -y nginx]}}
"""


@pytest.fixture(params=["in process", "over HTTP"])
def options(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    monkeypatch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
    keys = {"region_name": REGION, "aws_access_key_id": "testing", "aws_secret_access_key": "testing"}
    with no_pauses():
        if request.param == "in process":
            with mock_imagebuilder():
                yield keys
        else:
            with server() as running:
                yield {**keys, "endpoint_url": running.url}
    reset_build_speed()


async def make_recipe(client: AsyncImageBuilderClient) -> dict[str, str]:
    component = await client.create_component(
        name="nginx", semantic_version="1.0.0", platform="Linux", data=DOCUMENT
    )
    recipe, infrastructure = await asyncio.gather(
        client.create_image_recipe(
            name="web",
            semantic_version="1.0.0",
            parent_image=f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x",
            components=[models.ComponentConfiguration(component_arn=component.component_build_version_arn)],
        ),
        client.create_infrastructure_configuration(
            name="web", instance_profile_name="EC2InstanceProfileForImageBuilder"
        ),
    )
    return {
        "image_recipe_arn": recipe.image_recipe_arn,
        "infrastructure_configuration_arn": infrastructure.infrastructure_configuration_arn,
    }


def test_from_a_component_to_an_ami(options: dict[str, Any]) -> None:
    seen: list[str | None] = []

    async def main() -> models.Image:
        async with AsyncImageBuilderClient(**options) as client:
            build = AsyncBuild(client, await client.create_image(**await make_recipe(client)))
            image = await build.wait(on_change=lambda change: seen.append(change.new))
            assert await build.ami_in(REGION) == image.output_resources.amis[0].image
            assert [version.name async for version in client.paginate(models.ListImagesRequest())] == ["web"]
            used = image.image_recipe.components[0].component_arn
            with pytest.raises(exceptions.ResourceDependencyException):
                await client.delete_component(component_build_version_arn=used)
            return image

    image = asyncio.run(main())
    assert image.state.status == "AVAILABLE"
    assert seen[0] == "PENDING"
    assert seen[-1] == "AVAILABLE"
    assert len(seen) > 3


def test_of_many_builds_the_one_that_fails_has_its_report(options: dict[str, Any]) -> None:
    async def main() -> list[str]:
        async with AsyncImageBuilderClient(**options) as client:
            recipe = await make_recipe(client)
            set_build_speed("instant")
            controls(REGION).fail_next_build(message="the disk is full")
            started = [await client.create_image(**recipe) for _ in range(3)]
            found: list[str] = []
            async for build in async_as_finished([AsyncBuild(client, each) for each in started]):
                try:
                    found.append(str((await build.result()).state.status))
                except BuildFailedError as error:
                    found.append(f"FAILED, {'the disk is full' in str(error.failure)}")
            return sorted(found)

    assert asyncio.run(main()) == ["AVAILABLE", "AVAILABLE", "FAILED, True"]
