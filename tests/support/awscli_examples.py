"""The AWS CLI's published examples for Image Builder, in the place where they are installed: none of them is kept here."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

__all__ = ["WHERE", "awscli_examples"]

WHERE = "awscli is not installed; IMAGEBUILDER_TYPED_AWSCLI names a folder that has it"
"""Why tests of the examples are skipped, and how not to skip them."""


def awscli_examples() -> list[Path]:
    """The files, one an operation: of the package in the folder ``IMAGEBUILDER_TYPED_AWSCLI``, or on ``sys.path``."""
    folder = os.environ.get("IMAGEBUILDER_TYPED_AWSCLI")
    found = importlib.util.find_spec("awscli") if folder is None else None
    package = (
        Path(folder) / "awscli" if folder else Path(found.origin).parent if found and found.origin else None
    )
    return sorted((package / "examples" / "imagebuilder").glob("*.rst")) if package else []
