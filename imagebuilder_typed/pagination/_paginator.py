"""Lists in pages: typed items, fetched when they are needed, one page in memory at a time.

A :class:`Paginator` checks what a listing is asked for and makes a :class:`Pager`. Each iteration over that is a
:class:`_Iteration` of its own, which knows at any moment where another one would have to go on.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from imagebuilder_typed.exceptions import PaginationError, RequestValidationError, ValidationProblem
from imagebuilder_typed.pagination._resume_token import decode, encode
from imagebuilder_typed.validation._validate import build_request, find_problems

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation, PageFields

__all__ = ["Pager", "Paginator"]

RequestT = TypeVar("RequestT")
ItemT = TypeVar("ItemT")
ResponseT = TypeVar("ResponseT")

# What boto3's paginators take, and what to write in its place.
_BOTO3_KEYWORD = "PaginationConfig"
_BOTO3_ADVICE = "is boto3's way; pass page_size, max_items and starting_token as keywords"


class Paginator(Generic[RequestT, ItemT, ResponseT]):
    """Starts listings of one operation; its ``paginate`` is in the generated subclasses."""

    def __init__(
        self,
        send: Callable[..., ResponseT],
        operation: Operation[Any, Any],
        *,
        check: Callable[[Operation[Any, Any], Any], None] | None = None,
    ) -> None:
        """For the client.

        Args:
            send: Sends a request, retries included: takes the operation and the request. It must not validate that:
                ``check`` has seen all that the caller wrote, and the service's own tokens go back to it as they came,
                whatever the model says of them.
            operation: The operation that lists.
            check: Validates a request, once for a listing and before anything is sent; None to leave that out.
        """
        self._send = send
        self._operation = operation
        self._check = check

    def _make_pager(
        self,
        request: RequestT | None,
        fields: Mapping[str, object],
        *,
        page_size: int | None,
        max_items: int | None,
        starting_token: str | None,
    ) -> Pager[ItemT, ResponseT]:
        operation, pages = self._operation, _page_fields(self._operation)
        problems = _option_problems(
            pages, page_size=page_size, max_items=max_items, starting_token=starting_token
        )
        if _BOTO3_KEYWORD in fields:
            problems.append(ValidationProblem(_BOTO3_KEYWORD, _BOTO3_ADVICE))
        built: Any = None
        try:
            built = build_request(
                operation, request, {k: v for k, v in fields.items() if k != _BOTO3_KEYWORD}
            )
        except RequestValidationError as error:
            problems += error.problems
        given: dict[str, str] = {}
        if starting_token is not None:
            given[pages.token_in] = "starting_token"
        if pages.limit is not None and page_size is not None:
            given[pages.limit] = "page_size"
        problems += [
            ValidationProblem(option, f"is given twice: the request has {field} too")
            for field, option in given.items()
            if getattr(built, field, None) is not None
        ]
        if problems:
            raise RequestValidationError(operation.name, problems)

        token: object = getattr(built, pages.token_in) if starting_token is None else starting_token
        page_token, offset = self._decode_starting_token(token) if isinstance(token, str) else (token, 0)
        changes: dict[str, object] = {pages.token_in: page_token}
        if pages.limit is not None and page_size is not None:
            changes[pages.limit] = page_size
        # A copy, so that the listing doesn't change when the caller's object does.
        first_request = attrs.evolve(deepcopy(built), **changes)
        if self._check is not None:
            # A token of ours has the service's inside, which is not the caller's business.
            from_caller = page_token == token
            checked = first_request if from_caller else attrs.evolve(first_request, **{pages.token_in: None})
            try:
                self._check(operation, checked)
            except RequestValidationError as error:
                raise _with_option_names(error, given) from None
        return Pager(
            _Listing(
                send=self._send,
                operation=operation,
                request=first_request,
                offset=offset,
                max_items=max_items,
            )
        )

    def _decode_starting_token(self, token: str) -> tuple[str | None, int]:
        try:
            return decode(self._operation.method_name, token)
        except ValueError as error:
            problem = ValidationProblem("starting_token", str(error), token)
            raise RequestValidationError(self._operation.name, [problem]) from None


@attrs.frozen(kw_only=True)
class _Listing(Generic[ResponseT]):
    """What is to be listed, from where on and how far."""

    send: Callable[..., ResponseT]
    operation: Operation[Any, Any]
    request: Any
    offset: int
    """Items to leave out, from the page of the request's token on."""
    max_items: int | None


class Pager(Generic[ItemT, ResponseT]):
    """One listing, which can be iterated: items, or whole responses with :meth:`pages`.

    Nothing is sent before the first item is asked for, and a page is fetched when its first item is. Each new iteration
    starts anew, with requests of its own, at the place where ``paginate`` was told to start.
    """

    def __init__(self, listing: _Listing[ResponseT]) -> None:
        self._listing = listing
        self._iteration: _Iteration[ItemT, ResponseT] = _Iteration(listing)

    def __iter__(self) -> Iterator[ItemT]:
        """Iterate over the items of all pages.

        Raises:
            ImageBuilderError: A page could not be had, retries included. :attr:`resume_token` is that page's.
            PaginationError: The service sent a token that it had sent before.
        """
        self._iteration = _Iteration(self._listing)
        return self._iteration.items()

    def pages(self) -> Iterator[ResponseT]:
        """Iterate over the responses, empty ones included. Where ``max_items`` ends a page, its list is cut there.

        Raises:
            ImageBuilderError: As with items.
        """
        self._iteration = _Iteration(self._listing)
        return self._iteration.pages()

    def first(self) -> ItemT | None:
        """Fetch the first item, with as many requests as it takes to find one; None where the listing is empty."""
        return next(iter(self), None)

    @property
    def resume_token(self) -> str | None:
        """Where to go on: pass it to ``paginate`` as ``starting_token``, with the same request.

        It tells of the iteration that was started last and is right at any moment: after ``max_items``, a ``break`` or
        an error, the next listing begins with the item after the last one that was handed out, also in the middle of a
        page. None when all has been listed, and before the first item of a listing from the beginning.
        """
        return self._iteration.resume_token()

    def __repr__(self) -> str:
        return f"<Pager of {self._listing.operation.name}>"


class _Iteration(Generic[ItemT, ResponseT]):
    """One iteration: from page to page, with the place where it stands."""

    def __init__(self, listing: _Listing[ResponseT]) -> None:
        self._listing = listing
        self._fields = _page_fields(listing.operation)
        self._page_token: str | None = getattr(listing.request, self._fields.token_in)
        # Items from the start of that page on that are done with. At a start in the middle, with a smaller page size than
        # before, that can be more than the page has; what is over then counts for the next one.
        self._offset = listing.offset
        self._size: int | None = None  # of the page; None until it is here
        self._next_token: str | None = None
        self._remaining = listing.max_items

    def resume_token(self) -> str | None:
        name = self._listing.operation.method_name
        if self._size is None or self._offset < self._size:
            token, offset = self._page_token, self._offset
        elif self._next_token is None:
            return None
        else:
            token, offset = self._next_token, self._offset - self._size
        return encode(name, token, offset, accepted=self._is_accepted(token))

    def _is_accepted(self, token: str | None) -> bool:
        """Whether ``paginate`` would take the service's token as ``starting_token``."""
        name = self._fields.token_in
        request = attrs.evolve(self._listing.request, **{name: token})
        return all(problem.path != name for problem in find_problems(request))

    def items(self) -> Iterator[ItemT]:
        for page in self._fetch_pages():
            for item in getattr(page, self._fields.items):
                self._offset += 1
                yield item
            del page  # or it would stay in memory while the next one comes

    def pages(self) -> Iterator[ResponseT]:
        for page in self._fetch_pages():
            self._offset += len(getattr(page, self._fields.items))
            yield page
            del page

    def _fetch_pages(self) -> Iterator[ResponseT]:
        """Fetch page after page, each without the items that are not to be handed out."""
        listing, fields = self._listing, self._fields
        # Hashes, since a token can have 64 KB and a listing thousands of them.
        asked_for: set[int] = set()
        while self._remaining != 0:
            asked_for.add(hash(self._page_token))
            request = attrs.evolve(listing.request, **{fields.token_in: self._page_token})
            page = listing.send(listing.operation, request)
            entries: list[ItemT] = getattr(page, fields.items)
            self._next_token = getattr(page, fields.token_out) or None
            self._size = len(entries)
            end = None if self._remaining is None else self._offset + self._remaining
            kept = entries[self._offset : end]
            if len(kept) < len(entries):
                setattr(page, fields.items, kept)
            if self._remaining is not None:
                self._remaining -= len(kept)
            yield page
            del page, entries, kept
            if self._remaining == 0 or self._next_token is None:
                return
            if hash(self._next_token) in asked_for:
                raise PaginationError(
                    listing.operation.name,
                    f"the service sent the same token twice, so the listing would never end (a token of {len(self._next_token)} characters)",
                    resume_token=self._next_token,
                )
            self._page_token, self._offset = self._next_token, self._offset - self._size
            self._size = None


def _page_fields(operation: Operation[Any, Any]) -> PageFields:
    if operation.pages is None:
        raise TypeError(f"{operation.name} does not list in pages")
    return operation.pages


def _option_problems(
    pages: PageFields, *, page_size: object, max_items: object, starting_token: object
) -> list[ValidationProblem]:
    problems: list[ValidationProblem] = []
    if page_size is not None and pages.limit is None:
        problems.append(
            ValidationProblem("page_size", "can't be set: the operation has no page size", page_size)
        )
    for name, value in (("page_size", page_size), ("max_items", max_items)):
        if value is None:
            continue
        if not isinstance(value, int) or isinstance(value, bool):
            problems.append(ValidationProblem(name, f"must be a whole number, not {value!r}", value))
        elif value < 1:
            problems.append(ValidationProblem(name, f"must be 1 or more, not {value!r}", value))
    if starting_token is not None and (not isinstance(starting_token, str) or not starting_token):
        advice = "must be the resume_token of a pager, or a token of the service; leave it out to start at the beginning"
        problems.append(
            ValidationProblem("starting_token", f"{advice}; not {starting_token!r}", starting_token)
        )
    return problems


def _with_option_names(error: RequestValidationError, given: Mapping[str, str]) -> RequestValidationError:
    """The same problems, under the names that the caller used."""
    problems = [ValidationProblem(given.get(p.path, p.path), p.problem, p.value) for p in error.problems]
    return RequestValidationError(error.operation_name or "", problems)
