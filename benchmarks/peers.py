"""Other clients for the same service: capo-imagebuilder, which has no botocore, and aiobotocore.

aiobotocore needs an older botocore than the newest. So they are installed into an environment of their own, together
with this package (``make bench`` does it), and compared with the raw boto3 there.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

from benchmarks.answers import full_answer
from benchmarks.calls import CALLS, operation_name, rounds_of
from benchmarks.figures import Figure, Group, ratio_figure
from benchmarks.server import CREDENTIALS, Server

__all__ = ["measure_peers"]

_METHODS = ("get_component", "get_image", "list_images", "list_image_scan_findings")


def measure_peers(server: Server, pairs: int, rounds: int) -> Group | None:
    """This package and the others, each compared with raw boto3; None where they are not installed."""
    if find_spec("capo_imagebuilder") is None or find_spec("aiobotocore") is None:
        return None
    calls = {method: fields for method, fields, _ in CALLS if method in _METHODS}
    for method in calls:
        server.answer(operation_name(method), full_answer(operation_name(method)))
    figures: list[Figure] = []
    for method, fields in calls.items():
        made = _callers(server, method, fields)
        raw = made.pop("boto3")
        for name, call in made.items():
            figures.append(ratio_figure(f"{method}: {name}", rounds_of(call, raw, pairs, rounds)))
        _loop.run_until_complete(_close_aio())
    return Group(title="Other clients", divided_by="the same call with boto3", figures=tuple(figures))


def _callers(server: Server, method: str, fields: dict[str, Any]) -> dict[str, Callable[[], object]]:
    import boto3
    from botocore import xform_name

    from imagebuilder_typed import ImageBuilderClient

    raw: Any = boto3.client("imagebuilder", **server.options)
    shape = raw.meta.service_model.operation_model(operation_name(method)).input_shape
    wire = {name: fields[xform_name(name)] for name in shape.members if xform_name(name) in fields}
    typed = getattr(ImageBuilderClient(**server.options), method)
    capo = getattr(_capo(server), method)
    aio = getattr(_loop.run_until_complete(_open_aio(server)), method)
    return {
        "boto3": lambda: getattr(raw, method)(**wire),
        "imagebuilder_typed": lambda: typed(**fields),
        "capo-imagebuilder": lambda: capo(**fields),
        "aiobotocore, one call at a time": lambda: _loop.run_until_complete(aio(**wire)),
    }


def _capo(server: Server) -> Any:
    import capo_imagebuilder  # type: ignore[import-not-found, unused-ignore]  # only in the environment of the peers

    return capo_imagebuilder.imagebuilderClient(
        region=CREDENTIALS["region_name"],
        endpoint=server.options["endpoint_url"],
        credentials={
            "access_key": CREDENTIALS["aws_access_key_id"],
            "secret_key": CREDENTIALS["aws_secret_access_key"],
        },
    )


_loop = asyncio.new_event_loop()
_open: list[Any] = []


async def _open_aio(server: Server) -> Any:
    from aiobotocore.session import (  # type: ignore[import-not-found, unused-ignore]
        get_session,  # as above
    )

    context = get_session().create_client("imagebuilder", **server.options)
    _open.append(context)
    return await context.__aenter__()


async def _close_aio() -> None:
    await _open.pop().__aexit__(None, None, None)
