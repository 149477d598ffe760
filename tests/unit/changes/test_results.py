"""What ensure and plan say in words."""

from __future__ import annotations

import pickle

import pytest

from imagebuilder_typed import exceptions, models
from imagebuilder_typed.arns import Arn, SemanticVersion
from imagebuilder_typed.changes import Difference, Ensured, Plan, UnchangeableFieldError

RECIPE = Arn("arn:aws:imagebuilder:eu-west-1:123456789012:image-recipe/web/1.0.1")


@pytest.mark.parametrize(
    ("difference", "expected"),
    [
        (Difference("key_pair", "old", "new"), "key_pair changed from old to new"),
        (Difference("key_pair", None, "new"), "key_pair was added: new"),
        (Difference("key_pair", "old", None), "key_pair is left out and was old"),
        (Difference("parent_image", RECIPE, RECIPE.with_version("1.0.2")), "parent_image changed from image-recipe/web/1.0.1 to image-recipe/web/1.0.2"),
        (Difference("parent_image", RECIPE, "ami-1"), f"parent_image changed from {RECIPE} to ami-1"),
        (Difference("role", "arn:aws:iam::1:role/a", "arn:aws:iam::2:role/a"), "role changed from arn:aws:iam::1:role/a to arn:aws:iam::2:role/a"),
        (Difference("tags['team']", "a", "b"), "tags['team'] changed from a to b"),
        (Difference("distributions[1]", models.Distribution(region="eu-west-1"), None), "distributions[1] was removed: Distribution"),
        (Difference("instance_types", ["a", "b"], ["c"]), "instance_types changed from ['a', 'b'] to ['c']"),
        (Difference("data", "a: 1\nb: 2\n", "a: 1\nb: 3\n", secret=True), "data changed, first in line 2"),
        (Difference("data", "a: 1\nb: 2", "a: 1", secret=True), "data changed, first in line 2"),
        (Difference("data", "a: 1\r\nb: x\u2028y\r\n", "a: 1\nb: x\ny\n", secret=True), "data changed, first in line 2"),
        (Difference("components[0].parameters[0].value", ["pass"], ["word"], secret=True), "components[0].parameters[0].value changed"),
    ],
)  # fmt: skip
def test_a_difference(difference: Difference, expected: str) -> None:
    assert str(difference) == expected


def test_what_was_done() -> None:
    differences = [Difference("parent_image", "ami-1", "ami-2")]
    done = Ensured(action="new_version", arn=RECIPE, differences=differences, not_compared=[])
    assert str(done) == (
        "image-recipe web 1.0.1: new version, because parent_image changed from ami-1 to ami-2"
    )
    assert done.changed


def test_nothing_was_done_and_not_all_was_compared() -> None:
    done = Ensured(action="unchanged", arn=RECIPE, differences=[], not_compared=["uri"])
    assert str(done) == "image-recipe web 1.0.1: unchanged (not compared: uri)"
    assert not done.changed


def test_many_differences_are_counted() -> None:
    differences = [Difference(f"tags['{number}']", None, "x") for number in range(7)]
    text = str(Ensured(action="updated", arn=RECIPE, differences=differences, not_compared=[]))
    assert text.endswith("tags['4'] was added: x and 2 more")


def test_what_would_be_done() -> None:
    planned = Plan(
        action="created",
        kind="component",
        name="My web",
        version=SemanticVersion("1.0.0"),
        arn=None,
        differences=[],
        not_compared=[],
    )
    assert str(planned) == "component My web 1.0.0: would be created"
    assert planned.changes


def test_the_error_names_the_field_and_survives_a_pickle() -> None:
    error = UnchangeableFieldError(RECIPE, Difference("resource_type", "AMI_IMAGE", "CONTAINER_IMAGE"))
    assert isinstance(error, exceptions.ImageBuilderError)
    assert isinstance(error, ValueError)
    copy = pickle.loads(pickle.dumps(error))
    assert str(copy) == str(error)
    assert "resource_type changed from AMI_IMAGE to CONTAINER_IMAGE" in str(error)
    assert (copy.arn, copy.difference) == (error.arn, error.difference)
