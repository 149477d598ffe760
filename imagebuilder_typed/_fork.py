"""Imports that a fork cut off: the child does them again.

Python keeps a lock for each module that is being imported. When another thread is at it at the moment of a fork, the child
has the lock and not the thread: an import of that module waits forever there. This package imports modules when they are
first used, so a thread may be importing at any time. Therefore the child forgets such an import: it removes the lock and
the half-made module, and if that is a package, the modules in it too.

That goes for threads that were importing a module of this package, and for whatever these imported in turn. Imports of
other threads are none of our business.
"""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Callable
from importlib.machinery import ExtensionFileLoader
from threading import get_ident
from typing import Any

__all__: list[str] = []

_PACKAGE = __name__.partition(".")[0]


def _discard_interrupted_imports() -> None:
    # Python has no public way to the locks. Should one without this name come, imports are as they are without us.
    bootstrap: Any = getattr(importlib, "_bootstrap", None)
    references: dict[str, Callable[[], Any]] = getattr(bootstrap, "_module_locks", {})
    held = {name: reference() for name, reference in list(references.items())}
    me = get_ident()
    # The thread that forked lives on in the child, with the imports that it is in the middle of.
    owners = {name: getattr(lock, "owner", me) for name, lock in held.items() if lock is not None}
    ours = {name for name, owner in owners.items() if owner != me and name.partition(".")[0] == _PACKAGE}
    lost = {owners[name] for name in ours} - {None}
    for name, owner in owners.items():
        if name in ours or owner in lost:
            references.pop(name, None)
            _discard_or_complete(name)


def _discard_or_complete(name: str) -> None:
    module = sys.modules.get(name)
    if module is None:
        return
    if getattr(module.__spec__, "_initializing", False):
        del sys.modules[name]
        # Submodules are attributes of their package, and only importing them sets these. The package will be a new
        # object, so they are imported again as well. Extension modules are kept: many can't be loaded twice.
        for submodule in [each for each in sys.modules if each.startswith(f"{name}.")]:
            if not isinstance(getattr(sys.modules[submodule], "__loader__", None), ExtensionFileLoader):
                del sys.modules[submodule]
        return
    # All of it was executed. What may be missing is the last step of an import.
    package, _, attribute = name.rpartition(".")
    if package in sys.modules:
        setattr(sys.modules[package], attribute, module)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_discard_interrupted_imports)
