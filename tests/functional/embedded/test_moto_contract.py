"""What we rely on in moto's internals. These tests fail first when a new moto changes them."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import boto3
import moto
import pytest
from moto import backend_index
from moto.backends import get_backend
from moto.cloudformation import models as moto_models
from moto.cloudformation import parsing
from moto.core.model_instances import model_data as moto_model_data
from moto.core.responses import BaseResponse
from moto.ec2.models import amis
from moto.moto_api._internal import mock_random
from moto.moto_server import werkzeug_app

from imagebuilder_typed.testing import _imagebuilder as ours
from imagebuilder_typed.testing import _moto, mock_imagebuilder
from imagebuilder_typed.testing._cloudformation import resource_maps, stacks
from imagebuilder_typed.testing._cloudformation.kinds import KINDS

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
        "_authenticate_and_authorize_normal_action",
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


def test_moto_s_page_of_all_models_and_its_random_numbers_have_the_parts_that_we_use() -> None:
    assert moto_model_data["imagebuilder"]["Image"].instances_tracked == []  # type: ignore[attr-defined]  # set by us
    assert all(hasattr(model, "instances_tracked") for model in moto_model_data["ec2"].values())
    assert mock_random.uuid4().version == 4


def test_moto_s_cloudformation_has_the_parts_that_we_replace() -> None:
    models = importlib.import_module("moto.cloudformation.models")
    assert models.ResourceMap is resource_maps.ImageBuilderResourceMap
    assert models.cloudformation_backends.backend is stacks.ImageBuilderStacks
    assert callable(parsing.clean_json)
    assert parsing.generate_resource_name("AWS::ECR::Repository", "Stack", "Images").startswith(
        "stack-images-"
    )
    assert parsing.generate_resource_name("AWS::SNS::Topic", "Stack", "Images").startswith("Stack-Images-")


@pytest.mark.parametrize(
    "name",
    [
        "__getitem__",
        "load",
        "load_parameters",
        "build_resource_diff",
        "create",
        "update",
        "delete",
        "_delete_resource",
    ],
)
def test_moto_s_map_of_resources_has_the_methods_that_we_extend(name: str) -> None:
    assert callable(getattr(parsing.ResourceMap, name))


def test_moto_s_map_of_resources_has_the_fields_that_we_use() -> None:
    resource_map = parsing.ResourceMap(
        "id", "name", {}, {}, "eu-west-1", "123456789012", {"Resources": {}}, cross_stack_resources=None
    )
    resource_map.load()
    fields = {
        "_template",
        "_resource_json_map",
        "_parsed_resources",
        "_account_id",
        "_region_name",
        "input_parameters",
        "resolved_parameters",
        "lazy_condition_map",
        "tags",
    }
    assert fields <= vars(resource_map).keys()


@pytest.mark.parametrize(
    "name",
    [
        "create_stack",
        "update_stack",
        "delete_stack",
        "execute_change_set",
        "describe_change_set",
        "describe_stacks",
        "get_stack",
    ],
)
def test_moto_s_cloudformation_has_the_methods_that_we_extend(name: str) -> None:
    assert callable(getattr(moto_models.CloudFormationBackend, name))


@pytest.mark.parametrize(
    "name", ["_add_stack_event", "_create_output_map", "_parse_template", "create_resources"]
)
def test_moto_s_stacks_have_the_methods_that_we_call(name: str) -> None:
    assert callable(getattr(moto_models.Stack, name))


def test_moto_finds_the_models_of_all_resource_types() -> None:
    assert KINDS.keys() <= parsing.get_model_map().keys()


_LATER = "import imagebuilder_typed.testing as t; t.mock_imagebuilder()"
_MODELS = "from moto.cloudformation import models"
_USED_BEFORE = """
from moto.cloudformation import models, parsing
parsing.get_model_map()
from moto import mock_aws
mock_aws().start()
backend = models.cloudformation_backends["123456789012"]["eu-west-1"]
backend.create_stack("a", '{"Resources": {}}', {})
"""


@pytest.mark.parametrize(
    "imports", [f"{_MODELS}; {_LATER}", f"{_LATER}; {_MODELS}", f"{_USED_BEFORE}\n{_LATER}"]
)
def test_cloudformation_is_extended_whenever_it_is_imported(imports: str) -> None:
    program = f"""
{imports}
backend = models.cloudformation_backends["123456789012"]["eu-west-1"]
template = '''{{"Resources": {{"One": {{"Type": "AWS::ImageBuilder::InfrastructureConfiguration",
  "Properties": {{"Name": "small", "InstanceProfileName": "builder"}}}}}}}}'''
stack = backend.create_stack("ours", template, {{}})
backend.describe_stacks(None)
print(stack.status, [one.physical_resource_id for one in stack.stack_resources])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False, timeout=PATIENCE
    )
    arn = "arn:aws:imagebuilder:eu-west-1:123456789012:infrastructure-configuration/small"
    assert done.stdout == f"CREATE_COMPLETE ['{arn}']\n", done.stderr


def test_cloudformation_is_not_imported_before_somebody_needs_it() -> None:
    program = """
import sys
from imagebuilder_typed.testing import mock_imagebuilder
mock_imagebuilder()
mock_imagebuilder()
print("moto.cloudformation" in sys.modules, sum(type(one).__name__ == "_Finder" for one in sys.meta_path))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    assert done.stdout.strip() == "False 1"


def test_the_backend_imports_nothing_of_the_client() -> None:
    """Only what `documents` consists of, with its rules for component and workflow documents."""
    program = """
import sys
from imagebuilder_typed.testing import mock_imagebuilder
mock_imagebuilder()
print([name for name in sys.modules if name.startswith("imagebuilder_typed.") and ".testing" not in name])
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    loaded = {name.split(".")[1] for name in ast.literal_eval(done.stdout)}
    assert loaded == {"_fork", "_version", "_lazy", "_suggestions", "documents"}


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


def test_moto_s_events_have_the_template_that_we_complete() -> None:
    parser = importlib.import_module("moto.events.utils").EventTemplateParser
    assert '"region": "<region>"' in parser.DEFAULT_EVENT_INPUT_TEMPLATE
    assert parser.DEFAULT_EVENT_INPUT_PATHS_MAP["account"] == "$.account"
