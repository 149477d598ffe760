"""The part of botocore's endpoints that one service needs, which the installed botocore has.

The file has over a megabyte of JSON, nearly all of it below ``services``. Image Builder is not there: its endpoints follow
from the partitions' defaults. So the text is shortened before it is parsed. The services are parsed when another one is
wanted, such as STS for the credentials of a role.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

__all__ = ["without_services"]

Partitions = list[dict[str, Any]]

# How botocore's file is written: a partition's services are the last that it has.
_SERVICES = b'\n    "services" : {'
_NEXT_PARTITION = b'\n  }, {\n    "defaults" :'
_LAST_PARTITION_ENDS = b"\n  } ]"


def without_services(
    text: bytes, service: str, names: set[str], load_all: Callable[[], Mapping[str, Any]]
) -> dict[str, Any] | None:
    """Parse the file without the services of its partitions, which are loaded when one of them is wanted.

    Args:
        text: The file.
        service: The service that is wanted. It may have no endpoints of its own.
        names: The names of all partitions.
        load_all: Loads all of the file.

    Returns:
        None if the file must be parsed as a whole: the service has endpoints of its own in it, or it is written in
        another way.
    """
    if f'"{service}"'.encode() in text:
        return None
    try:
        data: dict[str, Any] = json.loads(_shortened(text))
        partitions = data["partitions"]
        if {partition["partition"] for partition in partitions} != names:
            return None
        for partition in partitions:
            partition["services"] = _Services(service, partitions, partition["partition"], load_all)
    except (ValueError, KeyError, TypeError):
        return None
    return data


def _shortened(text: bytes) -> bytes:
    kept: list[bytes] = []
    start = 0
    while start >= 0:
        services = text.index(_SERVICES, start)
        kept += text[start:services], _SERVICES, b"}"
        start = text.find(_NEXT_PARTITION, services)
    kept.append(text[text.rindex(_LAST_PARTITION_ENDS) :])
    return b"".join(kept)


class _Services(Mapping[str, Any]):
    """The services of one partition. The first question about another service loads all of them, of all partitions."""

    def __init__(
        self, absent: str, partitions: Partitions, partition: str, load_all: Callable[[], Mapping[str, Any]]
    ) -> None:
        self._absent = absent
        self._partitions = partitions
        self._partition = partition
        self._load_all = load_all
        self._loaded: Mapping[str, Any] | None = None

    def _all(self) -> Mapping[str, Any]:
        loaded = self._loaded
        if loaded is None:
            services = {each["partition"]: each["services"] for each in self._load_all()["partitions"]}
            # From here on, botocore's resolver has plain dicts.
            for partition in self._partitions:
                partition["services"] = services[partition["partition"]]
            loaded = self._loaded = services[self._partition]
        return loaded

    def __getitem__(self, service: str) -> Any:
        if service == self._absent:
            raise KeyError(service)
        return self._all()[service]

    def __iter__(self) -> Iterator[str]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())
