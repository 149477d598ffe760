"""Errors that help with mistakes in the use of the models: keys where attributes belong, and misspelt keywords."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, NoReturn

from imagebuilder_typed._suggestions import closest_name, listed

__all__ = ["AttributesNotKeys", "refuse_keywords"]


class AttributesNotKeys:
    """Base of classes whose objects people may take for boto3's dicts: subscripts say which attribute to use."""

    __slots__ = ()

    if not TYPE_CHECKING:  # a checker would allow subscripts when it saw these

        def __getitem__(self, key: object) -> NoReturn:
            raise TypeError(_no_keys(self.__class__, key))

        # Otherwise Python would try __getitem__ with 0, 1, 2, ...
        __iter__ = None


def _no_keys(cls: type, key: object) -> str:
    from imagebuilder_typed._attrs import attrs

    names = [field.name for field in attrs.fields(cls)]
    names += [name for name in dir(cls) if isinstance(getattr(cls, name, None), property)]
    problem = f"{cls.__name__} objects have attributes, not keys"
    if not isinstance(key, str):
        return f"{problem} and entries"
    found = closest_name(key, names)
    if found is None:
        return f"{problem}: there are {listed(names)}"
    role = next((role for role in ("response", "request") if cls.__name__.lower().endswith(role)), "")
    return f"{problem}: use {role}.{found}"


def refuse_keywords(cls: type, given: Iterable[str], names: Iterable[str]) -> NoReturn:
    """Raise the error of a constructor that was called with keywords which are no fields.

    Raises:
        TypeError: Always.
    """
    known = list(names)
    problems: list[str] = []
    for name in given:
        if name not in known:
            close = closest_name(name, known)
            advice = f"did you mean {close}?" if close else f"there are: {', '.join(known)}"
            problems.append(f"got an unexpected keyword argument {name!r}; {advice}")
    raise TypeError(f"{cls.__name__}.__init__() {'; '.join(problems)}")
