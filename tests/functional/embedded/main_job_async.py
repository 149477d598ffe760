"""A build with aiobotocore. Arguments: the server's URL and a Region. Prints the results as JSON.

Another Python runs this file, so it imports nothing of this project.
"""

import asyncio
import json
import sys

import aiobotocore
from aiobotocore.session import get_session

ENDPOINT, REGION = sys.argv[1:]


def client(service):
    return get_session().create_client(
        service,
        region_name=REGION,
        endpoint_url=ENDPOINT,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


async def build(builder):
    """Build an image. Returns its document, the states that were read, and the status of a refused request."""
    recipe = {
        "name": "golden",
        "semanticVersion": "1.0.0",
        "parentImage": f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x",
    }
    made = await builder.create_image_recipe(**recipe)
    try:
        await builder.create_image_recipe(**recipe)
    except builder.exceptions.ResourceAlreadyExistsException as error:
        refused = error.response["ResponseMetadata"]["HTTPStatusCode"]
    infrastructure = await builder.create_infrastructure_configuration(
        name="small", instanceProfileName="builder"
    )
    started = await builder.create_image(
        imageRecipeArn=made["imageRecipeArn"],
        infrastructureConfigurationArn=infrastructure["infrastructureConfigurationArn"],
    )
    states = []
    while len(states) < 20 and states[-1:] != ["AVAILABLE"]:
        answer = await builder.get_image(imageBuildVersionArn=started["imageBuildVersionArn"])
        states.append(answer["image"]["state"]["status"])
    return answer["image"], states, refused


async def main():
    async with client("imagebuilder") as builder, client("ec2") as ec2:
        image, states, refused = await build(builder)
        pages = builder.get_paginator("list_images").paginate(owner="Self", maxResults=1)
        listed = [version["name"] async for page in pages for version in page["imageVersionList"]]
        # All of these requests are under way at the same time.
        components = [
            builder.create_component(name=f"part-{n}", semanticVersion="1.0.0", platform="Linux", data=DATA)
            for n in range(20)
        ]
        arns = {answer["componentBuildVersionArn"] for answer in await asyncio.gather(*components)}
        amis = [ami["image"] for ami in image["outputResources"]["amis"]]
        found = await ec2.describe_images(ImageIds=amis)
    result = {
        "aiobotocore": aiobotocore.__version__,
        "states": states,
        "refused": refused,
        "listed": listed,
        "components": len(arns),
        "amis": len(found["Images"]),
    }
    print(json.dumps(result))


DATA = """
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - {name: hello, action: ExecuteBash, inputs: {commands: [echo hello]}}
"""

if __name__ == "__main__":
    asyncio.run(main())
