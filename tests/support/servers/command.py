"""The installed `xueshi` command as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

XUESHI = Path(sys.executable).with_name("xueshi")


def environment(**settings: str) -> dict[str, str]:
    """Ours without any setting of Xueshi, plus `settings`."""
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("XUESHI_", "DATABASE_"))
    }
    return {**kept, "LANG": "C.UTF-8", **settings}


def xueshi(
    *arguments: str, settings: Mapping[str, str], stdin: str = "", cwd: Path | None = None
) -> subprocess.CompletedProcess[str]:
    """Run the command to its end."""
    return subprocess.run(
        [str(XUESHI), *arguments],
        env=environment(**settings),
        input=stdin,
        cwd=cwd,
        text=True,
        capture_output=True,
        timeout=120,
    )
