"""The position in a listing at which another one can continue, as one string.

At the start of a page, this is the service's own token. Within a page the service has no token, so ours holds the
token of the page and the number of its items that are done: ``ibt1:list_images:3:<the service's token of the page>``.
It names the operation so that a token can't be used for another listing by mistake. Ours also wraps a token of the
service that breaks the rules of the service's own model, such as one that is too long:
``ibt1:list_images:0:<the service's token>``.
"""

from __future__ import annotations

__all__ = ["decode", "encode"]

_PREFIX = "ibt1:"


# More digits than any listing has items, and few enough for int().
_MAX_DIGITS = 18


def encode(method_name: str, page_token: str | None, offset: int, *, accepted: bool = True) -> str | None:
    """Make the token of a position.

    Args:
        method_name: boto3's name of the operation that lists.
        page_token: The service's token of the page; None for the first page.
        offset: Items from the start of this page on that are done.
        accepted: False if ``paginate`` would refuse the service's token, which then has to be wrapped.

    Returns:
        None at the very beginning.
    """
    if offset == 0 and accepted and not (page_token or "").startswith(_PREFIX):
        return page_token
    return f"{_PREFIX}{method_name}:{offset}:{page_token or ''}"


def decode(method_name: str, token: str) -> tuple[str | None, int]:
    """Read a token of ours or of the service: the page's token, and the number of items to skip.

    Raises:
        ValueError: It is a token of ours that is for another operation or damaged.
    """
    if not token.startswith(_PREFIX):
        return token, 0
    name, separator, rest = token.removeprefix(_PREFIX).partition(":")
    offset, second_separator, page_token = rest.partition(":")
    if not (separator and second_separator and _is_count(offset)):
        raise ValueError(f"is damaged: {token[:60]!r}")
    if name != method_name:
        raise ValueError(f"comes from a listing with {name}, not {method_name}")
    return page_token or None, int(offset)


def _is_count(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MAX_DIGITS
