"""SNS: topics and their messages."""

from __future__ import annotations

import logging
from typing import Any

from ._base import ERRORS, AccountRegion, backend_of

_log = logging.getLogger(__name__)


def _sns(topic_arn: str) -> Any:
    """The backend of a topic's account and Region. Fails if the ARN has none."""
    _, _, _, region, account, _ = topic_arn.split(":", 5)
    return backend_of("sns", AccountRegion(account, region))


def topic_exists(topic_arn: str) -> bool:
    try:
        return topic_arn in _sns(topic_arn).topics
    except ERRORS:
        return False


def publish(topic_arn: str, message: str) -> None:
    """Send a message to a topic. Does nothing when the topic does not exist, as the real service."""
    if not topic_exists(topic_arn):
        return
    try:
        _sns(topic_arn).publish(message=message, arn=topic_arn)
    except Exception:  # a subscription can call anything, and none may change the build
        _log.debug("SNS did not deliver a message of %s", topic_arn, exc_info=True)
