"""moto's own controls work for Image Builder too: the seed of its random numbers, its page of all models, its recorder.

Source: moto's documentation, pages "Deterministic Identifiers", "Moto Server" (dashboard), "Recorder" and
"Non-Python SDKs".
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any
from urllib.request import Request, urlopen

import boto3
import pytest
import requests
from botocore.config import Config
from botocore.exceptions import ClientError
from moto.core import set_initial_no_auth_action_count
from moto.core.exceptions import ServiceNotWhitelisted
from moto.moto_api import recorder
from moto.moto_api._internal import mock_random

from imagebuilder_typed.testing import controls, mock_imagebuilder, set_build_speed

from . import factories
from .conftest import REGION

if TYPE_CHECKING:
    from pathlib import Path

    from imagebuilder_typed.testing import EmbeddedServer

pytestmark = pytest.mark.any_botocore

ONE_ATTEMPT = Config(retries={"total_max_attempts": 1})


def post(server: EmbeddedServer, path: str, data: bytes = b"") -> int:
    with urlopen(Request(f"{server.url}{path}", data=data, method="POST")) as answer:
        return int(answer.status)


def dump(server: EmbeddedServer) -> dict[str, Any]:
    with urlopen(f"{server.url}/moto-api/data.json") as answer:
        models: dict[str, Any] = json.load(answer)
    return models


def ids_of_everything(client: Any) -> list[str]:
    """The ids that two builds make (requests, workflow and step executions, AMIs), and those of lifecycle executions."""
    ids = []
    for name in ("golden", "silver"):
        arn = factories.make_image(client, name)
        factories.watch(client, arn)
        answer = client.get_image(imageBuildVersionArn=arn)
        ids += [answer["requestId"], answer["image"]["outputResources"]["amis"][0]["image"]]
        for execution in client.list_workflow_executions(imageBuildVersionArn=arn)["workflowExecutions"]:
            workflow = execution["workflowExecutionId"]
            steps = client.list_workflow_step_executions(workflowExecutionId=workflow)["steps"]
            ids += [workflow, *(step["stepExecutionId"] for step in steps)]
        update = client.start_resource_state_update(
            resourceArn=arn,
            state={"status": "DISABLED"},
            executionRole="lifecycle",
            includeResources={"amis": True},
        )
        ids.append(update["lifecycleExecutionId"])
    with pytest.raises(ClientError) as raised:
        client.get_image(imageBuildVersionArn=arn.replace("silver", "bronze"))
    ids.append(raised.value.response["ResponseMetadata"]["RequestId"])
    assert len(ids) == len(set(ids))
    return ids


def test_a_seed_makes_all_ids_repeatable() -> None:
    runs = []
    for seed in (42, 42, 43):
        with mock_imagebuilder():
            mock_random.seed(seed)
            runs.append(ids_of_everything(boto3.client("imagebuilder", region_name=REGION)))
    first, again, other = runs
    assert first == again
    assert not set(first) & set(other)


def test_a_seed_also_repeats_what_goes_wrong() -> None:
    ids = []
    for _ in range(2):
        with mock_imagebuilder():
            mock_random.seed(1)
            controls(REGION).throttle("ListImages")
            client = boto3.client("imagebuilder", region_name=REGION, config=ONE_ATTEMPT)
            with pytest.raises(ClientError) as raised:
                client.list_images()
            ids.append(raised.value.response["ResponseMetadata"]["RequestId"])
    assert ids[0] == ids[1]


def test_a_seed_over_http_with_builds_that_run_at_once(
    running_server: EmbeddedServer, fresh_state: None, over_http: Any
) -> None:
    set_build_speed("instant")
    runs = []
    for seed in (7, 7, 8):
        running_server.reset()
        assert post(running_server, f"/moto-api/seed?a={seed}") == 200
        runs.append(ids_of_everything(over_http()))
    assert runs[0] == runs[1] != runs[2]


def test_the_page_of_all_models_lists_resources(
    running_server: EmbeddedServer, fresh_state: None, over_http: Any
) -> None:
    client = over_http()
    arn = factories.make_image(client)
    models = dump(running_server)["imagebuilder"]
    assert {name: len(found) for name, found in models.items() if found} == {
        "Component": 1,
        "Image": 1,
        "ImageRecipe": 1,
        "InfrastructureConfiguration": 1,
    }
    (image,) = models["Image"]
    assert (image["arn"], image["region"], image["account"]) == (arn, REGION, "123456789012")
    assert image["name"] == "golden"


def test_the_page_of_all_models_advances_no_build(
    running_server: EmbeddedServer, fresh_state: None, over_http: Any
) -> None:
    client = over_http()
    arn = factories.make_image(client)
    for _ in range(3):
        assert dump(running_server)["imagebuilder"]["Image"][0]["state"] == {"status": "PENDING"}
    assert client.get_image(imageBuildVersionArn=arn)["image"]["state"] == {"status": "PENDING"}
    assert client.get_image(imageBuildVersionArn=arn)["image"]["state"] == {"status": "CREATING"}


def test_the_page_of_all_models_knows_all_accounts_and_regions(
    running_server: EmbeddedServer, fresh_state: None, over_http: Any
) -> None:
    factories.make_component(over_http())
    factories.make_component(over_http(region="us-east-1"))
    role = "arn:aws:iam::111122223333:role/builder"
    other = over_http("sts").assume_role(RoleArn=role, RoleSessionName="test")["Credentials"]
    factories.make_component(over_http(account=other["AccessKeyId"]))
    found = dump(running_server)["imagebuilder"]["Component"]
    assert sorted((entry["account"], entry["region"]) for entry in found) == [
        ("111122223333", REGION),
        ("123456789012", REGION),
        ("123456789012", "us-east-1"),
    ]


def test_a_reset_empties_the_page_of_all_models_and_later_resources_are_on_it_again(
    running_server: EmbeddedServer, fresh_state: None, over_http: Any
) -> None:
    for _ in range(2):
        factories.make_component(over_http())
        assert len(dump(running_server)["imagebuilder"]["Component"]) == 1
        assert post(running_server, "/moto-api/reset") == 200
        assert dump(running_server)["imagebuilder"]["Component"] == []


def test_the_page_of_all_models_in_process() -> None:
    with mock_imagebuilder():
        factories.make_component(boto3.client("imagebuilder", region_name=REGION))
        answer = requests.get("http://motoapi.amazonaws.com/moto-api/data.json", timeout=10)
        assert [found["name"] for found in answer.json()["imagebuilder"]["Component"]] == ["hello"]


def test_a_recording_can_be_replayed(
    running_server: EmbeddedServer,
    fresh_state: None,
    over_http: Any,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = over_http()
    monkeypatch.setattr(recorder, "_location", str(tmp_path / "recording"))
    assert post(running_server, "/moto-api/recorder/start-recording") == 200
    factories.make_component(client)
    client.list_components(filters=[{"name": "name", "values": ["hello"]}])
    assert post(running_server, "/moto-api/recorder/stop-recording") == 200
    running_server.reset()
    assert client.list_components()["componentVersionList"] == []
    assert post(running_server, "/moto-api/recorder/replay-recording") == 200
    assert [found["name"] for found in client.list_components()["componentVersionList"]] == ["hello"]


def test_a_region_that_does_not_exist_is_allowed_when_moto_allows_it(
    monkeypatch: pytest.MonkeyPatch, over_http: Any
) -> None:
    with pytest.raises(ClientError, match="There is no Region"):
        over_http(region="eu-nowhere-9").list_images()
    monkeypatch.setenv("MOTO_ALLOW_NONEXISTENT_REGION", "true")
    client = over_http(region="eu-nowhere-9")
    assert ":eu-nowhere-9:" in factories.make_component(client)


def test_the_service_can_be_passed_through_or_kept_out() -> None:
    """moto's configuration names services: those that reach AWS, and those that are allowed."""
    with mock_imagebuilder(config={"core": {"service_whitelist": ["ec2"]}}):
        with pytest.raises(ServiceNotWhitelisted):
            boto3.client("imagebuilder", region_name=REGION).list_images()
        boto3.client("ec2", region_name=REGION).describe_images(Owners=["self"])
    with mock_imagebuilder(config={"core": {"service_whitelist": ["imagebuilder"]}}):
        assert boto3.client("imagebuilder", region_name=REGION).list_images()["imageVersionList"] == []


def client_with_key(key: str, secret: str) -> Any:
    return boto3.client(
        "imagebuilder", region_name=REGION, aws_access_key_id=key, aws_secret_access_key=secret
    )


def refusal_of(call: Any, **arguments: Any) -> tuple[int, str, str]:
    with pytest.raises(ClientError) as raised:
        call(**arguments)
    response = raised.value.response
    error = response["Error"]
    return response["ResponseMetadata"]["HTTPStatusCode"], error["Code"], error["Message"]


def test_moto_can_check_the_permissions_of_calls() -> None:
    """The answer is that of AWS: status 403, and the action in the message.

    Source: aws/aws-parallelcluster issue 3867. Common errors of the API reference name the codes.
    """

    @set_initial_no_auth_action_count(3)
    def calls_with_permissions() -> None:
        arn = f"arn:aws:imagebuilder:{REGION}:123456789012:component/agent/1.0.0/1"
        iam = boto3.client("iam", region_name="us-east-1")
        iam.create_user(UserName="reader")
        statement = {"Effect": "Allow", "Action": "imagebuilder:List*", "Resource": "*"}
        policy = json.dumps({"Version": "2012-10-17", "Statement": [statement]})
        iam.put_user_policy(UserName="reader", PolicyName="lists", PolicyDocument=policy)
        key = iam.create_access_key(UserName="reader")["AccessKey"]
        reader = client_with_key(key["AccessKeyId"], key["SecretAccessKey"])
        assert reader.list_images()["imageVersionList"] == []
        # Signatures of GET requests, with an ARN in the query and in the path.
        assert (
            refusal_of(reader.list_tags_for_resource, resourceArn=f"{arn}2")[1] == "ResourceNotFoundException"
        )
        status, code, message = refusal_of(reader.get_component, componentBuildVersionArn=arn)
        assert (status, code) == (403, "AccessDeniedException")
        assert message.endswith("user/reader is not authorized to perform: imagebuilder:GetComponent")
        forger = client_with_key(key["AccessKeyId"], "wrong")
        assert refusal_of(forger.list_images)[:2] == (403, "InvalidSignatureException")
        stranger = client_with_key("AKIAIOSFODNN7EXAMPLE", "wrong")
        assert refusal_of(stranger.list_images)[:2] == (403, "UnrecognizedClientException")

    with mock_imagebuilder():
        calls_with_permissions()
