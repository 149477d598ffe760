"""Retries of failed requests. :class:`RetryPolicy` has the settings; ``retry/_retrier.py`` makes the attempts of a call."""

from imagebuilder_typed.retry._policy import RetryEvent, RetryPolicy

__all__ = ["RetryEvent", "RetryPolicy"]
