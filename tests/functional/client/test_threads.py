"""One client, 50 threads, thousands of calls over real sockets, and a service that fails a fifth of them."""

from __future__ import annotations

import random
import threading
from collections import defaultdict
from collections.abc import Callable

import pytest
from botocore.config import Config

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from tests.support.scripted_server import (
    Answer,
    RecordedRequest,
    ScriptedServer,
    cut_short,
    image_created,
    invalid_utf8,
    not_http,
    ok,
    refused,
    reset_before_answer,
    reset_in_body,
    server_error,
    throttled,
    truncated_json,
)

pytestmark = pytest.mark.one_python

THREADS = 50
RECIPE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/small"
FAULTS = [
    throttled(),
    throttled("TooManyRequestsException"),
    refused("ThrottlingException"),
    server_error(500),
    server_error(503, "ServiceUnavailableException"),
    server_error(504, "GatewayTimeout"),
    Answer(status=502, body="<html>bad gateway</html>"),
    reset_before_answer(),
    reset_in_body(),
    cut_short(),
    truncated_json(),
    invalid_utf8(),
    not_http(),
    Answer(body=b""),
]


def failing(
    answer: Callable[[RecordedRequest], Answer], *, share: float, seed: int = 1
) -> Callable[[RecordedRequest], Answer]:
    """``answer``, except for a share of the requests, which fail in one of many ways."""
    dice = random.Random(seed)

    def answer_or_fail(request: RecordedRequest) -> Answer:
        return dice.choice(FAULTS) if dice.random() < share else answer(request)

    return answer_or_fail


def in_threads(calls: int, call: Callable[[int], None]) -> list[BaseException]:
    """Make ``call(0)`` to ``call(calls - 1)``, spread over the threads; returns what was raised."""
    raised: list[BaseException] = []

    def work(first: int) -> None:
        for number in range(first, calls, THREADS):
            try:
                call(number)
            except BaseException as error:  # the test checks every kind of failure
                raised.append(error)

    threads = [threading.Thread(target=work, args=(first,), daemon=True) for first in range(THREADS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=240)
    assert not any(thread.is_alive() for thread in threads)
    return raised


def many_connections(server: ScriptedServer, retry: RetryPolicy) -> ImageBuilderClient:
    return ImageBuilderClient(
        config=Config(max_pool_connections=THREADS), retry=retry, **server.boto3_options
    )


def test_thousands_of_builds_one_token_each_and_none_lost() -> None:
    calls = 3_000
    arns: dict[int, str] = {}
    with ScriptedServer() as server:
        server.script_default(failing(image_created, share=0.2))
        client = many_connections(server, RetryPolicy(max_attempts=20, initial_backoff=0.0, max_backoff=0.0))

        def call(number: int) -> None:
            response = client.create_image(
                image_recipe_arn=RECIPE_ARN,
                infrastructure_configuration_arn=INFRASTRUCTURE_ARN,
                tags={"call": str(number)},
            )
            assert response.image_build_version_arn is not None
            arns[number] = response.image_build_version_arn

        assert in_threads(calls, call) == []
        requests = server.requests
    tokens = defaultdict(set)
    for request in requests:
        tokens[int(request.json["tags"]["call"])].add(request.json["clientToken"])
    assert len(tokens) == len(arns) == calls
    assert all(len(of_one_call) == 1 for of_one_call in tokens.values()), (
        "one token for all attempts of a call"
    )
    assert len(set.union(*tokens.values())) == calls, "and another one for each call"
    assert all(next(iter(tokens[number])) in arn for number, arn in arns.items()), (
        "each caller got its own image"
    )
    assert calls * 1.1 < len(requests) < calls * 1.5, "the faults did happen"


def test_nothing_is_mixed_up_between_threads() -> None:
    """Three operations whose answers repeat the request; some calls fail permanently, with their own error."""

    def answer(request: RecordedRequest) -> Answer:
        if request.operation == "GetImage":
            arn = request.query["imageBuildVersionArn"]
            if "missing" in arn:
                return refused("ResourceNotFoundException", 404, f"no {arn}")
            return ok({"image": {"arn": arn, "name": arn.split("/")[1]}})
        if request.operation == "ListImages":
            start = int(request.json.get("nextToken", "0"))
            name = request.json["filters"][0]["values"][0]
            page = {"imageVersionList": [{"name": f"{name}-{start}"}, {"name": f"{name}-{start + 1}"}]}
            return ok(page | ({"nextToken": str(start + 2)} if start < 4 else {}))
        return image_created(request)

    def arn(name: str) -> str:
        return f"arn:aws:imagebuilder:us-east-1:123456789012:image/{name}/1.0.0/1"

    with ScriptedServer() as server:
        server.script_default(failing(answer, share=0.2, seed=2))
        client = many_connections(server, RetryPolicy(max_attempts=20, initial_backoff=0.0, max_backoff=0.0))

        def call(number: int) -> None:
            match number % 4:
                case 0:
                    found = client.get_image(image_build_version_arn=arn(f"web-{number}"))
                    assert found.image is not None
                    assert found.image.arn == arn(f"web-{number}")
                case 1:
                    with pytest.raises(exceptions.ResourceNotFoundException) as caught:
                        client.get_image(image_build_version_arn=arn(f"missing-{number}"))
                    assert caught.value.message == f"no {arn(f'missing-{number}')}"
                case 2:
                    filters = [models.Filter(name="name", values=[f"list-{number}"])]
                    listed = client.get_paginator("list_images").paginate(filters=filters)
                    assert [image.name for image in listed] == [
                        f"list-{number}-{entry}" for entry in range(6)
                    ]
                case _:
                    created = client.create_image(
                        image_recipe_arn=RECIPE_ARN,
                        infrastructure_configuration_arn=INFRASTRUCTURE_ARN,
                        client_token=f"token-{number}",
                    )
                    assert created.client_token == f"token-{number}"

        assert in_threads(800, call) == []


def test_a_throttled_crowd_is_paced_and_comes_through() -> None:
    """All threads share the rate limiter, so a service that throttles most of them at first serves all in the end."""
    served = threading.Semaphore(20)

    def bucket(request: RecordedRequest) -> Answer:
        return ok() if served.acquire(blocking=False) else throttled()

    def refill() -> None:
        while not done.wait(0.01):
            served.release(10)

    done = threading.Event()
    refilling = threading.Thread(target=refill, daemon=True)
    refilling.start()
    try:
        with ScriptedServer() as server:
            server.script_default(bucket)
            client = many_connections(
                server, RetryPolicy(max_attempts=50, initial_backoff=0.01, max_backoff=0.1)
            )

            def call(number: int) -> None:
                arn = f"arn:aws:imagebuilder:us-east-1:123456789012:image/web-{number}/1.0.0/1"
                client.delete_image(image_build_version_arn=arn)

            raised = in_threads(500, call)
    finally:
        done.set()
        refilling.join(timeout=60)
    assert raised == []
