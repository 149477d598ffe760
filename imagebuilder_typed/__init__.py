"""EC2 Image Builder from Python, with every request and every response a typed object.

from imagebuilder_typed import ImageBuilderClient

client = ImageBuilderClient(region_name="eu-west-1")
for image in client.get_paginator("list_images").paginate(owner="Self"):
    print(image.name, image.version)
"""

from importlib import import_module
from typing import TYPE_CHECKING

from imagebuilder_typed import (
    _fork as _fork,  # before anything of this package can be under way in another thread
)
from imagebuilder_typed._version import __version__ as __version__

if TYPE_CHECKING:
    from imagebuilder_typed import exceptions as exceptions
    from imagebuilder_typed import models as models
    from imagebuilder_typed.client import ImageBuilderClient as ImageBuilderClient
    from imagebuilder_typed.conversion import structure as structure
    from imagebuilder_typed.conversion import unstructure as unstructure
    from imagebuilder_typed.dry_run import DryRunResult as DryRunResult
    from imagebuilder_typed.presence import present as present
    from imagebuilder_typed.retry import RetryEvent as RetryEvent
    from imagebuilder_typed.retry import RetryPolicy as RetryPolicy
    from imagebuilder_typed.validation import find_problems as find_problems

__all__ = [
    "DryRunResult",
    "ImageBuilderClient",
    "RetryEvent",
    "RetryPolicy",
    "exceptions",
    "find_problems",
    "models",
    "present",
    "structure",
    "unstructure",
]

# Where each public name lives; its module is loaded when the name is first used.
_MODULE_OF = {
    "DryRunResult": "dry_run",
    "ImageBuilderClient": "client",
    "RetryEvent": "retry",
    "RetryPolicy": "retry",
    "find_problems": "validation",
    "present": "presence",
    "structure": "conversion",
    "unstructure": "conversion",
}

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function

    def __getattr__(name: str) -> object:
        if name in ("exceptions", "models"):
            return import_module(f"{__name__}.{name}")
        if name not in _MODULE_OF:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f"{__name__}.{_MODULE_OF[name]}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
