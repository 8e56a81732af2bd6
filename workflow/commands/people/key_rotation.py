"""Rotates the keys of personal data: makes new keys, moves all numbers to them, drops old ones (domain, §5).

Two kinds of keys rotate together. A document number is encrypted under one data key, which its ciphertext
names. It has a blind index under every index key that is known, so that at any moment of a rotation it is
found, and is entered only once. Old keys stay until they are dropped, because backups made under them need
them.
"""

from __future__ import annotations

import hmac
from collections.abc import Callable
from dataclasses import dataclass

import structlog

from workflow.commands.people.changes.number_rotation import move_numbers
from workflow.commands.people.registered_numbers import indexes_of, lost_number
from workflow.commands.people.sign_in.secret_rotation import move_secrets
from workflow.errors import Conflict
from workflow.personal_data import Keyring, KeysUnusable, identity_of
from workflow.personal_data.keyring import header_of, key_id_of
from workflow.runtime.service import Service
from workflow.store import Connection, RowMapping
from workflow.store.database.errors import IntegrityError
from workflow.store.people import document_indexes as indexes
from workflow.store.people import people as rows
from workflow.store.people.changes import corrections
from workflow.store.people.sign_in import second_factors
from workflow.store.record import counts as record

_LOG = structlog.get_logger(__name__)
_FIELD = {"table": "person", "column": "document_cipher"}
_BATCH = 500


@dataclass(frozen=True, slots=True)
class Rotation:
    """What a rotation did: the keys under which all numbers are now, and how many numbers it moved."""

    key_id: str
    index_key_id: str
    moved: int


def rotate_keys(
    service: Service, *, batch: int = _BATCH, after_batch: Callable[[int], None] | None = None
) -> Rotation:
    """Make new keys current, encrypt every number anew and index it anew. The old keys stay.

    The rotation may be killed at any point and started again: the keys are durable before the first number
    moves, each batch is one transaction, and an interrupted rotation is finished before new keys are made.
    Where the keys come from the environment, the operator makes them, and only the numbers move, to the first
    key of each kind.
    """
    keyring = service.keyring
    with service.store.exclusive("rotate-keys") as alone:
        if not alone:
            raise Conflict(
                {
                    "zh": "另一次密钥更换正在进行，请待其完成后再试。",
                    "en": "Another rotation is running; try again once it has ended.",
                }
            )
        if keyring.is_from_file and not _unfinished(service):
            keyring.add_keys()
        moved = _move_all(service, batch, after_batch)
        # A number that was being written when the new keys were made can appear behind the first pass.
        while _unfinished(service):
            moved += _move_all(service, batch, after_batch)
        move_secrets(service, batch)
        move_numbers(service, batch)
    return Rotation(keyring.current_key_id, keyring.current_index_key_id, moved)


def _move_all(service: Service, batch: int, after_batch: Callable[[int], None] | None) -> int:
    """Move all numbers in one pass, in the order of ids.

    The pass ends with the first batch that is not full: people entered meanwhile are under the new keys.
    """
    moved, after, whole = 0, "", True
    while whole:
        after, count, whole = _move_batch(service, after, batch)
        moved += count
        if after_batch is not None:
            after_batch(moved)
    return moved


def _unfinished(service: Service) -> bool:
    """Whether some number is encrypted under another key than the current one, or lacks its index."""
    keyring = service.keyring
    with service.store.read() as connection:
        current = [header_of(keyring.current_key_id)]
        outside = rows.cipher_outside(connection, current)
        lacking = indexes.somebody_without(connection, [keyring.current_index_key_id])
    return outside is not None or lacking is not None


def _move_batch(service: Service, after: str, limit: int) -> tuple[str, int, bool]:
    """Move one batch. Returns its last id, how many numbers moved, and whether the batch was full."""
    keyring = service.keyring
    try:
        with service.store.write() as connection:
            part = indexes.numbers_to_rotate(connection, keyring.current_index_key_id, after, limit)
            moved = sum(_move(connection, keyring, row) for row in part)
    except IntegrityError as error:
        raise Conflict(
            {
                "zh": "两名人员的证件号码相同：登记时使用了互不相关的密钥，请合并后再更换。",
                "en": "Two people hold one number: entered under unrelated keys. Put them right first.",
            }
        ) from error
    return (part[-1]["id"] if part else after), moved, len(part) == limit


def _move(connection: Connection, keyring: Keyring, row: RowMapping) -> bool:
    """Encrypt and index one number anew where that is needed. Returns whether it was."""
    old, person_id = row["document_cipher"], row["id"]
    encrypted = key_id_of(old) == keyring.current_key_id
    stays = row["indexed"] or lost_number(connection, row)
    if encrypted and stays:
        return False
    number = keyring.decrypt(old, **_FIELD, row_id=person_id)
    if not encrypted:
        rows.replace_cipher(connection, person_id, old, keyring.encrypt(number, **_FIELD, row_id=person_id))
    if not stays:
        wanted, _ = indexes_of(connection, keyring, person_id, row["document_type"], number)
        indexes.add_indexes(connection, person_id, wanted)
    return True


def drop_unused_keys(service: Service, *, batch: int = _BATCH) -> list[str]:
    """Remove older keys that nothing uses any more from the key file. Returns their ids.

    Keys of the environment are only named. The command may be killed and started again. It waits for
    transactions that are entering a number, so that nothing is written under a removed key.
    """
    with service.store.exclusive("rotate-keys") as alone:
        if not alone:
            raise Conflict(
                {
                    "zh": "密钥更换正在进行，请待其完成后再试。",
                    "en": "A rotation is running; try again once it has ended.",
                }
            )
        with service.store.write() as connection:
            indexes.wait_for_holders(connection)
            unused = _unused(connection, service.keyring)
            if unused and service.keyring.is_from_file:
                service.keyring.drop_keys(unused)
        if service.keyring.is_from_file:
            _forget_dropped(service, batch)
    return unused


def _unused(connection: Connection, keyring: Keyring) -> list[str]:
    current, *older = keyring.index_key_ids
    data = [
        key
        for key in keyring.key_ids[1:]
        if not rows.cipher_under(connection, header_of(key))
        and not second_factors.cipher_under(connection, header_of(key))
        and not corrections.cipher_under(connection, header_of(key))
    ]
    if indexes.somebody_without(connection, [current]):
        return data
    # The key file keeps what checks a dropped key's seals; the environment has only the key itself.
    if not keyring.is_from_file:
        older = [key for key in older if not record.is_sealed_under(connection, key)]
    return [*data, *older]


def _forget_dropped(service: Service, batch: int) -> None:
    """Remove the indexes under keys that are gone."""
    while True:
        with service.store.write() as connection:
            if not indexes.remove_other_indexes(connection, service.keyring.index_key_ids, batch):
                return


def check_keys(service: Service, *, at_ends: bool = False) -> None:
    """Raise `KeysUnusable` where a stored number is encrypted or indexed under a key that is missing.

    Causes are the wrong data folder, a lost `keys.json`, and a key that was dropped too early or changed
    under its old name. `at_ends` is for a start, before anything is written: it looks at the people entered
    first and last, so that it takes no longer with more of them; a rotation moves numbers in that order.
    """
    keyring = service.keyring
    with service.store.read() as connection:
        among = rows.at_ends(connection) if at_ends else None
        headers = [header_of(key_id) for key_id in keyring.key_ids]
        stray = rows.cipher_outside(connection, headers, among)
        stray = stray or second_factors.cipher_outside(connection, headers)
        stray = stray or corrections.cipher_outside(connection, headers)
        lost = indexes.somebody_without(connection, keyring.index_key_ids, among)
        found = [indexes.somebody_under(connection, key_id, among) for key_id in keyring.index_key_ids]
    if stray is not None:
        raise KeysUnusable(
            f"已存号码需要密钥“{key_id_of(stray)}”，但该密钥缺失，请从备份恢复。",
            f"A stored number needs the key {key_id_of(stray)!r}, which is missing; restore it.",
        )
    if lost is not None:
        raise KeysUnusable(
            "已存号码的索引密钥缺失，请从备份恢复。",
            "A stored number is indexed under a key that is missing; restore it from a backup.",
        )
    for key_id, row in zip(keyring.index_key_ids, found, strict=True):
        if row is not None and not _is_indexed_under(keyring, key_id, row):
            raise KeysUnusable(
                f"索引密钥“{key_id}”与号码编入索引时所用的不同，请恢复原密钥。",
                f"The index key {key_id!r} is another one than numbers were indexed under; restore that one.",
            )


def report_unusable_keys(service: Service) -> bool:
    """Log where a key is missing that some stored number needs. Returns False: there is never more to do."""
    with service.store.exclusive("check-keys") as alone:
        if alone:
            try:
                check_keys(service)
            except KeysUnusable as error:
                _LOG.error("keys_unusable", reason=error.en)
    return False


def _is_indexed_under(keyring: Keyring, key_id: str, row: RowMapping) -> bool:
    number = keyring.decrypt(row["document_cipher"], **_FIELD, row_id=row["id"])
    stated = (row["document_type"], number)  # by which it is indexed until `NumberWalk` has come to it
    digests = [keyring.blind_indexes(*named)[key_id] for named in (identity_of(*stated), stated)]
    return any(hmac.compare_digest(digest, row["indexed"]) for digest in digests)
