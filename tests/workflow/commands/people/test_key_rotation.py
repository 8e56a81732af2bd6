"""Turning the keys: nothing is lost, nobody is entered twice, and it may be killed anywhere (domain, §5)."""

from __future__ import annotations

import base64
import json
import os
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from tests.support import town
from workflow import tables
from workflow.commands.people.key_rotation import check_keys, drop_unused_keys, rotate_keys
from workflow.commands.people.people import change_person
from workflow.errors import AlreadyExists, Conflict
from workflow.personal_data import Keyring, KeysUnusable
from workflow.personal_data.keyring import key_id_of
from workflow.queries.people.people import list_people
from workflow.runtime.service import Service
from workflow.store.people import document_indexes


@pytest.fixture
def with_file(service: Service, tmp_path: Path) -> Service:
    """The service with keys in a file, as in an embedded run."""
    return replace(service, keyring=Keyring.load(tmp_path / "keys", {}))


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


def index_keys_in_use(service: Service) -> set[str]:
    with service.store.read() as connection:
        return set(connection.execute(select(tables.document_index.c.key_id)).scalars())


def found(service: Service, number: str) -> list[str]:
    """The ids of the people whom a search for the number finds."""
    filters = {"document": {"type": "resident_identity_card", "number": number}}
    page = list_people(service, town.ADMINISTRATOR, filters=filters, after=None, limit=9)
    return [person["id"] for person in page.items]


def reopened(service: Service, folder: Path) -> Service:
    """As another process has it that starts now."""
    return replace(service, keyring=Keyring.load(folder / "keys", {}))


def test_a_rotation_moves_every_number_and_keeps_the_old_key(with_file: Service) -> None:
    people = town.numbered(with_file, 23)
    old = with_file.keyring.current_key_id
    done = rotate_keys(with_file, batch=5)
    assert done.moved == 23
    assert keys_in_use(with_file) == {done.key_id}
    assert done.key_id != old
    assert old in with_file.keyring.key_ids
    assert numbers_of(with_file) == people
    assert index_keys_in_use(with_file) == {"i0", done.index_key_id}
    assert [found(with_file, number) for number in people.values()] == [[person] for person in people]
    again = rotate_keys(with_file, batch=5)
    assert again.moved == 23
    assert again.key_id not in (old, done.key_id)


@pytest.mark.parametrize("batches", [0, 1, 3])
def test_a_rotation_cut_short_loses_nothing_and_is_finished_next_time(
    with_file: Service, tmp_path: Path, batches: int
) -> None:
    people = town.numbered(with_file, 20)
    done = 0

    def pull_the_plug(_: int) -> None:
        nonlocal done
        done += 1
        if done > batches:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        rotate_keys(with_file, batch=4, after_batch=pull_the_plug)
    started = Keyring.load(tmp_path / "keys", {}).current_key_id
    afterwards = reopened(with_file, tmp_path)
    assert numbers_of(afterwards) == people
    assert len(keys_in_use(afterwards)) == 2
    check_keys(afterwards)
    for service in (with_file, afterwards):
        assert [found(service, number) for number in people.values()] == [[person] for person in people]
        for number in people.values():
            with pytest.raises(AlreadyExists):
                town.person(service, document={"type": "resident_identity_card", "number": number})
    finished = rotate_keys(afterwards, batch=4)
    assert finished.key_id == started, "finished, not begun anew"
    assert finished.moved == 20 - 4 * (batches + 1)
    assert keys_in_use(afterwards) == {started}
    assert numbers_of(afterwards) == people
    assert [found(afterwards, number) for number in people.values()] == [[person] for person in people]


def test_a_number_entered_during_a_rotation_is_under_the_new_key(with_file: Service, tmp_path: Path) -> None:
    town.numbered(with_file, 8)
    elsewhere = replace(with_file, keyring=Keyring.load(tmp_path / "keys", {}))
    added: dict[str, str] = {}
    done = rotate_keys(with_file, batch=3, after_batch=lambda _: added.update(town.numbered(elsewhere, 1)))
    assert added
    assert keys_in_use(with_file) == {done.key_id}
    assert added.items() <= numbers_of(with_file).items()


def test_a_number_under_an_old_key_that_appears_behind_the_pass_is_moved_too(with_file: Service) -> None:
    people = town.numbered(with_file, 6)
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
    old, new, first, second = (base64.b64encode(os.urandom(32)).decode() for _ in range(4))

    def under(data: str, index: str) -> Service:
        environment = {"XUESHI_DATA_KEYS": data, "XUESHI_INDEX_KEY": index}
        return replace(service, keyring=Keyring.load(tmp_path, environment))

    before = under(f"a:{old}", first)
    people = town.numbered(before, 5)
    both = under(f"b:{new},a:{old}", f"i1:{second},i0:{first}")
    # Processes are restarted one by one: one that knows the old keys only works beside the others.
    people |= town.numbered(both, 1) | town.numbered(before, 1)
    with pytest.raises(AlreadyExists):
        town.person(before, document={"type": "resident_identity_card", "number": [*people.values()][5]})
    assert drop_unused_keys(both) == []
    assert rotate_keys(both).moved == 6
    assert drop_unused_keys(both) == ["a", "i0"]
    assert index_keys_in_use(both) == {"i0", "i1"}, "the operator drops a key, and then its rows go"
    alone = under(f"b:{new}", f"i1:{second}")
    check_keys(alone)
    assert numbers_of(alone) == people
    assert [found(alone, number) for number in people.values()] == [[person] for person in people]
    with pytest.raises(KeysUnusable):
        check_keys(under(f"b:{new}", f"i1:{first}"))
    with pytest.raises(KeysUnusable):
        check_keys(under(f"b:{new}", f"i2:{second}"))


def test_nothing_is_dropped_that_something_lies_under(with_file: Service, tmp_path: Path) -> None:
    town.numbered(with_file, 3)
    assert drop_unused_keys(with_file) == [], "the current keys stay"
    old = with_file.keyring.key_ids
    stored = json.loads((tmp_path / "keys" / "keys.json").read_text())
    environment = {
        "XUESHI_DATA_KEYS": ",".join(f"{entry['id']}:{entry['key']}" for entry in stored["data_keys"]),
        "XUESHI_INDEX_KEY": stored["index_keys"][0]["key"],
    }
    unaware = replace(with_file, keyring=Keyring.load(tmp_path, environment))
    rotate_keys(with_file)
    late = town.numbered(unaware, 1)
    assert drop_unused_keys(with_file) == []
    assert rotate_keys(with_file).moved == 1
    assert drop_unused_keys(with_file) == [*old, "i0"]
    assert late.items() <= numbers_of(with_file).items()
    assert with_file.keyring.key_ids == (with_file.keyring.current_key_id,)


def test_dropped_keys_are_gone_and_everybody_is_still_found(with_file: Service, tmp_path: Path) -> None:
    people = town.numbered(with_file, 7)
    other = reopened(with_file, tmp_path)
    done = rotate_keys(with_file, batch=3)
    assert len(drop_unused_keys(with_file, batch=3)) == 2
    stored = json.loads((tmp_path / "keys" / "keys.json").read_text())
    assert [entry["id"] for entry in stored["data_keys"]] == [done.key_id]
    assert [entry["id"] for entry in stored["index_keys"]] == [done.index_key_id]
    assert index_keys_in_use(with_file) == {done.index_key_id}
    for service in (with_file, other, reopened(with_file, tmp_path)):
        assert numbers_of(service) == people
        assert [found(service, number) for number in people.values()] == [[person] for person in people]
        check_keys(service)
    assert drop_unused_keys(with_file) == []


def test_a_drop_cut_short_is_finished_next_time(with_file: Service) -> None:
    """The file is written, and the rows under the dropped key are still there."""
    people = town.numbered(with_file, 5)
    done = rotate_keys(with_file)
    with_file.keyring.drop_keys([*with_file.keyring.key_ids[1:], "i0"])
    check_keys(with_file)
    assert index_keys_in_use(with_file) == {"i0", done.index_key_id}
    assert drop_unused_keys(with_file, batch=2) == []
    assert index_keys_in_use(with_file) == {done.index_key_id}
    assert [found(with_file, number) for number in people.values()] == [[person] for person in people]


def test_a_drop_waits_for_numbers_that_are_being_entered(with_file: Service) -> None:
    town.numbered(with_file, 1)
    rotate_keys(with_file)
    dropped: list[list[str]] = []
    thread = threading.Thread(target=lambda: dropped.append(drop_unused_keys(with_file)))
    with with_file.store.write() as connection:
        document_indexes.hold_keys(connection)
        thread.start()
        time.sleep(0.3)
        assert dropped == []
        assert len(with_file.keyring.index_key_ids) == 2
    thread.join()
    assert [len(keys) for keys in dropped] == [2]


def test_a_changed_number_is_found_by_the_new_one_only(with_file: Service) -> None:
    ((person, number),) = town.numbered(with_file, 1).items()
    rotate_keys(with_file)
    fresh = town.card()
    document = {"type": "resident_identity_card", "number": fresh}
    change_person(with_file, town.ADMINISTRATOR, person, version=1, changes={"document": document})
    assert (found(with_file, number), found(with_file, fresh)) == ([], [person])
    again = {"type": "resident_identity_card", "number": number}
    assert town.person(with_file, document=again) != person


def test_a_key_file_of_one_index_key_is_still_read(service: Service, tmp_path: Path) -> None:
    """As the file was written before index keys had names."""
    file = tmp_path / "keys" / "keys.json"
    Keyring.load(file.parent, {})
    stored = json.loads(file.read_text())
    [only] = stored.pop("index_keys")
    file.write_text(json.dumps({**stored, "index_key": only["key"]}))
    old = reopened(service, tmp_path)
    people = town.numbered(old, 3)
    done = rotate_keys(old)
    assert old.keyring.index_key_ids == (done.index_key_id, "i0")
    assert drop_unused_keys(old)[-1] == "i0"
    assert [found(old, number) for number in people.values()] == [[person] for person in people]


def test_two_rotations_do_not_hinder_who_enters_numbers(with_file: Service, tmp_path: Path) -> None:
    """Numbers go on being entered by another process while keys are turned and dropped: each once."""
    ended = threading.Event()
    entered: dict[str, str] = {}

    def work(other: Service) -> None:
        while not ended.wait(0.005):  # else a rotation two by two might never come to the last
            entered.update(town.numbered(other, 1))

    thread = threading.Thread(target=work, args=(reopened(with_file, tmp_path),))
    thread.start()
    try:
        for _ in range(2):
            rotate_keys(with_file, batch=2)
            drop_unused_keys(with_file, batch=2)
    finally:
        ended.set()
        thread.join()
    rotate_keys(with_file)
    drop_unused_keys(with_file)
    check_keys(with_file)
    assert numbers_of(with_file) == entered != {}
    assert [found(with_file, number) for number in entered.values()] == [[person] for person in entered]


def test_only_one_rotation_runs(with_file: Service) -> None:
    with with_file.store.exclusive("rotate-keys"), pytest.raises(Conflict):
        rotate_keys(with_file)


def test_missing_keys_are_noticed_at_start(service: Service) -> None:
    check_keys(service)
    town.numbered(service, 1)
    check_keys(service)
    with pytest.raises(KeysUnusable):
        check_keys(replace(service, keyring=Keyring.load(Path(service.files.folder.parent) / "new", {})))
