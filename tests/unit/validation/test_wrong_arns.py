"""An ARN that a field doesn't take: the problem names what it is, what is needed and what to do."""

from __future__ import annotations

from itertools import product

import pytest

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.models._base import Shape
from imagebuilder_typed.models._rule import Rule
from imagebuilder_typed.models._rules import FIELD_RULES
from imagebuilder_typed.validation._check_parts import compiled_pattern
from imagebuilder_typed.validation._wrong_arn import wrong_arn
from tests.support.sample_requests import image, problems

ACCOUNT = "arn:aws:imagebuilder:eu-west-1:123456789012"
KINDS = {
    "image": "an image",
    "component": "a component",
    "workflow/build": "a workflow",
    "image-recipe": "an image recipe",
    "container-recipe": "a container recipe",
    "infrastructure-configuration": "an infrastructure configuration",
    "distribution-configuration": "a distribution configuration",
    "image-pipeline": "an image pipeline",
    "lifecycle-policy": "a lifecycle policy",
}
ENDS = ("", "/x.x.x", "/1.x.x", "/1.0.0", "/1.0.0/1")
PATTERNS = sorted(
    {
        rule.pattern
        for rules in FIELD_RULES.values()
        for rule in rules.values()
        if rule.pattern and ":imagebuilder:" in rule.pattern
    }
)


@pytest.mark.parametrize(
    ("request_", "problem"),
    [
        pytest.param(
            models.DeleteImageRequest(image_build_version_arn=f"{ACCOUNT}:image/web/1.0.0"),
            f"must be the ARN of an image build, '{ACCOUNT}:image/web/1.0.0' is that of an image version: it must end in "
            "a build number, such as .../1.0.0/1; list_image_build_versions returns such ARNs",
            id="a version where a build is needed",
        ),
        pytest.param(
            models.DeleteComponentRequest(component_build_version_arn=f"{ACCOUNT}:component/web/1.x.x"),
            f"must be the ARN of a component build, '{ACCOUNT}:component/web/1.x.x' is that of a component version with "
            "x: it must end in a build number, such as .../1.0.0/1; list_component_build_versions returns such ARNs",
            id="a version with wildcards where a build is needed",
        ),
        pytest.param(
            models.ListImageBuildVersionsRequest(image_version_arn=f"{ACCOUNT}:image/web/1.0.0/1"),
            f"must be the ARN of an image version, '{ACCOUNT}:image/web/1.0.0/1' is that of an image build: "
            "leave out the build number",
            id="a build where a version is needed",
        ),
        pytest.param(
            models.GetImageRequest(image_build_version_arn=f"{ACCOUNT}:image/web"),
            f"must be the ARN of an image version or an image build, '{ACCOUNT}:image/web' is that of an image without "
            "a version: it must end in a version, such as .../1.0.0; list_images returns such ARNs",
            id="no version",
        ),
        pytest.param(
            models.StartImagePipelineExecutionRequest(image_pipeline_arn=f"{ACCOUNT}:image-recipe/web/1.0.0"),
            f"must be the ARN of an image pipeline, '{ACCOUNT}:image-recipe/web/1.0.0' is that of an image recipe: "
            "list_image_pipelines returns such ARNs",
            id="another kind",
        ),
        pytest.param(
            models.GetImagePipelineRequest(image_pipeline_arn=f"{ACCOUNT}:image-pipeline/web/1.0.0"),
            f"must be the ARN of an image pipeline, '{ACCOUNT}:image-pipeline/web/1.0.0' is that of an image pipeline "
            "with a version: leave out all that follows the name",
            id="a version where there is none",
        ),
    ],
)
def test_problems_say_what_the_arn_is_what_is_needed_and_what_to_do(request_: Shape, problem: str) -> None:
    assert list(problems(request_).values()) == [problem]


def test_nested_ones_are_at_their_path() -> None:
    workflow = models.WorkflowConfiguration(workflow_arn=f"{ACCOUNT}:component/web/1.0.0")
    found = problems(image(workflows=[workflow], execution_role="builder"))
    assert list(found) == ["workflows[0].workflow_arn"]
    assert (
        "is that of a component version: list_workflows returns such ARNs"
        in found["workflows[0].workflow_arn"]
    )


@pytest.mark.parametrize(
    "value",
    [
        "web",
        "ami-0123456789abcdef0",
        f"{ACCOUNT}:image-recipe/Web/1.0.0",
        f"{ACCOUNT}:image-recipe/web/1.0.0 ",
        f"{ACCOUNT}:image-recipe/web/one",
        f"{ACCOUNT}:something-new/web/1.0.0",
        "arn:aws:ec2:eu-west-1:123456789012:image/web",
    ],
)
def test_other_values_are_described_by_the_pattern_alone(value: str) -> None:
    problem = problems(image(image_recipe_arn=value))["image_recipe_arn"]
    assert problem.startswith(
        "must be the ARN of an image recipe: arn:aws:imagebuilder:<region>:<account>:image-recipe/"
    )


@pytest.mark.parametrize("pattern", PATTERNS)
def test_every_field_has_words_for_every_wrong_arn_and_only_for_those(pattern: str) -> None:
    one_kind = sum(any(_matches(pattern, kind, end) for end in ENDS) for kind in KINDS) == 1
    for kind, end in product(KINDS, ENDS):
        words = wrong_arn(f"{ACCOUNT}:{kind}/web{end}", pattern, "it")
        assert bool(words) == (one_kind and not _matches(pattern, kind, end))
        if words:
            assert KINDS[kind] in words.partition("is that of ")[2]
            advised = words.partition("list_")
            assert not advised[1] or hasattr(ImageBuilderClient, f"list_{advised[2].partition(' ')[0]}")


def _matches(pattern: str, kind: str, end: str) -> bool:
    return compiled_pattern(pattern).search(f"{ACCOUNT}:{kind}/web{end}") is not None


def test_patterns_of_other_things_are_left_alone() -> None:
    assert wrong_arn(f"{ACCOUNT}:image/web", Rule(pattern=r"^a\Z").pattern or "", "it") == ""
