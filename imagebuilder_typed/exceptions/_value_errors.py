"""Errors about values: in a request, in the body of an answer, or missing from a response."""

from __future__ import annotations

from collections.abc import Sequence

from botocore.exceptions import ParamValidationError

from imagebuilder_typed.exceptions._base import ImageBuilderError
from imagebuilder_typed.exceptions._values import leads_to_secret, picklable, shown, type_name

__all__ = [
    "AbsentValueError",
    "ConversionError",
    "InvalidResponseError",
    "RequestValidationError",
    "ResponseDecodeError",
    "ValidationProblem",
]


class InvalidResponseError(ImageBuilderError):
    """The service said that the request succeeded, and the body of its answer can't be used."""

    def __init__(self, reason: str, *, operation_name: str | None = None, status_code: int = 0) -> None:
        super().__init__(reason)
        self.reason: str = reason
        """What is wrong with the answer."""
        self.operation_name: str | None = operation_name
        self.status_code: int = status_code
        """HTTP status code of the answer; 0 where no answer was involved."""

    def _may_hide_success(self) -> bool:
        # Where an operation was called, the status code said that it succeeded.
        return self.operation_name is not None

    def __str__(self) -> str:
        effort = self._attempts_summary()
        where = f"{self.operation_name}: " if self.operation_name else ""
        return f"{where}{self.reason}" + (f" [{effort}]" if effort else "")


class ResponseDecodeError(InvalidResponseError):
    """The body of a successful answer is not a JSON object: cut off, empty, or another thing altogether.

    boto3 makes an empty response of it without a word.
    """

    @property
    def transient(self) -> bool:
        """True: an answer that got cut off may arrive whole the next time."""
        return True


class ConversionError(InvalidResponseError):
    """A value has another type than the API model says. ``path`` tells where, as Python would reach it."""

    def __init__(
        self,
        path: str,
        expected: str,
        value: object,
        *,
        operation_name: str | None = None,
        status_code: int = 0,
        secret: bool | None = None,
    ) -> None:
        text = shown(value, secret=leads_to_secret(path) if secret is None else secret)
        super().__init__(
            f"{path} should be {expected}, not {type_name(value)}: {text}",
            operation_name=operation_name,
            status_code=status_code,
        )
        self.path: str = path
        """Where the value stands, such as ``image.output_resources.amis[2].region``."""
        self.expected: str = expected
        """What the model wants there."""
        self._value: object = value
        self.shown: str = text
        """The value for a message: shortened, or its size where it may be a secret."""

    @property
    def value(self) -> object:
        """What stood there instead. A pickle has a text in the place of a value that can't be pickled."""
        return self._value


class ValidationProblem:
    """One thing that is wrong with a request."""

    __slots__ = ("path", "problem", "value")

    def __init__(self, path: str, problem: str, value: object = None) -> None:
        self.path: str = path
        """Field by its Python path, such as ``components[0].component_arn``; empty where it is the whole request."""
        self.problem: str = problem
        """The rule that is broken, and what to do."""
        self.value: object = value
        """The offending value. A pickle has a text in the place of a value that can't be pickled."""

    def __repr__(self) -> str:
        return f"ValidationProblem(path={self.path!r}, problem={self.problem!r})"

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" if self.path else self.problem

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, ValidationProblem):
            return NotImplemented
        return (self.path, self.problem, self.value) == (other.path, other.problem, other.value)

    def __reduce__(self) -> tuple[type[ValidationProblem], tuple[str, str, object]]:
        return type(self), (self.path, self.problem, picklable(self.value))


class RequestValidationError(ImageBuilderError, ParamValidationError, ValueError):
    """A request breaks the rules of the API; nothing was sent.

    All problems are told at once. It is a :class:`botocore.exceptions.ParamValidationError` too.
    """

    def __init__(self, operation_name: str, problems: Sequence[ValidationProblem]) -> None:
        lines = "\n".join(f"  {problem}" for problem in problems)
        ImageBuilderError.__init__(self, f"{operation_name}: the request was not sent:\n{lines}")
        self.operation_name: str | None = operation_name
        self.problems: list[ValidationProblem] = list(problems)
        """Every problem found, in the order of the request's fields."""


class AbsentValueError(ImageBuilderError, ValueError):
    """A value is missing from an answer that :func:`~imagebuilder_typed.present` was told to take it from."""
