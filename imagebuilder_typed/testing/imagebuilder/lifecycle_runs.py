"""Runs of lifecycle actions."""

from __future__ import annotations


class LifecycleRuns:
    def tick(self) -> None:
        pass

    def cancel_runs_of(self, arn: str) -> None:
        pass
