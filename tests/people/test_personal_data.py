"""Full numbers are shown on record only; keys can be turned, and a turn cut short loses nothing."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.people import town
from workflow import tables
from workflow.commands.personal_data import check_keys, reveal_document, rotate_keys
from workflow.errors import Conflict, NotFound, NotPermitted
from workflow.personal_data import Keyring, KeysUnusable
from workflow.personal_data.keyring import key_id_of
from workflow.queries.people import list_accesses
from workflow.service import Service


@pytest.fixture
def with_file(service: Service, tmp_path: Path) -> Service:
    """The service with keys in a file, as in an embedded run."""
    return replace(service, keyring=Keyring.load(tmp_path / "keys", {}))


def enter(service: Service, how_many: int) -> dict[str, str]:
    numbers = [town.card() for _ in range(how_many)]
    return {
        town.person(service, document={"type": "resident_identity_card", "number": number}): number
        for number in numbers
    }


def numbers_of(service: Service) -> dict[str, str]:
    with service.store.read() as connection:
        rows = connection.execute(select(tables.person.c.id, tables.person.c.document_cipher)).all()
    return {
        row.id: service.keyring.decrypt(
            row.document_cipher, table="person", column="document_cipher", row_id=row.id
        )
        for row in rows
    }


def keys_in_use(service: Service) -> set[str]:
    with service.store.read() as connection:
        return {key_id_of(c) for c in connection.execute(select(tables.person.c.document_cipher)).scalars()}


def test_a_full_number_is_shown_on_record(service: Service) -> None:
    ((person, number),) = enter(service, 1).items()
    bureau = town.actor(service, "bureau")
    shown = reveal_document(service, bureau, person, purpose="电话核对")
    assert shown == {"type": "resident_identity_card", "number": number}
    (access,) = list_accesses(service, bureau, person, after=None, limit=9).items
    assert (access["principal_id"], access["field"], access["purpose"]) == (
        bureau.id,
        "document_number",
        "电话核对",
    )


def test_who_may_not_see_a_full_number_leaves_no_record(service: Service) -> None:
    ((person, _),) = enter(service, 1).items()
    unit = town.organization(service)
    town.tie(service, person, "employment", unit)
    reviewer, stranger = town.actor(service, "unit_reviewer", unit), town.actor(service)
    administrator = town.actor(service, "administrator")
    for who, refusal in ((reviewer, NotPermitted), (administrator, NotPermitted), (stranger, NotFound)):
        with pytest.raises(refusal):
            reveal_document(service, who, person, purpose="curious")
    assert list_accesses(service, administrator, person, after=None, limit=9).items == []
    with pytest.raises(NotPermitted):
        list_accesses(service, reviewer, person, after=None, limit=9)
    with pytest.raises(NotFound):
        list_accesses(service, stranger, person, after=None, limit=9)


def test_a_record_that_cannot_be_written_shows_nothing(service: Service) -> None:
    ((person, _),) = enter(service, 1).items()
    unknown = replace(town.actor(service, "bureau"), id="nobody")
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        reveal_document(service, unknown, person, purpose="x")


def test_a_rotation_moves_every_number_and_keeps_the_old_key(with_file: Service) -> None:
    people = enter(with_file, 23)
    old = with_file.keyring.current_key_id
    done = rotate_keys(with_file, batch=5)
    assert done.moved == 23
    assert keys_in_use(with_file) == {done.key_id}
    assert done.key_id != old
    assert old in with_file.keyring.key_ids
    assert numbers_of(with_file) == people
    again = rotate_keys(with_file, batch=5)
    assert again.moved == 23
    assert again.key_id not in (old, done.key_id)


@pytest.mark.parametrize("batches", [0, 1, 3])
def test_a_rotation_cut_short_loses_nothing_and_is_finished_next_time(
    with_file: Service, tmp_path: Path, batches: int
) -> None:
    people = enter(with_file, 20)
    done = 0

    def pull_the_plug(_: int) -> None:
        nonlocal done
        done += 1
        if done > batches:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate_keys(with_file, batch=4, after_batch=pull_the_plug)
    started = Keyring.load(tmp_path / "keys", {}).current_key_id
    afterwards = replace(with_file, keyring=Keyring.load(tmp_path / "keys", {}))
    assert numbers_of(afterwards) == people
    assert len(keys_in_use(afterwards)) == 2
    finished = rotate_keys(afterwards, batch=4)
    assert finished.key_id == started, "finished, not begun anew"
    assert finished.moved == 20 - 4 * (batches + 1)
    assert keys_in_use(afterwards) == {started}
    assert numbers_of(afterwards) == people


def test_a_number_entered_during_a_rotation_is_under_the_new_key(with_file: Service, tmp_path: Path) -> None:
    enter(with_file, 8)
    elsewhere = replace(with_file, keyring=Keyring.load(tmp_path / "keys", {}))
    added: dict[str, str] = {}
    done = rotate_keys(with_file, batch=3, after_batch=lambda _: added.update(enter(elsewhere, 1)))
    assert added
    assert keys_in_use(with_file) == {done.key_id}
    assert added.items() <= numbers_of(with_file).items()


def test_a_number_under_an_old_key_that_appears_behind_the_pass_is_moved_too(with_file: Service) -> None:
    people = enter(with_file, 6)
    first = min(people)
    stale = with_file.keyring.encrypt(people[first], table="person", column="document_cipher", row_id=first)

    def late_commit(_: int) -> None:
        with with_file.store.write() as connection:
            connection.execute(
                tables.person.update().where(tables.person.c.id == first).values(document_cipher=stale)
            )

    calls = iter((late_commit,))
    done = rotate_keys(with_file, batch=4, after_batch=lambda n: next(calls, lambda _: None)(n))
    assert keys_in_use(with_file) == {done.key_id}
    assert numbers_of(with_file) == people


def test_keys_of_the_environment_move_numbers_to_the_first(service: Service, tmp_path: Path) -> None:
    import base64
    import os

    old, new, index = (base64.b64encode(os.urandom(32)).decode() for _ in range(3))
    environment = {"XUESHI_DATA_KEYS": f"a:{old}", "XUESHI_INDEX_KEY": index}
    before = replace(service, keyring=Keyring.load(tmp_path, environment))
    people = enter(before, 5)
    environment["XUESHI_DATA_KEYS"] = f"b:{new},a:{old}"
    after = replace(service, keyring=Keyring.load(tmp_path, environment))
    assert rotate_keys(after).moved == 5
    environment["XUESHI_DATA_KEYS"] = f"b:{new}"
    alone = replace(service, keyring=Keyring.load(tmp_path, environment))
    check_keys(alone)
    assert numbers_of(alone) == people


def test_only_one_rotation_runs(with_file: Service) -> None:
    with with_file.store.exclusive("rotate-keys"), pytest.raises(Conflict):
        rotate_keys(with_file)


def test_missing_keys_are_noticed_at_start(service: Service) -> None:
    check_keys(service)
    enter(service, 1)
    check_keys(service)
    with pytest.raises(KeysUnusable):
        check_keys(replace(service, keyring=Keyring.load(Path(service.files.folder.parent) / "new", {})))
