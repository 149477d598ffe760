"""The error tree."""

from __future__ import annotations

import pickle
from typing import Any

import botocore.exceptions
import pytest

from imagebuilder_typed import ImageBuilderClient, exceptions, models
from imagebuilder_typed.exceptions._modeled import MODELED_ERRORS
from tests.support.model_payloads import needs_the_generated_model, service_model


def answer(code: str = "ClientException", status: int = 400, **metadata: object) -> dict[str, Any]:
    return {
        "Error": {"Code": code, "Message": "no such thing"},
        "ResponseMetadata": {
            "RequestId": "r-1",
            "HTTPStatusCode": status,
            "HTTPHeaders": {"a": "b"},
            **metadata,
        },
    }


EXAMPLES: list[exceptions.ImageBuilderError] = [
    *(cls(answer(code), "GetImage") for code, cls in MODELED_ERRORS.items()),
    exceptions.ImageBuilderError("plain"),
    exceptions.UnmodeledError(answer("Strange"), "GetImage"),
    exceptions.ThrottlingError(answer("SlowDown", 503), "GetImage"),
    exceptions.ConnectError("GetImage", "refused"),
    exceptions.ReadError("GetImage", "reset"),
    exceptions.ConfigurationError("GetImage", "no such file"),
    exceptions.CredentialsUnavailableError("GetImage", "getting credentials failed", transient=True),
    exceptions.CredentialsRejectedError(answer("ExpiredTokenException", 403), "GetImage"),
    exceptions.OperationNotAvailableError("GetImage", "too old"),
    exceptions.ResponseDecodeError("not JSON", operation_name="GetImage", status_code=200),
    exceptions.ConversionError("image.name", "str", 5, operation_name="GetImage", status_code=200),
    exceptions.RequestValidationError("GetImage", [exceptions.ValidationProblem("arn", "is required")]),
    exceptions.DryRunExecutedError("CreateImage", models.CreateImageResponse()),
    exceptions.AbsentMemberError("Image", "arn", "GetImage"),
    exceptions.AbsentValueError("the answer lacks an ARN"),
    exceptions.PaginationError("ListImages", "goes in circles", resume_token="t"),
    exceptions.WaiterFailedError("image_available", "FAILED", last_response=models.GetImageResponse()),
    exceptions.WaiterTimeoutError("image_available", "too late"),
    exceptions.WaiterCancelledError("image_available", "cancelled"),
]


@needs_the_generated_model
def test_the_model_has_a_class_for_each_of_its_errors() -> None:
    assert set(MODELED_ERRORS) == {shape.name for shape in service_model().error_shapes}
    assert len(MODELED_ERRORS) == 20
    for name, cls in MODELED_ERRORS.items():
        assert getattr(exceptions, name) is cls
        assert getattr(ImageBuilderClient.exceptions, name) is cls


def test_the_tests_have_an_example_of_every_class() -> None:
    classes = {value for value in vars(exceptions).values() if isinstance(value, type)}
    concrete = {
        cls for cls in classes if issubclass(cls, exceptions.ImageBuilderError) and not cls.__subclasses__()
    }
    assert concrete <= {type(error) for error in EXAMPLES}


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_pickles_carry_everything(error: exceptions.ImageBuilderError) -> None:
    error.attempts, error.elapsed = 3, 1.5
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is type(error)
    assert str(copy) == str(error)
    assert vars(copy) == vars(error)


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_all_are_image_builder_errors_and_those_of_the_service_are_client_errors(
    error: exceptions.ImageBuilderError,
) -> None:
    assert isinstance(error, exceptions.ImageBuilderError)
    assert isinstance(error, botocore.exceptions.ClientError) == isinstance(error, exceptions.ApiError)


class TestApiErrors:
    def test_report_what_the_service_answered(self) -> None:
        error = exceptions.ResourceNotFoundException(answer("ResourceNotFoundException", 404), "GetImage")
        assert (error.code, error.message, error.status_code) == (
            "ResourceNotFoundException",
            "no such thing",
            404,
        )
        assert (error.request_id, error.operation_name, error.headers) == ("r-1", "GetImage", {"a": "b"})
        assert error.response["Error"]["Code"] == "ResourceNotFoundException"  # type: ignore[index]  # boto3's habit
        assert str(error) == "GetImage: ResourceNotFoundException (HTTP 404): no such thing [request id r-1]"

    def test_report_the_attempts(self) -> None:
        error = exceptions.ServiceException(answer("ServiceException", 500), "GetImage")
        error.attempts, error.elapsed = 4, 2.25
        assert str(error).endswith("[request id r-1, 4 attempts in 2.2 s]")

    def test_accept_an_empty_answer(self) -> None:
        error = exceptions.UnmodeledError({}, "GetImage")
        assert (error.code, error.message, error.request_id, error.status_code) == ("Unknown", "", None, 0)
        assert str(error) == "GetImage: Unknown: no message"


@pytest.mark.parametrize(
    ("error", "transient", "maybe_executed"),
    [
        (exceptions.CallRateLimitExceededException(answer(status=429), "X"), True, False),
        (exceptions.TooManyRequestsException(answer(status=429), "X"), True, False),
        (exceptions.ThrottlingError(answer("SlowDown", 503), "X"), True, False),
        (exceptions.ServiceException(answer(status=500), "X"), True, True),
        (exceptions.ServiceUnavailableException(answer(status=503), "X"), True, True),
        (exceptions.UnmodeledError(answer("502", 502), "X"), True, True),
        (exceptions.UnmodeledError(answer("501", 501), "X"), False, True),
        (exceptions.UnmodeledError(answer("RequestTimeout", 400), "X"), True, False),
        (exceptions.ResourceNotFoundException(answer(status=404), "X"), False, False),
        (exceptions.ConnectError("X", "refused"), True, False),
        (exceptions.ReadError("X", "reset"), True, True),
        (exceptions.ResponseDecodeError("not JSON", operation_name="X"), True, True),
        (exceptions.ConversionError("a", "str", 1, operation_name="X"), False, True),
        (exceptions.ConversionError("a", "str", 1), False, False),
        (exceptions.RequestValidationError("X", []), False, False),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else str(value),
)
def test_errors_say_whether_they_are_transient(
    error: exceptions.ImageBuilderError, transient: bool, maybe_executed: bool
) -> None:
    assert (error.transient, error.maybe_executed) == (transient, maybe_executed)


def test_validation_errors_list_every_problem() -> None:
    problems = [
        exceptions.ValidationProblem("a", "is required"),
        exceptions.ValidationProblem("", "is odd as a whole"),
    ]
    error = exceptions.RequestValidationError("CreateImage", problems)
    assert str(error) == "CreateImage: the request was not sent:\n  a: is required\n  is odd as a whole"
    assert error.problems == problems
    assert isinstance(error, botocore.exceptions.ParamValidationError)
    assert isinstance(error, ValueError)


def test_from_code_is_as_in_boto3() -> None:
    assert ImageBuilderClient.exceptions.from_code("ServiceException") is exceptions.ServiceException
    assert ImageBuilderClient.exceptions.from_code("Strange") is exceptions.UnmodeledError
    assert ImageBuilderClient.exceptions.ClientError is botocore.exceptions.ClientError
