"""The bases of the models: equality, repr, open enums, and what a response knows of its call."""

import uuid
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import partial
from operator import attrgetter
from typing import Any, ClassVar, Self, TypeAlias, TypeVar, cast
from weakref import ref

import attrs

from imagebuilder_typed.models._mistakes import AttributesNotKeys

__all__ = [
    "AbsentDict",
    "AbsentList",
    "CallRecord",
    "JsonObject",
    "JsonValue",
    "OpenEnum",
    "Request",
    "Response",
    "ResponseMetadata",
    "Shape",
    "absent_dict",
    "absent_list",
    "attach_call_record",
    "may_have_been_executed",
    "new_client_token",
    "note_execution",
]

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
"""Any value that JSON can hold."""
JsonObject: TypeAlias = dict[str, JsonValue]
"""A JSON object, keyed by wire names."""

_Key = TypeVar("_Key")
_Value = TypeVar("_Value")


class AbsentList(list[_Value]):
    """The empty list that stands for one the answer didn't have. It is not sent back."""

    __slots__ = ()


class AbsentDict(dict[_Key, _Value]):
    """The empty dict that stands for a map the answer didn't have. It is not sent back."""

    __slots__ = ()


def absent_list() -> list[Any]:
    """Make the default of a list in a response."""
    return AbsentList()


def absent_dict() -> dict[str, Any]:
    """Make the default of a map in a response."""
    return AbsentDict()


def new_client_token() -> str:
    """Make an idempotency token: a random UUID (version 4) as 36 characters."""
    return str(uuid.uuid4())


_unknown_members: "dict[tuple[type[OpenEnum], str], ref[OpenEnum]]" = {}


class OpenEnum(StrEnum):
    """An enum of strings that accepts unknown values.

    A member equals its string and serializes as such. ``Platform("BeOS")`` gives a member whose
    :attr:`is_unknown` is True; while that object is alive, the same call returns it again.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        text = str.__str__(value)
        key = (cls, text)
        # Weak references, so that unknown values don't accumulate.
        kept = _unknown_members.get(key)
        while (member := None if kept is None else kept()) is None:
            made = str.__new__(cls, text)
            made._name_ = made._value_ = text
            # setdefault, so that two threads get one object. When a member is collected, its callback removes the entry.
            # Keep no other name for the reference: a loser's reference must die before its member, or its callback runs.
            kept = _unknown_members.setdefault(key, ref(made, partial(_unknown_members.pop, key)))
        return cast("Self", member)

    @property
    def is_unknown(self) -> bool:
        """True when this version of the package does not list the value."""
        return type(self).__members__.get(self._name_) is not self

    def __repr__(self) -> str:
        if self.is_unknown:
            return f"{type(self).__name__}({self._value_!r})"
        return f"{type(self).__name__}.{self._name_}"


_getters_of_compared_values: dict[type["Shape"], Callable[[object], object]] = {}


def _getter_of_compared_values(cls: type["Shape"]) -> Callable[[object], object]:
    """The function that gets the values by which two objects of a class are compared."""
    if cls not in _getters_of_compared_values:
        names = [field.name for field in attrs.fields(cls) if field.eq]
        _getters_of_compared_values[cls] = attrgetter(*names) if names else type
    return _getters_of_compared_values[cls]


class Shape(AttributesNotKeys):
    """Base of every structure of the API.

    Structures are equal when they are of one class and their fields are; client tokens don't count. They are
    mutable, so they can't be hashed. ``repr`` leaves out what is absent.
    """

    __slots__ = ()

    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        values_of = _getter_of_compared_values(self.__class__)
        return values_of(self) == values_of(other)

    def __getstate__(self) -> dict[str, object]:
        return {field.name: getattr(self, field.name) for field in attrs.fields(self.__class__)}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            setattr(self, name, value)

    def __repr__(self) -> str:
        shown: list[str] = []
        for field in attrs.fields(self.__class__):
            value: object = getattr(self, field.name)
            if value is not None and not (value.__class__ in _ABSENT and not value):
                shown.append(f"{field.name}={value!r}")
        return f"{self.__class__.__name__}({', '.join(shown)})"


_ABSENT = (AbsentList, AbsentDict)


class Request(Shape):
    """Base of all requests: what a client method takes as its one positional argument.

    A request remembers whether it may have been carried out, also in a copy or a pickle. Equality ignores that.
    """

    __slots__ = ("_maybe_executed",)

    _maybe_executed: bool

    def __getstate__(self) -> dict[str, object]:
        state = super().__getstate__()
        return {**state, "_maybe_executed": True} if may_have_been_executed(self) else state


@attrs.frozen(kw_only=True)
class ResponseMetadata:
    """How the call that returned a response went."""

    request_id: str | None = None
    """Id of the request, for AWS Support."""
    http_status_code: int = 0
    """HTTP status code, 200 as a rule; 0 when no HTTP was involved (a stubbed client)."""
    http_headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """HTTP headers of the answer, names in lower case."""
    attempts: int = 0
    """Number of requests sent; more than 1 after retries."""
    elapsed: float = 0.0
    """Seconds that the call took, pauses between attempts included."""


@attrs.define
class CallRecord:
    """What a response keeps of its call."""

    metadata: Mapping[str, object]
    """boto3's ``ResponseMetadata``."""
    attempts: int
    elapsed: float
    payload: JsonObject | None


_NO_CALL = CallRecord({}, 0, 0.0, None)


class Response(Shape):
    """Base of all responses. Besides its fields, a response has the metadata of its call."""

    __slots__ = ("_call_record",)

    _call_record: CallRecord

    @property
    def response_metadata(self) -> ResponseMetadata:
        """Request id, HTTP status and headers, attempts. Equality, repr, copies and pickles leave it out.

        Empty for a response that didn't come from a call.
        """
        record = getattr(self, "_call_record", _NO_CALL)
        found = record.metadata
        request_id, status = found.get("RequestId"), found.get("HTTPStatusCode")
        headers = found.get("HTTPHeaders")
        return ResponseMetadata(
            request_id=request_id if isinstance(request_id, str) else None,
            http_status_code=status if isinstance(status, int) else 0,
            http_headers=cast("Mapping[str, str]", headers) if isinstance(headers, Mapping) else {},
            attempts=record.attempts,
            elapsed=record.elapsed,
        )

    @property
    def raw_payload(self) -> JsonObject | None:
        """The decoded JSON of the answer, with members that this version of the package doesn't know.

        None unless the client keeps it: ``client.with_options(keep_raw_payload=True)``.
        """
        return getattr(self, "_call_record", _NO_CALL).payload


def may_have_been_executed(request: Request) -> bool:
    """Whether an earlier call may have carried out the request. Only for the client."""
    return getattr(request, "_maybe_executed", False)


def note_execution(request: Request) -> None:
    """Mark a request as one that may have been carried out. Only for the client."""
    request._maybe_executed = True  # pyright: ignore[reportPrivateUsage]  # the one place that may set it


def attach_call_record(response: Response, record: CallRecord) -> None:
    """Give a response the record of its call. Only for the client."""
    response._call_record = record  # pyright: ignore[reportPrivateUsage]  # the one place that may set it
