"""Client tokens: a repeated request gets the first answer, a different one with the same token is refused."""

from __future__ import annotations

from dataclasses import dataclass, field

from .exceptions import IdempotentParameterMismatch
from .wire import Document


def _without_token(request: Document) -> Document:
    return {name: value for name, value in request.items() if name != "clientToken"}


@dataclass(slots=True)
class ClientTokens:
    """The used tokens, each with its first request and answer."""

    _used: dict[tuple[str, str], tuple[Document, Document]] = field(
        default_factory=dict[tuple[str, str], tuple[Document, Document]]
    )

    def earlier_answer(self, operation: str, request: Document) -> Document | None:
        """The first answer to this request; None when its token is new.

        Raises:
            IdempotentParameterMismatch: an earlier request used the token with other parameters.
        """
        used = self._used.get((operation, request.get("clientToken", "")))
        if used is None:
            return None
        first_request, answer = used
        if first_request != _without_token(request):
            raise IdempotentParameterMismatch(
                f"The client token {request['clientToken']} was used with other parameters before."
            )
        return answer

    def remember(self, operation: str, request: Document, answer: Document) -> None:
        if request.get("clientToken"):
            self._used[operation, request["clientToken"]] = (_without_token(request), answer)
