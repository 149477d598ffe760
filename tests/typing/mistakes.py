"""Mistakes that a type checker has to find: one on each line that ends in ``# error``."""

from imagebuilder_typed import ImageBuilderClient, RetryPolicy, models, structure
from imagebuilder_typed.aio import AsyncImageBuilderClient
from imagebuilder_typed.builds import AsyncBuild, Build
from imagebuilder_typed.documents import ComponentDocument
from imagebuilder_typed.models import ComponentConfiguration, CreateComponentRequest
from imagebuilder_typed.waiters import StateChange


def print_lifecycle(
    change: StateChange[models.LifecycleExecutionStatus, models.GetLifecycleExecutionResponse],
) -> None: ...


def mistakes(client: ImageBuilderClient) -> None:
    # a wrong enum string
    client.create_component(name="web", semantic_version="1.0.0", platform="linux")  # error
    CreateComponentRequest(name="web", semantic_version="1.0.0", platform="linux")  # error
    # a missing required keyword
    client.create_component(name="web", semantic_version="1.0.0")  # error
    CreateComponentRequest(name="web", platform="Linux")  # error
    # a misspelt keyword
    client.get_image(image_build_version="arn")  # error
    models.Filter(nmae="name")  # error
    # a misspelt attribute of a response
    client.get_image(image_build_version_arn="arn").imagee  # error
    # a key where an attribute belongs
    client.get_image(image_build_version_arn="arn")["image"]  # error
    # a response attribute that may be absent
    client.get_image(image_build_version_arn="arn").image.scan_state.status  # error
    # a dict where a document belongs
    client.create_component(name="web", semantic_version="1.0.0", platform="Linux", data={"a": 1})  # error
    models.CreateWorkflowRequest(name="web", semantic_version="1.0.0", type="TEST", data={"a": 1})  # error
    # a document of another kind
    component = ComponentDocument(phases=[])
    client.create_workflow(name="web", semantic_version="1.0.0", type="TEST", data=component)  # error
    models.CreateWorkflowRequest(name="web", semantic_version="1.0.0", type="TEST", data=component)  # error
    # a wrong type
    client.list_images(max_results="10")  # error
    one = ComponentConfiguration(component_arn="arn")
    client.create_image_recipe(name="n", semantic_version="1", parent_image="ami", components=one)  # error
    client.create_component(models.CreateImageRequest(infrastructure_configuration_arn="arn"))  # error
    RetryPolicy(max_attempts="3")  # error
    structure({}, dict)  # error
    # an unknown paginator name
    client.get_paginator("list_imagess")  # error
    # a misspelt keyword, and a wrong enum string, of a pagination
    client.get_paginator("list_images").paginate(ownr="Self")  # error
    client.get_paginator("list_images").paginate(owner="self")  # error
    client.get_paginator("list_image_scan_finding_aggregations").paginate(page_size=5)  # error
    # an unknown waiter name, and what the others don't take
    client.get_waiter("image_ready")  # error
    available = client.get_waiter("image_available")
    available.wait(workflow_execution_id="wf-1")  # error
    available.wait(image_build_version_arn="arn", timeout="1h")  # error
    available.wait(image_build_version_arn="arn", on_change=print_lifecycle)  # error
    available.wait(image_build_version_arn="arn", on_change=lambda change: change.neww)  # error
    # names that do not exist
    models.Imagee  # error
    client.exceptions.ResourceNotFoun  # error
    client.create_imagee()  # error
    # positional fields
    models.ComponentConfiguration("arn")  # error
    client.generate_presigned_url("get_imagee")  # error
    client.can_paginate("list_imagess")  # error


async def awaited_mistakes(client: AsyncImageBuilderClient) -> None:
    # what has to be awaited first
    client.get_image(image_build_version_arn="arn").image  # error
    client.get_paginator("list_images").paginate().first().name  # error
    # what has to be an `async for`
    for _ in client.get_paginator("list_images").paginate():  # error
        pass
    # a misspelt keyword, a wrong enum string, a misspelt attribute
    await client.get_image(image_build_version="arn")  # error
    await client.list_images(owner="self")  # error
    (await client.get_image(image_build_version_arn="arn")).imagee  # error
    # a keyword of the blocking client only
    await client.get_waiter("image_available").wait(image_build_version_arn="arn", cancel=None)  # error
    # a client of the other kind
    AsyncBuild(ImageBuilderClient(), "arn")  # error
    Build(client, "arn")  # error
