"""The deletion of single items: what the services' errors mean, and what is gone although no answer came."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, Literal, TypeAlias

from imagebuilder_typed._pauses import pause
from imagebuilder_typed.builds._deletion_containers import describe_container, repository_of
from imagebuilder_typed.builds._deletion_notes import note_keys, notes_about
from imagebuilder_typed.builds._deletion_parts import DeletionItem
from imagebuilder_typed.builds._deletion_services import (
    Place,
    Services,
    UnreadAnswerError,
    code_of,
    is_refusal,
    listed,
)
from imagebuilder_typed.exceptions import ResourceNotFoundException

__all__ = ["Deleter", "StillUsedError"]

_Deleted: TypeAlias = Literal["deleted", "gone"]

_NO_AMI = "InvalidAMIID.NotFound"
_AMI_UNAVAILABLE = "InvalidAMIID.Unavailable"
_NO_SNAPSHOT = "InvalidSnapshot.NotFound"
_SNAPSHOT_IN_USE = "InvalidSnapshot.InUse"
_AMI_ID = re.compile(r"ami-[0-9a-z]+", re.ASCII)

_PAUSES = (1, 2, 4, 8, 15)
"""Seconds between the attempts to delete a snapshot: for a while after the deregistration, EC2 says that it is in use."""


class StillUsedError(Exception):
    """Something outside of the plan uses an item, which therefore stays."""


class Deleter:
    """Deletes items, one at a time."""

    def __init__(self, services: Services) -> None:
        self._services = services

    def note_snapshots(self, build: str, snapshots: Mapping[str, Sequence[str]]) -> None:
        """Note in the tags of a build which snapshots its AMIs have, by AMI.

        Without the record of the build no other plan can be made, so none needs the notes.
        """
        with suppress(ResourceNotFoundException):
            self._services.image_builder.tag_resource(resource_arn=build, tags=notes_about(snapshots))

    def remove_notes(self, build: str) -> None:
        """Remove what `note_snapshots` has written, also for other plans."""
        client = self._services.image_builder
        keys = note_keys(client.list_tags_for_resource(resource_arn=build).tags)
        if keys:
            client.untag_resource(resource_arn=build, tag_keys=keys)

    def delete(self, item: DeletionItem) -> _Deleted:
        """Delete an item.

        Raises:
            StillUsedError: Something outside of the plan uses it.
            Exception: What the service, boto3 or the typed client raised, if the item is still there.
        """
        delete = {
            "ami": self._delete_ami,
            "snapshot": self._delete_snapshot,
            "container": self._delete_container,
            "image": self._delete_image,
        }[item.kind]
        try:
            return delete(item)
        except StillUsedError:
            raise
        except Exception as error:
            if not is_refusal(error) and self._is_gone(item):
                return "deleted"  # only the answer was lost
            raise

    def _ec2(self, item: DeletionItem) -> Any:
        return self._services.client("ec2", Place(item.account, item.region))

    def _delete_ami(self, item: DeletionItem) -> _Deleted:
        try:
            _check_answer("deregister_image", self._ec2(item).deregister_image(ImageId=item.id))
        except Exception as error:
            # 'Unavailable' has two meanings: it is deregistered, or it is in a state that doesn't allow it.
            if code_of(error) == _NO_AMI or (code_of(error) == _AMI_UNAVAILABLE and self._is_gone(item)):
                return "gone"
            raise
        return "deleted"

    def _delete_snapshot(self, item: DeletionItem) -> _Deleted:
        for seconds in (*_PAUSES, None):
            try:
                _check_answer("delete_snapshot", self._ec2(item).delete_snapshot(SnapshotId=item.id))
                return "deleted"
            except Exception as error:
                if code_of(error) == _NO_SNAPSHOT:
                    return "gone"
                if code_of(error) != _SNAPSHOT_IN_USE:
                    raise
                others = sorted(set(_AMI_ID.findall(str(error))) - set(item.after))
                if others:
                    raise StillUsedError(f"{', '.join(others)} uses it too") from error
                if seconds is None:
                    raise
                pause(seconds)
        raise AssertionError("the last attempt returns or raises")

    def _delete_container(self, item: DeletionItem) -> _Deleted:
        """Delete a container image, or only the build's tags if it has others: those are not the build's."""
        found = repository_of(item.id)
        assert found is not None
        repository, _, digest = found
        ecr = self._services.client("ecr", repository.place)
        facts = describe_container(ecr, repository, {"imageDigest": digest or ""})
        if facts is None:
            return "gone"
        present: Sequence[str] = facts.get("imageTags") or ()
        if set(present) <= set(item.tags):
            keys = [{"imageDigest": digest}]
        else:
            keys = [{"imageTag": tag} for tag in item.tags if tag in present]
        if not keys:
            raise StillUsedError(f"it has only tags that the build did not give it: {', '.join(present)}")
        answer = ecr.batch_delete_image(
            registryId=repository.place.account, repositoryName=repository.name, imageIds=keys
        )
        done: Sequence[Mapping[str, Any]] = answer.get("imageIds") or ()
        failures: Sequence[Mapping[str, Any]] = answer.get("failures") or ()
        serious = [failure for failure in failures if failure.get("failureCode") != "ImageNotFound"]
        if serious:
            raise _ContainerRefusedError(
                ", ".join(f"{each.get('failureCode')}: {each.get('failureReason')}" for each in serious)
            )
        missing: list[Mapping[str, Any]] = [
            failure["imageId"] for failure in failures if "imageId" in failure
        ]
        if not all(_has_key(key, (*done, *missing)) for key in keys):
            raise UnreadAnswerError("batch_delete_image", "all of the images to delete")
        return "deleted" if done else "gone"

    def _delete_image(self, item: DeletionItem) -> _Deleted:
        try:
            self._services.image_builder.delete_image(image_build_version_arn=item.id)
        except ResourceNotFoundException:
            return "gone"
        return "deleted"

    def _is_gone(self, item: DeletionItem) -> bool:
        try:
            return self._find(item) is None
        except Exception:  # the error of the deletion says more
            return False

    def _find(self, item: DeletionItem) -> object:
        match item.kind:
            case "ami":
                by_id = [{"Name": "image-id", "Values": [item.id]}]
                answer = self._ec2(item).describe_images(Filters=by_id, IncludeDisabled=True)
                return listed(answer, "describe_images", "Images") or None
            case "snapshot":
                by_id = [{"Name": "snapshot-id", "Values": [item.id]}]
                answer = self._ec2(item).describe_snapshots(Filters=by_id)
                return listed(answer, "describe_snapshots", "Snapshots") or None
            case "container":
                return self._find_container(item)
            case "image":
                try:
                    return self._services.image_builder.get_image(image_build_version_arn=item.id)
                except ResourceNotFoundException:
                    return None

    def _find_container(self, item: DeletionItem) -> object:
        found = repository_of(item.id)
        assert found is not None
        repository, _, digest = found
        facts = describe_container(
            self._services.client("ecr", repository.place), repository, {"imageDigest": digest or ""}
        )
        if facts is None or not item.tags:
            return facts
        # An image that has other tags stays when the build's are gone.
        return facts if set(facts.get("imageTags") or ()) & set(item.tags) else None


def _check_answer(operation: str, answer: Mapping[str, Any]) -> None:
    """Check that EC2 has answered: a deletion has nothing in its answer but the id of the request.

    Raises:
        UnreadAnswerError: It isn't there.
    """
    if not answer.get("ResponseMetadata", {}).get("RequestId"):
        raise UnreadAnswerError(operation, "the id of the request")


def _has_key(key: Mapping[str, str | None], images: Sequence[Mapping[str, Any]]) -> bool:
    return any(key.items() <= image.items() for image in images)


class _ContainerRefusedError(Exception):
    """ECR refused to delete an image, in an answer that is no error."""
