"""Build a golden image: component, recipe, infrastructure, distribution, pipeline, one execution, and its AMIs.

    python examples/golden_image.py                 on the embedded service, without AWS account and network
    python examples/golden_image.py --aws \\
        --region eu-west-1 --instance-profile EC2InstanceProfileForImageBuilder

On AWS this starts an instance and takes some 20 minutes. You pay for the instance and the AMI's snapshot.
"""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import ExitStack

from imagebuilder_typed import ImageBuilderClient, exceptions
from imagebuilder_typed.models import (
    AmiDistributionConfiguration,
    ComponentConfiguration,
    Distribution,
    EbsInstanceBlockDeviceSpecification,
    GetImageResponse,
    Image,
    ImageStatus,
    InstanceBlockDeviceMapping,
)
from imagebuilder_typed.waiters import StateChange

COMPONENT = """\
name: install-nginx
description: Installs nginx and proves that it is there.
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: install
        action: ExecuteBash
        inputs:
          commands:
            - dnf install -y nginx
            - systemctl enable nginx
  - name: validate
    steps:
      - name: check
        action: ExecuteBash
        inputs:
          commands:
            - nginx -v
"""


def start_build(client: ImageBuilderClient, name: str, options: argparse.Namespace) -> str:
    """Create a pipeline with everything that it needs, and start it once. Returns the ARN of the new image."""
    region = client.boto3_client.meta.region_name
    component = client.create_component(
        name=name,
        semantic_version="1.0.0",
        platform="Linux",
        supported_os_versions=["Amazon Linux 2023"],
        data=COMPONENT,
        tags={"example": "golden-image"},
    )
    component_arn = created("component", component.component_build_version_arn)

    recipe = client.create_image_recipe(
        name=name,
        semantic_version="1.0.0",
        parent_image=options.parent_image
        or f"arn:aws:imagebuilder:{region}:aws:image/amazon-linux-2023-x86/x.x.x",
        components=[ComponentConfiguration(component_arn=component_arn)],
        block_device_mappings=[
            InstanceBlockDeviceMapping(
                device_name="/dev/xvda",
                ebs=EbsInstanceBlockDeviceSpecification(volume_size=12, volume_type="gp3", encrypted=True),
            )
        ],
    )
    recipe_arn = created("recipe", recipe.image_recipe_arn)

    infrastructure = client.create_infrastructure_configuration(
        name=name,
        instance_profile_name=options.instance_profile,
        instance_types=["t3.small"],
        terminate_instance_on_failure=True,
    )
    infrastructure_arn = created("infrastructure", infrastructure.infrastructure_configuration_arn)

    distribution = client.create_distribution_configuration(
        name=name,
        distributions=[
            Distribution(
                region=target,
                ami_distribution_configuration=AmiDistributionConfiguration(
                    name=f"{name}-{{{{ imagebuilder:buildDate }}}}", ami_tags={"golden": "true"}
                ),
            )
            for target in dict.fromkeys([region, *options.copy_to])
        ],
    )
    distribution_arn = created("distribution", distribution.distribution_configuration_arn)

    pipeline = client.create_image_pipeline(
        name=name,
        image_recipe_arn=recipe_arn,
        infrastructure_configuration_arn=infrastructure_arn,
        distribution_configuration_arn=distribution_arn,
    )
    pipeline_arn = created("pipeline", pipeline.image_pipeline_arn)

    execution = client.start_image_pipeline_execution(image_pipeline_arn=pipeline_arn)
    return created("execution", execution.image_build_version_arn)


def wait_for_image(client: ImageBuilderClient, arn: str, *, poll_interval: float) -> Image:
    """Wait until the image is available, and print each state of the build."""

    def show(change: StateChange[ImageStatus, GetImageResponse]) -> None:
        print(f"  {change.elapsed:7.1f} s  {change.new}", flush=True)

    waiter = client.get_waiter("image_available")
    response = waiter.wait(image_build_version_arn=arn, poll_interval=poll_interval, on_change=show)
    return response.image


def show_amis(image: Image) -> None:
    """Print the AMIs of a finished image as a table."""
    rows = [("REGION", "AMI", "NAME")]
    rows += [(ami.region, ami.image, ami.name or "-") for ami in image.output_resources.amis]
    widths = [max(len(row[column]) for row in rows) for column in range(3)]
    print()
    for row in rows:
        print("  " + "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def created(what: str, arn: str) -> str:
    """Print the ARN of a new resource, and return it."""
    print(f"  {what:<15} {arn}", flush=True)
    return arn


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "--aws", action="store_true", help="use AWS, with credentials found as boto3 finds them"
    )
    parser.add_argument("--region", default="us-east-1", help="Region to build in (default us-east-1)")
    parser.add_argument(
        "--copy-to", nargs="*", default=["eu-west-1"], metavar="REGION", help="more Regions for the AMI"
    )
    parser.add_argument(
        "--name", default=f"golden-image-{int(time.time())}", help="name of all created resources"
    )
    parser.add_argument(
        "--instance-profile",
        default="EC2InstanceProfileForImageBuilder",
        help="profile of the build instance",
    )
    parser.add_argument(
        "--parent-image", help="ARN or AMI id to start from (default: the newest Amazon Linux 2023)"
    )
    options = parser.parse_args()

    with ExitStack() as stack:
        if options.aws:
            client = ImageBuilderClient(region_name=options.region)
            poll_interval = 30.0
        else:
            from imagebuilder_typed import testing

            server = stack.enter_context(testing.server())
            client = ImageBuilderClient(
                region_name=options.region,
                endpoint_url=server.url,
                aws_access_key_id="embedded",
                aws_secret_access_key="embedded",
            )
            poll_interval = 0.4
        stack.enter_context(client)
        place = client.boto3_client.meta.endpoint_url if options.aws else "the embedded service"
        print(f"Creating on {place}, Region {options.region}:")
        try:
            arn = start_build(client, options.name, options)
            print("Building:")
            image = wait_for_image(client, arn, poll_interval=poll_interval)
        except exceptions.ImageBuilderError as error:
            print(error, file=sys.stderr)
            return 1
        show_amis(image)
    return 0


if __name__ == "__main__":
    sys.exit(main())
