# Generated from botocore's imagebuilder model; models/_generated_from.py has the version. Not to be edited: change codegen/ and run `make generate`.
"""How the call went that returned a response. Its own module, because few programs ask and attrs takes time to build it."""

from collections.abc import Mapping

import attrs

__all__ = ["ResponseMetadata"]


@attrs.frozen(kw_only=True)
class ResponseMetadata:
    """How the call that returned a response went."""

    request_id: str | None = None
    """Id of the request, for AWS Support."""
    http_status_code: int = 0
    """HTTP status code, 200 as a rule; 0 when no HTTP was involved (a stubbed client)."""
    http_headers: Mapping[str, str] = attrs.field(factory=dict[str, str], repr=False)
    """HTTP headers of the answer, names in lower case."""
    attempts: int = 0
    """Number of requests sent; more than 1 after retries."""
    elapsed: float = 0.0
    """Seconds that the call took, pauses between attempts included."""
