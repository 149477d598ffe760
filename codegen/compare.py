"""Compare the generated files with what the installed botocore's model would give."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import attrs

from codegen import render, source_facts
from codegen.grouping import SHARED
from codegen.ir import Service
from codegen.source_facts import ORDER, WORDS, Fact

_VERSION_FILE = Path("models/_generated_from.py")
# Tables beside the classes of the models.
_TABLES = {
    Path("models/__init__.py"),
    Path("models/_directions.py"),
    Path("models/_families.py"),
    Path("models/_rules.py"),
}


@attrs.frozen
class Comparison:
    """How two sets of generated files differ."""

    new: tuple[str, ...]
    gone: tuple[str, ...]
    changed: tuple[str, ...]
    """Names with the difference: ``field Image.arn, required: yes, was no``."""
    files: tuple[Path, ...]
    """Files whose text differs, except the one with botocore's version."""
    unnamed: tuple[Path, ...]
    """Those of :attr:`files` whose difference none of the names explains."""
    modules: Mapping[str, str]
    """The module of each new structure and enum."""

    def lines(self, version: str) -> list[str]:
        """One line for each difference; ``version`` is botocore's."""
        return [
            *(f"new in botocore {version}: {name}{self._where(name)}" for name in self.new),
            *(f"not in botocore {version}: {name}" for name in self.gone),
            *(f"changed in botocore {version}: {what}" for what in self.changed),
            *(f"file {path} differs in its order, imports or template" for path in self.unnamed),
        ]

    def _where(self, name: str) -> str:
        module = self.modules.get(name)
        if module is None:
            return ""
        advice = ": several families use it or none does, see codegen/grouping.py"
        return f" (in {module}{advice if module == f'models.{SHARED}' else ''})"


def differences(service: Service) -> list[str]:
    """One line for each thing that generating from ``service`` would change, botocore's version left out."""
    files = render.render(service)
    return compare(render.existing(files), files).lines(service.botocore_version)


def compare(old: Mapping[Path, str], new: Mapping[Path, str]) -> Comparison:
    """Compare generated files, by their path below the package folder."""
    before, after = source_facts.read(old), source_facts.read(new)
    changed = {
        name: found
        for name in sorted(before.keys() & after.keys())
        if (found := _changes(before[name], after[name]))
    }
    added, gone = sorted(after.keys() - before.keys()), sorted(before.keys() - after.keys())
    files = sorted(
        path for path in old.keys() | new.keys() if path != _VERSION_FILE and old.get(path) != new.get(path)
    )
    named = {after[name].file for name in [*added, *changed]} | {
        before[name].file for name in [*gone, *changed]
    }
    if named:
        # Other files repeat facts of these: an operation's parameters are the fields of its request.
        named |= {path for path in files if path.parent != Path("models") or path in _TABLES}
    if any(name.startswith(("enum ", "value ")) for name in [*added, *gone, *changed]):
        # Fields that take an enum's values as strings list them in their types.
        named |= {
            path
            for path in files
            if source_facts.without_values(old.get(path, ""))
            == source_facts.without_values(new.get(path, ""))
        }
    return Comparison(
        new=tuple(added),
        gone=tuple(gone),
        changed=tuple(f"{name}, {change}" for name, found in changed.items() for change in found),
        files=tuple(files),
        unnamed=tuple(path for path in files if path not in named),
        modules={name: module for name in added if (module := after[name].aspects.get("module"))},
    )


def _changes(before: Fact, after: Fact) -> list[str]:
    found = [
        f"{aspect}: {after.aspects.get(aspect, 'none')}, was {before.aspects.get(aspect, 'none')}"
        for aspect in dict.fromkeys([*before.aspects, *after.aspects])
        if aspect not in (WORDS, ORDER) and before.aspects.get(aspect) != after.aspects.get(aspect)
    ]
    if _reordered(before.aspects.get(ORDER, ""), after.aspects.get(ORDER, "")):
        found.append(f"{ORDER}: {after.aspects[ORDER]}, was {before.aspects[ORDER]}")
    # The docstring repeats the limits. A change of the limits is listed already.
    if not found and before.aspects.get(WORDS) != after.aspects.get(WORDS):
        found.append(f"{WORDS}: {after.aspects.get(WORDS)!r}, was {before.aspects.get(WORDS)!r}")
    return found


def _reordered(before: str, after: str) -> bool:
    old, new = before.split(), after.split()
    return [name for name in old if name in new] != [name for name in new if name in old]
