"""Invalid, oversized and unusual YAML values, and document templates to insert them into."""

from __future__ import annotations

import json

from hypothesis import strategies as st


def billion_laughs(levels: int = 9) -> str:
    """The billion laughs attack: each line repeats the one before it several times."""
    lines = ["laugh0: &laugh0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    for level in range(levels):
        again = ", ".join([f"*laugh{level}"] * 9)
        lines.append(f"laugh{level + 1}: &laugh{level + 1} [{again}]")
    return "\n".join(lines) + "\n"


def billion_laughs_by_merging(levels: int = 9) -> str:
    """The same with merge keys, which the parser expands."""
    lines = ["laugh0: &laugh0 {a: 1}"]
    for level in range(levels):
        again = ", ".join([f"*laugh{level}"] * 9)
        lines.append(f"laugh{level + 1}: &laugh{level + 1} {{<<: [{again}], b{level}: 1}}")
    return "\n".join(lines) + "\n"


UNREADABLE = {
    "a date that does not exist": "2024-02-30",
    "a time that does not exist": "2024-02-28T25:61:00Z",
    "a number of 5,000 digits": "9" * 5000,
    "a hexadecimal number of 5,000 digits": "0x" + "f" * 5000,
    "a number to the base 60 of 5,000 digits": "1" + ":59" * 2500,
    "a number of 65 bits": str(2**64),
    "a float beyond all floats": "1.0e+999",
    "infinity": ".inf",
    "not a number": ".nan",
    "500 lists in one another": "[" * 500 + "]" * 500,
    "500 mappings in one another": "{a: " * 500 + "}" * 500,
    "an escape beyond Unicode": '"\\U00110000"',
    "an escape of half a character": '"\\ud800"',
    "an escape that does not exist": '"\\q"',
    "an escape that ends too early": '"\\x4"',
    "an alias of nothing": "*nothing",
    "an alias in itself": "&self [*self]",
    "an alias in its own mapping": "&self {a: *self}",
    "a list as a key": "{[a, b]: 1}",
    "a mapping as a key": "{{a: b}: 1}",
    "a call of Python": "!!python/object/apply:os.system ['true']",
    "a name of Python": "!!python/name:os.system",
    "a name of Python as a key": "{!!python/name:os.system : 1}",
    "bytes": "!!binary aGVsbG8=",
    "bytes that are none": "!!binary '*'",
    "a set": "!!set {a, b}",
    "an ordered mapping": "!!omap [a: 1]",
    "pairs": "!!pairs [a: 1]",
    "a tag of somebody's": "!Ref name",
    "no number tagged as one": "!!int many",
    "nothing tagged as a number": '!!int ""',
    "nothing tagged as a float": '!!float ""',
    "no truth tagged as one": "!!bool perhaps",
    "no date tagged as one": "!!timestamp yesterday",
    "a list tagged as text": "!!str [a]",
    "a list tagged as a mapping": "!!map [a]",
    "a mapping tagged as a list": "!!seq {a: b}",
    "a tag that is no UTF-8": "!<tag:%FF> a",
    "a merge with text": "{<<: a}",
    "a quote that does not end": "'",
    "a percent sign": "%",
    "an at sign": "@",
    "a character that is none": "\x7f",
}
"""YAML flow values that JSON can't represent."""

READABLE = [
    "null",
    "~",
    '""',
    "''",
    "true",
    "false",
    "no",
    "0",
    "-1",
    "7",
    "0o7",
    "0b1",
    "190:20:30",
    "3.5",
    "-0.0",
    "1e3",
    "18446744073709551615",
    "2024-02-29",
    "2024-02-29T12:00:00+14:00",
    "0001-01-01T00:00:00+14:00",
    "text",
    '"two\\nlines"',
    '"\\0"',
    '"\\U0001F600"',
    "=",
    "'{{ build.step.outputs }}'",
    "x" * 3000,
    "[]",
    "{}",
    "[a, [b, {c: d}]]",
    "[null]",
    "[[]]",
    "[{}]",
    "{a: {b: [c]}}",
    "{1: a, true: b, null: c, 2024-02-29: d, 3.5: e}",
    "{<<: {a: 1}, b: 2}",
    "[&a x, *a, *a]",
    "!!str 7",
    "!!int '7'",
    "!!float 7",
]
"""YAML flow values that can be parsed, but are valid in few places."""


def scalars() -> st.SearchStrategy[str]:
    quoted = st.text(st.characters(codec="utf-8"), max_size=8).map(json.dumps)
    return st.one_of(st.sampled_from([*UNREADABLE.values(), *READABLE]), quoted)


def values() -> st.SearchStrategy[str]:
    """Nested values of all YAML types."""
    return st.recursive(
        scalars(),
        lambda inner: st.one_of(
            st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
            st.lists(st.tuples(scalars(), inner), max_size=3).map(
                lambda pairs: "{" + ", ".join(f"{key}: {value}" for key, value in pairs) + "}"
            ),
        ),
        max_leaves=8,
    )


class Template:
    """A document with named places. Each has a valid value that can be replaced."""

    def __init__(self, text: str, **usual: str) -> None:
        self._text, self.usual = text, usual

    @property
    def places(self) -> list[str]:
        return list(self.usual)

    def filled(self, **other: str) -> str:
        return self._text % {**self.usual, **other}


COMPONENT = Template(
    "{name: %(title)s, schemaVersion: %(schema)s, parameters: %(parameters)s, phases: %(phases)s, more: %(more)s}",
    title="hello",
    schema="1.0",
    more="1",
    parameters="[{Who: {type: string, default: me, description: Whom}}]",
    phases="[{name: build, steps: [{name: Run, action: ExecuteBash, inputs: {commands: [a]}}]}]",
)
COMPONENT_PARAMETER = Template(
    "{schemaVersion: 1.0, parameters: [%(entry)s, {%(name)s: {type: %(type)s, default: %(default)s, description: "
    "%(description)s}}], phases: [{name: build, steps: [{name: Run, action: Reboot}]}]}",
    entry="{Other: {type: string, default: a}}",
    name="Who",
    type="string",
    default="me",
    description="Whom",
)
COMPONENT_PHASE = Template(
    "{schemaVersion: 1.0, phases: [%(phase)s, {name: %(name)s, steps: %(steps)s}, {name: test, steps: [%(step)s, "
    "{name: %(step_name)s, action: %(action)s, loop: %(loop)s, inputs: %(inputs)s}]}]}",
    phase="{name: build, steps: [{name: Run, action: Reboot}]}",
    name="validate",
    steps="[{name: Run, action: Reboot}]",
    step="{name: First, action: Reboot}",
    step_name="Second",
    action="ExecuteBash",
    loop="{name: l, for: {start: 1, end: 3, updateBy: 1}}",
    inputs="{commands: [a]}",
)
WORKFLOW = Template(
    "{name: %(title)s, schemaVersion: %(schema)s, parameters: %(parameters)s, steps: %(steps)s}",
    title="wait",
    schema="1.0",
    parameters="[{name: times, type: integer, default: 3}]",
    steps="[{name: Wait, action: WaitForAction, inputs: {a: b}}]",
)
WORKFLOW_STEP = Template(
    "{schemaVersion: 1.0, parameters: [{name: %(parameter)s, type: %(type)s, default: %(default)s, description: "
    "%(parameter_description)s}], steps: [{name: First, action: RegisterImage}, {name: %(name)s, action: %(action)s, "
    "description: %(description)s, onFailure: %(on_failure)s, timeoutSeconds: %(timeout)s, if: %(condition)s, inputs: "
    "%(inputs)s}]}",
    parameter="times",
    type="integer",
    default="3",
    parameter_description="often",
    name="Run",
    action="RunCommand",
    description="Runs",
    on_failure="Abort",
    timeout="30",
    condition="{stringEquals: a, value: b}",
    inputs="{instanceId: i, documentName: d}",
)
COMPONENTS = [COMPONENT, COMPONENT_PARAMETER, COMPONENT_PHASE]
WORKFLOWS = [WORKFLOW, WORKFLOW_STEP]
