"""Rules between the fields of one structure. The API reference states them; the API model doesn't have them.

Only rules that the reference states without a condition are here. Otherwise the service decides.

Source: the pages of the structures, https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Types.html, and of
the operations, https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Operations.html
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias, cast

from imagebuilder_typed.conversion._accepted_values import is_list
from imagebuilder_typed.exceptions._values import exact, shown

__all__ = ["RELATIONS", "Relation"]

_Violation: TypeAlias = tuple[str, str, object]
# Functions instead of attrs classes, which would take milliseconds at every start.
Relation: TypeAlias = Callable[[object], Iterator[_Violation]]
"""A rule between fields. It finds its violations in a structure: the path of the field at fault, the problem, and its value.

It ignores values of wrong types and unknown enum values: other checks report them.
"""


def _value_at(obj: object, path: str) -> object:
    """The value at a dotted path; None if a part of the path is absent."""
    for name in path.split("."):
        obj = getattr(obj, name, None)
    return obj


def _first_equal(value: object, values: tuple[object, ...]) -> object:
    """The first of the values that equals a value; None if none does."""
    return next((known for known in values if known == value), None)


def _entries(obj: object, field: str) -> list[object]:
    value = _value_at(obj, field)
    return list(cast("list[object]", value)) if is_list(value) else []


def _joined_by_or(values: tuple[object, ...]) -> str:
    return " or ".join([str(value) for value in values])


def _exactly_one(first: str, second: str) -> Relation:
    """Exactly one of two fields must be given."""
    exclusive = _at_most_one(first, second)

    def find_violations(obj: object) -> Iterator[_Violation]:
        if _value_at(obj, first) is None and _value_at(obj, second) is None:
            yield first, f"give either {first} or {second}: both are missing", None
        yield from exclusive(obj)

    return find_violations


def _at_most_one(first: str, second: str) -> Relation:
    """Two fields exclude each other."""

    def find_violations(obj: object) -> Iterator[_Violation]:
        value = _value_at(obj, second)
        if value is not None and _value_at(obj, first) is not None:
            yield second, f"cannot be combined with {first}: give one of the two", value

    return find_violations


def _requires(field: str, needed: str, values: tuple[str, ...] = ()) -> Relation:
    """A field that has a value, or one of certain values, requires another field."""

    def find_violations(obj: object) -> Iterator[_Violation]:
        cause, value = _value_at(obj, field), _value_at(obj, needed)
        if not value and (cause in values if values else cause):
            yield (
                needed,
                f"is required {f'when {field} is {_joined_by_or(values)}' if values else f'with {field}'}",
                value,
            )

    return find_violations


def _only_when(field: str, other: str, allowed: object, refused: tuple[object, ...]) -> Relation:
    """A field must be absent when another has one of the refused values."""

    def find_violations(obj: object) -> Iterator[_Violation]:
        value, cause = _value_at(obj, field), _first_equal(_value_at(obj, other), refused)
        if value is not None and cause is not None:
            yield field, f"works only when {other} is {allowed}: it is {cause}", value

    return find_violations


def _unique(field: str, key: str) -> Relation:
    """No two entries of a list may have the same value in a field."""

    def find_violations(obj: object) -> Iterator[_Violation]:
        seen: dict[str, int] = {}
        for index, entry in enumerate(_entries(obj, field)):
            value = _value_at(entry, key)
            if not isinstance(value, str):
                continue
            text = exact(value)
            first = seen.setdefault(text, index)
            if first != index:
                problem = f"{shown(text)} is in {field}[{first}] too: it may appear only once"
                yield f"{field}[{index}].{key}", problem, value

    return find_violations


def _own_log_needs_role(*fields: str) -> Relation:
    """Custom log groups require the execution role, which writes to them."""

    def find_violations(obj: object) -> Iterator[_Violation]:
        role = _value_at(obj, "execution_role")
        for field in () if role else fields:
            name = _value_at(obj, field)
            if isinstance(name, str) and name and not name.startswith("/aws/imagebuilder/"):
                yield "execution_role", f"is required with a {field} outside of /aws/imagebuilder/", role
                return

    return find_violations


def _count_only_deletes(obj: object) -> Iterator[_Violation]:
    """A lifecycle rule that counts images can only delete them."""
    kind, action = (
        _value_at(obj, "filter.type"),
        _first_equal(_value_at(obj, "action.type"), ("DEPRECATE", "DISABLE")),
    )
    if kind == "COUNT" and action is not None:
        yield "filter.type", f"COUNT works only with the action DELETE, not {action}: filter by AGE", kind


def _scan_condition_needs_ami_scan(obj: object) -> Iterator[_Violation]:
    """A condition for the scan result works only with scans of the AMI."""
    types, condition = _entries(obj, "image_scanning_types"), _value_at(obj, "scan_result_condition")
    if condition is not None and all(kind == "TEST_INSTANCE_CVE" for kind in types):
        problem = "works only with image_scanning_types=['ON_DEMAND_AMI_CVE']"
        yield "scan_result_condition", problem, condition


def _no_version_filter_by_name(obj: object) -> Iterator[_Violation]:
    """A list by name has one entry for all versions, so it cannot be filtered by version."""
    if _value_at(obj, "by_name") is not True:
        return
    for index, entry in enumerate(_entries(obj, "filters")):
        name = _value_at(entry, "name")
        if name == "version":
            yield (
                f"filters[{index}].name",
                "'version' cannot be combined with by_name=True: leave one of them out",
                name,
            )


_ONE_DOCUMENT = _exactly_one("data", "uri")
_ONE_RECIPE = _exactly_one("image_recipe_arn", "container_recipe_arn")
_WORKFLOWS = _requires("workflows", "execution_role")
_SUBNET = _requires("subnet_id", "security_group_ids")
_ONE_PER_REGION = _unique("distributions", "region")
_ONE_PER_ACTION = _unique("policy_details", "action.type")
_IMAGE_LOG = _own_log_needs_role("logging_configuration.log_group_name")
_PIPELINE_LOGS = _own_log_needs_role(
    "logging_configuration.image_log_group_name", "logging_configuration.pipeline_log_group_name"
)

RELATIONS: Mapping[str, tuple[Relation, ...]] = {
    "CreateComponentRequest": (_ONE_DOCUMENT,),
    "CreateContainerRecipeRequest": (_exactly_one("dockerfile_template_data", "dockerfile_template_uri"),),
    "CreateDistributionConfigurationRequest": (_ONE_PER_REGION,),
    "CreateImagePipelineRequest": (_ONE_RECIPE, _WORKFLOWS, _PIPELINE_LOGS),
    "CreateImageRequest": (_ONE_RECIPE, _WORKFLOWS, _IMAGE_LOG),
    "CreateInfrastructureConfigurationRequest": (_SUBNET,),
    "CreateLifecyclePolicyRequest": (_ONE_PER_ACTION,),
    "CreateWorkflowRequest": (_ONE_DOCUMENT,),
    "EbsInstanceBlockDeviceSpecification": (
        _requires("volume_type", "iops", values=("io1", "io2")),
        _only_when("throughput", "volume_type", "gp3", ("gp2", "io1", "io2", "sc1", "st1", "standard")),
    ),
    "FastLaunchLaunchTemplateSpecification": (_at_most_one("launch_template_id", "launch_template_name"),),
    "ImageScanningConfiguration": (_scan_condition_needs_ami_scan,),
    "ImportComponentRequest": (_ONE_DOCUMENT,),
    "ImportDiskImageRequest": (_IMAGE_LOG,),
    "LifecyclePolicyDetail": (_count_only_deletes,),
    "LifecyclePolicyDetailActionIncludeResources": (_requires("snapshots", "amis"),),
    "LifecyclePolicyDetailFilter": (_requires("type", "unit", values=("AGE",)),),
    "LifecyclePolicyResourceSelection": (_exactly_one("recipes", "tag_map"),),
    "ListComponentsRequest": (_no_version_filter_by_name,),
    "ListImagesRequest": (_no_version_filter_by_name,),
    "ListWorkflowsRequest": (_no_version_filter_by_name,),
    "Placement": (_at_most_one("host_id", "host_resource_group_arn"),),
    "RegisterImageOptions": (_only_when("uefi_data", "secure_boot_enabled", True, (False,)),),
    "StartResourceStateUpdateRequest": (
        _requires("execution_role", "include_resources"),
        _requires("include_resources", "execution_role"),
        _only_when("update_at", "state.status", "DEPRECATED", ("AVAILABLE", "DELETED", "DISABLED")),
    ),
    "UpdateDistributionConfigurationRequest": (_ONE_PER_REGION,),
    "UpdateImagePipelineRequest": (_ONE_RECIPE, _WORKFLOWS, _PIPELINE_LOGS),
    "UpdateInfrastructureConfigurationRequest": (_SUBNET,),
    "UpdateLifecyclePolicyRequest": (_ONE_PER_ACTION,),
}
"""Rules by the class of the structure."""
