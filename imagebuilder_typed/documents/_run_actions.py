"""Actions that run something, restart the instance, or install software."""

# The classes here and `Part` are one family.
# pyright: reportPrivateUsage=false

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar, Literal, Self, TypeAlias

from attrs import define, field

from imagebuilder_typed.documents._actions import Action, ListAction, MappingAction
from imagebuilder_typed.documents._conditions_of_components import Condition, as_written, condition
from imagebuilder_typed.documents._origins import Origin
from imagebuilder_typed.documents._parts import Part, Reader, many, named_texts, texts

__all__ = [
    "Assert",
    "DocumentParameter",
    "ExecuteBash",
    "ExecuteBinary",
    "ExecuteDocument",
    "ExecutePowerShell",
    "InstallMSI",
    "MSIReboot",
    "Reboot",
    "RegistryType",
    "SetRegistry",
    "SetRegistryInput",
    "UninstallMSI",
    "UpdateOS",
]

MSIReboot: TypeAlias = Literal["Allow", "Force", "Skip"]
"""Whether the instance is restarted after an MSI: if it asks for it, always, or never."""

RegistryType: TypeAlias = Literal["BINARY", "DWORD", "QWORD", "SZ", "EXPAND_SZ", "MULTI_SZ"]
"""The type of a value in the registry of Windows."""


@define(kw_only=True)
class Assert(Action):
    """The step fails if a condition is false. Linux, Windows, macOS."""

    condition: Condition
    """What has to be true. It has no `then` and no `else_`."""

    @classmethod
    def _of_inputs(cls, inputs: Any, origin: Origin) -> Self | None:
        return cls(condition=condition(inputs, origin))

    def _inputs(self) -> Any:
        return as_written(self.condition)


@define(kw_only=True, repr=False)
class ExecuteBash(MappingAction):
    """Run commands with bash, as one script. Linux, macOS. Its output is ``outputs.stdout``.

    A script that exits with 194 restarts the instance and is run again.
    """

    commands: list[str]
    """The lines of the script. One can have several lines itself."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"commands": texts}


@define(kw_only=True, repr=False)
class ExecutePowerShell(MappingAction):
    """Run commands or a file with PowerShell. Windows. It needs either `commands` or `file`. Its output is ``outputs.stdout``.

    A script that exits with 3010 restarts the instance and is run again.
    """

    commands: list[str] = field(factory=list[str])
    """The lines of the script. One can have several lines itself."""
    file: str | None = None
    """The path of a file with the extension .ps1."""

    _exactly_one: ClassVar[tuple[str, ...]] = ("commands", "file")

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"commands": texts}


@define(kw_only=True, repr=False)
class ExecuteBinary(MappingAction):
    """Run a program. Linux, Windows, macOS. Its output is ``outputs.stdout``.

    A program that exits with 194 (Linux, macOS) or 3010 (Windows) restarts the instance and is run again.
    """

    path: str
    """The path of the program."""
    arguments: list[str] = field(factory=list[str])
    """Its arguments."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"arguments": texts}


@define(kw_only=True, repr=False)
class DocumentParameter(Part):
    """A parameter for the component that ExecuteDocument runs."""

    name: str
    """The name that the other document declares."""
    value: str
    """Its value."""


@define(kw_only=True, repr=False)
class ExecuteDocument(MappingAction):
    """Run another component. Linux, Windows, macOS. Documents can be nested three levels deep.

    Its step can't have a `timeout_seconds` other than -1, nor `max_attempts` other than 1.
    """

    document: str
    """A local path, an S3 URI, or the ARN of a component."""
    document_s3_bucket_owner: str | None = None
    """The account that has to own the bucket, if `document` is an S3 URI."""
    phases: str | None = None
    """The phases to run, separated by commas. Without it, all phases are run."""
    parameters: list[DocumentParameter] = field(factory=list[DocumentParameter])
    """Values for the parameters that the other document declares."""

    _keys: ClassVar[Mapping[str, str]] = {"document_s3_bucket_owner": "document-s3-bucket-owner"}

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"parameters": many(DocumentParameter)}


@define(kw_only=True, repr=False)
class Reboot(MappingAction):
    """Restart the instance. Linux, Windows, macOS. The step can't have a time limit."""

    delay_seconds: int | str | None = None
    """The wait before the restart, in seconds. Without it, 0."""


@define(kw_only=True, repr=False)
class UpdateOS(MappingAction):
    """Install the updates of the operating system. Linux, Windows. What is excluded is left out even if it is included."""

    include: list[str] = field(factory=list[str])
    """Install only these: names of packages on Linux, KB numbers and categories such as ``*Security*`` on Windows."""
    exclude: list[str] = field(factory=list[str])
    """Leave these out."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"include": texts, "exclude": texts}


@define(kw_only=True, repr=False)
class InstallMSI(MappingAction):
    """Install a program from an MSI file. Windows. Outputs: ``stdout``, ``logFile``, ``msiExitCode``."""

    path: str
    """The MSI file: a local path, an S3 URI or a URL."""
    reboot: MSIReboot | str | None = None
    """Whether the instance is restarted afterwards. Without it, ``Allow``."""
    log_options: str | None = None
    """The options of msiexec's ``/L``. Without it, ``*VX``."""
    log_file: str | None = None
    """The path of the log. Without it, there is no log."""
    properties: dict[str, str] | None = None
    """Properties of the installer, such as ``{"TARGETDIR": "C:\\\\app"}``."""
    ignore_authenticode_signature_errors: bool | str | None = None
    """Whether errors of the signature's validation are ignored. Without it, they aren't."""
    allow_unsigned_installer: bool | str | None = None
    """Whether an installer without a signature may run. Without it, it may not."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"properties": named_texts}


@define(kw_only=True, repr=False)
class UninstallMSI(MappingAction):
    """Remove a program with its MSI file. Windows. Outputs: ``stdout``, ``logFile``, ``msiExitCode``."""

    path: str
    """The MSI file: a local path, an S3 URI or a URL."""
    reboot: MSIReboot | str | None = None
    """Whether the instance is restarted afterwards. Without it, ``Allow``."""
    log_options: str | None = None
    """The options of msiexec's ``/L``. Without it, ``*VX``."""
    log_file: str | None = None
    """The path of the log. Without it, there is no log."""
    properties: dict[str, str] | None = None
    """Properties of the installer."""
    ignore_authenticode_signature_errors: bool | str | None = None
    """Whether errors of the signature's validation are ignored. Without it, they aren't."""
    allow_unsigned_installer: bool | str | None = None
    """Whether an installer without a signature may run. Without it, it may not."""

    @classmethod
    def _readers(cls) -> Mapping[str, Reader]:
        return {"properties": named_texts}


@define(kw_only=True, repr=False)
class SetRegistryInput(Part):
    """A value in the registry of Windows."""

    path: str
    """The key, such as ``HKLM:\\\\SOFTWARE\\\\App``. Keys that don't exist are made."""
    name: str
    """The name of the value."""
    value: str | int | float | list[str]
    """The value, in the form that its type has."""
    type: RegistryType | str
    """The type of the value."""


@define(kw_only=True)
class SetRegistry(ListAction):
    """Set values in the registry. Windows."""

    inputs: list[SetRegistryInput]
    """The values."""

    _item: ClassVar[type[Part]] = SetRegistryInput
