"""Which values mean the same: defaults that the service fills in, lists without an order, texts, references."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from imagebuilder_typed.arns import Arn

__all__ = ["DEFAULTS", "PAIRED_BY", "has_order", "is_default", "is_unverifiable_key", "means_the_same"]

_Default: TypeAlias = tuple[object, ...] | Callable[[Any], bool]


def _are_defaults(workflows: Any) -> bool:
    """Whether they may be the default workflows, which answers show as if the request had named them."""
    return all(not each.parameters and _is_default(each.workflow_arn) for each in workflows)


def _is_default(arn: str) -> bool:
    try:
        parsed = Arn(arn)
    except ValueError:
        return False
    return parsed.is_managed and parsed.name in _DEFAULT_WORKFLOWS


_DEFAULT_WORKFLOWS: Final = frozenset(
    f"{stage}-{kind}" for stage in ("build", "test", "distribute") for kind in ("image", "container")
)

# A left-out field and one with these values mean the same. Facts: the API reference; the attributes that Terraform's
# provider marks as computed, which answers have although requests don't.
DEFAULTS: Final[Mapping[str, Mapping[str, _Default]]] = {
    "AutoScalingGroupConfiguration": {"capacity_wait_timeout_seconds": (0,)},
    "CreateContainerRecipeRequest": {"working_directory": ("/tmp", "C:/")},
    "CreateImagePipelineRequest": {
        "enhanced_image_metadata_enabled": (True,),
        "status": ("ENABLED",),
        "workflows": _are_defaults,
    },
    "CreateImageRecipeRequest": {"working_directory": ("/tmp", "C:/")},
    "CreateInfrastructureConfigurationRequest": {
        "terminate_instance_on_completion": (True,),
        "terminate_instance_on_failure": (True,),
    },
    "CreateLifecyclePolicyRequest": {"status": ("ENABLED",)},
    "EcrConfiguration": {"repository_name": ("image-builder-image-scanning-repository",)},
    "ImageScanningConfiguration": {
        "image_scanning_enabled": (False,),
        "image_scanning_types": (["TEST_INSTANCE_CVE"],),
    },
    "ImageTestsConfiguration": {"image_tests_enabled": (True,), "timeout_minutes": (720,)},
    "LaunchTemplateConfiguration": {"set_default_version": (True,)},
    "LifecyclePolicyDetailActionIncludeResources": {
        "amis": (False,),
        "containers": (False,),
        "snapshots": (False,),
    },
    "LifecyclePolicyDetailExclusionRulesAmis": {"is_public": (False,)},
    "Placement": {"tenancy": ("default",)},
    "ScanResultCondition": {"fix_available": (True,)},
    "Schedule": {
        "pipeline_execution_start_condition": ("EXPRESSION_MATCH_AND_DEPENDENCY_UPDATES_AVAILABLE",),
        "timezone": ("UTC", "Etc/UTC"),
    },
    "SystemsManagerAgent": {"uninstall_after_build": (False,)},
    "WorkflowConfiguration": {"on_failure": ("ABORT",)},
}

_ORDERED: Final = frozenset({"components", "value", "workflows"})
"""The lists whose order means something."""

PAIRED_BY: Final[Mapping[str, tuple[str, ...]]] = {
    "ComponentParameter": ("name",),
    "Distribution": ("region",),
    "FastLaunchConfiguration": ("account_id",),
    "InstanceBlockDeviceMapping": ("device_name",),
    "LaunchTemplateConfiguration": ("launch_template_id", "account_id"),
    "LifecyclePolicyDetail": ("action.type",),
    "LifecyclePolicyResourceSelectionRecipe": ("name",),
    "SsmParameterConfiguration": ("parameter_name", "ami_account_id"),
    "WorkflowParameter": ("name",),
}
"""Which entries of two lists without an order are the same thing, with other settings."""

_DOCUMENTS: Final = frozenset({"data", "dockerfile_template_data"})
_REFERENCES: Final = frozenset({"execution_role", "kms_key_id"})
"""Fields that take an ARN or the last part of one."""


def is_default(owner: type, field: str, value: object) -> bool:
    """Whether leaving the field out means the same."""
    for base in owner.__mro__:
        default = DEFAULTS.get(base.__name__, {}).get(field)
        if default is not None:
            return default(value) if callable(default) else value in default
    return False


def has_order(field: str) -> bool:
    """Whether the order of a list means something."""
    return field in _ORDERED


def means_the_same(field: str, one: object, other: object) -> bool:
    """Whether two values that are no lists, maps or structures mean the same."""
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    if field in _DOCUMENTS:
        return _text(one) == _text(other)
    return field in _REFERENCES and _is_end_of(one, other) | _is_end_of(other, one)


def is_unverifiable_key(field: str, wanted: object, current: object) -> bool:
    """Whether one is the alias of a KMS key and the other is a key: only KMS knows whether they are the same."""
    return (
        field == "kms_key_id"
        and isinstance(wanted, str)
        and isinstance(current, str)
        and ("alias/" in wanted) is not ("alias/" in current)
    )


def _text(document: str) -> str:
    return "\n".join(document.splitlines()).strip("\n")


def _is_end_of(name: str, arn: str) -> bool:
    return ":" not in name and arn.startswith("arn:") and arn.endswith((f"/{name}", f":{name}"))
