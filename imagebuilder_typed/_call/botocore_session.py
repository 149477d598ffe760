"""A botocore session as boto3's default session has it, made without importing boto3. See docs/design/start-up.md."""

from __future__ import annotations

from importlib.machinery import PathFinder
from typing import TYPE_CHECKING, Any

import botocore.session

from imagebuilder_typed._call.data_loader import replace_loader

if TYPE_CHECKING:
    from botocore.session import Session

__all__ = ["forget_session", "process_session"]

# The session of the process. A dict instead of a lock, which a fork could leave locked.
_made: dict[None, Session] = {}


def process_session() -> Session | None:
    """The one session of the process, so that credentials are resolved once for all clients.

    Returns:
        None if boto3's version can't be known without importing it. The user agent of a session contains it.

    Raises:
        botocore.exceptions.ProfileNotFound: ``AWS_PROFILE`` names no profile. boto3 raises it at the same moment.
    """
    made = _made.get(None)
    if made is not None:
        return made
    version = _boto3_version()
    return None if version is None else _made.setdefault(None, _make(version))


def forget_session() -> None:
    """Have the next client made of a new session. Clients that exist keep theirs."""
    _made.clear()


def _make(boto3_version: str) -> Session:
    # Looked up in the module, so that a program may replace it as it may for boto3.
    session = botocore.session.get_session()
    # As in boto3.Session: an initializer of the user's may have set another name.
    if session.user_agent_name == "Botocore":
        botocore_info = f"Botocore/{session.user_agent_version}"
        extra = session.user_agent_extra
        session.user_agent_extra = f"{extra} {botocore_info}" if extra else botocore_info
        session.user_agent_name = "Boto3"
        session.user_agent_version = boto3_version
    replace_loader(session)
    return session


def _boto3_version() -> str | None:
    """The version of the boto3 that an import would find."""
    try:
        # Not importlib.util.find_spec, which asks import hooks too: a tracer's may take it for an import.
        spec = PathFinder.find_spec("boto3")
        if spec is None or spec.origin is None:
            return None
        get_data: Any = getattr(spec.loader, "get_data")  # noqa: B009
        source: bytes = get_data(spec.origin)
    except (AttributeError, ImportError, OSError):
        return None
    version = source.partition(b"\n__version__ = '")[2].partition(b"'")[0].decode("ascii", "replace")
    return version if version.replace(".", "").isalnum() else None
