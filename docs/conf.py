"""Settings of the documentation's build; ``make docs`` runs it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docutils import nodes
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

sys.path.insert(0, str(Path(__file__).parent.parent))

from imagebuilder_typed import __version__
from imagebuilder_typed.models._base import Shape

project = "imagebuilder-typed"
author = "The imagebuilder-typed developers"
copyright = f"2026, {author}"
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.napoleon",
    "sphinx.ext.viewcode",
]
exclude_patterns = ["_build"]
# The builtin "type" in an annotation has the name of many fields.
suppress_warnings = ["ref.python", "toc.empty_glob"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

# Docstrings of the testing package have `code` in single backticks.
default_role = "code"
add_module_names = False
python_use_unqualified_type_names = True
# One parameter a line where a signature has many: create_image has 14.
python_maximum_signature_line_length = 90

autodoc_member_order = "bysource"
autodoc_class_signature = "mixed"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
napoleon_numpy_docstring = False
napoleon_use_rtype = False
viewcode_line_numbers = True

html_theme = "furo"
html_title = f"imagebuilder-typed {release}"
html_static_path = ["_static"]
html_css_files = ["custom.css"]
html_theme_options = {"navigation_with_keys": True}


def _without_signature(
    app: Sphinx,
    what: str,
    name: str,
    obj: object,
    options: object,
    signature: str | None,
    return_annotation: str | None,
) -> tuple[str, str | None] | None:
    """Leave out what the list of attributes below repeats: the constructor of a structure, the base of an enum."""
    if what == "class" and isinstance(obj, type) and (issubclass(obj, Shape) or "models" in obj.__module__):
        return "", None
    return None


_full_names: dict[str, set[str]] = {}


def _by_short_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.Element
) -> nodes.Element | None:
    """Link a class that an annotation names without its module, where just one class has that name."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains.python_domain
    if not _full_names:
        for full, entry in domain.objects.items():
            if entry.objtype in ("class", "exception") and not entry.aliased:
                _full_names.setdefault(full.rpartition(".")[2], set()).add(full)
    found = _full_names.get(str(node["reftarget"]).rpartition(".")[2], set())
    if len(found) != 1:
        return None
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", next(iter(found)), node, contnode)


def setup(app: Sphinx) -> None:
    """Connect the two handlers above."""
    app.connect("autodoc-process-signature", _without_signature)
    app.connect("missing-reference", _by_short_name)
