"""Values for the parameters that components and workflows declare."""

from __future__ import annotations

from typing import Any

import pytest

from . import factories
from .component_examples import component
from .conftest import AMAZON_LINUX
from .factories import make_workflow
from .workflow_examples import workflow

ROLE = "arn:aws:iam::123456789012:role/builder"


class TestValuesOfParameters:
    """The code is from aws-ia/terraform-aws-ec2-image-builder, issue 106: an undeclared parameter of a component."""

    TYPES = workflow(
        "[{name: Wait, action: WaitForAction}]",
        "parameters: [{name: size, type: integer}, {name: dry, type: boolean, default: true},"
        " {name: who, type: string, default: me}, {name: all, type: stringList, default: [x]}]\n",
    )

    def build(self, client: Any, arn: str, **values: list[str]) -> Any:
        given = [{"name": name, "value": value} for name, value in values.items()]
        more = {"parameters": given} if given else {}
        return factories.make_image(
            client,
            factories.make_component(client).rpartition("/")[2] + "-image",
            workflows=[{"workflowArn": arn, **more}],
            executionRole=ROLE,
        )

    @pytest.mark.parametrize(
        ("values", "words"),
        [
            ({}, r"'workflows\[0\].parameters' is not valid.*needs a value for size"),
            ({"dry": ["true"]}, "needs a value for size"),
            ({"size": ["big"]}, "size is no integer"),
            ({"size": ["1", "2"]}, "size is no integer"),
            ({"size": ["1"], "dry": ["perhaps"]}, "dry is no boolean"),
            ({"size": ["1"], "who": ["me", "you"]}, "who is no string"),
            ({"size": ["1"], "other": ["x"]}, "not defined in the provided workflow: other"),
        ],
    )
    def test_invalid_values_are_refused(self, client: Any, values: dict[str, list[str]], words: str) -> None:
        arn = make_workflow(client, self.TYPES)
        with pytest.raises(client.exceptions.InvalidParameterCombinationException, match=words):
            self.build(client, arn, **values)

    @pytest.mark.parametrize(
        "values",
        [
            {"size": ["-3"]},
            {"size": ["1"], "dry": ["False"], "who": ["3"], "all": ["a", "b"]},
        ],
    )
    def test_valid_values_are_taken(self, client: Any, values: dict[str, list[str]]) -> None:
        assert self.build(client, make_workflow(client, self.TYPES), **values)

    def test_parameters_of_a_component_are_checked(self, client: Any) -> None:
        """The API reference, ComponentConfiguration, asks for all values without a default, and for no others."""
        head = "parameters: [{Who: {type: string}}, {Where: {type: string, default: here}}]\n"
        arn = factories.make_component(client, data=component("[{name: Off, action: Reboot}]", head))

        def recipe(*names: str) -> Any:
            given = [{"name": name, "value": ["x"]} for name in names]
            more = {"parameters": given} if given else {}
            return client.create_image_recipe(
                name="golden",
                semanticVersion="1.0.0",
                parentImage=AMAZON_LINUX,
                components=[{"componentArn": arn, **more}],
            )

        invalid = client.exceptions.InvalidParameterCombinationException
        with pytest.raises(
            invalid, match=r"'components\[0\].parameters' .* provided component: S3BucketName"
        ):
            recipe("Who", "S3BucketName")
        with pytest.raises(invalid, match="needs a value for Who"):
            recipe("Where")
        with pytest.raises(invalid, match="needs a value for Who"):
            recipe()
        assert recipe("Who")
