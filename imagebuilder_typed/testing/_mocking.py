"""`mock_imagebuilder`: moto's `mock_aws` with Image Builder."""

from __future__ import annotations

from typing import TYPE_CHECKING, ParamSpec, TypeVar, overload

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

    Returns:
        The wrapped function or class; without one, a context manager.
    """
    register()
    if func is None:
        return mock_aws(config=config)
    return mock_aws(config=config)(func)
