"""A database of a version without seals goes on: its chains and checkpoints hold, nothing is decided anew."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import orjson
import pytest
from sqlalchemy import Connection, delete, insert, inspect, text, update

from tests.support.scene import Scene, open_service
from tests.support.settled import wait_until_settled
from tests.workflow.record.test_history import everything
from workflow import migrations
from workflow.definition import Editions
from workflow.events.relay import announce_all
from workflow.record.audit import verify_record
from workflow.record.findings import Fault
from workflow.record.sealing import HEADED_SINCE, SINCE, seal, seal_old_rows
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.store.database.seals import reseal
from workflow.tables import checkpoint, event, history, metadata, record_seal

pytestmark = pytest.mark.of_2024
BEFORE = f"{int(SINCE) - 1:04}"


@pytest.fixture
def old(empty_database_url: str, editions: Editions, tmp_path: Path) -> Iterator[Scene]:
    """Declarations in every state, announced, under two checkpoints, in a database without seals."""
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine)
    store.engine.dispose()
    service = open_service(empty_database_url, editions, tmp_path)
    scene = Scene(service)
    everything(scene)
    ids = [
        scene.in_state(state)
        for state in ("draft", "submitted", "unit_review", "rejected", "approved", "synced")
    ]
    scene.record("platform-1")
    announce_all(scene.service)
    check(scene, 10)
    scene.do("withdraw", scene.applicant, ids[1])
    check(scene, 1000)
    migrations.downgrade(service.store.engine, BEFORE)
    yield scene
    service.store.engine.dispose()


def check(scene: Scene, most: int) -> None:
    """Write a checkpoint as versions did that knew no seals."""
    last = (scene.rows(checkpoint) or [{"position": 0, "hash": ""}])[-1]
    hashes = {(row["declaration_id"], row["sequence"]): row["hash"] for row in scene.rows(history)}
    told = [
        [row["position"], *of_row, hashes[of_row]]
        for row in scene.rows(event)
        if row["position"] > last["position"]
        for of_row in [(row["declaration_id"], row["sequence"])]
    ][:most]
    point = {
        "position": told[-1][0],
        "rows": len(told),
        "previous_hash": last["hash"],
        "hash": hashlib.sha256(orjson.dumps([last["hash"], told])).hexdigest(),
        "at": scene.service.clock.now(),
    }
    with scene.service.store.write() as connection:
        connection.execute(insert(checkpoint), point)


def upgrade(service: Service) -> None:
    """As the command does it."""

    def complete(connection: Connection, before: str) -> None:
        assert seal_old_rows(connection, service.keyring, before) > 30

    migrations.upgrade(service.store.engine, then=complete)


def columns(service: Service) -> dict[str, list[str]]:
    """The columns of every table that the database has now."""
    schema = inspect(service.store.engine)
    tables = [name for name in metadata.tables if schema.has_table(name)]
    return {name: [str(column["name"]) for column in schema.get_columns(name)] for name in tables}


def content(service: Service, shown: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Every row of the database, by these columns."""
    found = {}
    with service.store.read() as connection:
        for table, names in shown.items():
            rows = connection.execute(text(f"SELECT {', '.join(map(quoted, names))} FROM {table}"))
            found[table] = sorted(map(repr, rows))
    return found


def quoted(name: str) -> str:
    return f'"{name}"'


def test_old_work_in_flight_goes_on_under_seals(old: Scene) -> None:
    service = old.service
    old_columns = columns(service)
    before = content(service, old_columns)
    migrations.upgrade(service.store.engine)
    unsealed = verify_record(service, files=False).findings
    assert unsealed and {each.fault for each in unsealed} == {Fault.NOT_SEALED}
    migrations.downgrade(service.store.engine, BEFORE)
    upgrade(service)
    assert content(service, old_columns) == before, "nothing was decided anew"
    assert verify_record(service, files=False).findings == []
    with service.store.write() as connection:
        assert seal_old_rows(connection, service.keyring, "") == 0
    wait_until_settled(service)
    while seal(service):
        pass
    for row in old.rows(metadata.tables["declaration"]):
        if row["state"] == "unit_review":
            old.do("approve", row_of(old, row["assignee_id"]), row["id"])
    wait_until_settled(service)
    seal(service)
    report = verify_record(service, files=False)
    assert (report.findings, report.seals) == ([], 2)


def test_seals_of_a_version_that_kept_no_head_and_no_keys_go_on(old: Scene) -> None:
    service = old.service
    upgrade(service)
    wait_until_settled(service)
    seal(service)
    with service.store.write() as connection:  # as that version wrote it
        connection.execute(update(record_seal).values(counted=None))
        reseal(connection, "record_seal", {"number": 1})
    migrations.downgrade(service.store.engine, f"{int(HEADED_SINCE) - 1:04}")

    def complete(connection: Connection, before: str) -> None:
        assert seal_old_rows(connection, service.keyring, before) == 0

    migrations.upgrade(service.store.engine, then=complete)
    assert verify_record(service, files=False).findings == []
    old.submitted()
    wait_until_settled(service)
    seal(service)
    report = verify_record(service, files=False)
    assert (report.findings, report.seals) == ([], 2)
    with service.store.write() as connection:  # an older seal tells how many rows it counts, not which
        connection.execute(delete(metadata.tables["title_record"]))
    assert {each.row for each in verify_record(service, files=False).findings} >= {"(record_seal 1)", "1"}


def row_of(scene: Scene, assignee_id: str) -> Any:
    return scene.reviewer if scene.reviewer.id == assignee_id else scene.bureau


@pytest.mark.parametrize("column", ["comment", "reason_code", "hash"])
def test_an_old_row_can_not_be_changed_any_more(old: Scene, column: str) -> None:
    service = old.service
    upgrade(service)
    with service.store.write() as connection:
        connection.execute(update(history).where(history.c.sequence == 2).values({column: "x"}))
    found = verify_record(service, files=False).findings
    assert {each.field for each in found if each.table == "history"} >= {column}


def test_the_seals_can_be_taken_back(old: Scene) -> None:
    service = old.service
    old_columns = columns(service)
    before = content(service, old_columns)
    upgrade(service)
    wait_until_settled(service)
    seal(service)
    migrations.downgrade(service.store.engine, BEFORE)
    assert content(service, old_columns) == before
