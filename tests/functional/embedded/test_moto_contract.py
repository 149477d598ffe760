"""What we rely on in moto's internals. These tests fail first when a new moto changes them."""

from __future__ import annotations

import importlib
import subprocess
import sys

import moto
import pytest
from moto import backend_index
from moto.backends import get_backend
from moto.core.responses import BaseResponse
from moto.moto_server import werkzeug_app

from imagebuilder_typed.testing import _imagebuilder as ours
from imagebuilder_typed.testing import _moto

from ...support.processes import PATIENCE

pytestmark = pytest.mark.any_botocore


def test_moto_finds_the_service_by_its_name_and_it_is_ours() -> None:
    assert importlib.import_module("moto.imagebuilder") is ours
    assert get_backend("imagebuilder") is ours.imagebuilder_backends  # type: ignore[call-overload]  # not in moto's list of services
    assert sys.modules["moto.imagebuilder"] is moto.imagebuilder  # type: ignore[attr-defined]  # set by us


def test_image_builder_urls_are_registered_once() -> None:
    _moto.register()
    url = "https://imagebuilder.eu-west-1.amazonaws.com/ListImages"
    found = [service for service, pattern in backend_index.backend_url_patterns if pattern.match(url)]
    assert found == ["imagebuilder"]


@pytest.mark.parametrize("name", ["DomainDispatcherApplication", "create_backend_app"])
def test_moto_s_server_has_the_parts_that_we_use(name: str) -> None:
    assert callable(getattr(werkzeug_app, name))


@pytest.mark.parametrize("name", ["get_application", "get_backend_for_host", "__call__"])
def test_moto_s_dispatcher_has_the_methods_that_we_extend(name: str) -> None:
    assert callable(getattr(werkzeug_app.DomainDispatcherApplication, name))
    assert hasattr(
        werkzeug_app.DomainDispatcherApplication(werkzeug_app.create_backend_app), "backend_url_patterns"
    )


@pytest.mark.parametrize(
    "name",
    [
        "dispatch",
        "parse_parameters",
        "serialized",
        "call_action",
        "get_region_from_url",
        "_get_action",
        "_get_action_from_method_and_request_uri",
    ],
)
def test_moto_s_response_class_has_the_methods_that_we_extend(name: str) -> None:
    assert callable(getattr(BaseResponse, name))


def test_moto_s_tagging_api_asks_our_backend_for_tags() -> None:
    # Before moto 5.2.2, its Tagging API lists the services itself.
    tagging = pytest.importorskip("moto.core.resource_tagging")
    backend = ours.imagebuilder_backends["123456789012"]["eu-west-1"]
    assert backend in list(tagging.iter_taggable_backends("123456789012", "eu-west-1"))
    assert backend.owns_arn("arn:aws:imagebuilder:eu-west-1:123456789012:component/hello/1.0.0/1")
    for name in ("iter_tagged_resources", "tag_resource", "untag_resource"):
        assert callable(getattr(tagging.TaggableResourcesMixin, name))


def test_moto_s_request_parsing_and_answers_come_from_the_model() -> None:
    response = BaseResponse(service_name="imagebuilder")
    assert response.automated_parameter_parsing is False


def test_the_backend_imports_nothing_of_the_client() -> None:
    program = """
import sys
from imagebuilder_typed.testing import mock_imagebuilder
mock_imagebuilder()
print([name for name in sys.modules if name.startswith("imagebuilder_typed.") and ".testing" not in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    assert done.stdout.strip() == "['imagebuilder_typed._fork', 'imagebuilder_typed._version']"
