"""A forked child repeats the imports that the fork interrupted.

Python keeps a lock for each module while it is being imported. If one thread is importing a module while another thread
forks, the child has the lock but not the thread. An import of that module would wait forever in the child. This package
imports modules when they are first used, so a thread may be importing at any time. Therefore the child discards such an
import: it removes the lock and the incomplete module, and the modules in it if it is a package.

The child discards imports of threads that were importing a module of this package, with all that these imported in turn.
It does not touch imports of other threads.
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
    # Python has no public name for the locks. In a Python without this name, nothing is discarded.
    bootstrap: Any = getattr(importlib, "_bootstrap", None)
    references: dict[str, Callable[[], Any]] = getattr(bootstrap, "_module_locks", {})
    held = {name: reference() for name, reference in list(references.items())}
    me = get_ident()
    # The thread that forked continues in the child, with its own imports.
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
        # The package will be a new object, and only an import makes a submodule an attribute of it. So the submodules are
        # imported again as well. Extension modules are kept, because many cannot be loaded twice.
        for submodule in [each for each in sys.modules if each.startswith(f"{name}.")]:
            if not isinstance(getattr(sys.modules[submodule], "__loader__", None), ExtensionFileLoader):
                del sys.modules[submodule]
        return
    # The module is complete. Only the last step of an import may be missing.
    package, _, attribute = name.rpartition(".")
    if package in sys.modules:
        setattr(sys.modules[package], attribute, module)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_discard_interrupted_imports)
