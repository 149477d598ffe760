"""Lists in pages: typed items, fetched when they are needed, one page in memory at a time.

A :class:`Paginator` checks the arguments of a listing and makes a :class:`Pager`, over which the caller iterates.
"""

from imagebuilder_typed.pagination._pager import Pager
from imagebuilder_typed.pagination._paginator import Paginator

__all__ = ["Pager", "Paginator"]
