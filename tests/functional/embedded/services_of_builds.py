"""Calls the services that builds use, in process and over HTTP. Prints `answered`, or the error, for each as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import boto3

from imagebuilder_typed.testing import mock_imagebuilder, server

TEMPLATE = json.dumps(
    {"Resources": {"Topic": {"Type": "AWS::SNS::Topic", "Properties": {"TopicName": "built"}}}}
)
CALLS: dict[str, Callable[[Any], object]] = {
    "imagebuilder": lambda client: client.list_images(),
    "cloudformation": lambda client: client.create_stack(StackName="stack", TemplateBody=TEMPLATE),
    "cloudtrail": lambda client: client.describe_trails(),
    "ec2": lambda client: client.describe_images(Owners=["self"]),
    "ecr": lambda client: client.create_repository(repositoryName="golden"),
    "events": lambda client: client.list_rules(),
    "iam": lambda client: client.list_roles(),
    "kms": lambda client: client.list_keys(),
    "logs": lambda client: client.create_log_group(logGroupName="/aws/imagebuilder/golden"),
    "resourcegroupstaggingapi": lambda client: client.get_resources(),
    "s3": lambda client: client.create_bucket(Bucket="documents"),
    "sns": lambda client: client.create_topic(Name="images"),
    "sqs": lambda client: client.create_queue(QueueName="images"),
    "ssm": lambda client: client.put_parameter(Name="/golden", Value="ami-1", Type="String"),
}


def answers(how: str, **settings: Any) -> dict[str, str]:
    boto: Any = boto3
    found: dict[str, str] = {}
    for service, call in CALLS.items():
        try:
            call(boto.client(service, region_name="us-east-1", **settings))
        except Exception as problem:
            found[f"{service} {how}"] = repr(problem)
        else:
            found[f"{service} {how}"] = "answered"
    return found


def main() -> None:
    with mock_imagebuilder():
        in_process = answers("in process")
    with server() as running:
        over_http = answers("over HTTP", endpoint_url=running.url)
    print(json.dumps(in_process | over_http))


if __name__ == "__main__":
    main()
