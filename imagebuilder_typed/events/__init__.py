"""What EventBridge and SNS report about images and pipelines, as typed objects, for Lambda functions and other receivers.

::

    def handler(event, context):
        match events.parse(event):
            case events.ImageStateChange(state=state, image_arn=arn) if state.status == "AVAILABLE":
                print(arn.name, arn.version)

See https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-eventbridge.html and
https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-sns.html.
"""

from imagebuilder_typed.events._kinds import (
    AnyEvent,
    CveDetected,
    Event,
    ImageNotification,
    ImagePipelineDisabled,
    ImageStateChange,
    OtherEvent,
    WorkflowStepWaiting,
)
from imagebuilder_typed.events._parse import parse, parse_records
from imagebuilder_typed.events._pattern import pattern

__all__ = [
    "AnyEvent",
    "CveDetected",
    "Event",
    "ImageNotification",
    "ImagePipelineDisabled",
    "ImageStateChange",
    "OtherEvent",
    "WorkflowStepWaiting",
    "parse",
    "parse_records",
    "pattern",
]
