"""The page of licences is what the metadata of the installed packages says."""

from __future__ import annotations

import email.message
from importlib.metadata import Distribution, PackageNotFoundError
from typing import Any

import pytest

from release import licences

pytestmark = pytest.mark.one_python  # other Pythons and older packages bring others


def test_the_page_is_up_to_date() -> None:
    """If this fails: make licences. If a package's licence changed, read it first."""
    assert licences.PAGE.read_text("utf-8") == licences.page()


def test_every_licence_is_named_and_permissive() -> None:
    """A licence that is none of these is a decision of its own."""
    known = {
        "Apache-2.0",
        "BSD-2-Clause",
        "BSD-3-Clause",
        "ISC",
        "MIT",
        "MPL-2.0",
        "PSF-2.0",
        "Unlicense",
        "0BSD",
        "MIT-0",
    }
    found = {
        name: licences.licence_of(package)
        for extra in licences.SECTIONS
        for name, package in licences.brought_by(extra).items()
    }
    parts = {
        name: set(text.replace("(", "").replace(")", "").replace(" AND ", " OR ").split(" OR "))
        for name, text in found.items()
    }
    assert {name: text for name, text in found.items() if not parts[name] <= known} == {}


def test_an_installation_brings_what_its_packages_need() -> None:
    assert {"boto3", "botocore", "urllib3", "attrs", "cattrs", "tenacity"} <= set(licences.brought_by(""))
    assert "moto" not in licences.brought_by("")
    assert {"moto", "flask", "werkzeug"} <= set(licences.brought_by("testing"))


def test_a_package_that_is_not_installed_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(name: str) -> Distribution:
        raise PackageNotFoundError(name)

    monkeypatch.setattr(licences, "distribution", missing)
    assert licences.main(["--check"]) == 1
    assert capsys.readouterr().err == "attrs is not installed here\n"


@pytest.mark.parametrize(
    ("fields", "licence"),
    [
        ([("License-Expression", "MIT"), ("License", "something else")], "MIT"),
        ([("License", "Apache License 2.0")], "Apache-2.0"),
        ([("License", "The\nwhole\ntext"), ("Classifier", "License :: OSI Approved :: MIT License")], "MIT"),
        ([("Classifier", "Topic :: Software Development")], "not named"),
    ],
)
def test_where_the_licence_is_read(fields: list[tuple[str, str]], licence: str) -> None:
    message = email.message.Message()
    message["Name"] = "some-package"
    for field, value in fields:
        message[field] = value

    class Package(Distribution):
        metadata: Any = message

        def read_text(self, filename: str) -> str | None:
            return None

        def locate_file(self, path: Any) -> Any:
            return path

    assert licences.licence_of(Package()) == licence
