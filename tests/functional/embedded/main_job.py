"""The main job with plain boto3 of any age. Arguments: the server's URL and a Region. Prints the results as JSON.

Other Pythons run this file, so it imports nothing of this project.
"""

import json
import sys

import boto3
from botocore.exceptions import ClientError

ENDPOINT, REGION = sys.argv[1:]
DATA = """
schemaVersion: 1.0
phases:
  - name: build
    steps:
      - name: SayHello
        action: ExecuteBash
        inputs:
          commands: ["echo hello"]
"""


def client(service):
    return boto3.client(
        service,
        region_name=REGION,
        endpoint_url=ENDPOINT,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
    )


def make_pipeline(builder):
    """Create what a build needs. Returns the pipeline's ARN, and the error code for a recipe that exists."""
    component = builder.create_component(name="hello", semanticVersion="1.0.0", platform="Linux", data=DATA)
    recipe = {
        "name": "golden",
        "semanticVersion": "1.0.0",
        "parentImage": f"arn:aws:imagebuilder:{REGION}:aws:image/amazon-linux-2023-x86/x.x.x",
        "components": [{"componentArn": component["componentBuildVersionArn"]}],
    }
    made = builder.create_image_recipe(**recipe)
    try:
        builder.create_image_recipe(**recipe)
    except builder.exceptions.ResourceAlreadyExistsException as error:
        refused = error.response["ResponseMetadata"]["HTTPStatusCode"]
    topic = client("sns").create_topic(Name="built")["TopicArn"]
    infrastructure = builder.create_infrastructure_configuration(
        name="small", instanceProfileName="builder", snsTopicArn=topic
    )
    distribution = builder.create_distribution_configuration(
        name="here", distributions=[{"region": REGION, "amiDistributionConfiguration": {}}]
    )
    pipeline = builder.create_image_pipeline(
        name="nightly",
        imageRecipeArn=made["imageRecipeArn"],
        infrastructureConfigurationArn=infrastructure["infrastructureConfigurationArn"],
        distributionConfigurationArn=distribution["distributionConfigurationArn"],
    )
    return pipeline["imagePipelineArn"], refused


def main():
    builder = client("imagebuilder")
    pipeline, refused = make_pipeline(builder)
    builder.tag_resource(resourceArn=pipeline, tags={"team": "platform"})
    tags = builder.list_tags_for_resource(resourceArn=pipeline)["tags"]
    arn = builder.start_image_pipeline_execution(imagePipelineArn=pipeline)["imageBuildVersionArn"]
    states = []
    while len(states) < 20 and states[-1:] != ["AVAILABLE"]:
        image = builder.get_image(imageBuildVersionArn=arn)["image"]
        states.append(image["state"]["status"])
    (ami,) = image["outputResources"]["amis"]
    found = client("ec2").describe_images(ImageIds=[ami["image"]])["Images"]
    try:
        builder.get_image(imageBuildVersionArn=arn.replace("/golden/", "/silver/"))
    except ClientError as error:
        missing = error.response["Error"]["Code"]
    result = {
        "boto3": boto3.__version__,
        "states": states,
        "tags": tags,
        "refused": refused,
        "missing": missing,
        "listed": len(builder.list_images(owner="Self")["imageVersionList"]),
        "amis": [image["Name"] == ami["name"] for image in found],
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
