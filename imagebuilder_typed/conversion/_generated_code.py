"""Functions compiled from source text. Tracebacks show their lines."""

from __future__ import annotations

import linecache

__all__ = ["define_function"]


def define_function(name: str, lines: list[str], cls: type, names: dict[str, object]) -> object:
    """Compile the source of one function.

    Args:
        name: Name of the function that the source defines.
        lines: Lines of the source.
        cls: The class that the function is for.
        names: Objects that the source uses by name. They become the function's globals.
    """
    source = "".join([f"{line}\n" for line in lines])
    filename = _register_source(
        f"imagebuilder_typed generated {name} {cls.__module__}.{cls.__qualname__}", source
    )
    exec(compile(source, filename, "exec"), names)
    return names[name]


def _register_source(title: str, source: str) -> str:
    """Store source where ``traceback`` finds it, and return the unique file name that it is stored under."""
    number = 1
    while True:
        filename = f"<{title}>" if number == 1 else f"<{title} {number}>"
        entry = (len(source), None, source.splitlines(keepends=True), filename)
        if linecache.cache.setdefault(filename, entry) == entry:
            return filename
        number += 1
