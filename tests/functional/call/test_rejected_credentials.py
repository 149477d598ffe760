"""Credentials that AWS rejects have an error class of their own, which says what to do. Nothing is retried."""

from __future__ import annotations

import pickle
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from botocore.exceptions import ClientError

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, exceptions
from tests.support.scripted_server import Answer, ScriptedServer, refused

# The answers of AWS services, as their users quote them.
REJECTIONS = {
    "ExpiredToken": (400, "The provided token has expired."),
    "ExpiredTokenException": (403, "The security token included in the request is expired"),
    "RequestExpired": (400, "Request has expired."),
    "TokenRefreshRequired": (400, "The provided token must be refreshed."),
    "UnrecognizedClientException": (403, "The security token included in the request is invalid."),
    "InvalidClientTokenId": (403, "The security token included in the request is invalid."),
    "InvalidAccessKeyId": (403, "The AWS Access Key Id you provided does not exist in our records."),
    "InvalidToken": (400, "The provided token is malformed or otherwise invalid."),
    "AuthFailure": (401, "AWS was not able to validate the provided access credentials"),
    "InvalidSignatureException": (403, "The request signature we calculated does not match"),
    "SignatureDoesNotMatch": (403, "Signature not yet current"),
    "RequestTimeTooSkewed": (
        403,
        "The difference between the request time and the current time is too large.",
    ),
    "IncompleteSignatureException": (403, "'abc' not a valid key=value pair"),
    "MissingAuthenticationTokenException": (403, "Missing Authentication Token"),
}
EXPIRED = {"ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"}


def failure_of(server: ScriptedServer, answer: Answer) -> exceptions.ApiError:
    server.script("ListImages", answer)
    client = ImageBuilderClient(
        **server.boto3_options, retry=RetryPolicy(max_attempts=3, initial_backoff=0.0, max_backoff=0.0)
    )
    with pytest.raises(exceptions.ApiError) as caught:
        client.list_images()
    return caught.value


@pytest.mark.parametrize("code", REJECTIONS)
def test_rejections_are_not_retried_and_say_what_to_do(server: ScriptedServer, code: str) -> None:
    status, message = REJECTIONS[code]
    error = failure_of(server, refused(code, status, message))
    assert type(error) is exceptions.CredentialsRejectedError
    assert isinstance(error, exceptions.CredentialsError)
    assert isinstance(error, ClientError)
    assert not isinstance(error, exceptions.ConfigurationError)
    assert (error.code, error.message, error.status_code) == (code, message, status)
    assert error.expired == (code in EXPIRED)
    assert (error.transient, error.maybe_executed, error.attempts) == (False, False, 1)
    assert len(server.requests) == 1
    facts = f"[request id {error.request_id}]"
    assert str(error) == f"ListImages: {code} (HTTP {status}): {message} {facts}; {error.advice}"


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("ExpiredTokenException", "aws sso login"),
        ("RequestExpired", "renew the credentials, and check this machine's clock"),
        ("UnrecognizedClientException", "AWS_ACCESS_KEY_ID"),
        ("SignatureDoesNotMatch", "secret access key and this machine's clock"),
        ("RequestTimeTooSkewed", "set this machine's clock"),
        ("IncompleteSignature", "no proxy changes headers"),
        ("MissingAuthenticationToken", "endpoint_url"),
    ],
)
def test_the_advice_fits_the_code(server: ScriptedServer, code: str, words: str) -> None:
    assert words in str(failure_of(server, refused(code, 403)))


@pytest.mark.parametrize(
    "code", ["AccessDenied", "NotAuthorized", "OptInRequired", "UnknownOperationException"]
)
def test_other_refusals_are_not_about_credentials(server: ScriptedServer, code: str) -> None:
    assert not isinstance(failure_of(server, refused(code, 403)), exceptions.CredentialsError)
    assert not isinstance(
        failure_of(server, refused("AccessDeniedException", 403)), exceptions.CredentialsError
    )


class TestTheClock:
    @pytest.mark.parametrize(
        ("ahead", "words"),
        [
            (900, "clock is 9.. seconds ahead of the service's"),
            (-900, "is (8|9).. seconds behind the service's"),
        ],
    )
    def test_its_error_is_reported(self, server: ScriptedServer, ahead: int, words: str) -> None:
        date = format_datetime(datetime.now(UTC) - timedelta(seconds=ahead), usegmt=True)
        error = failure_of(server, refused("InvalidSignatureException", 403, "Signature expired", Date=date))
        assert isinstance(error, exceptions.CredentialsRejectedError)
        assert error.clock_offset == pytest.approx(ahead, abs=60)
        with pytest.raises(exceptions.CredentialsRejectedError, match=words):
            raise error
        copy = pickle.loads(pickle.dumps(error))
        assert (copy.clock_offset, str(copy)) == (error.clock_offset, str(error))

    @pytest.mark.parametrize("date", ["yesterday", "", "Thu, 31 Feb 2026 25:61:00 GMT"])
    def test_a_date_that_is_none_is_ignored(self, server: ScriptedServer, date: str) -> None:
        error = failure_of(server, refused("RequestExpired", 400, "Request has expired.", Date=date))
        assert isinstance(error, exceptions.CredentialsRejectedError)
        assert error.clock_offset is None

    def test_a_right_one_is_not_mentioned(self, server: ScriptedServer) -> None:
        date = format_datetime(datetime.now(UTC), usegmt=True)
        error = failure_of(server, refused("RequestExpired", 400, "Request has expired.", Date=date))
        assert "seconds" not in str(error)


def test_boto3s_way_to_find_the_class_finds_it() -> None:
    found = ImageBuilderClient.exceptions.from_code("ExpiredTokenException")
    assert found is exceptions.CredentialsRejectedError
    assert ImageBuilderClient.exceptions.from_code("AccessDenied") is exceptions.UnmodeledError
