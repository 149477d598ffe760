"""A small valid request for every operation, made from botocore's model and a table of values."""

from __future__ import annotations

from typing import Any

from botocore.model import ListShape, MapShape, Shape, StringShape, StructureShape

from benchmarks.answers import service_model

__all__ = ["small_requests"]

_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:"
_ID = "00000000-0000-4000-8000-000000000000"

# Values by wire name; other members are enums, or text without a pattern.
_VALUES: dict[str, Any] = {
    "componentArn": f"{_ARN}component/web/1.0.0/1",
    "componentBuildVersionArn": f"{_ARN}component/web/1.0.0/1",
    "containerRecipeArn": f"{_ARN}container-recipe/web/1.0.0",
    "distributionConfigurationArn": f"{_ARN}distribution-configuration/web",
    "executionRole": "arn:aws:iam::123456789012:role/builder",
    "imageArn": f"{_ARN}image/web/1.0.0/1",
    "imageBuildVersionArn": f"{_ARN}image/web/1.0.0/1",
    "imagePipelineArn": f"{_ARN}image-pipeline/web",
    "imageRecipeArn": f"{_ARN}image-recipe/web/1.0.0",
    "infrastructureConfigurationArn": f"{_ARN}infrastructure-configuration/web",
    "instanceProfileName": "builder",
    "lifecycleExecutionId": f"lce-{_ID}",
    "lifecyclePolicyArn": f"{_ARN}lifecycle-policy/web",
    "osVersion": "Amazon Linux 2023",
    "parentImage": f"{_ARN}image/base/1.0.0",
    "policy": '{"Version":"2012-10-17"}',
    "region": "us-east-1",
    "repositoryName": "web",
    "resourceArn": f"{_ARN}image/web/1.0.0/1",
    "semanticVersion": "1.0.0",
    "sourceImage": f"{_ARN}image/base/1.0.0/1",
    "stepExecutionId": f"step-{_ID}",
    "tagKeys": ["team"],
    "tags": {"team": "web"},
    "uri": "s3://bucket/file",
    "vmImportTaskId": "import-ami-01234567890abcdef",
    "workflowBuildVersionArn": f"{_ARN}workflow/build/web/1.0.0/1",
    "workflowExecutionId": f"wf-{_ID}",
}

_LIFECYCLE = {
    "policyDetails": [
        {"action": {"type": "DELETE"}, "filter": {"type": "AGE", "value": 1, "unit": "YEARS"}},
    ],
    "resourceSelection": {"tagMap": {"team": "web"}},
}

# Members that a valid request has, though the model doesn't require them.
_ALSO: dict[str, dict[str, Any]] = {
    "CreateComponent": {"data": "schemaVersion: 1.0"},
    "CreateContainerRecipe": {"dockerfileTemplateData": "FROM scratch"},
    "CreateImage": {"imageRecipeArn": f"{_ARN}image-recipe/web/1.0.0"},
    "CreateImagePipeline": {"imageRecipeArn": f"{_ARN}image-recipe/web/1.0.0"},
    "CreateLifecyclePolicy": _LIFECYCLE,
    "CreateWorkflow": {"data": "schemaVersion: 1.0"},
    "ImportComponent": {"data": "#!/bin/sh"},
    "UpdateLifecyclePolicy": _LIFECYCLE,
    "UpdateImagePipeline": {"imageRecipeArn": f"{_ARN}image-recipe/web/1.0.0"},
}


def small_requests() -> dict[str, dict[str, Any]]:
    """Wire-named parameters by the API's operation name."""
    found: dict[str, dict[str, Any]] = {}
    for name in service_model().operation_names:
        shape = service_model().operation_model(name).input_shape
        assert isinstance(shape, StructureShape)
        found[name] = _structure(shape) | _ALSO.get(name, {})
    return found


def _structure(shape: StructureShape) -> dict[str, Any]:
    return {
        name: _VALUES.get(name) or _value(member)
        for name, member in shape.members.items()
        if name in shape.required_members and name != "clientToken"
    }


def _value(shape: Shape) -> Any:
    match shape:
        case StructureShape():
            return _structure(shape)
        case ListShape():
            return [_value(shape.member)]
        case MapShape():
            return {"key": _value(shape.value)}
        case StringShape() if shape.enum:
            return shape.enum[0]
        case _:
            return 1 if shape.type_name in ("integer", "long") else "text"
