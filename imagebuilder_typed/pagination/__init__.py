"""Pagination: lists that the API returns in pages, as one iterable of typed items. It fetches a page when it is needed.

A :class:`Paginator` checks the arguments of a listing and makes a :class:`Pager`, over which the caller iterates.
"""

from typing import TYPE_CHECKING

from imagebuilder_typed._lazy import lazy_names

if TYPE_CHECKING:
    from imagebuilder_typed.pagination._pager import Pager as Pager
    from imagebuilder_typed.pagination._paginator import Paginator as Paginator

__all__ = ["Pager", "Paginator"]

if not TYPE_CHECKING:  # a checker would take any name for granted when it saw this function
    __getattr__, __dir__ = lazy_names(__name__, {"Pager": "_pager", "Paginator": "_paginator"})
