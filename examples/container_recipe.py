"""Build a container image, with a new version of its recipe if that changed, and print where it can be pulled from.

python examples/container_recipe.py --repository golden/web --infrastructure ARN --component ARN
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.builds import Build, BuildFailedError
from imagebuilder_typed.changes import ensure
from imagebuilder_typed.models import (
    ComponentConfiguration,
    CreateContainerRecipeRequest,
    TargetContainerRepository,
)

DOCKERFILE = """\
FROM {{{ imagebuilder:parentImage }}}
{{{ imagebuilder:environments }}}
{{{ imagebuilder:components }}}
USER nobody
"""


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Build a container image.")
    parser.add_argument("--repository", required=True, help="name of the ECR repository")
    parser.add_argument("--infrastructure", required=True, metavar="ARN")
    parser.add_argument("--component", nargs="+", required=True, metavar="ARN")
    parser.add_argument("--parent-image", default="amazonlinux:2023")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--poll-interval", type=float, default=30, metavar="SECONDS")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    recipe = ensure(
        client,
        CreateContainerRecipeRequest(
            container_type="DOCKER",
            name=options.repository.replace("/", "-"),
            semantic_version="1.0.0",
            parent_image=options.parent_image,
            components=[ComponentConfiguration(component_arn=arn) for arn in options.component],
            dockerfile_template_data=DOCKERFILE,
            target_repository=TargetContainerRepository(service="ECR", repository_name=options.repository),
        ),
    )
    print(recipe, file=sys.stderr)
    started = client.create_image(
        container_recipe_arn=recipe.arn, infrastructure_configuration_arn=options.infrastructure
    )
    try:
        image = Build(client, started).wait(poll_interval=options.poll_interval, progress=True)
    except BuildFailedError as error:
        print(error.failure, file=sys.stderr)
        return 1
    for container in image.output_resources.containers:
        for uri in container.image_uris:
            print(f"{container.region} {uri}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
