"""The rules for inputs are those of the classes."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from imagebuilder_typed import documents
from imagebuilder_typed.documents._action_classes import ACTION_CLASSES
from imagebuilder_typed.documents._input_rules import action_rules

FOLDER = Path(documents.__file__).parent


def test_rules_come_from_the_types_of_attributes() -> None:
    """Facts: user guide, toe-action-modules."""
    rules = action_rules()
    download = rules["WebDownload"]
    assert download.form == "list"
    assert download.required == ["source", "destination"]
    assert {key: rule.kind for key, rule in download.inputs.items()} == {
        "source": "text",
        "destination": "text",
        "overwrite": "boolean",
        "checksum": "text",
        "algorithm": "text",
        "ignoreCertificateErrors": "boolean",
    }
    assert download.inputs["algorithm"].choices == ("MD5", "SHA1", "SHA256", "SHA512")
    assert rules["ExecuteBash"].inputs["commands"].kind == "texts"
    assert rules["Reboot"].inputs["delaySeconds"].kind == "integer"
    assert rules["InstallMSI"].inputs["properties"].kind == "mapping"
    assert rules["SetRegistry"].inputs["value"].kind == "anything"
    assert rules["ExecuteDocument"].inputs["document-s3-bucket-owner"].kind == "text"
    parameters = rules["ExecuteDocument"].inputs["parameters"]
    assert parameters.kind == "parts"
    assert parameters.parts is not None
    assert list(parameters.parts) == ["name", "value"]


def test_only_the_registry_takes_anything() -> None:
    anything = [
        (name, key)
        for name, rules in action_rules().items()
        for key, rule in rules.inputs.items()
        if rule.kind == "anything"
    ]
    assert anything == [("SetRegistry", "value")]


def test_actions_without_needed_inputs() -> None:
    assert [name for name, rules in action_rules().items() if not rules.needs_inputs] == [
        "Reboot",
        "UpdateOS",
    ]


def test_all_actions_are_public() -> None:
    assert len(ACTION_CLASSES) == 30
    assert set(ACTION_CLASSES) <= set(documents.__all__)


@pytest.mark.parametrize("module", sorted(FOLDER.glob("*.py")), ids=lambda path: path.stem)
def test_every_public_attribute_has_words(module: Path) -> None:
    for kind in ast.walk(ast.parse(module.read_text("utf-8"))):
        if not isinstance(kind, ast.ClassDef) or kind.name not in documents.__all__:
            continue
        assert ast.get_docstring(kind), kind.name
        for statement, following in zip(kind.body, [*kind.body[1:], None], strict=True):
            if isinstance(statement, ast.AnnAssign) and not ast.unparse(statement.target).startswith("_"):
                is_text = isinstance(following, ast.Expr) and isinstance(following.value, ast.Constant)
                assert is_text, f"{kind.name}.{ast.unparse(statement.target)}"
