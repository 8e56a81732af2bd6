"""`demo.json` in the data folder: the demonstration's keys, people and organizations by role, for scripts."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

View = dict[str, Any]

NAME = "demo.json"


def empty() -> View:
    """Return the content of an empty file. docs/demo.md describes its members."""
    return {"edition": "zaozhuang-2024", "keys": {}, "organizations": {}, "people": {}, "principals": {}}


def read_demo(folder: Path) -> View:
    """Return the content of the file, or an empty mapping where there is no file."""
    try:
        found: View = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    return found


def write_demo(folder: Path, demo_file: View) -> None:
    """Replace the file. Only its owner may read it, because it holds keys."""
    fresh = folder / f"{NAME}.{os.getpid()}"
    handle = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        json.dump(demo_file, file, ensure_ascii=False, indent=2)
        file.write("\n")
    fresh.replace(folder / NAME)
