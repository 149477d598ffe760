"""Retries: :class:`RetryPolicy` is what a user can set; the retrier is the one place that sends a request again."""

from imagebuilder_typed.retry._policy import RetryEvent, RetryPolicy

__all__ = ["RetryEvent", "RetryPolicy"]
