"""References in component documents: which are errors, and which may be meant as they are."""

from __future__ import annotations

import json

import pytest

from imagebuilder_typed.documents import Problem, check
from imagebuilder_typed.documents._action_classes import ACTION_CLASSES
from imagebuilder_typed.documents._component_facts import ACTION_OUTPUTS
from imagebuilder_typed.documents._file_texts import file_texts


def problems(*commands: str, action: str = "ExecuteBash", more: str = "") -> list[Problem]:
    return check(
        "schemaVersion: 1.0\nparameters: [{Version: {type: string}}]\nphases:\n- name: build\n  steps:\n"
        f"  - {{name: Run, action: {action}, inputs: {{commands: {json.dumps(commands)}}}}}\n{more}"
    )


def severity(*commands: str) -> str | None:
    found = [problem.severity for problem in problems(*commands)]
    assert len(found) < 2
    return found[0] if found else None


@pytest.mark.parametrize(
    "commands",
    [
        ["echo $((1<<3)) {{ Verson }}"],
        ["echo $((x << y)) {{ Other }}"],
        ["grep x <<< {{ Other }}"],
        ["cat <<EOF {{ Other }}\na\nEOF"],
        ["cat <<EOF\na\nEOF\ndnf install {{ Other }}"],
        ["cat <<EOF", "a", "EOF", "dnf install {{ Other }}"],
        ["cat <<EOF\n{{ Other }}"],
        ["cat <<EOF\n\tEOF\n{{ Other }}\n"],
        ["cat <<EOF\n{{ Other }}\nEOF\necho {{ Other }}"],
        ["$a = @'\nb\n'@; Write {{ Other }}"],
        ["mail a@'b' {{ Other }}"],
        ["echo '{% raw %}'\necho {{ Other }}"],
    ],
)
def test_outside_of_files_it_is_an_error(commands: list[str]) -> None:
    assert severity(*commands) == "error"


@pytest.mark.parametrize(
    "commands",
    [
        ["cat <<EOF\n{{ Other }}\nEOF"],
        ["cat > a << 'END OF' && b\n{{ Verson }}\nEND OF\n"],
        ['cat <<-"EOF"\n\t{{ Other }}\n\tEOF\n'],
        ["cat <<\\EOF\r\n{{ Other }}\r\nEOF\r\n"],
        ["cat <<EOF > a", "{{ Other }}", "EOF"],
        ["cat <<A; cat <<B\na\nA\n{{ Other }}\nB\n"],
        ["$a = @'\n{{ Other }}\n'@"],
        ['$a = @"\n{{ Other }}\n"@ + b'],
        ["echo '{% for a in b %}{{ Other }}{% endfor %}' > c.j2"],
    ],
)
def test_in_the_text_of_files_it_is_a_warning(commands: list[str]) -> None:
    assert severity(*commands) == "warning"


def test_a_misspelt_name_in_the_content_of_a_file_is_a_warning() -> None:
    text = (
        "schemaVersion: 1.0\nparameters: [{Version: {type: string}}]\nphases:\n- name: build\n  steps:\n"
        "  - {name: Write, action: CreateFile, inputs: [{path: /a, content: '{{ version }}'}]}\n"
    )
    [problem] = check(text)
    assert (problem.severity, "did you mean 'Version'" in problem.message) == ("warning", True)


@pytest.mark.parametrize("reference", ["loop.value", "loop.index", "hosts.value"])
def test_without_a_loop_its_value_is_a_warning(reference: str) -> None:
    assert severity(f"echo {{{{ {reference} }}}}") == "warning"


@pytest.mark.parametrize(
    "reference",
    [
        "imagebuilder:buildDate",
        "imagebuilder:parentImage",
        "aws:ssm:/app/version",
        "ssm:/app/version:3",
        "aws:ssm:resolve(Version)",
        "aws:ssm:resolve(aws:ssm:/a)",
    ],
)
def test_what_aws_resolves_elsewhere_is_no_problem(reference: str) -> None:
    assert severity(f"echo {{{{ {reference} }}}}") is None


@pytest.mark.parametrize(
    ("reference", "expected"),
    [
        ("aws:ssm:resolv(Version)", "warning"),
        ("aws:ssn:/app/version", "warning"),
        ("aws:ssm:", "warning"),
        ("imagebuilder:buildDat", "warning"),
        ("imagebulder:buildDate", "warning"),
        ("item | default('a:b')", "warning"),
        ("aws:ssm:resolve(Verson)", "error"),
    ],
)
def test_what_is_no_known_form_is_a_warning(reference: str, expected: str) -> None:
    assert severity(f"echo {{{{ {reference} }}}}") == expected


STEPS = """\
schemaVersion: 1.0
phases:
- name: build
  steps:
  - {name: One, action: ExecuteBash, inputs: {commands: [id]}}
  - {name: Get, action: S3Download, inputs: [{source: "s3://a/b", destination: /b}]}
  - {name: Msi, action: InstallMSI, inputs: {path: a.msi}}
  - {name: Sub, action: ExecuteDocument, inputs: {document: a.yaml}}
  - {name: Run, action: ExecuteBash, inputs: {commands: ["echo {{ build.%s }}"]}}
"""


@pytest.mark.parametrize(
    ("reference", "words"),
    [
        ("One.outputs.stdot", "the action ExecuteBash has the outputs stdout; did you mean 'stdout'?"),
        ("Get.outputs.stdout", "the action S3Download has no outputs."),
        ("One.inputs[0].commands", "the inputs are no list: without '[0]'."),
        ("Get.inputs.source", "the inputs are a list, whose first entry is 'inputs[0]'."),
    ],
)
def test_an_output_or_index_that_is_not_there_is_a_warning(reference: str, words: str) -> None:
    [problem] = check(STEPS % reference)
    assert problem.severity == "warning"
    assert problem.message == f"'build.{reference}': {words}"


@pytest.mark.parametrize(
    "reference",
    [
        "One.outputs.stdout",
        "One.outputs[0].stdout",
        "Msi.outputs.msiExitCode",
        "Sub.outputs.any",
        "One.inputs.commands",
        "Get.inputs[0].source",
    ],
)
def test_outputs_and_inputs_that_are_there(reference: str) -> None:
    assert check(STEPS % reference) == []


def test_the_outputs_of_nearly_all_actions_are_known() -> None:
    assert set(ACTION_CLASSES) - set(ACTION_OUTPUTS) == {"Assert", "ExecuteDocument"}
    assert set(ACTION_OUTPUTS) < set(ACTION_CLASSES)


def test_the_places_of_files_do_not_overlap() -> None:
    script = "cat <<A\n@'\nA\nb\n'@ {% c %}\n"
    places = file_texts(script)
    assert [script[start:end] for start, end in zip(places.starts, places.ends, strict=True)] == [
        "@'\nA\nb",
        "{% c ",
    ]
