"""Errors about values: wrong ones in a request or an answer, and missing ones in a response."""

from __future__ import annotations

from collections.abc import Sequence

from imagebuilder_typed.exceptions._base import ImageBuilderError
from imagebuilder_typed.exceptions._botocore import ParamValidationError
from imagebuilder_typed.exceptions._values import leads_to_secret, picklable, shown, type_name

__all__ = [
    "AbsentMemberError",
    "AbsentValueError",
    "ConversionError",
    "InvalidResponseError",
    "RequestValidationError",
    "ResponseDecodeError",
    "ValidationProblem",
]


class InvalidResponseError(ImageBuilderError):
    """The service reported success, but the body of its answer can't be used."""

    def __init__(self, reason: str, *, operation_name: str | None = None, status_code: int = 0) -> None:
        super().__init__(reason)
        self.reason: str = reason
        """What is wrong with the answer."""
        self.operation_name: str | None = operation_name
        self.status_code: int = status_code
        """HTTP status code of the answer; 0 if no answer was involved."""

    def _may_hide_success(self) -> bool:
        # If an operation was called, the status code of the answer reported success.
        return self.operation_name is not None

    def __str__(self) -> str:
        attempts = self._attempts_summary()
        where = f"{self.operation_name}: " if self.operation_name else ""
        return f"{where}{self.reason}" + (f" [{attempts}]" if attempts else "")


class ResponseDecodeError(InvalidResponseError):
    """The body of a successful answer is not a JSON object: it is cut off, empty, or something else.

    boto3 returns an empty response in that case, without an error.
    """

    @property
    def transient(self) -> bool:
        """True: an answer that was cut off may be complete the next time."""
        return True


class ConversionError(InvalidResponseError):
    """A value has another type than the API model says. ``path`` is its place, in Python's notation."""

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
        """Path of the value, such as ``image.output_resources.amis[2].region``."""
        self.expected: str = expected
        """What the model says."""
        self._value: object = value
        self.shown: str = text
        """The value for a message: shortened, or its size if it may be a secret."""

    @property
    def value(self) -> object:
        """The value found instead. A pickle has a description instead of a value that can't be pickled."""
        return self._value


class ValidationProblem:
    """One thing that is wrong with a request."""

    __slots__ = ("path", "problem", "value")

    def __init__(self, path: str, problem: str, value: object = None) -> None:
        self.path: str = path
        """Python path of the field, such as ``components[0].component_arn``; empty for the whole request."""
        self.problem: str = problem
        """The rule that is broken, and what to do."""
        self.value: object = value
        """The offending value. A pickle has a description instead of a value that can't be pickled."""

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

    It reports all problems together. It is also a :class:`botocore.exceptions.ParamValidationError`.
    """

    def __init__(self, operation_name: str | None, problems: Sequence[ValidationProblem]) -> None:
        lines = "\n".join(f"  {problem}" for problem in problems)
        what = f"{operation_name}: the request was not sent" if operation_name else "not valid in a request"
        ImageBuilderError.__init__(self, f"{what}:\n{lines}")
        self.operation_name: str | None = operation_name
        self.problems: list[ValidationProblem] = list(problems)
        """Every problem found, in the order of the request's fields."""


class AbsentValueError(ImageBuilderError, ValueError):
    """A value that :func:`~imagebuilder_typed.present` requires is missing from a response."""


class AbsentMemberError(ImageBuilderError, AttributeError):
    """A member was read that every known answer has, and that this one doesn't have.

    ``hasattr(image, "arn")`` is False for such a member, and ``getattr(image, "arn", None)`` is None.
    """

    def __init__(self, class_name: str, member: str, operation_name: str | None = None) -> None:
        where = (
            f"{operation_name}: the answer has no {class_name}.{member}, which every known answer has"
            if operation_name
            else f"{class_name}.{member} has no value: it was neither passed nor converted"
        )
        AttributeError.__init__(
            self,
            f"{where}. Use getattr(obj, {member!r}, None) where you can continue without it",
            name=member,
        )
        self.class_name: str = class_name
        """The structure, such as ``Image``."""
        self.member: str = member
        """Its attribute, such as ``arn``."""
        self.operation_name: str | None = operation_name
        """The operation whose answer lacks the member; None for an object that comes from no answer."""
