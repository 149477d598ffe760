"""Workflow documents: parsed, written, checked.

`workflows/good` has documents that work. Those in `workflows/bad` end with comments that say what is wrong with them, one line
for each problem: `# line:column severity: words of the message`.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, cast

import attrs
import pytest
import yaml

from imagebuilder_typed import documents
from imagebuilder_typed.documents import (
    AmiDistribution,
    AmiLaunchPermission,
    BlockDevice,
    CreateImage,
    DistributeImage,
    EbsBlockDevice,
    ExecuteComponents,
    LaunchInstance,
    ModifyImageAttributes,
    OtherAction,
    RegisterImage,
    RunCommand,
    TerminateInstance,
    WaitForAction,
    WorkflowAction,
    WorkflowCondition,
    WorkflowDocument,
    WorkflowOutput,
    WorkflowParameter,
    WorkflowStep,
)
from imagebuilder_typed.documents._workflow_action_classes import WORKFLOW_ACTION_CLASSES
from imagebuilder_typed.documents._workflow_facts import WORKFLOW_ACTIONS, WorkflowStage

FOLDER = Path(__file__).parent / "workflows"
GOOD = sorted((FOLDER / "good").iterdir())
BAD = sorted((FOLDER / "bad").iterdir())
ALL = [*GOOD, *BAD]

EXPECTED = re.compile(r"# (?P<place>\d+:\d+) (?P<severity>error|warning): (?P<words>.+)")


def name_of(path: Path) -> str:
    return path.stem


def stage_of(text: str) -> WorkflowStage | None:
    found = re.match(r"# stage: (\w+)", text)
    return None if found is None else cast(WorkflowStage, found[1])


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_a_good_document_has_no_problems(path: Path) -> None:
    text = path.read_text()
    document = WorkflowDocument.parse(text)
    assert document.problems(stage_of(text)) == []
    assert document.problems() == []


@pytest.mark.parametrize("path", BAD, ids=name_of)
def test_all_problems_of_a_bad_document_are_told_at_once(path: Path) -> None:
    text = path.read_text()
    problems = WorkflowDocument.parse(text).problems(stage_of(text))
    expected = [found.groups() for found in EXPECTED.finditer(text)]
    assert [(f"{each.line}:{each.column}", each.severity) for each in problems] == [
        (place, severity) for place, severity, _ in expected
    ]
    for place, _, words in expected:
        assert any(words in each.message and str(each).startswith(place) for each in problems), words


@pytest.mark.parametrize("path", ALL, ids=name_of)
def test_nothing_is_lost_when_a_document_is_written(path: Path) -> None:
    text = path.read_text()
    document = WorkflowDocument.parse(text)
    written = document.to_yaml()
    assert yaml.safe_load(written) == yaml.safe_load(text)
    assert list(yaml.safe_load(written)) == list(yaml.safe_load(text))
    again = WorkflowDocument.parse(written)
    assert again == document
    assert again.to_yaml() == written


@pytest.mark.parametrize("path", GOOD, ids=name_of)
def test_the_repr_of_a_document_makes_it_again(path: Path) -> None:
    document = WorkflowDocument.parse(path.read_text())
    again = eval(repr(document), {name: getattr(documents, name) for name in documents.__all__})
    assert again == document
    assert yaml.safe_load(again.to_yaml())["steps"] == yaml.safe_load(document.to_yaml())["steps"] or (
        # An expression in a list of one or in JSON, with the mark, and numbers that stand for text: only the text knows.
        path.stem in ("build_ami", "gate", "distribute")
    )


def test_all_actions_are_in_the_good_documents() -> None:
    used = {
        step.action.action_name for path in GOOD for step in WorkflowDocument.parse(path.read_text()).steps
    }
    assert used == set(WORKFLOW_ACTIONS) == set(WORKFLOW_ACTION_CLASSES)


def test_actions_say_what_they_do_and_their_limits() -> None:
    for name, kind in WORKFLOW_ACTION_CLASSES.items():
        words = str(kind.__doc__)
        facts = WORKFLOW_ACTIONS[name]
        assert all(f"``{output}``" in words for output in facts.outputs if output != "Status"), name
        assert "Distribution stage only" in words or facts.stages != {"DISTRIBUTION"}, name


def launched(*steps: WorkflowStep) -> WorkflowDocument:
    launch = WorkflowStep(name="Launch", action=LaunchInstance(wait_for="ssmAgent"))
    return WorkflowDocument(steps=[launch, *steps])


class TestMadeInCode:
    def test_an_expression_gets_the_key_that_aws_wants(self) -> None:
        document = launched()
        [launch] = document.steps
        document.steps.append(
            WorkflowStep(name="Run", action=ExecuteComponents(instance_id=launch.output("instanceId")))
        )
        document.steps.append(WorkflowStep(name="End", action=TerminateInstance(instance_id="i-1")))
        _, run, end = yaml.safe_load(document.to_yaml())["steps"]
        assert run["inputs"] == {"instanceId.$": "$.stepOutputs.Launch.instanceId"}
        assert end["inputs"] == {"instanceId": "i-1"}
        assert document.problems("BUILD") == []

    def test_all_parts(self) -> None:
        document = WorkflowDocument(
            name="one",
            parameters=[WorkflowParameter(name="accounts", type="stringList", default=["1"])],
            steps=[
                WorkflowStep(
                    name="Copy", action=DistributeImage(distributions=[AmiDistribution(region="us-east-1")])
                ),
                WorkflowStep(
                    name="Share",
                    action=ModifyImageAttributes(
                        distributed_images="$.stepOutputs.Copy.distributedImages",
                        attributes=[
                            documents.AmiAttributes(
                                region="us-east-1",
                                launch_permission=AmiLaunchPermission(user_ids="$.parameters.accounts"),
                            )
                        ],
                    ),
                    if_=WorkflowCondition(
                        not_=WorkflowCondition(string_equals="x", value="$.imagebuilder.imageName")
                    ),
                    timeout_seconds=60,
                    on_failure="Continue",
                ),
            ],
            outputs=[WorkflowOutput(name="shared", value="$.stepOutputs.Share.modifiedImages")],
        )
        assert document.problems("DISTRIBUTION") == []
        assert WorkflowDocument.parse(document.to_yaml()) == document
        share = yaml.safe_load(document.to_yaml())["steps"][1]
        assert share == {
            "name": "Share",
            "action": "ModifyImageAttributes",
            "onFailure": "Continue",
            "timeoutSeconds": 60,
            "if": {"not": {"stringEquals": "x", "value": "$.imagebuilder.imageName"}},
            "inputs": {
                "distributedImages.$": "$.stepOutputs.Copy.distributedImages",
                "attributes": [
                    {"region": "us-east-1", "launchPermission": {"userIds.$": "$.parameters.accounts"}}
                ],
            },
        }

    def test_keys_of_ec2_have_a_capital(self) -> None:
        action = RegisterImage(
            block_device_mapping=[
                BlockDevice(device_name="/dev/sda1", ebs=EbsBlockDevice(snapshot_id="$.parameters.snapshot"))
            ]
        )
        [step] = yaml.safe_load(WorkflowDocument(steps=[WorkflowStep(name="Make", action=action)]).to_yaml())[
            "steps"
        ]
        assert step["inputs"]["blockDeviceMapping"] == [
            {"DeviceName": "/dev/sda1", "Ebs": {"SnapshotId.$": "$.parameters.snapshot"}}
        ]

    def test_a_list_with_an_expression_gets_the_mark(self) -> None:
        action = LaunchInstance(
            wait_for="ssmAgent", instance_types_override=["$.parameters.kind", "t3.small"]
        )
        [step] = yaml.safe_load(WorkflowDocument(steps=[WorkflowStep(name="Go", action=action)]).to_yaml())[
            "steps"
        ]
        assert step["inputs"]["instanceTypesOverride.$"] == ["$.parameters.kind", "t3.small"]

    def test_an_action_without_inputs_has_none(self) -> None:
        document = WorkflowDocument(steps=[WorkflowStep(name="Wait", action=WaitForAction())])
        assert yaml.safe_load(document.to_yaml())["steps"] == [{"name": "Wait", "action": "WaitForAction"}]

    def test_an_action_that_this_version_does_not_know(self) -> None:
        document = WorkflowDocument(
            steps=[WorkflowStep(name="Tea", action=OtherAction(name="MakeTea", inputs={"sugar": 1}))]
        )
        assert WorkflowDocument.parse(document.to_yaml()) == document
        assert [str(each) for each in document.problems()] == [
            "steps[0].action: The step Tea has the unknown action 'MakeTea'."
        ]

    def test_an_action_of_components(self) -> None:
        document = WorkflowDocument(
            steps=[WorkflowStep(name="Run", action=cast(Any, documents.ExecuteBash(commands=["id"])))]
        )
        assert [str(each) for each in document.problems()] == [
            "steps[0].action: The step Run has the unknown action 'ExecuteBash', which only components have."
        ]
        assert yaml.safe_load(document.to_yaml())["steps"][0]["inputs"] == {"commands": ["id"]}

    def test_a_wrong_value_has_its_path(self) -> None:
        run = RunCommand(instance_id="i-1", document_name="a", parameters=cast(Any, {"a": object()}))
        problems = launched(WorkflowStep(name="Run", action=run)).problems()
        assert [each.path for each in problems] == [("steps", 1, "inputs", "parameters", "a")]

    def test_a_stage_that_does_not_exist(self) -> None:
        with pytest.raises(
            ValueError, match="stage is 'TESTS', and has to be one of BUILD, TEST, DISTRIBUTION"
        ):
            launched().problems(cast(WorkflowStage, "TESTS"))


def test_texts_that_yaml_reads_as_numbers_are_texts() -> None:
    text = (
        "schemaVersion: 1.0\nsteps:\n  - name: Run\n    action: RunCommand\n    inputs:\n      instanceId: i-1\n"
        "      documentName: mine\n      documentVersion: 010\n      parameters:\n        mode:\n          - 0644\n          - yes\n"
    )
    document = WorkflowDocument.parse(text)
    [step] = document.steps
    assert isinstance(step.action, RunCommand)
    assert step.action.document_version == "010"
    assert step.action.parameters == {"mode": ["0644", "yes"]}
    assert document.to_yaml() == text
    assert document.problems() == []


class TestChanged:
    TEXT = (
        "schemaVersion: 1.0\nsteps:\n  - name: Make\n    action: CreateImage\n"
        "    inputs: {instanceId.$: i-1}\n  - name: End\n    action: TerminateInstance\n"
        "    inputs: {instanceId: $.stepOutputs.Make.imageId}\n"
    )

    def inputs(self, document: WorkflowDocument) -> list[Any]:
        return [step["inputs"] for step in yaml.safe_load(document.to_yaml())["steps"]]

    def test_inputs_stay_as_they_are_written(self) -> None:
        """The user guide has examples of both: the mark at a literal, and an expression without it."""
        document = WorkflowDocument.parse(self.TEXT)
        assert self.inputs(document) == [
            {"instanceId.$": "i-1"},
            {"instanceId": "$.stepOutputs.Make.imageId"},
        ]
        assert [each.severity for each in document.problems()] == ["warning", "warning"]

    def test_a_new_value_is_written_as_it_has_to_be(self) -> None:
        document = WorkflowDocument.parse(self.TEXT)
        make, end = document.steps
        assert isinstance(make.action, CreateImage)
        assert isinstance(end.action, TerminateInstance)
        make.action.instance_id = "i-2"
        end.action.instance_id = "$.workflowOutputs.InstanceId"
        assert self.inputs(document) == [
            {"instanceId": "i-2"},
            {"instanceId.$": "$.workflowOutputs.InstanceId"},
        ]
        assert document.problems() == []

    def test_a_copy_has_no_position(self) -> None:
        document = attrs.evolve(WorkflowDocument.parse("schemaVersion: 3\nsteps: [{name: W, action: A}]\n"))
        assert [each.line for each in document.problems()][-1] is None


class TestHostile:
    @pytest.mark.parametrize(
        "text",
        [
            "steps: text",
            "steps: null",
            "steps: [{action: RegisterImage, inputs: {blockDeviceMapping: [{Ebs.$: {SnapshotId: $.a}}]}}]",
            "steps: [{name: null, action: null, inputs: null, timeoutInSeconds: null, if: null}]",
            "steps: [{action: RunCommand, inputs: {parameters: {1: 2, a: null, b: [[c]], d.$: $.parameters}}}]",
            "steps: [[], {}, 1, null]",
            "steps: [{name: [a], action: {b: c}, inputs: [d], if: [1], timeoutSeconds: {}, description: []}]",
            "steps: [{action: RunCommand, inputs: {instanceId.$: [1, {a: b}], parameters: {a.$: {}}}}]",
            "steps: [{action: RegisterImage, inputs: {blockDeviceMapping: [1, {Ebs: [a]}], bootMode: {}}}]",
            "steps: [{action: DistributeImage, inputs: {distributions.$: $.a, distributions: {region.$: [$.b]}}}]",
            "parameters: [1, {a: b}, {name: {}}]\noutputs: [1, {name: {}, value: []}]\nsteps: [{if: {and: 3}}]",
            "steps: [{action: WaitForAction, inputs: {payload: '{{ $.stepOutputs }} {{ $. }} {{ $.a[ }} {{ $..b }}'}}]",
            "steps: [{name: A1, action: WaitForAction, if: {stringEquals: $., value: '$.stepOutputs.[0]'}}]",
        ],
    )
    @pytest.mark.parametrize("stage", [None, "BUILD"])
    def test_any_mapping_is_parsed_checked_and_kept(self, text: str, stage: WorkflowStage | None) -> None:
        document = WorkflowDocument.parse(text)
        assert document.problems(stage)
        assert yaml.safe_load(document.to_yaml()) == yaml.safe_load(text)
        assert repr(document)


def test_a_step_of_a_workflow_looks_like_one_of_a_component() -> None:
    common = {each.name for each in attrs.fields(documents.Step)} & {
        each.name for each in attrs.fields(WorkflowStep)
    }
    assert common >= {"name", "action", "on_failure", "timeout_seconds", "if_"}
    assert issubclass(LaunchInstance, WorkflowAction)
