"""One request over a boto3 client: wire-named parameters in, a decoded answer or a typed error out.

boto3 sends: credentials, endpoint, signature, connection. Each call uses a copy of the client, so that the user's own
client never changes, not even by nested calls. These parts of the copy differ:

* its events (``_call/events.py``): this package decodes bodies, and a failure ends the call after one request, whatever
  retries the client is configured for;
* its HTTP session (``_call/http.py``): the connections record how far a request got, and enforce the call's deadline;
* its serializer (``_call/trusted_serializer.py``): botocore does not validate requests that are already validated;
* its endpoint, which holds the session.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias

from botocore.serialize import create_serializer
from botocore.validate import ParamValidationDecorator

from imagebuilder_typed._call.answers import decode_body, merged_payload
from imagebuilder_typed._call.boto3_client import served_region
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
    """Sends single requests over one boto3 client, which may be the user's.

    Args:
        client: A boto3 client for ``imagebuilder``.
        decode: True to decode answers in this package, False to use botocore's parser.
    """

    def __init__(self, client: BaseClient, *, decode: bool = FAST_PATH) -> None:
        self.client = client
        self.region: str | None = served_region(client)
        """The Region whose resources the client can reach; None if its endpoint doesn't name one."""
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
            operation: The operation to call.
            parameters: The request in its wire form.
            attempt: Its deadline applies; it receives how far the request got.
            validated: True when the request is validated, so botocore doesn't validate it again.
            read_timeout: Seconds that the whole answer may take, instead of the boto3 client's setting for each read.

        Returns:
            The answer's payload, and boto3's ``ResponseMetadata``.

        Raises:
            ImageBuilderError: The answer is an error, or no answer came; the class says which.
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
            # botocore's Stubber answers without a request, which counts as one.
            attempt.requests = attempt.requests or 1
            metadata: _Parsed = parsed.get("ResponseMetadata", {})
            if exchange.decode_problem:
                raise ResponseDecodeError(
                    exchange.decode_problem,
                    operation_name=operation.name,
                    status_code=metadata.get("HTTPStatusCode", 0),
                )
            return merged_payload(parsed, exchange.payload), metadata
        # Outside the except block, so that the error does not show botocore's traceback before its own.
        raise failure

    def _client_for(self, exchange: Exchange, *, validated: bool) -> Any:
        """A copy of the client for one call, with everything that is configured or patched on it at this moment."""
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
        """Our HTTP session for the one that the boto3 client has now."""
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
