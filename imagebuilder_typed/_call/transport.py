"""One request over a boto3 client: wire-named parameters in, a decoded answer or a typed error out.

boto3 does the sending: credentials, endpoint, signature, connection. Each call is made on a copy of the client that
differs in four parts, so that the user's own client is never touched, by nested calls or otherwise:

* its events (``_call/events.py``): bodies are decoded here, and failures end the call after one request, whatever
  retries the client is set up for;
* its HTTP session (``_call/http.py``): connections that record how far a request got, and hold the call's deadline;
* its serializer (``_call/trusted_serializer.py``): a request that was validated here is spared botocore's own validation;
* its endpoint, which holds the session.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from botocore.serialize import create_serializer
from botocore.validate import ParamValidationDecorator

from imagebuilder_typed._call.answers import decode_body, merged_payload
from imagebuilder_typed._call.errors import botocore_too_old, call_error, foreign_error
from imagebuilder_typed._call.events import CallEvents
from imagebuilder_typed._call.exchange import Exchange
from imagebuilder_typed._call.http import ObservedSession, session_for, shallow_copy
from imagebuilder_typed._call.trusted_serializer import ExplainingSerializer
from imagebuilder_typed.conversion._fast_path import FAST_PATH
from imagebuilder_typed.exceptions import (
    ConfigurationError,
    OperationNotAvailableError,
    ResponseDecodeError,
)
from imagebuilder_typed.retry._attempt import Attempt

if TYPE_CHECKING:
    from botocore.client import BaseClient

    from imagebuilder_typed._call.operation import Operation
    from imagebuilder_typed.models._base import JsonObject

__all__ = ["Transport"]

_Parsed: TypeAlias = "Mapping[str, Any]"


class Transport:
    """Sends single requests over one boto3 client, which may belong to somebody else.

    Args:
        client: A boto3 client for ``imagebuilder``.
        decode: True to decode answers here, False to leave that to botocore's parser.
    """

    def __init__(self, client: BaseClient, *, decode: bool = FAST_PATH) -> None:
        self.client = client
        self._decode = decode
        protocol = str(client.meta.service_model.metadata["protocol"])
        self._trusted_serializer = ExplainingSerializer(create_serializer(protocol, include_validation=False))
        self._sessions: tuple[object, Any] = (None, None)

    def send(
        self,
        operation: Operation[Any, Any],
        parameters: JsonObject,
        attempt: Attempt,
        *,
        validated: bool = False,
        read_timeout: float | None = None,
    ) -> tuple[JsonObject, _Parsed]:
        """Send one request.

        Args:
            operation: What to call.
            parameters: The request in its wire form.
            attempt: How long it may take; gets how far it came.
            validated: True when the request was validated, so that botocore need not do it again.
            read_timeout: Seconds that the answer may take, in the place of what the boto3 client is set up for.

        Returns:
            The answer's payload, and boto3's ``ResponseMetadata``.

        Raises:
            ImageBuilderError: The answer is an error or none came; the class tells which.
        """
        exchange = Exchange(attempt, operation.name, read_timeout)
        method = getattr(self._client_for(exchange, validated=validated), operation.method_name, None)
        if method is None:
            raise OperationNotAvailableError(operation.name, botocore_too_old("operation"))
        try:
            parsed: _Parsed = method(**parameters)
        except Exception as error:
            if error is attempt.handler_error:
                raise
            foreign = foreign_error(error, exchange)
            if foreign is not None:
                attempt.handler_error = foreign
                raise foreign from None
            failure = call_error(error, exchange)
            if failure is None:
                raise
            if exchange.sending and not isinstance(failure, ConfigurationError):
                attempt.requests += 1
        else:
            # A stub answers without a request.
            attempt.requests = attempt.requests or 1
            metadata: _Parsed = parsed.get("ResponseMetadata", {})
            if exchange.decode_problem:
                raise ResponseDecodeError(
                    exchange.decode_problem,
                    operation_name=operation.name,
                    status_code=metadata.get("HTTPStatusCode", 0),
                )
            return merged_payload(parsed, exchange.payload), metadata
        # Outside the except block, so that an answer of the service has no traceback of botocore's before its own.
        raise failure

    def _client_for(self, exchange: Exchange, *, validated: bool) -> Any:
        """The client for one call: a copy, with everything that was set up or patched on the user's by now."""
        raw: Any = self.client
        signer = getattr(raw, "_request_signer", None)
        events = CallEvents(
            raw.meta.events,
            exchange,
            getattr(signer, "_credentials", None),
            partial(decode_body, exchange, self._decode),
        )
        client = shallow_copy(raw)
        client.meta = shallow_copy(raw.meta)
        client.meta.events = events
        checks = isinstance(raw._serializer, ParamValidationDecorator)
        client._serializer = (
            self._trusted_serializer if validated and checks else ExplainingSerializer(raw._serializer)
        )
        resolver = getattr(raw, "_ruleset_resolver", None)
        if resolver is not None:
            client._ruleset_resolver = shallow_copy(resolver)
            client._ruleset_resolver._event_emitter = events
        client._endpoint = shallow_copy(raw._endpoint)
        client._endpoint._event_emitter = events
        client._endpoint.http_session = ObservedSession(self._session(), exchange)
        return client

    def _session(self) -> Any:
        """The HTTP session that goes with the one that the boto3 client has now."""
        raw: Any = self.client
        given = raw._endpoint.http_session
        known, session = self._sessions
        if known is not given or "send" in vars(given):
            session = session_for(given)
            self._sessions = (given, session)
        return session

    def close(self) -> None:
        """Close the connections. A call made later opens new ones."""
        self._session().close()
        self.client.close()
