"""Rules between the fields of one structure. The API reference states them in prose, the API model doesn't have them.

Only what the reference states without an "if" of its own is here: where it leaves room, the service decides.

Source: the pages of the structures, https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Types.html, and of
the operations, https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_Operations.html
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Protocol, TypeAlias, cast

import attrs

from imagebuilder_typed.models._base import OpenEnum

__all__ = ["RELATIONS", "Relation"]

Breach: TypeAlias = tuple[str, str]
"""The field that is to blame, by its path from the structure, and the rule in words."""


class Relation(Protocol):
    """A rule between fields."""

    def breaches(self, obj: object) -> Iterator[Breach]:
        """Find where a structure breaks the rule. Values of wrong types are somebody else's business."""
        ...


def _reach(obj: object, path: str) -> object:
    """The value at a dotted path; None where the way ends early."""
    for name in path.split("."):
        obj = getattr(obj, name, None)
    return obj


def _entries(obj: object, field: str) -> list[object]:
    value = _reach(obj, field)
    return list(cast("list[object]", value)) if isinstance(value, list | tuple) else []


def _is_new(value: object) -> bool:
    """True for an enum value that came after this version, of which nothing is known."""
    return isinstance(value, OpenEnum) and value.is_unknown


def _either(names: tuple[str, ...]) -> str:
    return " or ".join(names)


@attrs.frozen
class ExactlyOne:
    """One of two fields must be there, and only one."""

    first: str
    second: str

    def breaches(self, obj: object) -> Iterator[Breach]:
        given = [name for name in (self.first, self.second) if getattr(obj, name, None) is not None]
        if not given:
            yield self.first, f"give either {self.first} or {self.second}: neither is there"
        elif len(given) > 1:
            yield self.second, f"can't go with {self.first}: give one of the two"


@attrs.frozen
class AtMostOne:
    """Two fields exclude each other."""

    first: str
    second: str

    def breaches(self, obj: object) -> Iterator[Breach]:
        if getattr(obj, self.first, None) is not None and getattr(obj, self.second, None) is not None:
            yield self.second, f"can't go with {self.first}: give one of the two"


@attrs.frozen
class Needs:
    """A field that has a value, or one of certain values, calls for another field."""

    field: str
    needed: str
    values: tuple[str, ...] = ()
    """Values that call for it; any, when there are none."""

    def breaches(self, obj: object) -> Iterator[Breach]:
        value = _reach(obj, self.field)
        called_for = value in self.values if self.values else bool(value)
        if called_for and not _reach(obj, self.needed):
            cause = f"when {self.field} is {_either(self.values)}" if self.values else f"with {self.field}"
            yield self.needed, f"is required {cause}"


@attrs.frozen
class OnlyWhen:
    """A field may be there only when another has one of certain values, or, with ``or_absent``, none."""

    field: str
    other: str
    values: tuple[object, ...]
    or_absent: bool = False

    def breaches(self, obj: object) -> Iterator[Breach]:
        value = _reach(obj, self.other)
        fits = value in self.values or _is_new(value) or (value is None and self.or_absent)
        if fits or _reach(obj, self.field) is None:
            return
        wanted = _either(tuple(str(value) for value in self.values))
        found = "is left out" if value is None else f"is {value}"
        yield self.field, f"works only when {self.other} is {wanted}: it {found}"


@attrs.frozen
class CountOnlyDeletes:
    """A lifecycle rule that counts images can only delete them."""

    def breaches(self, obj: object) -> Iterator[Breach]:
        action = _reach(obj, "action.type")
        if _reach(obj, "filter.type") == "COUNT" and action not in (None, "DELETE") and not _is_new(action):
            yield "filter.type", f"COUNT works only with the action DELETE, not {action}: filter by AGE"


@attrs.frozen
class ScanConditionNeedsAmiScan:
    """A condition for the result of a scan works with scans of the AMI only."""

    def breaches(self, obj: object) -> Iterator[Breach]:
        types = _entries(obj, "image_scanning_types")
        if _reach(obj, "scan_result_condition") is not None and all(
            kind == "TEST_INSTANCE_CVE" for kind in types
        ):
            yield "scan_result_condition", "works only with image_scanning_types=['ON_DEMAND_AMI_CVE']"


@attrs.frozen
class Unique:
    """No two entries of a list may have the same value in a field."""

    field: str
    key: str

    def breaches(self, obj: object) -> Iterator[Breach]:
        seen: dict[str, int] = {}
        for index, entry in enumerate(_entries(obj, self.field)):
            value = _reach(entry, self.key)
            if not isinstance(value, str):
                continue
            first = seen.setdefault(value, index)
            if first != index:
                yield (
                    f"{self.field}[{index}].{self.key}",
                    f"{str(value)!r} is in {self.field}[{first}] too: it may be there once",
                )


@attrs.frozen
class NoVersionFilterByName:
    """A list by name has one entry for all versions, so it can't be filtered by version."""

    def breaches(self, obj: object) -> Iterator[Breach]:
        if getattr(obj, "by_name", None) is not True:
            return
        for index, entry in enumerate(_entries(obj, "filters")):
            if _reach(entry, "name") == "version":
                yield f"filters[{index}].name", "'version' can't go with by_name=True: leave one of them out"


@attrs.frozen
class OwnLogGroupNeedsRole:
    """Log groups of one's own are written to with the execution role."""

    fields: tuple[str, ...]

    def breaches(self, obj: object) -> Iterator[Breach]:
        if _reach(obj, "execution_role"):
            return
        for field in self.fields:
            name = _reach(obj, field)
            if isinstance(name, str) and name and not name.startswith("/aws/imagebuilder/"):
                yield "execution_role", f"is required with a {field} outside of /aws/imagebuilder/"
                return


_ONE_DOCUMENT = ExactlyOne("data", "uri")
_ONE_RECIPE = ExactlyOne("image_recipe_arn", "container_recipe_arn")
_WORKFLOWS = Needs("workflows", "execution_role")
_SUBNET = Needs("subnet_id", "security_group_ids")
_ONE_PER_REGION = Unique("distributions", "region")
_ONE_PER_ACTION = Unique("policy_details", "action.type")
_IMAGE_LOG = OwnLogGroupNeedsRole(("logging_configuration.log_group_name",))
_PIPELINE_LOGS = OwnLogGroupNeedsRole(
    ("logging_configuration.image_log_group_name", "logging_configuration.pipeline_log_group_name")
)

RELATIONS: Mapping[str, tuple[Relation, ...]] = {
    "CreateComponentRequest": (_ONE_DOCUMENT,),
    "CreateContainerRecipeRequest": (ExactlyOne("dockerfile_template_data", "dockerfile_template_uri"),),
    "CreateDistributionConfigurationRequest": (_ONE_PER_REGION,),
    "CreateImagePipelineRequest": (_ONE_RECIPE, _WORKFLOWS, _PIPELINE_LOGS),
    "CreateImageRequest": (_ONE_RECIPE, _WORKFLOWS, _IMAGE_LOG),
    "CreateInfrastructureConfigurationRequest": (_SUBNET,),
    "CreateLifecyclePolicyRequest": (_ONE_PER_ACTION,),
    "CreateWorkflowRequest": (_ONE_DOCUMENT,),
    "EbsInstanceBlockDeviceSpecification": (
        Needs("volume_type", "iops", values=("io1", "io2")),
        OnlyWhen("throughput", "volume_type", ("gp3",), or_absent=True),
    ),
    "FastLaunchLaunchTemplateSpecification": (AtMostOne("launch_template_id", "launch_template_name"),),
    "ImageScanningConfiguration": (ScanConditionNeedsAmiScan(),),
    "ImportComponentRequest": (_ONE_DOCUMENT,),
    "ImportDiskImageRequest": (_IMAGE_LOG,),
    "LifecyclePolicyDetail": (CountOnlyDeletes(),),
    "LifecyclePolicyDetailActionIncludeResources": (Needs("snapshots", "amis"),),
    "LifecyclePolicyDetailFilter": (Needs("type", "unit", values=("AGE",)),),
    "LifecyclePolicyResourceSelection": (ExactlyOne("recipes", "tag_map"),),
    "ListComponentsRequest": (NoVersionFilterByName(),),
    "ListImagesRequest": (NoVersionFilterByName(),),
    "ListWorkflowsRequest": (NoVersionFilterByName(),),
    "Placement": (AtMostOne("host_id", "host_resource_group_arn"),),
    "RegisterImageOptions": (OnlyWhen("uefi_data", "secure_boot_enabled", (True,), or_absent=True),),
    "StartResourceStateUpdateRequest": (
        Needs("execution_role", "include_resources"),
        Needs("include_resources", "execution_role"),
        OnlyWhen("update_at", "state.status", ("DEPRECATED",)),
    ),
    "UpdateDistributionConfigurationRequest": (_ONE_PER_REGION,),
    "UpdateImagePipelineRequest": (_ONE_RECIPE, _WORKFLOWS, _PIPELINE_LOGS),
    "UpdateInfrastructureConfigurationRequest": (_SUBNET,),
    "UpdateLifecyclePolicyRequest": (_ONE_PER_ACTION,),
}
"""Rules by the class of the structure."""
