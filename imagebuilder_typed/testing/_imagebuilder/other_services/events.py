"""EventBridge: events on the default event bus."""

from __future__ import annotations

import json
import logging
from typing import TYPE_CHECKING, Any

from ._base import AccountRegion, backend_of

if TYPE_CHECKING:
    from ..wire import Document

_log = logging.getLogger(__name__)


def put_event(
    account_region: AccountRegion, source: str, detail_type: str, resources: list[str], detail: Document
) -> None:
    """Put an event on the default event bus. A target that fails changes nothing for the build."""
    event = {
        "Source": source,
        "DetailType": detail_type,
        "Resources": resources,
        "Detail": json.dumps(detail),
    }
    try:
        _complete_template()
        backend_of("events", account_region).put_events([event])
    except Exception:  # a target can be anything, and none may change the build
        _log.debug("EventBridge did not deliver %s", detail_type, exc_info=True)


def _complete_template() -> None:
    """Let moto deliver the account. EventBridge always does, but moto's form of an event without a transformer lacks it."""
    from moto.events import utils  # slow, and most programs have no builds

    parser: Any = utils.EventTemplateParser
    template: str = parser.DEFAULT_EVENT_INPUT_TEMPLATE
    if "<account>" not in template:
        parser.DEFAULT_EVENT_INPUT_TEMPLATE = template.replace(
            '"region":', '"account": "<account>", "region":'
        )
