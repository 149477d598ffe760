"""Bodies of answers: decoded here, in the place of botocore's parser, which takes what is not JSON for an empty answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Mapping

    from imagebuilder_typed._call.exchange import Exchange
    from imagebuilder_typed.models._base import JsonObject

__all__ = ["FIRST_ERROR_STATUS", "decode_body", "merged_payload"]

_ADDED_BY_BOTOCORE = frozenset({"ResponseMetadata", "Error"})
"""Keys that botocore adds to what it parsed; members of such names would be lost among them."""
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
    """Decode a body at the event ``before-parse``, and leave botocore something that it can parse.

    Args:
        exchange: Gets the payload, or why there is none.
        decode: False to leave the conversion to botocore's parser.
        response_dict: botocore's: status, headers and body.
        customized_response_dict: botocore's: what it adds to what it parsed.
        operation_model: botocore's model of the operation.
    """
    exchange.payload, exchange.decode_problem = (
        None,
        "",
    )  # of an answer before, where a handler had the request repeated
    if response_dict["status_code"] >= FIRST_ERROR_STATUS:
        # botocore raises for 300, and yet parses it as a success.
        parsable = response_dict["status_code"] > FIRST_ERROR_STATUS
        response_dict["body"] = _readable_error(response_dict["body"]) if parsable else b"{}"
        return
    try:
        if response_dict["status_code"] < _FIRST_FINAL_STATUS:
            raise ValueError(f"status {response_dict['status_code']} is no final answer")
        payload = _decode(response_dict["body"], empty_allowed=not operation_model.output_shape.members)
        if not decode:
            # In plain UTF-8: botocore takes a body in another encoding, or with a byte order mark, for an empty answer.
            response_dict["body"] = json.dumps(payload).encode()
            _check_parsable(response_dict, operation_model)
    except ValueError as error:
        exchange.decode_problem = str(error)
        response_dict["body"] = b""
        return
    if decode:
        exchange.payload = payload
        response_dict["body"] = b""
        # Handlers that others have on after-call get the answer in the form they know.
        customized_response_dict.update(
            {name: value for name, value in payload.items() if name not in _ADDED_BY_BOTOCORE}
        )


def merged_payload(parsed: Mapping[str, Any], decoded: JsonObject | None) -> JsonObject:
    """The members of an answer, as handlers of ``after-call`` left them."""
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
    # The text of a UnicodeDecodeError names no more than a byte and its place.
    return str(error) or type(error).__name__


def _check_parsable(response_dict: dict[str, Any], operation_model: Any) -> None:
    """Have botocore's parser try, which fails in many ways where a value has another type than the model says."""
    from botocore.parsers import create_parser

    parser = create_parser(str(operation_model.service_model.metadata["protocol"]))
    try:
        parser.parse(response_dict, operation_model.output_shape)
    except Exception as error:
        raise ValueError(
            f"botocore can't parse the answer ({type(error).__name__}): {_description(response_dict['body'])}"
        ) from error


def _description(body: bytes) -> str:
    """A body in an error's text. Of the service's own JSON only the size: it can hold a user's documents."""
    if body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] in (b"{", b"[", b'"'):
        return f"{len(body)} bytes"
    return f"{len(body)} bytes, {body[:60]!r}{'...' if len(body) > 60 else ''}"


def _readable_error(body: bytes) -> bytes:
    """The body of an error answer, without what makes botocore's parser fail: only members that are strings."""
    try:
        payload: object = json.loads(body)
    except (ValueError, RecursionError):
        return json.dumps({"message": body[:500].decode("utf-8", "replace")}).encode()
    if not isinstance(payload, dict):
        return b"{}"
    members = cast("dict[str, object]", payload).items()
    return json.dumps({name: value for name, value in members if isinstance(value, str)}).encode()
