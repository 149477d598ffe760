"""References in component documents: `{{ build.Download.inputs[0].destination }}`, `{{ Parameter }}`, `{{ loop.value }}`.

Facts: user guide, toe-use-documents (chaining), toe-user-defined-variables, toe-looping-constructs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import field, frozen

from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.documents._checks import Finding, Findings, mappings_in
from imagebuilder_typed.documents._component_facts import ACTION_OUTPUTS, TEST_PHASES
from imagebuilder_typed.documents._file_texts import Places, file_texts
from imagebuilder_typed.documents._parameters import declared_names
from imagebuilder_typed.documents._problems import Path
from imagebuilder_typed.documents._values import Document, is_list, is_mapping, quoted

__all__ = ["check_references"]

_REFERENCE = re.compile(r"\{\{([^{}\n]*)\}\}")
_VARIABLE = re.compile(r"[A-Za-z0-9_-]+")
_LOOP_VALUE = re.compile(r"([^.\s]+)\.(index|value)")
_CHAINED = re.compile(
    r"(?P<phase>[^.\s]+)\.(?P<step>[^.\s]+)\.(?P<side>inputs|outputs)(?:\[(?P<index>\d+)\])?\.(?P<name>.+)"
)

_RESOLVED = re.compile(r"aws:ssm:resolve\(\s*(?P<name>[^()\s]+)\s*\)")
_STORED = re.compile(r"(?:aws:)?ssm:(?!//)[A-Za-z0-9_.:/-]+")
_BUILD = re.compile(r"imagebuilder:(?P<name>[A-Za-z]+)")
_BUILD_VARIABLES = ("buildDate", "buildVersion")
"""What AWS resolves elsewhere: parameters of Systems Manager, also by a name that is one of the document's parameters, and
facts about the build, of which there may be more."""

_BRACES_IN_TEXT = "If the braces belong to the text, put them into a constant, and refer to it."
"""AWS has no escape for braces: aws/ec2-image-builder-roadmap, issue 114."""

_SCRIPT = "commands"
"""The input whose texts are the lines of one script."""

_FILE = "content"
"""The input that is the text of a file."""

_REFERRING = ("inputs", "loop", "if")
"""The members of a step that can have references."""


@frozen
class _Steps:
    """The steps of a document in the order in which they run, by phase and name."""

    places: dict[tuple[str, str], int] = field(factory=dict[tuple[str, str], int])
    by_phase: dict[str, dict[str, Document]] = field(factory=dict[str, dict[str, Document]])

    @classmethod
    def of(cls, document: Document) -> _Steps:
        steps = cls()
        for phase, step, _ in _named_steps(document):
            key = (phase, str(step["name"]))
            steps.places.setdefault(key, len(steps.places))
            steps.by_phase.setdefault(phase, {}).setdefault(key[1], step)
        return steps


def check_references(document: Document) -> Findings:
    """References to what the document doesn't have.

    What AWS resolves in other places, such as `{{ imagebuilder:buildDate }}`, isn't looked up.
    """
    variables = list(declared_names(document).values())
    steps = _Steps.of(document)
    for phase, step, path in _named_steps(document):
        for key in _REFERRING:
            for place, references in _references(step.get(key), (*path, key)):
                for text, in_file in references.items():
                    yield from _Reference(text, phase, step, place, in_file).findings(variables, steps)


def _named_steps(document: Document) -> Iterator[tuple[str, Document, Path]]:
    """Phase, step and place of all steps that have names."""
    for number, phase in mappings_in(document.get("phases")):
        for index, step in mappings_in(phase.get("steps")):
            if isinstance(phase.get("name"), str) and isinstance(step.get("name"), str):
                yield phase["name"], step, ("phases", number, "steps", index)


def _references(value: object, path: Path) -> Iterator[tuple[Path, dict[str, bool]]]:
    """All references by place. Of each, whether it is only in the text of files, which may be templates with braces."""
    if isinstance(value, str):
        yield path, _references_in(value, None if path[-1] == _FILE else file_texts(value))
    elif is_list(value) and path[-1] == _SCRIPT:
        lines = [line if isinstance(line, str) else "" for line in value]
        files, begin = file_texts("\n".join(lines)), 0
        for index, line in enumerate(lines):
            yield (*path, index), _references_in(line, files, begin)
            begin += len(line) + 1
    elif is_list(value):
        for index, item in enumerate(value):
            yield from _references(item, (*path, index))
    elif is_mapping(value):
        for key, member in value.items():
            yield from _references(member, (*path, key))


def _references_in(text: str, files: Places | None, begin: int = 0) -> dict[str, bool]:
    found: dict[str, bool] = {}
    for reference in _REFERENCE.finditer(text):
        name = reference[1].strip()
        in_file = files is None or files.has(begin + reference.start())
        found[name] = in_file and found.get(name, True)
    return found


@frozen
class _Reference:
    """What is between the braces, and the step that it is in."""

    text: str
    phase: str
    step: Document
    path: Path
    in_file: bool

    def findings(self, variables: Iterable[str], steps: _Steps) -> Findings:
        if _VARIABLE.fullmatch(self.text):
            yield from self._check_variable(self.text, variables)
        elif found := _RESOLVED.fullmatch(self.text):
            if _VARIABLE.fullmatch(found["name"]):
                yield from self._check_variable(found["name"], variables)
        elif found := _BUILD.fullmatch(self.text):
            hint = suggestion(found["name"], _BUILD_VARIABLES)
            if hint and found["name"] not in _BUILD_VARIABLES:
                yield self._doubt(f"there is no {quoted(found['name'])}{hint}")
        elif _STORED.fullmatch(self.text):
            return
        elif found := _LOOP_VALUE.fullmatch(self.text):
            yield from self._check_loop(found[1])
        elif found := _CHAINED.fullmatch(self.text):
            yield from self._check_chain(found, steps)
        else:
            yield Finding(
                self.path,
                f"'{{{{ {self.text[:100]} }}}}' is no reference that AWS knows. {_BRACES_IN_TEXT}",
                "warning",
            )

    def _finding(self, message: str, name: str = "", names: Iterable[str] = ()) -> Finding:
        hint = suggestion(name, names)
        if self.in_file:
            return Finding(self.path, f"{message}{hint or f'. {_BRACES_IN_TEXT}'}", "warning")
        return Finding(self.path, f"{message}{hint or '.'}")

    def _check_variable(self, name: str, variables: Iterable[str]) -> Findings:
        if name not in variables:
            yield self._finding(f"There is no parameter or constant {quoted(name)}", name, variables)

    def _check_loop(self, name: str) -> Findings:
        loop: object = self.step.get("loop")
        if not is_mapping(loop):
            # Facts: user guide, toe-looping-constructs.
            yield Finding(
                self.path,
                f"{quoted(self.text)} refers to a loop, and this step has none. It stays as it is.",
                "warning",
            )
            return
        names = ["loop", *([str(loop["name"])] if loop.get("name") is not None else [])]
        if name not in names:
            yield self._finding(f"The loop of this step is not called {quoted(name)}", name, names)

    def _check_chain(self, found: re.Match[str], steps: _Steps) -> Findings:
        phase, name = found["phase"], found["step"]
        named = steps.by_phase.get(phase)
        if named is None:
            yield self._finding(f"There is no phase {quoted(phase)} with steps", phase, steps.by_phase)
            return
        if name not in named:
            yield self._finding(f"There is no step {quoted(name)} in phase {quoted(phase)}", name, named)
            return
        target = named[name]
        if found["side"] == "inputs":
            yield from self._check_input(target, found)
        elif steps.places[phase, name] >= steps.places[self.phase, str(self.step["name"])]:
            yield self._finding(f"{quoted(self.text)} refers to a step that has not run by then")
        else:
            yield from self._check_output(target, found["name"])
        if (phase in TEST_PHASES) != (self.phase in TEST_PHASES):
            yield Finding(
                self.path,
                f"{quoted(self.text)} refers to another stage of the build. Image Builder runs the test stage on another "
                "instance, and doesn't pass values.",
                "warning",
            )

    def _check_input(self, target: Document, found: re.Match[str]) -> Findings:
        """Whether a step has the input. Loops and inputs of an unusual form are left alone."""
        inputs: object = target.get("inputs")
        index = None if found["index"] is None else int(found["index"])
        if is_list(inputs) and (index or 0) >= len(inputs):
            yield self._finding(
                f"{quoted(self.text)}: the inputs have no entry {index or 0}. They are counted from 0, and there are {len(inputs)}"
            )
            return
        if is_list(inputs) and index is None:
            yield self._doubt("the inputs are a list, whose first entry is 'inputs[0]'")
        elif is_mapping(inputs) and index is not None:
            yield self._doubt(f"the inputs are no list: without '[{index}]'")
        if is_list(inputs):
            inputs = inputs[index or 0]
        if is_mapping(inputs) and target.get("loop") is None and found["name"] not in inputs:
            yield self._finding(f"{quoted(self.text)}: the step has no such input", found["name"], inputs)

    def _check_output(self, target: Document, name: str) -> Findings:
        """Whether the action of a step has the output. The user guide may not name all. Loops are left alone."""
        action: object = target.get("action")
        outputs = ACTION_OUTPUTS.get(action) if isinstance(action, str) else None
        if outputs is not None and name not in outputs and target.get("loop") is None:
            has = f"has the outputs {', '.join(outputs)}" if outputs else "has no outputs"
            yield self._doubt(
                f"the action {action} {has}{suggestion(name, outputs) or '.'}".removesuffix(".")
            )

    def _doubt(self, message: str) -> Finding:
        end = "" if message.endswith("?") else "."
        return Finding(self.path, f"{quoted(self.text)}: {message}{end}", "warning")
