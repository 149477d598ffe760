"""Notes in the tags of a build about the snapshots of AMIs that are deregistered.

Once an AMI is gone, nothing in EC2 says which snapshots it had. The tags let another process continue.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

__all__ = ["note_keys", "noted_snapshots", "notes_about"]

_PREFIX = "imagebuilder-typed:snapshots-of:"
# A value has 256 characters at most, and the id of a snapshot 22.
_IDS = 10


def noted_snapshots(tags: Mapping[str, str]) -> dict[str, list[str]]:
    """The snapshots in the tags of a build, by AMI."""
    found: dict[str, list[str]] = {}
    for key in note_keys(tags):
        found.setdefault(key.removeprefix(_PREFIX).partition("/")[0], []).extend(tags[key].split())
    return found


def note_keys(tags: Mapping[str, str]) -> list[str]:
    """The keys of the tags that are such notes."""
    return sorted(key for key in tags if key.startswith(_PREFIX))


def notes_about(snapshots: Mapping[str, Sequence[str]]) -> dict[str, str]:
    """The tags for snapshots by AMI."""
    return {
        f"{_PREFIX}{ami}/{part}": " ".join(ids[start : start + _IDS])
        for ami, ids in snapshots.items()
        for part, start in enumerate(range(0, len(ids), _IDS), 1)
    }
