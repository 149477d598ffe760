"""Which shortcuts of the fast path are on. Without them everything works, more slowly; see docs/design/fast-path.md.

``IMAGEBUILDER_TYPED_FAST_PATH`` in the environment turns them off when the package is imported: ``off`` all of them,
``no-decode``, ``no-send`` and ``no-session`` single ones. Several are joined by commas.
"""

from __future__ import annotations

import os

__all__ = ["FAST_PATH", "FAST_SEND", "OWN_SESSION"]

_words = {word.strip() for word in os.environ.get("IMAGEBUILDER_TYPED_FAST_PATH", "on").lower().split(",")}
_all_on = not _words & {"off", "0", "false", "no"}

FAST_PATH = _all_on and "no-decode" not in _words
"""Answers bypass botocore's parser, and generated functions convert them and check requests."""
FAST_SEND = _all_on and "no-send" not in _words
"""Requests bypass botocore's HTTP session, where nothing about it is special."""
OWN_SESSION = _all_on and "no-session" not in _words
"""Where the program has no boto3 session, clients are made of a botocore session that loads less."""
