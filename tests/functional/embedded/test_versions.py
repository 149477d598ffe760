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
    with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
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
        # hashicorp/terraform-provider-aws, container_recipe_test.go: the version 1.x.0 makes 1.0.0.
        ([], "1.x.0", "1.0.0"),
        (["1.0.0"], "1.x.0", "1.1.0"),
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


def test_a_number_of_a_version_has_a_limit(client: Any) -> None:
    # User guide, ibhow-semantic-versioning: up to 2^30-1.
    assert factories.make_recipe(client, version="1.0.1073741823")
    with pytest.raises(client.exceptions.InvalidVersionNumberException):
        factories.make_recipe(client, "other", version="1.0.1073741824")


@pytest.mark.parametrize("version", ["x.1.x", "1.x.1"])
def test_references_have_no_number_after_a_wildcard(client: Any, version: str) -> None:
    # User guide, ibhow-semantic-versioning: such versions produce an error.
    factories.make_component(client, version="1.1.1")
    with pytest.raises(client.exceptions.InvalidVersionNumberException):
        client.get_component(componentBuildVersionArn=f"{ACCOUNT}:component/hello/{version}")


POLICY = (
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "111122223333"}, '
    '"Action": "imagebuilder:GetComponent", "Resource": "*"}]}'
)


class TestDates:
    """Versions that are dates stay as they are written.

    aws/aws-cli, awscli/examples/imagebuilder: components of the version 2019.12.02.
    """

    def test_the_answers_have_the_version_as_it_was_written(self, client: Any) -> None:
        answer = client.create_component(
            name="dated", semanticVersion="2019.12.02", platform="Linux", data=COMPONENT_DATA
        )
        line = f"{ACCOUNT}:component/dated"
        assert answer["componentBuildVersionArn"] == f"{line}/2019.12.02/1"
        assert answer["latestVersionReferences"] == {
            "latestVersionArn": f"{line}/x.x.x",
            "latestMajorVersionArn": f"{line}/2019.x.x",
            "latestMinorVersionArn": f"{line}/2019.12.x",
            "latestPatchVersionArn": f"{line}/2019.12.02",
        }
        (listed,) = client.list_components()["componentVersionList"]
        assert (listed["arn"], listed["version"]) == (f"{line}/2019.12.02", "2019.12.02")
        (build,) = client.list_component_build_versions(componentVersionArn=f"{line}/2019.12.02")[
            "componentSummaryList"
        ]
        assert (build["arn"], build["version"]) == (f"{line}/2019.12.02/1", "2019.12.02")

    def test_the_arn_works_in_every_operation(self, client: Any) -> None:
        component = factories.make_component(client, version="2019.12.02")
        for arn in (component, component.removesuffix("/1"), f"{ACCOUNT}:component/hello/2019.x.x"):
            found = client.get_component(componentBuildVersionArn=arn)["component"]
            assert (found["arn"], found["version"]) == (component, "2019.12.02")
        client.put_component_policy(componentArn=component, policy=POLICY)
        assert client.get_component_policy(componentArn=component)["policy"] == POLICY
        client.tag_resource(resourceArn=component, tags={"a": "b"})
        assert client.list_tags_for_resource(resourceArn=component)["tags"] == {"a": "b"}
        client.untag_resource(resourceArn=component, tagKeys=["a"])
        assert client.list_tags_for_resource(resourceArn=component)["tags"] == {}

    def test_recipes_and_images_keep_the_date(self, client: Any) -> None:
        component = factories.make_component(client, version="2019.12.02")
        recipe = factories.make_recipe(client, version="2019.12.03", components=[{"componentArn": component}])
        assert recipe.endswith("/2019.12.03")
        assert client.get_image_recipe(imageRecipeArn=recipe)["imageRecipe"]["version"] == "2019.12.03"
        image = factories.built_image(client, imageRecipeArn=recipe)
        assert image.endswith(":image/golden/2019.12.03/1")
        assert client.get_image(imageBuildVersionArn=image)["image"]["version"] == "2019.12.03/1"
        assert factories.make_image(client, "again", imageRecipeArn=recipe).endswith("/2019.12.03/2")
        with pytest.raises(client.exceptions.ResourceDependencyException):
            client.delete_component(componentBuildVersionArn=component)
        client.delete_image_recipe(imageRecipeArn=recipe)
        client.delete_component(componentBuildVersionArn=component)

    def test_dates_are_ordered_by_their_numbers(self, client: Any) -> None:
        for version in ("2019.12.02", "2019.12.10", "2019.9.30"):
            factories.make_component(client, version=version)
        found = client.get_component(componentBuildVersionArn=f"{ACCOUNT}:component/hello/2019.x.x")
        assert found["component"]["version"] == "2019.12.10"

    def test_zeros_at_the_start_make_no_other_version(self, client: Any) -> None:
        # Chosen: the sources say only that a node is a number.
        recipe = factories.make_recipe(client, version="1.0.01")
        with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
            factories.make_recipe(client, version="1.0.1")
        without = recipe.replace("1.0.01", "1.0.1")
        assert client.get_image_recipe(imageRecipeArn=without)["imageRecipe"]["arn"] == recipe
        client.delete_image_recipe(imageRecipeArn=without)
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.get_image_recipe(imageRecipeArn=recipe)


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
