"""Documents that are made in code."""

from __future__ import annotations

import copy
import json
import pickle
import subprocess
import sys
from datetime import date
from enum import IntEnum
from pathlib import PurePosixPath
from typing import Any

import attrs
import pytest
import yaml

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed.documents import (
    Assert,
    ComponentDocument,
    Condition,
    Constant,
    DelimitedList,
    ExecuteBash,
    LaunchInstance,
    Loop,
    LoopRange,
    MappingAction,
    OtherAction,
    Parameter,
    Phase,
    Reboot,
    S3Download,
    S3DownloadInput,
    Step,
    WorkflowDocument,
    WorkflowStep,
    check,
)
from imagebuilder_typed.testing import mock_imagebuilder

DOCUMENT = ComponentDocument(
    name="nginx",
    parameters=[Parameter(name="Version", type="string", default="1.26")],
    constants=[Constant(name="Bucket", type="string", value="artifacts")],
    phases=[
        Phase(
            name="build",
            steps=[
                Step(
                    name="Download",
                    action=S3Download(
                        inputs=[
                            S3DownloadInput(source="s3://{{ Bucket }}/{{ Version }}", destination="/tmp/a")
                        ]
                    ),
                    max_attempts=3,
                ),
                Step(
                    name="Install",
                    action=ExecuteBash(
                        commands=["dnf -y install nginx", "cat <<END > /etc/motd\nhello\nEND\n"]
                    ),
                    on_failure="Continue",
                    if_=Condition(not_=Condition(binary_exists="nginx")),
                ),
                Step(
                    name="Repeat",
                    action=ExecuteBash(commands=["echo {{ loop.value }}"]),
                    loop=Loop(for_=LoopRange(start=1, end=3, update_by=1)),
                ),
                Step(
                    name="Hosts",
                    action=ExecuteBash(commands=["ping {{ hosts.value }}"]),
                    loop=Loop(name="hosts", for_each=DelimitedList(list="a;b", delimiter=";")),
                ),
                Step(name="Restart", action=Reboot()),
                Step(name="Check", action=Assert(condition=Condition(number_less_than=3, value="2"))),
            ],
        )
    ],
)
YAML = """\
name: nginx
schemaVersion: '1.0'
parameters:
  - Version:
      type: string
      default: '1.26'
constants:
  - Bucket:
      type: string
      value: artifacts
phases:
  - name: build
    steps:
      - name: Download
        action: S3Download
        maxAttempts: 3
        inputs:
          - source: s3://{{ Bucket }}/{{ Version }}
            destination: /tmp/a
      - name: Install
        action: ExecuteBash
        onFailure: Continue
        if:
          not:
            binaryExists: nginx
        inputs:
          commands:
            - dnf -y install nginx
            - |
              cat <<END > /etc/motd
              hello
              END
      - name: Repeat
        action: ExecuteBash
        loop:
          for:
            start: 1
            end: 3
            updateBy: 1
        inputs:
          commands:
            - echo {{ loop.value }}
      - name: Hosts
        action: ExecuteBash
        loop:
          name: hosts
          forEach:
            list: a;b
            delimiter: ;
        inputs:
          commands:
            - ping {{ hosts.value }}
      - name: Restart
        action: Reboot
      - name: Check
        action: Assert
        inputs:
          numberLessThan: 3
          value: '2'
"""


def test_a_document_is_written_with_its_keys_in_a_readable_order() -> None:
    assert DOCUMENT.to_yaml() == YAML
    assert ComponentDocument.parse(YAML) == DOCUMENT
    assert DOCUMENT.problems() == []


@pytest.mark.new_botocore
def test_a_request_takes_it() -> None:
    with mock_imagebuilder():
        client = ImageBuilderClient(region_name="eu-west-1")
        made = client.create_component(
            name="nginx", semantic_version="1.0.0", platform="Linux", data=DOCUMENT
        )
        component = client.get_component(
            component_build_version_arn=made.component_build_version_arn
        ).component
    assert component.data == YAML


def test_problems_have_paths_and_no_positions() -> None:
    document = ComponentDocument(
        phases=[Phase(name="build", steps=[Step(name="a b", action=Reboot(delay_seconds=-1))])]
    )
    assert [str(problem) for problem in document.problems()] == [
        "phases[0].steps[0].name: Invalid step name 'a b' in phase 'build'. Use letters, digits, '-' and '_'.",
        "phases[0].steps[0].inputs.delaySeconds: delaySeconds has to be a whole number of 0 or more, and is '-1'.",
    ]
    assert {(problem.line, problem.column) for problem in document.problems()} == {(None, None)}


def test_empty_lists_of_what_is_needed_are_problems() -> None:
    document = ComponentDocument(
        phases=[Phase(name="build", steps=[Step(name="a", action=ExecuteBash(commands=[]))])]
    )
    [problem] = document.problems()
    assert problem.path == ("phases", 0, "steps", 0, "inputs", "commands")
    assert [problem.path for problem in ComponentDocument(phases=[]).problems()] == [("phases",)]


@pytest.mark.parametrize("value", [date(2026, 1, 1), PurePosixPath("/tmp"), {1, 2}, 1j])
def test_a_value_that_yaml_does_not_have_is_a_problem(value: Any) -> None:
    document = copy.deepcopy(DOCUMENT)
    document.extra["x-more"] = [value]
    assert [str(problem) for problem in document.problems() if problem.severity == "error"] == [
        f"x-more[0]: {type(value).__name__} can't be written as YAML. Use text, a number, True or False."
    ]
    with pytest.raises(TypeError, match=r"x-more\[0\]"):
        document.to_yaml()


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**64, "\ud800"])
def test_a_value_that_could_not_be_read_again_is_a_problem(value: Any) -> None:
    document = copy.deepcopy(DOCUMENT)
    document.description = value
    [problem] = document.problems()
    assert (problem.path, problem.severity) == (("description",), "error")


@pytest.mark.parametrize("key", [1, None, ("a",)])
def test_a_key_that_is_no_text_is_a_problem(key: Any) -> None:
    document = copy.deepcopy(DOCUMENT)
    document.phases[0].steps[0].action = S3Download(inputs={key: 1})  # type: ignore[arg-type]
    assert f"A key has to be text, and is {type(key).__name__}." in {
        problem.message for problem in document.problems()
    }
    with pytest.raises(TypeError, match="a key has to be text"):
        document.to_yaml()


def test_a_document_that_contains_itself_is_a_problem() -> None:
    inputs: dict[str, Any] = {}
    inputs["again"] = [inputs]
    condition = Condition()
    condition.and_ = [condition]
    steps = [
        Step(name="A", action=OtherAction(name="ExecuteBash", inputs=inputs)),
        Step(name="B", action=Reboot(), if_=condition),
        Step(name="C", action=Reboot(), extra={"x": inputs}),
    ]
    for step in steps:
        document = ComponentDocument(phases=[Phase(name="build", steps=[step])])
        [problem] = document.problems()
        assert problem.severity == "error"
        assert problem.message == "It is nested more than 50 levels deep, or contains itself."
        assert problem.path[:4] == ("phases", 0, "steps", 0)
        with pytest.raises(ValueError, match=r"phases\[0\].steps\[0\].*contains itself"):
            document.to_yaml()


@pytest.mark.parametrize(("levels", "is_taken"), [(45, True), (46, False)])
def test_what_is_written_can_be_read_again(levels: int, is_taken: bool) -> None:
    value: Any = "x"
    for _ in range(levels):
        value = [value]
    step = Step(name="A", action=Reboot(), extra={"x": value})
    document = ComponentDocument(phases=[Phase(name="build", steps=[step])])
    assert is_taken == (not any(problem.severity == "error" for problem in document.problems()))
    if is_taken:
        assert ComponentDocument.parse(document.to_yaml()) == document
    else:
        with pytest.raises(ValueError, match="50 levels"):
            document.to_yaml()


def test_a_tuple_is_a_list() -> None:
    document = copy.deepcopy(DOCUMENT)
    document.phases = tuple(document.phases)  # type: ignore[assignment]
    assert document.problems() == []
    assert document.to_yaml() == YAML


def test_a_document_that_is_too_long_is_a_warning() -> None:
    step = Step(name="Long", action=ExecuteBash(commands=["x" * 16_000]))
    [problem] = ComponentDocument(phases=[Phase(name="build", steps=[step])]).problems()
    assert (problem.severity, problem.path) == ("warning", ())
    assert "16,000" in problem.message


def test_a_class_that_derives_from_an_action_is_that_action() -> None:
    class Audit(ExecuteBash):
        pass

    class Fetch(S3Download):
        pass

    class Launch(LaunchInstance):
        pass

    source = S3DownloadInput(source="s3://a/b", destination="/b")
    steps = [
        Step(name="Audit", action=Audit(commands=["id"])),
        Step(name="Fetch", action=Fetch(inputs=[source])),
    ]
    document = ComponentDocument(phases=[Phase(name="build", steps=steps)])
    assert [step.action.action_name for step in document.phases[0].steps] == ["ExecuteBash", "S3Download"]
    assert document.problems() == []
    assert "action: ExecuteBash\n" in document.to_yaml()
    launch = WorkflowDocument(steps=[WorkflowStep(name="Launch", action=Launch(wait_for="ssmAgent"))])
    assert launch.problems() == []
    assert "action: LaunchInstance\n" in launch.to_yaml()


def test_a_class_of_a_new_action_has_its_own_name() -> None:
    class Brew(MappingAction):
        pass

    assert Brew().action_name == "Brew"


def test_numbers_of_an_enum_are_numbers() -> None:
    class Seconds(IntEnum):
        MINUTE = 60

    step = Step(name="Off", action=Reboot(delay_seconds=Seconds.MINUTE))
    document = ComponentDocument(phases=[Phase(name="build", steps=[step])])
    assert document.problems() == []
    assert "delaySeconds: 60\n" in document.to_yaml()


def test_the_size_is_that_of_what_a_request_contains() -> None:
    lines = "".join(f"            - echo {number}\n" for number in range(700))
    text = (
        "schemaVersion: 1.0\nphases:\n  - name: build\n    steps:\n      - name: Long\n        action: ExecuteBash\n"
        f"        inputs:\n          commands:\n{lines}"
    )
    document = ComponentDocument.parse(text)
    assert len(document.to_yaml()) > 16_000
    assert ["16,000" in problem.message for problem in document.problems()] == [True]
    flow = json.dumps(yaml.safe_load(text))
    assert len(flow) < 16_000
    assert check(flow) == []
    assert len(ComponentDocument.parse(flow).problems()) == 1


def test_comments_are_not_in_a_request_with_a_document() -> None:
    text = f"# {'x' * 16_000}\n{YAML}"
    assert ComponentDocument.parse(text).problems() == []
    [problem] = check(text)
    assert (problem.severity, "16,000" in problem.message) == ("warning", True)


def test_the_repr_is_the_call_that_makes_it() -> None:
    step = Step(name="Off", action=Reboot(delay_seconds=0), extra={"x": 1})
    assert repr(step) == "Step(name='Off', action=Reboot(delay_seconds=0), extra={'x': 1})"
    assert eval(repr(DOCUMENT)) == DOCUMENT


@pytest.mark.parametrize("document", [DOCUMENT, ComponentDocument.parse(YAML)], ids=["made", "parsed"])
def test_documents_can_be_copied_and_pickled(document: ComponentDocument) -> None:
    for again in (copy.deepcopy(document), pickle.loads(pickle.dumps(document)), attrs.evolve(document)):
        assert again == document
        assert again.to_yaml() == YAML
    assert attrs.evolve(document, name="other") != document


@pytest.mark.parametrize("value", [b"phases: []", PurePosixPath("component.yaml"), None])
def test_documents_are_read_from_text_alone(value: Any) -> None:
    with pytest.raises(TypeError, match=type(value).__name__):
        ComponentDocument.parse(value)


def test_what_is_required_is_required() -> None:
    with pytest.raises(TypeError, match="commands"):
        ExecuteBash()  # type: ignore[call-arg]


def test_without_pyyaml_only_parsing_and_writing_fail() -> None:
    program = """
import sys
sys.modules["yaml"] = None
from imagebuilder_typed.documents import *
document = ComponentDocument(phases=[Phase(name="build", steps=[Step(name="A B", action=Reboot())])])
assert len(document.problems()) == 1
for call in (document.to_yaml, lambda: ComponentDocument.parse("a: 1"), lambda: check("a: 1")):
    try:
        call()
    except ModuleNotFoundError as error:
        assert "pip install 'imagebuilder-typed[documents]'" in str(error), error
    else:
        raise AssertionError(call)
"""
    subprocess.run([sys.executable, "-c", program], check=True)
