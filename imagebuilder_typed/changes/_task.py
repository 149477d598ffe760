"""Decide what has to be done: reads the resource, changes nothing."""

from __future__ import annotations

import copy
import re
from collections.abc import Collection
from typing import Any, Final, cast

import attrs
from attrs import field, frozen

from imagebuilder_typed._call_path import call_path_of
from imagebuilder_typed._suggestions import listed, suggestion
from imagebuilder_typed.arns import Arn, SemanticVersion
from imagebuilder_typed.changes._compare import compare_fields, compare_tags
from imagebuilder_typed.changes._find import ANY_VERSION, find_name_arn, read
from imagebuilder_typed.changes._kinds import EnsurableRequest, Kind, kind_of
from imagebuilder_typed.changes._results import Action, Bump, Difference, UnchangeableFieldError
from imagebuilder_typed.changes._versions import WantedVersion, check_bump
from imagebuilder_typed.client import ImageBuilderClient
from imagebuilder_typed.conversion import structure, unstructure
from imagebuilder_typed.exceptions import RequestValidationError
from imagebuilder_typed.exceptions._values import type_name
from imagebuilder_typed.validation import find_problems

__all__ = ["Step", "Task"]

_NOT_CONTENT: Final = frozenset(
    # What the request does, and which resource it is about.
    {"client_token", "dry_run", "name", "semantic_version", "tags", "type"}
    # It says what changed, so on its own it is no change.
    | {"change_description"}
)
_TEXT_BEHIND: Final = {"uri": "data", "dockerfile_template_uri": "dockerfile_template_data"}
"""Fields that name a document in S3, and those that have the document in answers."""
_IN_NO_ANSWER: Final = ("image_os_version_override",)
_PLATFORM: Final = "platform_override"
"""The field of container recipes that decides about `platform` in answers."""


@frozen(kw_only=True)
class Step:
    """What has to be done."""

    action: Action
    found: Any | None = None
    """The resource that there is, in its newest version."""
    version: SemanticVersion | None = None
    """The version that there will be."""
    differences: list[Difference] = field(factory=list[Difference])
    not_compared: list[str] = field(factory=list[str])
    new_tags: dict[str, str] = field(factory=dict[str, str])
    """Tags to add to the resource that there is."""

    @property
    def updates_content(self) -> bool:
        return self.action == "updated" and len(self.differences) > len(self.new_tags)


@frozen(kw_only=True)
class Task:
    """What the caller wants."""

    kind: Kind
    request: Any
    """The request, with values of the types that answers have."""
    version: WantedVersion | None
    bump: Bump
    ignored: frozenset[str]
    document: str | None

    @classmethod
    def of(
        cls,
        client: ImageBuilderClient,
        request: EnsurableRequest,
        *,
        bump: Bump,
        ignore: Collection[str],
        document: str | None,
    ) -> Task:
        """Check the arguments of ensure.

        Raises:
            TypeError: The client or the request is of another class.
            ValueError: Another argument is wrong.
            RequestValidationError: The request breaks rules. If the client doesn't validate, these are only the rules
                for what is needed to find the resource.
        """
        if not isinstance(cast("object", client), ImageBuilderClient):
            raise TypeError(f"the client is an ImageBuilderClient, not {type_name(client)}")
        kind = kind_of(request)
        check_bump(bump)
        if request.dry_run:
            raise ValueError("the request has dry_run: plan says what ensure would do")
        version = _wanted_version(request) if kind.has_versions else None
        problems = find_problems(_with_version(request, version))
        if not call_path_of(client).options.validate:
            problems = [each for each in problems if each.path in ("name", "semantic_version", "type")]
        if problems:
            raise RequestValidationError(kind.create.__name__.removesuffix("Request"), problems)
        exact: Any = structure(unstructure(request), kind.create)
        if document is not None and not _field_with_uri(exact):
            raise ValueError("document is the text behind the request's uri, and the request has none")
        return cls(
            kind=kind,
            request=exact,
            version=version,
            bump=bump,
            ignored=_checked_fields(ignore, kind),
            document=document,
        )

    def next_step(self, client: ImageBuilderClient) -> Step:
        """Read what there is, and decide.

        Raises:
            UnchangeableFieldError: The resource differs in a field that can't be changed.
            ImageBuilderError: As with the operations that read.
        """
        name_arn = find_name_arn(client, self.kind, self.request)
        if name_arn is None:
            return self._step_without_resource()
        if self.version is None:
            found = read(client, self.kind, name_arn)
            return self._step_without_resource() if found is None else self._update(found)
        found = read(client, self.kind, name_arn.with_version(self.version.line))
        if found is not None:
            return self._version(found, self.version)
        if self.version.line == ANY_VERSION:
            return self._step_without_resource()
        # The wildcards match no version, but others may exist.
        found = read(client, self.kind, name_arn.with_version(ANY_VERSION))
        if found is None:
            return self._step_without_resource()
        return self._new_version(found, self.version.first(), self._compare(found)[0])

    def values_of(self, found: Any) -> dict[str, Any]:
        """What a request for a new version has otherwise than the caller's: ignored fields keep their values."""
        current = self.kind.create.of(found)
        kept: dict[str, Any] = {name: getattr(current, name) for name in self.ignored}
        if "tags" in kept:  # only AWS sets tags of its own, and no request may have them
            kept["tags"] = {
                key: value for key, value in found.tags.items() if not key.startswith("aws:")
            } or None
        # A request has a document or the address of one.
        return kept | {uri: None for uri, text in _TEXT_BEHIND.items() if text in kept}

    def _step_without_resource(self) -> Step:
        return Step(action="created", version=None if self.version is None else self.version.first())

    def _update(self, found: Any) -> Step:
        content, not_compared = self._compare(found)
        _check_changeable(self.kind, Arn(found.arn), content)
        tags = self._tags(found)
        differences = [*content, *compare_tags(tags, found.tags)]
        return Step(
            action="updated" if differences else "unchanged",
            found=found,
            differences=differences,
            not_compared=not_compared,
            new_tags=tags,
        )

    def _version(self, found: Any, wanted: WantedVersion) -> Step:
        content, not_compared = self._compare(found)
        newest = SemanticVersion(found.version)
        if wanted.is_after(newest):
            return self._new_version(found, wanted.first(), content)
        if content:
            return self._new_version(found, wanted.next_after(newest, self.bump), content)
        tags = self._tags(found)
        return Step(
            action="updated" if tags else "unchanged",
            found=found,
            version=newest,
            differences=compare_tags(tags, found.tags),
            not_compared=not_compared,
            new_tags=tags,
        )

    def _new_version(self, found: Any, version: SemanticVersion, content: list[Difference]) -> Step:
        differences = content or [Difference("semantic_version", found.version, str(version))]
        return Step(action="new_version", found=found, version=version, differences=differences)

    def _compare(self, found: Any) -> tuple[list[Difference], list[str]]:
        """The differences in the content, and the fields that can't be compared."""
        wanted, current = attrs.evolve(self.request), self.kind.create.of(found)
        not_compared = [name for name in _IN_NO_ANSWER if getattr(wanted, name, None)]
        skipped = {*_NOT_CONTENT, *_TEXT_BEHIND, *_IN_NO_ANSWER, *self.ignored}
        for uri, text in _TEXT_BEHIND.items():
            if text in skipped:
                continue
            if getattr(wanted, uri, None) is not None and self.document is not None:
                setattr(wanted, text, self.document)
            elif getattr(wanted, uri, None) is not None:
                not_compared.append(uri)
                skipped.add(text)
            elif getattr(wanted, text, None) is not None and getattr(current, text) is None:
                not_compared.append(text)
                skipped.add(text)
        if getattr(wanted, _PLATFORM, None):
            setattr(current, _PLATFORM, found.platform)
        fields = [each.name for each in attrs.fields(self.kind.create) if each.name not in skipped]
        return compare_fields(wanted, current, fields, not_compared), not_compared

    def _tags(self, found: Any) -> dict[str, str]:
        """The tags of the request that the resource lacks."""
        wanted: dict[str, str] = {} if "tags" in self.ignored else self.request.tags or {}
        return {key: value for key, value in wanted.items() if found.tags.get(key) != value}


def _wanted_version(request: Any) -> WantedVersion | None:
    text = getattr(request, "semantic_version", None)
    return WantedVersion.parse(text) if isinstance(text, str) else None


def _with_version(request: Any, version: WantedVersion | None) -> Any:
    """The request as it is if nothing exists: some kinds take no version with wildcards."""
    if version is None:
        return request
    copied = copy.copy(request)
    copied.semantic_version = version.first()
    return copied


def _field_with_uri(request: Any) -> str | None:
    return next((name for name in _TEXT_BEHIND if getattr(request, name, None) is not None), None)


def _checked_fields(names: Collection[str], kind: Kind) -> frozenset[str]:
    if isinstance(names, str):
        raise TypeError(f"ignore is a list of fields: [{names!r}]")
    fields = {each.name for each in attrs.fields(kind.create)}
    known = sorted(fields - _NOT_CONTENT - {*_TEXT_BEHIND, *_IN_NO_ANSWER, _PLATFORM} | {"tags"})
    for name in names:
        if name not in known:
            advice = suggestion(name, known) or f". There are {listed(known)}"
            raise ValueError(
                f"ignore has {name!r}, which is no field that {kind.create.__name__} compares{advice}"
            )
    return frozenset(names)


def _check_changeable(kind: Kind, arn: Arn, differences: list[Difference]) -> None:
    changeable = {each.name for each in attrs.fields(kind.update or kind.create)}
    for difference in differences:
        name = re.split(r"[.\[]", difference.path, maxsplit=1)[0]
        taken_away = name in kind.permanent and difference.after is None
        if name not in changeable or name in kind.fixed or taken_away:
            raise UnchangeableFieldError(arn, difference)
