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
"""


def test_the_fixtures_work(pytester: pytest.Pytester) -> None:
    pytester.makepyfile(TESTS)
    result = pytester.runpytest_subprocess("-q", timeout=PATIENCE)
    result.assert_outcomes(passed=4)


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
