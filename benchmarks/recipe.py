"""A large request: a recipe with a realistic number of components, devices and tags."""

from __future__ import annotations

from imagebuilder_typed.models import (
    AdditionalInstanceConfiguration,
    ComponentConfiguration,
    ComponentParameter,
    CreateImageRecipeRequest,
    EbsInstanceBlockDeviceSpecification,
    InstanceBlockDeviceMapping,
    SystemsManagerAgent,
)

__all__ = ["recipe_request"]

_COMPONENTS = 20
_DEVICES = 10
_TAGS = 40
_ARN = "arn:aws:imagebuilder:us-east-1:123456789012"


def recipe_request() -> CreateImageRecipeRequest:
    """Make the request."""
    tags = {f"team:key-{number}": f"value-{number}" for number in range(_TAGS)}
    return CreateImageRecipeRequest(
        name="benchmark",
        description="Everything that a recipe can have.",
        semantic_version="1.0.0",
        components=[
            ComponentConfiguration(
                component_arn=f"{_ARN}:component/component-{number}/1.0.0/1",
                parameters=[
                    ComponentParameter(name=f"Parameter{place}", value=["one", "two"]) for place in range(3)
                ],
            )
            for number in range(_COMPONENTS)
        ],
        parent_image="arn:aws:imagebuilder:us-east-1:aws:image/amazon-linux-2023-x86/x.x.x",
        block_device_mappings=[
            InstanceBlockDeviceMapping(
                device_name=f"/dev/sd{letter}",
                ebs=EbsInstanceBlockDeviceSpecification(
                    encrypted=True,
                    delete_on_termination=True,
                    iops=3000,
                    volume_size=100,
                    volume_type="gp3",
                    throughput=250,
                    kms_key_id="alias/benchmark",
                ),
            )
            for letter in "abcdefghijklmnopqrstuvwxyz"[:_DEVICES]
        ],
        tags=tags,
        ami_tags=tags,
        working_directory="/var/tmp",
        additional_instance_configuration=AdditionalInstanceConfiguration(
            systems_manager_agent=SystemsManagerAgent(uninstall_after_build=False),
            user_data_override="IyEvYmluL3No" * 50,
        ),
    )
