"""Run a pipeline in CI: wait for its image, print the AMIs, fail with the report of the build.

python examples/ci_build.py --pipeline arn:aws:imagebuilder:eu-west-1:123456789012:image-pipeline/web
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.builds import Build, BuildFailedError


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Run a pipeline and wait for its image.")
    parser.add_argument("--pipeline", required=True, metavar="ARN")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--timeout", type=float, default=90, metavar="MINUTES")
    parser.add_argument("--poll-interval", type=float, default=30, metavar="SECONDS")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    build = Build(client, client.start_image_pipeline_execution(image_pipeline_arn=options.pipeline))
    try:
        image = build.wait(timeout=options.timeout * 60, poll_interval=options.poll_interval, progress=True)
    except BuildFailedError as error:
        print(error.failure, file=sys.stderr)
        return 1
    except exceptions.WaiterTimeoutError:
        build.cancel()
        print(f"Cancelled after {options.timeout:g} minutes: {build.arn}", file=sys.stderr)
        return 1
    for ami in image.output_resources.amis:
        print(f"{ami.region} {ami.image}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
