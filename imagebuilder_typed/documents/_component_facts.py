"""Facts about the steps of component documents. `_input_rules` has those about actions."""

from __future__ import annotations

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

ENCODINGS = ("utf8", "utf16", "utf16le", "utf16be", "utf32", "utf32le", "utf32be")
"""The encodings of files, without hyphens and in lower case. Facts: user guide, toe-action-modules."""

FIXED_MSI_PROPERTIES = ("REBOOT", "REINSTALLMODE", "REINSTALL")
"""Properties of an MSI that documents can't set. The user guide, toe-action-modules, has them in a list of its website."""

IMAGE_BUILDER_PHASES = ("build", "validate", *TEST_PHASES)
"""The phases that Image Builder runs. Facts: user guide, toe-use-documents."""

_INSTALLED = ("stdout", "logFile", "msiExitCode")

ACTION_OUTPUTS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("ExecuteBash", "ExecuteBinary", "ExecutePowerShell"), ("stdout",)),
    "WebDownload": ("destination",),
    "ListFiles": ("files",),
    "ReadFile": ("content",),
    **dict.fromkeys(("InstallMSI", "UninstallMSI"), _INSTALLED),
    **dict.fromkeys(("S3Download", "S3Upload", "Reboot", "SetRegistry", "UpdateOS"), ()),
    **dict.fromkeys(("AppendFile", "CreateFile", "CopyFile", "MoveFile", "DeleteFile"), ()),
    **dict.fromkeys(("CreateFolder", "CopyFolder", "MoveFolder", "DeleteFolder", "CreateSymlink"), ()),
    **dict.fromkeys(("SetFileEncoding", "SetFileOwner", "SetFilePermissions"), ()),
    **dict.fromkeys(("SetFolderOwner", "SetFolderPermissions"), ()),
}
"""The outputs of actions. Those of Assert and ExecuteDocument aren't known. Facts: user guide, toe-action-modules."""
