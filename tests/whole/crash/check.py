"""What must be true after any number of kills, asked of the database and of what was written down."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from sqlalchemy import select, text

from tests.support import bookkeeping
from tests.support.patience import until
from tests.whole.crash.life import ACKNOWLEDGED, ANNOUNCED, lines
from workflow.events.relay import announce_all
from workflow.runtime.service import Service
from workflow.store.events import feed
from workflow.tables import declaration, history, title_record


def settle(service: Service) -> None:
    """Wait until what was killed has ended on the server as well, and announce what is due."""

    def is_at_rest() -> bool:
        announce_all(service)
        return not (_at_work(service) or _unannounced(service))

    assert until(is_at_rest), "the database does not come to rest"


def _at_work(service: Service) -> bool:
    """Whether PostgreSQL still runs a statement of a process that is gone."""
    if service.store.is_sqlite:
        return False
    others = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND state <> 'idle'"
    with service.store.read() as connection:
        return bool(connection.execute(text(f"{others} AND pid <> pg_backend_pid()")).scalar())


def _unannounced(service: Service) -> bool:
    with service.store.read() as connection:
        return bool(feed.load_unannounced(connection, 1))


def faults(service: Service, folder: Path) -> list[str]:
    """Every broken promise, as a sentence; empty when all were kept."""
    with service.store.read() as connection:
        committed = {
            (row.declaration_id, row.sequence): row.to_state
            for row in connection.execute(
                select(history.c.declaration_id, history.c.sequence, history.c.to_state)
            )
        }
    return [
        *_lost(committed, folder),
        *_unheard(committed, folder),
        *_out_of_order(folder),
        *_doubled(service),
        *bookkeeping.faults(service),
    ]


def _lost(committed: dict[tuple[str, int], str], folder: Path) -> list[str]:
    return [
        f"{id_} #{sequence} was acknowledged as {state} and is {committed.get((id_, int(sequence)))}"
        for id_, sequence, state in lines(folder / ACKNOWLEDGED)
        if committed.get((id_, int(sequence))) != state
    ]


def _unheard(committed: dict[tuple[str, int], str], folder: Path) -> list[str]:
    heard = {line[0] for line in lines(folder / ANNOUNCED)}
    told = {f"{id_}:{sequence}" for id_, sequence in committed}
    return [f"{name} was committed and never announced" for name in sorted(told - heard)] + [
        f"{name} was announced and never committed" for name in sorted(heard - told)
    ]


def _out_of_order(folder: Path) -> list[str]:
    """Sent again is allowed; sent before its predecessor is not."""
    furthest: dict[str, int] = defaultdict(int)
    found = []
    for (name,) in lines(folder / ANNOUNCED):
        id_, _, sequence = name.rpartition(":")
        if int(sequence) > furthest[id_] + 1:
            found.append(f"{name} was announced after #{furthest[id_]}")
        furthest[id_] = max(furthest[id_], int(sequence))
    return found


def _doubled(service: Service) -> list[str]:
    """What is synced has one entry more at the title system than withdrawals; anything else as many."""
    balance: dict[str, int] = defaultdict(int)
    with service.store.read() as connection:
        for row in connection.execute(select(title_record.c.source_id, title_record.c.kind)):
            balance[row.source_id] += {"entry": 1, "withdrawal": -1}.get(row.kind, 0)
        rows = connection.execute(select(declaration.c.id, declaration.c.state)).all()
    return [
        f"{id_} is {state} and has {balance[id_]} entries more than withdrawals"
        for id_, state in rows
        if balance[id_] != (state == "synced")
    ]
