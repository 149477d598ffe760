"""The fixtures of the installed package, which pytest finds through its entry point."""

from __future__ import annotations

import pytest

from ...support.processes import PATIENCE

pytestmark = pytest.mark.any_botocore

pytest_plugins = ["pytester"]

TESTS = """
import boto3
import pytest
from urllib.request import urlopen


def test_a_typed_client(imagebuilder_client):
    assert list(imagebuilder_client.list_images().image_version_list) == []


def test_a_client_and_controls(imagebuilder_mock, imagebuilder_controls):
    client = boto3.client("imagebuilder", region_name="us-east-1")
    imagebuilder_controls.throttle("ListImages", times=100)
    with pytest.raises(client.exceptions.CallRateLimitExceededException):
        client.list_images()


def test_the_next_test_starts_empty(imagebuilder_mock):
    boto3.client("imagebuilder", region_name="us-east-1").list_images()


class TestElsewhere:
    @pytest.fixture
    def imagebuilder_region(self):
        return "eu-west-1"

    @pytest.fixture
    def imagebuilder_build_speed(self):
        return "instant"

    def test_other_settings(self, imagebuilder_server, imagebuilder_region, imagebuilder_build_speed):
        from moto.moto_api import state_manager

        client = boto3.client(
            "imagebuilder",
            region_name=imagebuilder_region,
            endpoint_url=imagebuilder_server.url,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        assert client.list_images()["imageVersionList"] == []
        assert state_manager.get_transition("imagebuilder::image") == {"progression": "immediate"}

    @pytest.mark.parametrize("fixtures", [("server", "controls"), ("controls", "server")])
    def test_the_controls_control_the_server(self, request, imagebuilder_region, fixtures):
        given = {name: request.getfixturevalue(f"imagebuilder_{name}") for name in fixtures}
        client = boto3.client(
            "imagebuilder",
            region_name=imagebuilder_region,
            endpoint_url=given["server"].url,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        given["controls"].fail_calls("ListImages", code="ForbiddenException")
        with pytest.raises(client.exceptions.ForbiddenException):
            client.list_images()
        assert client.list_images()["imageVersionList"] == []
"""


def test_the_fixtures_work(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-q", timeout=PATIENCE)
    result.assert_outcomes(passed=6)


def test_the_plugin_costs_nothing_unless_it_is_used(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys


        def test_no_moto_here():
            assert "moto" not in sys.modules
            assert "boto3" not in sys.modules
        """
    )
    result = pytester.runpytest_subprocess("-q", timeout=PATIENCE)
    result.assert_outcomes(passed=1)


PAUSES = """
import time

import pytest

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.exceptions import CallRateLimitExceededException


@pytest.fixture
def slept(monkeypatch):
    pauses = []
    monkeypatch.setattr(time, "sleep", pauses.append)
    return pauses


@pytest.fixture
def image_arn(imagebuilder_client):
    infrastructure = imagebuilder_client.create_infrastructure_configuration(name="golden", instance_profile_name="builder")
    component = "arn:aws:imagebuilder:us-east-1:aws:component/update-linux/x.x.x"
    recipe = imagebuilder_client.create_image_recipe(
        name="golden",
        semantic_version="1.0.0",
        parent_image="ami-0123456789abcdef0",
        components=[models.ComponentConfiguration(component_arn=component)],
    )
    return imagebuilder_client.create_image(
        image_recipe_arn=recipe.image_recipe_arn,
        infrastructure_configuration_arn=infrastructure.infrastructure_configuration_arn,
    ).image_build_version_arn


def test_retries_do_not_sleep(imagebuilder_client, imagebuilder_controls, slept):
    imagebuilder_controls.throttle("ListImages", times=4)
    assert imagebuilder_client.list_images().response_metadata.attempts == 5
    assert imagebuilder_client.list_images().response_metadata.attempts == 1
    assert slept == []


def test_all_attempts_are_made_before_the_error(imagebuilder_client, imagebuilder_controls, slept, caplog):
    caplog.set_level("INFO", "imagebuilder_typed")
    imagebuilder_controls.throttle("ListImages", times=100)
    with pytest.raises(CallRateLimitExceededException) as raised:
        imagebuilder_client.list_images()
    assert (raised.value.attempts, slept) == (10, [])
    assert "requests a second" not in caplog.text  # no rate limit, which would wait without sleeping


def test_a_client_that_the_test_does_not_make(imagebuilder_mock, imagebuilder_controls, slept):
    imagebuilder_controls.throttle("ListImages", times=2)
    ImageBuilderClient(region_name="us-east-1").list_images()
    assert slept == []


def test_a_client_for_the_server(imagebuilder_server, slept):
    from imagebuilder_typed.testing import controls

    controls("us-east-1").throttle("ListImages", times=2)
    client = ImageBuilderClient(
        region_name="us-east-1",
        endpoint_url=imagebuilder_server.url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )
    client.list_images()
    assert slept == []


def test_waiters_do_not_sleep(imagebuilder_client, image_arn, slept):
    waiter = imagebuilder_client.get_waiter("image_available")
    assert waiter.wait(image_build_version_arn=image_arn).image.state.status == "AVAILABLE"
    assert slept == []


def test_a_cancellable_wait_does_not_sleep(imagebuilder_client, image_arn):
    class Cancel:
        def is_set(self):
            return False

        def wait(self, timeout):
            raise AssertionError(f"a pause of {timeout} seconds")

    waiter = imagebuilder_client.get_waiter("image_available")
    waiter.wait(image_build_version_arn=image_arn, cancel=Cancel())


class TestRealPauses:
    @pytest.fixture
    def imagebuilder_pauses(self):
        return True

    def test_a_throttled_call_gets_a_rate_limit(self, imagebuilder_client, imagebuilder_controls, caplog):
        caplog.set_level("INFO", "imagebuilder_typed")
        imagebuilder_controls.throttle("ListImages", times=1)
        imagebuilder_client.list_images()
        assert "requests a second" in caplog.text

    def test_a_retry_sleeps(self, imagebuilder_client, imagebuilder_controls, slept):
        imagebuilder_controls.fail_calls("ListImages", code="ServiceException", status=500, times=1)
        imagebuilder_client.list_images()
        assert len(slept) == 1

    def test_a_waiter_sleeps(self, imagebuilder_client, image_arn, slept):
        imagebuilder_client.get_waiter("image_available").wait(image_build_version_arn=image_arn)
        assert len(slept) == 6


def test_pauses_return_after_the_fixtures():
    from imagebuilder_typed import _pauses

    assert not _pauses.pauses_are_skipped()
"""


def test_the_fixtures_skip_pauses(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(PAUSES)
    result = pytester.runpytest_subprocess("-q", "-p", "no:randomly", timeout=PATIENCE)
    result.assert_outcomes(passed=10)


APPLICATION = """
import boto3
from imagebuilder_typed import ImageBuilderClient

client = ImageBuilderClient(region_name="us-east-1")
raw = boto3.client("imagebuilder", region_name="us-east-1")
ec2 = boto3.client("ec2", region_name="us-east-1")
"""
TESTS_OF_IT = """
import application


def test_clients_of_the_module(imagebuilder_client):
    made = imagebuilder_client.create_infrastructure_configuration(name="small", instance_profile_name="p")
    assert len(application.client.list_infrastructure_configurations().infrastructure_configuration_summary_list) == 1
    assert len(application.raw.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"]) == 1
    assert application.ec2.describe_regions()["Regions"]


def test_each_request_is_carried_out_once(imagebuilder_controls):
    from moto.core import patch_client

    patch_client(application.raw)
    imagebuilder_controls.throttle("ListImages", times=1)
    for client in (application.raw, application.client.boto3_client):
        try:
            client.list_images()
        except client.exceptions.CallRateLimitExceededException:
            break
    assert imagebuilder_controls.planned_failures()["calls"] == []
    application.raw.list_images()
    application.raw.create_infrastructure_configuration(name="once", instanceProfileName="p")
    imagebuilder_controls.throttle("ListImages", times=2)
    assert application.client.list_images().response_metadata.attempts == 3
"""


def test_clients_of_modules_under_test_are_mocked(
    pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"):
        monkeypatch.setenv(name, "testing")
    # A request that is not mocked fails here, instead of reaching AWS.
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv("AWS_MAX_ATTEMPTS", "1")
    pytester.makepyfile(application=APPLICATION)
    pytester.makepyfile(TESTS_OF_IT)
    result = pytester.runpytest_subprocess("-q", timeout=PATIENCE)
    result.assert_outcomes(passed=2)


def test_the_plugin_imports_neither_moto_nor_botocore(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(
        """
        import sys

        def test_imports():
            assert not {"moto", "boto3", "botocore"} & sys.modules.keys()
        """
    )
    pytester.runpytest_subprocess("-q", timeout=PATIENCE).assert_outcomes(passed=1)
