"""The rules for documents: each has documents that are taken, and ones that are refused with a message of the place."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from imagebuilder_typed.testing import Controls, set_build_speed

from . import factories
from .component_examples import (
    ACTION_INPUTS,
    BAD_COMPONENTS,
    GOOD_COMPONENTS,
    component,
)
from .component_examples import step as component_step
from .conftest import REGION
from .factories import make_workflow
from .workflow_examples import ACTIONS, ANY, BAD_WORKFLOWS, GOOD_WORKFLOWS, INPUTS, action_step, workflow

ROLE = "arn:aws:iam::123456789012:role/builder"


def refused(client: Any, words: str) -> Any:
    return pytest.raises(client.exceptions.InvalidParameterValueException, match=f"(?s)'data'.*{words}")


@pytest.mark.parametrize("name", GOOD_COMPONENTS)
def test_good_components_are_taken(client: Any, name: str) -> None:
    arn = factories.make_component(client, data=GOOD_COMPONENTS[name])
    assert client.get_component(componentBuildVersionArn=arn)["component"]["data"] == GOOD_COMPONENTS[name]


@pytest.mark.parametrize("name", BAD_COMPONENTS)
def test_bad_components_are_refused(client: Any, name: str) -> None:
    data, words = BAD_COMPONENTS[name]
    yaml.safe_load(data)
    with refused(client, words):
        factories.make_component(client, data=data)


def as_step(action: str, inputs: Any) -> str:
    return component_step(f"action: {action}, inputs: {json.dumps(inputs)}")


@pytest.mark.parametrize("action", ACTION_INPUTS)
def test_an_action_of_a_component_needs_each_of_its_inputs(client: Any, action: str) -> None:
    """Facts: user guide, toe-action-modules. That either form of inputs is taken is a guess."""
    inputs = ACTION_INPUTS[action]
    assert factories.make_component(client, data=as_step(action, [inputs]))
    assert factories.make_component(client, data=as_step(action, inputs))
    for missing in inputs:
        rest = {name: value for name, value in inputs.items() if name != missing} or {"other": "x"}
        with refused(client, f"Action {action} requires the input '{missing}'"):
            factories.make_component(client, data=as_step(action, rest))
    for nothing in (list[Any](), dict[str, Any](), None):
        with refused(client, f"Action {action} has no inputs"):
            factories.make_component(client, data=as_step(action, nothing))


@pytest.mark.parametrize(
    ("phases", "component_type"),
    [
        (["container-host-test"], "TEST"),
        (["test", "container-host-test"], "TEST"),
        (["test", "clean-up"], "BUILD"),
        (["build", "test"], "BUILD"),
    ],
)
def test_only_phases_of_the_test_stage_make_a_test_component(
    client: Any, phases: list[str], component_type: str
) -> None:
    steps = [{"name": "Off", "action": "Reboot"}]
    data = yaml.safe_dump({"schemaVersion": 1, "phases": [{"name": name, "steps": steps} for name in phases]})
    arn = factories.make_component(client, data=data)
    assert client.get_component(componentBuildVersionArn=arn)["component"]["type"] == component_type


@pytest.mark.parametrize("name", GOOD_WORKFLOWS)
def test_good_workflows_are_taken(client: Any, name: str) -> None:
    arn = make_workflow(client, GOOD_WORKFLOWS[name])
    assert client.get_workflow(workflowBuildVersionArn=arn)["workflow"]["data"] == GOOD_WORKFLOWS[name]


@pytest.mark.parametrize("name", BAD_WORKFLOWS)
def test_bad_workflows_are_refused(client: Any, name: str) -> None:
    data, words = BAD_WORKFLOWS[name]
    yaml.safe_load(data)
    with refused(client, words):
        make_workflow(client, data)


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_of_a_workflow_belongs_to_stages(client: Any, action: str) -> None:
    stages = ACTIONS[action][0]
    for stage in ANY:
        data = workflow(f"[{action_step(action)}]")
        if stage in stages:
            assert make_workflow(client, data, stage)
        else:
            with refused(client, f"{action}, which has no place in a {stage} workflow"):
                make_workflow(client, data, stage)


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_of_a_workflow_needs_each_of_its_inputs(client: Any, action: str) -> None:
    stages, needed, _, _ = ACTIONS[action]
    for name in needed:
        with refused(client, rf"needs the input {name}\. \(at steps\[0\]\.inputs\)"):
            make_workflow(client, workflow(f"[{action_step(action, without=name)}]"), stages[0])
    # A value counts as well as a reference.
    values = ", ".join(INPUTS[name].replace(".$:", ":") for name in needed)
    assert make_workflow(
        client, workflow(f"[{{name: Main, action: {action}, inputs: {{{values}}}}}]"), stages[0]
    )


@pytest.mark.parametrize("action", ACTIONS)
def test_an_action_of_a_workflow_has_a_longest_time_limit(client: Any, action: str) -> None:
    stages, _, _, longest = ACTIONS[action]
    assert make_workflow(
        client, workflow(f"[{action_step(action, f'timeoutSeconds: {longest}')}]"), stages[0]
    )
    with refused(client, rf"timeoutSeconds of {action} .*1 to {longest}\. \(at steps\[0\]"):
        make_workflow(
            client, workflow(f"[{action_step(action, f'timeoutSeconds: {longest + 1}')}]"), stages[0]
        )


def step_executions(client: Any, image: str) -> Iterator[Any]:
    for execution in client.list_workflow_executions(imageBuildVersionArn=image)["workflowExecutions"]:
        found = client.list_workflow_step_executions(workflowExecutionId=execution["workflowExecutionId"])
        for step in found["steps"]:
            yield client.get_workflow_step_execution(stepExecutionId=step["stepExecutionId"])


def test_steps_have_the_time_limit_of_their_action_or_their_own(client: Any) -> None:
    """The default of WaitForAction is above the model's maximum of 43,200 s. Facts: user guide, wfdoc-step-actions."""
    set_build_speed("instant")
    actions = [action for action in ACTIONS if "TEST" in ACTIONS[action][0] and action != "WaitForAction"]
    steps = [action_step(action, name=action) for action in actions[:12]]
    steps.append(action_step("RunCommand", "timeoutSeconds: 61", name="Short"))
    steps.append(action_step("WaitForAction", name="WaitForAction"))
    arn = make_workflow(client, workflow(f"[{', '.join(steps)}]"))
    image = factories.make_image(client, workflows=[{"workflowArn": arn}], executionRole=ROLE)
    limits = {step["name"]: step["timeoutSeconds"] for step in step_executions(client, image)}
    expected = {action: ACTIONS[action][2] for action in [*actions[:12], "WaitForAction"]}
    assert {name: limits[name] for name in (*expected, "Short")} == {**expected, "Short": 61}


def test_a_workflow_distributes_one_kind_of_images(client: Any) -> None:
    """Facts: user guide, wfdoc-step-actions."""
    container = action_step("DistributeContainerImage", name="Container")
    amis = ("DistributeImage", "ModifyImageAttributes", "ApplyImageConfigurations")
    for action in amis:
        with refused(client, "can't distribute both"):
            make_workflow(client, workflow(f"[{container}, {action_step(action)}]"), "DISTRIBUTION")
    both = ", ".join(action_step(action, name=action) for action in amis)
    assert make_workflow(client, workflow(f"[{both}]"), "DISTRIBUTION")
    again = action_step("DistributeContainerImage", name="Again")
    assert make_workflow(client, workflow(f"[{container}, {again}]"), "DISTRIBUTION", "two")


def test_parameters_of_workflows_without_a_type_are_strings(client: Any) -> None:
    """Facts: user guide, image-workflow-create-document."""
    arn = make_workflow(client, GOOD_WORKFLOWS["a parameter without a type"])
    found = client.get_workflow(workflowBuildVersionArn=arn)["workflow"]["parameters"]
    assert found == [{"name": "who", "type": "string"}]


def test_parameters_of_workflows_are_described(client: Any) -> None:
    arn = make_workflow(client, GOOD_WORKFLOWS["parameters of all types"])
    found = client.get_workflow(workflowBuildVersionArn=arn)["workflow"]["parameters"]
    assert found == [
        {"name": "a", "type": "string", "defaultValue": ["x"], "description": "A text"},
        {"name": "b", "type": "integer", "defaultValue": ["3"]},
        {"name": "c", "type": "boolean", "defaultValue": ["false"]},
        {"name": "d", "type": "stringList", "defaultValue": ["x", "y"]},
        {"name": "e", "type": "integer", "defaultValue": ["3"]},
    ]


def test_names_are_text_as_they_are_written(client: Any) -> None:
    """YAML 1.1 reads Off as false. That AWS takes it as text is a guess."""
    set_build_speed("instant")
    arn = make_workflow(client, workflow("[{name: Off, action: WaitForAction}]"))
    image = factories.make_image(client, workflows=[{"workflowArn": arn}], executionRole=ROLE)
    assert "Off" in [step["name"] for step in step_executions(client, image)]


def test_a_build_can_fail_in_a_component_without_steps(client: Any) -> None:
    arn = factories.make_component(client, data=component("[]"))
    recipe = factories.make_recipe(client, components=[{"componentArn": arn}])
    Controls(REGION).fail_next_build("BUILDING", component_arn=arn)
    image = factories.make_image(client, imageRecipeArn=recipe)
    assert factories.watch(client, image)[-1] == "FAILED"
    context = client.get_image(imageBuildVersionArn=image)["image"]["state"]["failureContext"]
    assert context["componentFailure"]["componentArn"] == arn
