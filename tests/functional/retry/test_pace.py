"""Pauses and rate limits over a real socket, after the service throttled a client. No test waits for a pause."""

from __future__ import annotations

import logging
import random
import threading
from typing import Any

import pytest

from imagebuilder_typed import ImageBuilderClient, RetryPolicy
from imagebuilder_typed.exceptions import ApiError, ThrottlingError
from imagebuilder_typed.retry import RetryEvent
from tests.support.scripted_server import Answer, RecordedRequest, ScriptedServer, server_error, throttled

IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
FAR_DATES = [
    "Fri, 31 Dec 10000 23:59:59 GMT",
    "Fri, 31 Dec 99999999999999999999 23:59:59 GMT",
    "Fri, 31 Dec 2026 23:59:59 +99999999999999999999",
    "Sun, 99 Dec 2026 23:59:59 GMT",
]


class Stop(Exception):
    """Raised by the hook, so that no test waits for a pause."""


def get_image(client: ImageBuilderClient) -> None:
    client.get_image(image_build_version_arn=IMAGE_ARN)


def first_pauses(server: ScriptedServer, answer: Answer, calls: int, **policy: Any) -> list[float]:
    """The pauses of ``calls`` calls after that answer."""
    pauses: list[float] = []

    def stop(event: RetryEvent) -> None:
        pauses.append(event.pause)
        raise Stop

    server.script_default(answer)
    retry = RetryPolicy(before_sleep=stop, rate_limit=False, **policy)
    client = ImageBuilderClient(retry=retry, **server.boto3_options)
    for _ in range(calls):
        with pytest.raises(Stop):
            get_image(client)
    return pauses


class TestRetryAfter:
    def test_has_up_to_the_initial_backoff_added_so_that_clients_drift_apart(
        self, server: ScriptedServer
    ) -> None:
        pauses = first_pauses(server, throttled(Retry_After="7"), 50, initial_backoff=2.0)
        assert all(7.0 <= pause <= 9.0 for pause in pauses)
        assert max(pauses) - min(pauses) > 0.5

    def test_of_zero_has_it_too_and_never_shortens_a_pause(self, server: ScriptedServer) -> None:
        random.seed(20261124)
        pauses = first_pauses(server, throttled(Retry_After="0"), 200, initial_backoff=2.0, max_backoff=2.0)
        assert all(0.0 <= pause <= 2.0 for pause in pauses)
        # The longer of two random pauses up to 2 s each has a mean of 1.33 s, one alone 1 s.
        assert sum(pauses) / len(pauses) > 1.17

    @pytest.mark.parametrize("date", FAR_DATES)
    def test_dates_beyond_any_calendar_are_ignored(self, server: ScriptedServer, date: str) -> None:
        answer = server_error(503, Retry_After=date)
        (pause,) = first_pauses(server, answer, 1, initial_backoff=2.0, max_backoff=2.0)
        assert 0.0 <= pause <= 2.0

    @pytest.mark.parametrize("date", FAR_DATES)
    def test_is_measured_with_our_own_clock_where_the_answers_date_is_beyond_any_calendar(
        self, server: ScriptedServer, date: str
    ) -> None:
        answer = server_error(503, Retry_After="Fri, 31 Dec 9999 23:59:59 GMT", Date=date)
        (pause,) = first_pauses(server, answer, 1, initial_backoff=2.0, total_timeout=None)
        assert 300.0 <= pause <= 302.0


@pytest.mark.usefixtures("either_colour")
class TestPace:
    @staticmethod
    def rates(caplog: pytest.LogCaptureFixture) -> list[float]:
        """The rates after throttled requests, from the log."""
        messages = [record.getMessage() for record in caplog.records]
        begin = "GetImage: throttled; from now on at most "
        return [float(text.removeprefix(begin).split()[0]) for text in messages if text.startswith(begin)]

    @pytest.fixture(autouse=True)
    def _log(self, caplog: pytest.LogCaptureFixture) -> None:
        caplog.set_level(logging.INFO, logger="imagebuilder_typed")

    @pytest.fixture
    def client(self, server: ScriptedServer) -> ImageBuilderClient:
        return ImageBuilderClient(retry=RetryPolicy(max_attempts=1), **server.boto3_options)

    def test_starts_at_half_of_what_succeeded_in_the_last_second(
        self, server: ScriptedServer, client: ImageBuilderClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        for _ in range(40):
            get_image(client)
        server.script_default(throttled())
        with pytest.raises(ThrottlingError):
            get_image(client)
        (rate,) = self.rates(caplog)
        # On a slow machine some of the 40 are older than a second. Without any, the rate would be 0.5.
        assert 1.0 <= rate <= 20.0

    def test_does_not_count_what_failed(
        self, server: ScriptedServer, client: ImageBuilderClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        server.script("GetImage", [server_error(500)] * 40)
        for _ in range(40):
            with pytest.raises(ApiError):
                get_image(client)
        server.script("GetImage", throttled())
        with pytest.raises(ThrottlingError):
            get_image(client)
        assert self.rates(caplog) == [0.5]

    def test_is_cut_once_by_requests_that_were_throttled_together(
        self, server: ScriptedServer, client: ImageBuilderClient, caplog: pytest.LogCaptureFixture
    ) -> None:
        both_are_here = threading.Barrier(2, timeout=60)

        def throttle_both(request: RecordedRequest) -> Answer:
            both_are_here.wait()
            return throttled()

        server.script("GetImage", throttle_both)
        outcomes: list[type[BaseException]] = []

        def call() -> None:
            try:
                get_image(client)
            except ThrottlingError as error:
                outcomes.append(type(error))

        threads = [threading.Thread(target=call) for _ in range(2)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(outcomes) == 2
        assert self.rates(caplog) == [0.5]
