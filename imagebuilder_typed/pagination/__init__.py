"""Lists in pages: a :class:`Paginator` for each operation that lists, and the :class:`Pager` that iterates."""

from imagebuilder_typed.pagination._paginator import Pager, Paginator

__all__ = ["Pager", "Paginator"]
