"""Render the intermediate form to Python source with Jinja2, and format it with ruff."""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterable
from functools import partial
from itertools import chain
from pathlib import Path

import jinja2

from codegen import naming
from codegen.ir import Field, Operation, Rules, Service, Structure, TypeKind
from codegen.patterns import python_pattern
from codegen.render_functions import FOLDERS, render_functions

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "imagebuilder_typed"
TEMPLATES = Path(__file__).parent / "templates"
REFERENCE_PAGE = "https://docs.aws.amazon.com/imagebuilder/latest/APIReference/API_"
LINE_LENGTH = 110

_TITLES = {
    "shared": "What several resource families use",
    "image": "Images, their builds and imports",
    "tag": "Tags",
    "scan_finding": "Findings of image scans",
}


def render(service: Service) -> dict[Path, str]:
    """All generated files, by their path below the package folder."""
    environment = _environment()
    environment.filters["declared"] = partial(_declared, service)
    modules = {
        family: sorted(
            [*(e.name for e in service.enums_of(family)), *(s.name for s in service.structures_of(family))]
        )
        for family in service.families
    }
    files = {
        Path("models/__init__.py"): environment.get_template("models.py.jinja").render(
            modules=modules, exported=sorted(name for names in modules.values() for name in names)
        ),
        **{
            Path("models", name): _copied(environment, name)
            for name in (
                "_base.py",
                "_copies.py",
                "_define.py",
                "_documents.py",
                "_member_texts.py",
                "_mistakes.py",
                "_response_metadata.py",
                "_open_enum.py",
                "_rule.py",
            )
        },
        Path("exceptions/_modeled.py"): environment.get_template("modeled.py.jinja").render(
            errors=service.errors
        ),
        Path("exceptions/__init__.py"): _render_exceptions(environment, service, "exceptions.py.jinja"),
        Path("_api/error_classes.py"): _render_exceptions(environment, service, "namespace.py.jinja"),
        Path("models/_families.py"): environment.get_template("families.py.jinja").render(modules=modules),
        Path("models/_generated_from.py"): environment.get_template("generated_from.py.jinja").render(
            version=service.botocore_version, api_version=service.api_version
        ),
        Path("models/_rules.py"): environment.get_template("rules.py.jinja").render(
            rules=_rules_by_shape(service), structures=[s for s in service.structures.values() if s.sent]
        ),
        Path("models/_directions.py"): environment.get_template("directions.py.jinja").render(
            only_sent=[name for name, s in service.structures.items() if s.sent and not s.received]
        ),
        Path("_api/dry_run.py"): environment.get_template("dry_run.py.jinja").render(
            operations=[operation for operation in service.operations if operation.dry_run]
        ),
        Path("_api/async_dry_run.py"): environment.get_template("async_dry_run.py.jinja").render(
            operations=[operation for operation in service.operations if operation.dry_run]
        ),
        Path("_api/__init__.py"): environment.get_template("api.py.jinja").render(),
        **_render_operations(environment, service, ""),
        **_render_operations(environment, service, "async_"),
        **_render_paginators(environment, service, ""),
        **_render_paginators(environment, service, "async_"),
        **render_functions(environment, service, _title),
    }
    for family, names in modules.items():
        files[Path(f"models/{family}.py")] = environment.get_template("family.py.jinja").render(
            title=_title(family),
            imports=service.imports_of(family),
            exported=names,
            enums=service.enums_of(family),
            structures=service.structures_of(family),
            request_bases={each.request.name: _request_base(each) for each in service.operations},
        )
    return _formatted(files)


def _title(family: str) -> str:
    return _TITLES.get(family, family.replace("_", " ").capitalize() + "s")


def _by_family(operations: Iterable[Operation]) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for operation in sorted(operations, key=lambda operation: operation.request.family):
        found.setdefault(operation.request.family, []).append(operation)
    return found


def _render_operations(environment: jinja2.Environment, service: Service, colour: str) -> dict[Path, str]:
    """The methods of the blocking client, or with the colour ``async_`` those of the async one."""
    families = _by_family(service.operations)
    prefix = colour.title().rstrip("_")
    classes = {family: f"{prefix}{family.title().replace('_', '')}Operations" for family in families}
    folder = Path(f"_api/{colour}operations")
    template = environment.get_template(f"{colour}operation_family.py.jinja")
    return {
        folder / "__init__.py": environment.get_template(f"{colour}operations.py.jinja").render(
            operations=service.operations, classes=classes
        ),
        **{
            folder / f"{family}.py": template.render(
                title=_title(family), class_name=classes[family], operations=operations
            )
            for family, operations in families.items()
        },
    }


def _render_paginators(environment: jinja2.Environment, service: Service, colour: str) -> dict[Path, str]:
    """The paginators of the blocking client, or with the colour ``async_`` those of the async one."""
    paginated = [operation for operation in service.operations if operation.pagination]
    families = _by_family(paginated)
    folder = Path(f"_api/{colour}paginators")
    template = environment.get_template(f"{colour}paginator_family.py.jinja")
    return {
        folder / "__init__.py": environment.get_template(f"{colour}paginators.py.jinja").render(
            operations=paginated, families=families
        ),
        **{
            folder / f"{family}.py": template.render(title=_title(family), operations=operations)
            for family, operations in families.items()
        },
    }


def existing(files: Iterable[Path]) -> dict[Path, str]:
    """The text of the ``files`` that exist, and of files in generated folders that are no longer generated."""
    left_over = [
        path.relative_to(PACKAGE)
        for folder in ("models", "_api", *FOLDERS)
        for path in (PACKAGE / folder).rglob("*.py")
    ]
    return {
        path: (PACKAGE / path).read_text("utf-8")
        for path in sorted({*files, *left_over})
        if (PACKAGE / path).exists()
    }


def _copied(environment: jinja2.Environment, template: str) -> str:
    return f"{environment.globals['header']}\n{(TEMPLATES / template).read_text('utf-8')}"


def _render_exceptions(environment: jinja2.Environment, service: Service, template: str) -> str:
    modules = ("_base", "_call_errors", "_value_errors")
    hand_written = {module: _exported(PACKAGE / "exceptions" / f"{module}.py") for module in modules}
    files = hand_written | {"_modeled": [error.name for error in service.errors]}
    return environment.get_template(template).render(
        modules=files, exported=sorted(chain.from_iterable(files.values()))
    )


def _exported(module: Path) -> list[str]:
    for node in ast.parse(module.read_text("utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__all__":
            return [str(name) for name in ast.literal_eval(node.value)]
    raise ValueError(f"{module} has no __all__")


def _rules_by_shape(service: Service) -> dict[str, Rules]:
    """Rules of the values in requests by shape. The rules of entries and keys come before those that use them."""
    found: dict[str, Rules] = {}

    def add(rules: Rules | None) -> None:
        if rules is not None:
            add(rules.item)
            add(rules.key)
            found.setdefault(rules.shape, rules)

    for structure in service.structures.values():
        if structure.sent:
            for field in structure.fields:
                add(field.rules)
    return found


def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        keep_trailing_newline=True,
    )
    # No version here, so that a new botocore with the same model changes only one file.
    environment.globals["header"] = (
        "# Generated from botocore's imagebuilder model; models/_generated_from.py has the version."
        " Not to be edited: change codegen/ and run `make generate`."
    )
    environment.globals["reference_page"] = REFERENCE_PAGE
    environment.filters |= {
        "prose": _prose,
        "quoted": _quoted,
        "constructor_parameter": _constructor_parameter,
        "parameter": _parameter,
        "keywords": _keywords,
        "values": _values,
        "entry": _entry,
        "constant": _constant,
        "docstring": _docstring,
        "summary": _summary,
        "regex": _regex,
    }
    return environment


def _prose(text: str, indent: int, first_indent: int = 0) -> str:
    """Wrap words for a docstring; the first line starts ``first_indent`` characters in."""
    lines = textwrap.wrap(
        text.replace("\\", "\\\\"),
        LINE_LENGTH - indent - 6,
        initial_indent="\0" * first_indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return ("\n" + " " * indent).join(lines).replace("\0", "")


def _summary(text: str) -> str:
    """The first sentence."""
    return text.split(". ")[0].rstrip(".") + "."


def _docstring(text: str, indent: int) -> str:
    """The first sentence on a line of its own, the others below it."""
    summary = _summary(text)
    rest = text[len(summary) :].strip()
    return _prose(summary, indent) + (f"\n\n{' ' * indent}{_prose(rest, indent)}" if rest else "")


def _quoted(value: str) -> str:
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _declared(service: Service, field: Field, structure: Structure) -> str:
    annotation = _attribute_type(field, structure)
    if field.token:
        return f"{annotation} = field(factory=new_client_token, eq=False)"
    if field.document:
        default = "" if field.required else "default=None, "
        optional = "" if field.required else " | None"
        return f"{annotation}{optional} = field({default}converter={_converter(field)})"
    if structure.sent:
        return annotation if field.required else f"{annotation} | None = None"
    if field.required or field.always_present:
        return f"{annotation} = unset()"
    if not service.is_read_as_empty(field):
        return f"{annotation} | None = None"
    read_as = {TypeKind.LIST: "list", TypeKind.MAP: "dict"}.get(field.type.kind, field.type.name)
    return f"{annotation} = unset({read_as})"


def _converter(field: Field) -> str:
    """The function that makes text of a document."""
    return f"{naming.method_name(field.document).removesuffix('_document')}_text"


def _attribute_type(field: Field, structure: Structure) -> str:
    """What is sent may be any sequence or mapping. What an answer has are lists and dicts."""
    return field.type.annotation if structure.received else field.type.sent


def _constructor_parameter(field: Field) -> str:
    """A keyword of the constructor, where it accepts more than the attribute holds."""
    if field.required:
        return f"{field.name}: {field.type.sent}"
    return f"{field.name}: {field.type.sent} | None = None"


def _parameter(field: Field) -> str:
    accepted = field.type.accepted
    if field.document:
        accepted += f" | documents.{field.document}"
    return accepted if field.required else f"{accepted} | None = None"


def _values(fields: Iterable[Field]) -> str:
    """A dict of the keywords of a method."""
    return "{" + ", ".join(f"{_quoted(field.name)}: {field.name}" for field in fields) + "}"


def _entry(field: Field) -> str:
    """An entry of ``Args:``. It is one line, since editors show the first line of an entry."""
    words = " ".join(field.doc.split()).replace("\\", "\\\\")
    return f"{field.name}: {words}"


def _request_base(operation: Operation) -> str:
    response, pages = f'"{operation.response.name}"', operation.pagination
    return f'PagedRequest["{pages.item.annotation}", {response}]' if pages else f"Request[{response}]"


def _keywords(fields: tuple[Field, ...]) -> list[Field]:
    """Required ones first, the client token last: the order in which people think of them.

    ``tags`` comes before ``resource_tags``: pyright takes the first line with ``tags: `` for the words of ``tags``.
    """
    ordered = sorted(fields, key=lambda field: (not field.required, field.token))
    for field in tuple(ordered):
        place = next(place for place, other in enumerate(ordered) if other.name.endswith(field.name))
        ordered.insert(place, ordered.pop(ordered.index(field)))
    return ordered


def _constant(operation: Operation) -> str:
    return "_" + operation.method_name.upper()


def _regex(pattern: str) -> str:
    pattern = python_pattern(pattern)
    return f'r"{pattern}"' if '"' not in pattern else repr(pattern)


def _formatted(files: dict[Path, str]) -> dict[Path, str]:
    """Drop imports that a file does not use, sort the rest, and format."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
        config = ["--config", str(ROOT / "pyproject.toml"), "--no-cache", "--quiet", str(folder)]
        ruff = [sys.executable, "-m", "ruff"]
        subprocess.run(
            [*ruff, "check", "--select", "F401,I,RUF022", "--fix", "--exit-zero", *config], check=True
        )
        subprocess.run([*ruff, "format", *config], check=True)
        return {path: (folder / path).read_text("utf-8") for path in files}
