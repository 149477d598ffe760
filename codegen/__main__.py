"""``python -m codegen``: write the generated files, check them, or compare the model with another botocore's.

python -m codegen generate     write them
python -m codegen check        tell which differ from what would be written; exit 1 if any
python -m codegen compare      list what the installed botocore's model has and the generated code has not
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from codegen import ir, reader, words
from codegen.compare import differences
from codegen.render import PACKAGE, render

_GENERATED_FOLDERS = ("models",)


def generate(*, draft: bool) -> None:
    """Write every generated file, and remove those that are not made any more."""
    files = render(words.add_words(ir.build(reader.read_model()), draft=draft))
    for path in _left_over(files):
        path.unlink()
    for path, text in files.items():
        (PACKAGE / path).parent.mkdir(parents=True, exist_ok=True)
        (PACKAGE / path).write_text(text, "utf-8")
    print(f"wrote {len(files)} files from botocore {reader.read_model().botocore_version}")


def check() -> list[str]:
    """Names of the files that `generate` would change."""
    files = render(words.add_words(ir.build(reader.read_model())))
    changed = [path for path, text in files.items() if not _same(PACKAGE / path, text)]
    return sorted(str(path) for path in [*changed, *_left_over(files)])


def _same(path: Path, text: str) -> bool:
    return path.exists() and path.read_text("utf-8") == text


def _left_over(files: dict[Path, str]) -> list[Path]:
    existing = [path for folder in _GENERATED_FOLDERS for path in (PACKAGE / folder).glob("*.py")]
    return [path for path in existing if path.relative_to(PACKAGE) not in files]


def main() -> int:
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("command", choices=["generate", "check", "compare"])
    parser.add_argument(
        "--draft", action="store_true", help="generate with placeholders where words are missing"
    )
    arguments = parser.parse_args()
    match arguments.command:
        case "generate":
            generate(draft=arguments.draft)
            return 0
        case "check":
            changed = check()
            for path in changed:
                print(f"out of step: {path} (run `make generate`)")
            return 1 if changed else 0
        case _:
            found = differences(ir.build(reader.read_model()))
            print("\n".join(found) or "the generated code has all of the model")
            return 0


if __name__ == "__main__":
    sys.exit(main())
