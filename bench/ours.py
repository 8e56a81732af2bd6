"""Our side of the lifecycle: the same five transitions through `workflow.commands.actions.perform`."""

from __future__ import annotations

import cProfile
import io
import pstats
from collections.abc import Sequence
from pathlib import Path

from workflow import migrations
from workflow.clock import Clock
from workflow.commands.actions import ActionBody, perform
from workflow.definition import load_editions
from workflow.evidence_files import EvidenceFiles
from workflow.permissions import Actor
from workflow.personal_data import Keyring
from workflow.service import Service
from workflow.store import Store

from .floor.transitions import APPLICANT, LIFECYCLE
from .population import NOW, Population

DEFINITIONS = Path(__file__).resolve().parent.parent / "definitions"
NOTE = (
    "ours: workflow.commands.actions.perform, with permissions, the rules at submit and approve, the ledger, "
    "the hash chain; one person per declaration. on_commit does nothing: the relay runs elsewhere."
)
_NOTHING = ActionBody()


def open_service(url: str, folder: Path) -> Service:
    """A service on a fresh database, migrated as a deployment's is, in the year of the 2024 edition."""
    store = Store.at(url)
    migrations.upgrade(store.engine)
    editions = load_editions(DEFINITIONS)
    files = EvidenceFiles(folder / "evidence")
    return Service(store, editions, Keyring.generate(), files, Clock.starting_at(NOW))


class Ours:
    """Lifecycles through the product's one way in which a declaration moves."""

    def __init__(self, url: str, folder: Path) -> None:
        self.service = open_service(url, folder)
        self.population = Population(self.service)
        self.applicants: dict[str, Actor] = {}

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert `count` drafts of as many people; not timed."""
        drafts = self.population.drafts(count)
        self.applicants = {draft.id: draft.applicant for draft in drafts}
        return [draft.id for draft in drafts]

    def run(self, ids: Sequence[str]) -> None:
        """Take each declaration through the whole lifecycle, one commit per transition."""
        for declaration_id in ids:
            for event, _, target, who in LIFECYCLE:
                actor = self.applicants[declaration_id] if who == APPLICANT else self.population.reviewer
                view = perform(self.service, actor, declaration_id, event, _NOTHING)
                assert view["state"] == target, (event, view["state"])

    def close(self) -> None:
        """Give the connections back."""
        self.service.store.engine.dispose()


def profile(side: Ours, lifecycles: int, lines: int = 40) -> str:
    """Where our side spends its time: the `lines` most expensive functions by their own time."""
    side.run(side.prepare(0, 20))
    ids = side.prepare(1, lifecycles)
    profiler = cProfile.Profile()
    profiler.enable()
    side.run(ids)
    profiler.disable()
    out = io.StringIO()
    pstats.Stats(profiler, stream=out).sort_stats("tottime").print_stats(lines)
    return out.getvalue()
