"""The addresses of the service. botocore's model finds the operation, so that one pattern takes all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .responses import ImageBuilderResponse

if TYPE_CHECKING:
    from collections.abc import Callable

# Every partition has a domain of its own, and another one for endpoints with IPv6, so the Region's form is what counts.
url_bases: list[str] = [r"https?://imagebuilder(?:-fips)?\.[a-z]+(?:-[a-z]+)+-\d+\.[^/]+"]
url_paths: dict[str, Callable[..., Any]] = {"{0}/.*$": ImageBuilderResponse.dispatch}
