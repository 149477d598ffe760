"""The data loader of our session loads and raises what botocore's does."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import botocore.session
import pytest
from botocore.loaders import JSONFileLoader, Loader

from imagebuilder_typed._call.data_loader import FastLoader, replace_loader


@pytest.fixture(scope="module")
def loaders() -> tuple[Loader, Loader]:
    return FastLoader(), Loader()


def outcome(loader: Any, method: str, *arguments: Any) -> Any:
    try:
        return json.dumps(getattr(loader, method)(*arguments))
    except Exception as error:  # both have to raise the same
        return type(error), str(error)


@pytest.mark.parametrize(
    "service",
    ["imagebuilder", "sts", "STS", "no-such", "", "-", ".", "../data/sts", "sts/", None, "\u017fts"],
)
@pytest.mark.parametrize("version", [None, "2019-12-02", "2001-01-01"])
def test_models_and_errors_are_the_same(
    loaders: tuple[Loader, Loader], service: Any, version: str | None
) -> None:
    for type_name in ("service-2", "paginators-1", "waiters-2", "endpoint-rule-set-1", "no-such-type"):
        asked = ("load_service_model", service, type_name, version)
        assert outcome(loaders[0], *asked) == outcome(loaders[1], *asked), asked


@pytest.mark.parametrize("method", ["load_data", "load_data_with_path"])
@pytest.mark.parametrize(
    "name", ["partitions", "_retry", "imagebuilder/2019-12-02/waiters-2", "no-such-data", "sts"]
)
def test_data_is_the_same(loaders: tuple[Loader, Loader], method: str, name: str) -> None:
    assert outcome(loaders[0], method, name) == outcome(loaders[1], method, name)


def test_a_model_is_loaded_once() -> None:
    loader = FastLoader()
    assert loader.load_service_model("sts", "service-2") is loader.load_service_model("sts", "service-2")
    assert loader.load_data("endpoints") is loader.load_data("endpoints")


class Listing(JSONFileLoader):
    """While a model is being loaded, another thread lists all services."""

    def __init__(self, loader: Loader, thread: ThreadPoolExecutor) -> None:
        self.loader = loader
        self.thread = thread
        self.listed: list[str] = []

    def load_file(self, file_path: str) -> Any:
        self.listed = self.thread.submit(self.loader.list_available_services, "service-2").result()
        return super().load_file(file_path)


def test_another_thread_lists_all_services_meanwhile() -> None:
    with ThreadPoolExecutor(1) as thread:
        thread.submit(int).result()  # it starts now
        loader = FastLoader()
        listing = loader.file_loader = Listing(loader, thread)
        loader.load_service_model("imagebuilder", "service-2")
        assert "ec2" in listing.listed
        assert loader.list_available_services("service-2") == listing.listed


def test_another_loader_stays() -> None:
    class Mine(Loader):
        pass

    with_files = Loader(file_loader=type("Files", (JSONFileLoader,), {})())
    for loader in (Mine(), with_files, Loader(extra_search_paths=["/nowhere"]), object()):
        session = botocore.session.Session()
        session.register_component("data_loader", loader)
        replace_loader(session)
        assert session.get_component("data_loader") is loader
