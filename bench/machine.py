"""The machine that a table was measured on."""

import os
import platform
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite3

from .databases import server_version


def describe() -> dict[str, str | int]:
    """Name the processor, its cores, the Python and the databases."""
    return {
        "processor": processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "postgresql": server_version(),
        "sqlite": sqlite3.sqlite_version,
    }


def processor() -> str:
    """Return the processor's own name for itself."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
