"""``python -m codegen``: write the generated files, check them, or compare the model with another botocore's.

python -m codegen generate     write them, and report what is new; if words are missing, list their entries and write nothing
python -m codegen check        report those that `generate` would change; exit 1 if any
python -m codegen compare      report what the installed botocore's model would change
"""

from __future__ import annotations

import argparse
import sys

from codegen import always_present, build_ir, counterparts, ir, reader, render, stubs, words
from codegen.compare import Comparison, compare, differences
from codegen.documents import DocumentMemberError


def generate(*, draft: bool) -> int:
    """Write every generated file, and remove those that are no longer generated.

    Args:
        draft: Where words are missing, put empty entries into codegen/docs and placeholders into the code.

    Returns:
        The exit code: 1 if words are missing and this is not a draft. Then nothing is written.
    """
    service, gaps = words.describe(build_ir.build(reader.read_model()))
    undecided = always_present.undecided(service.optional_in_answers)
    without_counterpart = counterparts.undecided(service)
    files = render.render(service)
    before = render.existing(files)
    comparison = compare(before, files)
    _report(service, comparison)
    if gaps and not draft:
        print("\nWords are missing. Entries for codegen/docs (`generate --draft` puts them there):\n")
        print("\n".join(stubs.listing(words.DOCS, gaps)))
    if undecided and not draft:
        print(
            "\nDecisions are missing. Which members has every answer? Entries for codegen/facts, with a reason each;"
        )
        print(
            "or one in [left_out] for a structure of which nothing is known (`generate --draft` puts those there):\n"
        )
        entries = [*always_present.gaps(undecided), *always_present.left_out_gaps(undecided)]
        print("\n".join(stubs.listing(always_present.FACTS, entries)))
    if without_counterpart and not draft:
        print(
            "\nWhat are these members of requests copied from? Entries for codegen/facts, in [copied.<request>] with the name"
        )
        print("in the resource, or with a reason in these tables (`generate --draft` puts those there):\n")
        print("\n".join(stubs.listing(always_present.FACTS, counterparts.gaps(without_counterpart))))
    if (gaps or undecided or without_counterpart) and not draft:
        print("\nNothing was written.")
        return 1
    if gaps:
        stubs.append(words.DOCS, gaps)
        print(f"placeholders for {len(gaps)} that have no words: fill their entries in codegen/docs")
    if undecided:
        stubs.append(always_present.FACTS, always_present.left_out_gaps(undecided))
        print(
            f"no decisions about {len(undecided)} structures: make them in codegen/facts/always_present.toml"
        )
    if without_counterpart:
        stubs.append(always_present.FACTS, counterparts.gaps(without_counterpart))
        print(
            f"no counterparts for {len(without_counterpart)} members: decide in codegen/facts/counterparts.toml"
        )
    for path in before.keys() - files.keys():
        (render.PACKAGE / path).unlink()
    for path, text in files.items():
        (render.PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
        (render.PACKAGE / path).write_text(text, "utf-8")
    different = sum(before.get(path) != text for path, text in files.items())
    print(
        f"wrote {len(files)} files from botocore {service.botocore_version}, {different} of them new or changed"
    )
    return 0


def _report(service: ir.Service, comparison: Comparison) -> None:
    for line in comparison.lines(service.botocore_version):
        print(line)
    new = set(comparison.new)
    by_name = [
        f"  {structure.name}.{field.name}: {field.doc}"
        for structure in service.structures.values()
        for field in structure.fields
        if field.words_by_name and f"field {structure.name}.{field.name}" in new
    ]
    if by_name:
        print(
            "\nNew fields whose words come from members.toml. Do they fit?",
            *by_name,
            sep="\n",
        )


def check() -> list[str]:
    """Names of the files that `generate` would change."""
    service = words.add_words(build_ir.build(reader.read_model()))
    undecided = always_present.undecided(service.optional_in_answers)
    if undecided:
        raise always_present.UndecidedError(undecided)
    without_counterpart = counterparts.undecided(service)
    if without_counterpart:
        raise counterparts.UndecidedCounterpartError(without_counterpart)
    files = render.render(service)
    there = render.existing(files)
    return sorted(str(path) for path in files.keys() | there.keys() if files.get(path) != there.get(path))


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("command", choices=["generate", "check", "compare"])
    parser.add_argument(
        "--draft",
        action="store_true",
        help="generate with placeholders where words are missing, and put empty entries into codegen/docs",
    )
    arguments = parser.parse_args()
    try:
        return _run(arguments.command, draft=arguments.draft)
    except (
        reader.UnsupportedModelError,
        words.MissingWordsError,
        always_present.UndecidedError,
        counterparts.UndecidedCounterpartError,
        DocumentMemberError,
    ) as error:
        print(error, file=sys.stderr)
        return 1


def _run(command: str, *, draft: bool) -> int:
    match command:
        case "generate":
            return generate(draft=draft)
        case "check":
            changed = check()
            for path in changed:
                print(f"out of step: {path} (run `make generate`)")
            return 1 if changed else 0
        case _:
            service, _ = words.describe(build_ir.build(reader.read_model()))
            print("\n".join(differences(service)) or "the generated code has all of the model")
            return 0


if __name__ == "__main__":
    sys.exit(main())
