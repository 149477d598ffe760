"""Planned failures of builds and calls, and short pages of lists."""

from __future__ import annotations

import re
from collections import deque
from dataclasses import dataclass, field, fields
from typing import Any, Literal, TypeAlias, TypeVar, get_args

from .argument_checks import check_arn, check_flag, check_number, check_text
from .other_services import ec2_regions
from .pages import is_paginated
from .wire import Document, service_model

MAX_TIMES = 10_000
"""How many builds or calls one planned failure may affect."""

MAX_PAGE = 100
"""The largest page of a list."""

MAX_SECONDS = 3600
"""The longest delay of an answer."""

_CODE = re.compile(r"[A-Za-z0-9._-]{1,200}")


BuildStage: TypeAlias = Literal["PENDING", "CREATING", "BUILDING", "TESTING", "DISTRIBUTING", "INTEGRATING"]
"""The states in which a build can fail."""

_STATES_WITH_REGIONS = ("DISTRIBUTING", "INTEGRATING")
_STATES_WITH_COMPONENTS = ("BUILDING", "TESTING")


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildFailure:
    """A failure of a build: its state, its step and its message.

    `step` is the name of a step in the workflow that runs in this state; by default the step that does the main work.
    The failure names the component `component_arn`, and the Region `region` in the states DISTRIBUTING and INTEGRATING.
    """

    stage: BuildStage = "BUILDING"
    message: str = "The step failed."
    step: str | None = None
    component_arn: str | None = None
    region: str | None = None

    def __post_init__(self) -> None:
        if check_text("stage", self.stage) not in get_args(BuildStage):
            raise ValueError(f"A build can't fail in {self.stage!r}; states are {get_args(BuildStage)}.")
        check_text("message", self.message)
        for name in ("step", "component_arn", "region"):
            if getattr(self, name) is not None:
                check_text(name, getattr(self, name))

    def check_plan(self) -> None:
        """Check what only a failure that a test plans has to meet.

        Raises:
            ValueError: a Region or a component does not exist in the state, or their text can't name one.
        """
        if self.region is not None:
            if self.region not in ec2_regions():
                raise ValueError(f"There is no Region {self.region!r:.100}.")
            if self.stage not in _STATES_WITH_REGIONS:
                raise ValueError(
                    "region is the Region in which the distribution or the integration fails, so stage has to be "
                    f"{' or '.join(_STATES_WITH_REGIONS)}, not {self.stage}. Over HTTP, in_region selects the service."
                )
        if self.component_arn is not None:
            if check_arn("component_arn", self.component_arn, "component").version is None:
                raise ValueError("component_arn has to have a version.")
            if self.stage not in _STATES_WITH_COMPONENTS:
                raise ValueError(
                    "component_arn is the component that fails, so stage has to be "
                    f"{' or '.join(_STATES_WITH_COMPONENTS)}, not {self.stage}."
                )


def _check_operation(name: str) -> None:
    names = service_model().operation_names
    check_text("operation", name)
    if name not in names:
        meant = next((each for each in names if each.lower() == name.replace("_", "").lower()), None)
        advice = "" if meant is None else f"; its name here is {meant!r}"
        raise ValueError(f"Image Builder has no operation {name!r}{advice}.")


CallFailureKind: TypeAlias = Literal["error", "reset", "truncate", "garbage", "delay"]


@dataclass(slots=True, kw_only=True)
class CallFailure:
    """A failure of the next `times` calls of an operation; None means any operation.

    The kind `error` answers with the error code `code`, and with `status` or the model's status. `reset` breaks the
    connection without an answer. `truncate` sends half of the answer. `garbage` answers 200 with a body that is not
    JSON. `delay` waits for `seconds` and then answers as usual. With `after`, `error`, `reset` and `garbage` carry the
    operation out first; `truncate` and `delay` always do.
    """

    kind: CallFailureKind
    operation: str | None = None
    times: int = 1
    code: str = "ServiceException"
    message: str = "A failure that a test asked for."
    status: int | None = None
    seconds: float = 0.0
    after: bool = False

    def __post_init__(self) -> None:
        if self.kind not in get_args(CallFailureKind):
            raise ValueError(f"Calls can't fail by {self.kind!r}; types are {get_args(CallFailureKind)}.")
        if self.operation is not None:
            _check_operation(self.operation)
        if not _CODE.fullmatch(check_text("code", self.code)):
            raise ValueError("code has to be made of letters, digits, dots, hyphens and underscores.")
        check_text("message", self.message)
        check_number("times", self.times, 1, MAX_TIMES, whole=True)
        check_number("seconds", self.seconds, 0, MAX_SECONDS)
        if self.status is not None:
            check_number("status", self.status, 200, 599, whole=True)
        check_flag("after", self.after)


@dataclass(slots=True, kw_only=True)
class ShortPages:
    """The next `times` pages of a list have `size` entries at most, and a token; None means any list."""

    operation: str | None = None
    size: int = 0
    times: int = 1

    def __post_init__(self) -> None:
        if self.operation is not None:
            _check_operation(self.operation)
            if not is_paginated(self.operation):
                raise ValueError(f"{self.operation} has no pages.")
        check_number("size", self.size, 0, MAX_PAGE, whole=True)
        check_number("times", self.times, 1, MAX_TIMES, whole=True)


Plan = TypeVar("Plan", CallFailure, ShortPages)


def _next_plan(plans: list[Plan], operation: str) -> Plan | None:
    """The first plan for this call, counted down by one; None when there is none."""
    for plan in plans:
        if plan.operation in (None, operation):
            plan.times -= 1
            if not plan.times:
                plans.remove(plan)
            return plan
    return None


@dataclass(slots=True)
class PlannedFailures:
    """The planned failures and short pages, in the order in which they take effect."""

    builds: deque[BuildFailure] = field(default_factory=deque[BuildFailure])
    calls: list[CallFailure] = field(default_factory=list[CallFailure])
    pages: list[ShortPages] = field(default_factory=list[ShortPages])

    def next_build_failure(self) -> BuildFailure | None:
        return self.builds.popleft() if self.builds else None

    def next_call_failure(self, operation: str) -> CallFailure | None:
        """The failure for this call, counted down by one; None when no failure is planned for it."""
        return _next_plan(self.calls, operation)

    def next_page_size(self, operation: str) -> int | None:
        """The size of the next page of this list, counted down by one; None when no short page is planned."""
        plan = _next_plan(self.pages, operation)
        return plan.size if plan else None

    def clear(self) -> None:
        self.builds.clear()
        self.calls.clear()
        self.pages.clear()

    def document(self) -> Document:
        """The planned failures as JSON-compatible values."""

        def plain(plan: BuildFailure | CallFailure | ShortPages) -> dict[str, Any]:
            return {part.name: getattr(plan, part.name) for part in fields(plan)}

        return {
            "builds": [plain(failure) for failure in self.builds],
            "calls": [plain(failure) for failure in self.calls],
            "pages": [plain(pages) for pages in self.pages],
        }
