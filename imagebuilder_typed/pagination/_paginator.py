"""Starts listings: what ``paginate`` does with its arguments before anything is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from copy import deepcopy
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from imagebuilder_typed._numbers import check_count
from imagebuilder_typed.exceptions import RequestValidationError, ValidationProblem
from imagebuilder_typed.pagination._iteration import Listing
from imagebuilder_typed.pagination._pager import Pager
from imagebuilder_typed.pagination._resume_token import decode
from imagebuilder_typed.validation._build_request import build_request
from imagebuilder_typed.validation._options import (
    PAGINATE_ADVICE,
    build_or_report,
    option_problems,
    split_misplaced,
)

if TYPE_CHECKING:
    from imagebuilder_typed._call.operation import Operation, PageFields

__all__ = ["Paginator"]

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
            send: Sends a request, retries included; takes the operation and the request. It must not validate the
                request: ``check`` has seen everything that the caller wrote, and the service's own tokens go back to it
                unchanged, whatever the API model says about them.
            operation: The operation that lists.
            check: Validates a request, once for a listing and before anything is sent; None to skip that.
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
        pages = self._operation.pages
        if pages is None:
            raise TypeError(f"{self._operation.name} does not list in pages")
        options = _Options(page_size=page_size, max_items=max_items, starting_token=starting_token)
        built = self._build(request, fields, options, pages)
        token: object = getattr(built, pages.token_in) if starting_token is None else starting_token
        page_token, offset = self._decode_token(token) if isinstance(token, str) else (token, 0)
        changes: dict[str, object] = {pages.token_in: page_token}
        if pages.limit is not None and page_size is not None:
            changes[pages.limit] = page_size
        # A copy, so that the listing doesn't change when the caller's object does.
        first_request = attrs.evolve(deepcopy(built), **changes)
        # A resume token of ours contains the service's, for which the caller is not responsible.
        own_changes = {} if page_token == token else {pages.token_in: None}
        self._validate(attrs.evolve(first_request, **own_changes), options.request_fields(pages))
        return Pager(
            Listing(
                send=self._send,
                operation=self._operation,
                pages=pages,
                request=first_request,
                offset=offset,
                max_items=max_items,
            )
        )

    def _build(
        self,
        request: RequestT | None,
        fields: Mapping[str, object],
        options: _Options,
        pages: PageFields,
    ) -> Any:
        """Build the request as the caller wrote it, and report what is wrong with it or with the options."""
        request_fields, problems = split_misplaced(fields, PAGINATE_ADVICE)
        problems = [*options.problems(pages), *problems]
        built: Any = build_or_report(
            partial(build_request, self._operation, request, request_fields), problems
        )
        problems += [
            ValidationProblem(option, f"is given twice: the request has {field} too")
            for field, option in options.request_fields(pages).items()
            if getattr(built, field, None) is not None
        ]
        if problems:
            raise RequestValidationError(self._operation.name, problems)
        return built

    def _decode_token(self, token: str) -> tuple[str | None, int]:
        try:
            return decode(self._operation.method_name, token)
        except ValueError as error:
            problem = ValidationProblem("starting_token", str(error), token)
            raise RequestValidationError(self._operation.name, [problem]) from None

    def _validate(self, request: Any, option_names: Mapping[str, str]) -> None:
        """Validate the first request. Its problems name the options that the caller used."""
        if self._check is None:
            return
        try:
            self._check(self._operation, request)
        except RequestValidationError as error:
            problems = [
                ValidationProblem(option_names.get(each.path, each.path), each.problem, each.value)
                for each in error.problems
            ]
            raise RequestValidationError(self._operation.name, problems) from None
