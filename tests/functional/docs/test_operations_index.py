"""The page with all operations has each of them with its parameters and its result."""

from __future__ import annotations

import importlib.util
import inspect
from pathlib import Path
from types import ModuleType

import attrs
import pytest

from imagebuilder_typed import ImageBuilderClient
from imagebuilder_typed._api.operations import OPERATIONS

CONF = Path(__file__).parents[3] / "docs/conf.py"

pytestmark = pytest.mark.one_python


@pytest.fixture(scope="module")
def conf() -> ModuleType:
    """The settings of the documentation's build, which has the functions that fill pages."""
    pytest.importorskip("sphinx", reason="make check brings it")
    spec = importlib.util.spec_from_file_location("settings_of_the_docs", CONF)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def page(conf: ModuleType) -> str:
    content = [""]
    conf._add_operations_at_a_glance(None, "api/operations-index", content)
    return content[0]


def entry(page: str, method: str) -> list[str]:
    """The three lines of an operation."""
    lines = page.splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith(f"- {{py:meth}}`{method} "))
    return lines[first : first + 3]


@pytest.mark.parametrize("method", OPERATIONS)
def test_each_operation_has_its_parameters_and_its_result(page: str, method: str) -> None:
    _, takes, returns = (line.replace("\\", "") for line in entry(page, method))
    parameters = inspect.signature(getattr(ImageBuilderClient, method)).parameters.values()
    for parameter in list(parameters)[1:]:
        is_required = parameter.default is parameter.empty
        assert (f"**{parameter.name}**" in takes) == is_required
        assert parameter.name in takes
    for field in attrs.fields(OPERATIONS[method].response_type):
        assert field.name == "request_id" or field.name in returns


def test_types_and_facts(page: str) -> None:
    method, takes, returns = entry(page, "create_image")
    assert method.endswith("*(client token)*")
    assert "workflows (list of {py:class}`WorkflowConfiguration <" in takes
    assert "tags (dict)" in takes
    assert "enhanced\\_image\\_metadata\\_enabled (bool)" in takes
    assert "(LatestVersionReferences" not in takes
    assert "image\\_build\\_version\\_arn," in returns
    assert entry(page, "delete_image")[0].endswith("*(no client token)*")
    assert entry(page, "list_images")[0].endswith("*(pages)*")


def test_other_pages_are_left_alone(conf: ModuleType) -> None:
    content = ["text"]
    conf._add_operations_at_a_glance(None, "index", content)
    assert content == ["text"]
