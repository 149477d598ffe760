"""The callers of the failure table: this package, boto3 in each of its retry modes, and a loop around boto3.

Each is a function that takes the settings of a client and returns a function that makes one call.
"""

from __future__ import annotations

import itertools
import re
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

import attrs
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from imagebuilder_typed import ImageBuilderClient, models
from imagebuilder_typed.exceptions import ImageBuilderError
from tests.support.scripted_server import RecordedRequest

__all__ = [
    "CREATING",
    "DELETING",
    "IMAGE_ARN",
    "WIRE_REQUEST",
    "Call",
    "MakeCall",
    "Outcome",
    "create_raw",
    "image_request",
    "loop_of_three",
    "outcome_of",
]

RECIPE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/small"
IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"
WIRE_REQUEST = {"imageRecipeArn": RECIPE_ARN, "infrastructureConfigurationArn": INFRASTRUCTURE_ARN}

Call = Callable[[], object]
MakeCall = Callable[..., Call]
"""Makes a client of its keyword arguments, and of the client a function that makes one call."""

# boto3's default session, which makes the clients, is not thread-safe.
_making_clients = threading.Lock()


def image_request() -> models.CreateImageRequest:
    """A request with a new client token."""
    return models.CreateImageRequest(
        image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN
    )


def create(**settings: Any) -> Call:
    with _making_clients:
        client = ImageBuilderClient(**settings)
    return lambda: client.send(image_request()).image_build_version_arn


def delete(**settings: Any) -> Call:
    with _making_clients:
        client = ImageBuilderClient(**settings)
    return lambda: client.delete_image(image_build_version_arn=IMAGE_ARN).image_build_version_arn


def _raw_client(mode: str, settings: dict[str, Any]) -> Any:
    config = Config(retries={"mode": mode}).merge(settings.pop("config", Config()))
    with _making_clients:
        return boto3.client("imagebuilder", **settings, config=config)


def create_raw(mode: str) -> MakeCall:
    def make(**settings: Any) -> Call:
        client = _raw_client(mode, settings)
        return lambda: client.create_image(**WIRE_REQUEST).get("imageBuildVersionArn")

    return make


def delete_raw(mode: str) -> MakeCall:
    def make(**settings: Any) -> Call:
        client = _raw_client(mode, settings)
        return lambda: client.delete_image(imageBuildVersionArn=IMAGE_ARN).get("imageBuildVersionArn")

    return make


def loop_of_three(make_call: MakeCall) -> MakeCall:
    """A loop that people write around a client: the same call, up to three times."""

    def make(**settings: Any) -> Call:
        call = make_call(**settings)

        def loop() -> object:
            for left in (2, 1, 0):
                try:
                    return call()
                except Exception:
                    if not left:
                        raise
            return None

        return loop

    return make


CREATING: dict[str, MakeCall] = {
    "this package": create,
    "boto3 legacy": create_raw("legacy"),
    "boto3 standard": create_raw("standard"),
    "boto3 adaptive": create_raw("adaptive"),
}
DELETING: dict[str, MakeCall] = {
    "this package": delete,
    "boto3 legacy": delete_raw("legacy"),
    "boto3 standard": delete_raw("standard"),
    "boto3 adaptive": delete_raw("adaptive"),
}


@attrs.define(kw_only=True)
class Outcome:
    """What the caller and the service got."""

    result: object = None
    error: Exception | None = None
    seconds: float = 0.0
    """How long the call took."""
    requests: Sequence[RecordedRequest] = ()
    builds: int = 0
    """Requests that were carried out; those with the same token count once."""

    @property
    def tokens(self) -> int:
        """Different client tokens that the service saw."""
        return len({request.json["clientToken"] for request in self.requests if request.body})

    @property
    def gaps(self) -> list[float]:
        """Seconds from each request to the next."""
        return [later.time - earlier.time for earlier, later in itertools.pairwise(self.requests)]

    @property
    def summary(self) -> str:
        """What the caller got, in a few words."""
        error = self.error
        if isinstance(error, ClientError):
            code = error.response["Error"].get("Code", "")
            # If the answer has no error code, botocore uses the status instead.
            return f"HTTP {code}" if code.isdigit() else code or type(error).__name__
        if error is not None:
            return type(error).__name__
        if not self.result:
            return "**an empty response**"
        return "the answer" if isinstance(self.result, str) else f"**{self.result!r} instead of an ARN**"

    @property
    def executed(self) -> str:
        """What an error of this package says about the work; empty for a success, and for boto3's errors."""
        if not isinstance(self.error, ImageBuilderError):
            return ""
        return "maybe executed" if self.error.maybe_executed else "not executed"

    @property
    def activity(self) -> str:
        """The phase in which the call ran out of time, from the text of the error."""
        found = re.search(r" while ([a-z ]+)", str(self.error))
        return f" while {found[1].strip()}" if isinstance(self.error, ImageBuilderError) and found else ""


def outcome_of(call: Call) -> Outcome:
    """Make a call."""
    began = time.monotonic()
    outcome = Outcome()
    try:
        outcome.result = call()
    except Exception as error:  # the page is about everything that a caller may get
        outcome.error = error
    outcome.seconds = time.monotonic() - began
    return outcome
