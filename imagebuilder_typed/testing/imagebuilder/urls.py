"""The addresses of the service. botocore's model finds the operation, so that one pattern takes all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .responses import ImageBuilderResponse

if TYPE_CHECKING:
    from collections.abc import Callable

url_bases: list[str] = [r"https?://imagebuilder\.(.+)\.amazonaws\.com"]
url_paths: dict[str, Callable[..., Any]] = {"{0}/.*$": ImageBuilderResponse.dispatch}
