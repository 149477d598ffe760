"""Actions that create, copy, move, read, list and delete files and folders."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from imagebuilder_typed.documents._actions import ListAction
from imagebuilder_typed.documents._parts import Part

__all__ = [
    "AppendFile",
    "AppendFileInput",
    "CopyFile",
    "CopyFileInput",
    "CopyFolder",
    "CopyFolderInput",
    "CreateFile",
    "CreateFileInput",
    "CreateFolder",
    "CreateFolderInput",
    "CreateSymlink",
    "CreateSymlinkInput",
    "DeleteFile",
    "DeleteFileInput",
    "DeleteFolder",
    "DeleteFolderInput",
    "ListFiles",
    "ListFilesInput",
    "MoveFile",
    "MoveFileInput",
    "MoveFolder",
    "MoveFolderInput",
    "ReadFile",
    "ReadFileInput",
]


@define(kw_only=True, repr=False)
class AppendFileInput(Part):
    """A file, and the text to append."""

    path: str
    """The path of the file."""
    content: str | None = None
    """The text. Without it, nothing."""
    encoding: str | None = None
    """The encoding: utf-8, utf-16, utf-16-LE, utf-16-BE, utf-32, utf-32-LE or utf-32-BE. Without it, utf-8."""


@define(kw_only=True)
class AppendFile(ListAction):
    """Append text to files. Linux, Windows, macOS."""

    inputs: list[AppendFileInput]
    """The files."""

    _item: ClassVar[type[Part]] = AppendFileInput


@define(kw_only=True, repr=False)
class CopyFileInput(Part):
    """A file to copy."""

    source: str
    """The path of the file. It can have the wildcard ``*``."""
    destination: str
    """The path of the copy."""
    overwrite: bool | str | None = None
    """Whether a file that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class CopyFile(ListAction):
    """Copy files. Linux, Windows, macOS. Folders of the destination are made."""

    inputs: list[CopyFileInput]
    """The files."""

    _item: ClassVar[type[Part]] = CopyFileInput


@define(kw_only=True, repr=False)
class CopyFolderInput(Part):
    """A folder to copy."""

    source: str
    """The path of the folder. It can have the wildcard ``*``."""
    destination: str
    """The folder that its contents are copied to."""
    overwrite: bool | str | None = None
    """Whether a folder that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class CopyFolder(ListAction):
    """Copy folders with everything in them. Linux, Windows, macOS."""

    inputs: list[CopyFolderInput]
    """The folders."""

    _item: ClassVar[type[Part]] = CopyFolderInput


@define(kw_only=True, repr=False)
class CreateFileInput(Part):
    """A file to create."""

    path: str
    """The path of the file."""
    content: str | None = None
    """Its text. Without it, nothing."""
    encoding: str | None = None
    """The encoding: utf-8, utf-16, utf-16-LE, utf-16-BE, utf-32, utf-32-LE or utf-32-BE. Without it, utf-8."""
    owner: str | None = None
    """The name or ID of the owner. Not on Windows. Without it, the current user."""
    group: str | None = None
    """The name or ID of the group. Not on Windows. Without it, the group of the current user."""
    permissions: str | None = None
    """Its permissions, such as ``"0644"``. Not on Windows. Without it, 0666 less the umask."""
    overwrite: bool | str | None = None
    """Whether a file that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class CreateFile(ListAction):
    """Create files with their text. Linux, Windows, macOS. Folders of the path are made."""

    inputs: list[CreateFileInput]
    """The files."""

    _item: ClassVar[type[Part]] = CreateFileInput


@define(kw_only=True, repr=False)
class CreateFolderInput(Part):
    """A folder to create."""

    path: str
    """The path of the folder."""
    owner: str | None = None
    """The name or ID of the owner. Not on Windows. Without it, the current user."""
    group: str | None = None
    """The name or ID of the group. Not on Windows. Without it, the group of the current user."""
    permissions: str | None = None
    """Its permissions, such as ``"0755"``. Not on Windows. Without it, 0777 less the umask."""
    overwrite: bool | str | None = None
    """Whether a folder that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class CreateFolder(ListAction):
    """Create folders. Linux, Windows, macOS. Folders of the path are made."""

    inputs: list[CreateFolderInput]
    """The folders."""

    _item: ClassVar[type[Part]] = CreateFolderInput


@define(kw_only=True, repr=False)
class CreateSymlinkInput(Part):
    """A link to create."""

    path: str
    """The path of the link."""
    target: str
    """The path that it leads to."""
    force: bool | str | None = None
    """Whether a link that exists is replaced. Without it, it isn't."""


@define(kw_only=True)
class CreateSymlink(ListAction):
    """Create symbolic links. Linux, macOS."""

    inputs: list[CreateSymlinkInput]
    """The links."""

    _item: ClassVar[type[Part]] = CreateSymlinkInput


@define(kw_only=True, repr=False)
class DeleteFileInput(Part):
    """A file to delete."""

    path: str
    """The path of the file. It can have the wildcard ``*``."""


@define(kw_only=True)
class DeleteFile(ListAction):
    """Delete files. Linux, Windows, macOS."""

    inputs: list[DeleteFileInput]
    """The files."""

    _item: ClassVar[type[Part]] = DeleteFileInput


@define(kw_only=True, repr=False)
class DeleteFolderInput(Part):
    """A folder to delete."""

    path: str
    """The path of the folder."""
    force: bool | str | None = None
    """Whether a folder that isn't empty is deleted too. Without it, the step fails."""


@define(kw_only=True)
class DeleteFolder(ListAction):
    """Delete folders. Linux, Windows, macOS."""

    inputs: list[DeleteFolderInput]
    """The folders."""

    _item: ClassVar[type[Part]] = DeleteFolderInput


@define(kw_only=True, repr=False)
class ListFilesInput(Part):
    """A folder whose files are listed."""

    path: str
    """The path of the folder."""
    file_name_pattern: str | None = None
    """The pattern that names have to match."""
    recursive: bool | str | None = None
    """Whether files in its folders are listed too. Without it, they aren't."""


@define(kw_only=True)
class ListFiles(ListAction):
    """List the files in folders. Linux, Windows, macOS. Its output is ``outputs.files``."""

    inputs: list[ListFilesInput]
    """The folders."""

    _item: ClassVar[type[Part]] = ListFilesInput


@define(kw_only=True, repr=False)
class MoveFileInput(Part):
    """A file to move."""

    source: str
    """The path of the file. It can have the wildcard ``*``."""
    destination: str
    """Its new path."""
    overwrite: bool | str | None = None
    """Whether a file that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class MoveFile(ListAction):
    """Move files. Linux, Windows, macOS. Folders of the destination are made."""

    inputs: list[MoveFileInput]
    """The files."""

    _item: ClassVar[type[Part]] = MoveFileInput


@define(kw_only=True, repr=False)
class MoveFolderInput(Part):
    """A folder to move."""

    source: str
    """The path of the folder. It can have the wildcard ``*``."""
    destination: str
    """Its new path."""
    overwrite: bool | str | None = None
    """Whether a folder that exists is replaced. Otherwise the step fails. Without it, it is replaced."""


@define(kw_only=True)
class MoveFolder(ListAction):
    """Move folders. Linux, Windows, macOS."""

    inputs: list[MoveFolderInput]
    """The folders."""

    _item: ClassVar[type[Part]] = MoveFolderInput


@define(kw_only=True, repr=False)
class ReadFileInput(Part):
    """A file to read."""

    path: str
    """The path of the file."""
    encoding: str | None = None
    """The encoding: utf-8, utf-16, utf-16-LE, utf-16-BE, utf-32, utf-32-LE or utf-32-BE. Without it, utf-8."""
    print_file_content: bool | str | None = None
    """Whether its text goes to the log as well. Without it, it doesn't."""


@define(kw_only=True)
class ReadFile(ListAction):
    """Read text files. Linux, Windows, macOS. Its output is ``outputs.content``."""

    inputs: list[ReadFileInput]
    """The files."""

    _item: ClassVar[type[Part]] = ReadFileInput
