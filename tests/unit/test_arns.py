"""ARNs and versions in parts."""

from __future__ import annotations

import copy
import json
import operator
import pickle
import re
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from imagebuilder_typed import models
from imagebuilder_typed.arns import Arn, ResourceKind, SemanticVersion, WorkflowKind
from imagebuilder_typed.models._rules import FIELD_RULES

ACCOUNT = "arn:aws:imagebuilder:eu-west-1:123456789012"

# All forms that the model allows for ARNs of Image Builder.
PATTERNS = sorted(
    {
        rule.pattern
        for rules in FIELD_RULES.values()
        for rule in rules.values()
        if rule.pattern and ":imagebuilder:" in rule.pattern
    }
)


def _pickled(value: Any) -> Any:
    return pickle.loads(pickle.dumps(value))


COPIES: list[Callable[[Any], Any]] = [copy.copy, copy.deepcopy, _pickled]
NUMBERS = st.integers(0, 2**30 - 1)
VERSIONS = st.tuples(NUMBERS, NUMBERS, NUMBERS).map(lambda numbers: ".".join(map(str, numbers)))


class TestParts:
    @pytest.mark.parametrize(
        ("text", "parts"),
        [
            (f"{ACCOUNT}:image/web/1.0.0/12", ("image", None, "web", "1.0.0", 12)),
            (f"{ACCOUNT}:component/web_1-a/1.x.x", ("component", None, "web_1-a", "1.x.x", None)),
            (f"{ACCOUNT}:workflow/test/boots/2.0.1/1", ("workflow", "test", "boots", "2.0.1", 1)),
            (f"{ACCOUNT}:workflow/distribution/d/x.x.x", ("workflow", "distribution", "d", "x.x.x", None)),
            (f"{ACCOUNT}:image-recipe/web/2026.01.05", ("image-recipe", None, "web", "2026.01.05", None)),
            (f"{ACCOUNT}:container-recipe/web", ("container-recipe", None, "web", None, None)),
            (f"{ACCOUNT}:image-pipeline/web", ("image-pipeline", None, "web", None, None)),
            (f"{ACCOUNT}:lifecycle-policy/web", ("lifecycle-policy", None, "web", None, None)),
        ],
    )
    def test_the_resource(
        self,
        text: str,
        parts: tuple[ResourceKind, WorkflowKind | None, str, str | None, int | None],
    ) -> None:
        arn = Arn.parse(text)
        assert (arn.kind, arn.workflow_kind, arn.name, arn.version, arn.build) == parts

    @pytest.mark.parametrize(
        ("head", "parts"),
        [
            ("arn:aws:imagebuilder:eu-west-1:123456789012", ("aws", "eu-west-1", "123456789012", False)),
            ("arn:aws-cn:imagebuilder:cn-north-1:aws", ("aws-cn", "cn-north-1", "aws", True)),
            (
                "arn:aws-us-gov:imagebuilder:us-gov-west-1:aws",
                ("aws-us-gov", "us-gov-west-1", "aws", True),
            ),
            ("arn:aws-iso-b:imagebuilder:us-isob-east-1:aws", ("aws-iso-b", "us-isob-east-1", "aws", True)),
            (
                "arn:aws:imagebuilder:us-east-1:aws-marketplace",
                ("aws", "us-east-1", "aws-marketplace", False),
            ),
            ("arn:aws:imagebuilder:us-east-1:third-party", ("aws", "us-east-1", "third-party", False)),
        ],
    )
    def test_the_owner(self, head: str, parts: tuple[str, str, str, bool]) -> None:
        arn = Arn.parse(f"{head}:component/web/1.0.0/1")
        assert (arn.partition, arn.region, arn.account, arn.is_managed) == parts

    @pytest.mark.parametrize("pattern", PATTERNS)
    def test_every_form_of_the_model_is_known(self, pattern: str) -> None:
        @given(st.from_regex(re.compile(pattern, re.ASCII), fullmatch=True))
        @settings(max_examples=20)
        def check(text: str) -> None:
            try:
                arn = Arn(text)
            except ValueError as problem:
                # The model's patterns are wider than what the service takes.
                assert re.search(  # noqa: PT017
                    r"after the first x|at most|has no versions|has no builds|wildcards|partition",
                    str(problem),
                )
            else:
                assert arn == text

        check()


class TestOtherArns:
    def test_from_a_build(self) -> None:
        arn = Arn(f"{ACCOUNT}:image/web/1.0.0/12")
        assert arn.version_arn == f"{ACCOUNT}:image/web/1.0.0"
        assert arn.wildcard_arn == f"{ACCOUNT}:image/web/x.x.x"
        assert arn.name_arn == f"{ACCOUNT}:image/web"
        assert arn.with_version("1.x.x") == f"{ACCOUNT}:image/web/1.x.x"
        assert arn.with_build(13) == f"{ACCOUNT}:image/web/1.0.0/13"
        assert arn.version_arn.build is None

    def test_of_a_workflow(self) -> None:
        arn = Arn(f"{ACCOUNT}:workflow/build/web/1.0.0/12")
        assert arn.name_arn == f"{ACCOUNT}:workflow/build/web"
        assert arn.wildcard_arn == f"{ACCOUNT}:workflow/build/web/x.x.x"

    @pytest.mark.parametrize(
        ("make", "reason"),
        [
            (lambda: Arn(f"{ACCOUNT}:image/web").version_arn, "the ARN has no version"),
            (lambda: Arn(f"{ACCOUNT}:image/web").with_build(1), "the ARN has no version"),
            (lambda: Arn(f"{ACCOUNT}:image-pipeline/web").wildcard_arn, "'image-pipeline' has no versions"),
            (lambda: Arn(f"{ACCOUNT}:image-recipe/web/1.0.0").with_build(1), "'image-recipe' has no builds"),
            (lambda: Arn(f"{ACCOUNT}:image/web/1.x.x").with_build(1), "with wildcards"),
            (lambda: Arn(f"{ACCOUNT}:image/web/1.0.0").with_build(-1), "only a build number"),
            (lambda: Arn(f"{ACCOUNT}:image/web/1.0.0").with_version("1"), "'1' is no version"),
        ],
    )
    def test_what_does_not_exist_is_refused(self, make: Callable[[], Arn], reason: str) -> None:
        with pytest.raises(ValueError, match=reason):
            make()


class TestMatches:
    @pytest.mark.parametrize(
        ("pattern", "arn", "expected"),
        [
            ("image/web/x.x.x", "image/web/1.2.3/4", True),
            ("image/web/1.x.x", "image/web/1.2.3", True),
            ("image/web/1.x.x", "image/web/2.2.3", False),
            ("image/web/1.2.3", "image/web/1.2.3/4", True),
            ("image/web/1.2.3/4", "image/web/1.2.3/4", True),
            ("image/web/1.2.3/4", "image/web/1.2.3/5", False),
            ("image/web/1.2.3/4", "image/web/1.2.3", False),
            ("image/web/1.2.3", "image/web", False),
            ("image/web", "image/web/1.2.3/4", True),
            ("image/web", "image/web2/1.2.3/4", False),
            ("image/web/x.x.x", "component/web/1.2.3/4", False),
            ("workflow/test/web/x.x.x", "workflow/build/web/1.2.3/4", False),
        ],
    )
    def test_of_one_account(self, pattern: str, arn: str, expected: bool) -> None:
        assert Arn(f"{ACCOUNT}:{pattern}").matches(f"{ACCOUNT}:{arn}") is expected

    @pytest.mark.parametrize(
        "other",
        [
            "arn:aws:imagebuilder:eu-west-1:210987654321:image/web/1.0.0/1",
            "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1",
            "arn:aws-cn:imagebuilder:eu-west-1:123456789012:image/web/1.0.0/1",
        ],
    )
    def test_not_elsewhere(self, other: str) -> None:
        assert not Arn(f"{ACCOUNT}:image/web/x.x.x").matches(other)


class TestNoArns:
    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("", "but an empty text"),
            ("web", "but another text, since ARNs begin with 'arn:'"),
            ("ami-0123456789abcdef0", "but the id of an AMI"),
            ("ssm:/aws/service/ami", "but a reference to a parameter in SSM"),
            ("https://example.com", "but a URL"),
            ("arn:aws:imagebuilder", "but an ARN with less than six parts"),
            (
                "arn:aws:ec2:eu-west-1:123456789012:instance/i-1",
                "but the ARN of a resource of 'ec2'",
            ),
            (f"{ACCOUNT}:images/web", "there is no kind 'images'; did you mean 'image'?"),
            (f"{ACCOUNT}:image", "names in ARNs have only a-z, 0-9, - and _, and not ''"),
            (f"{ACCOUNT}:image/Web/1.0.0", "names in ARNs have only a-z, 0-9, - and _, and not 'Web'"),
            (f"{ACCOUNT}:workflow/web/1.0.0", "a workflow's name follows 'build', 'test' or 'distribution'"),
            (f"{ACCOUNT}:image/web/1.0", "'1.0' is no version"),
            (f"{ACCOUNT}:image/web/x.1.x", "all nodes after the first x have to be x too"),
            (f"{ACCOUNT}:image/web/1.0.0/latest", "only a build number may follow the version"),
            (f"{ACCOUNT}:image/web/1.0.0/1/2", "only a build number may follow the version"),
            (f"{ACCOUNT}:image/web/1.x.x/1", "no build number may follow a version with wildcards"),
            (f"{ACCOUNT}:image-recipe/web/1.0.0/1", "the kind 'image-recipe' has no builds"),
            (f"{ACCOUNT}:image-pipeline/web/1.0.0", "the kind 'image-pipeline' has no versions"),
            ("arn:aws:imagebuilder:eu-west-1:12345:image/web", "partition, service, Region and account"),
            ("arn:aws:imagebuilder::123456789012:image/web", "partition, service, Region and account"),
            ("arn:google:imagebuilder:eu-west-1:123456789012:image/web", "partition, service, Region"),
            (f"{ACCOUNT}:image/web\n", "names in ARNs have only"),
        ],
    )
    def test_the_message_says_what_it_is(self, text: str, reason: str) -> None:
        with pytest.raises(ValueError, match=re.escape(reason)) as raised:
            Arn.parse(text)
        assert repr(text) in str(raised.value)

    @pytest.mark.parametrize("parse", [Arn.parse, SemanticVersion.parse])
    def test_what_is_no_text(self, parse: Callable[[object], object]) -> None:
        with pytest.raises(TypeError, match="expected a string, not None"):
            parse(None)


@pytest.mark.parametrize("text", [f"{ACCOUNT}:image/web/2026.01.05/1", f"{ACCOUNT}:image-pipeline/web"])
class TestAsStrings:
    def test_they_are_the_string(self, text: str) -> None:
        arn = Arn(text)
        assert arn == text
        assert hash(arn) == hash(text)
        assert json.dumps([arn]) == json.dumps([text])
        assert type(str(arn)) is str
        assert repr(arn) == f"Arn({text!r})"

    def test_requests_take_them(self, text: str) -> None:
        assert models.ListTagsForResourceRequest(resource_arn=Arn(text)).resource_arn == text

    # `str.partition` is a method that has the name of a part.
    def test_the_partition_is_a_method_too(self, text: str) -> None:
        assert Arn(text).partition(":") == text.partition(":")

    @pytest.mark.parametrize("copied", COPIES)
    def test_copies_are_whole(self, text: str, copied: Callable[[Arn], Arn]) -> None:
        arn, other = Arn(text), copied(Arn(text))
        assert type(other) is Arn
        assert vars(other) == vars(arn)
        assert other.partition("/") == text.partition("/")
        assert other.version is None or other.version.next_patch() == "2026.01.06"


class TestSemanticVersion:
    @pytest.mark.parametrize(
        ("text", "reason"),
        [
            ("1.0", "it must be three numbers"),
            ("1.0.0/1", "it must be three numbers"),
            ("1.0.0-beta", "it must be three numbers"),
            ("v1.0.0", "it must be three numbers"),
            ("1.0.*", "it must be three numbers"),
            ("1.0.0\n", "it must be three numbers"),
            ("\u0661.0.0", "it must be three numbers"),
            ("x.1.x", "after the first x"),
            ("1.x.8", "after the first x"),
            ("1.0.1073741824", "may be 1,073,741,823 at most"),
        ],
    )
    def test_what_is_none(self, text: str, reason: str) -> None:
        with pytest.raises(ValueError, match=re.escape(reason)):
            SemanticVersion.parse(text)

    def test_numbers(self) -> None:
        version = SemanticVersion("2026.01.05")
        assert (version.major, version.minor, version.patch) == (2026, 1, 5)
        assert not version.has_wildcards
        assert version == "2026.01.05"

    @pytest.mark.parametrize(("text", "node"), [("1.0.x", "patch"), ("1.x.x", "minor"), ("x.x.x", "major")])
    def test_a_wildcard_is_no_number(self, text: str, node: str) -> None:
        version = SemanticVersion(text)
        assert version.has_wildcards
        with pytest.raises(ValueError, match=f"a wildcard instead of a {node} number"):
            getattr(version, node)
        with pytest.raises(ValueError, match="there is no next one"):
            version.next_patch()

    @pytest.mark.parametrize(
        ("text", "major", "minor", "patch"),
        [
            ("1.2.3", "2.0.0", "1.3.0", "1.2.4"),
            ("0.0.0", "1.0.0", "0.1.0", "0.0.1"),
            ("1.9.99", "2.0.0", "1.10.0", "1.9.100"),
            ("2026.01.05", "2027.00.00", "2026.02.00", "2026.01.06"),
            ("2026.09.30", "2027.00.0", "2026.10.0", "2026.09.31"),
        ],
    )
    def test_next(self, text: str, major: str, minor: str, patch: str) -> None:
        version = SemanticVersion(text)
        assert (version.next_major(), version.next_minor(), version.next_patch()) == (major, minor, patch)

    def test_there_is_a_highest(self) -> None:
        with pytest.raises(ValueError, match="at most"):
            SemanticVersion("1.0.1073741823").next_patch()

    @given(VERSIONS)
    def test_the_next_ones_are_higher(self, text: str) -> None:
        version = SemanticVersion(text)
        for following in (version.next_major, version.next_minor, version.next_patch):
            try:
                assert following() > version
            except ValueError as problem:
                assert "at most" in str(problem)  # noqa: PT017

    @given(st.lists(st.tuples(NUMBERS, NUMBERS, NUMBERS), min_size=2))
    def test_the_order_is_that_of_the_numbers(self, numbers: list[tuple[int, int, int]]) -> None:
        texts = [".".join(map(str, each)) for each in numbers]
        assert sorted(map(SemanticVersion, texts)) == [".".join(map(str, each)) for each in sorted(numbers)]
        assert max(map(SemanticVersion, texts)) == ".".join(map(str, max(numbers)))

    @pytest.mark.parametrize("compare", [operator.lt, operator.le, operator.gt, operator.ge])
    def test_strings_are_compared_as_versions(self, compare: Callable[[Any, Any], bool]) -> None:
        low, high = "1.9.0", "1.10.0"
        for left, right, result in ((low, high, compare(9, 10)), (high, low, compare(10, 9))):
            assert compare(SemanticVersion(left), SemanticVersion(right)) is result
            assert compare(SemanticVersion(left), right) is result
            assert compare(left, SemanticVersion(right)) is result

    def test_wildcards_are_higher_than_numbers(self) -> None:
        ordered = ["1.0.0", "1.0.01", "1.0.1", "1.0.x", "1.1.0", "1.x.x", "2.0.0", "x.x.x"]
        assert sorted(map(SemanticVersion, reversed(ordered))) == ordered

    def test_no_version_has_no_place_in_the_order(self) -> None:
        with pytest.raises(ValueError, match="'latest' is no version"):
            sorted([SemanticVersion("1.0.0"), "latest"])

    @pytest.mark.parametrize(
        ("pattern", "version", "expected"),
        [
            ("1.2.3", "1.2.3", True),
            ("1.2.3", "1.2.4", False),
            ("1.2.x", "1.2.4", True),
            ("1.2.x", "1.3.0", False),
            ("x.x.x", "9.9.9", True),
            ("1.x.x", "1.2.x", True),
            ("1.2.x", "1.x.x", False),
            ("2026.01.05", "2026.1.5", True),
        ],
    )
    def test_matches(self, pattern: str, version: str, expected: bool) -> None:
        assert SemanticVersion(pattern).matches(version) is expected

    @pytest.mark.parametrize("copied", COPIES)
    def test_copies_are_whole(self, copied: Callable[[Any], Any]) -> None:
        version = copied(SemanticVersion("1.2.3"))
        assert type(version) is SemanticVersion
        assert version.next_patch() == "1.2.4"
