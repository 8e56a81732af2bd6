"""What commands and queries need to do their work, put together once per process."""

from __future__ import annotations

from dataclasses import dataclass, field

from workflow.clock import Clock
from workflow.definition import Editions
from workflow.evidence_files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.store import Store


@dataclass(frozen=True)
class Service:
    """The store, the editions in force, the clock, the keys of personal data and the evidence files."""

    store: Store
    editions: Editions
    keyring: Keyring
    files: EvidenceFiles
    clock: Clock = field(default_factory=Clock)
