"""``python -m release.licences``: write docs/project/licences.md, the licences of what an installation brings.

Read from the metadata of the packages in this environment, so without network. ``--check`` reports whether the page is as it
would be written.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from release.notes import ROOT

__all__ = ["PAGE", "SECTIONS", "brought_by", "licence_of", "main", "page"]

PAGE = ROOT / "docs" / "project" / "licences.md"
SECTIONS = {
    "": "imagebuilder-typed",
    "documents": "imagebuilder-typed[documents]",
    "progress": "imagebuilder-typed[progress]",
    "testing": "imagebuilder-typed[testing]",
}
"""Extras, and how they are installed. The extra ``testing-all`` is left out: developers don't install it."""

# Names in metadata that are no SPDX identifiers, as packages write them.
_SPDX = {
    "Apache 2.0": "Apache-2.0",
    "Apache License 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "MIT license": "MIT",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
}
# Where the metadata says too little: what the licence file in the package says.
_BY_FILE = {
    "itsdangerous": "BSD-3-Clause",
    "jinja2": "BSD-3-Clause",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause",  # contributions since December 2017 are under both
}
_CLASSIFIER = re.compile(r"^License :: (?:OSI Approved :: )?(.+)$")

_HEAD = """\
# Licences

imagebuilder-typed is licensed under Apache-2.0. It contains no code of other packages. An installation brings these packages, each
under its own licence. `make licences` writes this page from the metadata of the packages that it finds installed, with Python 3.11 on
Linux. On Windows, the extra `testing` also brings colorama (BSD-3-Clause).
"""
_FOOT = """\
`imagebuilder-typed[testing-all]` brings what the rest of moto's services need too. In an environment that has it, this command lists
all packages:

```console
python -m release.licences testing-all
```
"""


def licence_of(package: Distribution) -> str:
    """Return a package's licence as an SPDX expression where its metadata allows it."""
    if by_file := _BY_FILE.get(canonicalize_name(package.metadata["Name"])):
        return by_file
    if expression := _values(package, "License-Expression"):
        return expression[0]
    text = "".join(_values(package, "License")).strip()
    if not text or "\n" in text or len(text) > 40:  # some packages have the whole text there
        classifiers = map(_CLASSIFIER.match, _values(package, "Classifier"))
        found = [match[1] for match in classifiers if match]
        text = ", ".join(sorted(found)) or "not named"
    return _SPDX.get(text, text)


def _values(package: Distribution, field: str) -> list[str]:
    return [str(value) for value in package.metadata.get_all(field, [])]


def brought_by(extra: str) -> dict[str, Distribution]:
    """Return what an installation with an extra brings, from the requirements of the installed packages.

    Raises:
        PackageNotFoundError: A package is not installed here.
    """
    found: dict[str, Distribution] = {}
    asked: set[tuple[str, str]] = set()

    def visit(requirement: Requirement) -> None:
        name = canonicalize_name(requirement.name)
        found[name] = package = distribution(name)
        for wanted in {"", *requirement.extras}:
            if (name, wanted) not in asked:
                asked.add((name, wanted))
                for further in _requirements(package.requires or [], wanted):
                    visit(further)

    for requirement in _own_requirements(extra):
        visit(requirement)
    return dict(sorted(found.items()))


def _own_requirements(extra: str) -> list[Requirement]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    lines = project["optional-dependencies"][extra] if extra else project["dependencies"]
    requirements = map(Requirement, lines)
    return [each for each in requirements if canonicalize_name(each.name) != project["name"]]


def _requirements(lines: list[str], extra: str) -> Iterator[Requirement]:
    for requirement in map(Requirement, lines):
        if requirement.marker is None:
            if not extra:
                yield requirement
        elif requirement.marker.evaluate({"extra": extra}):
            yield requirement


def page() -> str:
    """Return the text of the page."""
    known: set[str] = set()
    parts = [_HEAD]
    for extra, installed_as in SECTIONS.items():
        brought = {name: package for name, package in brought_by(extra).items() if name not in known}
        if not extra:
            known.update(brought)
        more = " besides" if extra else ""
        rows = [f"| {package.metadata['Name']} | {licence_of(package)} |" for package in brought.values()]
        parts += [
            f"## {installed_as}\n\nBrings{more}:\n\n| package | licence |\n|---|---|\n"
            + "\n".join(rows)
            + "\n"
        ]
    return "\n".join([*parts, _FOOT])


def main(arguments: list[str]) -> int:
    """Write the page, check it, or list the packages of an extra."""
    try:
        if arguments == ["--check"]:
            if PAGE.read_text("utf-8") == page():
                return 0
            print(f"{PAGE.relative_to(ROOT)} is out of date: make licences", file=sys.stderr)
            return 1
        for extra in arguments:
            for package in brought_by(extra).values():
                print(f"{package.metadata['Name']} {package.version}: {licence_of(package)}")
        if not arguments:
            PAGE.write_text(page(), "utf-8")
    except PackageNotFoundError as problem:
        print(f"{problem.name} is not installed here", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
