"""Which lifecycle policies are accepted, and what is stored of them."""

from __future__ import annotations

from typing import Any

import boto3
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

from imagebuilder_typed.testing import EmbeddedServer

from . import lifecycle_setup as setup
from .conftest import REGION
from .lifecycle_setup import EVERYTHING, ROLE, age, count, rule

TAGGED = {"tagMap": {"key1": "value1", "key2": "value2"}}
CONTAINERS: dict[str, Any] = {"resourceType": "CONTAINER_IMAGE", "resourceSelection": TAGGED}


def exclusions(launched_days: int) -> dict[str, Any]:
    return {
        "tagMap": {"Environment": "test"},
        "amis": {
            "isPublic": True,
            "lastLaunched": {"value": launched_days, "unit": "DAYS"},
            "regions": ["us-west-2", "us-east-2"],
            "sharedAccounts": ["098765432109"],
            "tagMap": {"Environment": "test"},
        },
    }


NOT_INCLUDED = {"amis": False, "snapshots": False}
ACCEPTED: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    # hashicorp/terraform-provider-aws, internal/service/imagebuilder/lifecycle_policy_test.go
    "delete by age and retain": ([rule("DELETE", age(6, "YEARS", retainAtLeast=10))], {}),
    "disable by age and retain": (
        [
            rule(
                "DISABLE",
                age(6, "YEARS", retainAtLeast=5),
                include={"amis": True},
                exclusionRules={
                    "amis": {
                        "isPublic": False,
                        "lastLaunched": {"unit": "DAYS", "value": 7},
                        "tagMap": {"key1": "value1"},
                    }
                },
            )
        ],
        {},
    ),
    "delete by count with exclusions": (
        [
            rule(
                "DELETE",
                count(10),
                include=EVERYTHING,
                exclusionRules={
                    "amis": {
                        "isPublic": True,
                        "regions": ["eu-west-1"],
                        "lastLaunched": {"unit": "WEEKS", "value": 2},
                        "tagMap": {"key1": "value1", "key2": "value2"},
                    }
                },
            )
        ],
        {},
    ),
    "a recipe that doesn't exist": (
        [rule("DELETE", age(6, "YEARS"))],
        {"resourceSelection": {"recipes": [{"name": "none", "semanticVersion": "2.0.0"}]}},
    ),
    # aws/aws-cdk, aws-imagebuilder-alpha/test/integ.all-parameters.ami.lifecycle-policy.ts: all have retainAtLeast
    "all three actions": (
        [
            rule("DELETE", age(30, retainAtLeast=5), include=EVERYTHING, exclusionRules=exclusions(20)),
            rule("DISABLE", age(20, retainAtLeast=5), include=NOT_INCLUDED, exclusionRules=exclusions(10)),
            rule("DEPRECATE", age(10, retainAtLeast=5), include=NOT_INCLUDED, exclusionRules=exclusions(1)),
        ],
        {"status": "DISABLED"},
    ),
    # … integ.all-parameters.container.lifecycle-policy.ts
    "containers by age": (
        [
            rule(
                "DELETE",
                age(30, retainAtLeast=5),
                include={"containers": False},
                exclusionRules={"tagMap": {"Environment": "test"}},
            )
        ],
        {**CONTAINERS, "status": "DISABLED"},
    ),
    # … test/lifecycle-policy.test.ts
    "containers by count": ([rule("DELETE", count(5), include={"containers": True})], CONTAINERS),
    "the longest age": ([rule("DELETE", age(1000, "YEARS"), include=EVERYTHING)], {}),
    # aws/aws-cli, awscli/examples/imagebuilder/create-lifecycle-policy.rst
    "delete without outputs": ([rule("DELETE", age(6, "MONTHS"))], {}),
    # API reference, LifecyclePolicyDetailAction: a rule that deletes can include all three.
    "all outputs": ([rule("DELETE", count(1), include={**EVERYTHING, "containers": True})], {}),
    # User guide, create-lifecycle-policies: versions with wildcards
    "wildcards": (
        [rule("DELETE", count(1000))],
        {
            "resourceSelection": {
                "recipes": [
                    {"name": "golden", "semanticVersion": version} for version in ("x.x.x", "1.x.x", "1.0.x")
                ]
            }
        },
    ),
    # Chosen: members that the filter type doesn't use are ignored, since no source says that they are refused.
    "count with age's members": ([rule("DELETE", {**count(2), "unit": "DAYS", "retainAtLeast": 1})], {}),
    "a role's name": ([rule("DELETE", count(1))], {"executionRole": "lifecycle"}),
}


@pytest.mark.parametrize("case", ACCEPTED)
def test_policies_that_aws_accepts_are_accepted_and_kept(client: Any, case: str) -> None:
    rules, more = ACCEPTED[case]
    request = setup.policy_request(*rules, **{"resourceSelection": TAGGED, **more})
    policy = client.create_lifecycle_policy(**request)["lifecyclePolicyArn"]
    found = client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"]
    assert {name: found[name] for name in request} == request
    assert found["status"] == more.get("status", "ENABLED")


REFUSED: dict[str, tuple[list[dict[str, Any]], dict[str, Any]]] = {
    # API reference, LifecyclePolicyDetailFilter
    "count with deprecate": ([rule("DEPRECATE", count(1))], {}),
    "count with disable": ([rule("DISABLE", count(1))], {}),
    "age without unit": ([rule("DELETE", {"type": "AGE", "value": 1})], {}),
    "value 0": ([rule("DELETE", count(0))], {}),
    "value 1001": ([rule("DELETE", count(1001))], {}),
    "retain 0": ([rule("DELETE", age(1, retainAtLeast=0))], {}),
    "retain 11": ([rule("DELETE", age(1, retainAtLeast=11))], {}),
    # API reference, LifecyclePolicyDetailAction
    "deprecate snapshots": ([rule("DEPRECATE", age(1), include=EVERYTHING)], {}),
    "disable snapshots": ([rule("DISABLE", age(1), include=EVERYTHING)], {}),
    "disable containers": ([rule("DISABLE", age(1), include={"containers": True})], {}),
    "snapshots alone": ([rule("DELETE", age(1), include={"snapshots": True})], {}),
    "snapshots without amis": ([rule("DELETE", age(1), include={"amis": False, "snapshots": True})], {}),
    # API reference, CreateLifecyclePolicy
    "the same action twice": ([rule("DELETE", age(1)), rule("DELETE", count(1))], {}),
    "no rule": ([], {}),
    "four rules": ([rule("DELETE", count(1))] * 4, {}),
    "deprecate containers": ([rule("DEPRECATE", age(1))], CONTAINERS),
    "disable containers' images": ([rule("DISABLE", age(1))], CONTAINERS),
    "no selection": ([rule("DELETE", count(1))], {"resourceSelection": {}}),
    "an empty selection": ([rule("DELETE", count(1))], {"resourceSelection": {"tagMap": {}}}),
    "both selections": (
        [rule("DELETE", count(1))],
        {"resourceSelection": {**TAGGED, "recipes": [{"name": "golden", "semanticVersion": "1.0.0"}]}},
    ),
    "launched 366 days ago": (
        [
            rule(
                "DELETE",
                count(1),
                exclusionRules={"amis": {"lastLaunched": {"value": 366, "unit": "DAYS"}}},
            )
        ],
        {},
    ),
}


@pytest.fixture
def unchecked(running_server: EmbeddedServer, client: Any) -> Any:
    """A client that sends what botocore would refuse itself."""
    boto: Any = boto3  # the stubs accept only literal service names
    return boto.client(
        "imagebuilder",
        region_name=REGION,
        endpoint_url=running_server.url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
        config=Config(parameter_validation=False),
    )


@pytest.mark.parametrize("case", REFUSED)
def test_policies_with_contradictions_are_refused(client: Any, unchecked: Any, case: str) -> None:
    rules, more = REFUSED[case]
    request = setup.policy_request(*rules, **{"resourceSelection": TAGGED, **more})
    with pytest.raises(ClientError) as refused:
        unchecked.create_lifecycle_policy(**request)
    response: Any = refused.value.response
    assert response["Error"]["Code"].startswith("InvalidParameter")
    assert client.list_lifecycle_policies()["lifecyclePolicySummaryList"] == []


@pytest.mark.parametrize("case", ["count with disable", "the same action twice", "no selection"])
def test_updates_are_checked_as_new_policies_are(client: Any, case: str) -> None:
    policy = setup.make_policy(client, rule("DELETE", count(3)))
    before = client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"]
    rules, more = REFUSED[case]
    request = setup.policy_request(*rules, **more)
    del request["name"]
    with pytest.raises(ClientError):
        client.update_lifecycle_policy(lifecyclePolicyArn=policy, **request)
    assert client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"] == before


def test_an_update_replaces_all_but_name_dates_and_tags(client: Any) -> None:
    """API reference, UpdateLifecyclePolicy: members that are left out get their defaults, also the status."""
    policy = setup.make_policy(
        client,
        rule("DELETE", count(3)),
        description="Keeps three",
        status="DISABLED",
        tags={"team": "web"},
    )
    created = client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"]
    # aws/aws-cli, awscli/examples/imagebuilder/get-lifecycle-policy.rst
    assert {"dateUpdated", "dateLastRun"}.isdisjoint(created)
    request = setup.policy_request(rule("DEPRECATE", age(1)), resourceSelection=TAGGED)
    del request["name"]
    client.update_lifecycle_policy(lifecyclePolicyArn=policy, **request)
    found = client.get_lifecycle_policy(lifecyclePolicyArn=policy)["lifecyclePolicy"]
    assert "description" not in found
    assert (found["status"], found["name"], found["tags"]) == ("ENABLED", "policy", {"team": "web"})
    assert found["policyDetails"] == request["policyDetails"]
    assert found["dateCreated"] == created["dateCreated"] <= found["dateUpdated"]


def test_the_resource_type_of_a_policy_stays(client: Any) -> None:
    policy = setup.make_policy(client, rule("DELETE", count(3)))
    request = setup.policy_request(rule("DELETE", count(3)), resourceType="CONTAINER_IMAGE")
    del request["name"]
    with pytest.raises(client.exceptions.InvalidParameterCombinationException):
        client.update_lifecycle_policy(lifecyclePolicyArn=policy, **request)
    client.update_lifecycle_policy(
        lifecyclePolicyArn=policy, **{**request, "resourceType": "AMI_IMAGE", "executionRole": ROLE}
    )


def test_names_that_differ_only_in_case_and_separators_are_the_same(client: Any) -> None:
    """API reference, CreateLifecyclePolicy."""
    setup.make_policy(client, rule("DELETE", count(3)), name="Keep three")
    with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
        setup.make_policy(client, rule("DELETE", count(3)), name="keep_three")
    setup.make_policy(client, rule("DELETE", count(3)), name="keep-threes")
