"""The boto3 client under a typed client: made here, or passed in by the user and checked."""

from __future__ import annotations

import re
from inspect import iscoroutinefunction
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from imagebuilder_typed._call.errors import construction_error

if TYPE_CHECKING:
    from collections.abc import Callable

    import boto3
    from botocore.client import BaseClient
    from botocore.config import Config

    from imagebuilder_typed._call.own_session import OwnSession

__all__ = [
    "check_boto3_client",
    "is_region",
    "make_boto3_client",
    "make_client_of_service",
    "served_region",
]

SERVICE = "imagebuilder"
_REGION = r"[a-z]{2,}(-[a-z]+)+-\d+"  # compiled when it is used, and kept by re


def make_boto3_client(session: boto3.Session | OwnSession | None, settings: dict[str, Any]) -> BaseClient:
    """Make a client that sends each request once.

    Raises:
        TypeError: ``session`` makes no clients.
        ConfigurationError: The endpoint's URL can't be parsed, or credentials could not be fetched.
    """
    from botocore.config import Config

    if session is not None and not callable(getattr(session, "client", None)):
        advice = ": write boto3.Session(botocore_session=...)" if hasattr(session, "create_client") else ""
        raise TypeError(f"session must be a boto3.Session, not {type(session).__qualname__}{advice}")

    # The policy retries; botocore's own retries would multiply the attempts.
    single_attempt = Config(retries={"total_max_attempts": 1, "mode": "standard"})
    config: Config | None = settings.get("config")
    merged = single_attempt if config is None else config.merge(single_attempt)
    client: BaseClient = make_client_of_service(session, SERVICE, {**settings, "config": merged})
    return client


def make_client_of_service(
    session: boto3.Session | OwnSession | None, service: str, settings: dict[str, Any]
) -> Any:
    """Make a client with exactly these settings.

    Raises:
        ConfigurationError: The endpoint's URL can't be parsed, or credentials could not be fetched.
    """
    # boto3-stubs type a service only if its own stubs are installed, which is the user's choice.
    factory: Any = session
    if factory is None:
        from imagebuilder_typed._call.boto3_module import boto3

        factory = boto3
    make: Callable[..., BaseClient] = factory.client
    try:
        client = make(service, **settings)
        _ = urlsplit(client.meta.endpoint_url).port  # boto3 would find out only when it signs
    except Exception as error:
        failure = construction_error(error)
        if failure is None:
            raise
        raise failure from (None if isinstance(error, ValueError) else error)
    return client


def check_boto3_client(client: object, other_settings: list[str]) -> None:
    """Refuse everything that is not a boto3 client for Image Builder.

    Args:
        client: What the user passed.
        other_settings: Names of other settings that the user passed, which can't apply to an existing client.

    Raises:
        TypeError: It is something else, or other settings were passed.
    """
    from botocore.client import BaseClient

    meta = getattr(client, "meta", None)
    name = getattr(getattr(meta, "service_model", None), "service_name", None)
    what = ""
    if name != SERVICE:
        what = f"a boto3 client for {name}" if isinstance(name, str) else type(client).__name__
    elif iscoroutinefunction(getattr(client, "_make_api_call", None)):
        what = "an asynchronous client (aiobotocore), whose calls have to be awaited"
    elif not isinstance(client, BaseClient):
        what = type(client).__name__
    if what:
        raise TypeError(f"client must be a boto3 client for {SERVICE!r}, not {what}{_advice(client)}")
    if other_settings:
        raise TypeError(
            f"{', '.join(other_settings)} can't be set on an existing client: pass them to boto3.client, or omit client"
        )


def _advice(client: object) -> str:
    """What to write instead of something that is not a boto3 client. Unknown text isn't shown: it may be a key."""
    if isinstance(client, str):
        region = client if is_region(client) else "eu-west-1"
        return f": write ImageBuilderClient(region_name={region!r})"
    if hasattr(client, "get_credentials"):
        return ": write ImageBuilderClient(session=...)"
    return ""


def served_region(client: BaseClient) -> str | None:
    """The Region whose resources a boto3 client can reach.

    None if its endpoint doesn't name the Region. It may be a proxy or a local service, and serve another.
    """
    meta: Any = client.meta  # a test's stand-in may have anything in it
    region, url = meta.region_name, meta.endpoint_url
    if not isinstance(region, str) or not isinstance(url, str) or not is_region(region):
        return None
    return region if region in (urlsplit(url).hostname or "").split(".") else None


def is_region(text: str) -> bool:
    """True for names that Regions have, such as ``eu-west-1``, but not ``aws-global``."""
    return re.fullmatch(_REGION, text, re.ASCII) is not None
