"""Builds the wheel as it would be published, from a copy of the sources: nothing is left beside them."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from tests.support import ROOT

_LEFT_OUT = shutil.ignore_patterns("node_modules", "__pycache__")


def build_wheel(folder: Path, made: Path) -> Path:
    """The wheel in the folder `made`; the sources are copied into `folder`, which nobody else uses."""
    source = folder / "source"
    source.mkdir()
    for name in ("api", "workflow", "definitions"):
        shutil.copytree(ROOT / name, source / name, ignore=_LEFT_OUT)
    for name in ("pyproject.toml", "README.md", "LICENSE", "wsgi.py"):
        shutil.copy(ROOT / name, source)
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel", "--quiet"]
    subprocess.run(
        [*pip, "--no-deps", "--no-build-isolation", "--wheel-dir", made, source], check=True, cwd=folder
    )
    [wheel] = made.glob("xueshi-*.whl")
    return wheel
