"""Starts listings: what ``paginate`` does with its arguments before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Iterable, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from imagebuilder_typed._numbers import check_count
from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem
from imagebuilder_typed.pagination._iteration import Listing
from imagebuilder_typed.pagination._pager import Pager
from imagebuilder_typed.pagination._resume_token import decode
from imagebuilder_typed.validation._build_request import build_request
from imagebuilder_typed.validation._options import option_problems

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation, PageFields

__all__ = ["AnyPaginator", "ListingStarter", "Paginator"]

RequestT = TypeVar("RequestT")
ItemT = TypeVar("ItemT")
ResponseT = TypeVar("ResponseT")


@attrs.frozen(kw_only=True)
class _Options:
    """The keywords of ``paginate`` that are not fields of the request. Unchecked, so they may be anything."""

    page_size: object
    max_items: object
    starting_token: object

    def problems(self, pages: PageFields) -> Iterable[ValidationProblem]:
        if self.page_size is not None and pages.limit is None:
            yield ValidationProblem(
                "page_size", "can't be set: the operation has no page size", self.page_size
            )
        for name, value in (("page_size", self.page_size), ("max_items", self.max_items)):
            if value is not None:
                yield from option_problems(name, value, check_count)
        token = self.starting_token
        if token is not None and (not isinstance(token, str) or not token):
            advice = (
                "must be the resume_token of a pager, or a token of the service; "
                "leave it out to start at the beginning"
            )
            yield ValidationProblem("starting_token", f"{advice}; not {token!r}", token)

    def request_fields(self, pages: PageFields) -> dict[str, str]:
        """The request's fields that these options set, each with the option's name."""
        fields: dict[str, str] = {}
        if self.starting_token is not None:
            fields[pages.token_in] = "starting_token"
        if pages.limit is not None and self.page_size is not None:
            fields[pages.limit] = "page_size"
        return fields


@attrs.frozen
class ListingStarter:
    """Starts listings with request objects."""

    send: Callable[..., Coroutine[Any, Any, Any]]
    """Sends a request, retries included; takes the operation and the request. It must not validate the request: ``check``
    has seen everything that the caller wrote, and the service's own tokens go back to it unchanged, whatever the API
    model says about them."""
    operation: Operation[Any, Any]
    """The operation that lists."""
    check: Callable[[Operation[Any, Any], Any], None] | None = None
    """Validates a request, once for a listing and before anything is sent; None to skip that."""

    def start(
        self,
        request: object,
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Listing[Any]:
        """Start a listing. The request is not changed."""
        pages = self.operation.pages
        if pages is None:
            raise TypeError(f"{self.operation.name} does not list in pages")
        options = _Options(page_size=page_size, max_items=max_items, starting_token=starting_token)
        self._check_options(request, options, pages)
        token: object = getattr(request, pages.token_in) if starting_token is None else starting_token
        page_token, offset = self._decode_token(token) if isinstance(token, str) else (token, 0)
        changes: dict[str, object] = {pages.token_in: page_token}
        if pages.limit is not None and page_size is not None:
            changes[pages.limit] = page_size
        # A copy, so that the listing doesn't change when the caller's object does.
        copy: Any = deepcopy(request)
        first_request: Any = attrs.evolve(copy, **changes)
        # A resume token of ours contains the service's, for which the caller is not responsible.
        own_changes = {} if page_token == token else {pages.token_in: None}
        self._validate(attrs.evolve(first_request, **own_changes), options.request_fields(pages))
        return Listing(
            send=self.send,
            operation=self.operation,
            pages=pages,
            request=first_request,
            offset=offset,
            max_items=max_items,
        )

    def _check_options(self, request: object, options: _Options, pages: PageFields) -> None:
        """Report what is wrong with the options, also beside the request."""
        problems = [
            *options.problems(pages),
            *(
                ValidationProblem(option, f"is given twice: the request has {field} too")
                for field, option in options.request_fields(pages).items()
                if getattr(request, field, None) is not None
            ),
        ]
        if problems:
            raise RequestValidationError(self.operation.name, problems)

    def _decode_token(self, token: str) -> tuple[str | None, int]:
        try:
            return decode(self.operation.method_name, token)
        except ValueError as error:
            problem = ValidationProblem("starting_token", str(error), token)
            raise RequestValidationError(self.operation.name, [problem]) from None

    def _validate(self, request: Any, option_names: Mapping[str, str]) -> None:
        """Validate the first request. Its problems name the options that the caller used."""
        if self.check is None:
            return
        try:
            self.check(self.operation, request)
        except RequestValidationError as error:
            problems = [
                ValidationProblem(option_names.get(each.path, each.path), each.problem, each.value)
                for each in error.problems
            ]
            raise RequestValidationError(self.operation.name, problems) from None


class AnyPaginator(Generic[RequestT, ItemT, ResponseT]):
    """Starts listings of one operation, for the blocking client or the async one."""

    def __init__(
        self,
        send: Callable[..., Coroutine[Any, Any, ResponseT]],
        operation: Operation[Any, Any],
        *,
        check: Callable[[Operation[Any, Any], Any], None] | None = None,
    ) -> None:
        """For the client; the arguments are those of :class:`ListingStarter`."""
        self._starter = ListingStarter(send, operation, check)

    def _start(
        self,
        fields: Mapping[str, object],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Listing[ResponseT]:
        request = build_request(self._starter.operation, fields)
        return self._starter.start(
            request, page_size=page_size, max_items=max_items, starting_token=starting_token
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__}>"


class Paginator(AnyPaginator[RequestT, ItemT, ResponseT]):
    """Starts listings of one operation; its ``paginate`` is in the generated subclasses."""

    def _make_pager(
        self,
        fields: Mapping[str, object],
        *,
        page_size: int | None = None,
        max_items: int | None = None,
        starting_token: str | None = None,
    ) -> Pager[ItemT, ResponseT]:
        return Pager(
            self._start(fields, page_size=page_size, max_items=max_items, starting_token=starting_token)
        )
