"""Resource policies: who besides the owner may see a resource."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .exceptions import InvalidParameterValue
from .wire import is_list, is_mapping

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .store import Record


def check_policy(text: str) -> None:
    """Raise InvalidParameterValue unless `text` is a policy document with statements."""
    try:
        document: Any = json.loads(text)
    except ValueError:
        raise InvalidParameterValue("policy", "It is not a JSON document.") from None
    if not is_mapping(document) or not _many(document.get("Statement")):
        raise InvalidParameterValue("policy", "It has no statement.")


def is_shared_with(record: Record, account: str) -> bool:
    """Whether the record's policy names the account, as an id, as its root user or as everybody."""
    if record.policy is None:
        return False
    return any(
        principal == "*" or account in principal.split(":") for principal in _principals(record.policy)
    )


def _principals(policy: str) -> Iterator[str]:
    for statement in _many(json.loads(policy).get("Statement")):
        if statement.get("Effect") != "Allow":
            continue
        principal = statement.get("Principal", {})
        yield from _many(principal.get("AWS") if is_mapping(principal) else principal)


def _many(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if is_list(value) else [value]
