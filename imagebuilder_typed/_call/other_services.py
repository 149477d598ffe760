"""boto3 clients for other services, with the credentials and settings of a typed client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from imagebuilder_typed._call.boto3_client import make_client_of_service
from imagebuilder_typed._suggestions import suggestion
from imagebuilder_typed.exceptions import ConfigurationError

if TYPE_CHECKING:
    import boto3

    from imagebuilder_typed._call.own_session import OwnSession

__all__ = ["OtherServices", "no_other_services", "other_services"]

# Not endpoint_url, which belongs to Image Builder alone, and not use_ssl, which belongs to that URL.
_SHARED_SETTINGS = ("aws_access_key_id", "aws_secret_access_key", "aws_session_token", "verify", "config")


class OtherServices:
    """Makes the clients. Without a ``repr`` of its own, since the settings contain keys."""

    __slots__ = ("_session", "_settings")

    def __init__(self, session: boto3.Session | OwnSession | None, settings: dict[str, Any]) -> None:
        """
        Args:
            session: The session that makes them; None for boto3's default session.
            settings: Keywords of ``boto3.client``.
        """
        self._session = session
        self._settings = settings

    def make_client(self, service_name: str, region_name: str | None) -> Any:
        """Make a client.

        Args:
            service_name: boto3's name of the service.
            region_name: Region of the client; None: as boto3 finds it.
        """
        _check_text("service_name", service_name)
        if region_name is not None:
            _check_text("region_name", region_name)
        settings = {**self._settings, "region_name": region_name}
        try:
            return make_client_of_service(self._session, service_name, settings)
        except ConfigurationError as error:
            known: Any = getattr(error.__cause__, "kwargs", {}).get("known_service_names")
            if known is None:
                raise
        # botocore's text lists all of its services, some 400.
        advice = suggestion(service_name, known.split(", "))
        raise ConfigurationError(None, f"boto3 has no service {service_name!r}{advice}")


def other_services(session: boto3.Session | OwnSession | None, settings: dict[str, Any]) -> OtherServices:
    """What makes the clients of other services, for a typed client that has just been made.

    Args:
        session: The session that made the typed client; None for boto3's default session.
        settings: The other settings that the user passed, with the names that ``boto3.client`` has for them.
    """
    shared = {name: settings[name] for name in _SHARED_SETTINGS if name in settings}
    url = settings.get("endpoint_url")
    if url is not None and _is_loopback(url):
        shared["endpoint_url"] = url
    if session is None:
        from imagebuilder_typed._call.boto3_module import boto3

        # The default session can be replaced later, and the new one may have other credentials.
        session = boto3.DEFAULT_SESSION
    return OtherServices(session, shared)


def no_other_services() -> ConfigurationError:
    """The error for a typed client whose boto3 client came from the user.

    Such a client has credentials, but no public way to make another client with them.
    """
    return ConfigurationError(
        None,
        "make_boto3_client can't find the session of the boto3 client that was passed as client=, and it uses no other "
        "credentials instead: make the typed client with ImageBuilderClient(session=...)",
    )


def _is_loopback(url: str) -> bool:
    """Whether a URL names this machine. A server there, such as moto's, has all services at one address."""
    from ipaddress import ip_address  # most clients never need it

    host = urlsplit(url).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _check_text(name: str, value: object) -> None:
    if not isinstance(value, str) or not value:
        raise TypeError(f"{name} must be text, such as {_EXAMPLES[name]!r}, not {value!r}")


_EXAMPLES = {"service_name": "ec2", "region_name": "eu-west-1"}
