"""Errors that help with mistakes in the use of the models: keys where attributes belong, and misspelt keywords."""

import linecache
from collections.abc import Iterable, Mapping
from functools import update_wrapper
from typing import TYPE_CHECKING, Any, NoReturn

import attrs

__all__ = ["AttributesNotKeys", "closest_name", "explain_keywords"]

_MOST_LISTED = 12


class AttributesNotKeys:
    """Base of classes whose objects people may take for boto3's dicts: subscripts say which attribute to use."""

    __slots__ = ()

    if not TYPE_CHECKING:  # a checker would allow subscripts when it saw these

        def __getitem__(self, key: object) -> NoReturn:
            raise TypeError(_no_keys(self.__class__, key))

        # Otherwise Python would try __getitem__ with 0, 1, 2, ...
        __iter__ = None


def _no_keys(cls: type, key: object) -> str:
    names = [field.name for field in attrs.fields(cls)]
    problem = f"{cls.__name__} objects have attributes, not keys"
    if not isinstance(key, str):
        return f"{problem} and entries"
    found = closest_name(key, names)
    if found is None:
        listed = ", ".join(names[:_MOST_LISTED])
        return f"{problem}: there are {listed}{', ...' if len(names) > _MOST_LISTED else ''}"
    role = next((role for role in ("response", "request") if cls.__name__.lower().endswith(role)), "")
    return f"{problem}: use {role}.{found}"


def closest_name(name: str, names: Iterable[str]) -> str | None:
    """The attribute that someone means by another name: AWS's, another case, or a misspelt one. None if none is close."""
    from difflib import get_close_matches  # most programs never need it

    by_bare_name = {_bare(each): each for each in names}
    close = get_close_matches(_bare(name), by_bare_name, n=1)
    return by_bare_name[close[0]] if close else None


def _bare(name: str) -> str:
    return name.replace("_", "").casefold()


def explain_keywords(cls: type) -> None:
    """Have the ``__init__`` that attrs made for a class suggest the right keyword for a wrong one.

    A wrapper would cost as much as ``__init__`` itself. So this compiles the same source with ``**`` in its signature. Where
    attrs keeps its source in another way, ``__init__`` stays as it is, and Python's own error names the wrong keyword.
    """
    init: Any = vars(cls).get("__init__")
    code = getattr(init, "__code__", None)
    if code is None or hasattr(init, "__wrapped__"):
        return
    header, *body = linecache.getlines(code.co_filename)[code.co_firstlineno - 1 :] or [""]
    if not header.startswith("def __init__(self") or not header.endswith("):\n"):
        return
    defaults: dict[str, Any] = init.__kwdefaults__ or {}
    required = code.co_varnames[1 : code.co_argcount + code.co_kwonlyargcount]
    required = tuple(name for name in required if name not in defaults)
    is_wrong = " or ".join(["_unknown", *(f"{name} is ..." for name in required)])
    given = ", ".join(f"{name!r}: {name}" for name in required)
    lines = [
        "\n" * (code.co_firstlineno - 2),  # so that the lines of the body keep their numbers
        header.removesuffix("):\n").removesuffix(", ") + ", **_unknown):\n",
        f"    if {is_wrong}: _refuse(self, _unknown, {{{given}}})\n",
        *_indented(body),
    ]
    names: dict[str, Any] = {**init.__globals__, "_refuse": _refuse_keywords}
    exec(compile("".join(lines), code.co_filename, "exec"), names)  # attrs does the same
    made: Any = update_wrapper(names["__init__"], init)
    made.__kwdefaults__ = {**defaults, **dict.fromkeys(required, ...)}
    setattr(cls, "__init__", made)  # noqa: B010  # checkers refuse a new __init__ otherwise


def _indented(lines: Iterable[str]) -> list[str]:
    """The lines up to the next function."""
    found: list[str] = []
    for line in lines:
        if line.strip() and not line.startswith(" "):
            break
        found.append(line)
    return found


def _refuse_keywords(obj: object, unknown: Mapping[str, object], required: Mapping[str, object]) -> NoReturn:
    cls: Any = type(obj)
    names = [field.name for field in attrs.fields(cls)]
    problems: list[str] = []
    for name in unknown:
        close = closest_name(name, names)
        advice = f"did you mean {close}?" if close else f"there are: {', '.join(names)}"
        problems.append(f"got an unexpected keyword argument {name!r}; {advice}")
    if not unknown:
        missing = [repr(name) for name, value in required.items() if value is ...]
        plural = "s" if len(missing) > 1 else ""
        problems.append(
            f"missing {len(missing)} required keyword-only argument{plural}: {', '.join(missing)}"
        )
    raise TypeError(f"{cls.__name__}.__init__() {'; '.join(problems)}")
