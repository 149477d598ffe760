"""Values in errors: how a message shows them, which ones it never shows, and what a pickle has of them.

A request may hold passwords: in user data, in a document, in a parameter. Errors end up in logs, so a message shows a value
only where it is short, plain, and of a member that is not listed in :data:`SECRETS`. Others are described: type and size.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import cast

__all__ = ["SECRETS", "exact", "is_a", "is_secret", "leads_to_secret", "picklable", "shown", "type_name"]

SECRETS: Mapping[str, str] = {
    "AdditionalInstanceConfiguration.user_data_override": "a script, which often has passwords in it",
    "ComponentFailureContext.error_message": "quotes what the commands of a component printed",
    "ComponentParameter.value": "parameters are how passwords get into components",
    "GetMarketplaceResourceResponse.url": "a signed link: whoever has it can download",
    "WorkflowParameter.value": "parameters are how passwords get into workflows",
    "client_token": "whoever has it can repeat the call",
    "data": "a document of a component or workflow: scripts, with what is in them",
    "default_value": "the value of a parameter when none is given",
    "dockerfile_template_data": "a Dockerfile: ENV and ARG often hold passwords",
    "inputs": "what a step of a workflow got: values of parameters",
    "next_token": "holds the filters and the account, and means nothing to a reader",
    "outputs": "what a step of a workflow made: values of parameters, texts of commands",
    "policy": "a document that names accounts and roles",
    "uefi_data": "kilobytes of keys in Base64",
}
"""Members whose values no message shows, each with the reason: fields of all structures, or of one.

Not among them: tags (AWS tells not to put secrets there, and messages about them need the text), names, descriptions, ARNs.
"""

_LONGEST = 100
_MOST_ENTRIES = 5
_BRACKETS: Mapping[type, str] = {list: "[]", tuple: "()", set: "{}", frozenset: "{}", dict: "{}"}
# A metaclass can have a __name__ of its own, which may fail.
_name_of = type.__dict__["__name__"].__get__


def is_secret(owner: type, field: str) -> bool:
    """True when no message may show the value of a field; a class has the secrets of those it derives from."""
    return field in SECRETS or any(f"{_name_of(base)}.{field}" in SECRETS for base in owner.__mro__)


def leads_to_secret(path: str) -> bool:
    """True when a path, such as ``component.data``, goes through a field that is secret in some structure."""
    names = {key.rpartition(".")[2] for key in SECRETS}
    return not names.isdisjoint(re.findall(r"\w+", path))


def type_name(value: object) -> str:
    """Name of a value's type, whatever its class does to hide it."""
    return str(_name_of(type(value)))


def exact(value: str) -> str:
    """The text of a string, whatever its class does to ``str()``, ``len()`` and ``==``."""
    return str.__str__(value)


def is_a(value: object, cls: type | tuple[type, ...]) -> bool:
    """As ``isinstance``; False for a proxy that fails to tell what it stands for."""
    try:
        return isinstance(value, cls)
    except Exception:
        return False


def shown(value: object, *, secret: bool = False) -> str:
    """A value for a message: shortened where it is plain and no secret, otherwise its size. It never fails."""
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
            return None  # a document in the place of something else
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
            # The length that Python itself knows: a subclass may say anything.
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
    """The value, or a text about it when a pickle can't carry it to another process."""
    import pickle

    try:
        pickle.loads(pickle.dumps(value))
    except Exception:
        return f"<{type_name(value)}: it can't be pickled>"
    return value
