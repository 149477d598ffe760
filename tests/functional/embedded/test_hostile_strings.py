"""Invalid strings in members that have a format: schedules, versions, policies, dates, URLs, page tokens."""

from __future__ import annotations

import base64
import json
from datetime import UTC, datetime
from typing import Any

import pytest

from imagebuilder_typed.testing import EmbeddedServer, set_build_speed
from imagebuilder_typed.testing._imagebuilder import pipeline_runs

from . import factories
from .conftest import AMAZON_LINUX, REGION
from .signed_requests import call

pytestmark = pytest.mark.usefixtures("server_still_answers")


@pytest.mark.parametrize(
    "schedule",
    [
        {"scheduleExpression": "rate(99999999999999999999 days)"},
        {"scheduleExpression": f"rate({'9' * 1000} minutes)"},
        {"scheduleExpression": "rate(36501 days)"},
        {"scheduleExpression": "cron(0 0 30 2 ? *)"},
        {"scheduleExpression": f"cron({'9' * 900} * * * ?)"},
        {"scheduleExpression": "cron(0-99999999999 * * * ? *)"},
        {"scheduleExpression": "cron(0 0 ? * 1#9999999999 *)"},
        {"scheduleExpression": "cron(0 0 * * ? 9999999999)"},
        {"scheduleExpression": "cron(\0 * * * ?)"},
        {"scheduleExpression": "cron(h * * * ?)"},
        {"scheduleExpression": "rate(1 day)", "timezone": "Europe"},
        {"scheduleExpression": "rate(1 day)", "timezone": "Etc/" + "x" * 90},
        {"scheduleExpression": "rate(1 day)", "timezone": f"Etc/{'x/' * 45}x"},
        {"scheduleExpression": "rate(1 day)", "timezone": "Etc/../../etc/passwd"},
        {"scheduleExpression": "rate(1 day)", "timezone": "tzdata.zi"},
        {"scheduleExpression": "rate(1 day)", "timezone": "Etc/UTC\0"},
    ],
)
def test_invalid_schedules_are_refused(client: Any, schedule: dict[str, str]) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_pipeline(client, schedule=schedule)


@pytest.mark.parametrize("version", ["9" * 5000 + ".0.0", "1.0." + "9" * 30, "1073741824.0.0"])
def test_invalid_versions_are_refused(client: Any, version: str) -> None:
    with pytest.raises(client.exceptions.InvalidVersionNumberException):
        factories.make_component(client, version=version)


def test_thousands_of_zeros_before_a_number_are_kept(client: Any) -> None:
    arn = factories.make_component(client, version="0" * 5000 + "1.0.0")
    assert arn.endswith("/" + "0" * 5000 + "1.0.0/1")
    client.delete_component(componentBuildVersionArn=arn)


@pytest.mark.parametrize("build", ["9" * 5000, "9" * 30])
def test_invalid_build_numbers_are_refused(client: Any, build: str) -> None:
    arn = f"arn:aws:imagebuilder:{REGION}:123456789012:component/hello/1.0.0/{build}"
    with pytest.raises(client.exceptions.ResourceNotFoundException):
        client.delete_component(componentBuildVersionArn=arn)


@pytest.mark.parametrize(
    "policy",
    [
        "[" * 14_000 + "]" * 14_000,
        '{"Statement": ["text"]}',
        '{"Statement": [[]]}',
        '{"Statement": [7]}',
        '{"Statement": [{"Effect": "Allow", "Principal": 7}]}',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [{}]}}]}',
        '{"Statement": [{"Effect": "Allow", "Principal": {"AWS": [null]}}]}',
        '{"Statement": [{"Effect": "Allow", "Principal": "\\ud800"}]}',
        '{"Statement": [{"Effect": NaN}]}',
        '{"Statement": [{"Effect": ' + "9" * 5000 + "}]}",
    ],
)
def test_invalid_policies_are_refused(client: Any, over_http: Any, policy: str) -> None:
    arn = factories.make_component(client)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.put_component_policy(componentArn=arn, policy=policy)


@pytest.mark.parametrize(
    "policy",
    [
        '{"Statement": {"Effect": "Deny", "Principal": {"AWS": "*"}}}',
        '{"Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}}]}',
        '{"Statement": [{"Effect": "Allow"}, {}]}',
        '{"Statement": [{"Effect": ["Allow"], "Principal": ["*"]}]}',
    ],
)
def test_policies_that_allow_nobody_share_nothing(client: Any, over_http: Any, policy: str) -> None:
    client.put_component_policy(componentArn=factories.make_component(client), policy=policy)
    role = "arn:aws:iam::111122223333:role/other"
    credentials = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    other = over_http(account=credentials["AccessKeyId"])
    assert other.list_components(owner="Shared")["componentVersionList"] == []


@pytest.mark.parametrize(
    "moment",
    [
        "1e999",
        "1e300",
        "-1e300",
        "99999999999999",
        '"never"',
        '"0001-01-01T00:00:00+14:00"',
        '"9999-12-31T23:59:59-14:00"',
        '"2024-02-30"',
        "[]",
        "{}",
        "true",
    ],
)
def test_no_date_breaks_the_service(client: Any, running_server: EmbeddedServer, moment: str) -> None:
    set_build_speed("instant")
    image = factories.make_image(client)
    body = f'{{"resourceArn": "{image}", "state": {{"status": "DEPRECATED"}}, "clientToken": "a", "updateAt": {moment}}}'
    answer = call(running_server, "/StartResourceStateUpdate", body.encode(), method="PUT")
    assert answer.status < 500
    assert client.get_image(imageBuildVersionArn=image)
    assert client.list_images()["imageVersionList"]


@pytest.mark.parametrize(
    "uri",
    [
        "s3://",
        "s3:///key",
        "s3://bucket/",
        "s3://a/b\nc",
        "s3://\0/\0",
        "s3://" + "b" * 9000 + "/k",
        "file:///etc/passwd",
        "s3://b/../../k",
        "s3://[/k",
        "s3://é/é",
    ],
)
def test_invalid_addresses_in_s3_are_refused(client: Any, uri: str) -> None:
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        client.create_component(name="hello", semanticVersion="1.0.0", platform="Linux", uri=uri)
    with pytest.raises(client.exceptions.InvalidParameterValueException):
        factories.make_container_recipe(client, parentImage=AMAZON_LINUX, dockerfileTemplateUri=uri)


@pytest.mark.parametrize(
    "content",
    [
        b'["%s", 1e999]',
        b"[" * 40_000,
        b'["%s", 2, {}, ""]',
        b'["%s", 2, "' + b"9" * 5000 + b'", ""]',
        b'["%s", 2, 1]',
        b'["%s"]',
        b"{}",
        b"null",
    ],
)
def test_invalid_page_tokens_are_refused(client: Any, content: bytes) -> None:
    for number in range(3):
        factories.make_component(client, f"component {number}")
    true = client.list_components(maxResults=1)["nextToken"]
    fingerprint = json.loads(base64.urlsafe_b64decode(true))[0].encode()
    token = base64.urlsafe_b64encode(content.replace(b"%s", fingerprint)).decode()
    with pytest.raises(client.exceptions.InvalidPaginationTokenException):
        client.list_components(maxResults=1, nextToken=token)


def test_a_schedule_whose_years_are_over_has_no_next_run(
    client: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    year = datetime.now(UTC).year + 1
    arn = factories.make_pipeline(client, schedule={"scheduleExpression": f"cron(0 0 1 1 ? {year})"})
    assert "dateNextRun" in client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
    monkeypatch.setattr(pipeline_runs, "now", lambda: datetime(year + 1, 1, 1, tzinfo=UTC))
    assert "dateNextRun" not in client.get_image_pipeline(imagePipelineArn=arn)["imagePipeline"]
    assert client.list_image_pipelines()["imagePipelineList"]
