"""Translate the model's regular expressions from ECMAScript to Python."""

from __future__ import annotations

import re
import warnings

from codegen.reader import UnsupportedModelError

__all__ = ["python_pattern"]

# In Python these classes match more characters than in ECMAScript.
_ASCII_CLASSES = {"w": "A-Za-z0-9_", "d": "0-9"}
# Escapes that differ, or that no pattern of the model has had so far.
_UNKNOWN_ESCAPES = frozenset("WDbBcpPuk")


def python_pattern(pattern: str) -> str:
    """Translate one expression.

    In ECMAScript, ``$`` matches only at the very end (in Python also before a final line break), and ``\\w`` and ``\\d``
    match only ASCII characters.

    Raises:
        UnsupportedModelError: It uses a feature that this translation doesn't know.
    """
    translated: list[str] = []
    in_class = False
    for token in re.findall(r"\\.|.", pattern, re.DOTALL):
        letter = token[1:]
        if letter in _UNKNOWN_ESCAPES:
            raise UnsupportedModelError(f"pattern {pattern!r} has {token}: add it to codegen/patterns.py")
        if letter in _ASCII_CLASSES:
            translated.append(_ASCII_CLASSES[letter] if in_class else f"[{_ASCII_CLASSES[letter]}]")
        elif token == "$" and not in_class:
            translated.append(r"\Z")
        else:
            translated.append(token)
        in_class = token == "[" or (in_class and token != "]")
    result = "".join(translated)
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # Python warns where it differs from other dialects
        try:
            re.compile(result)
        except (re.error, Warning) as error:
            raise UnsupportedModelError(f"pattern {pattern!r} is not valid in Python: {error}") from error
    return result
