"""Which lines of a log are shown, and what they say about the component that failed.

Lines: aws-samples/amazon-ec2-image-builder-samples, debugging/README; aws/aws-parallelcluster pull requests 4234 and 7097;
amazonlinux/amazon-linux-2023 issue 1054; the user guide, image-failure-context.
"""

from __future__ import annotations

from urllib.parse import unquote

import pytest

from imagebuilder_typed import models
from imagebuilder_typed.arns import Arn
from imagebuilder_typed.builds._failure_log import component_in_log, excerpt_of, places_of
from imagebuilder_typed.builds._failure_parts import FailedComponent, LogLine
from imagebuilder_typed.conversion import structure

ARN = Arn("arn:aws:imagebuilder:us-east-1:111122223333:image/web-server/1.0.0/3")
COMPONENT = "arn:aws:imagebuilder:us-east-1:111122223333:component/tools/1.0.0/1"

RAN = ["Executor: STARTED EXECUTION OF ALL DOCUMENTS", f"Document {COMPONENT}", "Phase build", "Step Install"]
COMMAND = [
    "CmdExecution: Stderr: Error: Unable to find a match: htpd",
    "CmdExecution: ExitCode 1",
    "CmdExecution: [ ERROR ] Command execution has resulted in an error",
    "ExecuteBash: FINISHED EXECUTION",
]
BLOCK = [
    "  Document: MyOwnDocument",
    f"  ComponentArn: {COMPONENT}",
    "  Phase: build",
    "  Step: Install",
    "  Action: ExecuteBash",
    "  ErrorMessage: exit status 1",
    "  Stderr: Error: Unable to find a match: htpd",
]
FAILED = ["TOE has completed execution with failure - Execution failed!"]
ROLLBACK = [f"Waiting for instance termination. Attempt number: {number}." for number in range(30)]


def lines(*parts: list[str]) -> list[LogLine]:
    return [LogLine(message=line) for part in parts for line in part]


class TestExcerpt:
    def test_the_last_lines(self) -> None:
        read = lines(ROLLBACK)
        log = excerpt_of(read, of_component=False)
        assert (log.excerpt, log.later, log.lines) == (tuple(read[-20:]), 0, tuple(read))

    def test_of_a_failed_component_those_before_the_rollback(self) -> None:
        log = excerpt_of(lines(RAN, COMMAND, FAILED, ROLLBACK), of_component=True)
        assert [line.message for line in log.excerpt] == RAN + COMMAND + FAILED
        assert log.later == len(ROLLBACK)

    def test_an_error_after_which_the_build_continued_is_no_reason_to_hide_the_end(self) -> None:
        log = excerpt_of(lines(RAN, COMMAND, ROLLBACK), of_component=False)
        assert log.later == 0

    @pytest.mark.parametrize("of_component", [False, True])
    def test_without_a_known_error_the_last_ones(self, of_component: bool) -> None:
        log = excerpt_of(lines(["ExitCode 0"], ROLLBACK), of_component=of_component)
        assert (len(log.excerpt), log.later) == (20, 0)

    @pytest.mark.parametrize("of_component", [False, True])
    def test_no_lines(self, of_component: bool) -> None:
        log = excerpt_of([], of_component=of_component)
        assert (log.excerpt, log.later) == ((), 0)


class TestComponent:
    def test_by_the_block_at_the_end(self) -> None:
        assert component_in_log(lines(RAN, COMMAND, BLOCK, FAILED, ROLLBACK)) == FailedComponent(
            arn=COMPONENT,
            phase="build",
            step="Install",
            action="ExecuteBash",
            message="exit status 1",
            source="log",
        )

    @pytest.mark.parametrize("prefix", ["", "Info ", "2026-07-31 12:39:24.207 Info "])
    def test_by_the_headings_of_older_releases(self, prefix: str) -> None:
        other = ["Phase build", "Step Other", "CmdExecution: ExitCode 0"]
        written = [prefix + line for line in [f"Document {ARN}", *other, *RAN[1:], *COMMAND]]
        assert component_in_log(lines(written)) == FailedComponent(
            arn=COMPONENT, phase="build", step="Install", source="log"
        )

    def test_not_by_those_of_an_earlier_run(self) -> None:
        succeeded = ["TOE has completed execution successfully"]
        assert component_in_log(lines(RAN, succeeded, COMMAND, FAILED)) is None

    def test_not_without_an_error(self) -> None:
        assert component_in_log(lines(RAN, ROLLBACK)) is None


def image(**members: object) -> models.Image:
    return structure({"arn": ARN, "name": "Web Server", **members}, models.Image)


class TestPlaces:
    def test_the_group_has_the_name_of_the_image_as_it_was_given_but_for_spaces(self) -> None:
        places = places_of(ARN, image())
        assert (places.log_group, places.log_stream) == ("/aws/imagebuilder/Web-Server", "1.0.0/3")

    def test_without_the_image_that_of_its_arn(self) -> None:
        assert places_of(ARN, None).log_group == "/aws/imagebuilder/web-server"

    def test_a_group_of_ones_own(self) -> None:
        assert places_of(ARN, image(loggingConfiguration={"logGroupName": "/ours"})).log_group == "/ours"

    def test_the_address_in_the_console_is_quoted_twice(self) -> None:
        url = places_of(ARN, image()).log_url
        start = "https://us-east-1.console.aws.amazon.com/cloudwatch/home?region=us-east-1#logsV2:log-groups/log-group/"
        assert url == f"{start}$252Faws$252Fimagebuilder$252FWeb-Server/log-events/1.0.0$252F3"
        assert "/aws/imagebuilder/Web-Server/log-events/1.0.0/3" in unquote(unquote(url.replace("$", "%")))

    @pytest.mark.parametrize(
        ("partition", "region", "host"),
        [
            ("aws", "eu-west-1", "eu-west-1.console.aws.amazon.com"),
            ("aws-cn", "cn-north-1", "cn-north-1.console.amazonaws.cn"),
            ("aws-us-gov", "us-gov-west-1", "us-gov-west-1.console.amazonaws-us-gov.com"),
        ],
    )
    def test_each_partition_has_its_console(self, partition: str, region: str, host: str) -> None:
        arn = Arn(f"arn:{partition}:imagebuilder:{region}:111122223333:image/web/1.0.0/1")
        assert places_of(arn, None).console_url == f"https://{host}/imagebuilder/home?region={region}#/images"

    @pytest.mark.parametrize(
        ("logs", "address"),
        [
            (None, None),
            ({}, None),
            ({"s3BucketName": "logs"}, "s3://logs/"),
            ({"s3BucketName": "logs", "s3KeyPrefix": "/image/builds/"}, "s3://logs/image/builds/"),
        ],
    )
    def test_the_bucket_of_the_infrastructure(self, logs: dict[str, str] | None, address: str | None) -> None:
        infrastructure = {
            "arn": "arn",
            "name": "small",
            "logging": {"s3Logs": logs} if logs is not None else {},
        }
        assert places_of(ARN, image(infrastructureConfiguration=infrastructure)).s3_logs == address
