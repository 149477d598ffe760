"""Valid documents with any value in any place: they are refused with a 4xx, or they can be used in a build."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from datetime import date, datetime
from typing import Any, cast

import pytest
import yaml
from botocore.exceptions import ClientError
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from moto.core.base_backend import BackendDict

from imagebuilder_typed.testing import set_build_speed

from . import factories
from .component_examples import GOOD_COMPONENTS
from .document_use import carry_out_now, use_document
from .workflow_examples import ACTIONS, ANY, GOOD_WORKFLOWS, action_step, workflow

FOUND_AS_DRAWN = [Phase.explicit, Phase.reuse, Phase.generate]
"""No shrinking, which takes minutes: the drawn values are enough to find the cause."""


def steps_of(stage: str) -> str:
    """Steps with the first actions of a stage, as many as a workflow may have."""
    actions = [
        action
        for action, (stages, *_) in ACTIONS.items()
        if stage in stages and action != "DistributeContainerImage"
    ]
    return ", ".join(action_step(action, name=action) for action in actions[:15])


OUTPUTS = "outputs: [{name: ImageId, value: $.stepOutputs.CreateImage.imageId}]\n"
STAGES = {stage: workflow(f"[{steps_of(stage)}]", OUTPUTS) for stage in ANY}
"""A workflow of each stage with most of the actions that it may have."""

EXAMPLES: dict[str, list[tuple[str, str]]] = {
    "component": [("", data) for data in GOOD_COMPONENTS.values()],
    "workflow": [*(("TEST", data) for data in GOOD_WORKFLOWS.values()), *STAGES.items()],
}
"""Kind of document to pairs of stage and document."""


def values() -> st.SearchStrategy[Any]:
    """Values of every type that YAML has, and texts that look like other types."""
    scalars = st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(2**70), 2**70),
        st.floats(),
        st.dates(date(1, 1, 1)),
        st.datetimes(datetime(1, 1, 1)),
        st.binary(max_size=4),
        st.text(max_size=6),
        st.sampled_from(["Abort", "1.0", "-1", "{{ a }}", "$.a.b", "", "0", "x" * 1100, "build", "Reboot"]),
    )
    keys = st.one_of(
        st.sampled_from(["name", "and", "not", "value", "for", "list", "start", "type"]), scalars
    )
    return st.recursive(
        scalars,
        lambda inner: st.one_of(st.lists(inner, max_size=3), st.dictionaries(keys, inner, max_size=3)),
        max_leaves=6,
    )


def places(node: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield path
    children: Any = ()
    if isinstance(node, dict):
        children = cast(Any, node).items()
    elif isinstance(node, list):
        children = enumerate(cast(list[Any], node))
    for key, child in children:
        yield from places(child, (*path, key))


def changed(draw: st.DataObject, text: str) -> str:
    """The document with one or two nodes replaced, removed, or renamed."""
    document: Any = {"document": copy.deepcopy(yaml.safe_load(text))}
    for _ in range(draw.draw(st.integers(1, 2))):
        place: list[Any] = draw.draw(st.sampled_from([list(path) for path in places(document) if path]))
        parent: Any = document
        for node in place[:-1]:
            parent = parent[node]
        how = draw.draw(st.sampled_from(["replace", "replace", "remove", "rename"]))
        if how == "remove" and len(place) > 1:
            del parent[place[-1]]
        elif how == "rename" and isinstance(place[-1], str) and len(place) > 1:
            parent[draw.draw(st.text(max_size=3))] = parent.pop(place[-1])
        else:
            parent[place[-1]] = draw.draw(values())
    return str(yaml.safe_dump(document["document"]))


@pytest.fixture(autouse=True)
def _empty() -> Iterator[None]:
    BackendDict.reset()
    yield
    BackendDict.reset()


@pytest.mark.parametrize("kind", EXAMPLES)
def test_the_documents_can_be_used(kind: str) -> None:
    for stage, data in EXAMPLES[kind]:
        assert use_document(carry_out_now, kind, data, stage), data


@pytest.mark.parametrize("kind", EXAMPLES)
@settings(max_examples=90, phases=FOUND_AS_DRAWN, suppress_health_check=[HealthCheck.too_slow])
@given(draw=st.data())
def test_changed_documents_are_refused_or_can_be_used(kind: str, draw: st.DataObject) -> None:
    stage, data = draw.draw(st.sampled_from(EXAMPLES[kind]))
    use_document(carry_out_now, kind, changed(draw, data), stage)


@settings(
    max_examples=40,
    phases=FOUND_AS_DRAWN,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
@given(draw=st.data(), number=st.integers(0, 2**40))
def test_changed_documents_over_http(client: Any, draw: st.DataObject, number: int) -> None:
    kind = draw.draw(st.sampled_from(sorted(EXAMPLES)))
    stage, data = draw.draw(st.sampled_from(EXAMPLES[kind]))
    set_build_speed("instant")
    request = {"name": f"one-{number}", "semanticVersion": "1.0.0", "data": changed(draw, data)}
    try:
        if kind == "workflow":
            arn = client.create_workflow(**request, type=stage)["workflowBuildVersionArn"]
            image = factories.make_image(
                client, f"image-{arn[-8:]}{number}", workflows=[{"workflowArn": arn}], executionRole="builder"
            )
            for execution in client.list_workflow_executions(imageBuildVersionArn=image)[
                "workflowExecutions"
            ]:
                client.list_workflow_step_executions(workflowExecutionId=execution["workflowExecutionId"])
        else:
            arn = client.create_component(**request, platform="Linux")["componentBuildVersionArn"]
            recipe = factories.make_recipe(client, f"recipe-{number}", components=[{"componentArn": arn}])
            assert factories.make_image(client, f"image-{number}", imageRecipeArn=recipe)
    except ClientError as refused:
        answer: Any = refused.response
        assert 400 <= answer["ResponseMetadata"]["HTTPStatusCode"] < 500, json.dumps(answer, default=str)
