"""Carries out one call: checks the request and its token, calls the operation, completes the answer."""

from __future__ import annotations

import uuid
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
from .operations import HANDLERS
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


def carry_out(backend: ImageBuilderBackend, operation: str, request: Document) -> Document:
    """Carry out one request and return the answer.

    Raises:
        ImageBuilderServiceError: the service refuses the request.
    """
    constraints.check_request(operation, request)
    takes_token = "clientToken" in input_members(operation)
    with backend.lock:
        backend.tick()
        if takes_token:
            earlier = backend.client_tokens.earlier_answer(operation, request)
            if earlier is not None:
                return _complete_answer(operation, request, earlier)
        answer = HANDLERS[operation](backend, request)
        if takes_token:
            backend.client_tokens.remember(operation, request, answer)
    return _complete_answer(operation, request, answer)


def _complete_answer(operation: str, request: Document, answer: Document) -> Document:
    """The answer with request id and client token, and without members that are None."""
    common: Document = {"requestId": str(uuid.uuid4()), "clientToken": request.get("clientToken")}
    has = output_members(operation)
    return present_members({**{name: value for name, value in common.items() if name in has}, **answer})
