"""Each operation answers over HTTP with results and errors that match botocore's model."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import botocore.session
import pytest
from botocore import xform_name
from botocore.config import Config
from botocore.exceptions import ClientError

from imagebuilder_typed.testing import EmbeddedServer
from imagebuilder_typed.testing._imagebuilder.operations import HANDLERS

from . import every_operation
from .answer_log import AnswerLog
from .conftest import REGION

MODEL: Any = botocore.session.get_session().get_service_model("imagebuilder")
OPERATIONS = sorted(MODEL.operation_names)


def botocore_client(server: EmbeddedServer, **config: Any) -> Any:
    return botocore.session.get_session().create_client(
        "imagebuilder",
        region_name=REGION,
        endpoint_url=server.url,
        aws_access_key_id="testing",
        aws_secret_access_key="testing",
        config=Config(retries={"total_max_attempts": 1}, **config),
    )


@pytest.fixture(scope="module")
def log(running_server: EmbeddedServer) -> Iterator[AnswerLog]:
    running_server.reset()
    client = botocore_client(running_server)
    answers = AnswerLog(client)
    every_operation.call_every_operation(client)
    yield answers
    running_server.reset()


@pytest.fixture(scope="module")
def unvalidated(running_server: EmbeddedServer) -> tuple[Any, AnswerLog]:
    """A client that does not validate requests, and the log of its answers."""
    client = botocore_client(running_server, parameter_validation=False)
    return client, AnswerLog(client)


def test_the_embedded_service_has_every_operation() -> None:
    missing = [name for name in OPERATIONS if name not in HANDLERS]
    assert not missing, (
        f"no function and no ResourceType in imagebuilder_typed/testing/_imagebuilder for: {', '.join(missing)}"
    )


@pytest.mark.parametrize("operation", OPERATIONS)
def test_answers_match_the_model(log: AnswerLog, operation: str) -> None:
    assert operation in log.statuses, f"call {xform_name(operation)} in {every_operation.__file__}"
    assert log.problems[operation] == []
    assert 200 in log.statuses[operation]


def nonsense(shape: Any) -> Any:
    """An invalid value of the right type."""
    if shape.type_name == "structure":
        return {name: nonsense(shape.members[name]) for name in shape.required_members}
    if shape.type_name == "list":
        return [nonsense(shape.member)]
    if shape.type_name == "string" and shape.enum:
        return shape.enum[0]
    return _NONSENSE[shape.type_name]


_NONSENSE: dict[str, Any] = {
    "map": {"a": "b"},
    "string": "\N{SNOWMAN} nonsense",
    "boolean": True,
    "integer": -7,
    "long": -7,
    "double": -7.0,
    "timestamp": 0,
}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_invalid_values_are_refused_with_a_modelled_error(
    unvalidated: tuple[Any, AnswerLog], operation: str
) -> None:
    client, answers = unvalidated
    shape = MODEL.operation_model(operation).input_shape
    request = {name: nonsense(member) for name, member in shape.members.items() if name != "dryRun"}
    with pytest.raises(ClientError):
        getattr(client, xform_name(operation))(**request)
    assert answers.problems[operation] == []


def has_no_path_parameter(operation: str) -> bool:
    members = MODEL.operation_model(operation).input_shape.members.values()
    return all(member.serialization.get("location") != "uri" for member in members)


@pytest.mark.parametrize(
    "operation", [name for name in OPERATIONS if not name.startswith("List") and has_no_path_parameter(name)]
)
def test_a_request_without_its_required_members_is_refused(
    unvalidated: tuple[Any, AnswerLog], operation: str
) -> None:
    client, answers = unvalidated
    with pytest.raises(ClientError) as refused:
        getattr(client, xform_name(operation))()
    assert refused.value.response["Error"]["Code"] == "InvalidRequestException"
    assert answers.problems[operation] == []
