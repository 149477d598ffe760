"""Waiting until a build, a lifecycle run or a workflow run is done, with typed results and reasons for failures."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from imagebuilder_typed import models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed.waiters._facts import facts_of
from imagebuilder_typed.waiters._polling import POLL_INTERVAL, TIMEOUT, Cancel, StateChange, Waiter

__all__ = [
    "ImageWaiter",
    "LifecycleExecutionWaiter",
    "StateChange",
    "Waiter",
    "WorkflowExecutionWaiter",
    "make_waiter",
]


class ImageWaiter(Waiter["models.ImageStatus", "models.GetImageResponse"]):
    """Waits for an image build, with ``get_image``."""

    def wait(
        self,
        *,
        image_build_version_arn: str,
        poll_interval: float = POLL_INTERVAL,
        timeout: float | None = TIMEOUT,
        on_change: Callable[[StateChange[models.ImageStatus, models.GetImageResponse]], object] | None = None,
        cancel: Cancel | None = None,
    ) -> models.GetImageResponse:
        """Wait until the build reaches the state in the waiter's name, and return the last ``get_image`` response.

        Args:
            image_build_version_arn: ARN of the build, including its build number. An ARN without a build number stands for the newest image that is already available.
            poll_interval: Longest pause between polls, in seconds. The first pauses are shorter, starting at 5 s; each is randomly shortened by up to a quarter. 0: no pauses.
            timeout: Seconds after which the wait gives up, with a last poll at that moment; 0 polls once, None waits for ever. Each poll has at least 10 s, retries included, so the wait can end that much later.
            on_change: Called with the first state and at each change. An exception that it raises ends the wait.
            cancel: Set this event in another thread to end the wait at its next pause.

        Raises:
            WaiterFailedError: The build ended in another state, or was deleted; ``reason`` says why, if the service
                does.
            WaiterTimeoutError: ``timeout`` seconds have passed.
            WaiterCancelledError: ``cancel`` was set.
            RequestValidationError: The request or an option is wrong. Nothing was sent.
            ImageBuilderError: A poll failed with an error that waiting cannot fix.
        """
        return self._wait(
            {"image_build_version_arn": image_build_version_arn},
            poll_interval=poll_interval,
            timeout=timeout,
            on_change=on_change,
            cancel=cancel,
        )


class LifecycleExecutionWaiter(
    Waiter["models.LifecycleExecutionStatus", "models.GetLifecycleExecutionResponse"]
):
    """Waits for a run of a lifecycle policy, with ``get_lifecycle_execution``."""

    def wait(
        self,
        *,
        lifecycle_execution_id: str,
        poll_interval: float = POLL_INTERVAL,
        timeout: float | None = TIMEOUT,
        on_change: Callable[
            [StateChange[models.LifecycleExecutionStatus, models.GetLifecycleExecutionResponse]], object
        ]
        | None = None,
        cancel: Cancel | None = None,
    ) -> models.GetLifecycleExecutionResponse:
        """Wait until the run reaches the state in the waiter's name.

        Returns the last ``get_lifecycle_execution`` response.

        Args:
            lifecycle_execution_id: Id of the lifecycle run.
            poll_interval: Longest pause between polls, in seconds, as in :meth:`ImageWaiter.wait`.
            timeout: Seconds after which the wait gives up; None waits for ever.
            on_change: Called with the first state and at each change.
            cancel: Set this event in another thread to end the wait at its next pause.

        Raises:
            ImageBuilderError: The errors of :meth:`ImageWaiter.wait`.
        """
        return self._wait(
            {"lifecycle_execution_id": lifecycle_execution_id},
            poll_interval=poll_interval,
            timeout=timeout,
            on_change=on_change,
            cancel=cancel,
        )


class WorkflowExecutionWaiter(
    Waiter["models.WorkflowExecutionStatus", "models.GetWorkflowExecutionResponse"]
):
    """Waits for a run of a workflow, with ``get_workflow_execution``."""

    def wait(
        self,
        *,
        workflow_execution_id: str,
        poll_interval: float = POLL_INTERVAL,
        timeout: float | None = TIMEOUT,
        on_change: Callable[
            [StateChange[models.WorkflowExecutionStatus, models.GetWorkflowExecutionResponse]], object
        ]
        | None = None,
        cancel: Cancel | None = None,
    ) -> models.GetWorkflowExecutionResponse:
        """Wait until the run reaches the state in the waiter's name.

        Returns the last ``get_workflow_execution`` response.

        Args:
            workflow_execution_id: Id of the workflow run.
            poll_interval: Longest pause between polls, in seconds, as in :meth:`ImageWaiter.wait`.
            timeout: Seconds after which the wait gives up; None waits for ever.
            on_change: Called with the first state and at each change.
            cancel: Set this event in another thread to end the wait at its next pause.

        Raises:
            ImageBuilderError: The errors of :meth:`ImageWaiter.wait`.
        """
        return self._wait(
            {"workflow_execution_id": workflow_execution_id},
            poll_interval=poll_interval,
            timeout=timeout,
            on_change=on_change,
            cancel=cancel,
        )


_CLASSES: dict[str, type[Waiter[Any, Any]]] = {
    "get_image": ImageWaiter,
    "get_lifecycle_execution": LifecycleExecutionWaiter,
    "get_workflow_execution": WorkflowExecutionWaiter,
}


def make_waiter(
    waiter_name: str, send: Callable[..., Coroutine[Any, Any, Any]], build: Callable[..., object]
) -> Waiter[Any, Any]:
    """Make the waiter with a name. For the client; ``send`` and ``build`` are those of :class:`Waiter`.

    Raises:
        ValueError: There is no waiter with that name.
    """
    facts = facts_of(waiter_name)
    return _CLASSES[facts.method_name](waiter_name, facts, send, build, OPERATIONS[facts.method_name])
