"""The keyring: what opens, what does not, and where keys come from."""

from __future__ import annotations

import base64
import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from workflow.personal_data import Keyring, KeysUnusable
from workflow.personal_data.keyring import key_id_of

ROW = {"table": "person", "column": "document_cipher", "row_id": "r1"}
NUMBER = "11010519491231002X"


def key() -> str:
    return base64.b64encode(os.urandom(32)).decode()


def test_what_was_encrypted_opens_again_and_never_looks_the_same() -> None:
    ring = Keyring.generate()
    first, second = ring.encrypt(NUMBER, **ROW), ring.encrypt(NUMBER, **ROW)
    assert first != second
    assert NUMBER.encode() not in first
    assert ring.decrypt(first, **ROW) == ring.decrypt(second, **ROW) == NUMBER


@pytest.mark.parametrize("part", ["table", "column", "row_id"])
def test_a_number_copied_into_another_place_does_not_open(part: str) -> None:
    ring = Keyring.generate()
    cipher = ring.encrypt(NUMBER, **ROW)
    with pytest.raises(KeysUnusable):
        ring.decrypt(cipher, **{**ROW, part: "elsewhere"})


def test_no_changed_byte_goes_unnoticed() -> None:
    ring = Keyring.generate()
    cipher = ring.encrypt(NUMBER, **ROW)
    for place in range(len(cipher)):
        changed = bytearray(cipher)
        changed[place] ^= 1
        with pytest.raises(KeysUnusable):
            ring.decrypt(bytes(changed), **ROW)
    for length in range(len(cipher)):
        with pytest.raises(KeysUnusable):
            ring.decrypt(cipher[:length], **ROW)


def test_a_lot_stays_the_same_while_keys_are_rotated(tmp_path: Path) -> None:
    ring = Keyring.load(tmp_path, {})
    told = ring.lot("p|paper|1")
    ring.add_keys()
    assert ring.lot("p|paper|1") == Keyring.load(tmp_path, {}).lot("p|paper|1") == told
    assert ring.lot("p|paper|2") != told != Keyring.generate().lot("p|paper|1")


def test_the_index_tells_types_and_keys_apart() -> None:
    ring, other = Keyring.generate(), Keyring.generate()
    indexes = ring.blind_indexes("passport", "E12345678")
    assert indexes == ring.blind_indexes("passport", "E12345678")
    assert indexes != ring.blind_indexes("other", "E12345678")
    assert indexes != other.blind_indexes("passport", "E12345678")
    assert [len(index) for index in indexes.values()] == [64]


def test_the_environment_names_keys_and_the_first_is_current(tmp_path: Path) -> None:
    old, new, index = key(), key(), key()
    before = Keyring.load(tmp_path, {"XUESHI_DATA_KEYS": f"a:{old}", "XUESHI_INDEX_KEY": index})
    cipher = before.encrypt(NUMBER, **ROW)
    after = Keyring.load(tmp_path, {"XUESHI_DATA_KEYS": f"b:{new}, a:{old}", "XUESHI_INDEX_KEY": index})
    assert after.current_key_id == "b"
    assert after.decrypt(cipher, **ROW) == NUMBER
    assert key_id_of(cipher) == "a"
    assert key_id_of(after.encrypt(NUMBER, **ROW)) == "b"
    assert not (tmp_path / "keys.json").exists()


@pytest.mark.parametrize(
    "environment",
    [
        {"XUESHI_DATA_KEYS": f"a:{key()}"},
        {"XUESHI_INDEX_KEY": key()},
        {"XUESHI_DATA_KEYS": key(), "XUESHI_INDEX_KEY": key()},
        {"XUESHI_DATA_KEYS": f"a:{key()}", "XUESHI_INDEX_KEY": "short"},
        {"XUESHI_DATA_KEYS": "a:short", "XUESHI_INDEX_KEY": key()},
        {"XUESHI_DATA_KEYS": f"a:{base64.b64encode(b'x' * 16).decode()}", "XUESHI_INDEX_KEY": key()},
        {"XUESHI_DATA_KEYS": f"a:{key()},a:{key()}", "XUESHI_INDEX_KEY": key()},
        {"XUESHI_DATA_KEYS": f"a:{key()}", "XUESHI_INDEX_KEY": f"{key()},{key()}"},
        {"XUESHI_DATA_KEYS": f"a:{key()}", "XUESHI_INDEX_KEY": f"b c:{key()}"},
    ],
)
def test_a_half_configuration_is_refused_without_showing_a_key(
    environment: dict[str, str], tmp_path: Path
) -> None:
    with pytest.raises(KeysUnusable) as caught:
        Keyring.load(tmp_path, environment)
    for value in environment.values():
        assert value.rpartition(":")[2] not in str(caught.value)


def test_one_key_must_not_serve_twice(tmp_path: Path) -> None:
    same = key()
    with pytest.raises(KeysUnusable):
        Keyring.load(tmp_path, {"XUESHI_DATA_KEYS": f"a:{same}", "XUESHI_INDEX_KEY": same})


def test_the_first_run_makes_keys_that_only_the_owner_reads(tmp_path: Path) -> None:
    cipher = Keyring.load(tmp_path, {}).encrypt(NUMBER, **ROW)
    assert stat.S_IMODE((tmp_path / "keys.json").stat().st_mode) == 0o600
    assert Keyring.load(tmp_path, {}).decrypt(cipher, **ROW) == NUMBER
    assert [file.name for file in tmp_path.iterdir()] == ["keys.json"]


def test_processes_that_start_at_once_agree_on_the_keys(tmp_path: Path) -> None:
    with ThreadPoolExecutor(16) as pool:
        rings = list(pool.map(lambda _: Keyring.load(tmp_path, {}), range(32)))
    assert len({ring.blind_indexes("other", "1")["i0"] for ring in rings}) == 1


@pytest.mark.parametrize("damaged", ["", "{", "[]", "{}", '{"data_keys": [], "index_key": "x"}'])
def test_a_damaged_file_is_never_replaced(tmp_path: Path, damaged: str) -> None:
    (tmp_path / "keys.json").write_text(damaged)
    with pytest.raises(KeysUnusable):
        Keyring.load(tmp_path, {})
    assert (tmp_path / "keys.json").read_text() == damaged


def test_a_new_key_is_current_at_once_everywhere_and_the_old_stay(tmp_path: Path) -> None:
    ring, elsewhere = Keyring.load(tmp_path, {}), Keyring.load(tmp_path, {})
    cipher = ring.encrypt(NUMBER, **ROW)
    ring.add_keys()
    fresh = ring.current_key_id
    assert key_id_of(elsewhere.encrypt(NUMBER, **ROW)) == fresh
    assert elsewhere.decrypt(cipher, **ROW) == NUMBER
    assert [entry["id"] for entry in json.loads((tmp_path / "keys.json").read_text())["data_keys"]] == [
        fresh,
        key_id_of(cipher),
    ]


def test_a_process_that_only_reads_learns_of_a_new_key(tmp_path: Path) -> None:
    ring, reader = Keyring.load(tmp_path, {}), Keyring.load(tmp_path, {})
    ring.add_keys()
    assert reader.decrypt(ring.encrypt(NUMBER, **ROW), **ROW) == NUMBER


def test_an_index_is_made_under_every_index_key(tmp_path: Path) -> None:
    ring, reader = Keyring.load(tmp_path, {}), Keyring.load(tmp_path, {})
    before = ring.blind_indexes("other", "1")
    ring.add_keys()
    after = reader.blind_indexes("other", "1")
    assert [*after] == [ring.current_index_key_id, "i0"]
    assert after["i0"] == before["i0"] != after[ring.current_index_key_id]
    ring.drop_keys(["i0", ring.current_index_key_id, ring.current_key_id])
    assert [*reader.blind_indexes("other", "1")] == [ring.current_index_key_id], "current keys always stay"
    assert len(reader.key_ids) == 2


def test_index_keys_of_the_environment_have_names_but_the_first_needs_none(tmp_path: Path) -> None:
    one, two = key(), key()
    data = {"XUESHI_DATA_KEYS": f"a:{key()}"}
    alone = Keyring.load(tmp_path, {**data, "XUESHI_INDEX_KEY": one})
    both = Keyring.load(tmp_path, {**data, "XUESHI_INDEX_KEY": f"n:{two}, {one}"})
    assert both.index_key_ids == ("n", "i0")
    assert both.blind_indexes("other", "1")["i0"] == alone.blind_indexes("other", "1")["i0"]
    with pytest.raises(KeysUnusable):
        both.drop_keys(["i0"])


def test_keys_do_not_show_in_logs() -> None:
    ring = Keyring.generate()
    assert repr(ring) == "Keyring(k0)"
