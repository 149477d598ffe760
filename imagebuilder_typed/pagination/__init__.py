"""Pagination: lists that the API returns in pages, as one iterable of typed items. It fetches a page when it is needed.

A :class:`Paginator` checks the arguments of a listing and makes a :class:`Pager`, over which the caller iterates.
"""

from imagebuilder_typed.pagination._pager import Pager
from imagebuilder_typed.pagination._paginator import Paginator

__all__ = ["Pager", "Paginator"]
