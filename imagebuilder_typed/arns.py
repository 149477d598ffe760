"""ARNs and versions of Image Builder's resources, in parts.

An `Arn` and a `SemanticVersion` are strings, so every call takes them as they are::

    arn = Arn.parse(started.image_build_version_arn)
    client.list_image_build_versions(image_version_arn=arn.version_arn)
    client.create_image_recipe(..., semantic_version=SemanticVersion.parse(recipe.version).next_patch())

See https://docs.aws.amazon.com/imagebuilder/latest/userguide/ibhow-semantic-versioning.html.
"""

from __future__ import annotations

import re
from typing import Final, Literal, NoReturn, TypeAlias, cast, get_args

from imagebuilder_typed._suggestions import suggestion

__all__ = ["Arn", "ResourceKind", "SemanticVersion", "WorkflowKind"]

ResourceKind: TypeAlias = Literal[
    "component",
    "container-recipe",
    "distribution-configuration",
    "image",
    "image-pipeline",
    "image-recipe",
    "infrastructure-configuration",
    "lifecycle-policy",
    "workflow",
]
"""What an ARN is the ARN of, in the words that ARNs use."""

WorkflowKind: TypeAlias = Literal["build", "distribution", "test"]
"""What a workflow is for, in the words that ARNs use."""

KINDS: Final[tuple[ResourceKind, ...]] = get_args(ResourceKind)
KINDS_WITH_BUILDS: Final = ("component", "image", "workflow")
KINDS_WITH_VERSIONS: Final = (*KINDS_WITH_BUILDS, "container-recipe", "image-recipe")

_WORKFLOW_KINDS: Final[tuple[WorkflowKind, ...]] = get_args(WorkflowKind)
_WILDCARD = "x"
_ANY_VERSION = "x.x.x"
_MAX_NUMBER = 2**30 - 1
_VERSION = re.compile(r"(\d+|x)\.(\d+|x)\.(\d+|x)", re.ASCII)
_PARTITION = re.compile(r"aws[a-z-]*")
_ACCOUNT = re.compile(r"\d{12}|aws(?:-[a-z-]+)?|third-party", re.ASCII)
_NAME = re.compile(r"[a-z0-9_-]+")
_BUILD = re.compile(r"\d+", re.ASCII)
_OTHER_THINGS = {
    "ami-": "the id of an AMI",
    "ssm:": "a reference to a parameter in SSM",
    "lce-": "the id of a lifecycle execution",
    "wf-": "the id of a workflow execution",
    "step-": "the id of a step execution",
    "http://": "a URL",
    "https://": "a URL",
    "s3://": "the address of an object in S3",
}


class SemanticVersion(str):
    """A version such as ``1.2.3``, or one with wildcards such as ``1.2.x``.

    It is the string as it was written: ``2026.01.05`` keeps its zeros. ``<`` and its like compare the numbers, also with strings
    that are versions. A wildcard is higher than any number.

    Args:
        text: Three numbers from 0 to 1,073,741,823 with dots between them. ``x`` may stand for the last one, two or all of them.

    Raises:
        ValueError: It is no such version. The message says why.
    """

    _numbers: tuple[int, ...]

    def __new__(cls, text: str) -> SemanticVersion:
        numbers = _version_numbers(text)
        version = super().__new__(cls, text)
        version._numbers = numbers
        return version

    @classmethod
    def parse(cls, text: str) -> SemanticVersion:
        """The same as ``SemanticVersion(text)``."""
        return cls(text)

    @property
    def major(self) -> int:
        """The first number.

        Raises:
            ValueError: It is a wildcard.
        """
        return self._number(0)

    @property
    def minor(self) -> int:
        """The second number.

        Raises:
            ValueError: It is a wildcard.
        """
        return self._number(1)

    @property
    def patch(self) -> int:
        """The third number.

        Raises:
            ValueError: It is a wildcard.
        """
        return self._number(2)

    @property
    def has_wildcards(self) -> bool:
        """Whether it is one like ``1.x.x``, which stands for the newest version that it matches."""
        return len(self._numbers) < 3

    def matches(self, version: str) -> bool:
        """Whether it stands for a version: ``1.x.x`` does for ``1.2.3``, and ``2026.01.05`` for ``2026.1.5``.

        Args:
            version: A version. If it has wildcards, all versions that it stands for have to match.

        Raises:
            ValueError: `version` is no version.
        """
        other = SemanticVersion(version)
        return other._numbers[: len(self._numbers)] == self._numbers

    def next_major(self) -> SemanticVersion:
        """``2.0.0`` after ``1.2.3``.

        Raises:
            ValueError: The version has wildcards, or the number is the highest that there is.
        """
        return self._next(0)

    def next_minor(self) -> SemanticVersion:
        """``1.3.0`` after ``1.2.3``.

        Raises:
            ValueError: The version has wildcards, or the number is the highest that there is.
        """
        return self._next(1)

    def next_patch(self) -> SemanticVersion:
        """``1.2.4`` after ``1.2.3``, and ``2026.01.06`` after ``2026.01.05``.

        Raises:
            ValueError: The version has wildcards, or the number is the highest that there is.
        """
        return self._next(2)

    # The order of strings would put 1.10.0 before 1.9.0. All four are needed, since strings have all four.
    def __lt__(self, other: str) -> bool:
        return self._rank() < SemanticVersion(other)._rank()

    def __le__(self, other: str) -> bool:
        return self._rank() <= SemanticVersion(other)._rank()

    def __gt__(self, other: str) -> bool:
        return self._rank() > SemanticVersion(other)._rank()

    def __ge__(self, other: str) -> bool:
        return self._rank() >= SemanticVersion(other)._rank()

    def __repr__(self) -> str:
        return f"SemanticVersion({str(self)!r})"

    def _number(self, index: int) -> int:
        if index >= len(self._numbers):
            node = ("major", "minor", "patch")[index]
            raise ValueError(f"the version {self} has a wildcard instead of a {node} number")
        return self._numbers[index]

    def _rank(self) -> tuple[tuple[int, ...], str]:
        # The text decides between 1.0.1 and 1.0.01: they are different strings, so neither may equal the other.
        return (*self._numbers, *[_MAX_NUMBER + 1] * (3 - len(self._numbers))), str(self)

    def _next(self, index: int) -> SemanticVersion:
        if self.has_wildcards:
            raise ValueError(f"the version {self} has wildcards, so there is no next one")
        texts = self.split(".")
        numbers = (*self._numbers[:index], self._numbers[index] + 1, *[0] * (2 - index))
        return SemanticVersion(".".join(map(_as_written, numbers, texts)))


def _as_written(number: int, text: str) -> str:
    """A number with as many digits as the one that it replaces, where that has zeros in front."""
    return str(number).zfill(len(text) if len(text) > 1 and text[0] == "0" else 1)


def _version_numbers(text: str) -> tuple[int, ...]:
    """The numbers before the wildcards."""
    _check_text(text)
    found = _VERSION.fullmatch(text)
    if found is None:
        raise ValueError(
            f"{text!r} is no version: it must be three numbers such as '1.0.0', x may replace the last ones"
        )
    nodes = found.groups()
    numbers = [int(node) for node in nodes if node != _WILDCARD]
    if _WILDCARD in nodes[: len(numbers)]:
        raise ValueError(f"{text!r} is no version: all nodes after the first x have to be x too")
    if any(number > _MAX_NUMBER for number in numbers):
        raise ValueError(f"{text!r} is no version: its numbers may be {_MAX_NUMBER:,} at most")
    return tuple(numbers)


class _Partition(str):
    """The partition of an ARN.

    ``partition`` is also a method of strings. A function that takes an ARN for a string may call it, so it works as that too.
    """

    _arn: str

    @classmethod
    def of(cls, arn: str, partition: str) -> _Partition:
        self = cls(partition)
        self._arn = arn
        return self

    def __call__(self, separator: str, /) -> tuple[str, str, str]:
        return self._arn.partition(separator)


class Arn(str):
    """The ARN of a resource of Image Builder, in parts.

    It is the string that it was made from, so it equals that, and every call takes it.

    Args:
        text: An ARN of any kind of resource, with or without version and build. The resource may be your own, another
            account's or AWS's, in any partition.

    Raises:
        ValueError: It is no such ARN. The message says what it is instead.
    """

    partition: _Partition  # pyright: ignore[reportIncompatibleMethodOverride]
    """``aws``, ``aws-cn``, ``aws-us-gov`` and so on."""
    region: str
    account: str
    """The 12 digits of an account, ``aws`` for what AWS manages, or the name of another owner such as ``aws-marketplace``."""
    kind: ResourceKind
    workflow_kind: WorkflowKind | None
    """Of a workflow what it is for; otherwise None."""
    name: str
    """The name as ARNs have it: lower case, with ``-`` instead of spaces."""
    version: SemanticVersion | None
    """None in an ARN that ends in the name."""
    build: int | None
    """None in an ARN without a build number."""

    def __new__(cls, text: str) -> Arn:
        _check_text(text)
        parts = text.split(":", 5)
        if len(parts) != 6 or parts[0] != "arn":
            _refuse(text, f", but {_other_thing(text)}")
        _, partition, service, region, account, resource = parts
        if service != "imagebuilder":
            _refuse(text, f", but the ARN of a resource of {service!r}")
        if not (_PARTITION.fullmatch(partition) and region and _ACCOUNT.fullmatch(account)):
            _refuse(text, ": the parts before the kind must be partition, service, Region and account")
        arn = super().__new__(cls, text)
        arn.partition = _Partition.of(str(text), partition)
        arn.region, arn.account = region, account
        arn._read_resource(resource)
        return arn

    @classmethod
    def parse(cls, text: str) -> Arn:
        """The same as ``Arn(text)``."""
        return cls(text)

    @property
    def is_managed(self) -> bool:
        """Whether AWS manages the resource. Such ARNs have no account."""
        return self.account == "aws"

    @property
    def version_arn(self) -> Arn:
        """The ARN without the build number.

        Raises:
            ValueError: It has no version.
        """
        if self.version is None:
            raise ValueError(f"the ARN has no version: {self}")
        return self.with_version(self.version)

    @property
    def wildcard_arn(self) -> Arn:
        """The ARN with the version ``x.x.x``: the newest version of the resource.

        Raises:
            ValueError: Resources of this kind have no versions.
        """
        return self.with_version(_ANY_VERSION)

    @property
    def name_arn(self) -> Arn:
        """The ARN without version and build number."""
        return Arn(":".join([*self.split(":")[:5], f"{self._folder}/{self.name}"]))

    def with_version(self, version: str) -> Arn:
        """The ARN of another version, without a build number.

        Args:
            version: Such as ``1.0.0`` or ``1.x.x``.

        Raises:
            ValueError: It is no version, or resources of this kind have none.
        """
        return Arn(f"{self.name_arn}/{version}")

    def with_build(self, build: int) -> Arn:
        """The ARN of a build of this version.

        Args:
            build: The build number, 1 or higher.

        Raises:
            ValueError: The ARN has no version or one with wildcards, or resources of this kind have no builds.
        """
        return Arn(f"{self.version_arn}/{build}")

    def matches(self, arn: str) -> bool:
        """Whether it stands for the resource of another ARN.

        Wildcards stand for any number, and an ARN that ends before version or build number stands for all of them. What
        Image Builder finds under a wildcard ARN is only the newest.

        Args:
            arn: The ARN of a resource.

        Raises:
            ValueError: `arn` is none.
        """
        other = Arn(arn)
        if self.name_arn != other.name_arn:
            return False
        if self.version is not None and (other.version is None or not self.version.matches(other.version)):
            return False
        return self.build is None or self.build == other.build

    def __repr__(self) -> str:
        return f"Arn({str(self)!r})"

    @property
    def _folder(self) -> str:
        return self.kind if self.workflow_kind is None else f"{self.kind}/{self.workflow_kind}"

    def _read_resource(self, resource: str) -> None:
        kind, *rest = resource.split("/")
        if kind not in KINDS:
            _refuse(self, f": there is no kind {kind!r}{suggestion(kind, KINDS)}")
        self.kind, self.workflow_kind = kind, None
        if kind == "workflow":
            if not rest or rest[0] not in _WORKFLOW_KINDS:
                _refuse(self, ": a workflow's name follows 'build', 'test' or 'distribution'")
            self.workflow_kind = cast("WorkflowKind", rest.pop(0))
        self.name = rest.pop(0) if rest else ""
        if not _NAME.fullmatch(self.name):
            _refuse(self, f": names in ARNs have only a-z, 0-9, - and _, and not {self.name!r}")
        self._read_version(rest)

    def _read_version(self, nodes: list[str]) -> None:
        self.version = self.build = None
        if not nodes:
            return
        if self.kind not in KINDS_WITH_VERSIONS:
            _refuse(self, f": the kind {self.kind!r} has no versions, so nothing may follow the name")
        try:
            self.version = SemanticVersion(nodes[0])
        except ValueError as problem:
            raise ValueError(
                f"{str(self)!r} is not the ARN of an Image Builder resource: {problem}"
            ) from None
        if len(nodes) > 1:
            self._read_build(nodes[1:])

    def _read_build(self, nodes: list[str]) -> None:
        shown = "/".join(nodes)
        if self.kind not in KINDS_WITH_BUILDS:
            _refuse(self, f": the kind {self.kind!r} has no builds, so nothing may follow the version")
        if not _BUILD.fullmatch(shown):
            _refuse(self, f": only a build number may follow the version, and not {shown!r}")
        if cast("SemanticVersion", self.version).has_wildcards:
            _refuse(self, ": no build number may follow a version with wildcards")
        self.build = int(shown)


def name_in_arns(name: str) -> str:
    """A name as ARNs have it, which does not tell ``My web`` and ``my_web`` apart."""
    return re.sub("[ _]", "-", name).lower()


def _check_text(text: object) -> None:
    if not isinstance(text, str):
        raise TypeError(f"expected a string, not {text!r}")


def _refuse(text: str, reason: str) -> NoReturn:
    raise ValueError(f"{str(text)!r} is not the ARN of an Image Builder resource{reason}") from None


def _other_thing(text: str) -> str:
    if text.startswith("arn:"):
        return "an ARN with less than six parts"
    for start, thing in _OTHER_THINGS.items():
        if text.startswith(start):
            return thing
    return "another text, since ARNs begin with 'arn:'" if text else "an empty text"
