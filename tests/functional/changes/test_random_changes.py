"""Whatever changes in a request, the next call makes it so, and the one after that changes nothing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.changes import ensure
from imagebuilder_typed.changes._kinds import KINDS
from imagebuilder_typed.testing._moto import reset_moto

from .conftest import COMPONENT, MAKERS, REGION, ROLE, WORKFLOW

pytestmark = [pytest.mark.new_botocore, pytest.mark.one_python]


def _distribution(region: str, **more: Any) -> models.Distribution:
    ami = models.AmiDistributionConfiguration(**more)
    return models.Distribution(region=region, ami_distribution_configuration=ami)


def _device(name: str, **more: Any) -> models.InstanceBlockDeviceMapping:
    return models.InstanceBlockDeviceMapping(
        device_name=name, ebs=models.EbsInstanceBlockDeviceSpecification(**more)
    )


def _rule(action: str, kind: str, value: int, **more: Any) -> models.LifecyclePolicyDetail:
    return models.LifecyclePolicyDetail(
        action=models.LifecyclePolicyDetailAction(
            type=models.LifecyclePolicyDetailActionType(action),
            include_resources=models.LifecyclePolicyDetailActionIncludeResources(amis=True),
        ),
        filter=models.LifecyclePolicyDetailFilter(
            type=models.LifecyclePolicyDetailFilterType(kind), value=value, **more
        ),
    )


_WEEKS = {"unit": models.LifecyclePolicyTimeUnit.WEEKS}
_TEXTS = (None, "one", "two")
VALUES: Mapping[str, Mapping[str, tuple[Any, ...]]] = {
    "component": {
        "description": _TEXTS,
        "data": (COMPONENT, COMPONENT.replace("hello", "goodbye"), f"{COMPONENT}\n\n"),
        "supported_os_versions": (None, ["Amazon Linux 2023"], ["Amazon Linux 2", "Amazon Linux 2023"]),
        "platform": ("Linux", "macOS"),
        "tags": (None, {"a": "1"}, {"a": "2"}),
    },
    "workflow": {
        "description": _TEXTS,
        "data": (WORKFLOW, f"{WORKFLOW}# more\n", WORKFLOW.replace("\n", "\r\n")),
        "tags": (None, {"a": "1"}, {"a": "2"}),
    },
    "container-recipe": {
        "description": _TEXTS,
        "dockerfile_template_data": tuple(f"FROM {{{{{{ imagebuilder:parentImage }}}}}}\n{more}" for more in ("", "USER x\n")),
        "working_directory": (None, "/srv", "/opt"),
        "parent_image": ("amazonlinux:latest", "amazonlinux:2023"),
    },
    "image-recipe": {
        "description": _TEXTS,
        "working_directory": (None, "/tmp", "/opt"),
        "ami_tags": (None, {"a": "1"}, {"a": "2", "b": "1"}),
        "block_device_mappings": (
            None,
            [],
            [_device("/dev/a", volume_size=8)],
            [_device("/dev/b", encrypted=False), _device("/dev/a", volume_size=8)],
            [_device("/dev/a", volume_size=8), _device("/dev/b", encrypted=False)],
        ),
        "ami_watermarks": (None, ["one"], ["two", "one"]),
    },
    "infrastructure-configuration": {
        "description": _TEXTS,
        "instance_types": (None, [], ["t3.micro"], ["t3.small", "t3.micro"], ("t3.micro", "t3.small")),
        "terminate_instance_on_failure": (None, True, False),
        "terminate_instance_on_completion": (None, True, False),
        "resource_tags": (None, {"a": "1"}, {"b": "1", "a": "2"}),
        "placement": (None, models.Placement(tenancy="default"), models.Placement(tenancy="dedicated")),
        "instance_metadata_options": (None, models.InstanceMetadataOptions(http_tokens="required")),
        "security_group_ids": (None, ["sg-1"], ["sg-2", "sg-1"]),
    },
    "distribution-configuration": {
        "description": _TEXTS,
        "distributions": (
            [_distribution(REGION)],
            [_distribution(REGION, description="x"), _distribution("us-east-1")],
            [_distribution("us-east-1"), _distribution(REGION, description="x")],
            [_distribution(REGION, target_account_ids=["111122223333", "123456789012"])],
            [_distribution(REGION, target_account_ids=["123456789012", "111122223333"])],
        ),
    },
    "image-pipeline": {
        "description": _TEXTS,
        "status": (None, "ENABLED", "DISABLED"),
        "enhanced_image_metadata_enabled": (None, True, False),
        "image_tests_configuration": (
            None,
            models.ImageTestsConfiguration(),
            models.ImageTestsConfiguration(image_tests_enabled=True),
            models.ImageTestsConfiguration(timeout_minutes=60),
        ),
        "schedule": (
            None,
            models.Schedule(schedule_expression="cron(0 0 * * ? *)"),
            models.Schedule(schedule_expression="cron(0 0 * * ? *)", timezone="Etc/UTC"),
            models.Schedule(schedule_expression="cron(0 1 * * ? *)", timezone="Europe/Berlin"),
        ),
        "image_tags": (None, {"a": "1"}),
        "execution_role": (None, ROLE),
        "image_scanning_configuration": (
            None,
            models.ImageScanningConfiguration(image_scanning_enabled=False),
            models.ImageScanningConfiguration(image_scanning_enabled=True),
        ),
    },
    "lifecycle-policy": {
        "description": _TEXTS,
        "status": (None, "ENABLED", "DISABLED"),
        "policy_details": (
            [_rule("DELETE", "COUNT", 3)],
            [_rule("DELETE", "COUNT", 4), _rule("DEPRECATE", "AGE", 5, **_WEEKS)],
            [_rule("DEPRECATE", "AGE", 5, **_WEEKS), _rule("DELETE", "COUNT", 4)],
        ),
        "resource_selection": tuple(
            models.LifecyclePolicyResourceSelection(tag_map=each) for each in ({"a": "1"}, {"a": "2"})
        ),
    },
}  # fmt: skip


@pytest.mark.parametrize("name", VALUES)
@settings(max_examples=2, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_the_wanted_state_is_reached_and_stays(
    client: ImageBuilderClient, name: str, data: st.DataObject
) -> None:
    reset_moto()
    kind = next(each for each in KINDS if each.name == name)
    values = st.fixed_dictionaries({field: st.sampled_from(each) for field, each in VALUES[name].items()})
    request = MAKERS[name](client)
    for fields in data.draw(st.tuples(values, values)):
        wanted: Any = attrs.evolve(request, **fields)
        done = ensure(client, wanted)
        found = getattr(client.send(kind.get(done.arn)), kind.resource)
        for field, value in fields.items():
            assert is_shown(field, value, getattr(found, field)), (field, value)
        again = ensure(client, wanted)
        assert (again.action, again.arn) == ("unchanged", done.arn)


def is_shown(field: str, wanted: Any, found: Any) -> bool:
    """Whether an answer has what was wanted, apart from the order and from what the service fills in."""
    if not wanted:
        return True if field == "tags" or wanted is None else wanted == found or not found
    if field in ("data", "dockerfile_template_data"):
        return str(wanted).strip() == str(found).strip()
    if isinstance(wanted, dict):
        return bool(wanted.items() <= found.items())
    if isinstance(wanted, list | tuple):
        return len(wanted) == len(found) and all(
            any(is_shown("", each, other) for other in found) for each in wanted
        )
    if isinstance(wanted, models.Shape):
        fields = [each.name for each in attrs.fields(type(wanted))]
        return all(is_shown(each, getattr(wanted, each), getattr(found, each)) for each in fields)
    return bool(wanted == found)
