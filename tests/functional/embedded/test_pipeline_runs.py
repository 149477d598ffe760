"""Runs of pipelines: their last state, and failures that disable a pipeline."""

from __future__ import annotations

from typing import Any

import pytest

from imagebuilder_typed.testing import Controls

from . import factories
from .conftest import REGION

DAILY = {"scheduleExpression": "rate(1 day)"}


@pytest.fixture
def region_controls(client: Any) -> Controls:
    return Controls(REGION)


def shown(client: Any, pipeline: str) -> dict[str, Any]:
    return dict(client.get_image_pipeline(imagePipelineArn=pipeline)["imagePipeline"])


def failures(client: Any, pipeline: str) -> int:
    return int(shown(client, pipeline)["consecutiveFailures"])


def run(client: Any, region_controls: Controls, pipeline: str, *, scheduled: bool, fails: bool) -> str:
    if fails:
        region_controls.fail_next_build()
    if scheduled:
        image = region_controls.run_schedule(pipeline)
    else:
        image = client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
    assert factories.watch(client, image)[-1] == ("FAILED" if fails else "AVAILABLE")
    return image


def make_pipeline(client: Any, failure_count: int | None = 3) -> str:
    policy = {"autoDisablePolicy": {"failureCount": failure_count}} if failure_count else {}
    return factories.make_pipeline(client, imageTags={"by": "schedule"}, schedule={**DAILY, **policy})


def update(client: Any, pipeline: str, **more: Any) -> None:
    found = shown(client, pipeline)
    names = ("imagePipelineArn", "imageRecipeArn", "infrastructureConfigurationArn", "schedule")
    request = {"imagePipelineArn": pipeline, **{name: found[name] for name in names if name in found}}
    client.update_image_pipeline(**{**request, **more})


@pytest.mark.parametrize("failure_count", [1, 3])
def test_the_policy_says_how_many_failures_disable_a_pipeline(
    client: Any, region_controls: Controls, failure_count: int
) -> None:
    # API reference, ImagePipeline: consecutiveFailures reaches the limit of the policy
    pipeline = make_pipeline(client, failure_count)
    for number in range(1, failure_count + 1):
        assert shown(client, pipeline)["status"] == "ENABLED"
        image = run(client, region_controls, pipeline, scheduled=True, fails=True)
        assert failures(client, pipeline) == number
    assert shown(client, pipeline)["status"] == "DISABLED"
    assert client.get_image(imageBuildVersionArn=image)["image"]["tags"] == {"by": "schedule"}
    with pytest.raises(ValueError, match="not enabled"):
        region_controls.run_schedule(pipeline)


def test_without_a_policy_five_failures_disable_a_pipeline(client: Any, region_controls: Controls) -> None:
    # API reference, AutoDisablePolicy
    pipeline = make_pipeline(client, None)
    for _ in range(4):
        run(client, region_controls, pipeline, scheduled=True, fails=True)
    assert shown(client, pipeline)["status"] == "ENABLED"
    run(client, region_controls, pipeline, scheduled=True, fails=True)
    assert shown(client, pipeline)["status"] == "DISABLED"


@pytest.mark.parametrize(
    ("scheduled", "fails", "left"), [(True, True, 2), (True, False, 0), (False, True, 1), (False, False, 0)]
)
def test_which_runs_count_and_which_reset_the_count(
    client: Any, region_controls: Controls, scheduled: bool, fails: bool, left: int
) -> None:
    # API reference, ImagePipeline: a manual run that fails changes nothing, one that succeeds resets the count
    pipeline = make_pipeline(client)
    run(client, region_controls, pipeline, scheduled=True, fails=True)
    run(client, region_controls, pipeline, scheduled=scheduled, fails=fails)
    assert failures(client, pipeline) == left


def test_a_cancelled_run_changes_nothing(client: Any, region_controls: Controls) -> None:
    # The API reference names only success and failure.
    pipeline = make_pipeline(client)
    run(client, region_controls, pipeline, scheduled=True, fails=True)
    image = region_controls.run_schedule(pipeline)
    client.cancel_image_creation(imageBuildVersionArn=image)
    assert factories.watch(client, image)[-1] == "CANCELLED"
    assert failures(client, pipeline) == 1
    assert shown(client, pipeline)["lastRunStatus"] == "CANCELLED"


def test_an_update_resets_the_count_and_enables_the_pipeline(client: Any, region_controls: Controls) -> None:
    # API reference, ImagePipeline: the count is reset when the configuration is updated
    pipeline = make_pipeline(client, 2)
    for _ in range(2):
        run(client, region_controls, pipeline, scheduled=True, fails=True)
    last_run = shown(client, pipeline)["dateLastRun"]
    assert "dateNextRun" not in shown(client, pipeline)
    update(client, pipeline, status="ENABLED")
    found = shown(client, pipeline)
    assert (found["status"], found["consecutiveFailures"]) == ("ENABLED", 0)
    assert (found["dateLastRun"], found["lastRunStatus"]) == (last_run, "FAILED")
    assert found["dateNextRun"] > last_run
    run(client, region_controls, pipeline, scheduled=True, fails=True)
    assert shown(client, pipeline)["status"] == "ENABLED"


def test_a_disabled_pipeline_can_be_run_manually(client: Any, region_controls: Controls) -> None:
    # API reference, StartImagePipelineExecution
    pipeline = make_pipeline(client, 1)
    run(client, region_controls, pipeline, scheduled=True, fails=True)
    run(client, region_controls, pipeline, scheduled=False, fails=False)
    found = shown(client, pipeline)
    assert (found["status"], found["consecutiveFailures"]) == ("DISABLED", 0)


def test_the_last_status_is_that_of_the_newest_image(client: Any) -> None:
    # API reference, ImagePipeline: lastRunStatus
    pipeline = factories.make_pipeline(client)
    assert not {"lastRunStatus", "dateLastRun", "dateNextRun"} & shown(client, pipeline).keys()
    older, newer = (
        client.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
        for _ in range(2)
    )
    factories.watch(client, newer, until=("BUILDING",))
    assert factories.watch(client, older)[-1] == "AVAILABLE"
    assert shown(client, pipeline)["lastRunStatus"] == "BUILDING"
    assert factories.watch(client, newer)[-1] == "AVAILABLE"
    assert shown(client, pipeline)["lastRunStatus"] == "AVAILABLE"


def test_a_pipeline_that_is_created_anew_has_no_runs(client: Any, region_controls: Controls) -> None:
    pipeline = factories.make_pipeline(client, schedule=DAILY)
    region_controls.fail_next_build()
    image = region_controls.run_schedule(pipeline)
    old = shown(client, pipeline)
    client.delete_image_pipeline(imagePipelineArn=pipeline)
    assert (
        pipeline
        == client.create_image_pipeline(
            name="nightly",
            imageRecipeArn=old["imageRecipeArn"],
            infrastructureConfigurationArn=old["infrastructureConfigurationArn"],
        )["imagePipelineArn"]
    )
    assert factories.watch(client, image)[-1] == "FAILED"
    assert failures(client, pipeline) == 0
    assert "lastRunStatus" not in shown(client, pipeline)
