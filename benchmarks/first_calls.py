"""Call every operation three times and print the seconds of each call as JSON.

A program of its own: ``python -m benchmarks.first_calls typed|raw``, with the client's options as JSON on standard
input.
"""

from __future__ import annotations

import json
import sys
from time import perf_counter
from typing import Any

_WARM_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/warm/1.0.0/1"


def _main(side: str, options: dict[str, Any], requests: dict[str, dict[str, Any]]) -> None:
    if side == "typed":
        from imagebuilder_typed import ImageBuilderClient

        client: Any = ImageBuilderClient(**options)
        client.get_image(image_build_version_arn=_WARM_ARN)
        prepared = {name: _typed(client, name, request) for name, request in requests.items()}
    else:
        import boto3

        client = boto3.client("imagebuilder", **options)
        client.get_image(imageBuildVersionArn=_WARM_ARN)
        methods = {api_name: name for name, api_name in client.meta.method_to_api_mapping.items()}
        prepared = {name: (getattr(client, methods[name]), request) for name, request in requests.items()}
    times: dict[str, list[float]] = {}
    for name, (call, arguments) in prepared.items():
        times[name] = []
        for _ in range(3):
            started = perf_counter()
            call(**arguments)
            times[name].append(perf_counter() - started)
    json.dump(times, sys.stdout)


def _typed(client: Any, name: str, request: dict[str, Any]) -> tuple[Any, dict[str, Any]]:
    """The method and its keywords. Only nested values are made into objects, so that few classes are built here."""
    from botocore import xform_name

    arguments: dict[str, Any] = {xform_name(member): value for member, value in request.items()}
    if any(_is_nested(value) for member, value in request.items() if member != "tags"):
        from imagebuilder_typed import models, structure

        shape = getattr(models, f"{name}Request")
        built = structure(request, shape)
        arguments = {member: getattr(built, member) for member in arguments}
    return getattr(client, xform_name(name)), arguments


def _is_nested(value: object) -> bool:
    return isinstance(value, dict) or (isinstance(value, list) and isinstance(value[0], dict))


if __name__ == "__main__":
    given = json.load(sys.stdin)
    _main(sys.argv[1], given["options"], given["requests"])
