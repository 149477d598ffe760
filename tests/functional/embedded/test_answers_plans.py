"""Client tokens, and which of several planned failures happens, and how often."""

from __future__ import annotations

from typing import Any

import pytest
from botocore.exceptions import ClientError

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return Controls(REGION)


def outcome(call: Any, **request: Any) -> str:
    """The error code of a call; "ok" without an error."""
    try:
        call(**request)
    except ClientError as refused:
        return str(refused.response["Error"]["Code"])
    return "ok"


class TestPlannedFailures:
    @pytest.mark.parametrize("times", [1, 2, 3])
    def test_a_failure_happens_as_often_as_planned(
        self, client: Any, region_controls: Controls, times: int
    ) -> None:
        region_controls.fail_calls("ListImages", code="ServiceException", times=times)
        seen = [outcome(client.list_images) for _ in range(times + 1)]
        assert seen == ["ServiceException"] * times + ["ok"]

    def test_the_failure_that_was_planned_first_happens_first(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.fail_calls("ListImages", code="FirstException")
        region_controls.fail_calls(code="SecondException", times=2)
        region_controls.fail_calls("ListImages", code="ThirdException")
        seen = [outcome(client.list_images) for _ in range(5)]
        assert seen == ["FirstException", "SecondException", "SecondException", "ThirdException", "ok"]

    def test_a_failure_of_any_operation_goes_before_later_ones_of_one_operation(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.fail_calls(code="AnyException")
        region_controls.fail_calls("ListImages", code="OneException")
        assert outcome(client.list_components) == "AnyException"
        assert outcome(client.list_components) == "ok"
        assert outcome(client.list_images) == "OneException"

    def test_calls_of_other_operations_do_not_count(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_calls("ListImages", times=2)
        assert outcome(client.list_components) == "ok"
        assert region_controls.planned_failures()["calls"][0]["times"] == 2
        assert outcome(client.list_images) == "ServiceException"
        assert region_controls.planned_failures()["calls"][0]["times"] == 1

    def test_other_regions_are_not_affected(self, over_http: Any, region_controls: Controls) -> None:
        region_controls.fail_calls()
        assert outcome(over_http(region="us-east-1").list_images) == "ok"
        assert outcome(over_http().list_images) == "ServiceException"

    def test_a_failure_keeps_the_call_from_being_carried_out(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.fail_calls("CreateInfrastructureConfiguration")
        request = {"name": "small", "instanceProfileName": "builder"}
        assert outcome(client.create_infrastructure_configuration, **request) == "ServiceException"
        found = client.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"]
        assert found == []

    def test_a_failure_afterwards_does_not(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_calls("CreateInfrastructureConfiguration", after=True)
        request = {"name": "small", "instanceProfileName": "builder"}
        assert outcome(client.create_infrastructure_configuration, **request) == "ServiceException"
        found = client.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"]
        assert [entry["name"] for entry in found] == ["small"]

    def test_a_failure_takes_the_place_of_a_refusal(self, client: Any, region_controls: Controls) -> None:
        arn = f"arn:aws:imagebuilder:{REGION}:123456789012:image-pipeline/nothing"
        region_controls.fail_calls("GetImagePipeline", code="PlannedException")
        assert outcome(client.get_image_pipeline, imagePipelineArn=arn) == "PlannedException"
        assert outcome(client.get_image_pipeline, imagePipelineArn=arn) == "ResourceNotFoundException"

    def test_planned_answers_have_a_request_id(self, client: Any, region_controls: Controls) -> None:
        region_controls.fail_calls("ListImages", status=503)
        with pytest.raises(ClientError) as refused:
            client.list_images()
        assert refused.value.response["ResponseMetadata"]["RequestId"]
        assert refused.value.response["ResponseMetadata"]["HTTPStatusCode"] == 503

    def test_planned_builds_fail_in_the_order_of_their_plans(
        self, client: Any, region_controls: Controls
    ) -> None:
        region_controls.fail_next_build("TESTING", times=1)
        region_controls.fail_next_build("BUILDING", times=1)
        stages = []
        for name in ("first", "second", "third"):
            image = factories.built_image(client, name=name)
            state = client.get_image(imageBuildVersionArn=image)["image"]["state"]
            stages.append(state.get("failureContext", {}).get("imageStatus", state["status"]))
        assert stages == ["TESTING", "BUILDING", "AVAILABLE"]


class TestClientTokens:
    """Model, clientToken: a repeated request gets the original answer and runs nothing again."""

    def make(self, client: Any, **more: Any) -> str:
        request = {"name": "small", "instanceProfileName": "builder", "clientToken": "once", **more}
        answer = client.create_infrastructure_configuration(**request)
        return str(answer["infrastructureConfigurationArn"])

    def test_a_repeated_request_creates_nothing(self, client: Any) -> None:
        assert self.make(client) == self.make(client)
        found = client.list_infrastructure_configurations()["infrastructureConfigurationSummaryList"]
        assert len(found) == 1

    @pytest.mark.parametrize(
        "other",
        [{"name": "large"}, {"description": "More"}, {"tags": {"a": "b"}}, {"instanceProfileName": "x"}],
    )
    def test_the_token_with_other_parameters_is_refused(self, client: Any, other: dict[str, Any]) -> None:
        self.make(client)
        with pytest.raises(client.exceptions.IdempotentParameterMismatchException):
            self.make(client, **other)
        # The refusal changed nothing, and the first request can still be repeated.
        assert self.make(client)

    def test_another_token_is_another_request(self, client: Any) -> None:
        self.make(client)
        with pytest.raises(client.exceptions.ResourceAlreadyExistsException):
            self.make(client, clientToken="twice")

    def test_an_update_is_repeated_without_effect(self, client: Any) -> None:
        arn = self.make(client)

        def update(description: str, token: str) -> None:
            client.update_infrastructure_configuration(
                infrastructureConfigurationArn=arn,
                instanceProfileName="builder",
                description=description,
                clientToken=token,
            )

        def description() -> str:
            found = client.get_infrastructure_configuration(infrastructureConfigurationArn=arn)
            return str(found["infrastructureConfiguration"]["description"])

        update("first", "one")
        update("second", "two")
        update("first", "one")
        assert description() == "second"
        with pytest.raises(client.exceptions.IdempotentParameterMismatchException):
            update("third", "one")
        update("third", "three")
        assert description() == "third"

    def test_a_token_belongs_to_a_region_and_an_operation(self, client: Any, over_http: Any) -> None:
        here, there = self.make(client), self.make(over_http(region="us-east-1"))
        assert here != there
        assert factories.make_distribution(client)
        assert client.create_distribution_configuration(
            name="small",
            distributions=[{"region": REGION, "amiDistributionConfiguration": {}}],
            clientToken="once",
        )

    def test_a_refused_request_leaves_the_token_unused(self, client: Any) -> None:
        with pytest.raises(client.exceptions.InvalidParameterCombinationException):
            self.make(client, subnetId="a subnet without security groups")
        assert self.make(client)
