"""Facts about the generated source, read from its text, so that old and new are read in the same way."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import attrs

__all__ = ["ORDER", "WORDS", "Fact", "Facts", "read", "without_values"]

WORDS = "words"
"""The aspect that holds a docstring."""
ORDER = "order"
"""The aspect that holds names in their order, with spaces between."""


@attrs.define
class Fact:
    """The facts about one operation, structure, field, enum, value or error."""

    file: Path
    aspects: dict[str, str] = attrs.Factory(dict)


Facts = dict[str, Fact]
"""Facts by name, such as ``field Image.arn``."""


def read(files: Mapping[Path, str]) -> Facts:
    """Facts of all generated files, by their path below the package folder."""
    facts: Facts = {}
    for path, text in files.items():
        if path.parent == Path("models") and not path.name.startswith("_"):
            for node in _classes(ast.parse(text)):
                _add_shape(facts, path, node)
    for path, add in (
        (Path("models/_rules.py"), _add_rules),
        *((path, _add_operations) for path in files if path.parent == Path("_api/operations")),
        (Path("exceptions/_modeled.py"), _add_errors),
        (Path("models/_generated_from.py"), _add_version),
    ):
        if path in files:
            add(facts, path, ast.parse(files[path]))
    return facts


def without_values(text: str) -> str:
    """Source without layout and without the strings that types accept besides enum members."""
    return ast.dump(_WithoutNoneAndLiterals().visit(ast.parse(text)))


def _classes(tree: ast.Module) -> Iterator[ast.ClassDef]:
    return (node for node in tree.body if isinstance(node, ast.ClassDef))


def _words(node: ast.ClassDef | ast.FunctionDef) -> str:
    return " ".join((ast.get_docstring(node) or "").split())


def _yes_or_no(value: bool) -> str:
    return "yes" if value else "no"


def _assigned(body: list[ast.stmt]) -> Iterator[tuple[str, ast.Assign | ast.AnnAssign, str]]:
    """Names that a class or module gives values to or declares, with the docstrings below them."""
    for node, below in zip(body, [*body[1:], None], strict=True):
        words = ""
        if isinstance(below, ast.Expr) and isinstance(below.value, ast.Constant):
            words = " ".join(str(below.value.value).split())
        if isinstance(node, ast.Assign):
            yield ast.unparse(node.targets[0]), node, words
        elif isinstance(node, ast.AnnAssign):
            yield ast.unparse(node.target), node, words


def _add_shape(facts: Facts, path: Path, node: ast.ClassDef) -> None:
    base = ast.unparse(node.bases[0])
    own = {"module": f"models.{path.stem}", WORDS: _words(node)}
    if base == "OpenEnum":
        facts[f"enum {node.name}"] = Fact(path, own)
        for name, value, words in _assigned(node.body):
            wire = ast.literal_eval(value.value) if value.value else name
            facts[f"value {node.name}={wire}"] = Fact(path, {"member": name, WORDS: words})
            own[ORDER] = f"{own.get(ORDER, '')} {wire}".strip()
    else:
        facts[f"structure {node.name}"] = Fact(path, own | {"kind": base})
        for name, declared, words in _assigned(node.body):
            if isinstance(declared, ast.AnnAssign):
                facts[f"field {node.name}.{name}"] = Fact(path, _field(declared) | {WORDS: words})
        own = facts[f"structure {node.name}"].aspects
        own[ORDER] = " ".join(name for name, _, _ in _assigned(node.body))


def _field(node: ast.AnnAssign) -> dict[str, str]:
    default = "" if node.value is None else ast.unparse(node.value)
    token = "new_client_token" in default
    document = "converter=" in default
    found = {
        "takes strings for an enum": _yes_or_no("Literal[" in ast.unparse(node.annotation)),
        "type": ast.unparse(_WithoutNoneAndLiterals().visit(node.annotation)),
        "required": _yes_or_no(node.value is None or (document and "default=" not in default)),
        "in every answer": _yes_or_no(default == "unset()"),
        "idempotency token": _yes_or_no(token),
    }
    if default not in ("", "None") and not (token or document) and not default.startswith("unset("):
        found["default"] = default
    return found


class _WithoutNoneAndLiterals(ast.NodeTransformer):
    """Removes ``None`` and ``Literal[...]`` from a type. Other facts state whether the field is optional, and the enum's values."""

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return node.left if ast.unparse(node.right).startswith(("None", "Literal[")) else node


def _add_rules(facts: Facts, path: Path, tree: ast.Module) -> None:
    values = {name: node.value for name, node, _ in _assigned(tree.body)}
    table = values["FIELD_RULES"]
    assert isinstance(table, ast.Dict)
    for structure, fields in zip(table.keys, table.values, strict=True):
        assert structure is not None
        assert isinstance(fields, ast.Dict)
        for field, rule in zip(fields.keys, fields.values, strict=True):
            assert field is not None
            name = f"field {ast.literal_eval(structure)}.{ast.literal_eval(field)}"
            facts.setdefault(name, Fact(path)).aspects.update(_limits(values, ast.unparse(rule), ""))


def _limits(rules: Mapping[str, ast.expr | None], rule: str, whose: str) -> dict[str, str]:
    call = rules[rule]
    assert isinstance(call, ast.Call)
    found: dict[str, str] = {}
    for keyword in call.keywords:
        value = ast.unparse(keyword.value)
        match keyword.arg:
            case "item":
                found |= _limits(rules, value, f"{whose}entry's ")
            case "key":
                found |= _limits(rules, value, f"{whose}key's ")
            case "expected":
                found[f"{whose}pattern in words"] = value
            case name:
                found[f"{whose}{name}"] = value
    return found


def _add_operations(facts: Facts, path: Path, tree: ast.Module) -> None:
    methods = {
        node.name: node
        for cls in _classes(tree)
        for node in cls.body
        if isinstance(node, ast.FunctionDef) and not node.decorator_list
    }
    for _, node, _ in _assigned(tree.body):
        call = node.value
        if not (isinstance(call, ast.Call) and ast.unparse(call.func) == "Operation"):
            continue
        given = {str(keyword.arg): keyword.value for keyword in call.keywords}
        name = ast.literal_eval(given.pop("name"))
        method = ast.literal_eval(given.pop("method_name"))
        token = ast.literal_eval(given.pop("token_field")) if "token_field" in given else "none"
        summary, _, raises = _words(methods[method]).partition(" Args: ")
        errors = re.search(r"The API lists ([^.]*)\.", raises)
        facts[f"operation {name}"] = Fact(
            path,
            {
                "method": method,
                "idempotency token": token,
                "read only": _yes_or_no("read_only" in given),
                "dry run": _yes_or_no("dry_run" in given),
                "pages": ast.unparse(given["pages"]) if "pages" in given else "none",
                "errors": errors.group(1) if errors else "none",
                WORDS: summary,
            },
        )


def _add_errors(facts: Facts, path: Path, tree: ast.Module) -> None:
    for node in _classes(tree):
        words = _words(node)
        status = re.search(r"HTTP status code (\d+)\.$", words)
        facts[f"error {node.name}"] = Fact(
            path,
            {
                "kind": ast.unparse(node.bases[0]),
                "status code": status.group(1) if status else "none",
                WORDS: words,
            },
        )


def _add_version(facts: Facts, path: Path, tree: ast.Module) -> None:
    values = {name: node.value for name, node, _ in _assigned(tree.body)}
    version = values["API_VERSION"]
    facts["the API"] = Fact(path, {"version": ast.literal_eval(version) if version else "none"})
