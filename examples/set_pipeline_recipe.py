"""Change the recipe of a pipeline, and nothing else. UpdateImagePipeline replaces every field: those left out are lost.

python examples/set_pipeline_recipe.py PIPELINE_ARN RECIPE_ARN
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.models import UpdateImagePipelineRequest


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Change the recipe of a pipeline, and nothing else.")
    parser.add_argument("pipeline", metavar="PIPELINE_ARN")
    parser.add_argument("recipe", metavar="RECIPE_ARN")
    parser.add_argument("--region", default="eu-west-1")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    try:
        pipeline = client.get_image_pipeline(image_pipeline_arn=options.pipeline).image_pipeline
        request = UpdateImagePipelineRequest.of(pipeline)
        request.image_recipe_arn = options.recipe
        client.send(request)
    except exceptions.ImageBuilderError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{pipeline.name}: {pipeline.image_recipe_arn} -> {request.image_recipe_arn}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
