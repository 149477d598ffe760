"""Error codes and HTTP status codes that decide what a caller can do: wait, renew credentials, or neither."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = [
    "EXPIRED_CREDENTIALS_CODES",
    "REJECTED_CREDENTIALS_ADVICE",
    "TRANSIENT_CODES",
    "TRANSIENT_STATUS_CODES",
    "is_throttling",
]

# Codes with which AWS services throttle, including those of Image Builder's own model.
_THROTTLING_CODES = frozenset(
    {
        "BandwidthLimitExceeded",
        "CallRateLimitExceededException",
        "EC2ThrottledException",
        "LimitExceededException",
        "PriorRequestNotComplete",
        "ProvisionedThroughputExceededException",
        "RequestLimitExceeded",
        "RequestThrottled",
        "RequestThrottledException",
        "SlowDown",
        "ThrottledException",
        "Throttling",
        "ThrottlingException",
        "TooManyRequestsException",
        "TransactionInProgressException",
    }
)
TRANSIENT_CODES = frozenset({"RequestTimeout", "RequestTimeoutException"})
TRANSIENT_STATUS_CODES = frozenset({500, 502, 503, 504})
_TOO_MANY_REQUESTS = 429

_EXPIRED = (
    "the credentials have expired: renew them, for example with `aws sso login`; "
    "a client that was given fixed keys has to be made again"
)
_UNKNOWN_KEY = (
    "AWS doesn't accept the access key or the session token: check the profile or AWS_ACCESS_KEY_ID and "
    "AWS_SESSION_TOKEN, and that the Region is enabled for the account"
)
_WRONG_SIGNATURE = "the signature is not valid: check the secret access key and this machine's clock"
_WRONG_TIME = "the time in the signature differs too much from the service's: set this machine's clock"
_INCOMPLETE = (
    "the signature arrived incomplete: check the keys for white space, and that no proxy changes headers"
)
_UNSIGNED = (
    "the request arrived without a signature: check that endpoint_url leads to Image Builder, "
    "and that no proxy removes headers"
)

# Permissions are another matter: AccessDenied, NotAuthorized and OptInRequired are not here.
# Sources: https://docs.aws.amazon.com/imagebuilder/latest/APIReference/CommonErrors.html, the same page of other services,
# https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html and
# https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-troubleshooting.html
REJECTED_CREDENTIALS_ADVICE: Mapping[str, str] = {
    "AuthFailure": _UNKNOWN_KEY,
    "ExpiredToken": _EXPIRED,
    "ExpiredTokenException": _EXPIRED,
    "IncompleteSignature": _INCOMPLETE,
    "IncompleteSignatureException": _INCOMPLETE,
    "InvalidAccessKeyId": _UNKNOWN_KEY,
    "InvalidClientTokenId": _UNKNOWN_KEY,
    "InvalidSecurity": _UNKNOWN_KEY,
    "InvalidSignatureException": _WRONG_SIGNATURE,
    "InvalidToken": _UNKNOWN_KEY,
    "MissingAuthenticationToken": _UNSIGNED,
    "MissingAuthenticationTokenException": _UNSIGNED,
    "RequestExpired": "the credentials or the signature have expired: renew the credentials, and check this machine's clock",
    "RequestInTheFuture": _WRONG_TIME,
    "RequestTimeTooSkewed": _WRONG_TIME,
    "SignatureDoesNotMatch": _WRONG_SIGNATURE,
    "TokenRefreshRequired": _EXPIRED,
    "UnrecognizedClientException": _UNKNOWN_KEY,
}
"""Codes of services that don't accept the credentials or the signature, with what to do."""
EXPIRED_CREDENTIALS_CODES = frozenset(
    {"ExpiredToken", "ExpiredTokenException", "RequestExpired", "TokenRefreshRequired"}
)


def is_throttling(code: str, status_code: int) -> bool:
    """Whether an error answer means that there were too many requests."""
    return status_code == _TOO_MANY_REQUESTS or code in _THROTTLING_CODES
