"""Distinguishes wrong settings of a client from failures of the network, and says what is wrong with the settings.

The text of the original error is not used where it may quote a password or a header.
"""

from __future__ import annotations

import errno
import ssl
from pathlib import Path
from typing import Any, cast

from urllib3.exceptions import LocationValueError, SSLError

__all__ = ["SETTINGS_ERRORS", "check_client_certificates", "misconfiguration"]

SETTINGS_ERRORS = (ValueError, TypeError, OverflowError, LocationValueError)
"""What urllib3 and http.client raise for invalid URLs, ports and headers."""

_FILE_ERRNOS = frozenset({errno.ENOENT, errno.EACCES, errno.EISDIR, errno.ENOTDIR, errno.EPERM})


def misconfiguration(connection: Any, error: Exception) -> str:
    """Which setting of the client kept a connection from being made; empty where the network is to blame."""
    if _is_untrusted(error):
        return f"{error}. {_advice_about_trust(connection)}"
    if "Tunnel connection failed: 407" in str(error):
        return f"the proxy requires other credentials than those in its URL: {error}"
    if isinstance(error, SETTINGS_ERRORS) and not isinstance(error, OSError):
        return f"the host or port of the endpoint or proxy can't be used ({type(error).__name__})"
    proxy = getattr(connection, "proxy", None)
    if proxy is not None and (proxy.path or "").startswith("//"):
        # botocore puts http:// in front of any other scheme.
        return f"the proxy must be an http or https URL: {proxy.host} proxies are not supported"
    # An unreadable file is one OSError among others, so check the files themselves.
    return _unusable_files(connection) if isinstance(error, OSError | SSLError) else ""


def check_client_certificates(*certificates: object) -> str:
    """Which client certificate has a key with a pass phrase; empty if none has.

    OpenSSL would prompt for the pass phrase at the terminal.
    """
    for certificate in certificates:
        # A single file with certificate and key, or a pair of files.
        for file in cast(
            "tuple[object, ...]", certificate if isinstance(certificate, tuple) else (certificate,)
        ):
            if isinstance(file, str) and _is_encrypted(file):
                return f"the key in {file!r} is encrypted: botocore takes no pass phrases, so decrypt it"
    return ""


def _is_encrypted(file: str) -> bool:
    try:
        return "ENCRYPTED" in Path(file).read_text("ascii", "replace")
    except OSError:
        return False  # reported when the file is used


def _advice_about_trust(connection: Any) -> str:
    proxy = getattr(connection, "proxy", None)
    if proxy is not None and proxy.scheme == "https" and not connection.has_connected_to_proxy:
        return "Point proxies_config={'proxy_ca_bundle': ...} of the config to the CA certificates to trust for the proxy"
    return "Point verify= to the CA certificates to trust"


def _is_untrusted(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        inner = error.args[0] if error.args else None
        error = error.__cause__ or (inner if isinstance(inner, BaseException) else None)
    return False


def _unusable_files(connection: Any) -> str:
    bundle, certificate, key = (
        getattr(connection, name, None) for name in ("ca_certs", "cert_file", "key_file")
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if bundle:
        try:
            context.load_verify_locations(cafile=bundle)
        except OSError as error:
            if _is_about_file(error):
                return (
                    f"the CA bundle {bundle!r} (verify=, ca_bundle or AWS_CA_BUNDLE) can't be used: {error}"
                )
    if certificate:
        try:
            context.load_cert_chain(certificate, key, password="")
        except OSError as error:
            if _is_about_file(error):
                return f"the client certificate {certificate!r} (client_cert) can't be used: {error}"
    return ""


def _is_about_file(error: OSError) -> bool:
    # Too many open files, for example, is not a fault of the file.
    return isinstance(error, ssl.SSLError) or error.errno in _FILE_ERRNOS
