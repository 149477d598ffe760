"""Bodies of answers are decoded here instead of by botocore's parser, which reads a body that isn't JSON as empty."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from imagebuilder_typed._call.exchange import Exchange
    from imagebuilder_typed.models._base import JsonObject

__all__ = ["FIRST_ERROR_STATUS", "decode_body", "merged_payload"]

_ADDED_BY_BOTOCORE = frozenset({"ResponseMetadata", "Error"})
"""Keys that botocore adds to the parsed answer. Members of the same names would be overwritten."""
FIRST_ERROR_STATUS = 300
_FIRST_FINAL_STATUS = 200


def decode_body(
    exchange: Exchange,
    decode: bool,
    response_dict: dict[str, Any],
    customized_response_dict: dict[str, Any],
    operation_model: Any,
    **_: object,
) -> None:
    """Decode a body at the event ``before-parse``, and leave botocore a body that it can parse.

    Args:
        exchange: Receives the payload, or the reason why there is none.
        decode: False to let botocore's parser convert the body.
        response_dict: botocore's dict of status, headers and body.
        customized_response_dict: botocore's dict of what to add to the parsed answer.
        operation_model: botocore's model of the operation.
    """
    # A handler may have had the request repeated: forget the answer before.
    exchange.payload, exchange.decode_problem = None, ""
    if response_dict["status_code"] >= FIRST_ERROR_STATUS:
        # botocore raises an error for status 300, but parses the body as that of a success.
        parsable = response_dict["status_code"] > FIRST_ERROR_STATUS
        response_dict["body"] = _readable_error(response_dict["body"]) if parsable else b"{}"
        return
    try:
        if response_dict["status_code"] < _FIRST_FINAL_STATUS:
            raise ValueError(f"status {response_dict['status_code']} is not a final answer")
        payload = _decode(response_dict["body"], empty_allowed=not operation_model.output_shape.members)
        if not decode:
            # In plain UTF-8: botocore reads a body in another encoding, or with a byte order mark, as an empty answer.
            response_dict["body"] = json.dumps(payload).encode()
            _check_parsable(response_dict, operation_model)
    except ValueError as error:
        exchange.decode_problem = str(error)
        response_dict["body"] = b""
        return
    if decode:
        exchange.payload = payload
        response_dict["body"] = b""
        # Other handlers of after-call get the answer in the form that they know from boto3.
        customized_response_dict.update(
            {name: value for name, value in payload.items() if name not in _ADDED_BY_BOTOCORE}
        )


def merged_payload(parsed: Mapping[str, Any], decoded: JsonObject | None) -> JsonObject:
    """The members of an answer, with the changes that handlers of ``after-call`` made."""
    payload = {name: value for name, value in parsed.items() if name not in _ADDED_BY_BOTOCORE}
    if decoded is not None:
        for name in _ADDED_BY_BOTOCORE & decoded.keys():
            payload[name] = decoded[name]
    return payload


def _decode(body: bytes, *, empty_allowed: bool) -> JsonObject:
    if not body and empty_allowed:
        return {}
    try:
        payload: object = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"the answer is not JSON ({_json_problem(error)}): {_description(body)}") from error
    if not isinstance(payload, dict):
        raise ValueError(f"the answer is not a JSON object: {_description(body)}")
    return cast("JsonObject", payload)


def _json_problem(error: Exception) -> str:
    # The text of a UnicodeDecodeError names only a byte and its position.
    return str(error) or type(error).__name__


def _check_parsable(response_dict: dict[str, Any], operation_model: Any) -> None:
    """Try botocore's parser, which fails in many ways where a value has another type than the model says."""
    from botocore.parsers import create_parser

    parser = create_parser(str(operation_model.service_model.metadata["protocol"]))
    try:
        parser.parse(response_dict, operation_model.output_shape)
    except Exception as error:
        raise ValueError(
            f"botocore can't parse the answer ({type(error).__name__}): {_description(response_dict['body'])}"
        ) from error


def _description(body: bytes) -> str:
    """A body in words, for an error. Of JSON it gives the size only: the body may contain a user's documents."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[", b'"'):
        return f"{len(body)} bytes"
    return f"{len(body)} bytes, {body[:60]!r}{'...' if len(body) > 60 else ''}"


def _readable_error(body: bytes) -> bytes:
    """The body of an error answer, with string members only: others make botocore's parser fail."""
    try:
        payload: object = json.loads(body)
    except (ValueError, RecursionError):
        return json.dumps({"message": body[:500].decode("utf-8", "replace")}).encode()
    if not isinstance(payload, dict):
        return b"{}"
    members = cast("dict[str, object]", payload).items()
    return json.dumps({name: value for name, value in members if isinstance(value, str)}).encode()
