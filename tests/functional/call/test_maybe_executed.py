"""Might it have been carried out anyway? An error says so for all attempts, and the call can be made again."""

from __future__ import annotations

import copy
import logging
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import pytest

from imagebuilder_typed import ImageBuilderClient, RetryEvent, RetryPolicy, exceptions, models, unstructure
from tests.support.scripted_server import (
    Answer,
    ScriptedServer,
    cut_short,
    image_created,
    ok,
    refused,
    reset_before_answer,
    reset_in_body,
    server_error,
    throttled,
    truncated_json,
)

RECIPE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/small"
IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"

# Answers that leave open whether the work was done.
LEAVES_OPEN: dict[str, Answer] = {
    "reset before the answer": reset_before_answer(),
    "reset in the answer": reset_in_body(),
    "answer cut short": cut_short(),
    "answer not JSON": truncated_json(),
    "500": server_error(500),
    "503": server_error(503, "ServiceUnavailableException"),
}
# Errors of later attempts, none of which says anything about the first attempt.
LATER: dict[str, Answer] = {
    "throttled": throttled(),
    "other throttling": refused("ThrottlingException"),
    "forbidden": refused("ForbiddenException", 403),
    "expired token": refused("ExpiredTokenException", 403),
    "quota": refused("ServiceQuotaExceededException", 402),
    "bad request": refused("InvalidRequestException", 400),
    "mismatch": refused("IdempotentParameterMismatchException", 400),
}


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        yield server


def client_for(server: ScriptedServer, **policy: Any) -> ImageBuilderClient:
    quick = {"max_attempts": 3, "initial_backoff": 0.0, "max_backoff": 0.0, "rate_limit": False}
    return ImageBuilderClient(retry=RetryPolicy(**{**quick, **policy}), **server.boto3_options)


def create(client: ImageBuilderClient) -> models.CreateImageResponse:
    return client.create_image(
        image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN
    )


class TestAllAttemptsCount:
    @pytest.mark.parametrize("later", LATER)
    @pytest.mark.parametrize("first", LEAVES_OPEN)
    def test_an_answer_lost_early_counts_whatever_came_after(
        self, server: ScriptedServer, first: str, later: str
    ) -> None:
        server.script("CreateImage", [LEAVES_OPEN[first], LATER[later], LATER[later]])
        with pytest.raises(exceptions.ApiError) as caught:
            create(client_for(server))
        assert caught.value.maybe_executed
        assert "client.send(error.request) repeats it with the same token" in str(caught.value)

    @pytest.mark.parametrize("later", LATER)
    def test_nothing_is_left_open_where_every_attempt_was_refused(
        self, server: ScriptedServer, later: str
    ) -> None:
        server.script_default(LATER[later])
        with pytest.raises(exceptions.ApiError) as caught:
            create(client_for(server))
        assert not caught.value.maybe_executed
        assert "same token" not in str(caught.value)

    @pytest.mark.usefixtures("either_colour")
    def test_a_connection_that_is_refused_later(self, server: ScriptedServer) -> None:
        server.script("CreateImage", [reset_before_answer()])
        client = client_for(server, before_sleep=lambda event: server.close() if event.attempt == 1 else None)
        with pytest.raises(exceptions.ConnectError) as caught:
            create(client)
        assert caught.value.maybe_executed

    @pytest.mark.usefixtures("either_colour")
    def test_credentials_that_are_gone_later(self, server: ScriptedServer) -> None:
        server.script("CreateImage", [reset_before_answer()])
        client = client_for(server)
        signer: Any = client.boto3_client._request_signer

        def forget(_: object) -> None:
            signer._credentials = None

        with pytest.raises(exceptions.CredentialsError) as caught:
            create(client.with_options(retry=RetryPolicy(initial_backoff=0.0, before_sleep=forget)))
        assert caught.value.maybe_executed
        assert caught.value.attempts == 1

    @pytest.mark.usefixtures("either_colour")
    def test_a_later_answer_of_the_wrong_type(self, server: ScriptedServer) -> None:
        server.script("CreateImage", [reset_before_answer(), ok({"imageBuildVersionArn": 5})])
        with pytest.raises(exceptions.ConversionError) as caught:
            create(client_for(server))
        assert caught.value.maybe_executed

    @pytest.mark.usefixtures("either_colour")
    def test_a_retry_of_a_handler_leaves_the_first_answer_open(self, server: ScriptedServer) -> None:
        server.script("DeleteImage", [ok(), throttled()])
        client = client_for(server, max_attempts=2)
        asked: list[int] = []

        def once_more(attempts: int, **_: object) -> int | None:
            asked.append(attempts)
            return 0 if attempts == 1 else None

        client.boto3_client.meta.events.register("needs-retry.imagebuilder.DeleteImage", once_more)
        with pytest.raises(exceptions.CallRateLimitExceededException) as caught:
            client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert caught.value.maybe_executed
        assert caught.value.attempts == len(server.requests) == 2


@pytest.mark.usefixtures("either_colour")
class TestDuringACall:
    """What is known while a call is under way, and what remains when another exception ends it."""

    def test_hooks_get_errors_that_cover_all_attempts(self, server: ScriptedServer) -> None:
        server.script("CreateImage", [reset_before_answer(), throttled(), throttled()])
        seen: list[tuple[int, int, bool, bool]] = []

        def look(event: RetryEvent) -> None:
            error = event.error
            seen.append((event.attempt, error.attempts, error.maybe_executed, error.request is not None))

        with pytest.raises(exceptions.ThrottlingError):
            create(client_for(server, before_sleep=look))
        assert seen == [(1, 1, True, True), (2, 2, True, True)]

    @pytest.mark.parametrize("mine", [KeyError("mine"), KeyboardInterrupt()])
    def test_what_a_hook_raises_gets_a_note(self, server: ScriptedServer, mine: BaseException) -> None:
        def fail(_: RetryEvent) -> None:
            raise mine

        server.script_default(reset_before_answer())
        with pytest.raises(type(mine)) as caught:
            create(client_for(server, before_sleep=fail))
        assert caught.value.__notes__ == ["CreateImage: a request of this call may have been carried out"]

    def test_what_a_handler_raises_after_the_answer_gets_a_note(self, server: ScriptedServer) -> None:
        def fail(**_: object) -> None:
            raise KeyError("mine")

        client = client_for(server)
        client.boto3_client.meta.events.register("after-call.imagebuilder.CreateImage", fail)
        with pytest.raises(KeyError) as caught:
            create(client)
        assert "may have been carried out" in caught.value.__notes__[0]

    def test_without_a_reason_there_is_no_note(self, server: ScriptedServer) -> None:
        def fail(_: object = None, **__: object) -> None:
            raise KeyError("mine")

        server.script_default(throttled())
        with pytest.raises(KeyError) as caught:
            create(client_for(server, before_sleep=fail))
        assert not hasattr(caught.value, "__notes__")
        client = client_for(server)
        client.boto3_client.meta.events.register("before-call.imagebuilder.CreateImage", fail)
        with pytest.raises(KeyError) as caught:
            create(client)
        assert not hasattr(caught.value, "__notes__")


@pytest.mark.usefixtures("either_colour")
class TestCallingAgain:
    def test_the_request_of_an_error_starts_no_second_build(self, server: ScriptedServer) -> None:
        server.script_default(image_created)
        server.script("CreateImage", [reset_before_answer(), throttled(), throttled()])
        client = client_for(server)
        with pytest.raises(exceptions.CallRateLimitExceededException) as caught:
            create(client)
        assert caught.value.request is not None
        response = client.send(caught.value.request)
        assert isinstance(response, models.CreateImageResponse)
        tokens = {request.json["clientToken"] for request in server.requests}
        assert tokens == {response.client_token}
        assert len(server.requests) == 4

    @pytest.mark.parametrize("way", ["the same object", "a pickle", "a copy"])
    def test_what_one_call_left_open_stays_open_in_the_next(self, server: ScriptedServer, way: str) -> None:
        """Otherwise a second error would say that nothing was done, and a new call would start a second build."""
        server.script("CreateImage", [reset_before_answer(), throttled(), throttled(), *[throttled()] * 3])
        client = client_for(server)
        with pytest.raises(exceptions.ThrottlingError) as caught:
            create(client)
        request = caught.value.request
        assert request is not None
        if way == "a pickle":
            request = pickle.loads(pickle.dumps(caught.value)).request
        elif way == "a copy":
            request = copy.deepcopy(request)
        assert request == caught.value.request
        with pytest.raises(exceptions.ThrottlingError) as caught:
            client.send(request)
        assert caught.value.maybe_executed
        assert "_maybe_executed" not in str(attrs.asdict(request)) + str(unstructure(request)) + repr(request)

    def test_the_message_says_so_where_there_is_no_token(self, server: ScriptedServer) -> None:
        server.script("DeleteImage", [reset_before_answer()])
        server.script("GetImage", [server_error(500)])
        client = client_for(server, max_attempts=1)
        with pytest.raises(
            exceptions.ReadError, match="may have been carried out: check before you call again"
        ):
            client.delete_image(image_build_version_arn=IMAGE_ARN)
        with pytest.raises(exceptions.ServiceException) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert "carried out" not in str(caught.value)

    @pytest.mark.parametrize(
        "answer",
        [throttled(), reset_before_answer(), truncated_json(), ok({"imageBuildVersionArn": 5})],
        ids=["api", "transport", "not JSON", "wrong type"],
    )
    def test_every_error_of_a_call_carries_its_request(self, server: ScriptedServer, answer: Answer) -> None:
        server.script_default(answer)
        request = models.CreateImageRequest(
            image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN
        )
        with pytest.raises(exceptions.ImageBuilderError) as caught:
            client_for(server).send(request)
        assert caught.value.request is request

    def test_it_is_in_pickles_and_in_no_text(
        self, server: ScriptedServer, caplog: pytest.LogCaptureFixture
    ) -> None:
        caplog.set_level(logging.DEBUG, "imagebuilder_typed")
        server.script_default(throttled())
        client = client_for(server)
        with pytest.raises(exceptions.ImageBuilderError) as caught:
            client.create_image(
                image_recipe_arn=RECIPE_ARN,
                infrastructure_configuration_arn=INFRASTRUCTURE_ARN,
                client_token="a-token-nobody-reads",
            )
        error = caught.value
        for text in (str(error), repr(error), repr(error.args), caplog.text):
            assert "a-token-nobody-reads" not in text
        again = pickle.loads(pickle.dumps(error))
        assert again.request == error.request
        assert again.request.client_token == "a-token-nobody-reads"
        assert again.maybe_executed == error.maybe_executed

    def test_maybe_executed_survives_pickling(self, server: ScriptedServer) -> None:
        server.script("CreateImage", [reset_before_answer(), throttled(), throttled()])
        with pytest.raises(exceptions.ImageBuilderError) as caught:
            create(client_for(server))
        assert pickle.loads(pickle.dumps(caught.value)).maybe_executed

    def test_pages_and_dry_runs_carry_theirs(self, server: ScriptedServer) -> None:
        client = client_for(server)
        server.script("ListImages", [ok({"imageVersionList": [], "nextToken": "two"}), refused("X")])
        with pytest.raises(exceptions.ApiError) as caught:
            list(client.get_paginator("list_images").paginate(owner="Self"))
        assert caught.value.request == models.ListImagesRequest(owner="Self", next_token="two")


class TestStatus429:
    """It is throttling, whatever the code says."""

    @pytest.mark.parametrize(
        "code", ["ServiceException", "ServiceQuotaExceededException", "InvalidRequestException", "Unheard"]
    )
    @pytest.mark.parametrize(
        "call",
        [create, lambda client: client.delete_image(image_build_version_arn=IMAGE_ARN)],
        ids=["with a token", "without"],
    )
    def test_it_is_repeated(
        self, server: ScriptedServer, code: str, call: Callable[[ImageBuilderClient], object]
    ) -> None:
        server.script_default(refused(code, 429))
        with pytest.raises(exceptions.ThrottlingError) as caught:
            call(client_for(server))
        assert (len(server.requests), caught.value.attempts) == (3, 3)
        assert caught.value.code == code
        assert caught.value.transient
        assert not caught.value.maybe_executed
