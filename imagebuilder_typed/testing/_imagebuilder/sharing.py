"""Resource policies: which other accounts may use a resource."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .exceptions import InvalidParameterValue
from .wire import as_list, is_mapping, json_document

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .store import Record
    from .wire import Document


def check_policy(text: str) -> None:
    """Raise InvalidParameterValue unless `text` is a policy document with statements."""
    try:
        document: Any = json_document(text)
    except ValueError:
        raise InvalidParameterValue("policy", "It is not a JSON document.") from None
    statements = as_list(document.get("Statement")) if is_mapping(document) else []
    if not statements:
        raise InvalidParameterValue("policy", "It has no statement.")
    for statement in statements:
        if not is_mapping(statement):
            raise InvalidParameterValue("policy", "Each statement has to be a JSON object.")
        if not all(isinstance(principal, str) for principal in _principals_of(statement)):
            raise InvalidParameterValue("policy", "Each principal has to be a string.")


def is_shared_with(record: Record, account: str) -> bool:
    """Whether the record's policy allows the account, by its id, by an ARN of the account, or by `*`."""
    if record.policy is None:
        return False
    return any(
        principal == "*" or account in principal.split(":") for principal in _principals(record.policy)
    )


def _principals(policy: str) -> Iterator[str]:
    for statement in as_list(json.loads(policy)["Statement"]):
        if statement.get("Effect") == "Allow":
            yield from _principals_of(statement)


def _principals_of(statement: Document) -> list[Any]:
    principal = statement.get("Principal")
    return as_list(principal.get("AWS") if is_mapping(principal) else principal)
