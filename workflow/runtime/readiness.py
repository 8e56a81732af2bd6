"""Whether this process can do its work now: checks by name, and figures, each answered from memory."""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

import structlog

from workflow.evidence.files import EvidenceFiles
from workflow.store import Store

_LOG = structlog.get_logger(__name__)
_OLD_SECONDS = 130.0  # two looks were missed


@dataclass(frozen=True, slots=True)
class Found:
    """What a check has found. `code` says why it is not well, and has its words among those of problems."""

    ok: bool
    code: str = ""
    detail: Mapping[str, Any] = field(default_factory=dict)  # numbers and words, no personal data


Check = Callable[[], Found]


class Readiness:
    """The checks of one process. One that raises counts as not well; it never spoils the others."""

    def __init__(self) -> None:
        self._checks: dict[str, Check] = {}

    def add(self, name: str, check: Check) -> None:
        """Let `check` be asked, in the server's event loop: it must answer from memory. A name has one."""
        self._checks[name] = check

    def found(self) -> dict[str, Found]:
        """What each check finds now, by its name."""
        return {name: _asked(name, check) for name, check in list(self._checks.items())}


def _asked(name: str, check: Check) -> Found:
    try:
        return check()
    except Exception as error:
        _LOG.error("check_failed", check=name, error=type(error).__name__)
        return Found(False, "INTERNAL")


class Figures:
    """Figures of the whole as this process saw them last."""

    def __init__(self, steady: Callable[[], float] = time.monotonic) -> None:
        self._steady = steady
        self._seen: tuple[Mapping[str, float], float] = ({}, -math.inf)

    def see(self, figures: Mapping[str, float]) -> None:
        """Keep what was seen now in the place of what was seen before."""
        self._seen = (dict(figures), self._steady())

    def found(self) -> tuple[Mapping[str, float], float]:
        """The figures, and how many seconds ago they were seen: none that are old, as if they still held."""
        figures, at = self._seen
        age = self._steady() - at
        return (figures if age <= _OLD_SECONDS else {}), age


def storage_checks(store: Store, files: EvidenceFiles) -> dict[str, Check]:
    """The checks of what is stored: whether the database can be read and written, and evidence be put."""

    def reads() -> Found:
        seen = store.watch.seen()
        detail = {"kind": store.engine.dialect.name, "reachable": seen.reachable}
        return Found(not seen.code, seen.code, detail)

    def writes() -> Found:
        code = store.watch.seen().writes
        return Found(not code, code)

    def evidence() -> Found:
        return Found(not files.failing, files.failing)

    return {"database": reads, "writes": writes, "evidence": evidence}
