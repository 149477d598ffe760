"""The bases of the structures: absent members, equality, repr, and what a response knows of its call."""

import sys
import uuid
from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from inspect import currentframe
from types import CodeType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, Self, TypeAlias, TypeVar, cast

from imagebuilder_typed.models._define import FieldDeclaration, declared_fields, find_declaration
from imagebuilder_typed.models._mistakes import AttributesNotKeys, refuse_keywords

if TYPE_CHECKING:
    import attrs

    from imagebuilder_typed.models import _response_metadata as metadata
else:

    class _Metadata:
        """Stands for the module until somebody asks for the type hints of a response."""

        def __getattr__(self, name: str) -> object:
            value = getattr(import_module("imagebuilder_typed.models._response_metadata"), name)
            setattr(self, name, value)
            return value

    metadata = _Metadata()

__all__ = [
    "UNSET",
    "CallRecord",
    "JsonObject",
    "JsonValue",
    "PagedRequest",
    "Request",
    "Response",
    "Shape",
    "Unset",
    "absent_member",
    "attach_call_record",
    "may_have_been_executed",
    "name_operation",
    "new_client_token",
    "note_execution",
    "stored",
]

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"
"""Any value that JSON can hold."""
JsonObject: TypeAlias = dict[str, JsonValue]
"""A JSON object, keyed by wire names."""


def new_client_token() -> str:
    """Make an idempotency token: a random UUID (version 4) as 36 characters."""
    return str(uuid.uuid4())


class Unset:
    """The class of :data:`UNSET`."""

    __slots__ = ()

    def __repr__(self) -> str:
        return "UNSET"


UNSET = Unset()
"""Stands for the value of a member that did not come."""


class _Absences:
    """What an object keeps about its members that did not come."""

    __slots__ = ("operation_name", "read")

    def __init__(self) -> None:
        self.operation_name: str | None = None
        """The operation whose answer the object is a part of."""
        self.read: dict[str, object] = {}
        """The empty objects that were read from empty slots, by field. As long as they are empty, the member is absent.

        They are not in the slots, where attrs.evolve would take them for members that came.
        """


class Shape(AttributesNotKeys):
    """Base of every structure of the API.

    Structures are equal when they are of one class and their fields are; client tokens don't count. They are
    mutable, so they can't be hashed. ``repr`` leaves out what is absent.
    """

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = ("_absences",)

    __attrs_attrs__: ClassVar[tuple[Any, ...]]

    if not TYPE_CHECKING:  # checkers would take any name for granted, and editors offer private ones

        def __new__(cls, *arguments: object, **keywords: object) -> Self:
            """Make an object for ``__init__``, whose own error for a misspelt keyword would have no advice."""
            fields = declared_fields(cls)  # None for a user's class, which may have an __init__ of its own
            if fields is not None and not keywords.keys() <= fields.keys():
                refuse_keywords(cls, keywords, fields)
            return object.__new__(cls)

        def _getattr(self, name: str) -> Any:
            """The ``__getattr__`` of classes with fields that can be unset. Python calls it for an attribute without a value."""
            declaration = None if name.startswith("_") else find_declaration(self.__class__, name)
            if declaration is None or not declaration.can_be_unset:
                # Raises Python's own error.
                return object.__getattribute__(self, name)
            return _read_empty_slot(self, name, declaration, _reader())

    def __init_subclass__(cls, **arguments: Any) -> None:
        super().__init_subclass__(**arguments)
        for name in ("__getstate__", "__setstate__"):
            # attrs adds them to a user's class with slots. They would read every field, empty slots included.
            if getattr(vars(cls).get(name), "__module__", "").startswith("attr."):
                delattr(cls, name)

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Shape) or other.__class__ is not self.__class__:
            return NotImplemented
        return _compared_values(self) == _compared_values(other)

    def __getstate__(self) -> dict[str, object]:
        values = {name: stored(self, name) for name in _field_names(self.__class__)}
        state = {name: value for name, value in values.items() if value is not UNSET}
        operation_name = _absences_of(self).operation_name
        return state if operation_name is None else {**state, _OPERATION: operation_name}

    def __setstate__(self, state: dict[str, object]) -> None:
        for name, value in state.items():
            if name == _OPERATION:
                name_operation(self, cast("str", value))
            else:
                object.__setattr__(self, name, value)

    def __replace__(self, /, **changes: Any) -> Self:
        """As ``attrs.evolve``; for ``copy.replace``."""
        from imagebuilder_typed._attrs import attrs

        copy: Self = attrs.evolve(cast("Any", self), **changes)
        return copy

    def __repr__(self) -> str:
        shown = ", ".join([f"{name}={value!r}" for name, value in self.__rich_repr__()])
        return f"{self.__class__.__name__}({shown})"

    def __rich_repr__(self) -> "Iterator[tuple[str, object]]":
        """The fields that have a value. rich calls this method."""
        for name in _field_names(self.__class__):
            value = stored(self, name)
            if value is not UNSET and value is not None:
                yield name, value

    if not TYPE_CHECKING:  # or editors would offer the private name

        def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
            """Print over several lines. IPython calls this method."""
            name = self.__class__.__name__
            if cycle:
                printer.text(f"{name}(...)")
                return
            with printer.group(4, f"{name}(", ")"):
                for number, (field, value) in enumerate(self.__rich_repr__()):
                    printer.text("," if number else "")
                    printer.breakable("" if number == 0 else " ")
                    printer.text(f"{field}=")
                    printer.pretty(value)


_OPERATION = "(operation)"
"""The key of the operation's name in a pickle, where fields have theirs."""
_NO_ABSENCES = _Absences()
_get_absences: Callable[[Shape], _Absences] = Shape.__dict__["_absences"].__get__


def _absences_of(obj: Shape) -> _Absences:
    try:
        return _get_absences(obj)
    except AttributeError:
        return _NO_ABSENCES


def _own_absences(obj: Shape) -> _Absences:
    absences = _absences_of(obj)
    if absences is _NO_ABSENCES:
        absences = _Absences()
        object.__setattr__(obj, "_absences", absences)  # also on a user's frozen class
    return absences


def name_operation(obj: Shape, operation_name: str) -> None:
    """Note which operation's answer an object without some member is a part of. Only for the client."""
    _own_absences(obj).operation_name = operation_name


def stored(obj: Shape, name: str) -> object:
    """The value of a field; :data:`UNSET` for a member that did not come. Reading it never fails and changes nothing."""
    try:
        value: object = object.__getattribute__(obj, name)
    except AttributeError:
        value = _absences_of(obj).read.get(name, UNSET)
        return UNSET if value is UNSET or _is_empty(value) else value
    return value


def _is_empty(value: object) -> bool:
    if isinstance(value, Shape):
        return all(stored(value, name) in (UNSET, None) for name in _field_names(value.__class__))
    return not value


def _reader() -> CodeType | None:
    """The code that reads the attribute, from within our ``__getattr__``. None if it is not Python code."""
    frame = currentframe()
    for _ in range(2):  # out of this function, and of __getattr__
        frame = frame and frame.f_back
    # A user's class may have a __getattr__ that calls ours. attrs adds one for cached properties.
    while frame is not None and frame.f_code.co_name == "__getattr__":
        frame = frame.f_back
    return None if frame is None else frame.f_code


def _read_empty_slot(
    obj: Shape, name: str, declaration: FieldDeclaration, asked_by: CodeType | None
) -> object:
    attr: Any = sys.modules.get("attr")
    if asked_by and attr is not None:  # or else no code of attrs can ask
        if asked_by is attr.evolve.__code__:
            value = stored(obj, name)
            return None if value is UNSET else value  # __init__ takes None for absent
        # The functions that read all fields. The methods that attrs adds to a user's classes do so too.
        files = {attr.asdict.__code__.co_filename, attr.fields.__code__.co_filename}
        if asked_by.co_filename in files or asked_by.co_filename.startswith("<attrs generated"):
            return _compared_value(obj, name)
    if declaration.read_as is None:
        raise absent_member(obj, name)
    # Kept, so that what the caller adds to it is kept.
    return _own_absences(obj).read.setdefault(name, declaration.read_as())


def absent_member(obj: Shape, name: str) -> Exception:
    """The error about a member that did not come."""
    # exceptions import the models, so not at the top.
    errors = import_module("imagebuilder_typed.exceptions")
    error: Exception = errors.AbsentMemberError(
        obj.__class__.__name__, name, _absences_of(obj).operation_name
    )
    return error


def _compared_value(obj: Shape, name: str) -> object:
    value = stored(obj, name)
    if value is not UNSET:
        return value
    declaration = find_declaration(obj.__class__, name)
    return declaration.read_as() if declaration is not None and declaration.read_as else None


def _field_names(cls: type[Shape]) -> list[str]:
    return [field.name for field in _attributes(cls)]


def _attributes(cls: type[Shape]) -> "tuple[attrs.Attribute[Any], ...]":
    """What attrs knows of the fields. It builds the class for that."""
    from imagebuilder_typed._attrs import attrs

    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    return fields


_compared_fields: dict[type[Shape], list[str]] = {}


def _compared_values(obj: Shape) -> list[object]:
    cls = obj.__class__
    if cls not in _compared_fields:
        _compared_fields[cls] = [field.name for field in _attributes(cls) if field.eq]
    return [_compared_value(obj, name) for name in _compared_fields[cls]]


if TYPE_CHECKING:
    from typing_extensions import TypeVar as _TypeVar  # with defaults, which Python itself has from 3.13 on

    ResponseT_co = _TypeVar("ResponseT_co", bound="Response", covariant=True, default="Response")
    ItemT_co = _TypeVar("ItemT_co", covariant=True, default=Any)
else:
    ResponseT_co, ItemT_co = TypeVar("ResponseT_co", covariant=True), TypeVar("ItemT_co", covariant=True)


class Request(Shape, Generic[ResponseT_co]):
    """Base of all requests: what ``client.send`` takes. Type checkers know the response of each.

    A request remembers whether it may have been carried out, also in a copy or a pickle. Equality ignores that.
    """

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = ("_maybe_executed",)

    def __getstate__(self) -> dict[str, object]:
        state = super().__getstate__()
        return {**state, "_maybe_executed": True} if may_have_been_executed(self) else state

    if not TYPE_CHECKING:

        def __class_getitem__(cls, _):
            # What stands in brackets is for type checkers; objects for it would slow the import.
            return cls


class PagedRequest(Request[ResponseT_co], Generic[ItemT_co, ResponseT_co]):
    """Base of the requests that list in pages: what ``client.paginate`` takes. Type checkers know the items of each."""

    __slots__ = ()


class CallRecord:
    """What a response keeps of its call."""

    __slots__ = ("attempts", "elapsed", "metadata", "payload")

    def __init__(
        self, metadata: Mapping[str, object], attempts: int, elapsed: float, payload: JsonObject | None
    ) -> None:
        self.metadata = metadata
        """boto3's ``ResponseMetadata``."""
        self.attempts = attempts
        self.elapsed = elapsed
        self.payload = payload


_NO_CALL = CallRecord({}, 0, 0.0, None)


class Response(Shape):
    """Base of all responses. Besides its fields, a response has the metadata of its call."""

    if not TYPE_CHECKING:  # or editors would offer the private name
        __slots__ = ("_call_record",)

    @property
    def response_metadata(self) -> "metadata.ResponseMetadata":
        """Request id, HTTP status and headers, attempts. Equality, repr, copies and pickles leave it out.

        Empty for a response that didn't come from a call.
        """
        record = getattr(self, "_call_record", _NO_CALL)
        found = record.metadata
        request_id, status = found.get("RequestId"), found.get("HTTPStatusCode")
        headers = found.get("HTTPHeaders")
        return metadata.ResponseMetadata(
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
    object.__setattr__(request, "_maybe_executed", True)  # checkers don't know it, so editors don't offer it


def attach_call_record(response: Response, record: CallRecord) -> None:
    """Give a response the record of its call. Only for the client."""
    object.__setattr__(response, "_call_record", record)  # checkers don't know it, so editors don't offer it
