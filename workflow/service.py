"""What commands and queries need to do their work, put together once per process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from workflow.clock import Clock
from workflow.definition import Editions
from workflow.evidence_files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.registry import Registry
from workflow.store import Store


def _nobody_waits(service: Service) -> None:
    """The relay runs elsewhere and looks by itself."""


@dataclass(frozen=True)
class Service:
    """The store, the editions in force, the clock, the keys of personal data and the evidence files.

    `on_commit` is called after a transition is committed: it wakes the relay, or is the relay. `registry`
    knows the editions that the database publishes; without it, `editions` are all there are.
    """

    store: Store
    editions: Editions
    keyring: Keyring
    files: EvidenceFiles
    clock: Clock = field(default_factory=Clock)
    on_commit: Callable[[Service], object] = _nobody_waits
    registry: Registry | None = None

    def current(self) -> Service:
        """This service with the editions in force now: what a request works with from beginning to end."""
        if self.registry is None:
            return self
        editions = self.registry.current()
        return self if editions is self.editions else replace(self, editions=editions)

    def committed(self) -> None:
        """A transition was committed: whoever announces may go on."""
        self.on_commit(self)
