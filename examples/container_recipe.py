"""Build a container image with a new version of its recipe, and print where it can be pulled from.

python examples/container_recipe.py --repository golden/web --version 1.4.0 --infrastructure ARN --component ARN
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.models import ComponentConfiguration, Container, TargetContainerRepository

DOCKERFILE = """\
FROM {{{ imagebuilder:parentImage }}}
{{{ imagebuilder:environments }}}
{{{ imagebuilder:components }}}
USER nobody
"""


def create_recipe(client: ImageBuilderClient, options: argparse.Namespace) -> str:
    repository = TargetContainerRepository(service="ECR", repository_name=options.repository)
    created = client.create_container_recipe(
        container_type="DOCKER",
        name=options.repository.replace("/", "-"),
        semantic_version=options.version,
        parent_image=options.parent_image,
        components=[ComponentConfiguration(component_arn=arn) for arn in options.component],
        dockerfile_template_data=DOCKERFILE,
        target_repository=repository,
    )
    return created.container_recipe_arn


def build(client: ImageBuilderClient, recipe_arn: str, options: argparse.Namespace) -> list[Container]:
    started = client.create_image(
        container_recipe_arn=recipe_arn, infrastructure_configuration_arn=options.infrastructure
    )
    finished = client.get_waiter("image_available").wait(
        image_build_version_arn=started.image_build_version_arn, poll_interval=options.poll_interval
    )
    return finished.image.output_resources.containers


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build a container image.")
    parser.add_argument("--repository", required=True, help="name of the ECR repository")
    parser.add_argument("--version", required=True, help="version of the new recipe, such as 1.4.0")
    parser.add_argument("--infrastructure", required=True, metavar="ARN")
    parser.add_argument("--component", nargs="+", required=True, metavar="ARN")
    parser.add_argument("--parent-image", default="amazonlinux:2023")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--poll-interval", type=float, default=30, metavar="SECONDS")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    try:
        containers = build(client, create_recipe(client, options), options)
    except exceptions.ResourceAlreadyExistsException:
        print(f"version {options.version} exists already: choose the next one", file=sys.stderr)
        return 1
    except exceptions.WaiterFailedError as error:
        print(f"the build failed: {error.reason}", file=sys.stderr)
        return 1
    for container in containers:
        for uri in container.image_uris:
            print(f"{container.region} {uri}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
