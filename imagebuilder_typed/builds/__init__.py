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
    from imagebuilder_typed.builds._latest import latest as latest
    from imagebuilder_typed.builds._latest import of_image as of_image

__all__ = [
    "AmiNotFoundError",
    "Build",
    "BuildFailedError",
    "BuildNotFoundError",
    "BuildsCancelledError",
    "BuildsTimeoutError",
    "DeletionBlockedError",
    "DeletionError",
    "DeletionItem",
    "DeletionOutcome",
    "DeletionPlan",
    "DeletionResult",
    "FinishedBuild",
    "Reference",
    "StepNotFoundError",
    "as_finished",
    "deletion_plan",
    "latest",
    "of_image",
]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AmiNotFoundError": "_errors",
            "Build": "_build",
            "BuildFailedError": "_errors",
            "BuildNotFoundError": "_errors",
            "BuildsCancelledError": "_errors",
            "BuildsTimeoutError": "_errors",
            "DeletionBlockedError": "_deletion_parts",
            "DeletionError": "_deletion_parts",
            "DeletionItem": "_deletion_parts",
            "DeletionOutcome": "_deletion_parts",
            "DeletionPlan": "_deletion_plan",
            "DeletionResult": "_deletion_parts",
            "FinishedBuild": "_as_finished",
            "Reference": "_deletion_parts",
            "StepNotFoundError": "_errors",
            "as_finished": "_as_finished",
            "deletion_plan": "_deletion",
            "latest": "_latest",
            "of_image": "_latest",
        },
    )
