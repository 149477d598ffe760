"""Measure, print a table, and compare or record.

python -m benchmarks                    # the whole table, each aim met or missed
python -m benchmarks calls memory       # some of the groups
python -m benchmarks --check            # fail when a ratio is worse than recorded in ratios.json
python -m benchmarks --record           # write ratios.json, and the tables and plot that docs/ shows
python -m benchmarks --quick            # fewer repetitions, to check that everything runs
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.util import find_spec

from benchmarks import record, table
from benchmarks.aio import measure_aio
from benchmarks.calls import measure_calls, measure_floor
from benchmarks.figures import Group
from benchmarks.growth import measure_growth, measure_linearity
from benchmarks.instructions import measure_instructions
from benchmarks.memory import measure_kept_answers, measure_pages
from benchmarks.peers import measure_peers
from benchmarks.processes import measure_first_calls, measure_start
from benchmarks.server import Server
from benchmarks.switched_off import measure_switched_off


@dataclass(frozen=True)
class _Effort:
    """The number of repetitions."""

    pairs: int
    rounds: int
    processes: int
    pages: int
    builds: int


_FULL = _Effort(pairs=200, rounds=7, processes=30, pages=1000, builds=10_000)
_QUICK = _Effort(pairs=20, rounds=2, processes=3, pages=50, builds=200)

_GROUPS: Mapping[str, Callable[[Server, _Effort], Group | None]] = {
    "calls": lambda server, effort: measure_calls(server, effort.pairs, effort.rounds),
    "start": lambda server, effort: measure_start(server, effort.processes),
    "memory": lambda server, _: measure_kept_answers(server),
    "first": lambda server, effort: measure_first_calls(server, effort.rounds),
    "growth": lambda server, effort: measure_growth(server, effort.pairs, effort.rounds),
    "linear": lambda server, effort: measure_linearity(server, effort.pairs // 5),
    "pages": lambda server, effort: measure_pages(server, effort.pages),
    "structuring": lambda _, effort: _measure_structuring(effort),
    "builds": lambda _, effort: _measure_unfinished_builds(effort),
    "off": lambda server, effort: measure_switched_off(server, effort.pairs, effort.rounds),
    "instructions": lambda server, _: measure_instructions(server),
    "peers": lambda server, effort: measure_peers(server, effort.pairs, effort.rounds),
    "aio": lambda server, effort: measure_aio(server, effort.pairs, effort.rounds),
    "floor": lambda server, effort: measure_floor(server, effort.pairs, effort.rounds),
}


def _measure_structuring(effort: _Effort) -> Group | None:
    if find_spec("msgspec") is None:
        return None
    from benchmarks.structuring import measure_structuring

    return measure_structuring(effort.pairs, effort.rounds)


def _measure_unfinished_builds(effort: _Effort) -> Group | None:
    if find_spec("moto") is None:
        return None
    from benchmarks.unfinished_builds import measure_unfinished_builds

    return measure_unfinished_builds(effort.builds, effort.pairs, effort.rounds)


def main() -> int:
    """Run the command line."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.split("\n", 1)[0])
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=f"what to measure: {', '.join(_GROUPS)}")
    parser.add_argument("--quick", action="store_true", help="few repetitions")
    parser.add_argument("--check", action="store_true", help="fail when something is worse than recorded")
    parser.add_argument("--record", action="store_true", help="record the ratios, and write what docs/ shows")
    given = parser.parse_args()
    if unknown := set(given.groups) - set(_GROUPS):
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    measured: dict[str, Group] = {}
    with Server() as server:
        for name, measure in _GROUPS.items():
            if not given.groups or name in given.groups:
                group = measure(server, _QUICK if given.quick else _FULL)
                if group is None:
                    print(f"{name}: what it needs is not installed here\n", flush=True)
                    continue
                measured[name] = group
                print(table.text(group), flush=True)
    if given.check and (found := record.regressions(measured.values())):
        print("Worse than recorded:", *found, sep="\n  ")
        return 1
    if given.record:
        from benchmarks import page

        record.write(measured.values())
        page.write(measured.values())
        if find_spec("matplotlib") is not None:  # not in the environment of the other clients
            from benchmarks import plot

            plot.write()
    return 0


if __name__ == "__main__":
    sys.exit(main())
