"""Instructions instead of seconds: they hardly depend on what else the machine does, so small regressions show.

valgrind counts them. Without it, the group is empty.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.answers import full_answer
from benchmarks.figures import Figure, Group
from benchmarks.server import Server

__all__ = ["measure_instructions"]

_ROOT = Path(__file__).resolve().parent.parent
_MODULES = {"typed": "imagebuilder_typed", "raw": "boto3"}
_MAKE = {
    "typed": "client = imagebuilder_typed.ImageBuilderClient(**{options})",
    "raw": "client = boto3.client('imagebuilder', **{options})",
}
_CALLS = {
    "typed": "for _ in range({calls}): client.get_component(component_build_version_arn={arn!r})",
    "raw": "for _ in range({calls}): client.get_component(componentBuildVersionArn={arn!r})",
}
_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:component/web/1.0.0/1"
# Between these two numbers of calls nothing happens for the first time.
_FEW, _MANY = 300, 400


def measure_instructions(server: Server) -> Group | None:
    """A new process, and a small call in a running one; None without valgrind."""
    if shutil.which("valgrind") is None:
        return None
    server.answer("GetComponent", full_answer("GetComponent"))
    with tempfile.TemporaryDirectory() as folder:
        start = {side: _instructions(Path(folder), server, side, 1) for side in _MODULES}
        few = {side: _instructions(Path(folder), server, side, _FEW) for side in _MODULES}
        many = {side: _instructions(Path(folder), server, side, _MANY) for side in _MODULES}
    call = {side: (many[side] - few[side]) / (_MANY - _FEW) for side in _MODULES}
    return Group(
        title="Instructions",
        divided_by="those of boto3",
        figures=(
            _figure("import, client, first get_component", start),
            _figure("get_component in a running process", call),
        ),
    )


def _figure(name: str, instructions: dict[str, float]) -> Figure:
    ratio = instructions["typed"] / instructions["raw"]
    million = instructions["raw"] / 1e6
    return Figure(name=f"{name} (boto3: {million:.1f} million)", ratio=ratio, low=ratio, high=ratio)


def _instructions(folder: Path, server: Server, side: str, calls: int) -> float:
    lines = [f"import {_MODULES[side]}", _MAKE[side], _CALLS[side]]
    program = "\n".join(lines).format(options=server.options, calls=calls, arn=_ARN)
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "AWS_"))}
    environment = {
        **kept,
        "PYTHONPATH": str(_ROOT),
        "PYTHONPYCACHEPREFIX": str(folder),
        "PYTHONHASHSEED": "0",
    }
    command = [sys.executable, "-c", program]
    subprocess.run(command, env=environment, check=True, cwd=folder)  # compiles the byte code
    counted = subprocess.run(
        ["valgrind", "--tool=callgrind", f"--callgrind-out-file={os.devnull}", *command],
        env=environment,
        check=True,
        cwd=folder,
        capture_output=True,
        text=True,
    )
    found = re.search(r"Collected : (\d+)", counted.stderr)
    if found is None:
        raise RuntimeError(f"valgrind says nothing about instructions: {counted.stderr[-500:]}")
    return float(found[1])
