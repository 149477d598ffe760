"""Settings of the documentation's build; ``make docs`` runs it."""

from __future__ import annotations

import contextlib
import inspect
import os
import re
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
from sphinx.ext.napoleon import Config as NapoleonConfig
from sphinx.ext.napoleon import GoogleDocstring

from imagebuilder_typed import ImageBuilderClient, __version__, models
from imagebuilder_typed._api.operations import OPERATIONS
from imagebuilder_typed._api.paginators import FAMILY_OF

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from docutils import nodes
    from sphinx.addnodes import pending_xref
    from sphinx.application import Sphinx
    from sphinx.environment import BuildEnvironment

# It prints a line if matplotlib is missing, which it needs for social cards only. We have none.
with contextlib.redirect_stdout(None):
    import sphinxext.opengraph  # noqa: F401

DOCS = Path(__file__).parent

project = "imagebuilder-typed"
author = "The imagebuilder-typed developers"
copyright = f"2026, {author}"
release = version = __version__

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "sphinx.ext.viewcode",
    "sphinx_copybutton",
    "sphinxext.opengraph",
]
exclude_patterns = ["_build"]
# Many fields have the name of the builtin "type" in annotations. Generated sections skip heading levels.
suppress_warnings = ["ref.python", "myst.header"]
# A link to nothing fails the build: `make docs` turns warnings into errors.
nitpicky = True
# Annotations name classes of other packages, type variables and aliases, which have no page here.
nitpick_ignore_regex = [
    ("py:(class|exc|func)", r"(boto3|botocore|collections\.abc|concurrent\.futures|datetime)\..+"),
    ("py:class", r"imagebuilder_typed\.([a-z]\w*\.)*(_.+|T)"),
    ("py:mod", r"imagebuilder_typed\.models"),  # many pages, none of which is the module's
    (
        "py:class",
        r"(Boto3Session|Cancel|Converter|DefaultConfig|Finding|Included|JsonObject|JsonValue|MockAWS)",
    ),
    ("py:class", r"(datetime|timedelta|OperationName|P|([A-Z][a-z]*)?T)"),
]

myst_heading_anchors = 3

# Search engines and chats show the first sentences of a page, unless its front matter has a description.
ogp_site_name = project
ogp_site_url = os.environ.get("READTHEDOCS_CANONICAL_URL", "")
ogp_social_cards = {"enable": False}
ogp_description_length = 200

# Code is copied without prompts and output. What programs print has no button.
copybutton_selector = "div:not(.highlight-text, .highlight-default) > div.highlight > pre"
copybutton_prompt_text = r">>> |\.\.\. |\$ "
copybutton_prompt_is_regexp = True
copybutton_line_continuation_character = "\\"

# `make linkcheck` asks for each address once. Addresses of the console need a login.
linkcheck_ignore = [r"https://[a-z0-9-]+\.console\.aws\.amazon\.com/", r"https?://127\.0\.0\.1"]
linkcheck_timeout = 20
linkcheck_anchors = False

# Docstrings of the testing package have `code` in single backticks.
default_role = "code"
add_module_names = False
python_use_unqualified_type_names = True
# One parameter a line where a signature has many: create_image has 13.
python_maximum_signature_line_length = 90
toc_object_entries_show_parents = "hide"

autodoc_member_order = "bysource"
autodoc_class_signature = "mixed"
autodoc_preserve_defaults = True
autodoc_typehints = "signature"
# The names of all operations would fill a screen.
autodoc_type_aliases = {"OperationName": "OperationName"}

html_theme = "furo"
html_title = f"imagebuilder-typed {release}"
html_static_path = ["_static"]
html_css_files = ["custom.css"]
html_search_scorer = str(DOCS / "_static" / "scorer.js")

# Classes that show their constructor. Those of the models show their attributes instead.
_CONSTRUCTED = (
    "imagebuilder_typed.ImageBuilderClient",
    "imagebuilder_typed.RetryPolicy",
    "imagebuilder_typed.testing",
)
_NAPOLEON = NapoleonConfig(napoleon_use_rtype=False)


def _read_sections(app: Sphinx, what: str, name: str, obj: object, options: object, lines: list[str]) -> None:
    """Turn Google's ``Args:`` and ``Raises:`` into lists, and drop docstrings that repeat the page.

    The napoleon extension itself would take the first word of an attribute's "Status: what it does" for a type.
    """
    if what == "module" and name != "imagebuilder_typed.testing":
        lines.clear()
    elif what not in ("attribute", "property"):
        lines[:] = GoogleDocstring(lines, _NAPOLEON, app, what, name, obj, options).lines()


def _choose_signature(
    app: Sphinx,
    what: str,
    name: str,
    obj: Callable[..., object],
    options: object,
    signature: str | None,
    return_annotation: str | None,
) -> tuple[str, str | None] | None:
    """Hide constructors that users don't call or that repeat the attributes."""
    if signature is None:
        return None
    if what == "exception" or (what == "class" and not name.startswith(_CONSTRUCTED)):
        return "", None
    return None


def _by_family(methods: Iterable[str]) -> Iterator[tuple[str, str, list[str]]]:
    """Group methods of operations by resource family: the family's name, the title of its models' page, its methods."""

    def family(method: str) -> str:
        return OPERATIONS[method].request_type.__module__.rpartition(".")[2]

    for name, members in groupby(sorted(methods, key=lambda method: (family(method), method)), family):
        title = (DOCS / "api" / "models" / f"{name}.md").read_text("utf-8").splitlines()[0]
        yield name, title.removeprefix("# "), list(members)


def _add_operations(app: Sphinx, page: str, content: list[str]) -> None:
    """Fill the pages of operations and paginators: one section per resource family."""
    if page not in ("api/operations", "api/pagination"):
        return
    for name, title, methods in _by_family(OPERATIONS if page == "api/operations" else FAMILY_OF):
        level = "##"
        entries = [f".. automethod:: imagebuilder_typed.ImageBuilderClient.{method}" for method in methods]
        if page == "api/pagination":
            level = "###"
            entries = [
                f".. automodule:: imagebuilder_typed._api.paginators.{name}",
                "   :members:",
                "   :exclude-members: PAGINATORS",
            ]
        content[0] += "\n".join([f"\n{level} {title}\n", "```{eval-rst}", *entries, "```", ""])


def _add_operations_at_a_glance(app: Sphinx, page: str, content: list[str]) -> None:
    """Fill the page that has each operation in three lines: what it is, what it takes, what it returns."""
    if page != "api/operations-index":
        return
    for _, title, methods in _by_family(OPERATIONS):
        content[0] += "\n".join([f"\n## {title}\n", *map(_operation_at_a_glance, methods), ""])


def _operation_at_a_glance(method: str) -> str:
    operation = OPERATIONS[method]
    facts = {
        "pages": operation.pages,
        "client token": operation.token_field,
        "dry run": operation.dry_run,
        "no client token": not operation.repeatable,
    }
    signature = inspect.signature(getattr(ImageBuilderClient, method))
    taken = [
        _described(f"**{name}**" if parameter.default is parameter.empty else name, str(parameter.annotation))
        for name, parameter in signature.parameters.items()
        if name != "self"
    ]
    returned = [
        _described(field.name, str(field.type))
        for field in attrs.fields(operation.response_type)
        if field.name != "request_id"
    ]
    about = ", ".join(fact for fact, holds in facts.items() if holds)
    return "\n".join(
        [
            f"- {{py:meth}}`{method} <imagebuilder_typed.ImageBuilderClient.{method}>`{about and f' *({about})*'}",
            f"  - {_class_link(operation.request_type)}: {', '.join(taken) or '-'}",
            f"  - {_class_link(operation.response_type)}: {', '.join(returned) or '-'}",
        ]
    )


def _described(name: str, annotation: str) -> str:
    """A name with what its value is, unless that is a string."""
    shape = next((word for word in re.findall(r"\w+", annotation) if word in models.__all__), None)
    several = annotation.startswith(("list", "Sequence"))
    if shape is not None:
        kind = _class_link(getattr(models, shape))
    elif annotation.startswith(("dict", "Mapping")):
        kind = "dict"
    else:
        plain = re.search(r"\b(bool|int|datetime)\b", annotation)
        kind = plain[0] if plain else "strings" if several else ""
    escaped = name.replace("_", "\\_")
    return f"{escaped} ({'list of ' if several else ''}{kind})" if kind else escaped


def _class_link(cls: type) -> str:
    return f"{{py:class}}`{cls.__name__} <{cls.__module__}.{cls.__qualname__}>`"


_full_names: dict[str, set[str]] = {}


def _by_short_name(
    app: Sphinx, env: BuildEnvironment, node: pending_xref, contnode: nodes.Element
) -> nodes.Element | None:
    """Link what an annotation or docstring names without its module or class, if only one object has that name."""
    if node.get("refdomain") != "py":
        return None
    domain = env.domains.python_domain
    if not _full_names:
        for full, entry in domain.objects.items():
            parts = 1 if entry.objtype in ("class", "exception", "function", "module") else 2
            if not entry.aliased:
                _full_names.setdefault(".".join(full.split(".")[-parts:]), set()).add(full)
    name = str(node["reftarget"]).rpartition(".")[2]
    member = f"{str(node.get('py:class')).rpartition('.')[2]}.{name}"
    found = _full_names.get(name) or _full_names.get(member, set())
    if len(found) != 1:
        return None
    return domain.resolve_xref(env, node["refdoc"], app.builder, "obj", next(iter(found)), node, contnode)


def setup(app: Sphinx) -> None:
    """Connect the handlers above."""
    app.connect("autodoc-process-docstring", _read_sections)
    app.connect("autodoc-process-signature", _choose_signature)
    app.connect("source-read", _add_operations)
    app.connect("source-read", _add_operations_at_a_glance)
    app.connect("missing-reference", _by_short_name)
