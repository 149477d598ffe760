"""The check of a release's files reports what is missing, what must not be there, and what does not agree."""

from __future__ import annotations

import re
import tomllib
from email.parser import Parser
from pathlib import Path

import pytest

import imagebuilder_typed
from release import check_dist, notes

ROOT = notes.ROOT
ABOUT = "imagebuilder_typed-1.2.3.dist-info"
WHEEL = [
    "imagebuilder_typed/py.typed",
    "imagebuilder_typed/models/_generated_from.py",
    "imagebuilder_typed/_api/operations/__init__.py",
    "imagebuilder_typed/testing/pytest_plugin.py",
    f"{ABOUT}/METADATA",
    f"{ABOUT}/entry_points.txt",
    f"{ABOUT}/licenses/LICENSE",
]
METADATA = """\
Metadata-Version: 2.4
Name: imagebuilder-typed
Version: 1.2.3
License-Expression: Apache-2.0
License-File: LICENSE
Requires-Python: >=3.11
Description-Content-Type: text/markdown
Project-URL: Documentation, https://docs.example/
Project-URL: Source, https://code.example/
Project-URL: Issues, https://code.example/issues
Project-URL: Changelog, https://docs.example/changelog.html

[errors](https://docs.example/errors.html) and [below](#below)
"""
ENTRY_POINTS = "[pytest11]\nimagebuilder_typed = imagebuilder_typed.testing.pytest_plugin\n"


class TestWheel:
    def test_a_complete_one_is_in_order(self) -> None:
        assert list(check_dist.check_wheel(WHEEL, "1.2.3")) == []

    @pytest.mark.parametrize("name", WHEEL)
    def test_a_missing_file(self, name: str) -> None:
        assert list(check_dist.check_wheel([other for other in WHEEL if other != name], "1.2.3")) == [
            f"the wheel lacks {name}"
        ]

    def test_a_folder_of_the_repository(self) -> None:
        (problem,) = check_dist.check_wheel([*WHEEL, "tests/conftest.py"], "1.2.3")
        assert problem == "the wheel has the folder 'tests' of the repository"

    @pytest.mark.parametrize(
        "name", ["imagebuilder_typed/__pycache__/x.pyc", "imagebuilder_typed/.mypy_cache/x"]
    )
    def test_a_cache(self, name: str) -> None:
        assert list(check_dist.check_wheel([*WHEEL, name], "1.2.3")) == [f"the wheel has {name}"]


class TestSdist:
    def test_all_files_that_it_needs_are_in_the_repository(self) -> None:
        assert [name for name in check_dist.IN_SDISTS if not (ROOT / name).is_file()] == []

    def test_what_is_missing_and_what_was_left_behind(self) -> None:
        names = [*check_dist.IN_SDISTS, ".venv-plain/bin/python"]
        names.remove("tests/lowest.txt")
        assert list(check_dist.check_sdist(names)) == [
            "the sdist lacks tests/lowest.txt",
            "the sdist has .venv-plain/bin/python",
        ]


class TestMetadata:
    def problems(self, old: str = "", new: str = "", entry_points: str = ENTRY_POINTS) -> list[str]:
        assert old in METADATA
        metadata = Parser().parsestr(METADATA.replace(old, new) if old else METADATA)
        return list(check_dist.check_metadata(metadata, entry_points, "1.2.3"))

    def test_complete_ones_are_in_order(self) -> None:
        assert self.problems() == []

    @pytest.mark.parametrize(
        ("old", "new", "problem"),
        [
            ("Version: 1.2.3", "Version: 1.2.2", "the metadata has Version: 1.2.2, not 1.2.3"),
            ("License-File: LICENSE\n", "", "the metadata has License-File: None, not LICENSE"),
            ("Project-URL: Issues", "Project-URL: Bugs", "the metadata has no Project-URL Issues"),
            (
                "(https://docs.example/errors.html)",
                "(docs/errors.md)",
                "the description has a relative link: ](docs/errors.md",
            ),
            (
                "and [below]",
                '<img width="1" src="docs/a.svg">',
                'the description has a relative link: <img width="1" src="docs/a.svg',
            ),
        ],
    )
    def test_what_does_not_agree(self, old: str, new: str, problem: str) -> None:
        assert self.problems(old, new) == [problem]

    def test_a_plugin_that_pytest_does_not_find(self) -> None:
        assert self.problems(entry_points="") == [
            "pytest would not find the plugin: the entry point is missing"
        ]


class TestChangelog:
    def test_the_version_has_a_section_with_a_date(self) -> None:
        changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
        assert list(check_dist.check_changelog(changelog, imagebuilder_typed.__version__)) == []

    def test_another_version_and_a_missing_date(self) -> None:
        changelog = "## [Unreleased]\n\n## [0.2.0]\n\n## [0.1.0] - 2026-11-25\n"
        assert list(check_dist.check_changelog(changelog, "0.3.0")) == [
            "the newest version in CHANGELOG.md is 0.2.0, that in _version.py is 0.3.0"
        ]
        assert list(check_dist.check_changelog(changelog, "0.2.0")) == [
            "the section of 0.2.0 in CHANGELOG.md has no date"
        ]

    def test_the_notes_of_a_release_are_the_text_of_its_section(self) -> None:
        changelog = "# Changelog\n\n## [0.2.0] - 2026-11-26 [YANKED]\n\nShorter.\n\n### Fixed\n\n- A\n\n## [0.1.0]\n\nFirst.\n"
        assert notes.notes(changelog, "0.2.0") == "Shorter.\n\n### Fixed\n\n- A"
        assert notes.notes(changelog, "0.1.0") == "First."
        with pytest.raises(ValueError, match=re.escape("## [0.3.0] - YYYY-MM-DD")):
            notes.notes(changelog, "0.3.0")


def test_a_build_for_a_tag_of_another_version_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("GITHUB_REF_TYPE", "tag")
    monkeypatch.setenv("GITHUB_REF_NAME", "v0.0.1")
    assert check_dist.main([str(tmp_path)]) == 1
    problems = capsys.readouterr().out
    assert f"the tag is v0.0.1, the version in _version.py is {imagebuilder_typed.__version__}" in problems
    assert "has not both of" in problems


def test_links_and_pictures_of_the_readme_get_addresses() -> None:
    """What hatch-fancy-pypi-readme will do, with the patterns of pyproject.toml."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    rules = project["tool"]["hatch"]["metadata"]["hooks"]["fancy-pypi-readme"]["substitutions"]
    text = (
        "[a](docs/a.md) [b](docs/design/b.md#c) [d](CHANGELOG.md) [e](https://e.example/) [f](#g) "
        '![h](docs/h.svg) <img alt="" src="docs/i.png"> [![j](docs/j.svg)](docs/j.md) <a href="docs/k.md">'
    )
    for rule in rules:
        text = re.sub(rule["pattern"], rule["replacement"], text)
    docs = "https://imagebuilder-typed.readthedocs.io/en/v$HFPR_VERSION"
    code = "https://github.com/imagebuilder-typed/imagebuilder-typed/blob/v$HFPR_VERSION"
    raw = "https://raw.githubusercontent.com/imagebuilder-typed/imagebuilder-typed/v$HFPR_VERSION"
    assert text == (
        f"[a]({docs}/a.html) [b]({docs}/design/b.html#c) [d]({code}/CHANGELOG.md) [e](https://e.example/) [f](#g) "
        f'![h]({raw}/docs/h.svg) <img alt="" src="{raw}/docs/i.png"> [![j]({raw}/docs/j.svg)]({docs}/j.html) <a href="{code}/docs/k.md">'
    )
