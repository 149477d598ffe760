"""The URLs of the service. One pattern is enough, since moto finds the operation by botocore's model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .responses import ImageBuilderResponse

if TYPE_CHECKING:
    from collections.abc import Callable

# Each partition has its own domains. So the pattern checks the form of the Region, not the domain.
url_bases: list[str] = [r"https?://imagebuilder(?:-fips)?\.[a-z]+(?:-[a-z]+)+-\d+\.[^/]+"]
url_paths: dict[str, Callable[..., Any]] = {"{0}/.*$": ImageBuilderResponse.dispatch}
