"""Say what is wrong with an Image Builder ARN that a field doesn't take: its kind, its version or its build number.

The pattern of the field decides what is valid. It is also the source of what the field takes: it is tried on an ARN of each
form.
"""

from __future__ import annotations

import re
from enum import Enum
from functools import cache
from typing import NamedTuple

from imagebuilder_typed.arns import KINDS, KINDS_WITH_BUILDS, KINDS_WITH_VERSIONS, Arn

__all__ = ["wrong_arn"]


class _Form(Enum):
    """What follows the name in an ARN."""

    NAME = ""
    WILDCARD = "/1.x.x"
    VERSION = "/1.0.0"
    BUILD = "/1.0.0/1"


class _Arn(NamedTuple):
    """The parts of an Image Builder ARN that words about it need."""

    kind: str
    form: _Form


# What may follow the name, also where the kind of resource has no versions or no builds.
_END = re.compile(r"/(?P<version>[0-9x]+\.[0-9x]+\.[0-9x]+)(?P<build>/[0-9]+)?\Z")


def _parse(value: str) -> _Arn | None:
    end = _END.search(value)
    try:
        arn = Arn(value[: end.start()] if end else value)
    except ValueError:
        return None
    if end is None:
        return _Arn(arn.kind, _Form.NAME)
    if end["build"]:
        return _Arn(arn.kind, _Form.BUILD)
    return _Arn(arn.kind, _Form.WILDCARD if "x" in end["version"] else _Form.VERSION)


def wrong_arn(value: str, pattern: str, shown: str) -> str:
    """What is wrong with a value that breaks a pattern.

    Args:
        value: The value.
        pattern: The pattern of the field.
        shown: The value as a message may show it.

    Returns:
        The problem and what to do; empty if the reason is not the form of an Image Builder ARN.
    """
    forms = _accepted_forms(pattern)
    arn = _parse(value) if len({kind for kind, _ in forms}) == 1 else None
    if arn is None or arn in forms:
        return ""
    kind, accepted = forms[0][0], [form for _, form in forms]
    needed = " or ".join(_noun(kind, form) for form in accepted if form is not _Form.WILDCARD)
    problem = f"must be the ARN of {needed}, {shown} is that of {_noun(arn.kind, arn.form)}"
    return f"{problem}: {_advice(kind, accepted, arn)}"


@cache
def _accepted_forms(pattern: str) -> tuple[_Arn, ...]:
    if ":imagebuilder:" not in pattern:
        return ()
    search = re.compile(pattern).search
    return tuple(_Arn(kind, form) for kind in KINDS for form in _Form if search(_sample(kind, form)))


def _sample(kind: str, form: _Form) -> str:
    folder = "workflow/build" if kind == "workflow" else kind
    return f"arn:aws:imagebuilder:us-east-1:123456789012:{folder}/name{form.value}"


def _noun(kind: str, form: _Form) -> str:
    words = f"{'an' if kind[0] in 'aeiou' else 'a'} {kind.replace('-', ' ')}"
    if kind not in KINDS_WITH_VERSIONS:
        return words if form is _Form.NAME else f"{words} with a version"
    if kind not in KINDS_WITH_BUILDS and form is _Form.VERSION:
        return words
    return f"{words} {_FORM_NOUNS[form]}"


_FORM_NOUNS = {
    _Form.NAME: "without a version",
    _Form.WILDCARD: "version with x",
    _Form.VERSION: "version",
    _Form.BUILD: "build",
}


def _advice(kind: str, accepted: list[_Form], arn: _Arn) -> str:
    plural = f"{kind.replace('-', '_')}s".replace("ys", "ies")
    lister = f"list_{kind}_build_versions" if accepted == [_Form.BUILD] else f"list_{plural}"
    if arn.kind != kind:
        return f"{lister} returns such ARNs"
    if accepted == [_Form.NAME]:
        return "leave out all that follows the name"
    if accepted == [_Form.BUILD]:
        return f"it must end in a build number, such as .../1.0.0/1; {lister} returns such ARNs"
    if arn.form is _Form.BUILD:
        return "leave out the build number"
    return f"it must end in a version, such as .../1.0.0; {lister} returns such ARNs"
