"""Which values mean the same: defaults that the service fills in, lists without an order, texts, references."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.models import Shape

__all__ = [
    "DEFAULTS",
    "PAIRED_BY",
    "has_order",
    "is_default",
    "is_unverifiable_key",
    "lines_of",
    "means_the_same",
]

_Default: TypeAlias = tuple[object, ...] | Callable[[Shape, Any], bool]


def _are_default_workflows(pipeline: Shape, workflows: Any) -> bool:
    """Whether they are what a pipeline runs that names none, which answers show as if the request had named them.

    Facts: the user guide about workflows, and the workflows that printed builds ran. A distribution workflow runs in
    any case, and a pipeline without tests runs no test workflow, so that the answer may have them or not.
    """
    names = [_name_of_default(each) for each in workflows]
    tests: Any = getattr(pipeline, "image_tests_configuration", None)
    without_tests = getattr(tests, "image_tests_enabled", None) is False
    for kind in ("image", "container"):
        build, test = f"build/build-{kind}", f"test/test-{kind}"
        others = names[:-1] if names[-1:] == [f"distribution/distribute-{kind}"] else names
        if others == [build, test] or (without_tests and others == [build]):
            return True
    return False


def _name_of_default(workflow: Any) -> str | None:
    """``build/build-image``; None for one that no pipeline has by default: with options, in a chosen version."""
    try:
        arn = Arn(workflow.workflow_arn)
    except ValueError:
        return None
    has_options = workflow.parameters or workflow.parallel_group or workflow.on_failure not in (None, "ABORT")
    # Requests name Amazon's workflows as x.x.x only (aws/aws-cdk, issue 29910). Answers may have the build that this is.
    is_chosen = arn.version != "x.x.x" and arn.build is None
    if has_options or is_chosen or not arn.is_managed:
        return None
    return f"{arn.workflow_kind}/{arn.name}"


# A left-out field and one with these values mean the same. Facts: the API reference; the attributes that Terraform's
# provider marks as computed, which answers have although requests don't.
DEFAULTS: Final[Mapping[str, Mapping[str, _Default]]] = {
    "AutoScalingGroupConfiguration": {"capacity_wait_timeout_seconds": (0,)},
    "CreateContainerRecipeRequest": {"working_directory": ("/tmp", "C:/")},
    "CreateImagePipelineRequest": {
        "enhanced_image_metadata_enabled": (True,),
        "status": ("ENABLED",),
        "workflows": _are_default_workflows,
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


def is_default(owner: Shape, field: str, value: object) -> bool:
    """Whether leaving the field out of its owner means the same."""
    for base in type(owner).__mro__:
        default = DEFAULTS.get(base.__name__, {}).get(field)
        if default is not None:
            return default(owner, value) if callable(default) else value in default
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


def lines_of(document: str) -> list[str]:
    """The lines of a text, whatever its line ends. No other character ends one, unlike with `str.splitlines`."""
    return document.replace("\r\n", "\n").replace("\r", "\n").split("\n")


def _text(document: str) -> str:
    return "\n".join(lines_of(document)).strip("\n")


def _is_end_of(name: str, arn: str) -> bool:
    return ":" not in name and arn.startswith("arn:") and arn.endswith((f"/{name}", f":{name}"))
