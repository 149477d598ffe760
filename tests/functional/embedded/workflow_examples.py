"""Workflow documents that AWS takes, and ones that it refuses, each with words of the refusal.

Facts: user guide, image-workflow-create-document, wfdoc-step-actions, wfdoc-conditional-statements. Other sources
stand beside the example.
"""

from __future__ import annotations

ANY = ("BUILD", "TEST", "DISTRIBUTION")
HOUR = 3600

INPUTS: dict[str, str] = {
    "instanceId": "instanceId.$: $.stepOutputs.Launch.instanceId",
    "documentName": "documentName: AWS-RunShellScript",
    "distributedImages": "distributedImages.$: $.stepOutputs.Share.distributedImages",
    "stateMachineArn": "stateMachineArn: 'arn:aws:states:eu-west-1:123456789012:stateMachine:check'",
    "waitFor": "waitFor: ssmAgent",
}
"""Inputs that actions need, each with a value."""

ACTIONS: dict[str, tuple[tuple[str, ...], tuple[str, ...], int, int]] = {
    "ApplyImageConfigurations": (("DISTRIBUTION",), ("distributedImages",), 6 * HOUR, 12 * HOUR),
    "BootstrapInstanceForContainer": (ANY, ("instanceId",), HOUR, 12 * HOUR),
    "CollectImageMetadata": (ANY, ("instanceId",), HOUR // 2, 12 * HOUR),
    "CollectImageScanFindings": (("TEST",), ("instanceId",), 2 * HOUR, 12 * HOUR),
    "CreateImage": (ANY, ("instanceId",), 12 * HOUR, 72 * HOUR),
    "CreateImageFromIso": (ANY, ("instanceId",), 12 * HOUR, 12 * HOUR),
    "DistributeContainerImage": (("DISTRIBUTION",), ("instanceId",), 2 * HOUR, 12 * HOUR),
    "DistributeImage": (("DISTRIBUTION",), (), 6 * HOUR, 12 * HOUR),
    "ExecuteComponents": (("BUILD", "TEST"), ("instanceId",), 12 * HOUR, 24 * HOUR),
    "ExecuteStateMachine": (ANY, ("stateMachineArn",), 6 * HOUR, 24 * HOUR),
    "LaunchInstance": (ANY, ("waitFor",), 75 * 60, 12 * HOUR),
    "ModifyImageAttributes": (("DISTRIBUTION",), ("distributedImages",), 2 * HOUR, 3 * HOUR),
    "RegisterImage": (ANY, (), 9 * HOUR, 12 * HOUR),
    "RunCommand": (ANY, ("instanceId", "documentName"), 12 * HOUR, 12 * HOUR),
    "RunSysPrep": (ANY, ("instanceId",), HOUR, 12 * HOUR),
    "SanitizeInstance": (ANY, ("instanceId",), HOUR, 12 * HOUR),
    "TerminateInstance": (ANY, ("instanceId",), HOUR // 2, 12 * HOUR),
    "WaitForAction": (ANY, (), 72 * HOUR, 168 * HOUR),
    "WaitForSSMAgent": (ANY, ("instanceId",), HOUR, 3 * HOUR),
}
"""Action to stages, needed inputs, default and longest time limit. Facts: user guide, wfdoc-step-actions."""


def workflow(steps: str, head: str = "") -> str:
    """A document whose steps are a YAML flow list."""
    return f"schemaVersion: 1.0\n{head}steps: {steps}\n"


def action_step(action: str, members: str = "", without: str = "", name: str = "Main") -> str:
    """A step with the inputs that its action needs, without one of them, and with more members."""
    inputs = ", ".join(INPUTS[needed] for needed in ACTIONS[action][1] if needed != without)
    return f"{{name: {name}, action: {action}, inputs: {{{inputs}}}{members and f', {members}'}}}"


def waiting(*names: str) -> str:
    """A document with steps that wait."""
    return workflow(f"[{', '.join(f'{{name: {name}, action: WaitForAction}}' for name in names)}]")


def wait(members: str) -> str:
    """A document with one step that waits, with more members."""
    return workflow(f"[{{name: Wait, action: WaitForAction, {members}}}]")


def condition(text: str) -> str:
    return wait(f"if: {text}")


def branches(count: int) -> str:
    return ", ".join(["{numberEquals: 1, value: 2}"] * count)


GOOD_WORKFLOWS: dict[str, str] = {
    # hashicorp/terraform-provider-aws, workflow_test.go: a step that waits has no inputs.
    "a step without inputs": workflow("[{name: Wait, action: WaitForAction}]"),
    "version as an integer": "schemaVersion: 1\nsteps: [{name: Wait, action: WaitForAction}]\n",
    "version as text": "schemaVersion: '1.0'\nsteps: [{name: Wait, action: WaitForAction}]\n",
    "name and description": workflow(
        "[{name: Wait, action: WaitForAction}]", "name: one\ndescription: two\n"
    ),
    "all members of a step": wait(
        "description: Waits, onFailure: Abort, rollbackEnabled: false, timeoutSeconds: 60, inputs: {}"
    ),
    "a failure that continues": wait("onFailure: Continue"),
    "a rollback by reference": wait("rollbackEnabled: $.parameters.undo")
    + "parameters: [{name: undo, type: boolean}]\n",
    "a description of 1024 characters": wait(f"description: {'x' * 1024}"),
    "a time limit as text": wait("timeoutSeconds: '60'"),
    "15 steps": waiting(*(f"Step{number}" for number in range(15))),
    "names of steps": workflow(
        "[{name: ab, action: WaitForAction}, {name: A-b_3, action: WaitForAction}, {name: %s, action: WaitForAction}]"
        % ("n" * 128)
    ),
    "an input without a reference": workflow("[{name: Main, action: RunSysPrep, inputs: {instanceId: i-1}}]"),
    "unknown inputs": wait("inputs: {colour: red, list: [1, {a: b}]}"),
    "a health check": workflow(
        "[{name: Main, action: LaunchInstance, inputs: {waitFor: ssmAgent, healthCheck: RUNNING}}]"
    ),
    "a health check by reference": workflow(
        "[{name: Main, action: LaunchInstance, inputs: {waitFor: '{{ $.parameters.wait }}', "
        "healthCheck.$: $.parameters.check}}]",
        "parameters: [{name: wait}, {name: check}]\n",
    ),
    "a health check by a path": workflow(
        "[{name: Main, action: LaunchInstance, inputs: {waitFor: ssmAgent, healthCheck: $.parameters.check}}]",
        "parameters: [{name: check}]\n",
    ),
    "a registered image": workflow(
        "[{name: Main, action: RegisterImage, inputs: {architecture: arm64, bootMode: uefi, imdsSupport: v2.0, "
        "tpmSupport: v2.0, virtualizationType: hvm}}]"
    ),
    "parameters of all types": workflow(
        "[{name: Wait, action: WaitForAction}]",
        "parameters:\n  - {name: a, type: string, default: x, description: A text}\n"
        "  - {name: b, type: integer, default: 3}\n  - {name: c, type: boolean, default: false}\n"
        "  - {name: d, type: stringList, default: [x, y]}\n  - {name: e, type: integer, default: '3'}\n",
    ),
    "a parameter without a type": workflow(
        "[{name: Wait, action: WaitForAction}]", "parameters: [{name: who}]\n"
    ),
    "outputs": workflow(
        "[{name: Wait, action: WaitForAction}]",
        "outputs:\n  - {name: ImageId, value: $.stepOutputs.Wait.reason}\n  - {name: two, value: x}\n",
    ),
    "a condition": condition("{stringEquals: AMI, value: $.imagebuilder.imageType}"),
    "each operator": condition(
        "{and: [{booleanEquals: true, value: a}, {numberEquals: 1, value: 1}, {numberGreaterThan: 1, value: 1}, "
        "{numberGreaterThanEquals: 1, value: 1}, {numberLessThan: 1, value: 1}, {numberLessThanEquals: 1, value: 1}]}"
    ),
    "a negation": condition("{not: {stringEquals: Windows, value: $.imagebuilder.platform}}"),
    "ten branches": condition(f"{{or: [{branches(10)}]}}"),
    "four levels": condition("{and: [{or: [{not: {stringEquals: a, value: b}}]}]}"),
}

BAD_WORKFLOWS: dict[str, tuple[str, str]] = {
    "no version": ("steps: [{name: Wait, action: WaitForAction}]\n", "schemaVersion"),
    "another version": ("schemaVersion: 2\nsteps: [{name: Wait, action: WaitForAction}]\n", "schemaVersion"),
    "no steps": ("schemaVersion: 1.0\n", "steps has to be a list"),
    "a mapping of steps": (workflow("{}"), "steps has to be a list"),
    "a step as text": (workflow("[a]"), "has to be a mapping"),
    "16 steps": (
        waiting(*(f"Step{number}" for number in range(16))),
        "15 steps at most",
    ),
    "a step twice": (
        waiting("A1", "A1"),
        "'A1' of a step",
    ),
    "a step without a name": (workflow("[{action: WaitForAction}]"), "needs a name"),
    "a name with a space": (workflow("[{name: a b, action: WaitForAction}]"), "is not a name"),
    "a name of one character": (workflow("[{name: a, action: WaitForAction}]"), "is not a name"),
    "a name of 129 characters": (
        workflow("[{name: %s, action: WaitForAction}]" % ("n" * 129)),
        "is not a name",
    ),
    "a name with a digit at first": (workflow("[{name: 1st, action: WaitForAction}]"), "is not a name"),
    "no action": (workflow("[{name: Main}]"), "no action"),
    "an unknown action": (workflow("[{name: Main, action: MakeCoffee}]"), "unknown action 'MakeCoffee'"),
    "an action of components": (workflow("[{name: Main, action: ExecuteBash}]"), "unknown action"),
    "an unknown reaction": (wait("onFailure: Ignore"), "onFailure has to be one of Abort, Continue"),
    "an empty description": (wait("description: ''"), "description"),
    "a description of 1025 characters": (wait(f"description: {'x' * 1025}"), "description"),
    "a description as a list": (wait("description: [a]"), "description"),
    "a rollback as a list": (wait("rollbackEnabled: [true]"), "rollbackEnabled"),
    "a time limit of 0": (wait("timeoutSeconds: 0"), "timeoutSeconds"),
    "a time limit in words": (wait("timeoutSeconds: soon"), "timeoutSeconds"),
    "inputs as a list": (wait("inputs: [a]"), "has to be a mapping"),
    "an input without a value": (
        workflow("[{name: Main, action: RunSysPrep, inputs: {instanceId.$: }}]"),
        "instanceId",
    ),
    "another thing to wait for": (
        workflow("[{name: Main, action: LaunchInstance, inputs: {waitFor: rain}}]"),
        "waitFor has to be one of ssmAgent",
    ),
    "an unknown health check": (
        workflow("[{name: Main, action: LaunchInstance, inputs: {waitFor: ssmAgent, healthCheck: GOOD}}]"),
        "healthCheck",
    ),
    "an unknown architecture": (
        workflow("[{name: Main, action: RegisterImage, inputs: {architecture: z80}}]"),
        "architecture",
    ),
    "an integer that is none": (
        wait("a: b") + "parameters: [{name: a, type: integer, default: x}]\n",
        "no integer",
    ),
    "a truth that is none": (
        wait("a: b") + "parameters: [{name: a, type: boolean, default: 3}]\n",
        "no boolean",
    ),
    "a list for a text": (
        wait("a: b") + "parameters: [{name: a, type: string, default: [x]}]\n",
        "no string",
    ),
    "a mapping as default": (
        wait("a: b") + "parameters: [{name: a, type: string, default: {x: y}}]\n",
        "no string",
    ),
    "a list of lists": (
        wait("a: b") + "parameters: [{name: a, type: stringList, default: [[x]]}]\n",
        "no string",
    ),
    "an unknown type": (wait("a: b") + "parameters: [{name: a, type: map}]\n", "type"),
    "a parameter twice": (wait("a: b") + "parameters: [{name: a}, {name: a}]\n", "occurs twice"),
    "a long parameter name": (wait("a: b") + "parameters: [{name: %s}]\n" % ("n" * 129), "1 to 128"),
    "a long description": (
        wait("a: b") + "parameters: [{name: a, description: %s}]\n" % ("n" * 1025),
        "1024",
    ),
    "an output without a value": (wait("a: b") + "outputs: [{name: a}]\n", "text as its value"),
    "an output without a name": (wait("a: b") + "outputs: [{value: a}]\n", "text as its name"),
    "an output twice": (
        wait("a: b") + "outputs: [{name: a, value: b}, {name: a, value: c}]\n",
        "occurs twice",
    ),
    "a mapping of outputs": (wait("a: b") + "outputs: {a: b}\n", "outputs has to be a list"),
    "a condition as text": (condition("'yes'"), "condition"),
    "two operators": (condition("{stringEquals: a, numberEquals: 1, value: b}"), "exactly one operator"),
    "an operator of components": (condition("{fileExists: a}"), "exactly one operator"),
    "a comparison with nothing": (condition("{stringEquals: a}"), "needs 'value'"),
    "eleven branches": (condition(f"{{or: [{branches(11)}]}}"), "10 conditions at most"),
    "no branches": (condition("{or: []}"), "needs a list"),
    "five levels": (condition("{and: [{or: [{not: {not: {stringEquals: a, value: b}}}]}]}"), "4 levels"),
    "a negation of two": (
        condition("{not: [{stringEquals: a, value: b}, {stringEquals: a, value: b}]}"),
        "condition",
    ),
}
