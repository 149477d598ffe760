"""What we rely on in moto's internals. These tests fail first when a new moto changes them."""

from __future__ import annotations

import importlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import boto3
import moto
import pytest
from moto import backend_index
from moto.backends import get_backend
from moto.core.responses import BaseResponse
from moto.ec2.models import amis
from moto.moto_server import werkzeug_app

from imagebuilder_typed.testing import _imagebuilder as ours
from imagebuilder_typed.testing import _moto, mock_imagebuilder

from ...support.processes import PATIENCE

if TYPE_CHECKING:
    from collections.abc import Iterator

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


class TestOtherServices:
    """What `other_services` uses of the backends of moto."""

    @pytest.fixture(autouse=True)
    def _mock(self, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
        monkeypatch.setenv("MOTO_EC2_LOAD_DEFAULT_AMIS", "false")
        with mock_imagebuilder():
            yield

    @staticmethod
    def backend(service: Any) -> Any:
        backends: Any = get_backend
        return backends(service)["123456789012"]["eu-west-1"]

    def test_an_ami_s_volumes_are_a_property_that_a_subclass_can_replace(self) -> None:
        assert isinstance(amis.Ami.block_device_mappings, property)
        made = self.backend("ec2").register_image("made")
        (mapping,) = made.block_device_mappings
        assert mapping["Ebs"]["SnapshotId"] == made.ebs_snapshot.id
        assert mapping["DeviceName"] == made.root_device_name

    def test_ec2_shows_a_deprecation_time_that_an_ami_has(self) -> None:
        made = self.backend("ec2").register_image("made")
        made.deprecation_time = "2030-01-01T00:00:00.000Z"
        boto: Any = boto3
        (described,) = boto.client("ec2", region_name="eu-west-1").describe_images(Owners=["self"])["Images"]
        assert described["DeprecationTime"] == "2030-01-01T00:00:00.000Z"

    def test_a_launch_template_is_found_by_its_id_and_copied_by_its_data(self) -> None:
        ec2 = self.backend("ec2")
        template = ec2.create_launch_template("web", "", {"ImageId": "ami-1"}, {})
        assert ec2.get_launch_template(template.id).latest_version().data == {"ImageId": "ami-1"}

    @pytest.mark.parametrize(
        ("service", "name"),
        [
            ("ec2", "validate_permission_targets"),
            ("ec2", "modify_launch_template"),
            ("ecr", "put_image"),
            ("ecr", "batch_delete_image"),
            ("events", "put_events"),
            ("logs", "ensure_log_group"),
            ("logs", "ensure_log_stream"),
            ("logs", "put_log_events"),
            ("sns", "publish"),
            ("ssm", "put_parameter"),
        ],
    )
    def test_the_backends_have_the_methods_that_we_call(self, service: str, name: str) -> None:
        assert callable(getattr(self.backend(service), name))

    @pytest.mark.parametrize(
        ("service", "name"), [("sns", "topics"), ("ecr", "repositories"), ("logs", "groups"), ("ec2", "tags")]
    )
    def test_the_backends_have_the_dictionaries_that_we_read(self, service: str, name: str) -> None:
        assert hasattr(getattr(self.backend(service), name), "get")
