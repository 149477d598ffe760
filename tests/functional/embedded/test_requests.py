"""Client tokens, pagination, filters, tags and owners, which many operations share."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

POLICY = (
    '{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"AWS": "%s"}, '
    '"Action": "imagebuilder:GetComponent", "Resource": "*"}]}'
)


class TestTokens:
    def test_the_same_request_gets_the_same_answer(self, client: Any) -> None:
        infrastructure = factories.make_infrastructure(client)
        recipe = factories.make_recipe(client)
        arguments = {
            "imageRecipeArn": recipe,
            "infrastructureConfigurationArn": infrastructure,
            "clientToken": "once",
        }
        first, second = (client.create_image(**arguments) for _ in range(2))
        assert first["imageBuildVersionArn"] == second["imageBuildVersionArn"]
        assert first["clientToken"] == second["clientToken"] == "once"
        assert len(client.list_image_build_versions()["imageSummaryList"]) == 1

    def test_another_request_with_the_same_token_is_refused(self, client: Any) -> None:
        factories.make_component(client, clientToken="once")
        with pytest.raises(client.exceptions.IdempotentParameterMismatchException):
            factories.make_component(client, "other", clientToken="once")

    def test_a_token_belongs_to_an_operation(self, client: Any) -> None:
        factories.make_component(client, clientToken="once")
        assert factories.make_infrastructure(client, clientToken="once")

    def test_a_request_that_failed_may_be_sent_again(self, client: Any) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_component(client, data="nonsense: [", clientToken="once")
        assert factories.make_component(client, clientToken="once")


class TestPages:
    @pytest.fixture(autouse=True)
    def five_components(self, client: Any) -> None:
        for number in range(5):
            factories.make_component(client, f"component {number}")

    def test_all_pages_together_are_the_list(self, client: Any) -> None:
        pages = list(client.get_paginator("list_components").paginate(PaginationConfig={"PageSize": 2}))
        names = [[entry["name"] for entry in page["componentVersionList"]] for page in pages]
        assert names == [["component 0", "component 1"], ["component 2", "component 3"], ["component 4"]]

    def test_a_full_last_page_has_no_token(self, client: Any) -> None:
        assert "nextToken" not in client.list_components(maxResults=5)

    def test_nothing_is_lost_when_listed_items_are_deleted(self, client: Any) -> None:
        deleted = 0
        for page in client.get_paginator("list_components").paginate(PaginationConfig={"PageSize": 2}):
            for entry in page["componentVersionList"]:
                client.delete_component(componentBuildVersionArn=f"{entry['arn']}/1")
                deleted += 1
        assert deleted == 5

    @pytest.mark.parametrize("token", ["nonsense", "bm9uc2Vuc2U=", "eyJsaXN0IjogMX0=", "\N{SNOWMAN}"])
    def test_foreign_tokens_are_refused(self, client: Any, token: str) -> None:
        with pytest.raises(client.exceptions.InvalidPaginationTokenException):
            client.list_components(nextToken=token)

    def test_a_token_belongs_to_its_list(self, client: Any) -> None:
        token = client.list_components(maxResults=2)["nextToken"]
        with pytest.raises(client.exceptions.InvalidPaginationTokenException):
            client.list_images(nextToken=token)
        with pytest.raises(client.exceptions.InvalidPaginationTokenException):
            client.list_components(nextToken=token, owner="Amazon")

    def test_a_page_has_25_items_by_default(self, client: Any) -> None:
        for number in range(5, 30):
            factories.make_component(client, f"component {number}")
        assert len(client.list_components()["componentVersionList"]) == 25


class TestFilters:
    def names(self, client: Any, name: str, *values: str) -> list[str]:
        found = client.list_components(filters=[{"name": name, "values": list(values)}])
        return [entry["name"] for entry in found["componentVersionList"]]

    @pytest.fixture(autouse=True)
    def components(self, client: Any) -> None:
        factories.make_component(client, "web server", description="Serves")
        factories.make_component(client, "web client", "1.2.0")
        factories.make_component(client, "Database", "2.0.0", platform="Windows")

    @pytest.mark.parametrize(
        ("name", "values", "found"),
        [
            ("name", ["web server"], ["web server"]),
            ("name", ["web*"], ["web server", "web client"]),
            ("name", ["*b*"], ["web server", "web client", "Database"]),
            ("name", ["web-server"], []),
            ("name", ["database"], []),
            ("name", ["web client", "Database"], ["web client", "Database"]),
            ("platform", ["Windows"], ["Database"]),
            ("version", ["1.x.x"], ["web server", "web client"]),
            ("version", ["1.2.0"], ["web client"]),
            ("description", ["Serves"], ["web server"]),
            ("type", ["TEST"], []),
        ],
    )
    def test_a_filter_selects(self, client: Any, name: str, values: list[str], found: list[str]) -> None:
        assert self.names(client, name, *values) == found

    def test_all_filters_must_match(self, client: Any) -> None:
        filters = [{"name": "name", "values": ["web*"]}, {"name": "version", "values": ["1.2.0"]}]
        found = client.list_components(filters=filters)["componentVersionList"]
        assert [entry["name"] for entry in found] == ["web client"]

    def test_unknown_filters_are_refused(self, client: Any) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            self.names(client, "colour", "blue")

    def test_by_name_and_a_version_exclude_each_other(self, client: Any) -> None:
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            client.list_components(byName=True, filters=[{"name": "version", "values": ["1.0.0"]}])


class TestTags:
    def test_tags_are_added_removed_and_listed(self, client: Any) -> None:
        arn = factories.make_component(client, tags={"a": "1", "b": "2"})
        client.tag_resource(resourceArn=arn, tags={"b": "3", "c": "4"})
        client.untag_resource(resourceArn=arn, tagKeys=["a", "nothing"])
        assert client.list_tags_for_resource(resourceArn=arn)["tags"] == {"b": "3", "c": "4"}
        assert client.get_component(componentBuildVersionArn=arn)["component"]["tags"] == {"b": "3", "c": "4"}

    def test_more_than_fifty_tags_are_refused(self, client: Any) -> None:
        arn = factories.make_component(client, tags={f"key{number}": "" for number in range(50)})
        with pytest.raises(client.exceptions.InvalidParameterException):
            client.tag_resource(resourceArn=arn, tags={"one": "more"})

    def test_unknown_resources_have_no_tags(self, client: Any) -> None:
        nothing = f"arn:aws:imagebuilder:{REGION}:123456789012:component/nothing/1.0.0/1"
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.tag_resource(resourceArn=nothing, tags={"a": "b"})


class TestOwners:
    def test_managed_resources_can_be_used(self, client: Any) -> None:
        components = client.list_components(owner="Amazon", maxResults=100)["componentVersionList"]
        assert {"update-linux", "aws-cli-version-2-linux"} <= {entry["name"] for entry in components}
        assert {entry["owner"] for entry in components} == {"Amazon"}
        images = client.get_paginator("list_images").paginate(owner="Amazon")
        assert "Amazon Linux 2023 x86" in {
            entry["name"] for page in images for entry in page["imageVersionList"]
        }
        workflows = client.list_workflows(owner="Amazon")["workflowVersionList"]
        assert {entry["type"] for entry in workflows} == {"BUILD", "TEST", "DISTRIBUTION"}

    @pytest.mark.parametrize("version", ["2021.12.14", "2020.x.x", "2024.10.28/1", "x.x.x"])
    def test_every_version_of_a_managed_image_exists(self, client: Any, version: str) -> None:
        arn = f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2-x86/{version}"
        assert factories.make_recipe(client, parentImage=arn)
        assert client.get_image(imageBuildVersionArn=arn)["image"]["osVersion"] == "Amazon Linux 2"

    def test_unknown_managed_names_are_not_found(self, client: Any) -> None:
        arn = f"arn:aws:imagebuilder:{REGION}:aws:image/plan-9-x86/x.x.x"
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            factories.make_recipe(client, parentImage=arn)

    def test_builds_of_a_managed_image_can_be_listed(self, client: Any) -> None:
        version = client.list_images(owner="Amazon")["imageVersionList"][0]["arn"]
        (build,) = client.list_image_build_versions(imageVersionArn=version)["imageSummaryList"]
        assert (build["arn"], build["owner"]) == (f"{version}/1", "Amazon")

    def test_managed_resources_cannot_be_changed(self, client: Any) -> None:
        component = client.list_components(owner="Amazon")["componentVersionList"][0]["arn"]
        with pytest.raises(client.exceptions.ForbiddenException):
            client.delete_component(componentBuildVersionArn=f"{component}/1")

    def test_a_policy_shares_with_another_account(self, over_http: Any, client: Any) -> None:
        other, other_id = self.client_of_another_account(over_http)
        arn = factories.make_component(client)
        with pytest.raises(other.exceptions.ForbiddenException):
            other.get_component(componentBuildVersionArn=arn)
        client.put_component_policy(componentArn=arn, policy=POLICY % other_id)
        assert other.get_component(componentBuildVersionArn=arn)["component"]["name"] == "hello"
        shared = other.list_components(owner="Shared")["componentVersionList"]
        assert [entry["owner"] for entry in shared] == ["123456789012"]
        assert other.list_components()["componentVersionList"] == []
        with pytest.raises(client.exceptions.ResourceDependencyException):
            client.delete_component(componentBuildVersionArn=arn)

    def client_of_another_account(self, over_http: Any) -> tuple[Any, str]:
        """In moto, the credentials of a role in another account give access to that account."""
        role = "arn:aws:iam::111122223333:role/other"
        credentials = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
        return over_http(account=credentials["AccessKeyId"]), "111122223333"

    @pytest.mark.parametrize("policy", ["no JSON", "[]", '{"Version": "2012-10-17"}'])
    def test_invalid_policies_are_refused(self, client: Any, policy: str) -> None:
        arn = factories.make_component(client)
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            client.put_component_policy(componentArn=arn, policy=policy)


def test_regions_and_accounts_are_separate(over_http: Any) -> None:
    factories.make_component(over_http())
    assert over_http(region="us-east-1").list_components()["componentVersionList"] == []


def test_controls_refuse_a_status_that_components_don_t_have(client: Any) -> None:
    arn = factories.make_component(client)
    with pytest.raises(ValueError, match="status has to be one of ACTIVE, DEPRECATED, DISABLED"):
        Controls(REGION).set_component_status(arn, "GONE")
