"""The other services that a deletion asks: their clients by account and Region, and their errors in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

from imagebuilder_typed.builds._lines import on_one_line

if TYPE_CHECKING:
    from imagebuilder_typed import ImageBuilderClient
    from imagebuilder_typed.builds._boto3_session import Boto3Session

__all__ = [
    "MakeClient",
    "Place",
    "Services",
    "UnreadAnswerError",
    "chunks",
    "code_of",
    "is_refusal",
    "listed",
    "no_session",
    "one_line",
    "pages",
    "reason_of",
]

T = TypeVar("T")


MakeClient: TypeAlias = Callable[[str, str], Any]
"""Makes the boto3 client of a service in a Region."""


class UnreadAnswerError(Exception):
    """A service answered 200, but not with what its answers have: nothing is known, not even that there is nothing."""

    def __init__(self, operation: str, missing: str) -> None:
        super().__init__(operation, missing)
        self._operation = operation
        self._missing = missing

    def __str__(self) -> str:
        return f"{self._operation} gave an answer without {self._missing}, perhaps that of a proxy"


class Place(NamedTuple):
    """An account and a Region."""

    account: str
    region: str

    def __str__(self) -> str:
        return f"account {self.account} in {self.region}"


class Services:
    """boto3 clients, each made when it is first asked for."""

    def __init__(
        self,
        client: ImageBuilderClient,
        home: Place,
        make_client: MakeClient,
        sessions: Mapping[str, Boto3Session],
    ) -> None:
        """
        Args:
            client: The client that asks Image Builder.
            home: The account and the Region of the builds.
            make_client: Makes the clients for the account of the builds.
            sessions: Sessions by account. One for the account of the builds has precedence.
        """
        self.image_builder = client
        self.home = home
        self._make_client = make_client
        self._sessions = sessions
        self._clients: dict[tuple[str, Place], Any] = {}

    def reaches(self, account: str) -> bool:
        return account == self.home.account or account in self._sessions

    def client(self, service: str, place: Place) -> Any:
        """The client of a service.

        Raises:
            ConfigurationError: The session of the typed client is unknown.
        """
        key = (service, place)
        if key not in self._clients:
            if place.account in self._sessions:
                made: Any = self._sessions[place.account].client(service, region_name=place.region)
            else:
                made = self._make_client(service, place.region)
            self._clients[key] = made
        return self._clients[key]

    def check_accounts(self) -> None:
        """Check that the credentials are those of the accounts in question.

        Raises:
            ValueError: They are those of another account.
        """
        for account in {self.home.account: None, **self._sessions}:
            found = self.client("sts", Place(account, self.home.region)).get_caller_identity().get("Account")
            if found != account:
                raise ValueError(
                    f"the credentials belong to the account {one_line(str(found))}, and not to {account}: only the owner of a build "
                    "can delete what it made"
                )


def no_session(account: str) -> str:
    """Why something of another account stays."""
    return f"belongs to the account {account}, and sessions= has none for it"


def pages(client: Any, operation: str, key: str, **arguments: Any) -> Iterator[dict[str, Any]]:
    """The items of a listing of another service, from all pages.

    Raises:
        UnreadAnswerError: A page has no list, not even an empty one.
    """
    for page in client.get_paginator(operation).paginate(**arguments):
        yield from listed(page, operation, key)


def listed(answer: Mapping[str, Any], operation: str, key: str) -> Sequence[dict[str, Any]]:
    """A list in the answer of another service.

    Raises:
        UnreadAnswerError: It isn't there. boto3 reads a body that is none of the service's as an answer without members.
    """
    found: object = answer.get(key)
    if not isinstance(found, list):
        raise UnreadAnswerError(operation, key)
    return cast("list[dict[str, Any]]", found)


def chunks(values: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    """The values in parts: an EC2 filter has 200 values at most, GetParameters has ten names."""
    for start in range(0, len(values), size):
        yield values[start : start + size]


def code_of(error: Exception) -> str:
    """The error code of an error answer; empty for other errors."""
    return str(_part(error, "Error").get("Code", ""))


def is_refusal(error: Exception) -> bool:
    """Whether the service surely has not done what it was asked for: a readable error answer, and none of 5xx."""
    status = _part(error, "ResponseMetadata").get("HTTPStatusCode")
    return bool(code_of(error)) and isinstance(status, int) and 400 <= status < 500


def reason_of(error: Exception) -> str:
    """An error as one line."""
    return one_line(str(error))


def one_line(text: str) -> str:
    """A text of a service, or with one in it, as a line that prints as it is. Addresses with digests are long."""
    return on_one_line(text, _LONGEST)


_LONGEST = 500


def _part(error: Exception, name: str) -> dict[str, Any]:
    """A part of a ``ClientError.response``; empty for errors that have none."""
    response: dict[str, Any] | None = getattr(error, "response", None)
    part: Any = response.get(name) if isinstance(response, dict) else None
    return cast("dict[str, Any]", part) if isinstance(part, dict) else {}
