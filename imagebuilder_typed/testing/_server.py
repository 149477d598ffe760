"""The embedded service over real HTTP, for clients of any language."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Self

from werkzeug.serving import make_server

from ._control_access import AccessRule
from ._control_http import ControlsApp
from ._moto import request_handler, reset_moto, wsgi_app

if TYPE_CHECKING:
    from types import TracebackType


class EmbeddedServer:
    """A server for moto's services and Image Builder on a port of this machine.

    It runs in threads of this process and shares its state with mocks in the process. Give clients `url` as their
    endpoint, and any credentials. As a context manager it runs inside the `with` block.
    """

    def __init__(self, host: str = "127.0.0.1", port: int = 0) -> None:
        """
        Args:
            host: The address to bind. An address other than 127.0.0.1 may make the server reachable from outside.
            port: The port to bind; 0 picks a free one.

        Raises:
            OSError: the port is taken.
        """
        moto = wsgi_app()
        try:
            self._server = make_server(host, port, moto, threaded=True, request_handler=request_handler())
        except SystemExit:
            # werkzeug exits when the port is taken.
            raise OSError(f"The port {port} of {host} is taken.") from None
        # With port 0, the real port is known only now.
        self._server.app = ControlsApp(moto, AccessRule(host, self._server.server_address[1]))
        self._thread: threading.Thread | None = None

    @property
    def url(self) -> str:
        """The address for clients, as in `http://127.0.0.1:5000`."""
        host, port = self._server.server_address[:2]
        host = host.decode() if isinstance(host, (bytes, bytearray)) else str(host)
        return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"

    def start(self) -> Self:
        """Start answering requests."""
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True, name="imagebuilder")
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop answering and free the port."""
        if self._thread is not None:
            self._server.shutdown()
            self._thread.join()
            self._thread = None
        self._server.server_close()

    def reset(self) -> None:
        """Empty all accounts, of all services."""
        reset_moto()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.stop()


def server(host: str = "127.0.0.1", port: int = 0) -> EmbeddedServer:
    """A server for a `with` block: it runs inside the block, on a free port unless one is given."""
    return EmbeddedServer(host, port)
