"""A program that makes one client per scenario, each in a forked child, and prints what is to be known about them.

    python -m tests.support.session_facts typed scenarios.json

``typed`` makes clients as this package does without ``session=``, ``raw`` makes them with boto3. The other settings, the
retries among them, are the same. Each scenario starts in a process without sessions, with its own environment.
"""

from __future__ import annotations

import gc
import importlib
import json
import os
import sys
import traceback
from collections.abc import Iterable
from datetime import datetime
from types import SimpleNamespace
from typing import Any

import botocore.auth
from botocore.config import Config

SINGLE_ATTEMPT = Config(retries={"total_max_attempts": 1, "mode": "standard"})
IMAGE = "arn:aws:imagebuilder:eu-west-1:123456789012:image/golden/1.0.0/1"


def freeze_signatures() -> None:
    """Signatures contain the time; with a fixed time, equal requests have equal signatures."""
    now = datetime(2026, 1, 2, 3, 4, 5)
    auth: Any = botocore.auth
    if hasattr(auth, "get_current_datetime"):
        auth.get_current_datetime = lambda: now
    else:
        auth.datetime = SimpleNamespace(datetime=SimpleNamespace(utcnow=lambda: now))


def typed(settings: dict[str, Any]) -> Any:
    from imagebuilder_typed import ImageBuilderClient

    return ImageBuilderClient(**settings).boto3_client


def raw(settings: dict[str, Any]) -> Any:
    boto3: Any = importlib.import_module("boto3")  # the other kind of process must not have it
    config = settings.pop("config", None)
    merged = SINGLE_ATTEMPT if config is None else config.merge(SINGLE_ATTEMPT)
    return boto3.client("imagebuilder", config=merged, **settings)


def facts_of(client: Any) -> dict[str, Any]:
    signer, session = client._request_signer, client._endpoint.http_session
    credentials = client._get_credentials()
    found: dict[str, Any] = {
        "url": client.meta.endpoint_url,
        "region": client.meta.region_name,
        "partition": client.meta.partition,
        "signing": [signer.signing_name, signer.region_name, signer.signature_version],
        "config": [f"{name}={value!r}" for name, value in sorted(variables_of(client.meta.config))],
        "verify": session._verify,
        "operations": len(client.meta.service_model.operation_names),
        "description": client.meta.service_model.documentation,
        "api_version": client.meta.service_model.api_version,
        "mark": getattr(client, "mark", None),
    }
    if credentials is not None:
        frozen = credentials.get_frozen_credentials()
        found["credentials"] = [credentials.method, *frozen]
    return json.loads(json.dumps(found, default=repr))  # type: ignore[no-any-return]


def variables_of(thing: object) -> Iterable[tuple[str, object]]:
    return vars(thing).items()


def run(kind: str, scenario: dict[str, Any]) -> dict[str, Any]:
    os.environ.update(scenario.get("environ", {}))
    exec(scenario.get("setup", ""), {})
    found = facts_with(kind, scenario, {})
    if "regions" in scenario:
        regions = scenario["regions"]
        found["regions"] = {each: facts_with(kind, scenario, {"region_name": each}) for each in regions}
    return {**found, "boto3": sorted({"boto3", "s3transfer"} & set(sys.modules))}


def facts_with(kind: str, scenario: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
    settings = {**scenario.get("settings", {}), **more}
    if "config" in settings:
        settings["config"] = Config(**settings["config"])
    found: dict[str, Any] = {}
    try:
        client = typed(settings) if kind == "typed" else raw(settings)
        found = facts_of(client)
        if scenario.get("call"):
            client.get_image(imageBuildVersionArn=IMAGE)
    except Exception as error:  # both must fail in the same way
        cause = error
        if type(error).__module__.startswith(
            "imagebuilder_typed"
        ):  # this package gives it a class of its own
            cause = error.__cause__ or error.__context__ or error  # type: ignore[assignment]
        found["error"] = [type(cause).__module__, type(cause).__name__, str(cause)]
    return found


def in_child(kind: str, scenario: dict[str, Any]) -> dict[str, Any]:
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            answer = run(kind, scenario)
        except BaseException:
            answer = {"crash": traceback.format_exc()}
        with open(writing, "w", encoding="utf-8") as stream:
            json.dump(answer, stream)
        os._exit(0)
    os.close(writing)
    with open(reading, encoding="utf-8") as stream:
        text = stream.read()
    os.waitpid(child, 0)
    return json.loads(text)  # type: ignore[no-any-return]


def main(kind: str, path: str) -> None:
    freeze_signatures()
    gc.disable()  # a collection would copy the memory that the children share
    # Once, rather than in each child. None of them makes a session.
    for module in ("botocore.session", "imagebuilder_typed.client", *(["boto3"] if kind == "raw" else [])):
        importlib.import_module(module)
    with open(path, encoding="utf-8") as stream:
        scenarios = json.load(stream)
    json.dump({name: in_child(kind, scenario) for name, scenario in scenarios.items()}, sys.stdout)


if __name__ == "__main__":
    main(*sys.argv[1:])
