"""Imports: what tools that pack an application find, and what a fork may interrupt."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import imagebuilder_typed

ROOT = Path(imagebuilder_typed.__file__).parent
# Started by name, or by people who test: they are not part of a program.
NOT_PACKED = ("imagebuilder_typed.testing", "imagebuilder_typed.documents.__main__")


def modules() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for path in ROOT.rglob("*.py"):
        parts = ("imagebuilder_typed", *path.relative_to(ROOT).with_suffix("").parts)
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imported(path: Path) -> Iterator[str]:
    """What the statements of a module import, wherever they stand, as far as names say it."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_statements_name_every_module() -> None:
    """PyInstaller and others follow statements: a module that is only loaded by a computed name would be left out."""
    known = modules()
    waiting, packed = (
        ["imagebuilder_typed", "imagebuilder_typed.builds", "imagebuilder_typed.changes"],
        set[str](),
    )
    waiting += ["imagebuilder_typed.events", "imagebuilder_typed.documents", "imagebuilder_typed.arns"]
    waiting += ["imagebuilder_typed.aio", "imagebuilder_typed.waiters", "imagebuilder_typed.pagination"]
    waiting += ["imagebuilder_typed.testing._imagebuilder.executions"]
    while waiting:
        name = waiting.pop()
        if name in known and name not in packed:
            packed.add(name)
            waiting += [*imported(known[name]), name.rpartition(".")[0]]
    assert {name for name in known if not name.startswith(NOT_PACKED)} - packed == set()


def test_functions_import_other_packages_through_modules_of_ours() -> None:
    """Otherwise a child that is forked meanwhile would wait for the import for ever; see ``_fork.py``."""
    wrong = [
        f"{name}:{statement.lineno}"
        for name, path in modules().items()
        if not name.startswith(("imagebuilder_typed.testing", "imagebuilder_typed.documents"))
        for function in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for statement in ast.walk(function)
        if isinstance(statement, ast.Import | ast.ImportFrom)
        for target in [
            statement.module or "" if isinstance(statement, ast.ImportFrom) else statement.names[0].name
        ]
        if target.partition(".")[0] in ("attr", "attrs", "boto3", "cattrs", "tenacity")
    ]
    assert wrong == []
