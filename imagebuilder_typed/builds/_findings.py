"""The findings of a build's vulnerability scan."""

from __future__ import annotations

__all__ = ["Findings", "read_findings"]


class Findings:
    """The findings."""


def read_findings(build: object) -> Findings:
    """Read the findings of a build."""
    raise NotImplementedError
