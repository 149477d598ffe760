"""Carries out one call: checks the request and its token, calls the operation, completes the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import (
    components,
    configurations,
    constraints,
    images,
    lifecycle,
    listings,
    marketplace,
    recipes,
    resources,
    scans,
    state_updates,
    tags,
    workflows,
)
from .ids import unique_id
from .operations import HANDLERS
from .pages import SHORT_PAGE, is_paginated
from .wire import Document, input_members, output_members, present_members

if TYPE_CHECKING:
    from .models import ImageBuilderBackend


OPERATION_MODULES = (
    components,
    configurations,
    images,
    lifecycle,
    listings,
    marketplace,
    recipes,
    resources,
    scans,
    state_updates,
    tags,
    workflows,
)
"""The modules that register operations when they are imported."""


def carry_out(
    backend: ImageBuilderBackend, operation: str, request: Document, request_id: str | None = None
) -> Document:
    """Carry out one request and return the answer.

    Args:
        backend: The account and Region.
        operation: The API name of the operation.
        request: The members of the request.
        request_id: The id of the request, which the answer contains; by default a new one.

    Raises:
        ImageBuilderServiceError: the service refuses the request.
    """
    constraints.check_request(operation, request)
    common = _common_members(operation, request, request_id or unique_id())
    takes_token = "clientToken" in input_members(operation)
    with backend.lock:
        backend.tick()
        if takes_token:
            earlier = backend.client_tokens.earlier_answer(operation, request)
            if earlier is not None:
                return present_members({**common, **earlier})
        answer = HANDLERS[operation](backend, _with_page_size(backend, operation, request))
        if takes_token:
            backend.client_tokens.remember(operation, request, answer)
    return present_members({**common, **answer})


def _with_page_size(backend: ImageBuilderBackend, operation: str, request: Document) -> Document:
    """The request of a list, with the size of its page if a test asked for a short one."""
    size = backend.planned_failures.next_page_size(operation) if is_paginated(operation) else None
    return request if size is None else {**request, SHORT_PAGE: size}


def _common_members(operation: str, request: Document, request_id: str) -> Document:
    """Request id and client token, where the answer has them."""
    common: Document = {"requestId": request_id}
    # The model has a token in the answers to updates, too, but the service returns none there.
    if not operation.startswith("Update"):
        common["clientToken"] = request.get("clientToken")
    return {name: value for name, value in common.items() if name in output_members(operation)}
