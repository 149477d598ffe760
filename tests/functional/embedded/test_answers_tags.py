"""Tags: in Image Builder's own operations and in the Resource Groups Tagging API."""

from __future__ import annotations

from typing import Any

import pytest

from . import factories
from .conftest import REGION

OWN = f"arn:aws:imagebuilder:{REGION}:123456789012"


def tags_of(client: Any, arn: str) -> dict[str, str]:
    tags: dict[str, str] = client.list_tags_for_resource(resourceArn=arn)["tags"]
    return tags


class TestOwnOperations:
    def test_a_resource_has_fifty_tags_at_most(self, client: Any) -> None:
        # Model, TagMap: 50 entries. The code for more on an existing resource is chosen.
        arn = factories.make_component(client, tags={f"key{number}": "" for number in range(49)})
        client.tag_resource(resourceArn=arn, tags={"fiftieth": ""})
        with pytest.raises(client.exceptions.InvalidParameterException):
            client.tag_resource(resourceArn=arn, tags={"one": "more"})
        # A new value for a tag that it has is no further tag.
        client.tag_resource(resourceArn=arn, tags={"fiftieth": "changed"})
        assert len(tags_of(client, arn)) == 50
        assert tags_of(client, arn)["fiftieth"] == "changed"

    def test_a_new_resource_has_fifty_tags_at_most(self, client: Any) -> None:
        with pytest.raises(client.exceptions.InvalidParameterValueException):
            factories.make_component(client, tags={f"key{number}": "" for number in range(51)})

    @pytest.mark.parametrize(
        ("key", "value", "accepted"),
        [
            ("aws:owner", "", False),
            ("owner", "", True),
            ("my:aws:owner", "", True),
            ("k" * 128, "", True),
            ("k" * 129, "", False),
            ("key", "v" * 256, True),
            ("key", "v" * 257, False),
            ("so_me.key:/=+-@ 1", "value", True),
            ("exclaimed!", "", False),
        ],
    )
    def test_keys_and_values_have_limits(self, client: Any, key: str, value: str, accepted: bool) -> None:
        # Model, TagKey and TagValue.
        arn = factories.make_component(client)
        if accepted:
            client.tag_resource(resourceArn=arn, tags={key: value})
            assert tags_of(client, arn) == {key: value}
            return
        with pytest.raises(client.exceptions.ClientError) as refused:
            client.tag_resource(resourceArn=arn, tags={key: value})
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 400
        assert tags_of(client, arn) == {}

    def test_only_the_named_keys_are_removed(self, client: Any) -> None:
        arn = factories.make_component(client, tags={"a": "1", "ab": "2", "b": "3"})
        client.untag_resource(resourceArn=arn, tagKeys=["a", "nothing"])
        assert tags_of(client, arn) == {"ab": "2", "b": "3"}

    def test_an_update_leaves_the_tags(self, client: Any) -> None:
        arn = factories.make_infrastructure(client, tags={"a": "b"})
        client.update_infrastructure_configuration(
            infrastructureConfigurationArn=arn, instanceProfileName="p"
        )
        assert tags_of(client, arn) == {"a": "b"}

    def test_tags_belong_to_one_build_version(self, client: Any) -> None:
        first = factories.make_component(client, tags={"a": "b"})
        second = factories.make_component(client, changeDescription="again")
        assert (tags_of(client, first), tags_of(client, second)) == ({"a": "b"}, {})

    def test_a_version_arn_leads_to_no_tags(self, client: Any) -> None:
        # Chosen: tags belong to build versions.
        arn = factories.make_component(client, tags={"a": "b"})
        with pytest.raises(client.exceptions.ResourceNotFoundException):
            tags_of(client, arn.rpartition("/")[0])

    @pytest.mark.parametrize("arn", [f"{OWN}:component/nothing/1.0.0/1", f"{OWN}:image-pipeline/nothing"])
    def test_unknown_resources_are_not_found(self, client: Any, arn: str) -> None:
        for operation, more in (
            ("tag_resource", {"tags": {"a": "b"}}),
            ("untag_resource", {"tagKeys": ["a"]}),
            ("list_tags_for_resource", {}),
        ):
            with pytest.raises(client.exceptions.ResourceNotFoundException):
                getattr(client, operation)(resourceArn=arn, **more)


class TestTaggingApi:
    """The Resource Groups Tagging API of moto sees and changes Image Builder's tags."""

    @pytest.fixture
    def tagging(self, over_http: Any) -> Any:
        pytest.importorskip(
            "moto.core.resource_tagging", reason="moto before 5.2.2 lists the services itself"
        )
        return over_http("resourcegroupstaggingapi")

    @pytest.fixture
    def arns(self, client: Any) -> dict[str, str]:
        data = "schemaVersion: 1.0\nsteps:\n  - {name: Wait, action: WaitForAction}\n"
        return {
            "component": factories.make_component(client, tags={"team": "web", "stage": "test"}),
            "pipeline": factories.make_pipeline(client, tags={"team": "web", "stage": "live"}),
            "infrastructure": factories.make_infrastructure(client, tags={"team": "data"}),
            "workflow": client.create_workflow(
                name="waiting", semanticVersion="1.0.0", type="TEST", data=data, tags={"team": "test"}
            )["workflowBuildVersionArn"],
            "untagged": factories.make_distribution(client),
        }

    @pytest.mark.parametrize(
        ("request_members", "found"),
        [
            ({}, {"component", "pipeline", "infrastructure", "workflow"}),
            (
                {"ResourceTypeFilters": ["imagebuilder"]},
                {"component", "pipeline", "infrastructure", "workflow"},
            ),
            ({"ResourceTypeFilters": ["imagebuilder:component"]}, {"component"}),
            ({"ResourceTypeFilters": ["imagebuilder:workflow"]}, {"workflow"}),
            (
                {"ResourceTypeFilters": ["imagebuilder:image-pipeline", "imagebuilder:component"]},
                {"component", "pipeline"},
            ),
            ({"ResourceTypeFilters": ["imagebuilder:image"]}, set()),
            ({"ResourceTypeFilters": ["ec2"]}, set()),
            ({"TagFilters": [{"Key": "team", "Values": ["web"]}]}, {"component", "pipeline"}),
            (
                {"TagFilters": [{"Key": "team", "Values": ["web", "data"]}]},
                {"component", "pipeline", "infrastructure"},
            ),
            ({"TagFilters": [{"Key": "stage"}]}, {"component", "pipeline"}),
            (
                {"TagFilters": [{"Key": "team", "Values": ["web"]}, {"Key": "stage", "Values": ["live"]}]},
                {"pipeline"},
            ),
            ({"TagFilters": [{"Key": "team", "Values": ["we"]}]}, set()),
        ],
    )
    def test_resources_are_found(
        self, tagging: Any, arns: dict[str, str], request_members: dict[str, Any], found: set[str]
    ) -> None:
        mappings = tagging.get_resources(**request_members)["ResourceTagMappingList"]
        assert {mapping["ResourceARN"] for mapping in mappings} == {arns[name] for name in found}

    def test_a_resource_is_found_by_its_arn_and_shows_its_tags(
        self, tagging: Any, arns: dict[str, str]
    ) -> None:
        (mapping,) = tagging.get_resources(ResourceARNList=[arns["component"]])["ResourceTagMappingList"]
        tags = {tag["Key"]: tag["Value"] for tag in mapping["Tags"]}
        assert tags == {"team": "web", "stage": "test"}

    def test_resources_come_in_pages(self, tagging: Any, arns: dict[str, str]) -> None:
        pages = list(tagging.get_paginator("get_resources").paginate(ResourcesPerPage=3))
        assert [len(page["ResourceTagMappingList"]) for page in pages] == [3, 1]

    def test_keys_and_values_are_listed(self, tagging: Any, arns: dict[str, str]) -> None:
        assert set(tagging.get_tag_keys()["TagKeys"]) == {"team", "stage"}
        assert set(tagging.get_tag_values(Key="stage")["TagValues"]) == {"test", "live"}

    def test_tags_are_added_and_removed(self, client: Any, tagging: Any, arns: dict[str, str]) -> None:
        both = [arns["component"], arns["untagged"]]
        assert tagging.tag_resources(ResourceARNList=both, Tags={"stage": "old"})["FailedResourcesMap"] == {}
        assert tags_of(client, arns["component"]) == {"team": "web", "stage": "old"}
        assert tags_of(client, arns["untagged"]) == {"stage": "old"}
        tagging.untag_resources(ResourceARNList=both, TagKeys=["stage"])
        assert (tags_of(client, both[0]), tags_of(client, both[1])) == ({"team": "web"}, {})

    def test_resources_that_cannot_be_tagged_are_reported(
        self, client: Any, tagging: Any, arns: dict[str, str]
    ) -> None:
        full = factories.make_component(client, "full", tags={f"key{number}": "" for number in range(50)})
        nothing = f"{OWN}:component/nothing/1.0.0/1"
        request = {"ResourceARNList": [full, nothing, arns["component"]], "Tags": {"new": "tag"}}
        assert set(tagging.tag_resources(**request)["FailedResourcesMap"]) == {full, nothing}
        assert tags_of(client, arns["component"])["new"] == "tag"
        assert "new" not in tags_of(client, full)
        failed = tagging.untag_resources(ResourceARNList=[nothing], TagKeys=["a"])["FailedResourcesMap"]
        assert set(failed) == {nothing}

    def test_regions_and_accounts_are_separate(
        self, over_http: Any, tagging: Any, arns: dict[str, str]
    ) -> None:
        other_region = over_http("resourcegroupstaggingapi", region="us-east-1")
        factories.make_component(over_http(region="us-east-1"))
        assert other_region.get_resources()["ResourceTagMappingList"] == []

    def test_deleted_resources_are_gone(self, client: Any, tagging: Any, arns: dict[str, str]) -> None:
        client.delete_component(componentBuildVersionArn=arns["component"])
        mappings = tagging.get_resources(ResourceARNList=[arns["component"]])["ResourceTagMappingList"]
        assert mappings == []
