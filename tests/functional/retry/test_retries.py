"""Retries as the service sees them: the number of requests, their tokens, and what is never sent twice."""

from __future__ import annotations

import socket
from collections.abc import Callable
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed.retry import RetryEvent
from tests.support.colours import awaited_client
from tests.support.scripted_server import (
    Answer,
    ScriptedServer,
    cut_short,
    hang,
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

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
RECIPE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/small"
FOUR_QUICK_ATTEMPTS = RetryPolicy(max_attempts=4, initial_backoff=0.0, max_backoff=0.0)

TRANSIENT: dict[str, Answer] = {
    "429 CallRateLimitExceededException": throttled(),
    "429 TooManyRequestsException": throttled("TooManyRequestsException"),
    "400 ThrottlingException": refused("ThrottlingException"),
    "429 without a known code": refused("SlowDownPlease", 429),
    "500": server_error(500),
    "502": server_error(502, "BadGateway"),
    "503": server_error(503, "ServiceUnavailableException"),
    "504": server_error(504, "GatewayTimeout"),
    "503 that is not JSON": Answer(status=503, body="<html>unavailable</html>"),
    "reset before the answer": reset_before_answer(),
    "reset in the body": reset_in_body(),
    "closed in the body": cut_short(),
    "not HTTP": not_http(),
    "truncated JSON": truncated_json(),
    "invalid UTF-8": invalid_utf8(),
    "empty body": Answer(body=b""),
    "HTML with status 200": Answer(body="<html>welcome</html>"),
}
REFUSED_BEFORE_THE_WORK = {name for name in TRANSIENT if name.startswith(("429", "400"))}
FINAL: dict[str, Answer] = {
    "400": refused("InvalidRequestException"),
    "403": refused("ForbiddenException", 403),
    "404": refused("ResourceNotFoundException", 404),
    "409": refused("ResourceInUseException", 409),
    "expired credentials": refused("ExpiredTokenException", 403),
    "quota": refused("ServiceQuotaExceededException", 402),
}


def boto3_client(server: ScriptedServer, mode: str | None = None, attempts: int = 5, **config: Any) -> Any:
    """A boto3 client with botocore's retries; ``mode`` None: with its defaults."""
    if mode is not None:
        config["retries"] = {"mode": mode, "total_max_attempts": attempts}
    return boto3.client("imagebuilder", config=Config(**config), **server.boto3_options)


def from_session(server: ScriptedServer) -> ImageBuilderClient:
    options = server.boto3_options
    endpoint = options.pop("endpoint_url")
    return ImageBuilderClient(
        session=boto3.Session(**options), endpoint_url=endpoint, retry=FOUR_QUICK_ATTEMPTS
    )


WAYS_IN: dict[str, Callable[[ScriptedServer], ImageBuilderClient]] = {
    "made by us": lambda server: ImageBuilderClient(retry=FOUR_QUICK_ATTEMPTS, **server.boto3_options),
    "made by us, with retries in the config": lambda server: ImageBuilderClient(
        config=Config(retries={"mode": "legacy", "max_attempts": 8}),
        retry=FOUR_QUICK_ATTEMPTS,
        **server.boto3_options,
    ),
    "session": from_session,
    "boto3 default": lambda server: ImageBuilderClient(boto3_client(server), retry=FOUR_QUICK_ATTEMPTS),
    "boto3 legacy": lambda server: ImageBuilderClient(
        boto3_client(server, "legacy"), retry=FOUR_QUICK_ATTEMPTS
    ),
    "boto3 standard": lambda server: ImageBuilderClient(
        boto3_client(server, "standard"), retry=FOUR_QUICK_ATTEMPTS
    ),
    "boto3 adaptive": lambda server: ImageBuilderClient(
        boto3_client(server, "adaptive"), retry=FOUR_QUICK_ATTEMPTS
    ),
    "async": lambda server: awaited_client(retry=FOUR_QUICK_ATTEMPTS, **server.boto3_options),
}


@pytest.fixture(scope="module", params=WAYS_IN)
def client_of_any_origin(one_server: ScriptedServer, request: pytest.FixtureRequest) -> ImageBuilderClient:
    return WAYS_IN[request.param](one_server)


@pytest.fixture
def client(server: ScriptedServer) -> ImageBuilderClient:
    return ImageBuilderClient(retry=FOUR_QUICK_ATTEMPTS, **server.boto3_options)


def create(client: ImageBuilderClient, **fields: Any) -> models.CreateImageResponse:
    return client.create_image(
        image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN, **fields
    )


class TestAttemptsOnTheWire:
    @pytest.mark.parametrize("kind", TRANSIENT)
    def test_max_attempts_is_what_the_service_sees(
        self, server: ScriptedServer, client_of_any_origin: ImageBuilderClient, kind: str
    ) -> None:
        server.script("CreateImage", TRANSIENT[kind])
        with pytest.raises(exceptions.ImageBuilderError) as caught:
            create(client_of_any_origin)
        requests = server.requests_for("CreateImage")
        assert len(requests) == caught.value.attempts == 4
        assert len({request.json["clientToken"] for request in requests}) == 1

    @pytest.mark.parametrize("kind", TRANSIENT)
    def test_a_temporary_failure_costs_one_more_request(
        self, server: ScriptedServer, client_of_any_origin: ImageBuilderClient, kind: str
    ) -> None:
        server.script_default(image_created)
        server.script("CreateImage", [TRANSIENT[kind]])
        response = create(client_of_any_origin)
        first, second = server.requests_for("CreateImage")
        assert first.json == second.json
        assert response.client_token == first.json["clientToken"]
        assert response.response_metadata.attempts == 2

    @pytest.mark.parametrize("kind", FINAL)
    def test_a_request_with_an_error_that_retrying_cannot_fix_is_sent_once(
        self, server: ScriptedServer, client_of_any_origin: ImageBuilderClient, kind: str
    ) -> None:
        server.script("CreateImage", FINAL[kind])
        with pytest.raises(exceptions.ApiError) as caught:
            create(client_of_any_origin)
        assert len(server.requests) == caught.value.attempts == 1

    def test_none_sends_one_request(self, server: ScriptedServer) -> None:
        server.script_default(throttled())
        client = ImageBuilderClient(boto3_client(server, "legacy"), retry=RetryPolicy.none())
        with pytest.raises(exceptions.CallRateLimitExceededException):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == 1

    def test_a_copy_with_other_options_has_its_own_count(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script_default(server_error(500))
        with pytest.raises(exceptions.ServiceException):
            client.with_options(retry=RetryPolicy.none()).get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == 1
        with pytest.raises(exceptions.ServiceException):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == 5

    def test_the_owner_of_a_client_keeps_its_retries(self, server: ScriptedServer) -> None:
        raw = boto3_client(server, "standard", attempts=2)
        ours = ImageBuilderClient(raw, retry=FOUR_QUICK_ATTEMPTS)
        server.script_default(server_error(503))
        with pytest.raises(exceptions.ServiceException):
            ours.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == 4
        with pytest.raises(ClientError):
            raw.get_image(imageBuildVersionArn=IMAGE_ARN)
        assert len(server.requests) == 4 + 2

    def test_each_page_has_its_own_attempts_and_keeps_its_token(
        self, server: ScriptedServer, client_of_any_origin: ImageBuilderClient
    ) -> None:
        def page(name: str, next_token: str | None) -> Answer:
            return ok(
                {"imageVersionList": [{"name": name}], **({"nextToken": next_token} if next_token else {})}
            )

        three = [throttled()] * 3
        server.script(
            "ListImages", [*three, page("a", "t1"), *three, page("b", "t2"), *three, page("c", None)]
        )
        names = [image.name for image in client_of_any_origin.get_paginator("list_images").paginate()]
        assert names == ["a", "b", "c"]
        tokens = [(request.json or {}).get("nextToken") for request in server.requests]
        assert tokens == [None] * 4 + ["t1"] * 4 + ["t2"] * 4


class TestUnsafeOperations:
    """DeleteImage changes state and has no client token."""

    @pytest.mark.parametrize("kind", sorted(set(TRANSIENT) - REFUSED_BEFORE_THE_WORK))
    def test_sent_once_when_it_may_have_been_carried_out(
        self, server: ScriptedServer, client_of_any_origin: ImageBuilderClient, kind: str
    ) -> None:
        server.script("DeleteImage", [TRANSIENT[kind]])
        with pytest.raises(exceptions.ImageBuilderError) as caught:
            client_of_any_origin.delete_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == caught.value.attempts == 1
        assert caught.value.maybe_executed

    @pytest.mark.parametrize("kind", sorted(REFUSED_BEFORE_THE_WORK))
    def test_repeated_when_it_was_refused_before_the_work(
        self, server: ScriptedServer, client_of_any_origin: ImageBuilderClient, kind: str
    ) -> None:
        server.script("DeleteImage", [TRANSIENT[kind]] * 2)
        response = client_of_any_origin.delete_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == response.response_metadata.attempts == 3

    @pytest.mark.usefixtures("either_colour")
    def test_repeated_when_no_connection_came_about(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as placeholder:
            port = placeholder.getsockname()[1]
        pauses: list[RetryEvent] = []
        client = ImageBuilderClient(
            endpoint_url=f"http://127.0.0.1:{port}",
            region_name="us-east-1",
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
            retry=RetryPolicy(max_attempts=3, initial_backoff=0.0, before_sleep=pauses.append),
        )
        with pytest.raises(exceptions.ConnectError) as caught:
            client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert (len(pauses), caught.value.attempts, caught.value.maybe_executed) == (2, 3, False)


@pytest.mark.usefixtures("either_colour")
class TestTokens:
    def test_a_token_of_the_users_own_goes_with_every_attempt(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        server.script_default(image_created)
        server.script("CreateImage", [reset_before_answer(), throttled()])
        response = create(client, client_token="nightly-2026-11-24")
        assert [request.json["clientToken"] for request in server.requests] == ["nightly-2026-11-24"] * 3
        assert response.client_token == "nightly-2026-11-24"

    def test_the_token_is_known_before_the_call_and_a_second_call_repeats_it(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        request = models.CreateImageRequest(
            image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN
        )
        known = request.client_token
        server.script_default(image_created)
        server.script("CreateImage", [reset_before_answer()] * 4)
        with pytest.raises(exceptions.ReadError):
            client.send(request)
        response = client.send(request)
        assert {sent.json["clientToken"] for sent in server.requests} == {known}
        assert response.client_token == known

    def test_two_calls_have_two_tokens(self, server: ScriptedServer, client: ImageBuilderClient) -> None:
        server.script_default(image_created)
        assert create(client).client_token != create(client).client_token


@pytest.mark.usefixtures("either_colour")
class TestPauses:
    class Stop(Exception):
        """Raised by the hook, so that no test waits for a pause."""

    def pause_after(self, server: ScriptedServer, answer: Answer, **policy: Any) -> RetryEvent:
        def stop(event: RetryEvent) -> None:
            events.append(event)
            raise self.Stop

        events: list[RetryEvent] = []
        server.script_default(answer)
        client = ImageBuilderClient(retry=RetryPolicy(before_sleep=stop, **policy), **server.boto3_options)
        with pytest.raises(self.Stop):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        return events[0]

    @pytest.mark.parametrize("answer", [throttled(Retry_After="17"), server_error(503, Retry_After="17")])
    def test_retry_after_in_seconds(self, server: ScriptedServer, answer: Answer) -> None:
        assert 17.0 <= self.pause_after(server, answer, initial_backoff=0.5).pause <= 17.5

    def test_retry_after_as_a_date(self, server: ScriptedServer) -> None:
        answer = throttled(Retry_After="Tue, 24 Nov 2026 23:00:40 GMT", Date="Tue, 24 Nov 2026 23:00:00 GMT")
        assert 40.0 <= self.pause_after(server, answer, initial_backoff=0.5).pause <= 40.5

    def test_a_call_waits_for_a_short_retry_after(self, server: ScriptedServer) -> None:
        events: list[RetryEvent] = []
        server.script("GetImage", [throttled(x_amz_retry_after="50")])
        policy = RetryPolicy(initial_backoff=0.0, max_backoff=0.0, before_sleep=events.append)
        client = ImageBuilderClient(retry=policy, **server.boto3_options)
        client.get_image(image_build_version_arn=IMAGE_ARN)
        first, second = server.requests
        assert [event.pause for event in events] == [0.05]
        assert second.time - first.time >= 0.05

    def test_a_retry_after_beyond_the_total_timeout_ends_the_call(self, server: ScriptedServer) -> None:
        server.script_default(throttled(Retry_After="60"))
        client = ImageBuilderClient(retry=RetryPolicy(total_timeout=30), **server.boto3_options)
        with pytest.raises(exceptions.CallRateLimitExceededException) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == caught.value.attempts == 1

    def test_the_total_timeout_ends_a_call_before_its_attempts_are_used_up(
        self, server: ScriptedServer
    ) -> None:
        server.script_default(throttled().after(0.05))
        policy = RetryPolicy(max_attempts=1000, initial_backoff=0.0, max_backoff=0.0, total_timeout=0.4)
        client = ImageBuilderClient(retry=policy, **server.boto3_options)
        # At the deadline, an answer under way is cut off, and no further request is sent.
        with pytest.raises(
            (exceptions.CallRateLimitExceededException, exceptions.ReadError, exceptions.ConnectError)
        ) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        # Each answer takes 50 ms, so no more than 8 of them fit.
        assert 1 <= len(server.requests) <= caught.value.attempts <= 9

    def test_the_total_timeout_cuts_off_an_answer_that_does_not_come(self, server: ScriptedServer) -> None:
        server.script_default(hang())
        client = ImageBuilderClient(retry=RetryPolicy(total_timeout=0.3), **server.boto3_options)
        with pytest.raises(exceptions.ReadError) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        usual = client.boto3_client.meta.config.read_timeout
        assert 0.3 <= caught.value.elapsed < usual / 2

    def test_a_read_timeout_can_be_set_for_a_single_call(self, server: ScriptedServer) -> None:
        server.script_default(hang())
        client = ImageBuilderClient(retry=RetryPolicy.none(), **server.boto3_options)
        with pytest.raises(exceptions.ReadError) as caught:
            client.with_options(read_timeout=0.2).get_image(image_build_version_arn=IMAGE_ARN)
        assert 0.2 <= caught.value.elapsed < client.boto3_client.meta.config.read_timeout / 2

    def test_a_read_timeout_has_to_make_sense(self, server: ScriptedServer) -> None:
        client = ImageBuilderClient(**server.boto3_options)
        for nonsense in (0, -1, float("nan")):
            with pytest.raises(ValueError, match="read_timeout must be above 0 seconds"):
                client.with_options(read_timeout=nonsense)

    def test_a_slow_answer_is_a_read_error_and_repeated(self, server: ScriptedServer) -> None:
        server.script("GetImage", [hang()])
        raw = boto3_client(server, read_timeout=0.2)
        response = ImageBuilderClient(raw, retry=FOUR_QUICK_ATTEMPTS).get_image(
            image_build_version_arn=IMAGE_ARN
        )
        assert len(server.requests) == response.response_metadata.attempts == 2
