"""Errors as programs use them. Checked with and without botocore's stubs, so it imports nothing but this package."""

from typing import Any, assert_type

from imagebuilder_typed import ImageBuilderClient, exceptions


def as_with_boto3(client: ImageBuilderClient) -> str:
    try:
        client.list_images()
    except client.exceptions.ClientError as error:
        code: str = error.response["Error"]["Code"]
        status: int = error.response["ResponseMetadata"]["HTTPStatusCode"]
        return f"{code} {status}"
    return ""


def by_class(client: ImageBuilderClient) -> None:
    try:
        client.list_images()
    except exceptions.ResourceNotFoundException as error:
        assert_type(error.code, str)
        assert_type(error.response["Error"]["Code"], Any)
        assert_type(error.operation_name, str)
        error.mesage  # error
    except exceptions.RequestValidationError as error:
        assert_type(error.problems, list[exceptions.ValidationProblem])
        error.problem  # error
    except exceptions.TransportError as error:
        assert_type(error.reason, str)
        error.reson  # error
    except exceptions.ConfigurationError as error:
        assert_type(error.operation_name, str | None)
        error.code  # error
    except exceptions.WaiterError as error:
        assert_type(error.waiter_name, str)
        error.waiter  # error
    except exceptions.ImageBuilderError as error:
        assert_type(error.transient, bool)
        error.transcient  # error
