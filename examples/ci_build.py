"""Run a pipeline in CI: wait for its image, print the AMIs, fail with the reason of the build.

python examples/ci_build.py --pipeline arn:aws:imagebuilder:eu-west-1:123456789012:image-pipeline/web
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from imagebuilder_typed import ImageBuilderClient, exceptions


def print_failed_steps(client: ImageBuilderClient, image_arn: str) -> None:
    """Print the workflow steps that failed, with what they say."""
    runs = client.get_paginator("list_workflow_executions").paginate(image_build_version_arn=image_arn)
    for run in runs:
        steps = client.get_paginator("list_workflow_step_executions").paginate(
            workflow_execution_id=run.workflow_execution_id
        )
        for step in steps:
            if step.status == "FAILED":
                print(f"  {step.name} ({step.action}): {step.message or 'no message'}", file=sys.stderr)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Run a pipeline and wait for its image.")
    parser.add_argument("--pipeline", required=True, metavar="ARN")
    parser.add_argument("--region", default="eu-west-1")
    parser.add_argument("--timeout", type=float, default=90, metavar="MINUTES")
    parser.add_argument("--poll-interval", type=float, default=30, metavar="SECONDS")
    options = parser.parse_args(arguments)

    client = ImageBuilderClient(region_name=options.region)
    started = client.start_image_pipeline_execution(image_pipeline_arn=options.pipeline)
    image_arn = started.image_build_version_arn
    try:
        finished = client.get_waiter("image_available").wait(
            image_build_version_arn=image_arn,
            timeout=options.timeout * 60,
            poll_interval=options.poll_interval,
            on_change=lambda change: print(f"{change.elapsed:6.0f} s  {change.new}", flush=True),
        )
    except exceptions.WaiterFailedError as error:
        print(f"The build failed: {error.reason}", file=sys.stderr)
        print_failed_steps(client, image_arn)
        return 1
    except exceptions.WaiterTimeoutError:
        client.cancel_image_creation(image_build_version_arn=image_arn)
        print(f"Cancelled after {options.timeout:g} minutes: {image_arn}", file=sys.stderr)
        return 1
    for ami in finished.image.output_resources.amis:
        print(f"{ami.region} {ami.image}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
