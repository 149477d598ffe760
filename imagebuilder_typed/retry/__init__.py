"""Retries of failed requests. :class:`RetryPolicy` has the settings; ``retry/_retrier.py`` makes the attempts of a call."""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.retry._policy import RetryEvent as RetryEvent
    from imagebuilder_typed.retry._policy import RetryPolicy as RetryPolicy

__all__ = ["RetryEvent", "RetryPolicy"]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(__name__, {"RetryEvent": "_policy", "RetryPolicy": "_policy"})
