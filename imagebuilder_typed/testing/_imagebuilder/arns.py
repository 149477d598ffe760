"""ARNs of Image Builder: build, parse and match them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from . import versions

if TYPE_CHECKING:
    from .versions import VersionPattern
    from .wire import Document

_PATTERN = re.compile(
    r"arn:(?P<partition>aws[^:]*):imagebuilder:(?P<region>[^:]+):(?P<account>[^:]+)"
    r":(?P<resource_type>workflow/(?:build|test|distribution)|[a-z-]+)/(?P<name>[a-z0-9-_]+)"
    r"(?:/(?P<version>[0-9x]+\.[0-9x]+\.[0-9x]+)(?:/(?P<build>[0-9]{1,18}))?)?"
)
_ACCOUNT_ID = re.compile(r"[0-9]{12}")


def is_account_id(text: str) -> bool:
    return _ACCOUNT_ID.fullmatch(text) is not None


def slug(name: str) -> str:
    """A resource's name as its ARN contains it."""
    return re.sub(r"[ _]", "-", name).lower()


@dataclass(frozen=True, slots=True)
class Arn:
    """The parts of an Image Builder ARN.

    `resource_type` includes a workflow's stage (`workflow/build`). `version` may have wildcards; `build` is the build
    number.
    """

    partition: str
    region: str
    account: str
    resource_type: str
    name: str
    version: VersionPattern | None = None
    build: int | None = None

    @classmethod
    def parse(cls, text: str) -> Arn | None:
        """The ARN in `text`; None when it is not an Image Builder ARN."""
        found = _PATTERN.fullmatch(text)
        if found is None:
            return None
        version, build = found["version"], found["build"]
        return cls(
            partition=found["partition"],
            region=found["region"],
            account=found["account"],
            resource_type=found["resource_type"],
            name=found["name"],
            version=versions.parse(version) if version else None,
            build=int(build) if build else None,
        )

    def with_version(self, version: VersionPattern, build: int | None = None) -> Arn:
        return replace(self, version=version, build=build)

    def covers(self, other: Arn) -> bool:
        """Whether a reference by this ARN can mean the resource `other`, whose version has no wildcards."""
        same_line = (self.partition, self.region, self.account, self.resource_type, self.name) == (
            other.partition,
            other.region,
            other.account,
            other.resource_type,
            other.name,
        )
        if not same_line or self.version is None or other.version is None:
            return same_line and self.version == other.version
        return self.version.matches(other.version.exact()) and self.build in (None, other.build)

    def __str__(self) -> str:
        text = (
            f"arn:{self.partition}:imagebuilder:{self.region}:{self.account}:{self.resource_type}/{self.name}"
        )
        if self.version is not None:
            text += f"/{self.version}"
        if self.build is not None:
            text += f"/{self.build}"
        return text


_REFERENCES = ("latestVersionArn", "latestMajorVersionArn", "latestMinorVersionArn", "latestPatchVersionArn")
"""The members of version references, by the number of nodes that are no wildcards."""


def latest_version_references(arn: Arn) -> Document:
    """The wildcard ARNs that answers contain beside the ARN of a versioned resource."""
    version = arn.version
    if version is None:
        return {}
    return {
        member: str(arn.with_version(version.latest_within(fixed)))
        for fixed, member in enumerate(_REFERENCES)
    }
