"""Event patterns for rules of EventBridge."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

from imagebuilder_typed.events._kinds import (
    CVE_DETECTED,
    PIPELINE_DISABLED,
    SOURCE,
    STATE_CHANGE,
    STEP_WAITING,
)
from imagebuilder_typed.models import ImageStatus

__all__ = ["pattern"]

_SEVERITIES = ("critical", "high", "medium")


def pattern(
    *,
    image_state: Iterable[str] | str | None = None,
    previous_state: Iterable[str] | str | None = None,
    image_name: str | None = None,
    found_severity: Iterable[str] | str | None = None,
    step_waiting: bool = False,
    pipeline_disabled: bool = False,
) -> str:
    """The JSON of an event pattern for a rule of EventBridge, for one kind of event.

    Without arguments, the pattern matches everything that Image Builder sends.

    Args:
        image_state: Statuses that a build has reached, such as ``["AVAILABLE", "FAILED"]``.
        previous_state: Statuses that a build had before; with ``image_state``, both have to match.
        image_name: The name of the image as ARNs have it. All versions and builds match.
        found_severity: ``critical``, ``high`` or ``medium``: scans with at least one finding of one of these.
        step_waiting: Steps that wait for an action.
        pipeline_disabled: Pipelines that were disabled after failures.

    Raises:
        ValueError: The arguments belong to several kinds of events, a status or severity doesn't exist, a list is empty, or no ARN has such a name.
    """
    states = _statuses(image_state, "image_state")
    earlier = _statuses(previous_state, "previous_state")
    severities = _severities(found_severity)
    kinds = {
        STATE_CHANGE: bool(states or earlier),
        CVE_DETECTED: bool(severities),
        STEP_WAITING: step_waiting,
        PIPELINE_DISABLED: pipeline_disabled,
    }
    chosen = [kind for kind, is_chosen in kinds.items() if is_chosen]
    if len(chosen) > 1:
        raise ValueError(f"one pattern is for one kind of event, not for {' and '.join(map(repr, chosen))}")
    detail: dict[str, Any] = {}
    if states:
        detail["state"] = {"status": states}
    if earlier:
        detail["previous-state"] = {"status": earlier}
    if severities:
        found = [{"finding-severity-counts": {each: [{"numeric": [">", 0]}]}} for each in severities]
        detail |= found[0] if len(found) == 1 else {"$or": found}
    content: dict[str, Any] = {"source": [SOURCE]}
    if chosen:
        content["detail-type"] = chosen
    if image_name is not None:
        if pipeline_disabled:
            raise ValueError("image_name does not go with pipeline_disabled: that event names no image")
        _check_name(image_name)
        content["resources"] = [{"wildcard": f"arn:*:imagebuilder:*:*:image/{image_name}/*"}]
    if detail:
        content["detail"] = detail
    return json.dumps(content)


def _check_name(name: str) -> None:
    if not re.fullmatch("[a-z0-9_-]+", name):
        raise ValueError(
            f"image_name has {name!r}, and names in ARNs have only lower-case letters, digits, '-' and '_': "
            "take the name of the image's Arn"
        )


def _listed(values: Iterable[str] | str | None, argument: str) -> list[str]:
    if values is None:
        return []
    found = [values] if isinstance(values, str) else list(values)
    if not found:
        raise ValueError(f"{argument} is empty: no event would match")
    return found


def _statuses(values: Iterable[str] | str | None, argument: str) -> list[str]:
    found = _listed(values, argument)
    unknown = [value for value in found if value not in list(ImageStatus)]
    if unknown:
        raise ValueError(f"{argument} has {unknown[0]!r}, which is no status of an image")
    return list(dict.fromkeys(str(value) for value in found))


def _severities(values: Iterable[str] | str | None) -> list[str]:
    lower = [value.lower() for value in _listed(values, "found_severity")]
    unknown = [value for value in lower if value not in _SEVERITIES]
    if unknown:
        raise ValueError(f"found_severity has {unknown[0]!r}: events count {', '.join(_SEVERITIES)} only")
    return list(dict.fromkeys(lower))
