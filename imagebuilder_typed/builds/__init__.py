"""One build of an image: wait for it, find out why it failed, judge its findings, delete what it made.

::

    build = Build(client, client.create_image(...))
    image = build.wait(progress=True)
    print(build.ami_in("eu-west-1"))

Its modules are imported when one of the names is first used.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.builds._as_finished import FinishedBuild as FinishedBuild
    from imagebuilder_typed.builds._as_finished import as_finished as as_finished
    from imagebuilder_typed.builds._async_as_finished import AsyncFinishedBuild as AsyncFinishedBuild
    from imagebuilder_typed.builds._async_as_finished import async_as_finished as async_as_finished
    from imagebuilder_typed.builds._async_build import AsyncBuild as AsyncBuild
    from imagebuilder_typed.builds._build import Build as Build
    from imagebuilder_typed.builds._deletion import deletion_plan as deletion_plan
    from imagebuilder_typed.builds._deletion_parts import DeletionBlockedError as DeletionBlockedError
    from imagebuilder_typed.builds._deletion_parts import DeletionError as DeletionError
    from imagebuilder_typed.builds._deletion_parts import DeletionItem as DeletionItem
    from imagebuilder_typed.builds._deletion_parts import DeletionOutcome as DeletionOutcome
    from imagebuilder_typed.builds._deletion_parts import DeletionResult as DeletionResult
    from imagebuilder_typed.builds._deletion_parts import Reference as Reference
    from imagebuilder_typed.builds._deletion_plan import DeletionPlan as DeletionPlan
    from imagebuilder_typed.builds._errors import AmiNotFoundError as AmiNotFoundError
    from imagebuilder_typed.builds._errors import BuildFailedError as BuildFailedError
    from imagebuilder_typed.builds._errors import BuildNotFoundError as BuildNotFoundError
    from imagebuilder_typed.builds._errors import BuildsCancelledError as BuildsCancelledError
    from imagebuilder_typed.builds._errors import BuildsTimeoutError as BuildsTimeoutError
    from imagebuilder_typed.builds._errors import StepNotFoundError as StepNotFoundError
    from imagebuilder_typed.builds._failure_parts import BuildEnd as BuildEnd
    from imagebuilder_typed.builds._failure_parts import BuildLog as BuildLog
    from imagebuilder_typed.builds._failure_parts import DistributionResult as DistributionResult
    from imagebuilder_typed.builds._failure_parts import FailedComponent as FailedComponent
    from imagebuilder_typed.builds._failure_parts import FailedStep as FailedStep
    from imagebuilder_typed.builds._failure_parts import FailedWorkflow as FailedWorkflow
    from imagebuilder_typed.builds._failure_parts import FailurePlaces as FailurePlaces
    from imagebuilder_typed.builds._failure_parts import FailureSource as FailureSource
    from imagebuilder_typed.builds._failure_parts import LogLine as LogLine
    from imagebuilder_typed.builds._failure_parts import RegionResult as RegionResult
    from imagebuilder_typed.builds._failure_parts import UnreadPart as UnreadPart
    from imagebuilder_typed.builds._failure_report import FailureReport as FailureReport
    from imagebuilder_typed.builds._findings import Findings as Findings
    from imagebuilder_typed.builds._findings_gate import FindingsGateError as FindingsGateError
    from imagebuilder_typed.builds._findings_gate import ScanIncompleteError as ScanIncompleteError
    from imagebuilder_typed.builds._latest import latest as latest
    from imagebuilder_typed.builds._latest import of_image as of_image

__all__ = [
    "AmiNotFoundError",
    "AsyncBuild",
    "AsyncFinishedBuild",
    "Build",
    "BuildEnd",
    "BuildFailedError",
    "BuildLog",
    "BuildNotFoundError",
    "BuildsCancelledError",
    "BuildsTimeoutError",
    "DeletionBlockedError",
    "DeletionError",
    "DeletionItem",
    "DeletionOutcome",
    "DeletionPlan",
    "DeletionResult",
    "DistributionResult",
    "FailedComponent",
    "FailedStep",
    "FailedWorkflow",
    "FailurePlaces",
    "FailureReport",
    "FailureSource",
    "Findings",
    "FindingsGateError",
    "FinishedBuild",
    "LogLine",
    "Reference",
    "RegionResult",
    "ScanIncompleteError",
    "StepNotFoundError",
    "UnreadPart",
    "as_finished",
    "async_as_finished",
    "deletion_plan",
    "latest",
    "of_image",
]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AmiNotFoundError": "_errors",
            "AsyncBuild": "_async_build",
            "AsyncFinishedBuild": "_async_as_finished",
            "Build": "_build",
            "BuildEnd": "_failure_parts",
            "BuildFailedError": "_errors",
            "BuildLog": "_failure_parts",
            "BuildNotFoundError": "_errors",
            "BuildsCancelledError": "_errors",
            "BuildsTimeoutError": "_errors",
            "DeletionBlockedError": "_deletion_parts",
            "DeletionError": "_deletion_parts",
            "DeletionItem": "_deletion_parts",
            "DeletionOutcome": "_deletion_parts",
            "DeletionPlan": "_deletion_plan",
            "DeletionResult": "_deletion_parts",
            "DistributionResult": "_failure_parts",
            "FailedComponent": "_failure_parts",
            "FailedStep": "_failure_parts",
            "FailedWorkflow": "_failure_parts",
            "FailurePlaces": "_failure_parts",
            "FailureReport": "_failure_report",
            "FailureSource": "_failure_parts",
            "Findings": "_findings",
            "FindingsGateError": "_findings_gate",
            "FinishedBuild": "_as_finished",
            "LogLine": "_failure_parts",
            "Reference": "_deletion_parts",
            "RegionResult": "_failure_parts",
            "ScanIncompleteError": "_findings_gate",
            "StepNotFoundError": "_errors",
            "UnreadPart": "_failure_parts",
            "as_finished": "_as_finished",
            "async_as_finished": "_async_as_finished",
            "deletion_plan": "_deletion",
            "latest": "_latest",
            "of_image": "_latest",
        },
    )
