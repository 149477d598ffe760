"""Fields that exclude or need each other: what the API reference says beyond the model, one case for each rule."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from imagebuilder_typed import models
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.validation._field_relations import RELATIONS
from tests.support.sample_requests import CONTAINER, INFRASTRUCTURE, RECIPE, component, image, problems


def details(**changes: Any) -> models.LifecyclePolicyDetail:
    action = models.LifecyclePolicyDetailAction(type=changes.pop("action", "DELETE"))
    return models.LifecyclePolicyDetail(action=action, filter=models.LifecyclePolicyDetailFilter(**changes))


def state_update(**changes: Any) -> models.StartResourceStateUpdateRequest:
    arn = "arn:aws:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1"
    return models.StartResourceStateUpdateRequest(
        resource_arn=arn, state=models.ResourceState(status="DISABLED"), **changes
    )


def distribution(*regions: str) -> models.UpdateDistributionConfigurationRequest:
    arn = "arn:aws:imagebuilder:eu-west-1:123456789012:distribution-configuration/web"
    return models.UpdateDistributionConfigurationRequest(
        distribution_configuration_arn=arn,
        distributions=[models.Distribution(region=region) for region in regions],
    )


WORKFLOW = models.WorkflowConfiguration(
    workflow_arn="arn:aws:imagebuilder:eu-west-1:aws:workflow/build/build-image/x.x.x"
)
EBS = models.EbsInstanceBlockDeviceSpecification
OWN_LOG = models.ImageLoggingConfiguration(log_group_name="/golden/images")
SCAN = models.ScanResultCondition(maximum_severity_label="HIGH")


def pipeline(cls: Any, **changes: Any) -> Any:
    arn = "arn:aws:imagebuilder:eu-west-1:123456789012:image-pipeline/web"
    name = {"name": "web"} if cls is models.CreateImagePipelineRequest else {"image_pipeline_arn": arn}
    fields = {"image_recipe_arn": RECIPE, "infrastructure_configuration_arn": INFRASTRUCTURE}
    return cls(**name, **{**fields, **changes})


def policy(cls: Any, *actions: str, **selection: Any) -> Any:
    arn = "arn:aws:imagebuilder:eu-west-1:123456789012:lifecycle-policy/web"
    return cls(
        **({"name": "web"} if cls is models.CreateLifecyclePolicyRequest else {"lifecycle_policy_arn": arn}),
        execution_role="cleaner",
        resource_type="AMI_IMAGE",
        policy_details=[details(type="AGE", value=1, unit="DAYS", action=action) for action in actions],
        resource_selection=models.LifecyclePolicyResourceSelection(**(selection or {"tag_map": {"a": "b"}})),
    )


def document(cls: Any, **changes: Any) -> Any:
    common = {"name": "web", "semantic_version": "1.0.0"}
    workflow = {"type": "BUILD"}
    imported = {"type": "BUILD", "format": "SHELL", "platform": "Linux"}
    return cls(**common, **(workflow if cls is models.CreateWorkflowRequest else imported), **changes)


def container_recipe(**changes: Any) -> models.CreateContainerRecipeRequest:
    return models.CreateContainerRecipeRequest(
        name="web",
        semantic_version="1.0.0",
        container_type="DOCKER",
        parent_image="amazonlinux:latest",
        target_repository=models.TargetContainerRepository(service="ECR", repository_name="web"),
        **changes,
    )


def listing(cls: Any, *, by_name: bool) -> Any:
    return cls(by_name=by_name, filters=[models.Filter(name="version", values=["1.0.0"])])


def disk_image(**changes: Any) -> models.ImportDiskImageRequest:
    return models.ImportDiskImageRequest(
        name="web",
        semantic_version="1.0.0",
        platform="Windows",
        os_version="Microsoft Windows 11",
        infrastructure_configuration_arn=INFRASTRUCTURE,
        uri="s3://golden/windows.iso",
        **changes,
    )


OWN_LOGS = models.PipelineLoggingConfiguration(pipeline_log_group_name="/golden/pipelines")
LAUNCH_TEMPLATE = models.FastLaunchLaunchTemplateSpecification
INFRASTRUCTURES = (
    lambda **fields: models.CreateInfrastructureConfigurationRequest(
        name="web", instance_profile_name="builder", **fields
    ),
    lambda **fields: models.UpdateInfrastructureConfigurationRequest(
        infrastructure_configuration_arn=INFRASTRUCTURE, instance_profile_name="builder", **fields
    ),
)

RELATED = [
    *[
        (
            make(subnet_id="subnet-1", security_group_ids=["sg-1"]),
            make(subnet_id="subnet-1"),
            "security_group_ids",
            "is required with subnet_id",
        )
        for make in INFRASTRUCTURES
    ],
    *[
        case
        for cls in (models.CreateImagePipelineRequest, models.UpdateImagePipelineRequest)
        for case in (
            (
                pipeline(cls),
                pipeline(cls, container_recipe_arn=CONTAINER),
                "container_recipe_arn",
                "cannot be combined with image_recipe_arn",
            ),
            (
                pipeline(cls, workflows=[WORKFLOW], execution_role="builder"),
                pipeline(cls, workflows=[WORKFLOW]),
                "execution_role",
                "is required with workflows",
            ),
            (
                pipeline(cls, logging_configuration=OWN_LOGS, execution_role="builder"),
                pipeline(cls, logging_configuration=OWN_LOGS),
                "execution_role",
                "is required with a logging_configuration.pipeline_log_group_name",
            ),
        )
    ],
    *[
        (
            policy(cls, "DELETE", "DISABLE"),
            policy(cls, "DELETE", "DELETE"),
            "policy_details[1].action.type",
            "'DELETE' is in policy_details[0] too",
        )
        for cls in (models.CreateLifecyclePolicyRequest, models.UpdateLifecyclePolicyRequest)
    ],
    (
        policy(models.CreateLifecyclePolicyRequest, "DELETE", tag_map={"a": "b"}),
        policy(
            models.CreateLifecyclePolicyRequest,
            "DELETE",
            tag_map={"a": "b"},
            recipes=[models.LifecyclePolicyResourceSelectionRecipe(name="web", semantic_version="1.0.0")],
        ),
        "resource_selection.tag_map",
        "cannot be combined with recipes",
    ),
    *[
        (document(cls, data="x"), document(cls), "data", "give either data or uri: both are missing")
        for cls in (models.CreateWorkflowRequest, models.ImportComponentRequest)
    ],
    (
        container_recipe(dockerfile_template_uri="s3://golden/Dockerfile"),
        container_recipe(),
        "dockerfile_template_data",
        "give either dockerfile_template_data or dockerfile_template_uri",
    ),
    *[
        (
            listing(cls, by_name=False),
            listing(cls, by_name=True),
            "filters[0].name",
            "cannot be combined with by_name=True",
        )
        for cls in (models.ListComponentsRequest, models.ListImagesRequest, models.ListWorkflowsRequest)
    ],
    (
        disk_image(logging_configuration=OWN_LOG, execution_role="builder"),
        disk_image(logging_configuration=OWN_LOG),
        "execution_role",
        "is required with a logging_configuration.log_group_name",
    ),
    (
        LAUNCH_TEMPLATE(launch_template_id="lt-0123456789abcdef0"),
        LAUNCH_TEMPLATE(launch_template_id="lt-0123456789abcdef0", launch_template_name="web"),
        "launch_template_name",
        "cannot be combined with launch_template_id",
    ),
    (
        state_update(),
        state_update(update_at=datetime(2030, 1, 1, tzinfo=UTC)),
        "update_at",
        "works only when state.status is DEPRECATED: it is DISABLED",
    ),
    (
        state_update(),
        state_update(include_resources=models.ResourceStateUpdateIncludeResources(amis=True)),
        "execution_role",
        "is required with include_resources",
    ),
    *[
        (
            make("eu-west-1", "eu-west-2"),
            make("eu-west-1", "eu-west-2", "eu-west-1"),
            "distributions[2].region",
            "'eu-west-1' is in distributions[0] too",
        )
        for make in (
            distribution,
            lambda *regions: models.CreateDistributionConfigurationRequest(
                name="web", distributions=[models.Distribution(region=region) for region in regions]
            ),
        )
    ],
    (component(), component(data=None), "data", "give either data or uri"),
    (component(data=None, uri="s3://b/k"), component(uri="s3://b/k"), "uri", "cannot be combined with data"),
    (
        image(),
        image(image_recipe_arn=None),
        "image_recipe_arn",
        "either image_recipe_arn or container_recipe_arn",
    ),
    (
        image(image_recipe_arn=None, container_recipe_arn=CONTAINER),
        image(container_recipe_arn=CONTAINER),
        "container_recipe_arn",
        "cannot be combined with image_recipe_arn",
    ),
    (
        image(workflows=[WORKFLOW], execution_role="builder"),
        image(workflows=[WORKFLOW]),
        "execution_role",
        "is required with workflows",
    ),
    (
        image(logging_configuration=OWN_LOG, execution_role="builder"),
        image(logging_configuration=OWN_LOG),
        "execution_role",
        "is required with a logging_configuration.log_group_name outside of /aws/imagebuilder/",
    ),
    (EBS(volume_type="io2", iops=3000), EBS(volume_type="io2"), "iops", "when volume_type is io1 or io2"),
    (
        EBS(volume_type="gp3", throughput=125),
        EBS(volume_type="gp2", throughput=125),
        "throughput",
        "works only when volume_type is gp3: it is gp2",
    ),
    (
        models.ImageScanningConfiguration(
            image_scanning_types=["ON_DEMAND_AMI_CVE"], scan_result_condition=SCAN
        ),
        models.ImageScanningConfiguration(scan_result_condition=SCAN),
        "scan_result_condition",
        "ON_DEMAND_AMI_CVE",
    ),
    (
        details(type="AGE", value=1, unit="DAYS"),
        details(type="AGE", value=1),
        "filter.unit",
        "when type is AGE",
    ),
    (
        details(type="COUNT", value=1),
        details(type="COUNT", value=1, action="DISABLE"),
        "filter.type",
        "COUNT works only with the action DELETE, not DISABLE",
    ),
    (
        models.RegisterImageOptions(uefi_data="x"),
        models.RegisterImageOptions(uefi_data="x", secure_boot_enabled=False),
        "uefi_data",
        "works only when secure_boot_enabled is True",
    ),
    (
        models.Placement(host_id="h-1"),
        models.Placement(host_id="h-1", host_resource_group_arn="arn"),
        "host_resource_group_arn",
        "cannot be combined with host_id",
    ),
    (state_update(), state_update(execution_role="builder"), "include_resources", "with execution_role"),
    (
        models.LifecyclePolicyDetailActionIncludeResources(amis=True, snapshots=True),
        models.LifecyclePolicyDetailActionIncludeResources(snapshots=True),
        "amis",
        "is required with snapshots",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "path", "words"), RELATED)
def test_fields_that_depend_on_each_other(right: Shape, wrong: Shape, path: str, words: str) -> None:
    assert problems(right) == {}
    assert words in problems(wrong)[path]
    assert len(problems(wrong)) == 1


def test_an_enum_value_of_which_nothing_is_known_breaks_no_rule_between_fields() -> None:
    assert problems(EBS(volume_type=models.EbsVolumeType("gp4"), throughput=125)) == {}
    action = models.LifecyclePolicyDetailActionType("ARCHIVE")
    assert problems(details(type="COUNT", value=1, action=action)) == {}


def test_every_structure_with_rules_between_fields_has_its_cases() -> None:
    def classes(value: object) -> set[str]:
        entries = value if isinstance(value, list) else [value]
        shapes = [entry for entry in entries if isinstance(entry, Shape)]
        inner = [getattr(shape, field.name) for shape in shapes for field in fields_of(type(shape))]
        return {type(shape).__name__ for shape in shapes}.union(*map(classes, inner))

    assert RELATIONS.keys() <= set().union(*[classes(wrong) for _, wrong, _, _ in RELATED])
