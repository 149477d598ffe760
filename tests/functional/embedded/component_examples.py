"""Component documents that AWS takes, and ones that it refuses, each with words of the refusal.

Facts: user guide, toe-use-documents, toe-action-modules, toe-user-defined-variables, toe-looping-constructs,
toe-conditional-constructs, toe-comparison-operators, toe-logical-operators. Other sources stand beside the example.
"""

from __future__ import annotations


def component(steps: str, head: str = "") -> str:
    """A document with one phase, whose steps are a YAML flow list."""
    return f"schemaVersion: 1.0\n{head}phases:\n  - name: build\n    steps: {steps}\n"


def step(members: str) -> str:
    """A document with one step, whose members are those of a YAML flow mapping."""
    return component(f"[{{name: Run, {members}}}]")


def bash(members: str) -> str:
    """A document with one step that runs a command and has more members."""
    return step(f"action: ExecuteBash, inputs: {{commands: [date]}}, {members}")


STEPS = "[{name: Run, action: ExecuteBash, inputs: {commands: [date]}}]"

ACTION_INPUTS: dict[str, dict[str, str]] = {
    "AppendFile": {"path": "/tmp/log"},
    "CopyFile": {"source": "/tmp/a", "destination": "/tmp/b"},
    "CopyFolder": {"source": "/opt/a", "destination": "/opt/b"},
    "CreateFile": {"path": "/etc/motd"},
    "CreateFolder": {"path": "/opt/app"},
    "CreateSymlink": {"path": "/opt/now", "target": "/opt/app"},
    "DeleteFile": {"path": "/tmp/*"},
    "DeleteFolder": {"path": "/opt/old"},
    "ListFiles": {"path": "/opt"},
    "MoveFile": {"source": "/tmp/a", "destination": "/tmp/b"},
    "MoveFolder": {"source": "/opt/a", "destination": "/opt/b"},
    "ReadFile": {"path": "/etc/hosts"},
    "S3Download": {"source": "s3://files/app.zip", "destination": "/tmp/app.zip"},
    "S3Upload": {"source": "/tmp/log", "destination": "s3://logs/log"},
    "SetFileEncoding": {"path": "/tmp/log"},
    "SetFileOwner": {"path": "/opt/app", "owner": "app"},
    "SetFilePermissions": {"path": "/opt/app", "permissions": "0755"},
    "SetFolderOwner": {"path": "/opt/app", "owner": "app"},
    "SetFolderPermissions": {"path": "/opt/app", "permissions": "0755"},
    "SetRegistry": {"path": "HKLM", "name": "Level", "value": "3", "type": "DWORD"},
    "WebDownload": {"source": "https://example.com/app.zip", "destination": "/tmp/app.zip"},
    "ExecuteBash": {"commands": "date"},
    "ExecuteBinary": {"path": "/opt/app"},
    "ExecuteDocument": {"document": "s3://files/other.yml"},
    "InstallMSI": {"path": "app.msi"},
    "UninstallMSI": {"path": "app.msi"},
}
"""Actions that need inputs, each with the ones that it needs."""

GOOD_COMPONENTS: dict[str, str] = {
    "version as a float": f"schemaVersion: 1.0\nphases: [{{name: build, steps: {STEPS}}}]\n",
    # hashicorp/terraform-provider-aws, component_test.go: yamlencode(1.0) writes 1.
    "version as an integer": f'"schemaVersion": 1\nphases: [{{name: build, steps: {STEPS}}}]\n',
    # aws/aws-cdk, aws-imagebuilder-alpha, integ.all-parameters.component.ts.
    "version as text": f"schemaVersion: '1.0'\nphases: [{{name: build, steps: {STEPS}}}]\n",
    "name, description and unknown members": component(STEPS, "name: one\ndescription: 7\nmore: {a: [b]}\n"),
    "all stages": "schemaVersion: 1.0\nphases:\n"
    + "".join(
        f"  - {{name: {name}, steps: {STEPS}}}\n"
        for name in ("build", "validate", "test", "container-host-test")
    ),
    "a phase with a name of its own": "schemaVersion: 1.0\nphases:\n"
    f"  - {{name: build, steps: {STEPS}}}\n  - {{name: clean-up, steps: {STEPS}}}\n",
    # toe-user-defined-variables has a document with only the phase verify.
    "only a phase with a name of its own": f"schemaVersion: 1.0\nphases: [{{name: verify, steps: {STEPS}}}]\n",
    # CloudSnorkel/cdk-github-runners, test/default.integ.snapshot.
    "a phase without steps": component("[]"),
    "the same step names in two phases": "schemaVersion: 1.0\nphases:\n"
    f"  - {{name: build, steps: {STEPS}}}\n  - {{name: test, steps: {STEPS}}}\n",
    "names of steps": component(
        "[{name: 1st-step_A, action: Reboot}, {name: 2, action: UpdateOS}, {name: Off, action: Reboot}]"
    ),
    "all members of a step": bash("timeoutSeconds: 60, onFailure: Abort, maxAttempts: 3"),
    "one attempt and one second": bash("maxAttempts: 1, timeoutSeconds: 1"),
    "no time limit": bash("timeoutSeconds: -1"),
    "a time limit as text": bash("timeoutSeconds: '60'"),
    "a failure that continues": bash("onFailure: Continue"),
    "a failure that is ignored": bash("onFailure: Ignore"),
    "actions without inputs": component("[{name: Up, action: UpdateOS}, {name: Off, action: Reboot}]"),
    "empty inputs that are not needed": step("action: Reboot, inputs: {}"),
    "optional inputs": component(
        "[{name: Up, action: UpdateOS, inputs: {include: [kernel]}}, {name: Off, action: Reboot, inputs: {delaySeconds: 9}}]"
    ),
    "unknown inputs": step("action: DeleteFile, inputs: [{path: /tmp/a, colour: red}]"),
    "a script instead of commands": step("action: ExecutePowerShell, inputs: {file: 'C:\\a.ps1'}"),
    "commands of PowerShell": step("action: ExecutePowerShell, inputs: {commands: [Get-Date]}"),
    "commands as one text": step("action: ExecuteBash, inputs: {commands: date}"),
    "several files": step("action: DeleteFile, inputs: [{path: a}, {path: b}]"),
    "references as inputs": step(
        "action: CopyFile, inputs: [{source: '{{ build.Get.inputs[0].destination }}', destination: '{{ Place }}'}]"
    ),
    "parameters": component(
        STEPS,
        "parameters:\n  - Who: {type: string, default: me, description: Whom to greet}\n  - a-b_3: {type: string}\n",
    ),
    "constants": component(STEPS, "constants:\n  - Place: {type: string, value: /opt}\n"),
    "a loop over numbers": bash("loop: {name: rows, for: {start: 1, end: 9, updateBy: 2}}"),
    "a loop downwards": bash("loop: {for: {start: 9, end: 1, updateBy: -1}}"),
    "a loop of one": bash("loop: {for: {start: 1, end: 1, updateBy: 1}}"),
    "a loop over a list": bash("loop: {forEach: [a, '{{ build.Run.outputs.stdout }}', 3]}"),
    "a loop over a text": bash("loop: {forEach: {list: 'a,b'}}"),
    "a loop over a text with a delimiter": bash("loop: {forEach: {list: '{{ Hosts }}', delimiter: ';'}}"),
    "a loop over lines": bash('loop: {forEach: {list: "{{ Hosts }}", delimiter: "\\n"}}'),
    # toe-looping-constructs has this form for S3Upload and ExecuteBinary.
    "inputs of a loop in commands": step(
        "action: S3Upload, loop: {forEach: [a]}, inputs: {commands: [{source: a, destination: b}]}"
    ),
    "the same loop names in two phases": "schemaVersion: 1.0\nphases:\n"
    + "".join(
        f"  - {{name: {phase}, steps: [{{name: A, action: Reboot, loop: {{name: l, forEach: [a]}}}}]}}\n"
        for phase in ("build", "test")
    ),
    "a condition": bash("if: {fileExists: /etc/motd}"),
    "a condition as a list": bash("if: [{stringEquals: a, value: b, then: Skip, else: Execute}]"),
    "a condition that stops": bash("if: {patternMatches: '^a', value: b, then: Abort}"),
    "combined conditions": bash(
        "if: {and: [{numberLessThan: 3, value: '2'}, {or: [{not: {binaryExists: git}}, {folderExists: /opt}]}]}"
    ),
    "a condition on a hash": bash("if: {fileMD5Equals: d41d8, path: /tmp/a}"),
    "conditions without a second value": bash("if: {or: [{stringIsEmpty: ''}, {stringIsWhitespace: ' '}]}"),
    # toe-comparison-operators writes it so.
    "an operator of the user guide's example": bash("if: {stringlessThan: b, value: a}"),
    "an assertion": step(
        "action: Assert, inputs: {stringEquals: '2', value: '{{ build.Run.outputs.stdout }}'}"
    ),
    "a combined assertion": step(
        "action: Assert, inputs: {and: [{fileExists: a}, {numberEquals: 1, value: 1}]}"
    ),
}

BAD_COMPONENTS: dict[str, tuple[str, str]] = {
    "no version": (f"phases: [{{name: build, steps: {STEPS}}}]\n", "schemaVersion has to be 1.0"),
    "another version": (f"schemaVersion: 1.1\nphases: [{{name: build, steps: {STEPS}}}]\n", "schemaVersion"),
    "a truth as version": (
        f"schemaVersion: true\nphases: [{{name: build, steps: {STEPS}}}]\n",
        "schemaVersion",
    ),
    "a list as name": (component(STEPS, "name: [a]\n"), "name has to be text"),
    "no phases": ("schemaVersion: 1.0\n", "phases has to be a list"),
    "a mapping of phases": ("schemaVersion: 1.0\nphases: {build: {}}\n", "phases has to be a list"),
    "an empty phase": ("schemaVersion: 1.0\nphases: [{}]\n", r"at phases\[0\]"),
    "a phase without a name": (f"schemaVersion: 1.0\nphases: [{{steps: {STEPS}}}]\n", "needs a name"),
    "a phase without a list of steps": ("schemaVersion: 1.0\nphases: [{name: build}]\n", "steps has to be"),
    "a phase twice": (
        f"schemaVersion: 1.0\nphases: [{{name: a, steps: {STEPS}}}, {{name: a, steps: {STEPS}}}]\n",
        "'a' of a phase occurs twice",
    ),
    "a step twice": (
        component("[{name: A, action: Reboot}, {name: A, action: Reboot}]"),
        "'A' of a step in phase 'build' occurs twice",
    ),
    "a step with an empty name": (component("[{name: '', action: Reboot}]"), "has no name"),
    "a phase with an empty name": (
        f"schemaVersion: 1.0\nphases: [{{name: '', steps: {STEPS}}}]\n",
        "needs a name",
    ),
    "a step without a name": (component("[{action: Reboot}]"), "has no name"),
    # aws/aws-cdk, issue 19909.
    "a step name with spaces": (
        component("[{name: a b, action: Reboot}]"),
        "Invalid step name 'a b' in phase",
    ),
    "a step name with a dot": (component("[{name: 1.5, action: Reboot}]"), "Invalid step name '1.5'"),
    "a step without an action": (component("[{name: A}]"), "has no action"),
    "an unknown action": (step("action: MakeCoffee"), "unknown action 'MakeCoffee'"),
    "an action in lower case": (step("action: executebash, inputs: {commands: [a]}"), "unknown action"),
    "an unknown reaction": (bash("onFailure: Retry"), "onFailure has to be one of Abort, Continue, Ignore"),
    "a time limit of 0": (bash("timeoutSeconds: 0"), "timeoutSeconds"),
    "a negative time limit": (bash("timeoutSeconds: -2"), "timeoutSeconds"),
    "a time limit in words": (bash("timeoutSeconds: soon"), "timeoutSeconds"),
    "a time limit with a fraction": (bash("timeoutSeconds: 1.5"), "timeoutSeconds"),
    "no attempts": (bash("maxAttempts: 0"), "maxAttempts"),
    "attempts in words": (bash("maxAttempts: many"), "maxAttempts"),
    # CloudSnorkel/cdk-github-runners, issue 964.
    "an empty list of inputs": (
        step("action: S3Download, inputs: []"),
        "'Run' in phase 'build': Action S3Download has no inputs; it requires 'inputs'",
    ),
    "no inputs": (step("action: S3Download"), "has no inputs"),
    "inputs that are nothing": (step("action: ExecuteBash, inputs: null"), "has no inputs"),
    "an assertion of nothing": (step("action: Assert"), "has no inputs"),
    "inputs as text": (step("action: Reboot, inputs: now"), "inputs has to be a list"),
    "an input without a value": (
        step("action: ExecuteBash, inputs: {commands: }"),
        "requires the input 'commands'",
    ),
    "the second entry lacks an input": (
        step("action: DeleteFile, inputs: [{path: a}, {name: b}]"),
        r"requires the input 'path'.*at phases\[0\].steps\[0\].inputs\[1\]",
    ),
    "commands and a script": (
        step("action: ExecutePowerShell, inputs: {commands: [a], file: b}"),
        "exactly one of commands and file",
    ),
    "neither commands nor a script": (step("action: ExecutePowerShell, inputs: {a: b}"), "exactly one of"),
    "a loop without inputs": (step("action: ExecuteBash, loop: {forEach: [a]}"), "has no inputs"),
    "a loop of both kinds": (
        bash("loop: {forEach: [a], for: {start: 1, end: 2, updateBy: 1}}"),
        "either 'for' or 'forEach'",
    ),
    "a loop of neither kind": (bash("loop: {name: l}"), "either 'for' or 'forEach'"),
    "a loop with text as bounds": (bash("loop: {for: often}"), "has to be a mapping with start"),
    "a loop with text as values": (bash("loop: {forEach: often}"), "'forEach' has to be a list"),
    "a loop as text": (bash("loop: often"), "A loop has to be a mapping"),
    "a loop with a list as name": (bash("loop: {name: [l], forEach: [a]}"), "name of a loop"),
    "a loop without a step": (bash("loop: {for: {start: 1, end: 2}}"), "whole numbers"),
    "a loop with a reference as bound": (
        bash("loop: {for: {start: 1, end: '{{ End }}', updateBy: 1}}"),
        "whole numbers",
    ),
    "a loop by 0": (bash("loop: {for: {start: 1, end: 2, updateBy: 0}}"), "never end"),
    "a loop in the wrong direction": (bash("loop: {for: {start: 1, end: 2, updateBy: -1}}"), "never end"),
    "a loop over nothing": (bash("loop: {forEach: []}"), "at least one value"),
    "a loop over lists": (bash("loop: {forEach: [[a]]}"), "only text"),
    "a loop over no text": (bash("loop: {forEach: {delimiter: ','}}"), "text in 'list'"),
    "a long delimiter": (bash("loop: {forEach: {list: a, delimiter: ', '}}"), "delimiter"),
    "a loop name twice": (
        component(
            "[{name: A, action: Reboot, loop: {name: l, forEach: [a]}},"
            " {name: B, action: Reboot, loop: {name: l, forEach: [a]}}]"
        ),
        "'l' of a loop in phase 'build' occurs twice",
    ),
    "a condition as text": (bash("if: 'yes'"), "condition"),
    "a condition without an operator": (bash("if: {value: a}"), "exactly one operator"),
    "a condition in a list": (bash("if: [{value: a}]"), r"and has none.*if\[0\]\)"),
    "a condition with two operators": (bash("if: {fileExists: a, folderExists: b}"), "exactly one operator"),
    "a condition of a workflow": (bash("if: {booleanEquals: true, value: a}"), "exactly one operator"),
    "a condition without a value": (bash("if: {stringEquals: a}"), "needs 'value'"),
    "a hash without a path": (bash("if: {fileSHA256Equals: a}"), "needs 'path'"),
    "an unknown result": (bash("if: {fileExists: a, then: Explode}"), "then has to be one of"),
    "an unknown result in a list": (
        bash("if: [{fileExists: a, else: Explode}]"),
        r"else has to be one of.*if\[0\].else",
    ),
    "a list of two conditions": (bash("if: [{fileExists: a}, {fileExists: b}]"), "A condition has to be"),
    "a branch without conditions": (bash("if: {and: []}"), "needs a list of conditions"),
    "a fault in a branch": (bash("if: {or: [{fileExists: a}, {b: c}]}"), r"if.or\[1\]"),
    "a fault in a negation": (bash("if: {not: {b: c}}"), "if.not"),
    "an assertion with a fault": (step("action: Assert, inputs: {stringEquals: a}"), "needs 'value'"),
    "a short parameter name": (component(STEPS, "parameters: [{ab: {type: string}}]\n"), "3 to 128"),
    "a parameter name with a dot": (component(STEPS, "parameters: [{a.b.c: {type: string}}]\n"), "3 to 128"),
    "a parameter without a type": (component(STEPS, "parameters: [{Who: {default: me}}]\n"), "type"),
    "a parameter without a definition": (component(STEPS, "parameters: [{Who: }]\n"), "'Who' has to have"),
    "a parameter of an unknown type": (component(STEPS, "parameters: [{Who: {type: map}}]\n"), "type"),
    "a list as default": (component(STEPS, "parameters: [{Who: {type: string, default: [a]}}]\n"), "default"),
    "a mapping of parameters": (
        component(STEPS, "parameters: {Who: {type: string}}\n"),
        "parameters has to be",
    ),
    "a parameter twice": (
        component(STEPS, "parameters: [{Who: {type: string}}, {Who: {type: string}}]\n"),
        "'Who' of a parameter or constant occurs twice",
    ),
    "a constant that is a parameter": (
        component(
            STEPS, "constants: [{Who: {type: string, value: a}}]\nparameters: [{Who: {type: string}}]\n"
        ),
        "occurs twice",
    ),
    "a constant without a value": (
        component(STEPS, "constants: [{Who: {type: string}}]\n"),
        "type and a value",
    ),
    "a constant without a type": (component(STEPS, "constants: [{Who: {value: a}}]\n"), "type and a value"),
    "a constant of a list": (component(STEPS, "constants: [{Who: {type: string, value: [a]}}]\n"), "text"),
    "a constant of an unknown type": (component(STEPS, "constants: [{Who: {type: x, value: a}}]\n"), "type"),
    "a short constant name": (component(STEPS, "constants: [{ab: {type: string, value: a}}]\n"), "3 to 128"),
}
