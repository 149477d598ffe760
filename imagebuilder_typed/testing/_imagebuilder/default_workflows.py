"""The documents of the managed workflows, and which of them a build runs when its request names none.

Names, actions, conditions and inputs of the steps of build-image and test-image are AWS's: the examples of the AWS CLI
print them as executed, and Terraform's acceptance test of images contains both documents. Those of build-container are
in public modules that extend it (CloudSnorkel/cdk-github-runners). AWS prints none of the others, so the names of
their steps are ours; the actions of distribute-image are three, in this order.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from imagebuilder_typed.documents._yaml_writer import dump_document

if TYPE_CHECKING:
    from .wire import Document

WORKFLOW_VERSION = "1.0.3"

DEFAULT_WORKFLOWS: dict[str, tuple[str, ...]] = {
    "AMI": ("build/build-image", "test/test-image"),
    "DOCKER": ("build/build-container", "test/test-container"),
    "IMPORT_ISO": ("build/import-iso",),
}
"""The build and test workflows of a build whose request names none, by the type of the build."""

DISTRIBUTION_WORKFLOWS = {
    "AMI": "distribution/distribute-image",
    "DOCKER": "distribution/distribute-container",
}
"""The distribution workflow of a build whose request names none, by the type of the image."""


def _is(value: object, variable: str) -> Document:
    operator = "booleanEquals" if isinstance(value, bool) else "stringEquals"
    return {operator: value, "value": f"$.imagebuilder.{variable}"}


def _all(*conditions: Document) -> Document:
    return {"and": list(conditions)}


_AMI = _is("AMI", "imageType")
_DOCKER = _is("DOCKER", "imageType")
_WINDOWS = _is("Windows", "platform")


def _launch(name: str) -> Document:
    return _step(name, "LaunchInstance", inputs={"waitFor": "ssmAgent"})


def _on(launched_by: str) -> Document:
    """The inputs of a step that works on the instance of a `LaunchInstance` step."""
    return {"instanceId.$": f"$.stepOutputs.{launched_by}.instanceId"}


def _step(
    name: str, action: str, *, inputs: Document, condition: Document | None = None, on_failure: str = "Abort"
) -> Document:
    step: Document = {"name": name, "action": action, "onFailure": on_failure}
    if condition is not None:
        step["if"] = condition
    return {**step, "inputs": inputs}


def _terminate(name: str, inputs: Document) -> Document:
    return _step(name, "TerminateInstance", inputs=inputs, on_failure="Continue")


_BUILD = _on("LaunchBuildInstance")
_TEST = _on("LaunchTestInstance")
_DISTRIBUTED: Document = {"distributedImages.$": "$.stepOutputs.DistributeToRegions.distributedImages"}
_KEPT_INSTANCE: Document = {"instanceId.$": "$.workflowOutputs.InstanceId"}


def _output(name: str, step: str, output: str) -> Document:
    return {"name": name, "value": f"$.stepOutputs.{step}.{output}"}


_UPDATE_AGENT: Document = {"documentName": "AWS-UpdateSSMAgent", "parameters": {"allowDowngrade": ["false"]}}

_BUILD_IMAGE: list[Document] = [
    _launch("LaunchBuildInstance"),
    _step("ApplyBuildComponents", "ExecuteComponents", inputs=_BUILD),
    _step(
        "InventoryCollection",
        "CollectImageMetadata",
        condition=_all(_AMI, _is(True, "collectImageMetadata")),
        inputs=_BUILD,
    ),
    _step("RunSanitizeScript", "SanitizeInstance", condition=_all(_AMI, {"not": _WINDOWS}), inputs=_BUILD),
    _step("RunSysPrepScript", "RunSysPrep", condition=_all(_AMI, _WINDOWS), inputs=_BUILD),
    _step("CreateOutputAMI", "CreateImage", condition=_AMI, inputs=_BUILD),
    _terminate("TerminateBuildInstance", _BUILD),
]

_STEPS: dict[str, list[Document]] = {
    "build/build-image": _BUILD_IMAGE,
    "build/build-image-with-update-ssm-agent": [
        _BUILD_IMAGE[0],
        _step("UpdateSSMAgent", "RunCommand", inputs={**_UPDATE_AGENT, **_BUILD}),
        *_BUILD_IMAGE[1:],
    ],
    "build/build-container": [
        _launch("LaunchBuildInstance"),
        _step("BootstrapBuildInstance", "BootstrapInstanceForContainer", condition=_DOCKER, inputs=_BUILD),
        _step("ApplyBuildComponents", "ExecuteComponents", inputs=_BUILD),
    ],
    "build/import-iso": [
        _launch("LaunchImportInstance"),
        _step("CreateOutputAMI", "CreateImageFromIso", inputs=_on("LaunchImportInstance")),
        _terminate("TerminateImportInstance", _on("LaunchImportInstance")),
    ],
    "test/test-image": [
        _launch("LaunchTestInstance"),
        _step(
            "CollectImageScanFindings",
            "CollectImageScanFindings",
            condition=_all(
                _is(True, "collectImageScanFindings"), {"or": [_is("Linux", "platform"), _WINDOWS]}
            ),
            inputs=_TEST,
            on_failure="Continue",
        ),
        _step("ApplyTestComponents", "ExecuteComponents", inputs=_TEST),
        _terminate("TerminateTestInstance", _TEST),
    ],
    "test/test-container": [
        _launch("LaunchTestInstance"),
        _step("BootstrapTestInstance", "BootstrapInstanceForContainer", condition=_DOCKER, inputs=_TEST),
        _step("ApplyTestComponents", "ExecuteComponents", inputs=_TEST),
        _terminate("TerminateTestInstance", _TEST),
    ],
    "distribution/distribute-image": [
        _step("DistributeToRegions", "DistributeImage", inputs={}),
        _step("ModifyAttributes", "ModifyImageAttributes", inputs=_DISTRIBUTED),
        _step("ApplyConfigurations", "ApplyImageConfigurations", inputs=_DISTRIBUTED),
    ],
    "distribution/distribute-container": [
        _step("DistributeToRegions", "DistributeContainerImage", inputs=_KEPT_INSTANCE),
        _terminate("TerminateBuildInstance", _KEPT_INSTANCE),
    ],
}

_IMAGE_ID = [_output("ImageId", "CreateOutputAMI", "imageId")]
_OUTPUTS: dict[str, list[Document]] = {
    "build/build-image": _IMAGE_ID,
    "build/build-image-with-update-ssm-agent": _IMAGE_ID,
    "build/build-container": [_output("InstanceId", "LaunchBuildInstance", "instanceId")],
}


def documents() -> dict[str, str]:
    """Path in the ARN (`build/build-image`) to the YAML document of each managed workflow."""
    return {path: _document(path, steps) for path, steps in _STEPS.items()}


def _document(path: str, steps: list[Document]) -> str:
    document: Document = {"name": path.rpartition("/")[2], "schemaVersion": "1.0", "steps": steps}
    if path in _OUTPUTS:
        document["outputs"] = _OUTPUTS[path]
    return dump_document(document)
