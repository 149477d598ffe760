"""Whose a container image is: what has to be true before a tag counts as proof that a build has made it.

A tag names a version, and neither an account nor a Region. Another build of the same name and version can take it over,
and ECR keeps the former image without tags.

Facts: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_ImageDetail.html
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from attrs import frozen

from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._deletion_services import (
    Place,
    Services,
    UnreadAnswerError,
    code_of,
    pages,
)
from imagebuilder_typed.builds._moments import as_moment
from imagebuilder_typed.models import Image

__all__ = ["ContainerOwner", "name_tag", "version_tags"]

_AFTER_THE_END = timedelta(hours=1)
"""Without a workflow for it, the distribution comes after the last workflow."""
_BEFORE_THE_START = timedelta(minutes=1)
"""ECR and Image Builder have different clocks."""


@frozen
class _BuildTime:
    """When a build ran, from its creation to the end of its last workflow."""

    start: datetime
    end: datetime

    def may_have_pushed(self, moment: datetime) -> bool:
        """Whether the build may have pushed an image at that time."""
        return self.start - _BEFORE_THE_START <= moment <= self.end + _AFTER_THE_END


class ContainerOwner:
    """Says whether images that have the tags of a build are the build's. What it asks, it asks once."""

    def __init__(self, services: Services, build: Arn, image: Image, regions: Collection[str]) -> None:
        """
        Args:
            services: The services to ask.
            build: The build.
            image: The same as Image Builder describes it.
            regions: The Regions of the repositories to which the build has pushed.
        """
        self._services = services
        self._build = build
        self._image = image
        self._regions = [region for region in dict.fromkeys(regions) if region != services.home.region]

    def reason_to_stay(
        self, ecr: Any, place: Place, repository: str, facts: Mapping[str, Any], addresses: Collection[str]
    ) -> str | None:
        """Why an image that has a tag of the build may be another build's; None if it surely is the build's.

        Args:
            ecr: The boto3 client of the registry.
            place: The account and the Region of the repository.
            repository: Its name.
            facts: The image, as DescribeImages returns it.
            addresses: The addresses with the tags that are the proof.

        Raises:
            Exception: What boto3 or the typed client raises.
        """
        time, pushed = self._time, facts.get("imagePushedAt")
        if time is None or not isinstance(pushed, datetime):
            return "nothing says whether it was pushed while the build ran, so it may be another build's"
        if not time.may_have_pushed(pushed):
            order = "before the build began" if pushed < time.start else "after the build had ended"
            return f"it was pushed at {pushed.isoformat()}, {order}, so it may be another build's"
        other = next((self._claims[each] for each in addresses if each in self._claims), None)
        if other:
            return f"{other} has given it the same tag, so it may be that one's"
        untagged = self.untagged_images(ecr, place, repository)
        lost = [each for each in untagged if each.get("imagePushedAt", pushed) <= pushed]
        if lost:
            return f"{lost[0]['imageDigest']} was pushed while the build ran and has no tags any more, so that may be the build's instead"
        return None

    def untagged_images(self, ecr: Any, place: Place, repository: str) -> list[Mapping[str, Any]]:
        """The images without tags that the build may have pushed. Those that belong to others, such as signatures, don't count.

        Raises:
            Exception: What boto3 or the typed client raises.
        """
        found = pages(
            ecr,
            "describe_images",
            "imageDetails",
            registryId=place.account,
            repositoryName=repository,
            filter={"tagStatus": "UNTAGGED"},
        )
        time = self._time
        return [
            each
            for each in found
            if not each.get("imageTags")
            and not each.get("subjectManifestDigest")
            and (time is None or time.may_have_pushed(each.get("imagePushedAt", time.end)))
        ]

    @cached_property
    def _time(self) -> _BuildTime | None:
        """When the build ran; None if that is unknown."""
        workflows = self._services.image_builder.get_paginator("list_workflow_executions").paginate(
            image_build_version_arn=self._build
        )
        ends = [as_moment(end) for each in workflows if (end := getattr(each, "end_time", None))]
        created = getattr(self._image, "date_created", None)
        return _BuildTime(as_moment(created), max(ends)) if created and ends else None

    @cached_property
    def _claims(self) -> Mapping[str, str]:
        """The addresses that builds in other Regions have given to their images, with the ARNs of these builds.

        Only a build of the same name, version and number gives the same tags.
        """
        found: dict[str, str] = {}
        for region in self._regions:
            other = self._build.replace(f":{self._build.region}:", f":{region}:", 1)
            client = self._services.client("imagebuilder", Place(self._build.account, region))
            try:
                answer = client.get_image(imageBuildVersionArn=other)
            except Exception as error:
                if code_of(error) == "ResourceNotFoundException":
                    continue
                raise
            if "image" not in answer:
                raise UnreadAnswerError("get_image", "image")
            for container in answer["image"].get("outputResources", {}).get("containers", ()):
                found.update(dict.fromkeys(container.get("imageUris", ()), other))
        return found


def version_tags(tags: Iterable[str], build: Arn) -> list[str]:
    """The tags with the version of a build, such as ``1.0.0-1`` or ``web-1.0.0-1``. Others move from build to build."""
    version = f"{build.version}-{build.build}"
    return [tag for tag in tags if tag == version or tag.endswith(f"-{version}")]


def name_tag(build: Arn) -> str:
    """The tag that also has the name: no build of another image gives it."""
    return f"{build.name}-{build.version}-{build.build}"
