"""Retries: what a user can say about them (:class:`RetryPolicy`), and the one place that sends requests again."""

from imagebuilder_typed.retry._policy import RetryEvent, RetryPolicy

__all__ = ["RetryEvent", "RetryPolicy"]
