"""Regular expressions of the model, which are ECMAScript's, in Python's notation."""

from __future__ import annotations

import re
import warnings

from codegen.reader import UnsupportedModelError

__all__ = ["python_pattern"]

# Where the same letter stands for more characters in Python than in ECMAScript.
_ASCII_CLASSES = {"w": "A-Za-z0-9_", "d": "0-9"}
# Features that differ or that no pattern of the model has had so far.
_UNKNOWN_ESCAPES = frozenset("WDbBcpPuk")


def python_pattern(pattern: str) -> str:
    """Translate one expression.

    In ECMAScript ``$`` is the very end, where Python's also matches before a last line break, and ``\\w`` and ``\\d`` stand
    for ASCII characters alone.

    Raises:
        UnsupportedModelError: It uses what this translation doesn't know.
    """
    translated: list[str] = []
    in_class = False
    for token in re.findall(r"\\.|.", pattern, re.DOTALL):
        letter = token[1:]
        if letter in _UNKNOWN_ESCAPES:
            raise UnsupportedModelError(f"pattern {pattern!r} has {token}: teach it to codegen/patterns.py")
        if letter in _ASCII_CLASSES:
            translated.append(_ASCII_CLASSES[letter] if in_class else f"[{_ASCII_CLASSES[letter]}]")
        elif token == "$" and not in_class:
            translated.append(r"\Z")
        else:
            translated.append(token)
        in_class = token == "[" or (in_class and token != "]")
    result = "".join(translated)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # Python warns of what it reads in another way than other dialects
        try:
            re.compile(result)
        except (re.error, Warning) as error:
            raise UnsupportedModelError(f"pattern {pattern!r} is not one for Python: {error}") from error
    return result
