"""`mock_imagebuilder`: moto's `mock_aws` with Image Builder."""

from __future__ import annotations

from functools import wraps
from inspect import isclass, iscoroutinefunction
from typing import TYPE_CHECKING, Any, ParamSpec, TypeVar, cast, overload

from moto import mock_aws

from ._moto import register

if TYPE_CHECKING:
    from collections.abc import Callable

    from moto.core.config import DefaultConfig
    from moto.core.models import MockAWS

P = ParamSpec("P")
T = TypeVar("T")


@overload
def mock_imagebuilder(func: None = None, *, config: DefaultConfig | None = None) -> MockAWS: ...


@overload
def mock_imagebuilder(func: Callable[P, T], *, config: DefaultConfig | None = None) -> Callable[P, T]: ...


def mock_imagebuilder(
    func: Callable[P, T] | None = None, *, config: DefaultConfig | None = None
) -> MockAWS | Callable[P, T]:
    """Run a function, a `with` block or each test of a class against moto with Image Builder.

    It registers Image Builder and then returns `moto.mock_aws`: it mocks all of moto's services, nested mocks share
    their state, and `config` is moto's. The outermost mock starts and ends with empty accounts.

    A coroutine function is mocked while it is awaited.

    Returns:
        The wrapped function or class; without one, a context manager.

    Raises:
        TypeError: A class has tests that are coroutine functions. In those, write `with mock_imagebuilder():`.
    """
    register()
    if func is None:
        return mock_aws(config=config)
    if isclass(func):
        _check_tests(func)
    elif iscoroutinefunction(func):
        return cast("Callable[P, T]", _mocked_coroutine(func, config))
    return mock_aws(config=config)(func)


def _mocked_coroutine(func: Any, config: DefaultConfig | None) -> Any:
    @wraps(func)
    async def mocked(*args: object, **kwargs: object) -> Any:
        with mock_aws(config=config):
            return await func(*args, **kwargs)

    return mocked


def _check_tests(cls: type) -> None:
    # moto would wrap them in functions that return a coroutine, which nobody awaits: such a test would always pass.
    for name, test in vars(cls).items():
        if name.startswith("test") and iscoroutinefunction(test):
            raise TypeError(
                f"mock_imagebuilder can't decorate {cls.__name__}, since {name} is a coroutine function: decorate the "
                "functions one by one, or write `with mock_imagebuilder():` in them"
            )
