"""The cost of a call does not grow with the number of unfinished builds. It is counted, not timed."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

import pytest

from imagebuilder_typed.testing import mock_imagebuilder, set_build_speed
from imagebuilder_typed.testing._imagebuilder.dispatch import carry_out
from imagebuilder_typed.testing._imagebuilder.models import ImageBuilderBackend, imagebuilder_backends

from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION

WAITING = "schemaVersion: 1.0\nsteps:\n  - {name: Ask, action: WaitForAction}\n"


@pytest.fixture
def backend() -> Iterator[ImageBuilderBackend]:
    with mock_imagebuilder():
        yield imagebuilder_backends["123456789012"][REGION]


class Caller:
    """Calls operations of a backend."""

    def __init__(self, backend: ImageBuilderBackend) -> None:
        self._backend = backend
        self._calls = 0
        component = self(
            "CreateComponent", name="hello", semanticVersion="1.0.0", platform="Linux", data=COMPONENT_DATA
        )
        recipe = self(
            "CreateImageRecipe",
            name="golden",
            semanticVersion="1.0.0",
            parentImage=AMAZON_LINUX,
            components=[{"componentArn": component["componentBuildVersionArn"]}],
        )
        infrastructure = self(
            "CreateInfrastructureConfiguration", name="small", instanceProfileName="builder"
        )
        workflow = self("CreateWorkflow", name="ask", semanticVersion="1.0.0", type="TEST", data=WAITING)
        self.request = {
            "imageRecipeArn": recipe["imageRecipeArn"],
            "infrastructureConfigurationArn": infrastructure["infrastructureConfigurationArn"],
        }
        self.waiting = {
            "workflows": [{"workflowArn": workflow["workflowBuildVersionArn"]}],
            "executionRole": "arn:aws:iam::123456789012:role/builder",
        }

    def __call__(self, operation: str, **request: Any) -> dict[str, Any]:
        self._calls += 1
        return carry_out(self._backend, operation, {"clientToken": f"token-{self._calls}", **request})

    def start(self, builds: int, **more: Any) -> str:
        """Start builds, and let them run their first workflow. Returns the last image."""
        for _ in range(builds):
            image = str(self("CreateImage", **self.request, **more)["imageBuildVersionArn"])
            for _ in range(4):
                self("GetImage", imageBuildVersionArn=image)
        return image


def work_of(call: Callable[[], object]) -> int:
    """The number of Python functions that a call runs."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event == "call"

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        call()
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("speed", ["per-call", 3600])
def test_calls_cost_the_same_with_many_unfinished_builds(backend: ImageBuilderBackend, speed: Any) -> None:
    set_build_speed("per-call")
    call = Caller(backend)
    asking = call.start(1, **call.waiting)
    costs: list[list[int]] = []
    for builds in (5, 300):
        image = call.start(builds)
        set_build_speed(speed)
        call("ListComponents")
        (execution, *_) = call("ListWorkflowExecutions", imageBuildVersionArn=image)["workflowExecutions"]
        named = {"workflowExecutionId": execution["workflowExecutionId"]}
        step = call("ListWorkflowStepExecutions", **named)["steps"][0]["stepExecutionId"]
        calls: list[tuple[str, dict[str, Any]]] = [
            ("ListComponents", {}),
            ("ListWorkflowExecutions", {"imageBuildVersionArn": asking}),
            ("GetWorkflowExecution", named),
            ("ListWorkflowStepExecutions", named),
            ("GetWorkflowStepExecution", {"stepExecutionId": step}),
            ("ListWaitingWorkflowSteps", {}),
            ("GetImage", {"imageBuildVersionArn": asking}),
            ("TagResource", {"resourceArn": image, "tags": {"a": "b"}}),
        ]
        costs.append([work_of(partial(call, operation, **request)) for operation, request in calls])
        set_build_speed("per-call")
    few, many = costs
    for (operation, _), before, after in zip(calls, few, many, strict=True):
        assert after <= before + 10, operation
    assert min(few) > 10


def test_a_list_looks_only_at_resources_of_its_type(backend: ImageBuilderBackend) -> None:
    call = Caller(backend)
    call.start(3)
    store = backend.store
    for record in list(store):
        found = [other for other in store.of_type(record.resource_type) if other is record]
        assert found == [record]
        assert all(
            other.resource_type is record.resource_type for other in store.of_type(record.resource_type)
        )
        store.remove(record)
        assert record not in list(store.of_type(record.resource_type))
