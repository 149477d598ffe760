"""Which images a run of a lifecycle policy changes.

Where nothing else is named, the source is the user guide: image-lifecycle-rules and lifecycle-policy-execution.
"""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from . import lifecycle_setup as setup
from .conftest import REGION
from .lifecycle_setup import age, count, rule

A, DEP, DIS, DEL = "AVAILABLE", "DEPRECATED", "DISABLED", "DELETED"


@pytest.fixture
def three_images(client: Any) -> list[str]:
    """Images of the recipe golden 1.0.0, oldest first."""
    return setup.make_images(client, 3)


def backdate(image: str, days: float) -> None:
    Controls(REGION).backdate_image(image, setup.days_ago(days))


def selecting(**selection: Any) -> dict[str, Any]:
    return {"resourceSelection": selection}


def recipes(*versions: str, name: str = "golden") -> dict[str, Any]:
    return selecting(recipes=[{"name": name, "semanticVersion": version} for version in versions])


class TestAge:
    @pytest.mark.parametrize(("action", "state"), [("DEPRECATE", DEP), ("DISABLE", DIS), ("DELETE", DEL)])
    def test_images_older_than_the_age_change(
        self, client: Any, three_images: list[str], action: str, state: str
    ) -> None:
        backdate(three_images[0], 28.01)
        backdate(three_images[1], 27.99)
        setup.apply_rules(client, rule(action, age(4, "WEEKS")))
        assert setup.states(client, three_images) == [state, A, A]

    @pytest.mark.parametrize(
        ("value", "unit", "days"), [(2, "DAYS", 2), (3, "WEEKS", 21), (2, "MONTHS", 60), (2, "YEARS", 730)]
    )
    def test_units(self, client: Any, value: int, unit: str, days: int) -> None:
        """The lengths of months and years are CDK's: aws/aws-cdk, aws-imagebuilder-alpha/lib/lifecycle-policy.ts."""
        images = setup.make_images(client, 1)
        policy = setup.make_policy(client, rule("DISABLE", age(value, unit)))
        setup.run(policy, days_ahead=days - 0.01)
        assert setup.states(client, images) == [A]
        setup.run(policy, days_ahead=days + 0.01)
        assert setup.states(client, images) == [DIS]

    def test_the_newest_images_are_retained_whatever_their_age(
        self, client: Any, three_images: list[str]
    ) -> None:
        setup.apply_rules(client, rule("DELETE", age(1, retainAtLeast=2)), days_ahead=100)
        assert setup.states(client, three_images) == [DEL, A, A]

    def test_young_images_count_among_those_retained(self, client: Any, three_images: list[str]) -> None:
        for image in three_images[:2]:
            backdate(image, 100)
        setup.apply_rules(client, rule("DELETE", age(1, retainAtLeast=2)))
        assert setup.states(client, three_images) == [DEL, A, A]

    @pytest.mark.parametrize(("action", "state"), [("DEPRECATE", DEP), ("DISABLE", DIS)])
    def test_retention_applies_to_deletion_only(
        self, client: Any, three_images: list[str], action: str, state: str
    ) -> None:
        """API reference, LifecyclePolicyDetailFilter.retainAtLeast."""
        setup.apply_rules(client, rule(action, age(1, retainAtLeast=2)), days_ahead=100)
        assert setup.states(client, three_images) == [state] * 3

    def test_the_creation_date_decides_which_are_newest(self, client: Any, three_images: list[str]) -> None:
        backdate(three_images[2], 100)
        setup.apply_rules(client, rule("DELETE", count(2)))
        assert setup.states(client, three_images) == [A, A, DEL]


class TestCount:
    @pytest.mark.parametrize(
        ("kept", "expected"), [(1, [DEL, DEL, A]), (2, [DEL, A, A]), (3, [A, A, A]), (4, [A, A, A])]
    )
    def test_the_newest_images_are_kept(
        self, client: Any, three_images: list[str], kept: int, expected: list[str]
    ) -> None:
        setup.apply_rules(client, rule("DELETE", count(kept)))
        assert setup.states(client, three_images) == expected

    @pytest.mark.parametrize("selection", ["wildcard", "tags"])
    def test_each_recipe_version_is_counted_by_itself(self, client: Any, selection: str) -> None:
        tags: dict[str, Any] = {"tags": {"stage": "test"}}
        first = setup.make_images(client, 2, **tags)
        second = setup.make_images(client, 2, version="1.1.0", **tags)
        other = setup.make_images(client, 1, name="other", **tags)
        scope = recipes("1.x.x") if selection == "wildcard" else selecting(tagMap={"stage": "test"})
        setup.apply_rules(client, rule("DELETE", count(1)), **scope)
        assert setup.states(client, [*first, *second, *other]) == [DEL, A, DEL, A, A]

    def test_retention_by_age_counts_by_recipe_version_too(self, client: Any) -> None:
        first = setup.make_images(client, 2)
        second = setup.make_images(client, 1, version="1.1.0")
        setup.apply_rules(client, rule("DELETE", age(1, retainAtLeast=1)), days_ahead=2)
        assert setup.states(client, [*first, *second]) == [DEL, A, A]

    def test_imported_images_are_counted_by_their_own_version(self, client: Any) -> None:
        """Chosen: an imported image has no recipe, and only tags select it."""
        images = [factories.import_vm(client) for _ in range(2)]
        for image in images:
            Controls(REGION).finish_build(image)
            client.tag_resource(resourceArn=image, tags={"stage": "test"})
        setup.apply_rules(client, rule("DELETE", count(1)), **selecting(tagMap={"stage": "test"}))
        assert setup.states(client, images) == [DEL, A]

    @pytest.mark.parametrize("state", [DEP, DIS])
    def test_deprecated_and_disabled_images_take_places_and_are_deleted(
        self, client: Any, three_images: list[str], state: str
    ) -> None:
        for image in three_images[1:]:
            client.start_resource_state_update(resourceArn=image, state={"status": state})
        setup.apply_rules(client, rule("DELETE", count(1)))
        assert setup.states(client, three_images) == [DEL, DEL, state]

    def test_deleted_images_take_no_place(self, client: Any, three_images: list[str]) -> None:
        client.start_resource_state_update(
            resourceArn=three_images[2],
            state={"status": "DELETED"},
            executionRole=setup.ROLE,
            includeResources=setup.AMIS,
        )
        execution = setup.apply_rules(client, rule("DELETE", count(2)))
        assert setup.states(client, three_images) == [A, A, DEL]
        assert setup.resources(client, execution) == []


class TestSelection:
    def test_recipes_by_name_and_version(self, client: Any, three_images: list[str]) -> None:
        newer = setup.make_images(client, 1, version="1.1.0")
        newest = setup.make_images(client, 1, version="2.0.0")
        other = setup.make_images(client, 1, name="other")
        images = [three_images[0], *newer, *newest, *other]
        setup.apply_rules(client, rule("DEPRECATE", age(1)), days_ahead=2, **recipes("1.1.0", "2.x.x"))
        assert setup.states(client, images) == [A, DEP, DEP, A]
        setup.apply_rules(client, rule("DISABLE", age(1)), days_ahead=2, name="minor", **recipes("1.0.x"))
        assert setup.states(client, images) == [DIS, DEP, DEP, A]

    def test_names_are_compared_as_in_arns(self, client: Any) -> None:
        """Chosen, as the API reference says it of policies' names: case and separators make no difference."""
        images = setup.make_images(client, 1, name="Web Server")
        setup.apply_rules(
            client, rule("DISABLE", age(1)), days_ahead=2, **recipes("1.0.0", name="web-server")
        )
        assert setup.states(client, images) == [DIS]

    def test_one_of_several_tags_suffices_with_its_value(self, client: Any, three_images: list[str]) -> None:
        client.tag_resource(resourceArn=three_images[0], tags={"stage": "test"})
        client.tag_resource(resourceArn=three_images[1], tags={"stage": "production"})
        client.tag_resource(resourceArn=three_images[2], tags={"test": "stage"})
        setup.apply_rules(
            client,
            rule("DISABLE", age(1)),
            days_ahead=2,
            **selecting(tagMap={"stage": "test", "team": "web"}),
        )
        assert setup.states(client, three_images) == [DIS, A, A]

    def test_tags_of_amis_select_nothing(self, over_http: Any, client: Any) -> None:
        (image,) = setup.make_images(client, 1)
        tag = {"Key": "stage", "Value": "test"}
        over_http("ec2").create_tags(Resources=[setup.ami_of(client, image)], Tags=[tag])
        setup.apply_rules(
            client, rule("DISABLE", age(1)), days_ahead=2, **selecting(tagMap={"stage": "test"})
        )
        assert setup.states(client, [image]) == [A]

    def test_policies_change_images_of_their_type_only(self, client: Any) -> None:
        tags = {"stage": "test"}
        (ami_image,) = setup.make_images(client, 1, tags=tags)
        container = factories.built_image(
            client, containerRecipeArn=factories.make_container_recipe(client), tags=tags
        )
        images = [ami_image, container]
        delete = rule("DELETE", age(1))
        scope = selecting(tagMap=tags)
        setup.apply_rules(client, delete, days_ahead=2, resourceType="CONTAINER_IMAGE", **scope)
        assert setup.states(client, images) == [A, DEL]
        setup.apply_rules(client, delete, days_ahead=2, name="amis", **scope)
        assert setup.states(client, images) == [DEL, DEL]

    def test_images_of_other_accounts_and_regions_stay(self, over_http: Any, client: Any) -> None:
        (image,) = setup.make_images(client, 1)
        strangers: list[tuple[Any, str]] = []
        other_account = setup.credentials_of_other_account(over_http)
        for stranger in (over_http(account=other_account), over_http(region="us-east-1")):
            parent = f"arn:aws:imagebuilder:{stranger.meta.region_name}:aws:image/amazon-linux-2023-x86/x.x.x"
            recipe = factories.make_recipe(stranger, parentImage=parent)
            strangers.append((stranger, factories.built_image(stranger, imageRecipeArn=recipe)))
        setup.apply_rules(client, rule("DELETE", age(1)), days_ahead=2)
        assert setup.states(client, [image]) == [DEL]
        assert [setup.states(stranger, [arn]) for stranger, arn in strangers] == [[A], [A]]

    def test_images_are_selected_when_the_run_begins(self, client: Any, three_images: list[str]) -> None:
        """User guide, create-lifecycle-policies: wildcards also match versions that came after the policy."""
        policy = setup.make_policy(client, rule("DISABLE", age(1)), **recipes("x.x.x"))
        later = setup.make_images(client, 1, version="3.0.0")
        setup.run(policy, days_ahead=2)
        assert setup.states(client, [*three_images, *later]) == [DIS] * 4


class TestExclusionTags:
    RULE = rule("DELETE", count(1), exclusionRules={"tagMap": {"keep": "yes", "pin": "yes"}})

    def test_key_and_value_have_to_match(self, client: Any, three_images: list[str]) -> None:
        client.tag_resource(resourceArn=three_images[0], tags={"keep": "yes"})
        client.tag_resource(resourceArn=three_images[1], tags={"keep": "no", "yes": "keep"})
        execution = setup.apply_rules(client, self.RULE)
        assert setup.states(client, three_images) == [A, DEL, A]
        listed = [resource["resourceId"] for resource in setup.resources(client, execution)]
        assert listed == [three_images[1]]

    def test_retention_comes_first(self, client: Any, three_images: list[str]) -> None:
        """An excluded image among the newest takes a place; one beyond them takes none."""
        client.tag_resource(resourceArn=three_images[2], tags={"keep": "yes"})
        setup.apply_rules(client, self.RULE)
        assert setup.states(client, three_images) == [DEL, DEL, A]

    @pytest.mark.parametrize(("action", "state"), [("DEPRECATE", DEP), ("DISABLE", DIS)])
    def test_they_protect_from_the_other_actions_too(
        self, client: Any, three_images: list[str], action: str, state: str
    ) -> None:
        client.tag_resource(resourceArn=three_images[1], tags={"pin": "yes"})
        setup.apply_rules(
            client, rule(action, age(1), exclusionRules={"tagMap": {"pin": "yes"}}), days_ahead=2
        )
        assert setup.states(client, three_images) == [state, A, state]

    def test_they_protect_from_their_own_rule_only(self, client: Any) -> None:
        images = setup.make_images(client, 2)
        client.tag_resource(resourceArn=images[0], tags={"pin": "yes"})
        setup.apply_rules(
            client,
            rule("DEPRECATE", age(1), exclusionRules={"tagMap": {"pin": "yes"}}),
            rule("DISABLE", age(1)),
            days_ahead=2,
        )
        assert setup.states(client, images) == [DIS, DEP]


class TestSeveralRules:
    PROGRESSIVE = (
        rule("DELETE", age(180)),
        rule("DEPRECATE", age(90)),
        rule("DISABLE", age(120)),
    )

    def test_an_image_gets_one_action_in_a_run_the_mildest_that_applies(self, client: Any) -> None:
        images = setup.make_images(client, 1)
        policy = setup.make_policy(client, *self.PROGRESSIVE)
        seen: list[str] = []
        for _ in range(4):
            setup.run(policy, days_ahead=200)
            seen += setup.states(client, images)
        assert seen == [DEP, DIS, DEL, DEL]

    @pytest.mark.parametrize(
        ("days", "expected"),
        [(80, [A, A]), (100, [DEP, DEP]), (130, [DEP, DIS]), (170, [DEP, DIS]), (190, [DEP, DIS])],
    )
    def test_images_of_different_ages(self, client: Any, days: int, expected: list[str]) -> None:
        """The first was AVAILABLE before two runs, of which the second found it DEPRECATED."""
        images = setup.make_images(client, 1)
        policy = setup.make_policy(client, *self.PROGRESSIVE)
        seen: list[str] = []
        for _ in range(2):
            setup.run(policy, days_ahead=days)
            seen += setup.states(client, images)
        assert seen == expected

    def test_a_disabled_image_is_not_turned_back_to_deprecated(self, client: Any) -> None:
        images = setup.make_images(client, 2)
        client.start_resource_state_update(resourceArn=images[0], state={"status": "DISABLED"})
        execution = setup.apply_rules(client, rule("DEPRECATE", age(1)), days_ahead=2)
        assert setup.states(client, images) == [DIS, DEP]
        assert len(setup.resources(client, execution)) == 1

    def test_what_is_in_its_state_is_skipped(self, client: Any, three_images: list[str]) -> None:
        for action, state in (("DEPRECATE", DEP), ("DISABLE", DIS), ("DELETE", DEL)):
            policy = setup.make_policy(client, rule(action, age(1)), name=f"to {action.lower()}")
            executions = [setup.run(policy, days_ahead=2) for _ in range(2)]
            assert setup.states(client, three_images) == [state] * 3
            assert [len(setup.resources(client, execution)) for execution in executions] == [3, 0]


class TestEndedAndRunningBuilds:
    @pytest.mark.parametrize("status", ["FAILED", "CANCELLED"])
    @pytest.mark.parametrize("limits", [count(3), age(1000, "YEARS", retainAtLeast=10)])
    def test_failed_and_cancelled_images_are_always_deleted(
        self, client: Any, three_images: list[str], status: str, limits: dict[str, Any]
    ) -> None:
        """They take no place of those retained. aws-samples/amazon-ec2-image-builder-samples, lifecycle/README.md:
        exclusion tags don't protect them either."""
        ended = setup.make_ended_image(client, status, tags={"keep": "yes"})
        setup.apply_rules(client, rule("DELETE", limits, exclusionRules={"tagMap": {"keep": "yes"}}))
        assert setup.states(client, [*three_images, ended]) == [A, A, A, DEL]

    @pytest.mark.parametrize("status", ["FAILED", "CANCELLED"])
    @pytest.mark.parametrize("action", ["DEPRECATE", "DISABLE"])
    def test_they_are_neither_deprecated_nor_disabled(
        self, client: Any, three_images: list[str], status: str, action: str
    ) -> None:
        ended = setup.make_ended_image(client, status)
        execution = setup.apply_rules(client, rule(action, age(1)), days_ahead=2)
        assert setup.states(client, [ended]) == [status]
        assert len(setup.resources(client, execution)) == len(three_images)

    def test_images_whose_build_runs_stay_and_take_no_place(
        self, client: Any, three_images: list[str]
    ) -> None:
        recipe = client.get_image(imageBuildVersionArn=three_images[0])["image"]["imageRecipe"]["arn"]
        running = factories.make_image(client, "running", imageRecipeArn=recipe)
        setup.apply_rules(
            client,
            rule("DEPRECATE", age(1000)),
            rule("DISABLE", age(1000)),
            rule("DELETE", count(2)),
            days_ahead=2,
        )
        assert setup.states(client, three_images) == [DEL, A, A]
        assert factories.watch(client, running)[-1] == A
