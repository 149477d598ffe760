"""What one call does when the service fails: this package beside raw boto3's retry modes, over real sockets.

    python -m benchmarks.failure_table            # print the tables of docs/failures.md
    python -m benchmarks.failure_table --write    # put them there

Nothing is patched: every pause is sat out, all cases side by side, so that a run takes as long as its longest case
(some three minutes).
"""

from __future__ import annotations

import argparse
import itertools
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

from benchmarks.page_section import ROOT, replace_section
from imagebuilder_typed import ImageBuilderClient, models
from tests.support.scripted_server import (
    Answer,
    ScriptedServer,
    cut_short,
    hang,
    image_created,
    invalid_utf8,
    not_http,
    ok,
    refused,
    reset_before_answer,
    reset_in_body,
    server_error,
    throttled,
    truncated_json,
)

FAILURES: dict[str, Answer] = {
    "429 CallRateLimitExceededException": throttled(),
    "429 TooManyRequestsException": throttled("TooManyRequestsException"),
    "429 with Retry-After: 3": throttled(Retry_After="3"),
    "400 ThrottlingException": refused("ThrottlingException"),
    "500 ServiceException": server_error(500),
    "502, not JSON": Answer(status=502, body="<html>bad gateway</html>"),
    "503 ServiceUnavailableException": server_error(503, "ServiceUnavailableException"),
    "504": server_error(504, "GatewayTimeout"),
    "reset before the answer": reset_before_answer(),
    "reset in the middle of the answer": reset_in_body(),
    "closed in the middle of the answer": cut_short(),
    "no answer (read_timeout 1 s)": hang(),
    "200, truncated JSON": truncated_json(),
    "200, empty body": Answer(body=b""),
    "200, invalid UTF-8": invalid_utf8(),
    "not HTTP": not_http(),
    "400 InvalidRequestException": refused("InvalidRequestException"),
}
RECIPE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image-recipe/web/1.0.0"
INFRASTRUCTURE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:infrastructure-configuration/small"
IMAGE_ARN = "arn:aws:imagebuilder:us-east-1:123456789012:image/web/1.0.0/1"

Call = Callable[[ScriptedServer], Callable[[], object]]
"""Makes a client for a server, and of it a function that makes one call."""


def _config(**settings: Any) -> Config:
    return Config(read_timeout=1, **settings)


def ours(server: ScriptedServer) -> Callable[[], object]:
    client = ImageBuilderClient(config=_config(), **server.boto3_options)
    request = models.CreateImageRequest(
        image_recipe_arn=RECIPE_ARN, infrastructure_configuration_arn=INFRASTRUCTURE_ARN
    )
    return lambda: client.create_image(request).image_build_version_arn


def ours_deleting(server: ScriptedServer) -> Callable[[], object]:
    client = ImageBuilderClient(config=_config(), **server.boto3_options)
    return lambda: client.delete_image(image_build_version_arn=IMAGE_ARN).image_build_version_arn


def raw_client(server: ScriptedServer, mode: str) -> Any:
    return boto3.client("imagebuilder", config=_config(retries={"mode": mode}), **server.boto3_options)


def raw(mode: str) -> Call:
    def make(server: ScriptedServer) -> Callable[[], object]:
        client = raw_client(server, mode)
        return lambda: client.create_image(
            imageRecipeArn=RECIPE_ARN, infrastructureConfigurationArn=INFRASTRUCTURE_ARN
        ).get("imageBuildVersionArn")

    return make


def raw_deleting(mode: str) -> Call:
    def make(server: ScriptedServer) -> Callable[[], object]:
        client = raw_client(server, mode)
        return lambda: client.delete_image(imageBuildVersionArn=IMAGE_ARN).get("imageBuildVersionArn")

    return make


def loop_of_three(make_call: Call) -> Call:
    """What people write around a client: the call again, at most three times."""

    def make(server: ScriptedServer) -> Callable[[], object]:
        call = make_call(server)

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


CREATING: dict[str, Call] = {
    "this package": ours,
    "boto3 legacy": raw("legacy"),
    "boto3 standard": raw("standard"),
    "boto3 adaptive": raw("adaptive"),
    "loop of 3 around legacy": loop_of_three(raw("legacy")),
}
DELETING: dict[str, Call] = {
    "this package": ours_deleting,
    "boto3 legacy": raw_deleting("legacy"),
    "boto3 standard": raw_deleting("standard"),
    "boto3 adaptive": raw_deleting("adaptive"),
}


@attrs.frozen(kw_only=True)
class Outcome:
    """What the service saw of one call, and what the caller got."""

    requests: int
    tokens: int
    gaps: list[float]
    """Seconds from each request to the next."""
    result: str


@attrs.frozen(kw_only=True)
class Case:
    """One call against one server."""

    failure: str
    client: str
    make_call: Call
    failures: int | None
    """How many requests fail before the service works again; None: all."""

    def run(self) -> Outcome:
        failure = FAILURES[self.failure]
        with ScriptedServer() as server:
            for operation in ("CreateImage", "DeleteImage"):
                server.script(operation, failure if self.failures is None else [failure] * self.failures)
            server.script_default(
                lambda request: (
                    image_created(request) if request.body else ok({"imageBuildVersionArn": IMAGE_ARN})
                )
            )
            result = _told(self.make_call(server))
            requests = server.requests
        times = [request.time for request in requests]
        return Outcome(
            requests=len(requests),
            tokens=len({request.json["clientToken"] for request in requests if request.body}),
            gaps=[later - earlier for earlier, later in itertools.pairwise(times)],
            result=result,
        )


def _told(call: Callable[[], object]) -> str:
    try:
        arn = call()
    except ClientError as error:
        return error.response["Error"].get("Code", type(error).__name__)
    except Exception as error:  # whatever a caller may get is what this page is about
        return type(error).__name__
    return "the answer" if arn else "**an empty response**"


def run(cases: list[Case]) -> dict[tuple[str, str], Outcome]:
    """Run all cases at once."""
    with ThreadPoolExecutor(len(cases)) as pool:
        outcomes = pool.map(Case.run, cases)
        return {(case.failure, case.client): outcome for case, outcome in zip(cases, outcomes, strict=True)}


def table(
    calls: dict[str, Call], outcomes: dict[tuple[str, str], Outcome], cell: Callable[[Outcome], str]
) -> Iterator[str]:
    yield f"| failure | {' | '.join(calls)} |"
    yield "|---" * (len(calls) + 1) + "|"
    for failure in FAILURES:
        yield f"| {failure} | {' | '.join(cell(outcomes[failure, client]) for client in calls)} |"


def counted(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def requests_and_result(outcome: Outcome) -> str:
    return f"{counted(outcome.requests, 'request')}: {outcome.result}"


def requests_and_tokens(outcome: Outcome) -> str:
    return f"{counted(outcome.requests, 'request')}, {counted(outcome.tokens, 'token')}, {sum(outcome.gaps):.1f} s"


def gaps(outcome: Outcome) -> str:
    return ", ".join(f"{gap:.1f}" for gap in outcome.gaps) or "none"


def report() -> Iterator[str]:
    """The tables, in Markdown."""

    def cases(calls: dict[str, Call], failures: int | None) -> list[Case]:
        return [
            Case(failure=failure, client=client, make_call=make_call, failures=failures)
            for failure in FAILURES
            for client, make_call in calls.items()
        ]

    once = run(cases(CREATING, 1))
    always = run(cases(CREATING, None))
    deleting = run(cases(DELETING, 1))
    yield "### The service fails once, then works\n"
    yield "Requests of one `create_image`, and what the caller gets.\n"
    yield from table(CREATING, once, requests_and_result)
    yield "\n### The service goes on failing\n"
    yield "Requests of one `create_image`, the client tokens in them, and the seconds from the first to the last.\n"
    yield from table(CREATING, always, requests_and_tokens)
    yield "\nSeconds from each request to the next:\n"
    yield from table(CREATING, always, gaps)
    yield "\n### No client token\n"
    yield "`delete_image` changes state and has no client token. The service fails once, then works.\n"
    yield from table(DELETING, deleting, requests_and_result)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true", help="put the tables into docs/failures.md")
    options = parser.parse_args()
    text = "\n".join(report())
    print(text)
    if options.write:
        replace_section(ROOT / "docs/failures.md", "failures", text)


if __name__ == "__main__":
    main()
