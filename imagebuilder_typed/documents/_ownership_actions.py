"""Actions that change the encoding, the owner and the permissions of files and folders."""

from __future__ import annotations

from typing import ClassVar

from attrs import define

from imagebuilder_typed.documents._actions import ListAction
from imagebuilder_typed.documents._parts import Part

__all__ = [
    "SetFileEncoding",
    "SetFileEncodingInput",
    "SetFileOwner",
    "SetFileOwnerInput",
    "SetFilePermissions",
    "SetFilePermissionsInput",
    "SetFolderOwner",
    "SetFolderOwnerInput",
    "SetFolderPermissions",
    "SetFolderPermissionsInput",
]


@define(kw_only=True, repr=False)
class SetFileEncodingInput(Part):
    """A file whose encoding changes."""

    path: str
    """The path of the file."""
    encoding: str | None = None
    """The encoding: utf-8, utf-16, utf-16-LE, utf-16-BE, utf-32, utf-32-LE or utf-32-BE. Without it, utf-8."""


@define(kw_only=True)
class SetFileEncoding(ListAction):
    """Change the encoding of files from UTF-8 to another one. Linux, Windows, macOS."""

    inputs: list[SetFileEncodingInput]
    """The files."""

    _item: ClassVar[type[Part]] = SetFileEncodingInput


@define(kw_only=True, repr=False)
class SetFileOwnerInput(Part):
    """A file whose owner changes."""

    path: str
    """The path of the file."""
    owner: str
    """The name of the owner."""
    group: str | None = None
    """The name of the group. Without it, the group of the owner."""


@define(kw_only=True)
class SetFileOwner(ListAction):
    """Change the owner of files. Linux, macOS."""

    inputs: list[SetFileOwnerInput]
    """The files."""

    _item: ClassVar[type[Part]] = SetFileOwnerInput


@define(kw_only=True, repr=False)
class SetFilePermissionsInput(Part):
    """A file whose permissions change."""

    path: str
    """The path of the file."""
    permissions: str
    """The permissions, such as ``"0644"``."""


@define(kw_only=True)
class SetFilePermissions(ListAction):
    """Change the permissions of files. Linux, macOS."""

    inputs: list[SetFilePermissionsInput]
    """The files."""

    _item: ClassVar[type[Part]] = SetFilePermissionsInput


@define(kw_only=True, repr=False)
class SetFolderOwnerInput(Part):
    """A folder whose owner changes."""

    path: str
    """The path of the folder."""
    owner: str
    """The name of the owner."""
    group: str | None = None
    """The name of the group. Without it, the group of the owner."""
    recursive: bool | str | None = None
    """Whether everything in the folder is changed too. Without it, it is."""


@define(kw_only=True)
class SetFolderOwner(ListAction):
    """Change the owner of folders. Linux, macOS."""

    inputs: list[SetFolderOwnerInput]
    """The folders."""

    _item: ClassVar[type[Part]] = SetFolderOwnerInput


@define(kw_only=True, repr=False)
class SetFolderPermissionsInput(Part):
    """A folder whose permissions change."""

    path: str
    """The path of the folder."""
    permissions: str
    """The permissions, such as ``"0755"``."""
    recursive: bool | str | None = None
    """Whether everything in the folder is changed too. Without it, it is."""


@define(kw_only=True)
class SetFolderPermissions(ListAction):
    """Change the permissions of folders. Linux, macOS."""

    inputs: list[SetFolderPermissionsInput]
    """The folders."""

    _item: ClassVar[type[Part]] = SetFolderPermissionsInput
