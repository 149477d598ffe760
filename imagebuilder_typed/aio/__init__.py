"""The async client: the same operations, awaited.

::

    async with AsyncImageBuilderClient(region_name="eu-west-1") as client:
        response = await client.get_image(image_build_version_arn=arn)

Requests block in threads of the client's own. Pauses between attempts, the rate limit, waiters and pages wait on the event
loop, so a thousand waits hold no thread.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.aio._client import AsyncImageBuilderClient as AsyncImageBuilderClient
    from imagebuilder_typed.aio._dry_run import AsyncDryRun as AsyncDryRun
    from imagebuilder_typed.aio._pagers import AsyncPager as AsyncPager
    from imagebuilder_typed.aio._pagers import AsyncPaginator as AsyncPaginator
    from imagebuilder_typed.aio._waiters import AsyncImageWaiter as AsyncImageWaiter
    from imagebuilder_typed.aio._waiters import AsyncLifecycleExecutionWaiter as AsyncLifecycleExecutionWaiter
    from imagebuilder_typed.aio._waiters import AsyncWaiter as AsyncWaiter
    from imagebuilder_typed.aio._waiters import AsyncWorkflowExecutionWaiter as AsyncWorkflowExecutionWaiter

__all__ = [
    "AsyncDryRun",
    "AsyncImageBuilderClient",
    "AsyncImageWaiter",
    "AsyncLifecycleExecutionWaiter",
    "AsyncPager",
    "AsyncPaginator",
    "AsyncWaiter",
    "AsyncWorkflowExecutionWaiter",
]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AsyncDryRun": "_dry_run",
            "AsyncImageBuilderClient": "_client",
            "AsyncImageWaiter": "_waiters",
            "AsyncLifecycleExecutionWaiter": "_waiters",
            "AsyncPager": "_pagers",
            "AsyncPaginator": "_pagers",
            "AsyncWaiter": "_waiters",
            "AsyncWorkflowExecutionWaiter": "_waiters",
        },
    )
