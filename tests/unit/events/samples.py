"""Events and messages as EventBridge and SNS bring them.

Which members they have, and in which form: user guide, integ-eventbridge and integ-sns.
"""

from __future__ import annotations

import json
from typing import Any

REGION, ACCOUNT = "eu-west-1", "123456789012"
HOME = f"arn:aws:imagebuilder:{REGION}:{ACCOUNT}"
IMAGE_ARN = f"{HOME}:image/web/1.4.0/3"
PIPELINE_ARN = f"{HOME}:image-pipeline/web-nightly"
WORKFLOW_ARN = f"{HOME}:workflow/test/approval/1.0.0/2"


def _event(kind: str, resources: list[str], detail: dict[str, Any]) -> dict[str, Any]:
    return {
        "version": "0",
        "id": "5c1c4bb5-9b8a-4f7e-8d0c-1f3b2a7e6d90",
        "detail-type": kind,
        "source": "aws.imagebuilder",
        "account": ACCOUNT,
        "time": "2026-03-04T05:06:07Z",
        "region": REGION,
        "resources": resources,
        "detail": detail,
    }


STATE_CHANGE = _event(
    "EC2 Image Builder Image State Change",
    [IMAGE_ARN],
    {"previous-state": {"status": "INTEGRATING"}, "state": {"status": "AVAILABLE"}},
)
CVE_DETECTED = _event(
    "EC2 Image Builder CVE Detected",
    [IMAGE_ARN, PIPELINE_ARN],
    {
        "resource-id": "i-0123456789abcdef0",
        "finding-severity-counts": {"all": 7, "critical": 1, "high": 2, "medium": 4},
    },
)
STEP_WAITING = _event(
    "EC2 Image Builder Workflow Step Waiting",
    [IMAGE_ARN, WORKFLOW_ARN],
    {
        "workflow-execution-id": "wf-0f4c2d1e-3b5a-4697-8879-a0b1c2d3e4f5",
        "workflow-step-execution-id": "step-1a2b3c4d-5e6f-4071-8293-a4b5c6d7e8f9",
        "workflow-step-name": "AskSecurity",
    },
)
PIPELINE_DISABLED = _event(
    "EC2 Image Builder Image Pipeline Automatically Disabled",
    [PIPELINE_ARN],
    {"consecutive-failures": "5"},
)
MESSAGE: dict[str, Any] = {
    "versionlessArn": f"{HOME}:image/web",
    "semver": (1 << 90) + (4 << 60) + 3,
    "arn": IMAGE_ARN,
    "name": "web",
    "version": "1.4.0",
    "type": "AMI",
    "buildVersion": 3,
    "state": {"status": "FAILED", "reason": "A step failed."},
    "platform": "Linux",
    "imageRecipe": {
        "arn": f"{HOME}:image-recipe/web/1.4.0",
        "name": "web",
        "version": "1.4.0",
        "dateCreated": "Mar 1, 2026 8:09:10 AM",
        "tags": {"internalId": "b7d9", "resourceArn": f"{HOME}:image-recipe/web/1.4.0"},
        "accountId": ACCOUNT,
    },
    "sourcePipelineArn": PIPELINE_ARN,
    "imageTestsConfigurationDocument": {"imageTestsEnabled": True, "timeoutMinutes": 90},
    "dateCreated": "Mar 4, 2026 5:01:02 AM",
    "outputResources": {
        "amis": [{"region": REGION, "image": "ami-0fedcba9876543210", "name": "web", "accountId": ACCOUNT}]
    },
    "buildExecutionId": "2f6b",
    "accountId": ACCOUNT,
    "osVersion": "Amazon Linux 2023",
    "tags": {"internalId": "91aa", "resourceArn": IMAGE_ARN},
}


def envelope(message: object) -> dict[str, Any]:
    """What SNS makes of a message."""
    return {
        "Type": "Notification",
        "MessageId": "7a1d0c5e-2233-5a44-9b55-c6d7e8f90a1b",
        "TopicArn": f"arn:aws:sns:{REGION}:{ACCOUNT}:builds",
        "Subject": None,
        "Message": json.dumps(message),
        "Timestamp": "2026-03-04T05:06:07.089Z",
    }


def sns_event(message: object) -> dict[str, Any]:
    """What a Lambda function gets from SNS."""
    return {"Records": [{"EventSource": "aws:sns", "EventVersion": "1.0", "Sns": envelope(message)}]}


def sqs_event(*bodies: object) -> dict[str, Any]:
    """What a Lambda function gets from SQS."""
    return {
        "Records": [{"messageId": "1", "eventSource": "aws:sqs", "body": json.dumps(body)} for body in bodies]
    }
