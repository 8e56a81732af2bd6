"""The limits of one opening process; where it goes beyond them, an allocation fails or the system ends it."""

from __future__ import annotations

import resource
import signal
from pathlib import Path

from workflow.evidence.opening.job import Job

_PATIENCE = 30  # seconds of waiting beyond three times the processor time, where the machine is busy
_HANDLES = 64


def keep_limits(job: Job) -> None:
    """Limit memory, processor time, elapsed time and files of this process, for good."""
    _limit(resource.RLIMIT_CORE, 0)
    _limit(resource.RLIMIT_FSIZE, 0)
    _limit(resource.RLIMIT_NOFILE, _HANDLES)
    _limit(resource.RLIMIT_CPU, job.seconds)
    _limit(resource.RLIMIT_AS, _mapped() + job.memory)
    signal.setitimer(signal.ITIMER_REAL, 3 * job.seconds + _PATIENCE)


def _limit(kind: int, most: int) -> None:
    try:
        resource.setrlimit(kind, (most, most))
    except (ValueError, OSError):  # a lower limit holds already, or the system knows no such limit
        return


def _mapped() -> int:
    """Bytes of address space in use already: the libraries. 0 where the system does not tell."""
    try:
        return int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    except OSError:
        return 0
