"""All actions of components, by the name that they have in documents."""

# The classes of actions and their names are one.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from imagebuilder_typed.documents._actions import Action
from imagebuilder_typed.documents._file_actions import (
    AppendFile,
    CopyFile,
    CopyFolder,
    CreateFile,
    CreateFolder,
    CreateSymlink,
    DeleteFile,
    DeleteFolder,
    ListFiles,
    MoveFile,
    MoveFolder,
    ReadFile,
)
from imagebuilder_typed.documents._ownership_actions import (
    SetFileEncoding,
    SetFileOwner,
    SetFilePermissions,
    SetFolderOwner,
    SetFolderPermissions,
)
from imagebuilder_typed.documents._run_actions import (
    Assert,
    ExecuteBash,
    ExecuteBinary,
    ExecuteDocument,
    ExecutePowerShell,
    InstallMSI,
    Reboot,
    SetRegistry,
    UninstallMSI,
    UpdateOS,
)
from imagebuilder_typed.documents._transfer_actions import S3Download, S3Upload, WebDownload

__all__ = ["ACTION_CLASSES"]

_CLASSES: tuple[type[Action], ...] = (
    AppendFile,
    Assert,
    CopyFile,
    CopyFolder,
    CreateFile,
    CreateFolder,
    CreateSymlink,
    DeleteFile,
    DeleteFolder,
    ExecuteBash,
    ExecuteBinary,
    ExecuteDocument,
    ExecutePowerShell,
    InstallMSI,
    ListFiles,
    MoveFile,
    MoveFolder,
    ReadFile,
    Reboot,
    S3Download,
    S3Upload,
    SetFileEncoding,
    SetFileOwner,
    SetFilePermissions,
    SetFolderOwner,
    SetFolderPermissions,
    SetRegistry,
    UninstallMSI,
    UpdateOS,
    WebDownload,
)
ACTION_CLASSES: dict[str, type[Action]] = {kind.__name__: kind for kind in _CLASSES}
for _name, _kind in ACTION_CLASSES.items():
    _kind._known_name = _name
