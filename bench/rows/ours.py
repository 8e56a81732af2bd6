"""The product on a database that the run makes for itself, and our side of the lifecycle."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.floor.transitions import APPLICANT, LIFECYCLE
from bench.rows.databases import postgres_database, sqlite_directory, url_of
from bench.rows.population import NOW, Population
from workflow import migrations
from workflow.access.permissions import Actor
from workflow.clock import Clock
from workflow.commands.declarations.actions import perform
from workflow.definition import load_editions
from workflow.evidence.files import EvidenceFiles
from workflow.personal_data import Keyring
from workflow.process.reading import ActionBody
from workflow.runtime.service import Service
from workflow.store import Store

DEFINITIONS = Path(__file__).resolve().parents[2] / "definitions"
NOTE = (
    "ours: the command `perform`, with permissions, the rules at submit and approve, the ledger, "
    "the hash chain; one person per declaration. on_commit does nothing: the relay runs elsewhere."
)
_NOTHING = ActionBody()


class OwnDatabase:
    """A migrated database with the product's service on it and a population to begin with."""

    def __init__(self, folder: Path, dsn: str = "") -> None:
        self.folder = folder
        self.dsn = dsn
        self.is_sqlite = not dsn
        self.file = str(folder / "xueshi.db")
        self.url = f"sqlite:///{self.file}" if self.is_sqlite else url_of(dsn, "postgresql+psycopg")
        store = Store.at(self.url)
        migrations.upgrade(store.engine)
        editions = load_editions(DEFINITIONS)
        files = EvidenceFiles(folder / "evidence")
        self.service = Service(store, editions, Keyring.load(folder, {}), files, clock=Clock.starting_at(NOW))
        self.population = Population(self.service)


@contextmanager
def own_database(database: str, purpose: str) -> Iterator[OwnDatabase]:
    """Yield the product on a new "postgresql" or "sqlite" database, and drop the database afterwards."""
    with sqlite_directory() as folder:
        if database == "sqlite":
            own = OwnDatabase(folder)
            yield own
            own.service.store.engine.dispose()
            return
        with postgres_database(purpose) as dsn:
            own = OwnDatabase(folder, dsn)
            yield own
            own.service.store.engine.dispose()


class Ours:
    """Runs lifecycles through `perform`, the only command that moves a declaration."""

    def __init__(self, database: OwnDatabase) -> None:
        self.service = database.service
        self.population = database.population
        self.applicants: dict[str, Actor] = {}

    def prepare(self, round_: int, count: int) -> list[str]:
        """Insert `count` drafts, each of another person, and return their ids; not timed."""
        drafts = self.population.drafts(count)
        self.applicants = {draft.id: draft.applicant for draft in drafts}
        return [draft.id for draft in drafts]

    def run(self, ids: Sequence[str]) -> None:
        """Take each declaration through the whole lifecycle, one commit per transition."""
        for declaration_id in ids:
            for number in range(len(LIFECYCLE)):
                self.step(declaration_id, number)

    def step(self, declaration_id: str, number: int) -> None:
        """Take one transition of the lifecycle."""
        event, _, target, who = LIFECYCLE[number]
        actor = self.applicants[declaration_id] if who == APPLICANT else self.population.reviewer
        view = perform(self.service, actor, declaration_id, event, _NOTHING)
        assert view["state"] == target, (event, view["state"])
