"""Uses documents in this process: creates components and workflows, and builds an image with them."""

from __future__ import annotations

import json
import uuid
from typing import Any

import botocore.session

from imagebuilder_typed.testing import set_build_speed
from imagebuilder_typed.testing._imagebuilder.dispatch import carry_out
from imagebuilder_typed.testing._imagebuilder.exceptions import InvalidParameterValue
from imagebuilder_typed.testing._imagebuilder.models import imagebuilder_backends

from .answer_log import contradictions
from .conftest import AMAZON_LINUX, REGION

MODEL: Any = botocore.session.get_session().get_service_model("imagebuilder")


def carry_out_now(operation: str, **request: Any) -> Any:
    """Make a call in this process, without a client that would check or could not send it."""
    if "clientToken" in MODEL.operation_model(operation).input_shape.members:
        request["clientToken"] = str(uuid.uuid4())
    return carry_out(imagebuilder_backends["123456789012"][REGION], operation, request)


def assert_matches_model(operation: str, answer: Any) -> None:
    plain = json.loads(json.dumps(answer, default=lambda moment: moment.timestamp()))
    assert list(contradictions(MODEL.operation_model(operation).output_shape, plain)) == []


def use_document(call: Any, kind: str, data: str, stage: str = "TEST") -> bool:
    """Create a component or workflow from a document and use it. Returns False when the document is refused."""
    imagebuilder_backends["123456789012"][REGION].reset()
    set_build_speed("instant")
    request: dict[str, Any] = {"name": "one", "semanticVersion": "1.0.0", "data": data}
    try:
        if kind == "component":
            created = call("CreateComponent", platform="Linux", **request)["componentBuildVersionArn"]
        else:
            created = call("CreateWorkflow", type=stage, **request)["workflowBuildVersionArn"]
    except InvalidParameterValue:
        return False
    names: dict[str, Any] = {"component": "componentBuildVersionArn", "workflow": "workflowBuildVersionArn"}
    for operation in (f"Get{kind.title()}", f"List{kind.title()}s"):
        assert_matches_model(
            operation, call(operation, **({names[kind]: created} if operation[0] == "G" else {}))
        )
    found = call(f"Get{kind.title()}", **{names[kind]: created})[kind]
    values = [
        {"name": parameter["name"], "value": ["true" if parameter["type"] == "boolean" else "1"]}
        for parameter in found.get("parameters", [])
        if "defaultValue" not in parameter
    ]
    more = {"parameters": values} if values else {}
    recipe: dict[str, Any] = {"name": "golden", "semanticVersion": "1.0.0", "parentImage": AMAZON_LINUX}
    if kind == "component":
        recipe["components"] = [{"componentArn": created, **more}]
    request = {
        "imageRecipeArn": call("CreateImageRecipe", **recipe)["imageRecipeArn"],
        "infrastructureConfigurationArn": call(
            "CreateInfrastructureConfiguration", name="small", instanceProfileName="builder"
        )["infrastructureConfigurationArn"],
    }
    if kind == "workflow":
        request |= {"executionRole": "r", "workflows": [{"workflowArn": created, **more}]}
    try:
        image = call("CreateImage", **request)["imageBuildVersionArn"]
    except InvalidParameterValue as refused:
        # A build workflow may be valid and return no AMI.
        if stage != "BUILD" or "ImageId" not in str(refused):
            raise
        return True
    executions = call("ListWorkflowExecutions", imageBuildVersionArn=image)
    assert_matches_model("ListWorkflowExecutions", executions)
    for execution in executions["workflowExecutions"]:
        steps = call("ListWorkflowStepExecutions", workflowExecutionId=execution["workflowExecutionId"])
        assert_matches_model("ListWorkflowStepExecutions", steps)
        for step in steps["steps"]:
            answer = call("GetWorkflowStepExecution", stepExecutionId=step["stepExecutionId"])
            assert_matches_model("GetWorkflowStepExecution", answer)
            json.loads(answer.get("inputs", "{}"))
    return True
