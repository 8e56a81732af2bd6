"""The machine that a table was measured on."""

import os
import platform
import tempfile
import time
from pathlib import Path

from pysqlite3 import dbapi2 as sqlite3

from bench.figures.stats import median
from bench.rows.databases import server_version

FLUSHES = 200


def describe() -> dict[str, str | int | float]:
    """Return the processor, cores, memory, system and versions, the time of an fsync, and the load."""
    return {
        "processor": processor(),
        "cores": len(os.sched_getaffinity(0)),
        "memory_gib": round(os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "postgresql": server_version(),
        "sqlite": sqlite3.sqlite_version,
        "fsync_ms": round(fsync_milliseconds(), 2),
        "load": round(os.getloadavg()[0], 1),
    }


def fsync_milliseconds() -> float:
    """Return the median time, in milliseconds, to append a page to a file and flush it to the disk."""
    spent = []
    with tempfile.TemporaryFile() as file:
        for _ in range(FLUSHES):
            began = time.perf_counter()
            file.write(bytes(4096))
            file.flush()
            os.fdatasync(file.fileno())
            spent.append((time.perf_counter() - began) * 1000)
    return median(spent)


def processor() -> str:
    """Return the model name of the processor."""
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        for line in cpuinfo.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
