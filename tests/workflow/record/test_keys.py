"""Seals outlive the rotation of keys, and say so where their key is gone."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from tests.support.scene import Scene
from tests.support.settled import wait_until_settled
from workflow.commands.people.key_rotation import drop_unused_keys
from workflow.personal_data import Keyring
from workflow.personal_data.key_sources import KeySet
from workflow.record.audit import verify_record
from workflow.record.findings import Fault
from workflow.record.sealing import seal
from workflow.tables import document_index, person

pytestmark = pytest.mark.of_2024


def test_seals_of_dropped_keys_are_still_checked(scene: Scene, tmp_path: Path) -> None:
    scene.synced()
    wait_until_settled(scene.service)
    seal(scene.service)
    first = scene.service.keyring.current_index_key_id
    scene.service.keyring.add_keys()
    scene.claimed()
    wait_until_settled(scene.service)
    seal(scene.service)
    assert verify_record(scene.service, files=False).findings == []
    scene.service.keyring.drop_keys([first])
    assert first not in scene.service.keyring.index_key_ids
    reopened = replace(scene.service, keyring=Keyring.load(tmp_path, {}))
    assert verify_record(reopened, files=False).findings == []


def test_a_seal_under_an_unknown_key_is_a_finding(scene: Scene) -> None:
    scene.synced()
    wait_until_settled(scene.service)
    seal(scene.service)
    other = Keyring(KeySet({"k9": b"k" * 32}, {"i9": b"i" * 32}))
    elsewhere = replace(scene.service, keyring=other)
    found = verify_record(elsewhere, files=False).findings
    assert {each.fault for each in found} == {Fault.KEY_UNKNOWN}
    assert {each.table for each in found} >= {"history", "account", "ledger_entry", "record_seal"}


def test_a_key_of_the_environment_is_not_called_unused_while_seals_need_it(scene: Scene) -> None:
    data, old, new = {"k": b"d" * 32}, {"i0": b"o" * 32}, {"i1": b"n" * 32}
    both = replace(scene.service, keyring=Keyring(KeySet(data, {**new, **old})))
    with scene.service.store.write() as connection:
        for row in connection.execute(select(person.c.id)).all():  # the stage's people have no numbers
            moved = {"person_id": row.id, "key_id": "i1", "digest": row.id}
            connection.execute(insert(document_index), moved)
    assert drop_unused_keys(both) == ["i0"]
    replace(scene.service, keyring=Keyring(KeySet(data, old)))
    scene.submitted()
    assert drop_unused_keys(both) == []
