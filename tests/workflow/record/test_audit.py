"""The proof that the record is whole: it passes where nothing was touched, and finds whatever was.

What is tampered with is generated over the tables, so that a column that is added is covered or named.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Connection, Integer, Table, delete, insert, text, update
from sqlalchemy.schema import UniqueConstraint

from tests.support.items import off
from tests.support.scene import Scene
from tests.support.servers.databases import postgres_databases
from tests.support.settled import wait_until_settled
from tests.support.world import picture
from tests.workflow.record.test_history import everything
from workflow.commands.spot_checks.answering import give_evidence
from workflow.commands.spot_checks.asking import ask_for_evidence
from workflow.commands.spot_checks.drawing import Asked, draw_campaign
from workflow.commands.spot_checks.outcomes import close_campaign, record_outcome
from workflow.events.relay import announce_all
from workflow.ids import new_id
from workflow.queries.spot_checks.items import list_items
from workflow.record.audit import Report, verify_record
from workflow.record.declarations import row_hash
from workflow.record.findings import Finding
from workflow.record.sealing import Sealer, seal
from workflow.store.database import seals
from workflow.store.declarations import transition_seals
from workflow.store.editions import editions as edition_rows
from workflow.store.ledger import certificates
from workflow.store.people.changes.history import add_change
from workflow.store.people.people import add_access
from workflow.store.record.counts import COUNTED, SEALED
from workflow.tables import declaration, event, history, metadata, record_seal

TABLES = ("declaration", "history", "event", *SEALED)
# What nobody decided, recognised, sent or told by itself; the reasons stand beside the names there.
NOT_COVERED = {
    *(("declaration", name) for name in ("version", "updated_at", "warnings")),
    ("account", "version"),
    ("event", "transaction_id"),
    ("event", "noticed_at"),
    ("event", "announced_at"),
    ("notice", "read_at"),
}

pytestmark = pytest.mark.of_2024

# Where one of these is another, the row is another one: both are named.
KEYS = {"position", "sequence", "declaration_id"}


@pytest.fixture
def life(scene: Scene) -> Scene:
    """At least two rows of every table, everything announced, counted by two seals."""
    everything(scene)
    scene.synced()
    scene.rejected()
    for number in range(2):
        scene.record(f"platform-{number}")
        scene.record(f"later-{number}", completed_at=datetime.fromisoformat("2025-03-01T10:00:00+08:00"))
    with scene.service.store.write() as connection:
        for number in range(2):
            told = {"principal_id": scene.bureau.id, "person_id": scene.applicant.person_id}
            at = scene.service.clock.now()
            add_access(connection, at=at, field="document_number", purpose=f"purpose {number}", **told)
            change = {"edition_id": "e", "event": "create", "checksum": "0" * 64, "actor_id": scene.bureau.id}
            asked = {"field": "name", "number": number}
            person_id = scene.applicant.person_id or ""
            add_change(connection, person_id, "asked", actor_id=scene.bureau.id, at=at, detail=asked)
            edition_rows.log_change(connection, {**change, "comment": str(number), "at": at})
            certified(connection, scene, number)
    checked(scene, 2)
    announce_all(scene.service)
    sealed(scene)
    scene.claimed()
    announce_all(scene.service)
    sealed(scene)
    return scene


def certified(connection: Connection, scene: Scene, number: int) -> None:
    """A certificate of the applicant that is revoked; no font is asked for it."""
    id_, at, by = new_id(), scene.service.clock.now(), scene.bureau.id
    row = {"id": id_, "person_id": scene.applicant.person_id, "years": "2024", "number": f"N{number}"}
    row |= {"statement": {"of": number}, "digest": "0" * 64, "token_key": "i0"}
    certificates.add_certificate(connection, {**row, "issued_by": by, "issued_at": at})
    revoked = {"certificate_id": id_, "reason": f"reason {number}", "revoked_by": by, "revoked_at": at}
    certificates.add_revocation(connection, revoked)


def sealed(scene: Scene) -> None:
    """Everything told so far is sealed; a transaction that is open elsewhere in the server is waited for."""
    told = max(row["position"] for row in scene.rows(event))
    wait_until_settled(scene.service)
    while seal(scene.service):
        pass
    assert max(row["position"] for row in scene.rows(record_seal)) == told


def verified(scene: Scene) -> list[Finding]:
    return verify_record(scene.service, files=False).findings


@contextmanager
def owner(scene: Scene) -> Iterator[Connection]:
    """A connection of somebody who owns the database: no constraint is in the way."""
    with scene.service.store.engine.connect() as connection:
        if connection.dialect.name == "sqlite":
            driver: Any = connection.connection.dbapi_connection  # before a transaction begins
            for pragma in ("foreign_keys=OFF", "ignore_check_constraints=ON"):
                driver.execute(f"PRAGMA {pragma}").close()
        else:
            postgres_databases().drop_constraints()
        connection.commit()
        yield connection
        connection.commit()
        connection.invalidate()


def other(column: Column[Any], value: Any) -> Any:
    """Another value of the column's type."""
    match value:
        case bool():
            return not value
        case datetime():
            return value + timedelta(seconds=1)
        case date():
            return value + timedelta(days=1)
        case Decimal():
            return value + Decimal("0.5")
        case int():
            return value + 1000
        case str():
            return ("x" if not value.startswith("x") else "y") + value[1:]
        case list():
            return [*value, {"id": "added"}]
        case dict():
            return {**value, "added": 1}
    kinds: dict[str, Any] = {"JSON": {"added": 1}, "DATE": date(2024, 1, 1)}
    if isinstance(column.type, Boolean):
        return True
    if isinstance(column.type, Integer):
        return 7
    name = type(column.type).__name__
    if name == "Instant":
        return datetime.fromisoformat("2024-01-01T00:00:00+00:00")
    if name == "CreditHours":
        return Decimal(3)
    return kinds.get(name.upper(), "x")


def at_key(table: Table, row: Mapping[str, Any]) -> Any:
    (first, *more) = [column == row[column.name] for column in table.primary_key.columns]
    for condition in more:
        first &= condition
    return first


def checked(scene: Scene, times: int) -> None:
    """So many campaigns of spot checks, each with a piece of evidence and an outcome."""
    service, bureau = scene.service, scene.bureau
    for number in range(times):
        asked = Asked(name="x", year=2024, size={"count": 1}, due_working_days=9, state="synced")
        id_ = draw_campaign(service, bureau, asked)["id"]
        [item] = list_items(service, bureau, id_).items
        [*_, request] = ask_for_evidence(service, bureau, id_, item["id"], kind="photo", why="x")["requests"]
        file = {"filename": "a.png", "content": picture(number)}
        give_evidence(service, scene.applicant, item["declaration_id"], request["id"], **file)
        record_outcome(service, bureau, id_, item["id"], outcome="remark", remark="x")
        close_campaign(service, bureau, id_)


def rows_of(scene: Scene, table: Table) -> list[dict[str, Any]]:
    """Rows of the table, as they can be written; of declarations those that were decided on."""
    written = {column.name for column in table.c if column.computed is None}
    rows = [{name: row[name] for name in row if name in written} for row in scene.rows(table)]
    return [row for row in rows if row["state"] != "draft"] if table is declaration else rows


def test_a_record_that_nobody_touched_is_whole(life: Scene) -> None:
    assert verified(life) == []
    report = verify_record(life.service, files=False)
    assert (report.declarations, report.transitions) == (4, 34)
    assert report.seals == len(life.rows(record_seal)) >= 2
    for name in TABLES:
        assert len(rows_of(life, metadata.tables[name])) >= 2, name


def test_an_empty_record_is_whole(scene: Scene) -> None:
    assert not seal(scene.service)
    assert verify_record(scene.service) == Report()


@pytest.mark.fuzz
@pytest.mark.parametrize("name", TABLES)
def test_each_changed_column_is_found_by_its_name(life: Scene, name: str) -> None:
    table = metadata.tables[name]
    unseen, unnamed = set(), set()
    with owner(life) as connection:
        for column in [each for each in table.c if each.computed is None]:
            rows = rows_of(life, table)
            row = next((row for row in rows if row[column.name] is not None), rows[-1])
            values = [other(column, row[column.name])]
            if column.nullable and row[column.name] is not None:
                values.append(None)
            for value in values:
                connection.execute(update(table).where(at_key(table, row)).values({column.name: value}))
                connection.commit()
                found = verified(life)
                changed = {**row, column.name: value}
                back = update(table).where(at_key(table, changed)).values({column.name: row[column.name]})
                assert connection.execute(back).rowcount == 1
                connection.commit()
                if not found:
                    unseen.add((name, column.name))
                elif column.name not in KEYS and not any(
                    (each.table, each.field) == (name, column.name) for each in found
                ):
                    unnamed.add((column.name, *map(str, found)))
    assert unnamed == set()
    assert unseen == {pair for pair in NOT_COVERED if pair[0] == name}
    assert verified(life) == []


def test_every_column_that_is_not_covered_has_a_reason_and_is_there() -> None:
    for name, reasons in {**seals.UNCOVERED, "declaration": transition_seals.UNCOVERED}.items():
        for column, reason in reasons.items():
            assert reason
            assert not name or column in metadata.tables[name].c, (name, column)


def forged(row: Mapping[str, Any], table: Table, *, seal: Any) -> dict[str, Any]:
    """A row that looks like another one, but for what has to be unique."""
    unique = [rule for rule in table.constraints if isinstance(rule, UniqueConstraint)]
    indexes = [index for index in table.indexes if index.unique]
    alone = {column for rule in (*unique, *indexes) for column in rule.columns} | {*table.primary_key.columns}
    # What is unique by references alone can look like another one only by referring elsewhere.
    rules = [*unique, table.primary_key]
    only = [rule for rule in rules if all(each.foreign_keys for each in rule.columns)]
    bound = {column for rule in only for column in rule.columns}
    own = {
        column.name: other(column, row[column.name])
        for column in alone
        if (not column.foreign_keys or column in bound) and row[column.name] is not None
    }
    return {**row, **own, **({"seal": seal} if "seal" in table.c else {})}


@pytest.mark.fuzz
@pytest.mark.parametrize("name", TABLES)
def test_rows_that_are_taken_out_added_or_exchanged_are_found(life: Scene, name: str) -> None:
    table = metadata.tables[name]
    one, two = rows_of(life, table)[:2]
    with owner(life) as connection:

        def after(*statements: Any) -> list[Finding]:
            for statement in statements:
                assert connection.execute(statement).rowcount in (1, -1)  # unknown, of some
            connection.commit()
            return verified(life)

        for row in (one, two):
            assert after(delete(table).where(at_key(table, row))), "taken out"
            assert after(insert(table).values(row)) == []
        for code in (None, one.get("seal")) if "seal" in table.c else (None,):
            added = forged(one, table, seal=code)
            assert after(insert(table).values(added)), "added"
            assert after(delete(table).where(at_key(table, added))) == []
        keys = [column.name for column in table.primary_key.columns]
        gone = [delete(table).where(at_key(table, row)) for row in (one, two)]
        exchanged = [{**one, **{key: two[key] for key in keys}}, {**two, **{key: one[key] for key in keys}}]
        assert after(*gone, *[insert(table).values(row) for row in exchanged]), "exchanged"
        assert after(*gone, *[insert(table).values(row) for row in (one, two)]) == []


def where(findings: list[Finding]) -> set[tuple[str, str]]:
    return {(each.table, each.row) for each in findings}


def named(table: Table, row: Mapping[str, Any]) -> set[tuple[str, str]]:
    """The rows that a finding may name for this one: what is numbered for a source, by source and number."""
    rows = {" ".join(str(row[column.name]) for column in table.primary_key.columns)}
    for names in (("declaration_id", "sequence"), ("source_id", "revision"), ("record_id", "sequence")):
        if all(name in row for name in names):
            rows.add(" ".join(str(row[name]) for name in names))
    if "key" in row:
        rows |= {row["key"], row["key"].rpartition(":")[0]}
    return {(table.name, each) for each in rows}


@pytest.mark.fuzz
@pytest.mark.parametrize("name", (*TABLES, "record_head"))
def test_each_row_that_is_deleted_is_found_and_named(life: Scene, name: str) -> None:
    """In the middle and at the end, whatever the table: by what counts it, and by what must have left it."""
    table = metadata.tables[name]
    with owner(life) as connection:
        for row in rows_of(life, table):
            connection.execute(delete(table).where(at_key(table, row)))
            connection.commit()
            assert where(verified(life)) & named(table, row), row
            connection.execute(insert(table).values(row))
            connection.commit()
    assert verified(life) == []


# What nothing else tells of: only the numbered seals count it.
ONLY_COUNTED = {
    *("notice", "access_log", "edition_change", "person_change", "record_seal"),
    *("certificate", "certificate_revocation"),
}


@pytest.mark.fuzz
@pytest.mark.parametrize("name", [name for name in TABLES if name not in ONLY_COUNTED])
def test_each_row_that_is_deleted_before_it_is_counted_is_missed_by_others(scene: Scene, name: str) -> None:
    everything(scene)
    scene.do("revoke", scene.bureau, scene.synced(), reason_code="NOT_FILED")
    scene.synced(off("maternity", ("2024-03-01", "2024-08-31")))
    scene.record("platform-1")
    scene.record("platform-1", hours="12")
    scene.synced()
    table = metadata.tables[name]
    with owner(scene) as connection:
        for row in rows_of(scene, table):
            connection.execute(delete(table).where(at_key(table, row)))
            connection.commit()
            assert where(verified(scene)) & named(table, row), row
            connection.execute(insert(table).values(row))
            connection.commit()
    assert verified(scene) == []


def rehashed(scene: Scene, id_: str, comment: str) -> list[Any]:
    """As somebody does it who knows the tables: every hash is computed anew over a changed comment."""
    previous, statements = "", []
    for row in scene.rows(history, declaration_id=id_):
        row = {**row, "comment": comment, "previous_hash": previous}
        previous = row["hash"] = row_hash(row)
        statements.append(update(history).where(at_key(history, row)).values(row))
    return [*statements, update(declaration).where(declaration.c.id == id_).values(head_hash=previous)]


@pytest.mark.parametrize("without", [[], [record_seal], [record_seal, "counts"], [record_seal, "seals"]])
def test_a_chain_written_anew_is_found_whatever_else_is_taken_out(life: Scene, without: list[Any]) -> None:
    id_ = life.rows(declaration, state="synced")[0]["id"]
    with owner(life) as connection:
        for statement in rehashed(life, id_, "as I say"):
            connection.execute(statement)
        if record_seal in without:
            connection.execute(delete(record_seal))
        if len(without) == 2:
            for name in COUNTED:
                connection.execute(update(metadata.tables[name]).values(sealed_in=None))
        if "seals" in without:
            for name in ("history", "account", "study_record", *COUNTED):
                connection.execute(update(metadata.tables[name]).values(seal=None))
    found = verified(life)
    assert any(each.table == "history" and each.row.startswith(id_) for each in found), found
    assert not Sealer()(life.service), "nothing of it is sealed again"
    assert verified(life)


def cut_tail(scene: Scene, id_: str) -> list[Any]:
    """As somebody does it who knows the tables: the last transition never was, and the row fits."""
    before, last = scene.rows(history, declaration_id=id_)[-2:]
    head = {"state": before["to_state"], "sequence": before["sequence"], "head_hash": before["hash"]}
    return [
        delete(event).where((event.c.declaration_id == id_) & (event.c.sequence == last["sequence"])),
        delete(history).where(at_key(history, last)),
        update(declaration).where(declaration.c.id == id_).values(**head, assignee_id=None),
    ]


def test_a_transition_that_was_taken_back_without_a_trace_is_missed_by_the_seal(life: Scene) -> None:
    id_ = life.rows(declaration, state="unit_review")[0]["id"]
    last = max(row["position"] for row in life.rows(event, declaration_id=id_))
    number = min(row["number"] for row in life.rows(record_seal) if row["position"] >= last)
    with owner(life) as connection:
        for statement in cut_tail(life, id_):
            connection.execute(statement)
    assert where(verified(life)) == {("event", str(last)), ("record_seal", str(number))}


def test_seals_that_are_cut_off_with_what_only_they_count_are_missed(life: Scene) -> None:
    life.do("release", life.reviewer, life.rows(declaration, state="unit_review")[0]["id"])
    sealed(life)
    number = life.rows(record_seal)[-1]["number"]
    with owner(life) as connection:
        connection.execute(delete(record_seal).where(record_seal.c.number == number))
    assert where(verified(life)) == {("record_seal", str(number))}
    assert not Sealer()(life.service), "also by a process that has seen no seal before"
    assert life.rows(record_seal)[-1]["number"] == number - 1


def test_whoever_seals_notices_that_the_last_seal_is_gone(scene: Scene) -> None:
    scene.synced()
    wait_until_settled(scene.service)
    sealer = Sealer()
    sealer(scene.service)
    with owner(scene) as connection:
        connection.execute(delete(record_seal))
    scene.submitted()
    wait_until_settled(scene.service)
    sealer(scene.service)
    assert scene.rows(record_seal) == []


def test_a_draft_may_be_changed_between_submissions(scene: Scene) -> None:
    id_ = scene.submitted()
    scene.do("withdraw", scene.applicant, id_)
    changed = {**scene.rows(declaration, id=id_)[0]["facts"], "date": "2024-05-01"}
    with scene.service.store.write() as connection:
        connection.execute(update(declaration).where(declaration.c.id == id_).values(facts=changed))
    assert verified(scene) == []
    with owner(scene) as connection:
        connection.execute(update(declaration).where(declaration.c.id == id_).values(final=True))
    assert [each.field for each in verified(scene)] == ["final"]


def test_a_draft_that_was_never_submitted_can_not_become_approved(scene: Scene) -> None:
    id_ = scene.draft()
    with owner(scene) as connection:
        connection.execute(update(declaration).where(declaration.c.id == id_).values(state="approved"))
    assert [(each.row, each.field) for each in verified(scene)] == [(id_, "state")]


UNREADABLE = {
    "sqlite": {
        ("history", "at"): "'last Tuesday'",
        ("event", "payload"): "'{'",
        ("declaration", "recognised"): "'[[['",
        ("declaration", "facts"): "CAST(x'ff' AS TEXT)",
        ("notice", "texts"): "CAST(x'ff' AS TEXT)",
        ("ledger_entry", "professional"): "'much'",
        ("account", "updated_at"): "'0000-00-00'",
        ("record_seal", "at"): "'soon'",
    },
    "postgresql": {
        ("history", "at"): "'infinity'",
        ("notice", "created_at"): "'9999-12-31 23:59:59+00'::timestamptz + interval '1 day'",
        ("declaration", "due_on"): "'infinity'",
        ("account", "updated_at"): "'0044-03-15 BC'",
        ("record_seal", "at"): "'-infinity'",
    },
}


def test_no_value_ends_the_audit(life: Scene) -> None:
    """Each value that can't be read is a finding, and what comes after it is found as well."""
    spoilt = UNREADABLE[life.service.store.engine.dialect.name]
    with owner(life) as connection:
        for (name, column), value in spoilt.items():
            connection.execute(text(f"UPDATE {name} SET {column} = {value}"))
        connection.execute(update(metadata.tables["access_log"]).values(purpose="none"))
    found = {(each.table, each.field) for each in verified(life)}
    assert found >= {*spoilt, ("access_log", "purpose")}


def test_work_that_goes_on_meanwhile_is_no_finding(life: Scene) -> None:
    from threading import Event, Thread

    stop, findings = Event(), []

    def look() -> None:
        while not stop.is_set():
            findings.extend(verified(life))

    looking = Thread(target=look)
    looking.start()
    try:
        for _ in range(3):
            id_ = life.approved()
            life.do("undo", life.reviewer, id_)
            announce_all(life.service)
            seal(life.service)
    finally:
        stop.set()
        looking.join()
    assert findings == []
