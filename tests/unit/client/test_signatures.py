"""What ``inspect``, ``help``, ``typing`` and mocks see of the client: the keywords of every method, with types and words."""

from __future__ import annotations

import inspect
import pydoc
import re
import subprocess
import sys
import typing
from collections.abc import Callable, Iterator
from typing import Any
from unittest.mock import create_autospec

import pytest

from imagebuilder_typed import ImageBuilderClient, exceptions, find_problems, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._call.operation import Operation
from imagebuilder_typed.conversion._fields import fields_of
from imagebuilder_typed.dry_run import DryRun, DryRunResult
from imagebuilder_typed.pagination import Pager
from imagebuilder_typed.waiters import ImageWaiter, LifecycleExecutionWaiter, WorkflowExecutionWaiter

LISTINGS = {name: operation for name, operation in OPERATIONS.items() if operation.pages}
DRY_RUNS = {name: operation for name, operation in OPERATIONS.items() if operation.dry_run}
WAITERS = {"image_build_version_arn": ImageWaiter} | {
    "lifecycle_execution_id": LifecycleExecutionWaiter,
    "workflow_execution_id": WorkflowExecutionWaiter,
}


@pytest.fixture(scope="module")
def client() -> ImageBuilderClient:
    return ImageBuilderClient(region_name="eu-west-1")


def paginate_of(name: str) -> Callable[..., Any]:
    client: Any = ImageBuilderClient(region_name="eu-west-1")
    paginator: Any = client.get_paginator(name)
    return paginator.paginate  # type: ignore[no-any-return]


def methods() -> Iterator[tuple[str, Callable[..., Any]]]:
    """Every public method that a program reaches from a client."""
    for cls in (ImageBuilderClient, DryRun):
        for name, value in inspect.getmembers_static(cls):
            function = value.fget if isinstance(value, property) else value
            if inspect.isfunction(function) and (not name.startswith("_") or name == "__init__"):
                yield f"{cls.__name__}.{name}", function
    for name in LISTINGS:
        yield f"{name}.paginate", paginate_of(name)
    for waiter in WAITERS.values():
        yield f"{waiter.__name__}.wait", waiter.wait


METHODS = dict(methods())


def keywords(function: Callable[..., Any]) -> dict[str, bool]:
    """The keywords of a method, each with whether it is required."""
    parameters = [p for p in inspect.signature(function).parameters.values() if p.name != "self"]
    assert {p.kind for p in parameters} <= {inspect.Parameter.KEYWORD_ONLY}
    return {p.name: p.default is inspect.Parameter.empty for p in parameters}


def fields_and_whether_they_are_required(operation: Operation[Any, Any]) -> dict[str, bool]:
    return {plan.name: plan.required for plan in fields_of(operation.request_type)}


@pytest.mark.parametrize("name", OPERATIONS)
def test_an_operation_has_the_fields_of_its_request_as_keywords(
    client: ImageBuilderClient, name: str
) -> None:
    operation = OPERATIONS[name]
    found = keywords(getattr(client, name))
    assert found == fields_and_whether_they_are_required(operation)
    assert list(found.values()) == sorted(found.values(), reverse=True), "the required ones come first"


@pytest.mark.parametrize("name", DRY_RUNS)
def test_a_dry_run_has_the_same_without_dry_run(client: ImageBuilderClient, name: str) -> None:
    expected = fields_and_whether_they_are_required(OPERATIONS[name])
    del expected["dry_run"]
    assert keywords(getattr(client.dry_run, name)) == expected


@pytest.mark.parametrize("name", LISTINGS)
def test_a_paginator_has_options_instead_of_token_and_limit(name: str) -> None:
    pages = OPERATIONS[name].pages
    assert pages is not None
    expected = fields_and_whether_they_are_required(OPERATIONS[name])
    del expected[pages.token_in]
    expected |= {"max_items": False, "starting_token": False}
    if pages.limit is not None:
        del expected[pages.limit]
        expected["page_size"] = False
    assert keywords(paginate_of(name)) == expected


@pytest.mark.parametrize(("field", "waiter"), WAITERS.items())
def test_a_waiter_takes_its_resource_and_options(field: str, waiter: type) -> None:
    options = dict.fromkeys(("poll_interval", "timeout", "on_change", "cancel"), False)
    assert keywords(waiter.wait) == {field: True, **options}  # type: ignore[attr-defined]  # of each of the three


@pytest.mark.parametrize("name", METHODS)
def test_type_hints_can_be_read(name: str) -> None:
    hints = typing.get_type_hints(METHODS[name])
    assert hints.keys() >= {*inspect.signature(METHODS[name]).parameters, "return"} - {"self"}


def test_type_hints_are_those_of_the_models() -> None:
    hints = typing.get_type_hints(ImageBuilderClient.create_component)
    assert hints["return"] is models.CreateComponentResponse
    assert hints["platform"] == models.Platform | typing.Literal["Windows", "Linux", "macOS"]
    assert (
        typing.get_type_hints(METHODS["list_images.paginate"])["return"]
        == (Pager[models.ImageVersion, models.ListImagesResponse])
    )
    assert typing.get_type_hints(DryRun.create_image_recipe)["return"] is DryRunResult


def args_of(function: Callable[..., Any]) -> dict[str, str]:
    """The entries below ``Args:``, by name."""
    _, _, section = (inspect.getdoc(function) or "").partition("Args:\n")
    lines = section.partition("\n\n")[0].splitlines()
    return dict(re.fullmatch(r"    (\w+): (.+)", line).groups() for line in lines)  # type: ignore[union-attr]  # or it fails


@pytest.mark.parametrize("name", METHODS)
def test_each_keyword_has_words_on_one_line(name: str) -> None:
    """pyright shows, for a keyword, the first line that has its name before a colon, from there on."""
    entries = args_of(METHODS[name])
    parameters = [name for name in inspect.signature(METHODS[name]).parameters if name != "self"]
    assert list(entries) == parameters
    lines = (inspect.getdoc(METHODS[name]) or "").splitlines()
    for keyword, words in entries.items():
        first = next(line for line in lines if f"{keyword}: " in line or f"{keyword} (" in line)
        assert first == f"    {keyword}: {words}"
        assert words.endswith(".")


def test_help_shows_the_keywords_with_their_words(client: ImageBuilderClient) -> None:
    text = pydoc.plain(pydoc.render_doc(client.create_image))
    assert "infrastructure_configuration_arn: 'str'" in text
    assert "image_recipe_arn: ARN of the image recipe to build." in text
    assert "request" not in inspect.signature(client.create_image).parameters


@pytest.mark.parametrize("name", OPERATIONS)
def test_a_mock_made_from_the_client_has_the_same_signatures(name: str) -> None:
    mock = create_autospec(ImageBuilderClient, instance=True)
    method = getattr(mock, name)
    arguments = {
        field: "x" for field, required in keywords(getattr(ImageBuilderClient, name)).items() if required
    }
    method(**arguments)
    method.assert_called_once_with(**arguments)
    with pytest.raises(TypeError, match="unexpected keyword argument 'colour'"):
        method(**arguments, colour="red")


def test_a_client_has_one_private_attribute() -> None:
    shown = [name for name in dir(ImageBuilderClient) if name.startswith("_") and not name.endswith("__")]
    assert shown == ["_call_path"]


def test_signatures_load_no_models() -> None:
    program = (
        "import sys, imagebuilder_typed.client\n"
        "from imagebuilder_typed.models._families import MODULES\n"
        "loaded = [name for name in MODULES if not name.startswith('_') and f'imagebuilder_typed.models.{name}' in sys.modules]\n"
        "assert loaded == [], loaded\n"
        "assert 'boto3' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_ipython_completes_keywords(client: ImageBuilderClient) -> None:
    listing, dry_run = client.get_paginator("list_images"), client.dry_run
    names = {"client": client, "dry_run": dry_run, "listing": listing, "models": models}
    completer = pytest.importorskip("IPython.core.completer").IPCompleter(namespace=names)
    for call, begun, keyword in (
        ("client.create_image", "image_rec", "image_recipe_arn="),
        ("dry_run.create_component", "sem", "semantic_version="),
        ("listing.paginate", "page_", "page_size="),
        ("models.GetImageRequest", "image_b", "image_build_version_arn="),
    ):
        completer.text_until_cursor = f"{call}({begun}"
        assert completer.python_func_kw_matches(begun) == [keyword]


def test_hints_of_functions_and_properties_can_be_resolved() -> None:
    hints = typing.get_type_hints(models.GetImageResponse.response_metadata.fget)
    assert hints["return"].__name__ == "ResponseMetadata"
    assert typing.get_type_hints(find_problems)["return"] == list[exceptions.ValidationProblem]
