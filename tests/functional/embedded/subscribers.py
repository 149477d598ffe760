"""Queues that receive what Image Builder sends to SNS topics and to EventBridge."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, TypeAlias

from .conftest import REGION

Clients: TypeAlias = Callable[..., Any]


class Queue:
    """A queue in SQS."""

    def __init__(self, over_http: Clients, name: str) -> None:
        self._sqs = over_http("sqs")
        self._url = self._sqs.create_queue(QueueName=name)["QueueUrl"]
        wanted = self._sqs.get_queue_attributes(QueueUrl=self._url, AttributeNames=["QueueArn"])
        self.arn = str(wanted["Attributes"]["QueueArn"])

    def bodies(self) -> list[Any]:
        """The messages that have arrived, parsed from JSON, oldest first. They leave the queue."""
        found: list[Any] = []
        while messages := self._sqs.receive_message(
            QueueUrl=self._url, MaxNumberOfMessages=10, WaitTimeSeconds=0
        ).get("Messages"):
            for message in messages:
                found.append(json.loads(message["Body"]))
                self._sqs.delete_message(QueueUrl=self._url, ReceiptHandle=message["ReceiptHandle"])
        return found


def make_topic(over_http: Clients, name: str = "builds", **queue: Queue) -> str:
    """An SNS topic that delivers to the queues."""
    sns = over_http("sns")
    topic = str(sns.create_topic(Name=name)["TopicArn"])
    for subscriber in queue.values():
        sns.subscribe(TopicArn=topic, Protocol="sqs", Endpoint=subscriber.arn)
    return topic


def make_rule(over_http: Clients, target: str, **pattern: Any) -> None:
    """A rule of the default event bus that sends the matching events of Image Builder to a target."""
    events = over_http("events")
    pattern = {"source": ["aws.imagebuilder"], **pattern}
    events.put_rule(Name="images", EventPattern=json.dumps(pattern))
    events.put_targets(Rule="images", Targets=[{"Id": "1", "Arn": target}])


def image_arn(name: str, version: str = "1.0.0/1") -> str:
    return f"arn:aws:imagebuilder:{REGION}:123456789012:image/{name}/{version}"
