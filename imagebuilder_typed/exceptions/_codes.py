"""Error codes and HTTP status codes that decide whether an error is transient."""

from __future__ import annotations

__all__ = ["TRANSIENT_CODES", "TRANSIENT_STATUS_CODES", "is_throttling"]

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


def is_throttling(code: str, status_code: int) -> bool:
    """Whether an error answer means that there were too many requests."""
    return status_code == _TOO_MANY_REQUESTS or code in _THROTTLING_CODES
