"""The tests of the rooms that were changed, one path a line: `python -m tests.changed [BASE]`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable
from pathlib import PurePosixPath

from tests.support import ROOT

_EVERYTHING = ("pyproject.toml", "requirements/", "tests/conftest.py", "tests/support/")


def changed_files(base: str) -> list[str]:
    """Files that differ from where this branch left `base`, and those that git does not track yet."""
    git = ["git", "-C", str(ROOT)]
    left = subprocess.run([*git, "merge-base", base, "HEAD"], capture_output=True, text=True, check=True)
    tracked = [*git, "diff", "--name-only", left.stdout.strip()]
    untracked = [*git, "ls-files", "--others", "--exclude-standard"]
    told = [
        subprocess.run(asked, capture_output=True, text=True, check=True) for asked in (tracked, untracked)
    ]
    return sorted({name for each in told for name in each.stdout.splitlines()})


def rooms_of(files: Iterable[str]) -> list[str]:
    """The test files and folders for these files; a room without tests has those of the room around it."""
    found: set[str] = set()
    for name in files:
        if name.startswith(_EVERYTHING):
            return ["tests"]
        path = PurePosixPath(name)
        if path.parts[0] == "tests":
            found.add(name if path.name.startswith("test_") and (ROOT / path).exists() else str(path.parent))
        elif path.parts[0] in ("api", "bench", "workflow"):
            found.add(_nearest(PurePosixPath("tests") / path.parent))
        elif path.parts[0] == "definitions":
            found.update(("tests/workflow/definition", "tests/workflow/rules", "tests/workflow/checks"))
        elif path.parts[0] in ("docs", "README.md"):
            found.update(("tests/api/documentation", "tests/whole/test_map.py"))
    return sorted(
        name for name in found if not any(str(above) in found for above in PurePosixPath(name).parents)
    )


def _nearest(folder: PurePosixPath) -> str:
    while not any((ROOT / folder).glob("**/test_*.py")):
        folder = folder.parent
    return str(folder)


if __name__ == "__main__":
    print("\n".join(rooms_of(changed_files(sys.argv[1] if len(sys.argv) > 1 else "main"))))
