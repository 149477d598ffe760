"""The backend answers any sequence of requests with results that match the model, or with errors of the service."""

from __future__ import annotations

import json
import re
from collections import Counter
from typing import Any

import botocore.session
from botocore.model import Shape
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from moto.core.base_backend import BackendDict

from imagebuilder_typed.testing import set_build_speed
from imagebuilder_typed.testing._imagebuilder.dispatch import carry_out
from imagebuilder_typed.testing._imagebuilder.exceptions import ImageBuilderServiceError
from imagebuilder_typed.testing._imagebuilder.models import ImageBuilderBackend, imagebuilder_backends

from .answer_log import contradictions
from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION

MODEL = botocore.session.get_session().get_service_model("imagebuilder")
WORKFLOW = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"
POLICY = '{"Statement": [{"Effect": "Allow", "Principal": "*"}]}'

_TEXTS: dict[str, st.SearchStrategy[str]] = {
    "ResourceName": st.sampled_from(["one", "Two Words", "three_3"]),
    "VersionNumber": st.sampled_from(["1.0.0", "2.1.0"]),
    "WildcardVersionNumber": st.sampled_from(["1.0.0", "1.x.x", "x.x.x", "x.1.x"]),
    "InlineComponentData": st.sampled_from([COMPONENT_DATA, "nonsense: ["]),
    "InlineWorkflowData": st.sampled_from([WORKFLOW, "nonsense"]),
    "ResourcePolicyDocument": st.sampled_from([POLICY, "{}"]),
    "ClientToken": st.uuids().map(str),
    "FilterName": st.sampled_from(["name", "version", "severity", "imageBuildVersionArn", "colour"]),
    "FilterValue": st.sampled_from(["one", "1.0.0", "x.x.x", "*o*", "HIGH"]),
    "Timezone": st.sampled_from(["Etc/UTC", "Nowhere/Land"]),
    "AmiNameString": st.sampled_from(["golden {{ imagebuilder:buildDate }}", "golden"]),
    "SsmParameterName": st.sampled_from(["/golden/ami"]),
    "AccountId": st.just("111122223333"),
    "TagKey": st.sampled_from(["team", "stage"]),
    "RoleNameOrArn": st.just("builder"),
    "Uri": st.sampled_from(["s3://bucket/key", "s3://bucket/windows.iso", "https://example.com"]),
}
_IDS = {"LifecycleExecutionId": "lce", "WorkflowExecutionId": "wf", "WorkflowStepExecutionId": "step"}
_MEMBERS = {
    "scheduleExpression": st.sampled_from(["cron(0 0 * * ? *)", "rate(1 day)", "hourly"]),
    "region": st.sampled_from([REGION, "us-east-1", "nowhere"]),
    "parentImage": st.sampled_from([AMAZON_LINUX, "ami-12345678", "ssm:/golden/ami", "nonsense"]),
    "sourceImage": st.sampled_from([AMAZON_LINUX, "ami-12345678", "ssm:/golden/ami"]),
    "vmImportTaskId": st.sampled_from(["import-ami-1", "nonsense"]),
    "platform": st.sampled_from(["Linux", "Windows"]),
    "snsTopicArn": st.just(f"arn:aws:sns:{REGION}:123456789012:builds"),
    "dryRun": st.just(False),
}


def arns(shape: Shape, backend: ImageBuilderBackend) -> st.SearchStrategy[str]:
    """ARNs of existing resources, mostly of the right type, and of resources that don't exist."""
    there = [str(record.arn) for record in backend.store]
    there += [arn.rpartition("/")[0] for arn in there if arn.count("/") > 2]
    fitting = [arn for arn in there if re.search(shape.metadata.get("pattern", ""), arn)]
    others = st.sampled_from([*there, AMAZON_LINUX, f"{AMAZON_LINUX[:-5]}9.9.9/1"])
    return st.one_of(st.sampled_from(fitting), st.sampled_from(fitting), others) if fitting else others


def values(name: str, shape: Any, backend: ImageBuilderBackend) -> st.SearchStrategy[Any]:
    if name in _MEMBERS:
        return _MEMBERS[name]
    if shape.type_name == "structure":
        return structures(shape, backend)
    if shape.type_name == "list":
        return st.lists(values("", shape.member, backend), min_size=shape.metadata.get("min", 0), max_size=2)
    if shape.type_name == "map":
        return st.dictionaries(values("", shape.key, backend), st.just("value"), min_size=1, max_size=2)
    if shape.type_name == "string":
        if shape.enum:
            return st.sampled_from(shape.enum)
        if shape.name in _IDS:
            return st.uuids().map(lambda number: f"{_IDS[shape.name]}-{number}")
        if shape.name.endswith("Arn") or "ArnOr" in shape.name:
            return arns(shape, backend)
        return _TEXTS.get(shape.name, st.sampled_from(["text", "1", "another text"]))
    if shape.type_name == "boolean":
        return st.booleans()
    low = shape.metadata.get("min", 0)
    return st.integers(low, min(shape.metadata.get("max", low + 3), low + 3))


@st.composite
def structures(draw: st.DrawFn, shape: Any, backend: ImageBuilderBackend) -> dict[str, Any]:
    document = {}
    for name, member in shape.members.items():
        if member.type_name == "timestamp" or name == "nextToken":
            continue
        if name in shape.required_members or draw(st.integers(0, 5)) == 0:
            document[name] = draw(values(name, member, backend))
    return document


def test_any_sequence_of_requests_is_answered(fresh_state: None) -> None:
    results: Counter[str] = Counter()
    errors: Counter[str] = Counter()

    @settings(
        max_examples=25,
        deadline=None,
        derandomize=True,
        # No shrinking, which takes minutes: the drawn requests are enough to find the cause.
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(data=st.data())
    def check_sequence(data: st.DataObject) -> None:
        BackendDict.reset()
        set_build_speed("instant")
        backend = imagebuilder_backends["123456789012"][REGION]
        create_resources_to_refer_to(backend)
        names = sorted(MODEL.operation_names)
        creating = [name for name in names if name.startswith(("Create", "Start"))]
        for position in range(50):
            operation = data.draw(st.sampled_from(creating if position < 12 else names))
            model = MODEL.operation_model(operation)
            request = data.draw(structures(model.input_shape, backend))
            try:
                answer = carry_out(backend, operation, request)
            except ImageBuilderServiceError as refused:
                assert_is_modelled(refused)
                errors[operation] += 1
                continue
            plain = json.loads(json.dumps(answer, default=lambda moment: moment.timestamp()))
            assert list(contradictions(model.output_shape, plain)) == []
            results[operation] += 1

    check_sequence()
    # Without this, a service that refuses everything or nothing would pass.
    assert len(results) > len(MODEL.operation_names) / 2, results
    assert results.total() > 250
    assert errors.total() > 250


def create_resources_to_refer_to(backend: ImageBuilderBackend) -> None:
    """Create resources that requests can refer to."""

    def make(operation: str, **request: Any) -> dict[str, Any]:
        return carry_out(backend, operation, {"clientToken": operation, **request})

    version = {"semanticVersion": "1.0.0"}
    component = make("CreateComponent", name="one", platform="Linux", data=COMPONENT_DATA, **version)
    recipe = make(
        "CreateImageRecipe",
        name="one",
        parentImage=AMAZON_LINUX,
        components=[{"componentArn": component["componentBuildVersionArn"]}],
        **version,
    )
    infrastructure = make("CreateInfrastructureConfiguration", name="one", instanceProfileName="builder")
    make(
        "CreateDistributionConfiguration",
        name="one",
        distributions=[{"region": REGION, "amiDistributionConfiguration": {}}],
    )
    make("CreateWorkflow", name="one", type="TEST", data=WORKFLOW, **version)
    inputs = {
        "imageRecipeArn": recipe["imageRecipeArn"],
        "infrastructureConfigurationArn": infrastructure["infrastructureConfigurationArn"],
    }
    make("CreateImagePipeline", name="one", **inputs)
    make("CreateImage", **inputs)


def assert_is_modelled(error: ImageBuilderServiceError) -> None:
    assert error.message
    assert error.code in {shape.name for shape in MODEL.error_shapes}
