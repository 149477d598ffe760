"""Who sees which resources in which lists, how lists group versions, and resource policies."""

from __future__ import annotations

import json
from typing import Any

import pytest

from imagebuilder_typed.testing import Controls
from imagebuilder_typed.testing._imagebuilder import listings
from imagebuilder_typed.testing._imagebuilder.resource_types import IMAGE

from . import every_operation, factories
from .conftest import REGION

OWN = f"arn:aws:imagebuilder:{REGION}:123456789012"
OTHER = "111122223333"


def policy_for(*principals: str, effect: str = "Allow") -> str:
    statement = {
        "Effect": effect,
        "Principal": {"AWS": list(principals)},
        "Action": ["imagebuilder:GetComponent", "imagebuilder:ListComponents"],
        "Resource": ["*"],
    }
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def client_of(over_http: Any, account: str) -> Any:
    """In moto, the credentials of a role in another account give access to that account."""
    role = f"arn:aws:iam::{account}:role/other"
    credentials = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    return over_http(account=credentials["AccessKeyId"])


@pytest.fixture
def other(over_http: Any) -> Any:
    return client_of(over_http, OTHER)


def listed(client: Any, **request: Any) -> list[str]:
    """The resources in the ARNs that ListComponents returns."""
    found = client.list_components(**request)["componentVersionList"]
    return [entry["arn"].rpartition("component/")[2] for entry in found]


class TestGrouping:
    @pytest.fixture(autouse=True)
    def versions(self, client: Any) -> None:
        for version in ("1.0.0", "1.0.0", "1.2.0", "1.10.0"):
            factories.make_component(client, "hello", version)
        factories.make_component(client, "other")

    def test_components_are_listed_by_version(self, client: Any) -> None:
        # Model, ListComponents.byName: one entry per version by default. CLI 2020: version ARNs.
        assert listed(client) == ["hello/1.0.0", "hello/1.2.0", "hello/1.10.0", "other/1.0.0"]

    def test_by_name_there_is_one_entry_for_all_versions(self, client: Any) -> None:
        # Model, ListComponents.byName. The form of the ARN is chosen.
        assert listed(client, byName=True) == ["hello/x.x.x", "other/x.x.x"]
        entry = client.list_components(byName=True)["componentVersionList"][0]
        assert (entry["name"], entry["version"]) == ("hello", "1.10.0")

    def test_the_newest_version_stands_for_the_name_whenever_it_was_created(self, client: Any) -> None:
        factories.make_component(client, "hello", "1.1.0")
        entry = client.list_components(byName=True)["componentVersionList"][0]
        assert entry["version"] == "1.10.0"

    def test_workflows_of_different_types_have_entries_of_their_own(self, client: Any) -> None:
        data = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"
        for kind in ("BUILD", "TEST"):
            client.create_workflow(name="waiting", semanticVersion="1.0.0", type=kind, data=data)
        for by_name in (True, False):
            found = client.list_workflows(byName=by_name)["workflowVersionList"]
            assert [entry["type"] for entry in found] == ["BUILD", "TEST"]

    def test_build_versions_are_listed_one_by_one(self, client: Any) -> None:
        arn = f"{OWN}:component/hello/1.0.0"
        found = client.list_component_build_versions(componentVersionArn=arn)["componentSummaryList"]
        # CLI 2026, list-workflow-build-versions: the most recent build version first.
        assert [entry["arn"] for entry in found] == [f"{arn}/2", f"{arn}/1"]

    def test_an_unknown_version_has_no_build_versions(self, client: Any) -> None:
        # Model, ListComponentBuildVersions.componentVersionArn.
        for arn in (f"{OWN}:component/hello/9.0.0", f"{OWN}:component/nothing/1.0.0"):
            found = client.list_component_build_versions(componentVersionArn=arn)
            assert found["componentSummaryList"] == []

    def test_build_versions_of_managed_components_are_not_listed(self, client: Any) -> None:
        # Model, ListComponentBuildVersions: only those of components that the account owns.
        arn = client.list_components(owner="Amazon")["componentVersionList"][0]["arn"]
        assert client.list_component_build_versions(componentVersionArn=arn)["componentSummaryList"] == []

    def test_a_deprecated_component_is_listed_only_on_request(self, client: Any) -> None:
        # Model, ListComponents and ListComponentBuildVersions.
        Controls(REGION).set_component_status(f"{OWN}:component/other/1.0.0/1", "DEPRECATED")
        assert "other/1.0.0" not in listed(client)
        only_deprecated = [{"name": "status", "values": ["DEPRECATED"]}]
        assert listed(client, filters=only_deprecated) == ["other/1.0.0"]
        arn = f"{OWN}:component/other/1.0.0"
        assert client.list_component_build_versions(componentVersionArn=arn)["componentSummaryList"] == []
        Controls(REGION).set_component_status(f"{OWN}:component/other/1.0.0/1", "DISABLED")
        assert "other/1.0.0" in listed(client)


class TestOwners:
    def test_each_owner_has_its_own_components(self, client: Any) -> None:
        factories.make_component(client)
        owners = {
            owner: {
                entry["owner"]
                for entry in client.list_components(owner=owner, maxResults=100)["componentVersionList"]
            }
            for owner in ("Self", "Amazon", "ThirdParty", "AWSMarketplace", "Shared")
        }
        assert owners == {
            "Self": {"123456789012"},
            "Amazon": {"Amazon"},
            "ThirdParty": {"ThirdParty"},
            "AWSMarketplace": {"AWSMarketplace"},
            "Shared": set(),
        }

    def test_without_an_owner_the_own_components_are_listed(self, client: Any) -> None:
        factories.make_component(client)
        assert listed(client) == listed(client, owner="Self") == ["hello/1.0.0"]

    @pytest.mark.parametrize("owner", ["Shared", "ThirdParty"])
    def test_workflows_cannot_be_listed_for_these_owners(self, client: Any, owner: str) -> None:
        # Model, ListWorkflows.owner.
        with pytest.raises(client.exceptions.InvalidRequestException):
            client.list_workflows(owner=owner)

    def test_the_marketplace_has_no_workflows(self, client: Any) -> None:
        # Model, ListWorkflows.owner.
        assert client.list_workflows(owner="AWSMarketplace")["workflowVersionList"] == []

    def test_lists_by_owner_have_several_pages(self, client: Any) -> None:
        names = []
        for page in client.get_paginator("list_components").paginate(
            owner="Amazon", PaginationConfig={"PageSize": 7}
        ):
            names += [entry["arn"] for entry in page["componentVersionList"]]
        whole = client.list_components(owner="Amazon", maxResults=100)["componentVersionList"]
        assert names[:100] == [entry["arn"] for entry in whole]
        assert len(set(names)) == len(names) > 100


class TestSharing:
    def test_only_what_is_shared_is_listed(self, client: Any, other: Any) -> None:
        arn = factories.make_component(client)
        factories.make_component(client, "private")
        client.put_component_policy(componentArn=arn, policy=policy_for(OTHER))
        assert listed(other, owner="Shared") == ["hello/1.0.0"]
        assert listed(other) == []
        # The owner does not see it as shared with itself.
        assert listed(client, owner="Shared") == []

    @pytest.mark.parametrize(
        ("policy", "shared"),
        [
            (policy_for(OTHER), True),
            (policy_for(f"arn:aws:iam::{OTHER}:root"), True),
            (policy_for("*"), True),
            (policy_for("444455556666", OTHER), True),
            (policy_for("444455556666"), False),
            (policy_for(OTHER, effect="Deny"), False),
        ],
    )
    def test_a_policy_decides_who_has_access(
        self, client: Any, other: Any, policy: str, shared: bool
    ) -> None:
        arn = factories.make_component(client)
        client.put_component_policy(componentArn=arn, policy=policy)
        assert bool(listed(other, owner="Shared")) is shared
        if shared:
            assert other.get_component(componentBuildVersionArn=arn)["component"]["arn"] == arn
        else:
            with pytest.raises(other.exceptions.ForbiddenException):
                other.get_component(componentBuildVersionArn=arn)

    def test_a_wildcard_means_the_newest_version_that_is_shared(self, client: Any, other: Any) -> None:
        shared = factories.make_component(client)
        factories.make_component(client, version="2.0.0")
        client.put_component_policy(componentArn=shared, policy=policy_for(OTHER))
        found = other.get_component(componentBuildVersionArn=f"{OWN}:component/hello/x.x.x")["component"]
        assert found["arn"] == shared

    def test_what_two_accounts_share_is_on_the_pages_once(self, over_http: Any, other: Any) -> None:
        arns = []
        for account in ("222233334444", "333344445555"):
            owner = client_of(over_http, account)
            for number in range(2):
                arn = factories.make_component(owner, f"component-{number}")
                owner.put_component_policy(componentArn=arn, policy=policy_for(OTHER))
                arns.append(arn)
        found = []
        for page in other.get_paginator("list_components").paginate(
            owner="Shared", PaginationConfig={"PageSize": 1}
        ):
            found += [f"{entry['arn']}/1" for entry in page["componentVersionList"]]
        assert sorted(found) == sorted(arns)

    def test_components_of_two_accounts_have_entries_of_their_own(self, over_http: Any, other: Any) -> None:
        accounts = ["222233334444", "333344445555"]
        for account in accounts:
            owner = client_of(over_http, account)
            arn = factories.make_component(owner)
            owner.put_component_policy(componentArn=arn, policy=policy_for(OTHER))
        for by_name in (True, False):
            found = other.list_components(owner="Shared", byName=by_name)["componentVersionList"]
            assert sorted(entry["owner"] for entry in found) == accounts

    def test_another_account_cannot_change_what_is_shared(self, client: Any, other: Any) -> None:
        arn = factories.make_component(client)
        client.put_component_policy(componentArn=arn, policy=policy_for(OTHER))
        with pytest.raises(other.exceptions.ForbiddenException):
            other.delete_component(componentBuildVersionArn=arn)
        with pytest.raises(other.exceptions.ForbiddenException):
            other.get_component_policy(componentArn=arn)

    def test_a_shared_resource_cannot_be_deleted(self, client: Any) -> None:
        # Model, DeleteComponent and DeleteImage.
        arn = factories.make_component(client)
        client.put_component_policy(componentArn=arn, policy=policy_for(OTHER))
        with pytest.raises(client.exceptions.ResourceDependencyException):
            client.delete_component(componentBuildVersionArn=arn)
        assert factories.make_component(client, "private")


class TestPolicies:
    """The user guide's pages on policy details: the answer is empty when there is no policy."""

    @pytest.fixture
    def arns(self, client: Any) -> dict[str, str]:
        return {
            "component": factories.make_component(client),
            "image_recipe": factories.make_recipe(client),
            "container_recipe": factories.make_container_recipe(
                client, components=[{"componentArn": factories.make_component(client, "boxed")}]
            ),
            "image": factories.make_image(client, "imaged"),
        }

    @pytest.mark.parametrize(
        ("kind", "member"),
        [
            ("component", "componentArn"),
            ("image_recipe", "imageRecipeArn"),
            ("container_recipe", "containerRecipeArn"),
            ("image", "imageArn"),
        ],
    )
    def test_a_policy_is_empty_until_it_is_put(
        self, client: Any, arns: dict[str, str], kind: str, member: str
    ) -> None:
        argument = {member: arns[kind]}
        get, put = (getattr(client, f"{verb}_{kind}_policy") for verb in ("get", "put"))
        answer = get(**argument)
        assert "policy" not in answer
        assert answer["requestId"]
        assert put(**argument, policy=every_operation.POLICY)[member] == arns[kind]
        assert get(**argument)["policy"] == every_operation.POLICY
        # A second policy replaces the first.
        put(**argument, policy=policy_for(OTHER))
        assert get(**argument)["policy"] == policy_for(OTHER)

    def test_the_policy_of_an_unknown_resource_is_not_found(self, client: Any) -> None:
        arn = f"{OWN}:component/nothing/1.0.0/1"
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.get_component_policy(componentArn=arn)
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            client.put_component_policy(componentArn=arn, policy=every_operation.POLICY)


class TestImagesOfAPipeline:
    def test_only_its_own_images_are_listed_the_newest_first(self, client: Any) -> None:
        pipeline = factories.make_pipeline(client)
        factories.make_image(client, "by-hand")
        builds = [
            client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
            for _ in range(2)
        ]
        found = client.list_image_pipeline_images(imagePipelineArn=pipeline)["imageSummaryList"]
        assert [entry["arn"] for entry in found] == builds[::-1]

    def test_an_unknown_pipeline_has_no_images(self, client: Any) -> None:
        # Model, ListImagePipelineImages.imagePipelineArn.
        arn = f"{OWN}:image-pipeline/nothing"
        assert client.list_image_pipeline_images(imagePipelineArn=arn)["imageSummaryList"] == []

    def test_a_deleted_pipeline_has_no_images(self, client: Any) -> None:
        pipeline = factories.make_pipeline(client)
        client.start_image_pipeline_execution(imagePipelineArn=pipeline)
        client.delete_image_pipeline(imagePipelineArn=pipeline)
        assert client.list_image_pipeline_images(imagePipelineArn=pipeline)["imageSummaryList"] == []
        assert client.list_images()["imageVersionList"]


class TestImagesOfAVersion:
    def test_an_unknown_version_has_no_builds(self, client: Any) -> None:
        # Model, ListImageBuildVersions.imageVersionArn.
        arn = f"{OWN}:image/nothing/1.0.0"
        assert client.list_image_build_versions(imageVersionArn=arn)["imageSummaryList"] == []

    def test_only_builds_of_the_version_are_listed(self, client: Any) -> None:
        image = factories.make_image(client)
        factories.make_image(client, "other")
        found = client.list_image_build_versions(imageVersionArn=image.rpartition("/")[0])
        assert [entry["arn"] for entry in found["imageSummaryList"]] == [image]
        assert len(client.list_image_build_versions()["imageSummaryList"]) == 2

    def test_builds_of_amazon_s_images_are_listed(self, client: Any) -> None:
        arn = client.list_images(
            owner="Amazon", filters=[{"name": "name", "values": ["Amazon Linux 2023 x86"]}]
        )["imageVersionList"][0]["arn"]
        (entry,) = client.list_image_build_versions(imageVersionArn=arn)["imageSummaryList"]
        assert entry["arn"] == f"{arn}/1"


class TestDeprecatedImages:
    """Model, ListImages.includeDeprecated: it is about Amazon's images. Own ones are always listed."""

    def test_own_ones_are_listed(self, client: Any) -> None:
        image = factories.built_image(client)
        client.start_resource_state_update(
            resourceArn=image,
            state={"status": "DEPRECATED"},
            includeResources={"amis": True},
            executionRole=every_operation.ROLE,
        )
        assert client.list_images(includeDeprecated=False)["imageVersionList"]

    @pytest.mark.parametrize(
        ("request_members", "hidden"), [({}, True), ({"includeDeprecated": True}, False)]
    )
    def test_amazon_s_are_listed_on_request(self, request_members: dict[str, Any], hidden: bool) -> None:
        # The catalogue has no deprecated image, so this calls the function.
        document = {"state": {"status": "DEPRECATED"}, "owner": "Amazon"}
        assert listings._is_hidden(document, IMAGE, request_members) is hidden
        assert not listings._is_hidden({**document, "state": {"status": "AVAILABLE"}}, IMAGE, {})


class TestOrder:
    """CLI 2020 prints these lists with the newest entry first, CLI 2026 the lists of workflows and lifecycle policies
    with the oldest first."""

    def test_newest_first(self, client: Any) -> None:
        recipes = [factories.make_recipe(client, name) for name in ("aaa", "zzz", "mmm")]
        found = client.list_image_recipes()["imageRecipeSummaryList"]
        assert [entry["arn"] for entry in found] == recipes[::-1]
        configurations = [factories.make_infrastructure(client, name) for name in ("aaa", "zzz", "mmm")]
        found = client.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"]
        assert [entry["arn"] for entry in found] == configurations[::-1]
        pipelines = [
            factories.make_pipeline(
                client,
                name,
                imageRecipeArn=recipes[0],
                infrastructureConfigurationArn=configurations[0],
            )
            for name in ("aaa", "zzz", "mmm")
        ]
        found = client.list_image_pipelines()["imagePipelineList"]
        assert [entry["arn"] for entry in found] == pipelines[::-1]

    def test_builds_of_a_version_are_listed_the_newest_first(self, client: Any) -> None:
        inputs = {
            "imageRecipeArn": factories.make_recipe(client),
            "infrastructureConfigurationArn": factories.make_infrastructure(client),
        }
        builds = [factories.make_image(client, **inputs) for _ in range(3)]
        found = client.list_image_build_versions(imageVersionArn=builds[0].rpartition("/")[0])
        assert [entry["arn"] for entry in found["imageSummaryList"]] == builds[::-1]

    def test_oldest_first(self, client: Any) -> None:
        policies = [
            client.create_lifecycle_policy(name=name, **every_operation.LIFECYCLE)["lifecyclePolicyArn"]
            for name in ("mmm", "zzz", "aaa")
        ]
        found = client.list_lifecycle_policies()["lifecyclePolicySummaryList"]
        assert [entry["arn"] for entry in found] == policies
