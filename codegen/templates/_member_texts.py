"""The texts of members at run time: for ``help(models.Image)``, ``inspect.getdoc(models.Image.arn)`` and IPython's ``?``.

Python drops the strings below the members of a class. They are read from the source when somebody asks for one.
"""

import ast
import inspect
import sys
from collections.abc import Iterable
from functools import cache

__all__ = ["DocumentedSlots"]


class DocumentedSlots(dict[str, str | None]):
    """The ``__slots__`` of a class. Python looks up the text of a member here."""

    def __init__(self, names: Iterable[str], module: str, class_name: str) -> None:
        super().__init__(dict.fromkeys(names))
        self._module = module
        self._class_name = class_name

    def __getitem__(self, name: str) -> str | None:
        return _member_texts(self._module).get(self._class_name, {}).get(name)


@cache
def _member_texts(module: str) -> dict[str, dict[str, str]]:
    """The texts in a module by class and member; none if its source is not there."""
    try:
        source = inspect.getsource(sys.modules[module])
    except (KeyError, OSError):
        return {}
    return {node.name: _texts_in(node) for node in ast.parse(source).body if isinstance(node, ast.ClassDef)}


def _texts_in(cls: ast.ClassDef) -> dict[str, str]:
    texts: dict[str, str] = {}
    for node, below in zip(cls.body, cls.body[1:], strict=False):
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(below, ast.Expr)
            and isinstance(below.value, ast.Constant)
        ):
            texts[ast.unparse(node.target)] = inspect.cleandoc(str(below.value.value))
    return texts
