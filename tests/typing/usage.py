"""How the package is used, with what a type checker has to know of each expression. Checked by mypy and pyright."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from typing import Literal, TypeVar, assert_type

import attrs
import boto3
from botocore.client import BaseClient
from botocore.config import Config
from botocore.exceptions import ClientError

from imagebuilder_typed import (
    DryRunResult,
    ImageBuilderClient,
    RetryPolicy,
    exceptions,
    models,
    structure,
    unstructure,
)
from imagebuilder_typed.aio import AsyncImageBuilderClient, AsyncPager
from imagebuilder_typed.builds import AsyncBuild, async_as_finished
from imagebuilder_typed.documents import ComponentDocument, WorkflowDocument
from imagebuilder_typed.models import (
    Ami,
    AmiDistributionConfiguration,
    Component,
    ComponentConfiguration,
    CreateComponentRequest,
    CreateComponentResponse,
    CreateImageRecipeResponse,
    Distribution,
    GetImageResponse,
    Image,
    ImageStatus,
    ImageVersion,
    ListImagesResponse,
    Ownership,
    PagedRequest,
    Platform,
    Request,
    Response,
)
from imagebuilder_typed.pagination import Pager
from imagebuilder_typed.waiters import StateChange


def documents(client: ImageBuilderClient, document: ComponentDocument, workflow: WorkflowDocument) -> None:
    client.create_component(name="web", semantic_version="1.0.0", platform="Linux", data=document)
    client.dry_run.create_workflow(name="web", semantic_version="1.0.0", type="TEST", data=workflow)
    request = CreateComponentRequest(name="web", semantic_version="1.0.0", platform="Linux", data=document)
    assert_type(request.data, str | None)
    assert_type(client.send(request), CreateComponentResponse)
    client.send(attrs.evolve(request, data=document))


def construction(session: boto3.Session, boto3_client: BaseClient) -> None:
    ImageBuilderClient()
    ImageBuilderClient(boto3_client)
    ImageBuilderClient(client=boto3_client, retry=RetryPolicy.none())
    ImageBuilderClient(session=session, region_name="eu-west-1", config=Config(read_timeout=5))
    with ImageBuilderClient(endpoint_url="http://127.0.0.1:5000", verify=False, use_ssl=False) as client:
        assert_type(client, ImageBuilderClient)
        client.boto3_client.list_images(owner="Self")["imageVersionList"]
        assert_type(
            client.with_options(retry=RetryPolicy(max_attempts=2), validate=False), ImageBuilderClient
        )


def requests_and_responses(client: ImageBuilderClient) -> None:
    request = CreateComponentRequest(name="web", semantic_version="1.0.0", platform="Linux", data="...")
    assert_type(request.client_token, str)
    assert_type(client.send(request), CreateComponentResponse)
    response = client.create_component(
        name="web", semantic_version="1.0.0", platform=Platform.LINUX, data="..."
    )
    assert_type(response, CreateComponentResponse)
    assert_type(response.component_build_version_arn, str)
    assert_type(response.response_metadata.attempts, int)
    assert_type(
        client.create_image_recipe(
            name="web",
            semantic_version="1.0.0",
            parent_image="ami-12345678",
            components=[ComponentConfiguration(component_arn="arn")],
            tags={"a": "b"},
        ),
        CreateImageRecipeResponse,
    )
    Distribution(
        region="eu-west-1", ami_distribution_configuration=AmiDistributionConfiguration(ami_tags={"a": "b"})
    )


def inputs(client: ImageBuilderClient, tags: Mapping[str, str], values: Sequence[str]) -> None:
    client.tag_resource(resource_arn="arn", tags=tags)
    client.untag_resource(resource_arn="arn", tag_keys=("a", "b"))
    client.create_infrastructure_configuration(
        name="web", instance_profile_name="profile", instance_types=("t3.small", "t3.medium")
    )
    filters = [models.Filter(name="name", values=list(values))]
    client.list_images(owner=Ownership.SELF, filters=tuple(filters))
    client.list_images(owner="Self", filters=None, next_token=None)


def request_objects(
    client: ImageBuilderClient, requests: list[Request], failed: exceptions.ImageBuilderError
) -> None:
    for request in requests:
        assert_type(client.send(request), Response)
    if failed.request is not None:
        assert_type(client.send(failed.request), Response)
    recipe = models.CreateImageRecipeRequest(
        name="web", semantic_version="1.0.0", parent_image="ami-12345678"
    )
    assert_type(client.send(recipe), CreateImageRecipeResponse)
    assert_type(client.dry_run.send(recipe), DryRunResult)
    assert_type(
        client.dry_run.create_image_recipe(
            name="web", semantic_version="1.0.0", parent_image="ami-12345678", ami_watermarks=("a",)
        ),
        DryRunResult,
    )


def answers(client: ImageBuilderClient) -> None:
    image = client.get_image(image_build_version_arn="arn").image
    assert_type(image, Image)
    assert_type(image.tags, dict[str, str])
    assert_type(image.state.status, ImageStatus)
    assert_type(image.state.reason, str | None)
    if image.state.status == "AVAILABLE":
        pass
    for ami in image.output_resources.amis:
        assert_type(ami, Ami)
        assert_type(ami.region, str)
    assert_type(image.image_recipe, models.ImageRecipe | None)
    policy = client.get_lifecycle_policy(lifecycle_policy_arn="arn").lifecycle_policy
    assert_type(policy.date_created, datetime)
    assert_type(policy.policy_details[0].exclusion_rules, models.LifecyclePolicyDetailExclusionRules | None)


def constructors(
    regions: tuple[str, ...], tags: Mapping[str, str], kinds: list[models.ImageScanningType]
) -> None:
    """Constructors take what Python has; what answers have too holds lists and dicts."""
    models.CreateInfrastructureConfigurationRequest(
        name="web", instance_profile_name="profile", instance_types=("m5.large", "m6i.large"), tags=tags
    )
    models.ImageScanningConfiguration(image_scanning_types=kinds)
    scanning = models.ImageScanningConfiguration(image_scanning_types=("TEST_INSTANCE_CVE",))
    assert scanning.image_scanning_types is not None
    scanning.image_scanning_types.append("ON_DEMAND_AMI_CVE")
    parameter = models.ComponentParameter(name="p", value=regions)
    assert_type(parameter.value, list[str])
    accounts: Sequence[str] = regions
    AmiDistributionConfiguration(target_account_ids=accounts, ami_tags=tags)
    models.Filter(name="platform", values=("Linux",))


ResponseT = TypeVar("ResponseT", bound=Response)
ItemT = TypeVar("ItemT")


def send_twice(client: ImageBuilderClient, request: Request[ResponseT]) -> tuple[ResponseT, ResponseT]:
    return client.send(request), client.send(request)


def all_of(client: ImageBuilderClient, request: PagedRequest[ItemT, ResponseT]) -> list[ItemT]:
    return list(client.paginate(request))


def generic_functions(client: ImageBuilderClient) -> None:
    request = models.GetImageRequest(image_build_version_arn="arn")
    assert_type(send_twice(client, request), tuple[GetImageResponse, GetImageResponse])
    assert_type(all_of(client, models.ListImagesRequest(owner="Self")), list[ImageVersion])


def conversion() -> None:
    assert_type(structure({"image": {}}, GetImageResponse), GetImageResponse)
    unstructure(Image(name="web"))
    assert_type(models.ImageStatus("NEW").is_unknown, bool)


def pages(client: ImageBuilderClient) -> None:
    pager = client.get_paginator("list_images").paginate(owner="Self", page_size=10, max_items=100)
    for version in pager:
        assert_type(version, ImageVersion)
    assert_type(pager.pages(), Iterator[ListImagesResponse])
    assert_type(client.can_paginate("list_images"), bool)
    components = client.get_paginator("list_component_build_versions").paginate(component_version_arn="arn")
    for summary in components.pages():
        assert_type(summary.component_summary_list[0].platform, Platform)


def pages_of_a_request_object(client: ImageBuilderClient, token: str | None) -> None:
    pager = client.paginate(models.ListImagesRequest(owner="Self"), page_size=10, starting_token=token)
    assert_type(pager, Pager[ImageVersion, ListImagesResponse])
    assert_type(pager.first(), ImageVersion | None)
    assert_type(pager.resume_token, str | None)
    aggregations = client.get_paginator("list_image_scan_finding_aggregations").paginate(max_items=5)
    assert_type(list(aggregations), list[models.ImageScanFindingAggregation])


def show(change: StateChange[ImageStatus, GetImageResponse]) -> None:
    assert_type(change.old, ImageStatus | None)
    assert_type(change.new, ImageStatus)
    assert_type(change.elapsed, float)


def waits(client: ImageBuilderClient, cancel: threading.Event) -> None:
    available = client.get_waiter("image_available")
    assert_type(
        available.wait(image_build_version_arn="arn", on_change=show, cancel=cancel), GetImageResponse
    )
    finished = client.get_waiter("image_build_finished")
    assert_type(finished.wait(image_build_version_arn="arn", timeout=None, poll_interval=1), GetImageResponse)
    lifecycle = client.get_waiter("lifecycle_execution_finished")
    response = lifecycle.wait(
        lifecycle_execution_id="lce-1", on_change=lambda change: print(change.new.is_unknown)
    )
    assert_type(response, models.GetLifecycleExecutionResponse)
    workflow = client.get_waiter("workflow_execution_succeeded")
    assert_type(workflow.wait(workflow_execution_id="wf-1"), models.GetWorkflowExecutionResponse)
    try:
        available.wait(image_build_version_arn="arn")
    except client.exceptions.WaiterFailedError as error:
        assert_type(error.reason, str)


def errors(client: ImageBuilderClient) -> None:
    try:
        client.get_component(component_build_version_arn="arn")
    except client.exceptions.ResourceNotFoundException as error:
        assert_type(error, exceptions.ResourceNotFoundException)
        assert_type(error.code, str)
        assert_type(error.request_id, str | None)
        assert_type(error.attempts, int)
    except exceptions.ThrottlingError as error:
        assert_type(error.status_code, int)
    except ClientError as error:
        assert_type(error, ClientError)


def escape_hatches(client: ImageBuilderClient) -> None:
    assert_type(client.generate_presigned_url("get_image", {"imageBuildVersionArn": "arn"}), str)
    platform: Platform | Literal["Linux", "Windows", "macOS"] = "macOS"
    Component(platform=Platform(platform))


async def show_later(change: StateChange[ImageStatus, GetImageResponse]) -> None:
    show(change)


async def awaited(client: AsyncImageBuilderClient, request: Request[ResponseT]) -> ResponseT:
    assert_type(await client.get_image(image_build_version_arn="arn"), GetImageResponse)
    dry_run = client.dry_run.create_component(name="web", semantic_version="1.0.0", platform="Linux")
    assert_type(await dry_run, DryRunResult)
    pager = client.paginate(models.ListImagesRequest(owner="Self"))
    assert_type(pager, AsyncPager[ImageVersion, ListImagesResponse])
    assert_type([version async for version in pager], list[ImageVersion])
    assert_type([page async for page in pager.pages()], list[ListImagesResponse])
    assert_type(await pager.first(), ImageVersion | None)
    images = client.get_paginator("list_images").paginate(owner="Self", page_size=10)
    assert_type([version.name async for version in images], list[str])
    available = client.get_waiter("image_available")
    assert_type(await available.wait(image_build_version_arn="arn", on_change=show), GetImageResponse)
    assert_type(await available.wait(image_build_version_arn="arn", on_change=show_later), GetImageResponse)
    assert_type(await client.generate_presigned_url("get_image"), str)
    async with client.with_options(validate=False) as copy:
        assert_type(copy, AsyncImageBuilderClient)
    return await client.send(request)


async def awaited_builds(client: AsyncImageBuilderClient) -> None:
    build = AsyncBuild(client, await client.create_image(infrastructure_configuration_arn="arn"))
    assert_type(await build.wait(on_change=show_later, progress=True), Image)
    assert_type(await build.amis(), list[Ami])
    async for finished in async_as_finished([build]):
        assert_type(await finished.result(), Image)
        assert_type(finished.final_image, Image | None)
