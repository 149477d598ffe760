"""Packages that import their modules when one of their names is first used, not when they are imported themselves.

Python locks a module before it imports the module's package. If a package imports its modules, a thread that imports the
package and another thread that imports one of the modules may each wait for the other's lock. Python then raises an error
in one of the two. A package that imports nothing of its own has no such moment.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from importlib import import_module

__all__ = ["lazy_names"]


def lazy_names(
    package: str, module_of: Mapping[str, str]
) -> tuple[Callable[[str], object], Callable[[], list[str]]]:
    """Make the ``__getattr__`` and the ``__dir__`` of a package.

    Args:
        package: Full name of the package.
        module_of: For each public name, the module of the package that has it.
    """

    def get(name: str) -> object:
        if name not in module_of:
            raise AttributeError(f"module {package!r} has no attribute {name!r}")
        value: object = getattr(import_module(f"{package}.{module_of[name]}"), name)
        setattr(sys.modules[package], name, value)
        return value

    def names() -> list[str]:
        return sorted({*vars(sys.modules[package]), *module_of})

    return get, names
