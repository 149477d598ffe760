"""What EventBridge and SNS report about images and pipelines, as typed objects, for Lambda functions and other receivers.

::

    def handler(event, context):
        match events.parse(event):
            case events.ImageStateChange(state=state, image_arn=arn) if state.status == "AVAILABLE":
                print(arn.name, arn.version)

See https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-eventbridge.html and
https://docs.aws.amazon.com/imagebuilder/latest/userguide/integ-sns.html.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.events._kinds import AnyEvent as AnyEvent
    from imagebuilder_typed.events._kinds import CveDetected as CveDetected
    from imagebuilder_typed.events._kinds import Event as Event
    from imagebuilder_typed.events._kinds import ImageNotification as ImageNotification
    from imagebuilder_typed.events._kinds import ImagePipelineDisabled as ImagePipelineDisabled
    from imagebuilder_typed.events._kinds import ImageStateChange as ImageStateChange
    from imagebuilder_typed.events._kinds import OtherEvent as OtherEvent
    from imagebuilder_typed.events._kinds import WorkflowStepWaiting as WorkflowStepWaiting
    from imagebuilder_typed.events._parse import parse as parse
    from imagebuilder_typed.events._parse import parse_records as parse_records
    from imagebuilder_typed.events._pattern import pattern as pattern

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

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "AnyEvent": "_kinds",
            "CveDetected": "_kinds",
            "Event": "_kinds",
            "ImageNotification": "_kinds",
            "ImagePipelineDisabled": "_kinds",
            "ImageStateChange": "_kinds",
            "OtherEvent": "_kinds",
            "WorkflowStepWaiting": "_kinds",
            "parse": "_parse",
            "parse_records": "_parse",
            "pattern": "_pattern",
        },
    )
