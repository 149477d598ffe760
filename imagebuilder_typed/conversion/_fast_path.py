"""Which shortcuts of the fast path are on. Without them everything works, more slowly; see docs/design/fast-path.md.

``IMAGEBUILDER_TYPED_FAST_PATH`` in the environment turns them off when the package is imported: ``off`` all of them,
``no-decode``, ``no-send`` and ``no-session`` single ones. Several are joined by commas. Other words get a warning.
"""

from __future__ import annotations

import os
import warnings

__all__ = ["FAST_PATH", "FAST_SEND", "OWN_SESSION"]

_VARIABLE = "IMAGEBUILDER_TYPED_FAST_PATH"
_OFF = {"off", "0", "false", "no"}
_KNOWN = {"on", "1", "true", "yes", "no-decode", "no-send", "no-session", *_OFF}

_words = set(os.environ.get(_VARIABLE, "").lower().replace(",", " ").split())
if _unknown := _words - _KNOWN:
    warnings.warn(
        f"{_VARIABLE} has no {', '.join(sorted(_unknown))}; it has off, no-decode, no-send and no-session",
        RuntimeWarning,
        stacklevel=2,
    )
_all_on = not _words & _OFF

FAST_PATH = _all_on and "no-decode" not in _words
"""Answers bypass botocore's parser, and generated functions convert them and check requests."""
FAST_SEND = _all_on and "no-send" not in _words
"""Requests bypass botocore's HTTP session, where nothing about it is special."""
OWN_SESSION = _all_on and "no-session" not in _words
"""Where the program has no boto3 session, clients are made of a botocore session that loads less."""
