"""The embedded service: the cost of a call with many unfinished builds, compared with few."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from benchmarks.figures import Group, paired_ratio, ratio_figure
from imagebuilder_typed.testing import mock_imagebuilder
from imagebuilder_typed.testing._imagebuilder.dispatch import carry_out
from imagebuilder_typed.testing._imagebuilder.models import ImageBuilderBackend, imagebuilder_backends

__all__ = ["measure_unfinished_builds"]

_FEW = 10
_AIM = 1.25
_COMPONENT = """
schemaVersion: 1.0
phases:
  - name: build
    steps: [{name: Run, action: ExecuteBash, inputs: {commands: ["true"]}}]
"""


def measure_unfinished_builds(builds: int, pairs: int, rounds: int) -> Group:
    """The time of calls with many unfinished builds, beside that with a few."""
    with _backends() as (few, many):
        few_calls, many_calls = _calls(few, _FEW), _calls(many, builds)
        figures = tuple(
            ratio_figure(
                f"{operation}, {builds:,} unfinished builds",
                [paired_ratio(many_calls[operation], few_calls[operation], pairs) for _ in range(rounds)],
                _AIM,
            )
            for operation in few_calls
        )
    return Group(
        title="The embedded service with many builds",
        divided_by=f"the same call with {_FEW} unfinished builds",
        figures=figures,
    )


@contextmanager
def _backends() -> Iterator[tuple[ImageBuilderBackend, ImageBuilderBackend]]:
    with mock_imagebuilder():
        account = imagebuilder_backends["123456789012"]
        yield account["us-east-1"], account["eu-west-1"]


def _calls(backend: ImageBuilderBackend, builds: int) -> dict[str, Callable[[], object]]:
    """Start builds, let them run their first workflow, and return calls to measure."""
    call = partial(carry_out, backend)
    component = call(
        "CreateComponent",
        {"name": "hello", "semanticVersion": "1.0.0", "platform": "Linux", "data": _COMPONENT, **_token()},
    )
    recipe = call(
        "CreateImageRecipe",
        {
            "name": "golden",
            "semanticVersion": "1.0.0",
            "parentImage": "ami-0123456789abcdef0",
            "components": [{"componentArn": component["componentBuildVersionArn"]}],
            **_token(),
        },
    )
    infrastructure = call(
        "CreateInfrastructureConfiguration", {"name": "small", "instanceProfileName": "builder", **_token()}
    )
    request = {
        "imageRecipeArn": recipe["imageRecipeArn"],
        "infrastructureConfigurationArn": infrastructure["infrastructureConfigurationArn"],
    }
    images = [call("CreateImage", {**request, **_token()})["imageBuildVersionArn"] for _ in range(builds)]
    for image in images:
        for _ in range(3):
            call("GetImage", {"imageBuildVersionArn": image})
    execution = call("ListWorkflowExecutions", {"imageBuildVersionArn": images[0]})["workflowExecutions"][0]
    named = {"workflowExecutionId": execution["workflowExecutionId"]}
    finished = call("CreateImage", {**request, **_token()})["imageBuildVersionArn"]
    while call("GetImage", {"imageBuildVersionArn": finished})["image"]["state"]["status"] != "AVAILABLE":
        pass
    return {
        "get_image": partial(call, "GetImage", {"imageBuildVersionArn": finished}),
        "list_components": partial(call, "ListComponents", {}),
        "get_workflow_execution": partial(call, "GetWorkflowExecution", named),
    }


_tokens = iter(range(10**9))


def _token() -> dict[str, Any]:
    return {"clientToken": f"token-{next(_tokens)}"}
