"""The waiters of the async client: the loop of ``waiters/_polling.py``, which pauses on the event loop."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._async_call_path import async_sleep
from imagebuilder_typed.waiters._facts import facts_of
from imagebuilder_typed.waiters._polling import POLL_INTERVAL, TIMEOUT, AnyWaiter, Cancel, StateChange

if TYPE_CHECKING:
    from imagebuilder_typed.models._base import Response

__all__ = [
    "AsyncImageWaiter",
    "AsyncLifecycleExecutionWaiter",
    "AsyncWaiter",
    "AsyncWorkflowExecutionWaiter",
    "make_async_waiter",
]

StateT = TypeVar("StateT")
ResponseT = TypeVar("ResponseT", bound="Response")


class AsyncWaiter(AnyWaiter[StateT, ResponseT], Generic[StateT, ResponseT]):
    """Polls one operation until a resource is in a certain state; ``wait`` is in the subclasses.

    A waiter keeps no state between waits, so tasks may share it. To end a wait, cancel its task.
    """

    async def _pause(self, seconds: float, cancel: Cancel | None) -> None:
        await async_sleep(seconds)

    async def _notify(
        self,
        on_change: Callable[[StateChange[StateT, ResponseT]], object],
        change: StateChange[StateT, ResponseT],
    ) -> None:
        result = on_change(change)
        if inspect.isawaitable(result):
            await result


class AsyncImageWaiter(AsyncWaiter["models.ImageStatus", "models.GetImageResponse"]):
    """Waits for an image build, with ``get_image``."""

    async def wait(
        self,
        *,
        image_build_version_arn: str,
        poll_interval: float = POLL_INTERVAL,
        timeout: float | None = TIMEOUT,
        on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None = None,
    ) -> models.GetImageResponse:
        """Wait until the build reaches the state in the waiter's name, and return the last ``get_image`` response.

        Args:
            image_build_version_arn: ARN of the build, including its build number. An ARN without a build number stands for the newest image that is already available.
            poll_interval: Longest pause between polls, in seconds. The first pauses are shorter, starting at 5 s; each is randomly shortened by up to a quarter. 0: no pauses.
            timeout: Seconds after which the wait gives up, with a last poll at that moment; 0 polls once, None waits for ever. Each poll has at least 10 s, retries included, so the wait can end that much later.
            on_change: Called with the first state and at each change; a coroutine function is awaited. An exception that it raises ends the wait.

        Raises:
            WaiterFailedError: The build ended in another state, or was deleted; ``reason`` says why, if the service
                does.
            WaiterTimeoutError: ``timeout`` seconds have passed.
            RequestValidationError: The request or an option is wrong. Nothing was sent.
            ImageBuilderError: A poll failed with an error that waiting cannot fix.
        """
        return await self._poll_until_done(
            {"image_build_version_arn": image_build_version_arn},
            poll_interval=poll_interval,
            timeout=timeout,
            on_change=on_change,
        )


class AsyncLifecycleExecutionWaiter(
    AsyncWaiter["models.LifecycleExecutionStatus", "models.GetLifecycleExecutionResponse"]
):
    """Waits for a run of a lifecycle policy, with ``get_lifecycle_execution``."""

    async def wait(
        self,
        *,
        lifecycle_execution_id: str,
        poll_interval: float = POLL_INTERVAL,
        timeout: float | None = TIMEOUT,
        on_change: Callable[
            [StateChange[models.LifecycleExecutionStatus, models.GetLifecycleExecutionResponse]], object
        ]
        | None = None,
    ) -> models.GetLifecycleExecutionResponse:
        """Wait until the run reaches the state in the waiter's name.

        Returns the last ``get_lifecycle_execution`` response.

        Args:
            lifecycle_execution_id: Id of the lifecycle run.
            poll_interval: Longest pause between polls, in seconds, as in :meth:`AsyncImageWaiter.wait`.
            timeout: Seconds after which the wait gives up; None waits for ever.
            on_change: Called with the first state and at each change.

        Raises:
            ImageBuilderError: The errors of :meth:`AsyncImageWaiter.wait`.
        """
        return await self._poll_until_done(
            {"lifecycle_execution_id": lifecycle_execution_id},
            poll_interval=poll_interval,
            timeout=timeout,
            on_change=on_change,
        )


class AsyncWorkflowExecutionWaiter(
    AsyncWaiter["models.WorkflowExecutionStatus", "models.GetWorkflowExecutionResponse"]
):
    """Waits for a run of a workflow, with ``get_workflow_execution``."""

    async def wait(
        self,
        *,
        workflow_execution_id: str,
        poll_interval: float = POLL_INTERVAL,
        timeout: float | None = TIMEOUT,
        on_change: Callable[
            [StateChange[models.WorkflowExecutionStatus, models.GetWorkflowExecutionResponse]], object
        ]
        | None = None,
    ) -> models.GetWorkflowExecutionResponse:
        """Wait until the run reaches the state in the waiter's name.

        Returns the last ``get_workflow_execution`` response.

        Args:
            workflow_execution_id: Id of the workflow run.
            poll_interval: Longest pause between polls, in seconds, as in :meth:`AsyncImageWaiter.wait`.
            timeout: Seconds after which the wait gives up; None waits for ever.
            on_change: Called with the first state and at each change.

        Raises:
            ImageBuilderError: The errors of :meth:`AsyncImageWaiter.wait`.
        """
        return await self._poll_until_done(
            {"workflow_execution_id": workflow_execution_id},
            poll_interval=poll_interval,
            timeout=timeout,
            on_change=on_change,
        )


_CLASSES: dict[str, type[AsyncWaiter[Any, Any]]] = {
    "get_image": AsyncImageWaiter,
    "get_lifecycle_execution": AsyncLifecycleExecutionWaiter,
    "get_workflow_execution": AsyncWorkflowExecutionWaiter,
}


def make_async_waiter(
    waiter_name: str, send: Callable[..., Coroutine[Any, Any, Any]], build: Callable[..., object]
) -> AsyncWaiter[Any, Any]:
    """Make the waiter with a name. For the client; ``send`` and ``build`` are those of :class:`AnyWaiter`.

    Raises:
        ValueError: There is no waiter with that name.
    """
    facts = facts_of(waiter_name)
    return _CLASSES[facts.method_name](waiter_name, facts, send, build, OPERATIONS[facts.method_name])
