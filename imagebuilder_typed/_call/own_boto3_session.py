"""The session of the process for boto3. The import of this module makes it, once, when boto3 is needed."""

from __future__ import annotations

import sys
from typing import Any

_PROGRAM_HAS_BOTO3 = "boto3" in sys.modules

import boto3  # noqa: E402

from imagebuilder_typed._call.botocore_session import forget_session, process_session  # noqa: E402

__all__ = ["SESSION"]


def _make() -> Any:
    try:
        session = boto3.Session(botocore_session=process_session())
        # Clients that the program makes with boto3 later share the credentials, as they would if boto3 had made the typed
        # client. A program that has imported boto3 already may have reset its default session on purpose.
        if not _PROGRAM_HAS_BOTO3:
            boto3.DEFAULT_SESSION = session
    except BaseException:  # such as KeyboardInterrupt
        # This module will be imported anew, but boto3 can't register its handlers on the same session twice.
        forget_session()
        raise
    return session


SESSION: Any = _make()
"""Has the credentials that typed clients have."""
