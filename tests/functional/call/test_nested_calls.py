"""The user's handlers and the calls that they make: raw calls never change, and handlers' exceptions pass unchanged."""

from __future__ import annotations

import signal
import weakref
from collections.abc import Iterator
from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError, EndpointConnectionError, ReadTimeoutError
from botocore.httpsession import URLLib3Session

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions, models
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from tests.support.scripted_server import (
    ScriptedServer,
    hang,
    ok,
    reset_before_answer,
    server_error,
    throttled,
)

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
THREE_QUICK_ATTEMPTS = RetryPolicy(max_attempts=3, initial_backoff=0.0, max_backoff=0.0, rate_limit=False)


@pytest.fixture
def server() -> Iterator[ScriptedServer]:
    with ScriptedServer() as server:
        server.script("GetImage", ok({"image": {"name": "web", "shiny": 1}}))
        yield server


@pytest.fixture
def raw(server: ScriptedServer) -> Any:
    config = Config(retries={"mode": "standard", "total_max_attempts": 2}, read_timeout=1)
    return boto3.client("imagebuilder", config=config, **server.boto3_options)


@pytest.fixture
def client(raw: Any) -> ImageBuilderClient:
    return ImageBuilderClient(raw, retry=THREE_QUICK_ATTEMPTS)


EVENTS = [
    "provide-client-params",
    "before-parameter-build",
    "before-call",
    "request-created",
    "before-sign",
    "before-send",
    "response-received",
    "before-parse",
    "needs-retry",
    "after-call",
]


class Once:
    """A handler that acts at its first event only, since its action causes events too."""

    def __init__(self, do: Any) -> None:
        self._do = do
        self.done = False

    def __call__(self, **_: object) -> None:
        if not self.done:
            self.done = True
            self._do()


def fail_with_key_error(**_: object) -> None:
    raise KeyError("mine")


class TestRawCallsInsideTypedOnes:
    @pytest.mark.parametrize("event", EVENTS)
    def test_the_same_operation_is_parsed_by_botocore(
        self, raw: Any, client: ImageBuilderClient, event: str
    ) -> None:
        nested: list[Any] = []
        raw.meta.events.register(
            f"{event}.imagebuilder.GetImage",
            Once(lambda: nested.append(raw.get_image(imageBuildVersionArn=IMAGE_ARN))),
        )
        response = client.with_options(keep_raw_payload=True).get_image(image_build_version_arn=IMAGE_ARN)
        assert nested[0]["image"] == {"name": "web"}
        assert response.raw_payload is not None
        # botocore's parser drops members that the model doesn't know.
        assert response.raw_payload["image"] == {"name": "web", **({"shiny": 1} if FAST_PATH else {})}

    @pytest.mark.parametrize("event", EVENTS)
    def test_the_same_operation_has_botocores_retries(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient, event: str
    ) -> None:
        if event not in ("response-received", "before-parse", "needs-retry", "after-call"):
            server.script("GetImage", [server_error(503)] * 2)
        else:
            server.script("GetImage", [ok({"image": {}}), server_error(503), server_error(503)])
        errors: list[ClientError] = []

        def call() -> None:
            with pytest.raises(ClientError) as caught:
                raw.get_image(imageBuildVersionArn=IMAGE_ARN)
            errors.append(caught.value)

        raw.meta.events.register(f"{event}.imagebuilder.GetImage", Once(call))
        assert client.get_image(image_build_version_arn=IMAGE_ARN).response_metadata.attempts == 1
        assert not isinstance(errors[0], exceptions.ImageBuilderError)
        assert len(server.requests) == 3

    def test_the_same_operation_is_validated_by_botocore(self, raw: Any, client: ImageBuilderClient) -> None:
        refused: list[Exception] = []

        def call() -> None:
            with pytest.raises(Exception, match="Unknown parameter") as caught:
                raw.get_image(imageBuildVersionArn=IMAGE_ARN, shiny=1)
            refused.append(caught.value)

        raw.meta.events.register("before-parameter-build.imagebuilder.GetImage", Once(call))
        client.get_image(image_build_version_arn=IMAGE_ARN)
        assert refused

    def test_a_read_timeout_applies_to_the_typed_call_only(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        server.script("GetImage", [ok({"image": {"name": "nested"}}).after(0.5), ok()])
        nested: list[Any] = []
        raw.meta.events.register(
            "before-call.imagebuilder.GetImage",
            Once(lambda: nested.append(raw.get_image(imageBuildVersionArn=IMAGE_ARN))),
        )
        client.with_options(read_timeout=0.3).get_image(image_build_version_arn=IMAGE_ARN)
        assert nested[0]["image"] == {"name": "nested"}

    def test_nothing_is_registered_on_the_users_client(self, server: ScriptedServer) -> None:
        raw: Any = boto3.client("imagebuilder", **server.boto3_options)
        before = {name: vars(raw)[name] for name in ("_serializer", "_endpoint", "meta")}
        emitter, session = raw._endpoint._event_emitter, raw._endpoint.http_session
        ImageBuilderClient(raw).get_image(image_build_version_arn=IMAGE_ARN)
        assert all(vars(raw)[name] is part for name, part in before.items())
        assert raw._endpoint._event_emitter is emitter
        assert raw._endpoint.http_session is session


class TestWhatHandlersRaise:
    @pytest.mark.parametrize("event", EVENTS)
    def test_it_is_raised_unchanged_and_ends_the_call(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient, event: str
    ) -> None:
        class Mine(Exception):
            pass

        def fail(**_: object) -> None:
            raise Mine

        raw.meta.events.register(f"{event}.imagebuilder.GetImage", fail)
        with pytest.raises(Mine):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) <= 1

    @pytest.mark.parametrize("event", EVENTS)
    def test_a_typed_error_of_another_call_is_not_taken_for_this_ones(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient, event: str
    ) -> None:
        server.script("ListImages", throttled())
        single = client.with_options(retry=RetryPolicy.none())
        raw.meta.events.register(f"{event}.imagebuilder.GetImage", lambda **_: single.list_images())
        with pytest.raises(exceptions.CallRateLimitExceededException) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert caught.value.operation_name == "ListImages"
        assert caught.value.request == models.ListImagesRequest()
        assert caught.value.attempts == len(server.requests_for("ListImages")) == 1

    @pytest.mark.parametrize("event", EVENTS)
    def test_so_does_a_handler_that_cannot_be_called(
        self, raw: Any, client: ImageBuilderClient, event: str
    ) -> None:
        def needs_more(*, nobody_gives_this: object, **_: object) -> None: ...

        raw.meta.events.register(f"{event}.imagebuilder.GetImage", needs_more)
        with pytest.raises(TypeError, match="nobody_gives_this"):
            client.get_image(image_build_version_arn=IMAGE_ARN)

    def test_so_it_is_where_the_endpoint_is_resolved(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        mine = ClientError({"Error": {"Code": "Mine", "Message": ""}}, "GetCallerIdentity")

        def fail(**_: object) -> None:
            raise mine

        raw.meta.events.register("before-endpoint-resolution.imagebuilder", fail)
        with pytest.raises(ClientError) as caught:
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert caught.value is mine
        assert server.requests == []

    @pytest.mark.parametrize("event", EVENTS)
    def test_an_error_of_a_raw_call_is_not_taken_for_this_ones(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient, event: str
    ) -> None:
        other = boto3.client(
            "imagebuilder",
            config=Config(retries={"total_max_attempts": 1}),
            **{**server.boto3_options, "endpoint_url": "http://127.0.0.1:1"},
        )
        asked: list[str] = []

        def ask(**_: object) -> None:
            asked.append(event)
            other.list_images()  # type: ignore[attr-defined]

        raw.meta.events.register(f"{event}.imagebuilder.GetImage", ask)
        with pytest.raises(EndpointConnectionError):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert asked == [event]

    def test_an_error_of_botocores_that_a_handler_raises_simulates_a_network_failure(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        def lose(request: Any, **_: object) -> None:
            raise ReadTimeoutError(endpoint_url=request.url)

        raw.meta.events.register("before-send.imagebuilder.*", lose)
        with pytest.raises(exceptions.ReadError) as caught:
            client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert (caught.value.attempts, caught.value.maybe_executed) == (1, True)

    @pytest.mark.parametrize("base", [Exception, ValueError, TimeoutError, ConnectionError])
    def test_what_a_signals_handler_raises_ends_the_call(
        self, server: ScriptedServer, client: ImageBuilderClient, base: type[Exception]
    ) -> None:
        class SoftTimeLimitExceeded(base):  # type: ignore[misc, valid-type]
            pass

        def too_long(*_: object) -> None:
            raise SoftTimeLimitExceeded

        server.script("GetImage", hang())
        before = signal.signal(signal.SIGALRM, too_long)
        signal.setitimer(signal.ITIMER_REAL, 0.3)
        try:
            with pytest.raises(SoftTimeLimitExceeded):
                client.with_options(read_timeout=30).get_image(image_build_version_arn=IMAGE_ARN)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        assert len(server.requests) == 1


class TestWhatHandlersChange:
    @pytest.mark.parametrize(
        ("change", "name"),
        [
            (lambda parsed: parsed.update(image={"name": "other"}), "other"),
            (lambda parsed: parsed["image"].update(name="other"), "other"),
            (lambda parsed: parsed.pop("image"), None),
        ],
        ids=["replaced", "changed", "taken out"],
    )
    def test_an_answer_is_taken_as_after_call_left_it(
        self, raw: Any, client: ImageBuilderClient, change: Any, name: str | None
    ) -> None:
        def handler(parsed: dict[str, Any], **_: object) -> None:
            change(parsed)

        raw.meta.events.register("after-call.imagebuilder.GetImage", handler)
        image = getattr(client.get_image(image_build_version_arn=IMAGE_ARN), "image", None)
        assert getattr(image, "name", None) == name

    def test_requests_that_a_handler_has_repeated_are_counted(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        def twice_more(attempts: int, **_: object) -> int | None:
            return 0 if attempts < 3 else None

        raw.meta.events.register("needs-retry.imagebuilder.GetImage", twice_more)
        response = client.get_image(image_build_version_arn=IMAGE_ARN)
        assert response.response_metadata.attempts == len(server.requests) == 3

    def test_a_handler_sends_no_more_requests_than_the_policy_allows(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        raw.meta.events.register("needs-retry.imagebuilder.GetImage", lambda **_: 0)
        client.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == THREE_QUICK_ATTEMPTS.max_attempts

    def test_only_the_last_of_repeated_answers_counts(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        server.script("GetImage", [ok(b"no JSON"), ok({"image": {"name": "second"}})])
        raw.meta.events.register(
            "needs-retry.imagebuilder.GetImage", lambda attempts, **_: 0 if attempts == 1 else None
        )
        image = client.get_image(image_build_version_arn=IMAGE_ARN).image
        assert image is not None
        assert image.name == "second"


class TestBotocoresRetries:
    """Their state belongs to raw calls: typed calls neither change it nor wait for it."""

    def test_typed_calls_leave_the_pace_of_adaptive_mode_alone(self, server: ScriptedServer) -> None:
        config = Config(retries={"mode": "adaptive", "total_max_attempts": 1})
        raw: Any = boto3.client("imagebuilder", config=config, **server.boto3_options)
        client = ImageBuilderClient(raw, retry=RetryPolicy.none())
        server.script("ListImages", [throttled()])
        with pytest.raises(ClientError):
            raw.list_images()
        limiter = next(
            handler.__self__
            for handler in raw.meta.events._emitter._handlers.prefix_search("before-send.imagebuilder.X")
            if hasattr(handler, "__self__") and "adaptive" in type(handler.__self__).__module__
        )
        before = (limiter._token_bucket.max_rate, limiter._token_bucket._current_capacity)
        for _ in range(20):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert (limiter._token_bucket.max_rate, limiter._token_bucket._current_capacity) == before

    def test_typed_calls_leave_the_quota_of_standard_mode_alone(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient
    ) -> None:
        quota = next(
            handler.__self__._quota
            for handler in raw.meta.events._emitter._handlers.prefix_search("after-call.imagebuilder.X")
            if hasattr(handler, "__self__") and "standard" in type(handler.__self__).__module__
        )
        quota.acquire(100)
        for _ in range(5):
            client.get_image(image_build_version_arn=IMAGE_ARN)
        assert quota.available_capacity == 400


class TestTheUsersClient:
    def test_a_session_that_is_patched_is_the_one_that_sends(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def lose(request: Any) -> None:
            raise ReadTimeoutError(endpoint_url=request.url)

        client.get_image(image_build_version_arn=IMAGE_ARN)
        with monkeypatch.context() as patch:
            patch.setattr(raw._endpoint.http_session, "send", lose, raising=False)
            with pytest.raises(exceptions.ReadError) as caught:
                client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert (caught.value.attempts, caught.value.maybe_executed) == (1, True)
        client.get_image(image_build_version_arn=IMAGE_ARN)
        assert len(server.requests) == 2

    def test_an_answer_lost_by_a_patched_class_may_have_been_sent(
        self, client: ImageBuilderClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def lose(self: URLLib3Session, request: Any) -> None:
            raise ReadTimeoutError(endpoint_url=request.url)

        monkeypatch.setattr(URLLib3Session, "send", lose)
        # A patch of the class applies to the copy of the session too.
        with pytest.raises(exceptions.ReadError) as caught:
            client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert (caught.value.attempts, caught.value.maybe_executed) == (1, True)

    def test_later_patches_apply_to_typed_calls(
        self, server: ScriptedServer, raw: Any, client: ImageBuilderClient, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(raw, "get_image", lambda **_: {"image": {"name": "patched"}}, raising=False)
        image = client.get_image(image_build_version_arn=IMAGE_ARN).image
        assert image is not None
        assert image.name == "patched"
        assert server.requests == []

    def test_other_connection_classes_record_no_phase(self, server: ScriptedServer, raw: Any) -> None:
        class Session(URLLib3Session):
            pass

        raw._endpoint.http_session = Session()
        client = ImageBuilderClient(raw, retry=THREE_QUICK_ATTEMPTS)
        raw.meta.events.register("after-call-error.imagebuilder.*", fail_with_key_error)
        server.script("DeleteImage", reset_before_answer())
        with pytest.raises(KeyError) as caught:
            client.delete_image(image_build_version_arn=IMAGE_ARN)
        assert "may have been carried out" in caught.value.__notes__[0]
        assert len(server.requests) == 1

    def test_typed_clients_of_one_boto3_client_share_connections(
        self, server: ScriptedServer, raw: Any
    ) -> None:
        for _ in range(3):
            ImageBuilderClient(raw).get_image(image_build_version_arn=IMAGE_ARN)
        assert {request.connection for request in server.requests} == {1}

    def test_closing_closes_connections_and_a_later_call_opens_new_ones(
        self, server: ScriptedServer, client: ImageBuilderClient
    ) -> None:
        for _ in range(2):
            client.get_image(image_build_version_arn=IMAGE_ARN)
            client.close()
        assert [request.connection for request in server.requests] == [1, 2]

    def test_a_client_can_be_weakly_referenced(self, client: ImageBuilderClient) -> None:
        assert weakref.ref(client)() is client
