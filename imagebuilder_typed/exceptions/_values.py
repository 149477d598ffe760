"""Values in errors: how messages show them, which are never shown, and how they are pickled.

A request may contain passwords: in user data, in a document, in a parameter. Errors end up in logs. So a message shows
a value only if it is short, plain, and not of a member listed in :data:`SECRETS`. Of others it shows type and size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import cast

__all__ = ["SECRETS", "exact", "is_a", "is_secret", "leads_to_secret", "picklable", "shown", "type_name"]

SECRETS: Mapping[str, str] = {
    "AdditionalInstanceConfiguration.user_data_override": "a script, which often contains passwords",
    "ComponentFailureContext.error_message": "quotes what the commands of a component printed",
    "ComponentParameter.value": "parameters are how passwords get into components",
    "GetMarketplaceResourceResponse.url": "a signed link: whoever has it can download",
    "WorkflowParameter.value": "parameters are how passwords get into workflows",
    "client_token": "whoever has it can repeat the call",
    "data": "a document of a component or workflow, which contains scripts",
    "default_value": "the value of a parameter when none is given",
    "dockerfile_template_data": "a Dockerfile: ENV and ARG often hold passwords",
    "inputs": "inputs of a workflow step: values of parameters",
    "next_token": "contains the filters and the account, and means nothing to a reader",
    "outputs": "outputs of a workflow step: values of parameters, output of commands",
    "policy": "a document that names accounts and roles",
    "uefi_data": "kilobytes of keys in Base64",
}
"""Members whose values no message shows, each with the reason. A name without a class stands for all structures.

Tags are not listed: AWS advises against secrets in them, and messages about them need the text.
"""

_LONGEST = 100
_MOST_ENTRIES = 5
_BRACKETS: Mapping[type, str] = {list: "[]", tuple: "()", set: "{}", frozenset: "{}", dict: "{}"}
# A metaclass can define its own __name__, which may raise.
_name_of = type.__dict__["__name__"].__get__


def is_secret(owner: type, field: str) -> bool:
    """True when no message may show the value of a field. A derived class has the secrets of its bases."""
    return field in SECRETS or any(f"{_name_of(base)}.{field}" in SECRETS for base in owner.__mro__)


def leads_to_secret(path: str) -> bool:
    """True when a path, such as ``component.data``, goes through a field that is secret in some structure."""
    names = {key.rpartition(".")[2] for key in SECRETS}
    return not names.isdisjoint(re.findall(r"\w+", path))


def type_name(value: object) -> str:
    """Name of a value's type, even if its class overrides ``__class__``."""
    return str(_name_of(type(value)))


def exact(value: str) -> str:
    """The text of a string as a plain ``str``, even if its class overrides ``__str__``, ``__len__`` or ``__eq__``."""
    return str.__str__(value)


def is_a(value: object, cls: type | tuple[type, ...]) -> bool:
    """As ``isinstance``, but False where that raises, as it may for a proxy."""
    try:
        return isinstance(value, cls)
    except Exception:
        return False


def shown(value: object, *, secret: bool = False) -> str:
    """A value for a message: shortened if it is plain and not a secret, otherwise its size. It never raises."""
    try:
        text = None if secret else _plain(value)
        text = text or _short_list(value, secret=secret)
        return f"({_size(value)}not shown)" if text is None else text
    except Exception:
        return "(not shown)"


def _plain(value: object) -> str | None:
    kind = type(value)
    if issubclass(kind, str):
        text = exact(cast("str", value))
        if "\n" in text.strip():
            return None  # probably a document
        return repr(text) if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]!r}..."
    if kind is bytes:
        data = cast("bytes", value)
        return repr(data) if len(data) <= _LONGEST else f"{data[: _LONGEST - 3]!r}..."
    if issubclass(kind, int) and kind is not bool:
        return _cut(int.__repr__(cast("int", value)))
    if issubclass(kind, float):
        return float.__repr__(cast("float", value))
    return _cut(repr(value)) if kind in (bool, type(None), datetime, date, time, timedelta) else None


def _short_list(value: object, *, secret: bool) -> str | None:
    kind = type(value)
    if kind not in _BRACKETS:
        return None
    entries = cast("list[object]", value)
    if not entries:
        return repr(entries)
    if secret or kind is dict:
        return None
    texts = [_plain(entry) for entry in entries] if len(entries) <= _MOST_ENTRIES else [None]
    if None in texts:
        return None
    brackets = _BRACKETS[kind]
    comma = "," if kind is tuple and len(texts) == 1 else ""
    return _cut(f"{brackets[0]}{', '.join(map(str, texts))}{comma}{brackets[1]}")


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 3]}..."


def _size(value: object) -> str:
    for base, units in _UNITS.items():
        if issubclass(type(value), base):
            # The length that Python knows. A subclass may override __len__.
            length: Callable[[object], int] = getattr(base, "__len__")  # noqa: B009
            size = length(value)
            return f"{size} {units[size != 1]}, "
    return ""


_ENTRIES = ("entry", "entries")
_UNITS: Mapping[type, tuple[str, str]] = {
    str: ("character", "characters"),
    bytes: ("byte", "bytes"),
    list: _ENTRIES,
    tuple: _ENTRIES,
    dict: _ENTRIES,
    set: _ENTRIES,
}


def picklable(value: object) -> object:
    """The value, or a description of it if it cannot be pickled."""
    import pickle

    try:
        pickle.loads(pickle.dumps(value))
    except Exception:
        return f"<{type_name(value)}: it cannot be pickled>"
    return value
