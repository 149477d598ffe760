"""EC2 Image Builder without AWS: moto with an Image Builder in it, in this process or as a server.

`mock_imagebuilder` is moto's `mock_aws` with one more service. `server` starts the same over HTTP; from a shell,
`python -m imagebuilder_typed.testing --port 5000`. `controls` reaches behind the API: failures, findings, speed.

Needs the extra `imagebuilder-typed[testing]`.
"""

from __future__ import annotations

from ._moto import register

register()

from ._controls import Controls, controls  # noqa: E402
from ._mocking import mock_imagebuilder  # noqa: E402  (moto has to know the service first)
from ._server import EmbeddedServer, server  # noqa: E402
from ._speed import reset_build_speed, set_build_speed  # noqa: E402

__all__ = [
    "Controls",
    "EmbeddedServer",
    "controls",
    "mock_imagebuilder",
    "reset_build_speed",
    "server",
    "set_build_speed",
]
