"""The pagers of the async client. They are in ``pagination/``, below the generated paginators, which use them."""

from imagebuilder_typed.pagination._async_pager import AsyncPager, AsyncPaginator

__all__ = ["AsyncPager", "AsyncPaginator"]
