"""Render the modules with conversion functions and with checks: one a family and purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

import jinja2

from codegen import functions
from codegen.checks import Checks, structures_with_arns
from codegen.functions import snake
from codegen.ir import Service, Structure, nested_names
from codegen.reader import UnsupportedModelError
from imagebuilder_typed.validation._field_relations import RELATIONS

__all__ = ["FOLDERS", "render_functions"]

FROM_WIRE, REQUESTS_FROM_WIRE = Path("conversion/_from_wire"), Path("conversion/_requests_from_wire")
TO_WIRE, ANSWERS_TO_WIRE = Path("conversion/_to_wire"), Path("conversion/_answers_to_wire")
CHECKS = Path("validation/_checks")
FOLDERS = (FROM_WIRE, REQUESTS_FROM_WIRE, TO_WIRE, ANSWERS_TO_WIRE, CHECKS)
"""Folders with nothing but such modules.

Calls need functions of two of the folders of conversion. The other two are for programs that convert the other way themselves.
"""


def render_functions(
    environment: jinja2.Environment, service: Service, title_of: Callable[[str], str]
) -> dict[Path, str]:
    """The modules by their path below the package folder."""
    _refuse_equal_names(service)
    environment.filters |= {
        "from_wire": partial(functions.from_wire, service=service),
        "to_wire": partial(functions.to_wire, service=service),
        "snake": snake,
    }
    files: dict[Path, str] = {}
    for family in service.families:
        module = f"{family}.py"
        structures = service.structures_of(family)
        received = [structure for structure in structures if structure.received]
        only_sent = [structure for structure in structures if not structure.received]
        sent = [structure for structure in structures if structure.sent]
        only_received = [structure for structure in structures if not structure.sent]
        for folder, template, chosen, names in (
            (FROM_WIRE, "from_wire", received, _names(service, received, FROM_WIRE)),
            (REQUESTS_FROM_WIRE, "from_wire", only_sent, _names(service, only_sent, REQUESTS_FROM_WIRE)),
            (TO_WIRE, "to_wire", sent, _names(service, sent, TO_WIRE)),
            (ANSWERS_TO_WIRE, "to_wire", only_received, _names(service, only_received, ANSWERS_TO_WIRE)),
        ):
            if chosen:
                files[folder / module] = environment.get_template(f"{template}_family.py.jinja").render(
                    title=title_of(family), structures=chosen, **names
                )
        files[CHECKS / module] = _render_checks(environment, service, family, title_of(family))
    for folder in FOLDERS:
        modules = sorted(path.stem for path in files if path.parent == folder)
        files[folder / "__init__.py"] = environment.get_template(f"{folder.name[1:]}.py.jinja").render(
            package=".".join(folder.parts), modules=modules
        )
    return files


def _render_checks(environment: jinja2.Environment, service: Service, family: str, title: str) -> str:
    structures = [structure for structure in service.structures_of(family) if structure.sent]
    checks = Checks(frozenset(RELATIONS))
    rendered = [checks.is_valid(structure) for structure in structures]
    return environment.get_template("checks_family.py.jinja").render(
        title=title,
        structures=structures,
        checks=rendered,
        patterns=dict(sorted(checks.patterns.items())),
        arn_fields=structures_with_arns(service),
        **_names(service, structures, CHECKS),
    )


def _names(service: Service, structures: Iterable[Structure], folder: Path) -> dict[str, object]:
    """The names that a module has from others. Classes that it does not need are dropped afterwards.

    Args:
        service: The service.
        structures: Those that the module has functions for.
        folder: The folder of the module.
    """
    own = {structure.name for structure in structures}
    used = own.union(*(nested_names(structure) for structure in structures))
    classes: dict[str, list[str]] = {}
    loaded_later: dict[str, str] = {}
    for name in sorted(used):
        shape = service.structures.get(name) or service.enums[name]
        classes.setdefault(f"imagebuilder_typed.models.{shape.family}", []).append(name)
        if isinstance(shape, Structure) and name not in own:
            home = _folder_of(shape, folder)
            module = f"imagebuilder_typed.{'.'.join(home.parts)}.{shape.family}"
            loaded_later[_FUNCTION_NAMES[home].format(snake(name))] = module
    return {
        "imports": classes,
        "loaded_later": loaded_later,
        "enums": sorted(used & service.enums.keys()),
    }


_FUNCTION_NAMES = {
    FROM_WIRE: "make_{}",
    REQUESTS_FROM_WIRE: "make_{}",
    TO_WIRE: "{}_to_wire",
    ANSWERS_TO_WIRE: "{}_to_wire",
    CHECKS: "is_valid_{}",
}


def _folder_of(structure: Structure, folder: Path) -> Path:
    """The folder with the function of a structure, for a module of ``folder`` that needs it."""
    if folder == REQUESTS_FROM_WIRE and structure.received:
        return FROM_WIRE
    if folder == ANSWERS_TO_WIRE and structure.sent:
        return TO_WIRE
    return folder


def _refuse_equal_names(service: Service) -> None:
    """Functions are named after structures and enums, in a spelling that might be the same for two of them."""
    names: dict[str, str] = {}
    for name in [*service.structures, *service.enums]:
        other = names.setdefault(snake(name), name)
        if other != name:
            raise UnsupportedModelError(f"{name} and {other} would get functions with one name")
