"""The schema that the migrations make is the one that the models say, on both databases."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import CheckConstraint, Column, Connection, Integer, MetaData, inspect, select, text
from sqlalchemy.exc import IntegrityError

from tests.support.servers.databases import create_schema
from workflow import migrations
from workflow.store import Store
from workflow.tables import declaration, metadata


@contextmanager
def reading(url: str) -> Iterator[Connection]:
    store = Store.at(url)
    with store.read() as connection:
        yield connection
    store.engine.dispose()


def migrate(url: str) -> str:
    store = Store.at(url)
    try:
        return migrations.upgrade(store.engine)
    finally:
        store.engine.dispose()


def differences(connection: Connection, models: MetaData = metadata) -> list[str]:
    """What a new revision would have to do, as the kinds of its operations."""
    # Alembic takes every default on SQLite for a change; `wording` compares those.
    defaults = connection.dialect.name == "postgresql"
    options = {"compare_type": True, "compare_server_default": defaults}
    found = compare_metadata(MigrationContext.configure(connection, opts=options), models)
    return [str(difference) for difference in found]


def wording(connection: Connection) -> dict[str, Any]:
    """What Alembic compares loosely or not at all, in the database's own words."""
    seen, dialect = inspect(connection), connection.dialect.name
    keyed = text("SELECT name FROM pragma_table_list WHERE wr")  # the rows are in the primary key
    without_rowid = set(connection.execute(keyed).scalars()) if dialect == "sqlite" else ()
    return {
        table: {
            "checks": {found["name"]: found["sqltext"] for found in seen.get_check_constraints(table)},
            "columns": {
                found["name"]: (str(found["type"]), found["default"], found["nullable"])
                for found in seen.get_columns(table)
            },
            "unique": sorted(str(found["name"]) for found in seen.get_unique_constraints(table)),
            "indexes": sorted(
                (str(found["name"]), found["column_names"], _condition(found, dialect))
                for found in seen.get_indexes(table)
            ),
            "without_rowid": table in without_rowid,
            "references": sorted(str(found["name"]) for found in seen.get_foreign_keys(table)),
        }
        for table in seen.get_table_names()
        if table in metadata.tables
    }


def _condition(index: Any, dialect: str) -> str:
    """The WHERE of a partial index."""
    return str(index.get("dialect_options", {}).get(f"{dialect}_where", ""))


def test_a_migrated_schema_equals_the_models(empty_database_url: str) -> None:
    assert migrate(empty_database_url) == migrations.head_revision()
    with reading(empty_database_url) as connection:
        assert differences(connection) == []


def test_a_table_that_is_made_anew_has_its_constraints_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'made.sqlite'}"
    migrate(url)
    with reading(url) as connection:
        made = connection.execute(text("SELECT name, sql FROM sqlite_master WHERE type = 'table'")).all()
    for name, sql in made:
        named = re.findall(r"CONSTRAINT (\w+)", sql or "")
        assert len(named) == len(set(named)), name


def test_a_difference_from_the_models_would_be_seen(empty_database_url: str) -> None:
    migrate(empty_database_url)
    changed = MetaData()
    for table in metadata.tables.values():
        table.to_metadata(changed)
    changed.tables["notice"].append_column(Column("planted", Integer))
    with reading(empty_database_url) as connection:
        (found,) = differences(connection, changed)
    assert "add_column" in found
    assert "planted" in found


def test_constraints_and_defaults_are_worded_as_the_models_word_them(empty_database_url: str) -> None:
    migrate(empty_database_url)
    with reading(empty_database_url) as connection:
        migrated = wording(connection)
    store = Store.at(empty_database_url)
    with store.write() as connection:
        metadata.drop_all(connection)
    store.engine.dispose()
    create_schema(empty_database_url)
    with reading(empty_database_url) as connection:
        assert migrated == wording(connection)
    checks = [c for t in metadata.tables.values() for c in t.constraints if isinstance(c, CheckConstraint)]
    assert sum(len(table["checks"]) for table in migrated.values()) == len(checks)


def test_migrating_twice_changes_nothing(empty_database_url: str) -> None:
    assert migrate(empty_database_url) == migrate(empty_database_url)


def test_processes_that_start_at_once_migrate_once(empty_database_url: str) -> None:
    revisions: list[str] = []
    threads = [
        threading.Thread(target=lambda: revisions.append(migrate(empty_database_url))) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert revisions == [migrations.head_revision()] * 4


def test_down_and_up_again_leaves_the_same_schema(empty_database_url: str) -> None:
    migrate(empty_database_url)
    with reading(empty_database_url) as connection:
        before = wording(connection)
    store = Store.at(empty_database_url)
    migrations.downgrade(store.engine, "base")
    with store.read() as connection:
        assert set(inspect(connection).get_table_names()) == {"alembic_version"}
    migrations.upgrade(store.engine)
    with store.read() as connection:
        assert wording(connection) == before
    store.engine.dispose()


# Every step since the third; those before made the schema anew.
_STEPS_DOWN = [f"{number:04}" for number in range(3, int(str(migrations.head_revision())) + 1)]


@pytest.mark.parametrize("revision", _STEPS_DOWN)
def test_a_step_down_leaves_the_schema_before_it(empty_database_url: str, revision: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, f"{int(revision) - 1:04}")
    with store.read() as connection:
        before = wording(connection)
    migrations.upgrade(store.engine, revision)
    migrations.downgrade(store.engine, f"{int(revision) - 1:04}")
    with store.read() as connection:
        assert wording(connection) == before
    store.engine.dispose()


def test_blind_indexes_move_out_of_their_people_and_back(empty_database_url: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0002")
    person = (
        "INSERT INTO person (id, name, applicant_type, document_type, document_masked, document_cipher,"
        " document_index, created_at) VALUES ('{0}', 'A', 'employee', 'other', '*', '', 'index of {0}',"
        " '2024-11-20 01:00:00')"
    )
    indexes = text("SELECT person_id, key_id, digest FROM document_index ORDER BY person_id")
    with store.write() as connection:
        for id_ in ("a", "b"):
            connection.execute(text(person.format(id_)))
    migrations.upgrade(store.engine)
    with store.write() as connection:
        moved = [("a", "i0", "index of a"), ("b", "i0", "index of b")]
        assert [tuple(row) for row in connection.execute(indexes)] == moved
        connection.execute(text("INSERT INTO document_index VALUES ('a', 'i1', 'another')"))
    with pytest.raises(RuntimeError, match="drop-unused"):
        migrations.downgrade(store.engine, "0002")
    with store.write() as connection:
        connection.execute(text("DELETE FROM document_index WHERE key_id = 'i1'"))
    migrations.downgrade(store.engine, "0002")
    with store.read() as connection:
        back = connection.execute(text("SELECT id, document_index FROM person ORDER BY id"))
        assert [tuple(row) for row in back] == [("a", "index of a"), ("b", "index of b")]
    store.engine.dispose()


# The events after a final rejection and its appeal (with the state where they lead elsewhere than expected),
# and whether the appeal was heard; None: it was submitted anew, which an appeal is not.
AFTER_AN_APPEAL = [
    (("claim",), False),
    (("claim", "approve"), True),
    (("claim", "approve", "undo"), False),
    (("claim", "reject"), True),
    (("withdraw",), False),
    (("withdraw", "submit"), None),
]
_LEADS_TO = {"submit": "submitted", "appeal": "submitted", "claim": "unit_review", "undo": "unit_review"}
_LEADS_TO |= {"reject": "rejected", "approve": "approved", "withdraw": "draft"}


def test_appeals_in_flight_know_what_they_appeal(empty_database_url: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0007")
    people = (
        "INSERT INTO person (id, name, applicant_type, document_type, document_masked, document_cipher,"
        " created_at) VALUES ('p', 'A', 'employee', 'other', '*', '', '2024-11-20 01:00:00')"
    )
    principals = (
        "INSERT INTO principal (id, name, active, version, created_at)"
        " VALUES ('{0}', '{0}', {1}, 1, '2024-11-20 01:00:00')"
    )
    declared = (
        "INSERT INTO declaration (id, person_id, category, state, first_year, last_year, facts, evidence,"
        " created_at, updated_at) VALUES ('{0}', 'p', 'training', 'draft', 2024, 2024, '{{}}', '[]',"
        " '2024-11-20 01:00:00', '2024-11-20 01:00:00')"
    )
    happened = (
        "INSERT INTO history (declaration_id, sequence, event, from_state, to_state, actor_id, at, body_id,"
        " evidence_digest, previous_hash, hash) VALUES ('{0}', {1}, '{2}', 'draft', '{3}', '{4}',"
        " '2024-11-20 01:00:00', 'school', '', '', '')"
    )
    with store.write() as connection:
        true = "true" if connection.dialect.name == "postgresql" else "1"
        connection.execute(text(people))
        for name in ("rejecter", "somebody"):
            connection.execute(text(principals.format(name, true)))
        for number, (after, _) in enumerate(AFTER_AN_APPEAL):
            connection.execute(text(declared.format(number)))
            for sequence, event in enumerate(("submit", "claim", "reject", "appeal", *after), 1):
                who = "rejecter" if sequence == 3 else "somebody"
                connection.execute(text(happened.format(number, sequence, event, _LEADS_TO[event], who)))
        connection.execute(text(declared.format("plain")))
    migrations.upgrade(store.engine)
    with store.read() as connection:
        found = dict(connection.execute(select(declaration.c.id, declaration.c.appeal)).all())
    store.engine.dispose()
    assert found.pop("plain") is None
    for number, (_, heard) in enumerate(AFTER_AN_APPEAL):
        appeal = found[str(number)]
        assert (appeal and appeal["heard"]) == heard
        if appeal is not None:
            before = (appeal["before"]["decided_by"], appeal["before"]["body_id"])
            assert before == ("rejecter", "school")


def test_appointments_of_a_units_own_people_end_with_their_employment(empty_database_url: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0008")
    at = "'2024-11-20 01:00:00'"
    organization = (
        "INSERT INTO organization (id, name, kind, region, created_at) VALUES ('o', 'O', 'employer', '3', "
    )
    person = (
        "INSERT INTO person (id, name, applicant_type, document_type, document_masked, document_cipher,"
        " created_at) VALUES ('p', 'P', 'employee', 'other', '*', '', "
    )
    left = (
        "INSERT INTO affiliation (id, person_id, organization_id, type, valid_from, valid_to, created_at)"
        " VALUES ('a', 'p', 'o', 'employment', '2020-01-01', '2021-01-01', "
    )
    principals = [
        f"INSERT INTO principal (id, name, person_id, created_at) VALUES ({values}, "
        for values in ("'q', 'Q', 'p'", "'r', 'R', NULL")
    ]
    grants = [
        "INSERT INTO role_grant (id, principal_id, role, organization_id, created_at)"
        f" VALUES ('{id_}', '{who}', '{role}', {body}, "
        for id_, who, role, body in (
            ("own", "q", "unit_reviewer", "'o'"),
            ("office", "r", "unit_reviewer", "'o'"),
            ("self", "q", "applicant", "NULL"),
        )
    ]
    with store.write() as connection:
        for statement in (organization, person, left, *principals, *grants):
            connection.execute(text(f"{statement}{at})"))
    migrations.upgrade(store.engine)
    told = text("SELECT id, from_outside FROM role_grant ORDER BY id")
    with store.read() as connection:
        found = {row[0]: bool(row[1]) for row in connection.execute(told)}
    assert found == {"office": True, "own": False, "self": True}


def test_records_get_their_order_and_ids_that_are_equal_now_are_named(
    empty_database_url: str, caplog: pytest.LogCaptureFixture
) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0010")
    at = "'2024-11-20 0{0}:00:00'"
    title = (
        "INSERT INTO title_record (id, key, kind, person_id, year, source_id, payload, recorded_at)"
        " VALUES ('{0}', '{1}', '{2}', 'p', 2024, '{3}', '{{}}', {4})"
    )
    study = (
        "INSERT INTO study_record (id, person_id, source_id, subject, hours, completed_at, outcome,"
        " received_at) VALUES ('{0}', 'p', '{1}', 'public', 2, {2}, 'sync', {2})"
    )
    first, second = "s" * 36, "t" * 36
    with store.write() as connection:
        connection.execute(
            text(
                "INSERT INTO person (id, name, applicant_type, document_type, document_masked,"
                " document_cipher, created_at)"
                " VALUES ('p', 'A', 'employee', 'other', '*', '', '2024-11-20 01:00:00')"
            )
        )
        for id_, revision, kind, source, hour in (
            ("a", 2, "correction", first, 1),
            ("b", 1, "entry", first, 2),
            ("c", 10, "correction", first, 4),
            ("d", 1, "entry", second, 3),
        ):
            key = f"{source}:{revision}:{kind}"
            connection.execute(text(title.format(id_, key, kind, source, at.format(hour))))
        for id_, source_id, hour in (("x", "No.1", 3), ("y", "ＮＯ. 1", 2), ("z", "No.2", 1)):
            connection.execute(text(study.format(id_, source_id, at.format(hour))))
    migrations.upgrade(store.engine)
    with store.read() as connection:
        told = connection.execute(text("SELECT id FROM title_record ORDER BY position")).scalars().all()
        records = connection.execute(
            text("SELECT id, arrival, source_digest IS NULL FROM study_record ORDER BY arrival")
        ).all()
    assert told == ["b", "a", "d", "c"]
    assert [(row[0], row[1], bool(row[2])) for row in records] == [
        ("z", 1, False),
        ("y", 2, False),
        ("x", 3, True),
    ]
    assert [record.getMessage() for record in caplog.records if "study record x" in record.getMessage()]
    store.engine.dispose()


def test_open_drafts_keep_their_attestation_and_what_came_back_its_days(empty_database_url: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0013")
    person = (
        "INSERT INTO person (id, name, applicant_type, document_type, document_masked, document_cipher,"
        " created_at) VALUES ('p', 'A', 'employee', 'other', '*', '', '2024-11-20 01:00:00')"
    )
    declared = (
        "INSERT INTO declaration (id, person_id, category, state, sequence, attested, outcome, first_year,"
        " last_year, facts, evidence, first_submitted_at, body_id, created_at, updated_at)"
        " VALUES ('{0}', 'p', 'training', '{1}', {2}, {3}, 'approve_trimmed', 2024, 2024,"
        " '{{\"kind\": \"x\"}}', '[]', {4}, NULL,"
        " '2024-11-20 01:00:00', '2024-11-20 01:00:00')"
    )
    happened = (
        "INSERT INTO history (declaration_id, sequence, event, from_state, to_state, actor_id, at, body_id,"
        " evidence_digest, previous_hash, hash) VALUES ('{0}', {1}, '{2}', 'draft', 'draft', 'a',"
        " '2024-11-2{1} 01:00:00', 'school', '', '', '')"
    )
    with store.write() as connection:
        true = "true" if connection.dialect.name == "postgresql" else "1"
        at = "'2024-11-21 01:00:00'"
        principal = (
            "INSERT INTO principal (id, name, active, version, created_at)"
            f" VALUES ('a', 'a', {true}, 1, '2024-11-20 01:00:00')"
        )
        for statement in (person, principal):
            connection.execute(text(statement))
        for id_, state, events, first in (
            ("new", "draft", (), "NULL"),
            ("withdrawn", "draft", ("submit", "withdraw"), at),
            ("rejected", "rejected", ("submit", "claim", "reject"), at),
            ("approved", "approved", ("submit", "withdraw", "submit", "claim", "approve"), at),
        ):
            connection.execute(text(declared.format(id_, state, len(events), true, first)))
            for sequence, event in enumerate(events, 1):
                connection.execute(text(happened.format(id_, sequence, event)))
    migrations.upgrade(store.engine)
    with store.read() as connection:
        columns = declaration.c
        names = ("attested", "attestation", "submissions", "outcome", "returned_facts")
        found = {
            row.id: tuple(getattr(row, name) for name in names)
            for row in connection.execute(select(columns.id, *[columns[name] for name in names]))
        }
        withdrawn = connection.execute(
            select(columns.returned_at).where(columns.id == "withdrawn")
        ).scalar_one()
    store.engine.dispose()
    assert found["new"] == (True, None, 0, None, None)
    assert found["withdrawn"] == (True, None, 1, None, {"kind": "x"})
    assert found["rejected"][2:4] == (1, "reject")
    assert found["approved"][2:4] == (2, "approve_trimmed")
    assert withdrawn.day == 22


def test_people_from_before_are_found_by_their_names(empty_database_url: str) -> None:
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine, "0016")
    person = (
        "INSERT INTO person (id, name, applicant_type, document_type, document_masked, document_cipher,"
        " created_at) VALUES ('{0}', '{1}', 'employee', 'other', '*', '', '2024-11-20 01:00:00')"
    )
    with store.write() as connection:
        for id_, name in (("a", "买买提•艾力"), ("b", "Ｌｉ Lei")):
            connection.execute(text(person.format(id_, name)))
    migrations.upgrade(store.engine)
    with store.read() as connection:
        found = connection.execute(text("SELECT id, name_key FROM person ORDER BY id"))
        assert [tuple(row) for row in found] == [("a", "买买提艾力"), ("b", "lilei")]
    store.engine.dispose()


def test_a_state_off_the_graph_is_refused_by_the_migrated_database(empty_database_url: str) -> None:
    migrate(empty_database_url)
    store = Store.at(empty_database_url)
    statement = text(
        "INSERT INTO declaration (id, person_id, category, state, first_year, last_year, facts, evidence,"
        " created_at, updated_at) VALUES ('d', 'p', 'training', 'lost', 2024, 2024, '{}', '[]',"
        " '2024-11-20 01:00:00', '2024-11-20 01:00:00')"
    )
    with pytest.raises(IntegrityError, match="ck_declaration_state_known"), store.write() as connection:
        connection.execute(statement)
    store.engine.dispose()


def test_the_names_of_the_files_are_the_chain_of_alembic() -> None:
    chain = [each.revision for each in ScriptDirectory(str(migrations.FOLDER)).walk_revisions()][::-1]
    assert migrations._revisions() == chain
    files = [
        each.name for each in (migrations.FOLDER / "versions").glob("*.py") if each.name != "__init__.py"
    ]
    assert len(files) == len(chain)
