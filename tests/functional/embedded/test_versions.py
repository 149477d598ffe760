"""Names, versions and build numbers."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import COMPONENT_DATA, REGION

ACCOUNT = f"arn:aws:imagebuilder:{REGION}:123456789012"


def test_an_arn_has_the_name_in_lower_case_with_dashes(client: Any) -> None:
    assert (
        factories.make_component(client, "My Own_Component")
        == f"{ACCOUNT}:component/my-own-component/1.0.0/1"
    )


def test_names_that_make_the_same_arn_are_the_same_name(client: Any) -> None:
    factories.make_recipe(client, "My Recipe")
    with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
        factories.make_recipe(client, "my_recipe")


def test_a_component_of_the_same_version_gets_the_next_build(client: Any) -> None:
    first, second = (factories.make_component(client) for _ in range(2))
    assert (first[-8:], second[-8:]) == ("/1.0.0/1", "/1.0.0/2")
    version_arn = first.removesuffix("/1")
    assert client.get_component(componentBuildVersionArn=version_arn)["component"]["arn"] == second


def test_build_numbers_are_never_reused(client: Any) -> None:
    client.delete_component(componentBuildVersionArn=factories.make_component(client))
    assert factories.make_component(client).endswith("/1.0.0/2")


def test_a_dry_run_uses_no_build_number(client: Any) -> None:
    with pytest.raises(client.exceptions.DryRunOperationException) as refused:
        factories.make_component(client, dryRun=True)
    assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 412
    assert client.list_components()["componentVersionList"] == []
    assert factories.make_component(client).endswith("/1.0.0/1")


def test_an_identical_workflow_is_refused_and_a_changed_one_is_the_next_build(client: Any) -> None:
    def create(description: str) -> str:
        data = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"
        answer = client.create_workflow(
            name="wait", semanticVersion="1.0.0", type="BUILD", data=data, description=description
        )
        return str(answer["workflowBuildVersionArn"])

    assert create("First").endswith(":workflow/build/wait/1.0.0/1")
    with pytest.raises(client.exceptions.InvalidRequestException):
        create("First")
    assert create("Second").endswith("/1.0.0/2")


@pytest.mark.parametrize(
    ("existing", "wanted", "made_version"),
    [
        ([], "x.x.x", "1.0.0"),
        ([], "1.x.x", "1.0.0"),
        ([], "2.3.x", "2.3.0"),
        (["1.0.0"], "1.0.x", "1.0.1"),
        (["1.2.3", "1.10.0", "2.0.0"], "1.x.x", "1.11.0"),
        (["1.2.3", "2.5.0"], "x.x.x", "3.0.0"),
    ],
)
def test_a_wildcard_in_a_new_recipe_becomes_the_next_version(
    client: Any, existing: list[str], wanted: str, made_version: str
) -> None:
    component = factories.make_component(client)
    for version in existing:
        factories.make_recipe(client, version=version, components=[{"componentArn": component}])
    arn = factories.make_recipe(client, version=wanted, components=[{"componentArn": component}])
    assert arn.endswith(f"/{made_version}")


@pytest.mark.parametrize("version", ["x.1.x", "1.x.1", "1.0.1073741824"])
def test_impossible_versions_are_refused(client: Any, version: str) -> None:
    with pytest.raises(client.exceptions.InvalidVersionNumberException):
        factories.make_recipe(client, version=version)


def test_reading_with_wildcards_finds_the_newest(client: Any) -> None:
    for version in ("1.2.0", "1.10.0", "2.0.0"):
        factories.make_component(client, version=version)

    def read(version: str) -> str:
        arn = f"{ACCOUNT}:component/hello/{version}"
        return str(client.get_component(componentBuildVersionArn=arn)["component"]["version"])

    assert [read(version) for version in ("x.x.x", "1.x.x", "1.2.x", "1.2.0")] == [
        "2.0.0",
        "1.10.0",
        "1.2.0",
        "1.2.0",
    ]
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        read("3.x.x")


def test_answers_contain_latest_version_references(client: Any) -> None:
    answer = client.create_component(
        name="hello", semanticVersion="1.2.3", platform="Linux", data=COMPONENT_DATA
    )
    line = f"{ACCOUNT}:component/hello"
    assert answer["latestVersionReferences"] == {
        "latestVersionArn": f"{line}/x.x.x",
        "latestMajorVersionArn": f"{line}/1.x.x",
        "latestMinorVersionArn": f"{line}/1.2.x",
        "latestPatchVersionArn": f"{line}/1.2.3",
    }


def test_images_take_the_recipe_s_version_and_count_builds(client: Any) -> None:
    recipe = factories.make_recipe(client, version="1.2.3")
    infrastructure = factories.make_infrastructure(client)
    arns = [
        factories.make_image(client, imageRecipeArn=recipe, infrastructureConfigurationArn=infrastructure)
        for _ in range(2)
    ]
    assert [arn.rpartition("image/")[2] for arn in arns] == ["golden/1.2.3/1", "golden/1.2.3/2"]
    (version,) = client.list_images()["imageVersionList"]
    assert (version["arn"], version["version"]) == (f"{ACCOUNT}:image/golden/1.2.3", "1.2.3")
    builds = client.list_image_build_versions(imageVersionArn=version["arn"])["imageSummaryList"]
    assert [build["arn"] for build in builds] == arns[::-1]


def test_lists_by_name_have_one_entry_per_name(client: Any) -> None:
    for version in ("1.0.0", "2.0.0"):
        factories.make_component(client, version=version)
    versions = client.list_components()["componentVersionList"]
    assert [entry["version"] for entry in versions] == ["1.0.0", "2.0.0"]
    (entry,) = client.list_components(byName=True)["componentVersionList"]
    assert entry["arn"] == f"{ACCOUNT}:component/hello/x.x.x"


def test_deprecated_components_show_when_asked_for(client: Any) -> None:
    arn = factories.make_component(client)
    Controls(REGION).set_component_status(arn, "DEPRECATED")
    assert client.list_components()["componentVersionList"] == []
    asked = client.list_components(filters=[{"name": "status", "values": ["DEPRECATED"]}])
    assert [entry["status"] for entry in asked["componentVersionList"]] == ["DEPRECATED"]
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_recipe(client, components=[{"componentArn": arn}])
