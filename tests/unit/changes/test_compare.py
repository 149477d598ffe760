"""What counts as a difference."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from imagebuilder_typed import models
from imagebuilder_typed.changes._compare import compare_fields
from imagebuilder_typed.changes._equivalences import DEFAULTS, PAIRED_BY, has_order
from imagebuilder_typed.changes._kinds import KINDS
from imagebuilder_typed.conversion._fields import FieldPlan, TypeKind, fields_of
from imagebuilder_typed.models import Shape


def differences(field: str, wanted: Any, current: Any, cls: type[Any] | None = None) -> list[str]:
    """The paths that differ when one field of a request differs, of the first class that has the field."""
    owner = cls or next(kind.create for kind in KINDS if field in attrs.fields_dict(kind.create))
    one, other = object.__new__(owner), object.__new__(owner)
    setattr(one, field, wanted)
    setattr(other, field, current)
    return [each.path for each in compare_fields(one, other, [field], [])]


def parameter(name: str, *values: str) -> models.ComponentParameter:
    return models.ComponentParameter(name=name, value=list(values))


def component(arn: str, *parameters: models.ComponentParameter) -> models.ComponentConfiguration:
    return models.ComponentConfiguration(component_arn=arn, parameters=list(parameters) or None)


def to_region(region: str, **more: Any) -> models.Distribution:
    return models.Distribution(
        region=region, ami_distribution_configuration=models.AmiDistributionConfiguration(**more)
    )


def device(name: str, **ebs: Any) -> models.InstanceBlockDeviceMapping:
    return models.InstanceBlockDeviceMapping(
        device_name=name, ebs=models.EbsInstanceBlockDeviceSpecification(**ebs)
    )


def workflow(path: str, version: str = "x.x.x", **more: Any) -> models.WorkflowConfiguration:
    arn = f"arn:aws:imagebuilder:eu-west-1:aws:workflow/{path}/{version}"
    return models.WorkflowConfiguration(workflow_arn=arn, **more)


MANAGED = "arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/x.x.x"


@pytest.mark.parametrize(
    ("field", "wanted", "current"),
    [
        ("description", None, None),
        ("supported_os_versions", None, []),
        ("supported_os_versions", ["Ubuntu", "Debian"], ["Debian", "Ubuntu"]),
        ("security_group_ids", ["sg-1", "sg-2"], ["sg-2", "sg-1"]),
        ("resource_tags", {}, None),
        ("data", "a: 1\nb: 2\n", "a: 1\r\nb: 2"),
        ("data", "a: 1\rb: 2\r\n\r\n", "\na: 1\nb: 2"),
        ("execution_role", "builder", "arn:aws:iam::123456789012:role/builder"),
        (
            "kms_key_id",
            "arn:aws:kms:eu-west-1:123456789012:key/0f",
            "arn:aws:kms:eu-west-1:123456789012:key/0f",
        ),
        ("terminate_instance_on_failure", None, True),
        ("status", "ENABLED", None),
        ("placement", None, models.Placement(tenancy="default")),
        ("placement", models.Placement(), None),
        ("image_tests_configuration", models.ImageTestsConfiguration(image_tests_enabled=True), None),
        (
            "image_scanning_configuration",
            None,
            models.ImageScanningConfiguration(image_scanning_enabled=False),
        ),
        (
            "schedule",
            models.Schedule(schedule_expression="cron(0 0 * * ? *)"),
            models.Schedule(schedule_expression="cron(0 0 * * ? *)", timezone="UTC"),
        ),
        (
            "components",
            [component("a", parameter("x", "1"), parameter("y", "2"))],
            [component("a", parameter("y", "2"), parameter("x", "1"))],
        ),
        (
            "distributions",
            [to_region("eu-west-1", target_account_ids=["1", "2"]), to_region("us-east-1")],
            [to_region("us-east-1"), to_region("eu-west-1", target_account_ids=["2", "1"])],
        ),
        ("block_device_mappings", [device("/dev/a"), device("/dev/b")], [device("/dev/b"), device("/dev/a")]),
    ],
)
def test_these_mean_the_same(field: str, wanted: object, current: object) -> None:
    assert differences(field, wanted, current) == []
    assert differences(field, current, wanted) == []


@pytest.mark.parametrize(
    ("field", "wanted", "current", "expected"),
    [
        ("description", "web", "Web", ["description"]),
        ("description", None, "web", ["description"]),
        ("supported_os_versions", ["a", "a"], ["a"], ["supported_os_versions"]),
        ("data", "a: 1", "a:  1", ["data"]),
        *(("data", "a: x\ny", f"a: x{character}y", ["data"]) for character in "\x0b\x0c\x1c\x85\u2028\u2029"),
        ("execution_role", "builder", "arn:aws:iam::123456789012:role/rebuilder", ["execution_role"]),
        ("terminate_instance_on_failure", None, False, ["terminate_instance_on_failure"]),
        ("status", None, "DISABLED", ["status"]),
        ("resource_tags", {"a": "1", "b": "2"}, {"b": "3", "c": "4"}, ["resource_tags['a']", "resource_tags['b']", "resource_tags['c']"]),
        ("placement", None, models.Placement(tenancy="dedicated"), ["placement"]),
        (
            "placement",
            models.Placement(tenancy="host", host_id="h-1"),
            models.Placement(tenancy="host", host_id="h-2"),
            ["placement.host_id"],
        ),
        ("components", [component("a"), component("b")], [component("b"), component("a")], ["components[0].component_arn", "components[1].component_arn"]),
        ("components", [component("a"), component("new"), component("b")], [component("a"), component("b")], ["components[1]"]),
        ("components", [component("b")], [component("a"), component("b")], ["components[0]"]),
        (
            "components",
            [component("a", parameter("x", "1", "2"))],
            [component("a", parameter("x", "2", "1"))],
            ["components[0].parameters[0].value"],
        ),
        (
            "distributions",
            [to_region("us-east-1"), to_region("eu-west-1", description="new")],
            [to_region("eu-west-1", description="old"), to_region("us-east-1")],
            ["distributions[1].ami_distribution_configuration.description"],
        ),
        ("distributions", [to_region("us-east-1")], [to_region("us-east-1"), to_region("eu-west-1")], ["distributions[1]"]),
        ("block_device_mappings", [device("/dev/a")], [device("/dev/a", delete_on_termination=False)], ["block_device_mappings[0].ebs"]),
        ("workflows", None, [models.WorkflowConfiguration(workflow_arn=MANAGED.replace("build-image", "express-build-image"))], ["workflows"]),
        (
            "workflows",
            [models.WorkflowConfiguration(workflow_arn=MANAGED)],
            [models.WorkflowConfiguration(workflow_arn=MANAGED.replace("build-image", "express-build-image"))],
            ["workflows[0].workflow_arn"],
        ),
        ("workflows", [workflow("build/build-image"), workflow("test/test-image", parallel_group="a")], [workflow("build/build-image"), workflow("test/test-image")], ["workflows[1].parallel_group"]),
    ],
)  # fmt: skip
def test_these_differ(field: str, wanted: object, current: object, expected: list[str]) -> None:
    assert differences(field, wanted, current) == expected


BUILD, TEST = workflow("build/build-image"), workflow("test/test-image")
DISTRIBUTION = workflow("distribution/distribute-image")
CONTAINER = workflow("build/build-container"), workflow("test/test-container")


@pytest.mark.parametrize(
    ("workflows", "tests", "are_defaults"),
    [
        ([BUILD, TEST], None, True),
        ([BUILD, TEST], True, True),
        ([BUILD, TEST, DISTRIBUTION], None, True),
        ([*CONTAINER], None, True),
        ([*CONTAINER, workflow("distribution/distribute-container")], None, True),
        ([*CONTAINER, DISTRIBUTION], None, False),
        ([workflow("build/build-image", "1.0.3/1"), workflow("test/test-image", "1.0.3/1")], None, True),
        ([BUILD, workflow("test/test-image", on_failure="ABORT")], None, True),
        ([BUILD], False, True),
        ([BUILD, TEST], False, True),
        ([BUILD, DISTRIBUTION], False, True),
        ([BUILD], None, False),
        ([BUILD], True, False),
        ([TEST], None, False),
        ([TEST], False, False),
        ([BUILD, DISTRIBUTION], None, False),
        ([TEST, BUILD], None, False),
        ([BUILD, DISTRIBUTION, TEST], None, False),
        ([BUILD, TEST, TEST], None, False),
        ([BUILD, CONTAINER[1]], None, False),
        ([BUILD, workflow("test/test-image", on_failure="CONTINUE")], None, False),
        ([BUILD, workflow("test/test-image", parallel_group="a")], None, False),
        ([BUILD, workflow("test/test-image", "1.0.2")], None, False),
        (
            [
                workflow("build/build-image", parameters=[models.WorkflowParameter(name="a", value=["b"])]),
                TEST,
            ],
            None,
            False,
        ),
        ([BUILD, models.WorkflowConfiguration(workflow_arn="test-image")], None, False),
    ],
)
def test_left_out_workflows_stand_for_all_default_ones(
    workflows: list[models.WorkflowConfiguration], tests: bool | None, are_defaults: bool
) -> None:
    none, some = (object.__new__(models.CreateImagePipelineRequest) for _ in range(2))
    none.workflows, some.workflows = None, workflows
    for pipeline in (none, some):
        pipeline.image_tests_configuration = models.ImageTestsConfiguration(image_tests_enabled=tests)
    for wanted, current in ((none, some), (some, none)):
        found = [each.path for each in compare_fields(wanted, current, ["workflows"], [])]
        assert found == ([] if are_defaults else ["workflows"])


def test_an_alias_of_a_key_can_only_be_compared_with_an_alias() -> None:
    key = "arn:aws:kms:eu-west-1:123456789012:key/0f"
    one, other = (
        models.CreateComponentRequest(name="n", semantic_version="1.0.0", platform="Linux", kms_key_id=each)
        for each in ("alias/builds", key)
    )
    not_compared: list[str] = []
    assert compare_fields(one, other, ["kms_key_id"], not_compared) == []
    assert not_compared == ["kms_key_id"]
    assert differences("kms_key_id", "alias/builds", "alias/other") == ["kms_key_id"]


def _reachable() -> Iterator[tuple[type[Shape], FieldPlan]]:
    """All fields of the requests and of all structures in them."""
    waiting: list[type[Any]] = [kind.create for kind in KINDS]
    seen: set[type[Any]] = set()
    while waiting:
        cls = waiting.pop()
        if cls not in seen:
            seen.add(cls)
            for field in fields_of(cls):
                yield cls, field
                if field.type.innermost.kind is TypeKind.STRUCTURE:
                    waiting.append(field.type.innermost.cls)


def test_the_tables_name_fields_that_exist() -> None:
    found: dict[str, set[str]] = {}
    for cls, field in _reachable():
        found.setdefault(cls.__name__, set()).add(field.name)
    for name, defaults in DEFAULTS.items():
        assert defaults.keys() <= found[name], name
    for name, paths in PAIRED_BY.items():
        assert {path.split(".")[0] for path in paths} <= found[name], name


def test_of_every_list_of_structures_it_is_known_which_entries_are_the_same_thing() -> None:
    lists = [
        (field.name, field.type.inner.name)
        for _, field in _reachable()
        if field.type.kind is TypeKind.LIST and field.type.inner.kind is TypeKind.STRUCTURE
    ]
    assert len(lists) > 8
    assert [each for each in lists if not has_order(each[0]) and each[1] not in PAIRED_BY] == []
