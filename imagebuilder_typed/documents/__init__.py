"""Component and workflow documents as typed objects, from and to YAML, and everything that is wrong with them.

::

    document = ComponentDocument.parse(Path("nginx.yaml").read_text())
    for problem in document.problems():
        print(problem)  # 12:7: There is no step 'Downlaod' in phase 'build'; did you mean 'Download'?

See https://docs.aws.amazon.com/imagebuilder/latest/userguide/toe-use-documents.html.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.documents._actions import Action as Action
    from imagebuilder_typed.documents._actions import ListAction as ListAction
    from imagebuilder_typed.documents._actions import MappingAction as MappingAction
    from imagebuilder_typed.documents._actions import OtherAction as OtherAction
    from imagebuilder_typed.documents._check import check as check
    from imagebuilder_typed.documents._component import ComponentDocument as ComponentDocument
    from imagebuilder_typed.documents._component import DelimitedList as DelimitedList
    from imagebuilder_typed.documents._component import Loop as Loop
    from imagebuilder_typed.documents._component import LoopRange as LoopRange
    from imagebuilder_typed.documents._component import OnFailure as OnFailure
    from imagebuilder_typed.documents._component import Phase as Phase
    from imagebuilder_typed.documents._component import Step as Step
    from imagebuilder_typed.documents._conditions_of_components import Condition as Condition
    from imagebuilder_typed.documents._conditions_of_components import ConditionResult as ConditionResult
    from imagebuilder_typed.documents._document import Document as Document
    from imagebuilder_typed.documents._file_actions import AppendFile as AppendFile
    from imagebuilder_typed.documents._file_actions import AppendFileInput as AppendFileInput
    from imagebuilder_typed.documents._file_actions import CopyFile as CopyFile
    from imagebuilder_typed.documents._file_actions import CopyFileInput as CopyFileInput
    from imagebuilder_typed.documents._file_actions import CopyFolder as CopyFolder
    from imagebuilder_typed.documents._file_actions import CopyFolderInput as CopyFolderInput
    from imagebuilder_typed.documents._file_actions import CreateFile as CreateFile
    from imagebuilder_typed.documents._file_actions import CreateFileInput as CreateFileInput
    from imagebuilder_typed.documents._file_actions import CreateFolder as CreateFolder
    from imagebuilder_typed.documents._file_actions import CreateFolderInput as CreateFolderInput
    from imagebuilder_typed.documents._file_actions import CreateSymlink as CreateSymlink
    from imagebuilder_typed.documents._file_actions import CreateSymlinkInput as CreateSymlinkInput
    from imagebuilder_typed.documents._file_actions import DeleteFile as DeleteFile
    from imagebuilder_typed.documents._file_actions import DeleteFileInput as DeleteFileInput
    from imagebuilder_typed.documents._file_actions import DeleteFolder as DeleteFolder
    from imagebuilder_typed.documents._file_actions import DeleteFolderInput as DeleteFolderInput
    from imagebuilder_typed.documents._file_actions import ListFiles as ListFiles
    from imagebuilder_typed.documents._file_actions import ListFilesInput as ListFilesInput
    from imagebuilder_typed.documents._file_actions import MoveFile as MoveFile
    from imagebuilder_typed.documents._file_actions import MoveFileInput as MoveFileInput
    from imagebuilder_typed.documents._file_actions import MoveFolder as MoveFolder
    from imagebuilder_typed.documents._file_actions import MoveFolderInput as MoveFolderInput
    from imagebuilder_typed.documents._file_actions import ReadFile as ReadFile
    from imagebuilder_typed.documents._file_actions import ReadFileInput as ReadFileInput
    from imagebuilder_typed.documents._ownership_actions import SetFileEncoding as SetFileEncoding
    from imagebuilder_typed.documents._ownership_actions import SetFileEncodingInput as SetFileEncodingInput
    from imagebuilder_typed.documents._ownership_actions import SetFileOwner as SetFileOwner
    from imagebuilder_typed.documents._ownership_actions import SetFileOwnerInput as SetFileOwnerInput
    from imagebuilder_typed.documents._ownership_actions import SetFilePermissions as SetFilePermissions
    from imagebuilder_typed.documents._ownership_actions import (
        SetFilePermissionsInput as SetFilePermissionsInput,
    )
    from imagebuilder_typed.documents._ownership_actions import SetFolderOwner as SetFolderOwner
    from imagebuilder_typed.documents._ownership_actions import SetFolderOwnerInput as SetFolderOwnerInput
    from imagebuilder_typed.documents._ownership_actions import SetFolderPermissions as SetFolderPermissions
    from imagebuilder_typed.documents._ownership_actions import (
        SetFolderPermissionsInput as SetFolderPermissionsInput,
    )
    from imagebuilder_typed.documents._problems import DocumentError as DocumentError
    from imagebuilder_typed.documents._problems import Path as Path
    from imagebuilder_typed.documents._problems import Problem as Problem
    from imagebuilder_typed.documents._problems import Severity as Severity
    from imagebuilder_typed.documents._run_actions import Assert as Assert
    from imagebuilder_typed.documents._run_actions import DocumentParameter as DocumentParameter
    from imagebuilder_typed.documents._run_actions import ExecuteBash as ExecuteBash
    from imagebuilder_typed.documents._run_actions import ExecuteBinary as ExecuteBinary
    from imagebuilder_typed.documents._run_actions import ExecuteDocument as ExecuteDocument
    from imagebuilder_typed.documents._run_actions import ExecutePowerShell as ExecutePowerShell
    from imagebuilder_typed.documents._run_actions import InstallMSI as InstallMSI
    from imagebuilder_typed.documents._run_actions import MSIReboot as MSIReboot
    from imagebuilder_typed.documents._run_actions import Reboot as Reboot
    from imagebuilder_typed.documents._run_actions import RegistryType as RegistryType
    from imagebuilder_typed.documents._run_actions import SetRegistry as SetRegistry
    from imagebuilder_typed.documents._run_actions import SetRegistryInput as SetRegistryInput
    from imagebuilder_typed.documents._run_actions import UninstallMSI as UninstallMSI
    from imagebuilder_typed.documents._run_actions import UpdateOS as UpdateOS
    from imagebuilder_typed.documents._transfer_actions import HashAlgorithm as HashAlgorithm
    from imagebuilder_typed.documents._transfer_actions import S3Download as S3Download
    from imagebuilder_typed.documents._transfer_actions import S3DownloadInput as S3DownloadInput
    from imagebuilder_typed.documents._transfer_actions import S3Upload as S3Upload
    from imagebuilder_typed.documents._transfer_actions import S3UploadInput as S3UploadInput
    from imagebuilder_typed.documents._transfer_actions import WebDownload as WebDownload
    from imagebuilder_typed.documents._transfer_actions import WebDownloadInput as WebDownloadInput
    from imagebuilder_typed.documents._variables import Constant as Constant
    from imagebuilder_typed.documents._variables import Parameter as Parameter
    from imagebuilder_typed.documents._variables import ParameterType as ParameterType
    from imagebuilder_typed.documents._workflow import WorkflowDocument as WorkflowDocument
    from imagebuilder_typed.documents._workflow import WorkflowOutput as WorkflowOutput
    from imagebuilder_typed.documents._workflow import WorkflowParameter as WorkflowParameter
    from imagebuilder_typed.documents._workflow import WorkflowStep as WorkflowStep
    from imagebuilder_typed.documents._workflow_actions import BlockDevice as BlockDevice
    from imagebuilder_typed.documents._workflow_actions import (
        BootstrapInstanceForContainer as BootstrapInstanceForContainer,
    )
    from imagebuilder_typed.documents._workflow_actions import CollectImageMetadata as CollectImageMetadata
    from imagebuilder_typed.documents._workflow_actions import (
        CollectImageScanFindings as CollectImageScanFindings,
    )
    from imagebuilder_typed.documents._workflow_actions import CreateImage as CreateImage
    from imagebuilder_typed.documents._workflow_actions import CreateImageFromIso as CreateImageFromIso
    from imagebuilder_typed.documents._workflow_actions import EbsBlockDevice as EbsBlockDevice
    from imagebuilder_typed.documents._workflow_actions import ExecuteComponents as ExecuteComponents
    from imagebuilder_typed.documents._workflow_actions import ExecuteStateMachine as ExecuteStateMachine
    from imagebuilder_typed.documents._workflow_actions import LaunchInstance as LaunchInstance
    from imagebuilder_typed.documents._workflow_actions import RegisterImage as RegisterImage
    from imagebuilder_typed.documents._workflow_actions import RunCommand as RunCommand
    from imagebuilder_typed.documents._workflow_actions import RunSysPrep as RunSysPrep
    from imagebuilder_typed.documents._workflow_actions import SanitizeInstance as SanitizeInstance
    from imagebuilder_typed.documents._workflow_actions import TerminateInstance as TerminateInstance
    from imagebuilder_typed.documents._workflow_actions import WaitForAction as WaitForAction
    from imagebuilder_typed.documents._workflow_actions import WaitForSSMAgent as WaitForSSMAgent
    from imagebuilder_typed.documents._workflow_conditions import WorkflowCondition as WorkflowCondition
    from imagebuilder_typed.documents._workflow_distribution import AmiAttributes as AmiAttributes
    from imagebuilder_typed.documents._workflow_distribution import AmiConfiguration as AmiConfiguration
    from imagebuilder_typed.documents._workflow_distribution import AmiDiskExport as AmiDiskExport
    from imagebuilder_typed.documents._workflow_distribution import AmiDistribution as AmiDistribution
    from imagebuilder_typed.documents._workflow_distribution import AmiFastLaunch as AmiFastLaunch
    from imagebuilder_typed.documents._workflow_distribution import AmiLaunchPermission as AmiLaunchPermission
    from imagebuilder_typed.documents._workflow_distribution import AmiLaunchTemplate as AmiLaunchTemplate
    from imagebuilder_typed.documents._workflow_distribution import AmiSsmParameter as AmiSsmParameter
    from imagebuilder_typed.documents._workflow_distribution import (
        ApplyImageConfigurations as ApplyImageConfigurations,
    )
    from imagebuilder_typed.documents._workflow_distribution import (
        DistributeContainerImage as DistributeContainerImage,
    )
    from imagebuilder_typed.documents._workflow_distribution import DistributeImage as DistributeImage
    from imagebuilder_typed.documents._workflow_distribution import FastLaunchSnapshots as FastLaunchSnapshots
    from imagebuilder_typed.documents._workflow_distribution import FastLaunchTemplate as FastLaunchTemplate
    from imagebuilder_typed.documents._workflow_distribution import (
        ModifyImageAttributes as ModifyImageAttributes,
    )
    from imagebuilder_typed.documents._workflow_facts import WorkflowStage as WorkflowStage
    from imagebuilder_typed.documents._workflow_inputs import WorkflowAction as WorkflowAction

__all__ = [
    "Action",
    "AmiAttributes",
    "AmiConfiguration",
    "AmiDiskExport",
    "AmiDistribution",
    "AmiFastLaunch",
    "AmiLaunchPermission",
    "AmiLaunchTemplate",
    "AmiSsmParameter",
    "AppendFile",
    "AppendFileInput",
    "ApplyImageConfigurations",
    "Assert",
    "BlockDevice",
    "BootstrapInstanceForContainer",
    "CollectImageMetadata",
    "CollectImageScanFindings",
    "ComponentDocument",
    "Condition",
    "ConditionResult",
    "Constant",
    "CopyFile",
    "CopyFileInput",
    "CopyFolder",
    "CopyFolderInput",
    "CreateFile",
    "CreateFileInput",
    "CreateFolder",
    "CreateFolderInput",
    "CreateImage",
    "CreateImageFromIso",
    "CreateSymlink",
    "CreateSymlinkInput",
    "DeleteFile",
    "DeleteFileInput",
    "DeleteFolder",
    "DeleteFolderInput",
    "DelimitedList",
    "DistributeContainerImage",
    "DistributeImage",
    "Document",
    "DocumentError",
    "DocumentParameter",
    "EbsBlockDevice",
    "ExecuteBash",
    "ExecuteBinary",
    "ExecuteComponents",
    "ExecuteDocument",
    "ExecutePowerShell",
    "ExecuteStateMachine",
    "FastLaunchSnapshots",
    "FastLaunchTemplate",
    "HashAlgorithm",
    "InstallMSI",
    "LaunchInstance",
    "ListAction",
    "ListFiles",
    "ListFilesInput",
    "Loop",
    "LoopRange",
    "MSIReboot",
    "MappingAction",
    "ModifyImageAttributes",
    "MoveFile",
    "MoveFileInput",
    "MoveFolder",
    "MoveFolderInput",
    "OnFailure",
    "OtherAction",
    "Parameter",
    "ParameterType",
    "Path",
    "Phase",
    "Problem",
    "ReadFile",
    "ReadFileInput",
    "Reboot",
    "RegisterImage",
    "RegistryType",
    "RunCommand",
    "RunSysPrep",
    "S3Download",
    "S3DownloadInput",
    "S3Upload",
    "S3UploadInput",
    "SanitizeInstance",
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
    "SetRegistry",
    "SetRegistryInput",
    "Severity",
    "Step",
    "TerminateInstance",
    "UninstallMSI",
    "UpdateOS",
    "WaitForAction",
    "WaitForSSMAgent",
    "WebDownload",
    "WebDownloadInput",
    "WorkflowAction",
    "WorkflowCondition",
    "WorkflowDocument",
    "WorkflowOutput",
    "WorkflowParameter",
    "WorkflowStage",
    "WorkflowStep",
    "check",
]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Action": "_actions",
            "AmiAttributes": "_workflow_distribution",
            "AmiConfiguration": "_workflow_distribution",
            "AmiDiskExport": "_workflow_distribution",
            "AmiDistribution": "_workflow_distribution",
            "AmiFastLaunch": "_workflow_distribution",
            "AmiLaunchPermission": "_workflow_distribution",
            "AmiLaunchTemplate": "_workflow_distribution",
            "AmiSsmParameter": "_workflow_distribution",
            "AppendFile": "_file_actions",
            "AppendFileInput": "_file_actions",
            "ApplyImageConfigurations": "_workflow_distribution",
            "Assert": "_run_actions",
            "BlockDevice": "_workflow_actions",
            "BootstrapInstanceForContainer": "_workflow_actions",
            "CollectImageMetadata": "_workflow_actions",
            "CollectImageScanFindings": "_workflow_actions",
            "ComponentDocument": "_component",
            "Condition": "_conditions_of_components",
            "ConditionResult": "_conditions_of_components",
            "Constant": "_variables",
            "CopyFile": "_file_actions",
            "CopyFileInput": "_file_actions",
            "CopyFolder": "_file_actions",
            "CopyFolderInput": "_file_actions",
            "CreateFile": "_file_actions",
            "CreateFileInput": "_file_actions",
            "CreateFolder": "_file_actions",
            "CreateFolderInput": "_file_actions",
            "CreateImage": "_workflow_actions",
            "CreateImageFromIso": "_workflow_actions",
            "CreateSymlink": "_file_actions",
            "CreateSymlinkInput": "_file_actions",
            "DeleteFile": "_file_actions",
            "DeleteFileInput": "_file_actions",
            "DeleteFolder": "_file_actions",
            "DeleteFolderInput": "_file_actions",
            "DelimitedList": "_component",
            "DistributeContainerImage": "_workflow_distribution",
            "DistributeImage": "_workflow_distribution",
            "Document": "_document",
            "DocumentError": "_problems",
            "DocumentParameter": "_run_actions",
            "EbsBlockDevice": "_workflow_actions",
            "ExecuteBash": "_run_actions",
            "ExecuteBinary": "_run_actions",
            "ExecuteComponents": "_workflow_actions",
            "ExecuteDocument": "_run_actions",
            "ExecutePowerShell": "_run_actions",
            "ExecuteStateMachine": "_workflow_actions",
            "FastLaunchSnapshots": "_workflow_distribution",
            "FastLaunchTemplate": "_workflow_distribution",
            "HashAlgorithm": "_transfer_actions",
            "InstallMSI": "_run_actions",
            "LaunchInstance": "_workflow_actions",
            "ListAction": "_actions",
            "ListFiles": "_file_actions",
            "ListFilesInput": "_file_actions",
            "Loop": "_component",
            "LoopRange": "_component",
            "MSIReboot": "_run_actions",
            "MappingAction": "_actions",
            "ModifyImageAttributes": "_workflow_distribution",
            "MoveFile": "_file_actions",
            "MoveFileInput": "_file_actions",
            "MoveFolder": "_file_actions",
            "MoveFolderInput": "_file_actions",
            "OnFailure": "_component",
            "OtherAction": "_actions",
            "Parameter": "_variables",
            "ParameterType": "_variables",
            "Path": "_problems",
            "Phase": "_component",
            "Problem": "_problems",
            "ReadFile": "_file_actions",
            "ReadFileInput": "_file_actions",
            "Reboot": "_run_actions",
            "RegisterImage": "_workflow_actions",
            "RegistryType": "_run_actions",
            "RunCommand": "_workflow_actions",
            "RunSysPrep": "_workflow_actions",
            "S3Download": "_transfer_actions",
            "S3DownloadInput": "_transfer_actions",
            "S3Upload": "_transfer_actions",
            "S3UploadInput": "_transfer_actions",
            "SanitizeInstance": "_workflow_actions",
            "SetFileEncoding": "_ownership_actions",
            "SetFileEncodingInput": "_ownership_actions",
            "SetFileOwner": "_ownership_actions",
            "SetFileOwnerInput": "_ownership_actions",
            "SetFilePermissions": "_ownership_actions",
            "SetFilePermissionsInput": "_ownership_actions",
            "SetFolderOwner": "_ownership_actions",
            "SetFolderOwnerInput": "_ownership_actions",
            "SetFolderPermissions": "_ownership_actions",
            "SetFolderPermissionsInput": "_ownership_actions",
            "SetRegistry": "_run_actions",
            "SetRegistryInput": "_run_actions",
            "Severity": "_problems",
            "Step": "_component",
            "TerminateInstance": "_workflow_actions",
            "UninstallMSI": "_run_actions",
            "UpdateOS": "_run_actions",
            "WaitForAction": "_workflow_actions",
            "WaitForSSMAgent": "_workflow_actions",
            "WebDownload": "_transfer_actions",
            "WebDownloadInput": "_transfer_actions",
            "WorkflowAction": "_workflow_inputs",
            "WorkflowCondition": "_workflow_conditions",
            "WorkflowDocument": "_workflow",
            "WorkflowOutput": "_workflow",
            "WorkflowParameter": "_workflow",
            "WorkflowStage": "_workflow_facts",
            "WorkflowStep": "_workflow",
            "check": "_check",
        },
    )
