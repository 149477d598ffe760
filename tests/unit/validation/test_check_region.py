"""ARNs of another Region are refused where the client's Region is sure, and left to the service otherwise."""

from __future__ import annotations

from typing import Any

import boto3
import pytest

from imagebuilder_typed import exceptions, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._call.boto3_client import served_region
from imagebuilder_typed.conversion._fields import TypeKind, fields_of
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._rules import FIELD_RULES
from imagebuilder_typed.validation._arn_fields import arn_fields_of
from imagebuilder_typed.validation._check_region import check_region
from imagebuilder_typed.validation._check_request import checks
from tests.support.sample_requests import RECIPE, image
from tests.support.strategies import REQUEST_CLASSES, SHAPES

SENT = [cls for cls in SHAPES if checks[cls] is not None]
"""What is sent has a check."""
OTHER_RECIPE = RECIPE.replace("eu-west-1", "us-east-1")


def problems_of(request: Any, region: str | None = "eu-west-1") -> dict[str, str]:
    operation: Any = next(each for each in OPERATIONS.values() if isinstance(request, each.request_type))
    try:
        check_region(operation, request, region)
    except exceptions.RequestValidationError as error:
        return {problem.path: problem.problem for problem in error.problems}
    return {}


class TestAnArn:
    def test_of_the_clients_region_is_right(self) -> None:
        assert problems_of(image()) == {}

    def test_of_another_region_is_named_with_both_regions_and_what_to_do(self) -> None:
        assert problems_of(image(image_recipe_arn=OTHER_RECIPE)) == {
            "image_recipe_arn": "is the ARN of a resource in us-east-1, but the client is for eu-west-1: "
            "use ImageBuilderClient(region_name='us-east-1')"
        }

    def test_of_aws_itself_exists_in_each_region(self) -> None:
        recipe = OTHER_RECIPE.replace("123456789012", "aws")
        assert problems_of(image(image_recipe_arn=recipe)) == {
            "image_recipe_arn": "is the ARN of a resource in us-east-1, but the client is for eu-west-1: "
            "AWS has the same resource in each Region, so name eu-west-1 in the ARN"
        }

    def test_is_found_in_nested_structures_all_at_once(self) -> None:
        arn = "arn:aws-cn:imagebuilder:cn-north-1:123456789012:workflow/build/web/1.0.0/1"
        workflows = [
            models.WorkflowConfiguration(workflow_arn=arn.replace("cn-north-1", "eu-west-1")),
            models.WorkflowConfiguration(workflow_arn=arn),
        ]
        request = image(workflows=workflows, image_recipe_arn=OTHER_RECIPE)
        assert list(problems_of(request)) == ["image_recipe_arn", "workflows[1].workflow_arn"]

    def test_of_a_users_class_counts(self) -> None:
        class Mine(models.GetImageRecipeRequest):
            pass

        assert list(problems_of(Mine(image_recipe_arn=OTHER_RECIPE))) == ["image_recipe_arn"]

    @pytest.mark.parametrize(
        "arn",
        [
            "web",
            "",
            5,
            [OTHER_RECIPE.encode()],
            OTHER_RECIPE.replace("us-east-1", "somewhere"),
            OTHER_RECIPE.replace("us-east-1", "*"),
            OTHER_RECIPE.replace("123456789012", "third-party"),
            OTHER_RECIPE.replace("123456789012", "aws-marketplace"),
            OTHER_RECIPE.replace("imagebuilder", "ec2"),
        ],
    )
    def test_that_is_not_surely_of_another_region_is_left_to_the_service(self, arn: Any) -> None:
        assert problems_of(image(image_recipe_arn=arn)) == {}


class TestFieldsThatTakeOtherThingsToo:
    def test_are_not_looked_at(self) -> None:
        other = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/x.x.x"
        topic = "arn:aws:sns:us-east-1:123456789012:builds"
        assert not problems_of(
            models.CreateImageRecipeRequest(name="web", semantic_version="1.0.0", parent_image=other)
        )
        assert not problems_of(
            models.CreateInfrastructureConfigurationRequest(
                name="web",
                instance_profile_name="b",
                sns_topic_arn=topic,
                description=other,
                tags={"a": other},
            )
        )
        assert not problems_of(models.ListImagesRequest(filters=[models.Filter(name="arn", values=[other])]))


@pytest.mark.parametrize("cls", SENT, ids=lambda cls: cls.__name__)
def test_the_fields_with_arns_are_those_whose_rules_say_so(cls: type[Shape]) -> None:
    expected: list[tuple[str, type[object] | None]] = []
    for field in fields_of(cls):
        rule, plan = FIELD_RULES.get(cls.__name__, {}).get(field.name), field.type
        if plan.kind is TypeKind.LIST:
            rule, plan = rule and rule.item, plan.inner
        if rule and ":imagebuilder:" in (rule.pattern or ""):
            expected.append((field.name, None))
        elif plan.kind is TypeKind.STRUCTURE and arn_fields_of(plan.cls):  # type: ignore[arg-type]  # the kind says so
            expected.append((field.name, plan.cls))
    assert list(arn_fields_of(cls)) == expected


def test_all_requests_are_among_them() -> None:
    assert set(REQUEST_CLASSES) <= set(SENT)


def test_the_error_names_the_operation() -> None:
    with pytest.raises(
        exceptions.RequestValidationError, match="GetImageRecipe: the request was not sent"
    ) as caught:
        check_region(
            OPERATIONS["get_image_recipe"],
            models.GetImageRecipeRequest(image_recipe_arn=OTHER_RECIPE),
            "eu-west-1",
        )
    assert caught.value.operation_name == "GetImageRecipe"


def test_without_a_region_nothing_is_checked() -> None:
    assert problems_of(image(image_recipe_arn=OTHER_RECIPE), None) == {}


@pytest.mark.parametrize(
    ("settings", "region"),
    [
        ({"region_name": "eu-west-1"}, "eu-west-1"),
        ({"region_name": "cn-north-1"}, "cn-north-1"),
        ({"region_name": "us-gov-west-1"}, "us-gov-west-1"),
        ({"region_name": "fips-us-east-1"}, "us-east-1"),
        (
            {
                "region_name": "eu-west-1",
                "endpoint_url": "https://vpce-1-a.imagebuilder.eu-west-1.vpce.amazonaws.com",
            },
            "eu-west-1",
        ),
        ({"region_name": "eu-west-1", "endpoint_url": "http://127.0.0.1:5000"}, None),
        ({"region_name": "eu-west-1", "endpoint_url": "https://imagebuilder.us-east-1.amazonaws.com"}, None),
        ({"region_name": "aws-global"}, None),
    ],
)
def test_the_region_of_a_client_is_the_one_that_its_endpoint_names(
    settings: dict[str, str], region: str | None
) -> None:
    assert served_region(boto3.Session().client("imagebuilder", **settings)) == region
