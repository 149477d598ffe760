"""A client for pyright's language server: what an editor shows at a place in a program."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

ROOT = Path(__file__).parent.parent.parent
CURSOR = "|"


@attrs.define
class Editor:
    """An editor with the folder of this project open."""

    process: subprocess.Popen[bytes]
    python: str
    """The interpreter whose packages the programs import."""
    files: int = 0
    requests: int = 0

    def completions(self, program: str) -> list[dict[str, Any]]:
        """What is offered at the cursor, in the server's order."""
        found = self._ask("textDocument/completion", program)
        items: list[dict[str, Any]] = found["items"] if isinstance(found, dict) else found
        return items

    def hover(self, program: str) -> str:
        """The text that is shown when the pointer rests on the name at the cursor."""
        return str(self._ask("textDocument/hover", program)["contents"]["value"])

    def signature_help(self, program: str) -> dict[str, Any]:
        """The signature that is shown for the call at the cursor."""
        found: dict[str, Any] = self._ask("textDocument/signatureHelp", program)["signatures"][0]
        return found

    def _ask(self, method: str, program: str) -> Any:
        before, _, after = program.partition(CURSOR)
        self.files += 1
        uri = (ROOT / "tests" / "typing" / f"program_{self.files}.py").as_uri()
        document = {"uri": uri, "languageId": "python", "version": 1, "text": before + after}
        self._send("textDocument/didOpen", {"textDocument": document})
        position = {"line": before.count("\n"), "character": len(before.rpartition("\n")[2])}
        return self._request(method, {"textDocument": {"uri": uri}, "position": position})

    def start(self) -> None:
        """Open the folder."""
        self._request(
            "initialize",
            {
                "processId": None,
                "rootUri": ROOT.as_uri(),
                "workspaceFolders": [{"uri": ROOT.as_uri(), "name": "project"}],
                "capabilities": {
                    "textDocument": {
                        "hover": {"contentFormat": ["markdown"]},
                        "signatureHelp": {"signatureInformation": {"documentationFormat": ["markdown"]}},
                    },
                    "workspace": {"configuration": True},
                },
            },
        )
        self._send("initialized", {})

    def _send(self, method: str, params: object, **more: object) -> None:
        self._write({"jsonrpc": "2.0", "method": method, "params": params, **more})

    def _write(self, message: object) -> None:
        assert self.process.stdin is not None
        body = json.dumps(message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%b" % (len(body), body))
        self.process.stdin.flush()

    def _read(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        length = 0
        while (line := self.process.stdout.readline()) != b"\r\n":
            assert line, "the language server has ended"
            name, _, value = line.partition(b":")
            if name.lower() == b"content-length":
                length = int(value)
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return message

    def _request(self, method: str, params: object) -> Any:
        self.requests += 1
        number = self.requests
        self._send(method, params, id=number)
        while True:
            message = self._read()
            if "method" in message and "id" in message:
                self._answer(message)
            elif message.get("id") == number:
                assert "error" not in message, message["error"]
                return message["result"]

    def _answer(self, message: dict[str, Any]) -> None:
        """Answer what the server asks for: its settings."""
        result: object = None
        if message["method"] == "workspace/configuration":
            settings = {"python": {"pythonPath": self.python}}
            result = [settings.get(item.get("section"), {}) for item in message["params"]["items"]]
        self._write({"jsonrpc": "2.0", "id": message["id"], "result": result})


@contextmanager
def open_editor(python: str = sys.executable) -> Iterator[Editor]:
    """Start the language server; it ends with the block."""
    command = [str(Path(sys.executable).parent / "pyright-langserver"), "--stdio"]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, cwd=ROOT
    ) as process:
        try:
            editor = Editor(process, python)
            editor.start()
            yield editor
        finally:
            process.terminate()
