"""Measure Xueshi beside its floors and peers: a table on standard output, JSON in a file; see README.md.

Ends with 1 when a promise is missed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from bench import comparisons, lifecycles
from bench.figures import machine
from bench.figures.report import Section, table, write_json
from bench.profiles import PROFILES
from bench.scale import DATABASES, NAMES, QUICK, Scale

RESULTS = Path(__file__).parent / "results" / "latest.json"
MEASURES: dict[str, Callable[[Scale], list[Section]]] = {
    "lifecycle": lifecycles.compare_lifecycles,
    "submit": comparisons.compare_submissions,
    "queue": comparisons.compare_queues,
    "slow": comparisons.compare_slow_clients,
    "replay": comparisons.compare_replays,
    "lists": comparisons.compare_lists,
    "pages": comparisons.compare_console,
    "memory": comparisons.compare_memory,
    "seeing": comparisons.compare_seeing,
}
ALONE: dict[str, Callable[[Scale], list[Section]]] = {
    "peers": lifecycles.compare_peers,
    "shared": comparisons.compare_shared_replays,
}
"""What `all` leaves out."""


def arguments() -> argparse.Namespace:
    """Read the arguments of the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("what", nargs="?", default="all", choices=[*MEASURES, *ALONE, "all"])
    parser.add_argument("--rounds", type=int, help="interleaved rounds whose median counts (default 5)")
    parser.add_argument("--json", type=Path, default=RESULTS, metavar="FILE", help="default: %(default)s")
    parser.add_argument("--quick", action="store_true", help="small rounds: does it run, not how fast")
    parser.add_argument("--database", choices=DATABASES, help="only on this one (not submit, slow)")
    parser.add_argument("--profile", action="store_true", help="print where our time goes instead")
    return parser.parse_args()


def main() -> int:
    """Measure and report. Return 1 when a promise is missed, else 0."""
    asked = arguments()
    scale: Scale = QUICK if asked.quick else Scale()
    if asked.rounds:
        scale = replace(scale, rounds=asked.rounds)
    if asked.database:
        scale = replace(scale, databases=(asked.database,))
    if asked.profile:
        return print_profiles(asked.what, scale)
    described = machine.describe()
    wanted = MEASURES.values() if asked.what == "all" else [{**MEASURES, **ALONE}[asked.what]]
    sections = [section for measure in wanted for section in measure(scale)]
    print(table(described, sections))
    write_json(asked.json, described, sections)
    return 0 if all(check.met for section in sections for check in section.checks) else 1


def print_profiles(what: str, scale: Scale) -> int:
    """Print the profile of each measure that was asked for, on each database."""
    for name, profile in PROFILES.items():
        if what in (name, "all"):
            for database in scale.databases:
                print(f"{name} on {NAMES[database]}\n{profile(database, scale.lifecycles)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
