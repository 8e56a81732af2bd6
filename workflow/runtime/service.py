"""What commands and queries need to do their work, put together once per process."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace

from workflow.clock import Clock
from workflow.definition import Editions
from workflow.evidence.accepted import DEFAULT_LIMITS, Limits
from workflow.evidence.files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.runtime.readiness import Figures, Readiness, storage_checks
from workflow.runtime.registry import Registry
from workflow.store import Store
from workflow.typesetting.fonts import Fonts
from workflow.usage.refusals import RefusalCounts

Follow = Callable[[str, Mapping[str, str]], AbstractContextManager[object]]


def _nobody_waits(service: Service) -> None:
    """Do nothing: the relay runs elsewhere and looks for new events by itself."""


def write_refusals(service: Service) -> bool:
    """Write the refusals that were counted. Returns False: there is never more to do.

    It is called at once where no engine does this in the background.
    """
    service.refusals.write(service.store)
    return False


@dataclass(frozen=True)
class Service:
    """The store, the editions in force, the clock, the keys of personal data and the evidence files.

    `on_commit` is called after a transition is committed: it wakes the relay, or is the relay. `on_refusal`
    is called after guards refused one. `registry` knows the editions that the database publishes; without it,
    `editions` are all there are.
    """

    store: Store
    editions: Editions
    keyring: Keyring
    files: EvidenceFiles
    evidence_limits: Limits = DEFAULT_LIMITS
    clock: Clock = field(default_factory=Clock)
    on_commit: Callable[[Service], object] = _nobody_waits
    registry: Registry | None = None
    fonts: Fonts = field(default_factory=Fonts)  # with which certificates are set
    refusals: RefusalCounts = field(default_factory=RefusalCounts)
    on_refusal: Callable[[Service], object] = write_refusals
    readiness: Readiness = field(default_factory=Readiness)
    figures: Figures = field(default_factory=Figures)
    follow: Follow | None = None  # is told each part of the work in the background, where somebody follows it
    _latest: deque[Service] = field(
        default_factory=lambda: deque(maxlen=1), init=False, compare=False, repr=False
    )

    def __post_init__(self) -> None:
        self.store.sealing.keyring = self.keyring
        for name, check in storage_checks(self.store, self.files).items():
            self.readiness.add(name, check)
        self.store.watch.besides["evidence"] = self.files.try_again

    def current(self) -> Service:
        """This service with the editions in force now; a request uses the result from beginning to end."""
        if self.registry is None:
            return self
        editions = self.registry.current()
        if editions is self.editions:
            return self
        latest = self._latest[-1] if self._latest else None
        if latest is None or latest.editions is not editions:
            latest = replace(self, editions=editions)
            self._latest.append(latest)
        return latest

    def followed(self, part: str, **facts: str) -> AbstractContextManager[object]:
        """A block that is a part of the work in the background, for whoever follows it."""
        return nullcontext() if self.follow is None else self.follow(part, facts)

    def committed(self) -> None:
        """Call this when a transition was committed, so that it is announced."""
        self.on_commit(self)

    def refused(self) -> None:
        """Call this when guards refused a transition and its transaction is over, so that it is counted."""
        self.on_refusal(self)
