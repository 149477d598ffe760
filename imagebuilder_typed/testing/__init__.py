"""EC2 Image Builder without AWS: moto extended by an Image Builder service, in this process or as a server.

`mock_imagebuilder` is moto's `mock_aws` with one more service. `server` serves the same over HTTP; from a shell,
`python -m imagebuilder_typed.testing --port 5000` does. `controls` gives tests what the API doesn't offer: planned
failures, scan findings, build speed. `no_pauses` lets clients retry and poll without sleeping.

Needs the extra `imagebuilder-typed[testing]`. The first use of one of these names imports moto and registers Image
Builder with it.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from imagebuilder_typed._pauses import no_pauses

    from ._controls import Controls, Finding, controls
    from ._imagebuilder.planned_failures import BuildStage
    from ._mocking import mock_imagebuilder
    from ._server import EmbeddedServer, server
    from ._speed import reset_build_speed, set_build_speed

__all__ = [
    "BuildStage",
    "Controls",
    "EmbeddedServer",
    "Finding",
    "controls",
    "mock_imagebuilder",
    "no_pauses",
    "reset_build_speed",
    "server",
    "set_build_speed",
]

_MODULES = {
    "BuildStage": "._imagebuilder.planned_failures",
    "Controls": "._controls",
    "EmbeddedServer": "._server",
    "Finding": "._controls",
    "controls": "._controls",
    "mock_imagebuilder": "._mocking",
    "no_pauses": ".._pauses",
    "reset_build_speed": "._speed",
    "server": "._server",
    "set_build_speed": "._speed",
}


if not TYPE_CHECKING:  # with this function, a type checker would accept any name

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        try:
            from ._moto import register
        except ModuleNotFoundError as problem:
            problem.add_note("The embedded service needs an extra: pip install 'imagebuilder-typed[testing]'")
            raise
        register()
        value: object = getattr(importlib.import_module(_MODULES[name], __name__), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
