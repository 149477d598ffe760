"""``python -m release.check_dist dist``: check the files of a release before they are uploaded.

check-wheel-contents compares the modules, and twine renders the description; this module checks what they don't know:
names and versions agree, nothing private is in the files, everything that tests need is in the sdist.
"""

from __future__ import annotations

import os
import re
import sys
import tarfile
from collections.abc import Collection, Iterator
from email.message import Message
from email.parser import Parser
from pathlib import Path
from zipfile import ZipFile

from release.notes import ROOT, changelog_versions, version

__all__ = ["check_changelog", "check_metadata", "check_sdist", "check_wheel", "main"]

NAME = "imagebuilder_typed"
# Folders of the repository that an installation must not contain.
NOT_IN_WHEELS = ("tests", "codegen", "release", "docs", "examples", "benchmarks")
# What `make test`, `make check` and `make dist` read.
IN_SDISTS = (
    "pyproject.toml",
    "Makefile",
    "README.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "LICENSE",
    ".github/workflows/ci.yml",
    "codegen/__main__.py",
    "docs/index.md",
    "examples/golden_image.py",
    "benchmarks/ratios.json",
    "release/check_dist.py",
    "tests/conftest.py",
    "tests/lowest.txt",
)
_LEFT_BEHIND = re.compile(
    r"(^|/)(__pycache__|\.venv[^/]*|\.git|\.hypothesis|\.\w+_cache|_build|mutants)/|\.pyc$"
)
_RELATIVE_LINK = re.compile(r'(?:\]\(|<[^>]* (?:src|srcset|href)=")(?![a-z]+:|#)[^)">\s]*')


def check_wheel(names: Collection[str], version: str) -> Iterator[str]:
    """Yield what is wrong with the names of the files in a wheel."""
    about = f"{NAME}-{version}.dist-info"
    for needed in (
        f"{NAME}/py.typed",
        f"{NAME}/models/_generated_from.py",
        f"{NAME}/_api/operations/__init__.py",
        f"{NAME}/testing/pytest_plugin.py",
        f"{about}/METADATA",
        f"{about}/entry_points.txt",
        f"{about}/licenses/LICENSE",
    ):
        if needed not in names:
            yield f"the wheel lacks {needed}"
    folders = {name.partition("/")[0] for name in names}
    for folder in sorted(folders - {NAME, about}):
        hint = " of the repository" if folder in NOT_IN_WHEELS else ""
        yield f"the wheel has the folder {folder!r}{hint}"
    yield from (f"the wheel has {name}" for name in names if _LEFT_BEHIND.search(name))


def check_sdist(names: Collection[str]) -> Iterator[str]:
    """Yield what is wrong with the names of the files in an sdist, below its folder."""
    yield from (f"the sdist lacks {needed}" for needed in IN_SDISTS if needed not in names)
    yield from (f"the sdist has {name}" for name in names if _LEFT_BEHIND.search(name))


def check_metadata(metadata: Message, entry_points: str, version: str) -> Iterator[str]:
    """Yield what is wrong with the metadata of a wheel."""
    expected = {
        "Name": "imagebuilder-typed",
        "Version": version,
        "License-Expression": "Apache-2.0",
        "License-File": "LICENSE",
        "Requires-Python": ">=3.11",
        "Description-Content-Type": "text/markdown",
    }
    for field, value in expected.items():
        if metadata[field] != value:
            yield f"the metadata has {field}: {metadata[field]}, not {value}"
    urls = {entry.partition(",")[0] for entry in metadata.get_all("Project-URL", [])}
    missing = {"Documentation", "Source", "Issues", "Changelog"} - urls
    yield from (f"the metadata has no Project-URL {label}" for label in sorted(missing))
    description = metadata.get_payload()
    assert isinstance(description, str)
    for link in _RELATIVE_LINK.findall(description):
        yield f"the description has a relative link: {link}"
    if "[pytest11]\nimagebuilder_typed = imagebuilder_typed.testing.pytest_plugin" not in entry_points:
        yield "pytest would not find the plugin: the entry point is missing"


def check_changelog(changelog: str, version: str) -> Iterator[str]:
    """Yield what is wrong with the changelog: the released version is its newest one, with a date."""
    versions = changelog_versions(changelog)
    newest = next((name for name in versions if name != "Unreleased"), None)
    if newest != version:
        yield f"the newest version in CHANGELOG.md is {newest}, that in _version.py is {version}"
    elif versions[version] is None:
        yield f"the section of {version} in CHANGELOG.md has no date"


def _problems(folder: Path, tag: str) -> Iterator[str]:
    released = version()
    if tag and tag != f"v{released}":
        yield f"the tag is {tag}, the version in _version.py is {released}"
    yield from check_changelog((ROOT / "CHANGELOG.md").read_text("utf-8"), released)
    wheel = folder / f"{NAME}-{released}-py3-none-any.whl"
    sdist = folder / f"{NAME}-{released}.tar.gz"
    for file in sorted(folder.glob("*.*")):
        if file not in (wheel, sdist):
            yield f"{file} is no file of {released}"
    if not (wheel.exists() and sdist.exists()):
        yield f"{folder} has not both of {wheel.name} and {sdist.name}"
        return
    with ZipFile(wheel) as archive:
        names = archive.namelist()
        yield from check_wheel(names, released)
        about = f"{NAME}-{released}.dist-info"
        metadata = Parser().parsestr(archive.read(f"{about}/METADATA").decode("utf-8"))
        yield from check_metadata(
            metadata, archive.read(f"{about}/entry_points.txt").decode("utf-8"), released
        )
    with tarfile.open(sdist) as unpacked:
        yield from check_sdist([name.partition("/")[2] for name in unpacked.getnames()])


def main(arguments: list[str]) -> int:
    """Check the wheel and the sdist in a folder, and in a build for a tag the tag too."""
    (folder,) = arguments
    tag = os.environ["GITHUB_REF_NAME"] if os.environ.get("GITHUB_REF_TYPE") == "tag" else ""
    problems = list(_problems(Path(folder), tag))
    print("\n".join(problems) or f"{folder}: the wheel and the sdist of {version()} are in order")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
