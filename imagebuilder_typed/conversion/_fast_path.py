"""Whether answers take the fast path: decoded here rather than by botocore's parser, and converted by compiled functions.

It is on unless the environment says ``IMAGEBUILDER_TYPED_FAST_PATH=off`` when the package is imported. Everything works
without it, only slower; see docs/design/fast-path.md.
"""

from __future__ import annotations

import os

__all__ = ["FAST_PATH"]

FAST_PATH = os.environ.get("IMAGEBUILDER_TYPED_FAST_PATH", "on").lower() not in ("off", "0", "false", "no")
