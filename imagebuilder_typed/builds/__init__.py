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
    "FinishedBuild",
    "StepNotFoundError",
    "as_finished",
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
            "FinishedBuild": "_as_finished",
            "StepNotFoundError": "_errors",
            "as_finished": "_as_finished",
            "latest": "_latest",
            "of_image": "_latest",
        },
    )
