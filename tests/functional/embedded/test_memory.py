"""A reset frees everything that calls have created."""

from __future__ import annotations

import gc
from collections import Counter
from typing import Any

from moto.core.base_backend import BackendDict

from imagebuilder_typed.testing._imagebuilder import dispatch
from imagebuilder_typed.testing._imagebuilder.dispatch import carry_out
from imagebuilder_typed.testing._imagebuilder.models import imagebuilder_backends

from .conftest import AMAZON_LINUX, COMPONENT_DATA, REGION

CALLS = 3_000


def live_objects() -> Counter[str]:
    """The number of objects of each class of the backend."""
    gc.collect()
    return Counter(
        type(thing).__name__
        for thing in gc.get_objects()
        if str(type(thing).__module__).startswith(str(dispatch.__package__))
    )


def make_many_calls() -> None:
    backend = imagebuilder_backends["123456789012"][REGION]
    calls = 0

    def call(operation: str, **request: Any) -> dict[str, Any]:
        nonlocal calls
        calls += 1
        return carry_out(backend, operation, {"clientToken": f"token-{calls}", **request})

    component = call(
        "CreateComponent", name="hello", semanticVersion="1.0.0", platform="Linux", data=COMPONENT_DATA
    )["componentBuildVersionArn"]
    infrastructure = call("CreateInfrastructureConfiguration", name="small", instanceProfileName="builder")
    number = 0
    while calls < CALLS:
        number += 1
        recipe = call(
            "CreateImageRecipe",
            name="golden",
            semanticVersion=f"1.{number}.0",
            parentImage=AMAZON_LINUX,
            components=[{"componentArn": component}],
        )["imageRecipeArn"]
        image = call(
            "CreateImage",
            imageRecipeArn=recipe,
            infrastructureConfigurationArn=infrastructure["infrastructureConfigurationArn"],
        )["imageBuildVersionArn"]
        for _ in range(5):
            call("GetImage", imageBuildVersionArn=image)
        call("CancelImageCreation", imageBuildVersionArn=image)
        call("TagResource", resourceArn=image, tags={"a": "b"})
        call("ListTagsForResource", resourceArn=image)


def test_a_reset_frees_all_objects(fresh_state: None) -> None:
    left: list[Counter[str]] = []
    for _ in range(2):
        make_many_calls()
        assert live_objects()["Build"] > 100
        BackendDict.reset()
        left.append(live_objects())
    # Caches stay: the catalogue of a Region, and the last parsed workflow documents.
    assert left[0] == left[1]
    assert (
        left[1]["Build"]
        == left[1]["WorkflowExecution"]
        == left[1]["ClientTokens"] - left[1]["ImageBuilderBackend"]
        == 0
    )
