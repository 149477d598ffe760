"""botocore's data loader, without work that does not change the result. See docs/design/start-up.md.

botocore lists the folders of all services before it loads the data of one, twice for a client, and parses the endpoints
of all services. This loader looks for the one service, and parses endpoints of services when one of theirs is wanted.
All data comes from the installed botocore. Only public names of botocore are used.
"""

from __future__ import annotations

import gzip
import json
import logging
import os
from collections.abc import Callable
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

from botocore.exceptions import DataNotFoundError
from botocore.loaders import JSONFileLoader, Loader

from imagebuilder_typed._call.endpoints import without_services

if TYPE_CHECKING:
    from botocore.session import Session

__all__ = ["FastLoader", "replace_loader"]

_SERVICE = "imagebuilder"
_ENDPOINTS = "endpoints"
_OUR_DATA = os.path.join(Loader.BUILTIN_DATA_PATH, _SERVICE, "")

# The service that this thread loads. Another thread may list all services at the same time.
_loading: ContextVar[str | None] = ContextVar("_loading", default=None)


def replace_loader(session: Session) -> None:
    """Give a session the loader of this module, unless it has another than botocore's own or folders of the user's."""
    loader: Any = session.get_component("data_loader")
    fast = FastLoader()
    if (
        type(loader) is Loader
        and type(loader.file_loader) is JSONFileLoader
        and loader.search_paths == fast.search_paths
    ):
        session.register_component("data_loader", fast)


class _FileLoader(JSONFileLoader):
    """Reads the files of our service into plain dicts, which takes half the time of botocore's ordered dicts."""

    def load_file(self, file_path: str) -> Any:
        if not file_path.startswith(_OUR_DATA):
            return super().load_file(file_path)
        for suffix, content in ((".json", bytes), (".json.gz", gzip.decompress)):
            path = file_path + suffix
            if os.path.isfile(path):
                with open(path, "rb") as file:
                    text = content(file.read()).decode("utf-8")
                logging.getLogger("botocore.loaders").debug("Loading JSON file: %s", path)
                return json.loads(text)
        return None


def _is_folder_name(text: str) -> bool:
    letters = text.replace("-", "")
    return letters.isascii() and letters.isalnum() and text == text.lower()


class FastLoader(Loader):
    """Loads what botocore's loader would load."""

    FILE_LOADER_CLASS = _FileLoader

    def __init__(self) -> None:
        super().__init__()
        self._endpoints: dict[str, tuple[Any, str] | None] = {}

    def load_service_model(self, service_name: str, type_name: str, *more: Any, **named: Any) -> Any:
        token = _loading.set(service_name if self._has_data(service_name, type_name) else None)
        try:
            return super().load_service_model(service_name, type_name, *more, **named)
        finally:
            _loading.reset(token)

    def list_available_services(self, type_name: str) -> list[str]:
        # load_service_model asks, and only wants to know whether the service is in the list.
        service = _loading.get()
        return super().list_available_services(type_name) if service is None else [service]

    def _has_data(self, service_name: object, type_name: str) -> bool:
        """Whether `list_available_services` would list a service."""
        # Other text may be a path, or the name of a folder on a file system that ignores case.
        if not (isinstance(service_name, str) and _is_folder_name(service_name)):
            return False
        try:
            return bool(self.list_api_versions(service_name, type_name))
        except (DataNotFoundError, OSError):
            return False

    def load_data_with_path(self, name: str) -> tuple[Any, str]:
        if name != _ENDPOINTS:
            return super().load_data_with_path(name)
        if name not in self._endpoints:
            self._endpoints.setdefault(name, self._find_endpoints(super().load_data_with_path))
        return self._endpoints[name] or super().load_data_with_path(name)

    def _find_endpoints(self, load_all: Callable[[str], tuple[Any, str]]) -> tuple[Any, str] | None:
        """The endpoints without services, and their path; None if botocore has to load them."""
        path = os.path.join(self.BUILTIN_DATA_PATH, _ENDPOINTS)
        elsewhere = [each for each in self.search_paths if each != self.BUILTIN_DATA_PATH]
        if any(self.file_loader.exists(os.path.join(each, _ENDPOINTS)) for each in elsewhere):
            return None
        try:
            with open(f"{path}.json", "rb") as file:
                text = file.read()
            partitions = {partition["id"] for partition in self.load_data("partitions")["partitions"]}
        except (DataNotFoundError, OSError, KeyError, TypeError):
            return None
        data = without_services(text, _SERVICE, partitions, lambda: load_all(_ENDPOINTS)[0])
        return None if data is None else (data, path)
