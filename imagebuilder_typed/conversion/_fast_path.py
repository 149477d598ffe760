"""Whether the fast path is on: answers bypass botocore's parser, and compiled functions convert them.

``IMAGEBUILDER_TYPED_FAST_PATH=off`` in the environment turns it off when the package is imported. Then everything works,
more slowly; see docs/design/fast-path.md.
"""

from __future__ import annotations

import os

__all__ = ["FAST_PATH"]

FAST_PATH = os.environ.get("IMAGEBUILDER_TYPED_FAST_PATH", "on").lower() not in ("off", "0", "false", "no")
