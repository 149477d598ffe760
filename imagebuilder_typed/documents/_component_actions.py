"""The actions of component documents, and the inputs that each needs. Tables only, without the backend.

Facts: https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-action-modules.html
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

InputForm: TypeAlias = Literal["mapping", "list"]
"""How the user guide writes the inputs of an action: as one mapping, or as a list of mappings."""


@dataclass(frozen=True, slots=True)
class ComponentAction:
    """An action, and the inputs that a step with it needs.

    `required` are the inputs that each mapping of a step's inputs needs. Of `exactly_one`, it needs one and may have no
    second. With `is_condition`, the inputs are a condition, as after `if`.
    """

    form: InputForm
    required: tuple[str, ...] = ()
    exactly_one: tuple[str, ...] = ()
    is_condition: bool = False

    @property
    def needs_inputs(self) -> bool:
        return bool(self.required or self.exactly_one or self.is_condition)


_PATH = ComponentAction("list", ("path",))
_SOURCE_AND_DESTINATION = ComponentAction("list", ("source", "destination"))

COMPONENT_ACTIONS: dict[str, ComponentAction] = {
    "AppendFile": _PATH,
    "Assert": ComponentAction("mapping", is_condition=True),
    "CopyFile": _SOURCE_AND_DESTINATION,
    "CopyFolder": _SOURCE_AND_DESTINATION,
    "CreateFile": _PATH,
    "CreateFolder": _PATH,
    "CreateSymlink": ComponentAction("list", ("path", "target")),
    "DeleteFile": _PATH,
    "DeleteFolder": _PATH,
    "ExecuteBash": ComponentAction("mapping", ("commands",)),
    "ExecuteBinary": ComponentAction("mapping", ("path",)),
    "ExecuteDocument": ComponentAction("mapping", ("document",)),
    "ExecutePowerShell": ComponentAction("mapping", exactly_one=("commands", "file")),
    "InstallMSI": ComponentAction("mapping", ("path",)),
    "ListFiles": _PATH,
    "MoveFile": _SOURCE_AND_DESTINATION,
    "MoveFolder": _SOURCE_AND_DESTINATION,
    "ReadFile": _PATH,
    "Reboot": ComponentAction("mapping"),
    "S3Download": _SOURCE_AND_DESTINATION,
    "S3Upload": _SOURCE_AND_DESTINATION,
    "SetFileEncoding": _PATH,
    "SetFileOwner": ComponentAction("list", ("path", "owner")),
    "SetFilePermissions": ComponentAction("list", ("path", "permissions")),
    "SetFolderOwner": ComponentAction("list", ("path", "owner")),
    "SetFolderPermissions": ComponentAction("list", ("path", "permissions")),
    "SetRegistry": ComponentAction("list", ("path", "name", "value", "type")),
    "UninstallMSI": ComponentAction("mapping", ("path",)),
    "UpdateOS": ComponentAction("mapping"),
    "WebDownload": _SOURCE_AND_DESTINATION,
}

ON_FAILURE = ("Abort", "Continue", "Ignore")
"""What a step of a component may do when it fails. Facts: user guide, toe-use-documents."""

DEFAULT_TIMEOUT_SECONDS = 7200
NO_TIMEOUT = -1
"""The value of `timeoutSeconds` for a step without a time limit. Facts: user guide, toe-use-documents."""

TEST_PHASES = ("test", "container-host-test")
"""The phases that run in the test stage. Facts: user guide, toe-use-documents."""

CONDITION_RESULTS = ("Abort", "Execute", "Skip")
"""What `then` and `else` of a condition may say. Facts: user guide, toe-conditional-constructs."""

LOOP_DELIMITERS = (".", ",", ";", ":", "\n", "\t", " ", "-", "_", "\\n", "\\t")
"""What may separate the values of a `forEach` loop. Facts: user guide, toe-looping-constructs.

The last two are the escapes as YAML leaves them in single quotes; that AWS accepts them is a guess.
"""
