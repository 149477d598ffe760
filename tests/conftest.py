"""What holds for every test: no AWS settings of the machine come in, and property tests have no deadline."""

from __future__ import annotations

import os

import botocore
import pytest
from hypothesis import HealthCheck, settings

from imagebuilder_typed.conversion import _convert
from imagebuilder_typed.validation import _check_request
from tests.support import colours

settings.register_profile(
    "default",
    deadline=None,
    max_examples=50,
    # differing_executors: `make mutants` runs the tests several times in one process.
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.differing_executors],
)
settings.register_profile("few", parent=settings.get_profile("default"), max_examples=10)
settings.load_profile("default")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The embedded service knows what the installed botocore knows: skip what an old one can't pass."""
    if tuple(map(int, botocore.__version__.split(".")[:2])) < (1, 44):
        too_old = pytest.mark.skip(reason=f"botocore {botocore.__version__} doesn't know all that this uses")
        for item in items:
            if item.get_closest_marker("new_botocore"):
                item.add_marker(too_old)


@pytest.fixture(autouse=True)
def _no_aws_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody's profile, Region or credentials: a test that needs some says so."""
    for name in list(os.environ):
        if name.startswith("AWS_"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("AWS_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", os.devnull)
    monkeypatch.setenv("AWS_EC2_METADATA_DISABLED", "true")


@pytest.fixture(params=["field by field", "generated"])
def either_way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test twice: with conversion and validation field by field, and with generated functions."""
    for module in (_convert, _check_request):
        monkeypatch.setattr(module, "FAST_PATH", request.param == "generated")


# The rules are the same code, so one Python does; tests/functional/aio runs with all.
@pytest.fixture(params=["blocking", pytest.param("async", marks=pytest.mark.one_python)])
def either_colour(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run a test twice: with the blocking client, and with the async one."""
    if request.param == "async":
        for name, stand_in in colours.STAND_INS.items():
            if name in vars(request.module):
                monkeypatch.setattr(request.module, name, stand_in)
