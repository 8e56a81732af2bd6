"""Showing a document number in full, and turning the keys under which numbers lie."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from workflow.errors import Conflict, NotFound
from workflow.permissions import Actor
from workflow.personal_data import KeysUnusable
from workflow.personal_data.keyring import header_of, key_id_of
from workflow.service import Service
from workflow.store import people as rows
from workflow.visibility import require_on_person

_FIELD = {"table": "person", "column": "document_cipher"}
_BATCH = 500


def reveal_document(service: Service, actor: Actor, person_id: str, *, purpose: str) -> dict[str, Any]:
    """The document in full: {type, number}. Who asked, when and what for is on record before it is shown."""
    with service.store.write() as connection:
        row = require_on_person(connection, actor, "person.reveal", person_id, service.clock.today())
        cipher = rows.cipher_of(connection, person_id)
        if cipher is None:
            raise NotFound()
        number = service.keyring.decrypt(cipher, **_FIELD, row_id=person_id)
        rows.add_access(
            connection,
            at=service.clock.now(),
            principal_id=actor.id,
            person_id=person_id,
            field="document_number",
            purpose=purpose,
        )
    return {"type": row.document_type, "number": number}


@dataclass(frozen=True, slots=True)
class Rotation:
    """What a rotation did: the key that everything lies under now, and how many numbers it moved."""

    key_id: str
    moved: int


def rotate_keys(
    service: Service,
    *,
    batch: int = _BATCH,
    after_batch: Callable[[int], None] | None = None,
) -> Rotation:
    """Make a new key current and encrypt every number anew under it. The old keys stay.

    May be killed at any point and simply started again: the key is durable before the first number moves,
    each batch is one transaction, and a rotation that was cut short is finished instead of begun anew.
    Keys of the environment are the operator's to make: then only the numbers move, to the first of them.
    """
    keyring = service.keyring
    with service.store.exclusive("rotate-keys") as alone:
        if not alone:
            raise Conflict("Another rotation is running.")
        if keyring.is_from_file and not _unfinished(service):
            keyring.add_key()
        moved = _move_all(service, batch, after_batch)
        # A number that was being written when the new key came can appear behind the first pass.
        while _unfinished(service):
            moved += _move_all(service, batch, after_batch)
    return Rotation(keyring.current_key_id, moved)


def _move_all(service: Service, batch: int, after_batch: Callable[[int], None] | None) -> int:
    moved, after = 0, ""
    while done := _move_batch(service, after, batch):
        after, count = done
        moved += count
        if after_batch is not None:
            after_batch(moved)
    return moved


def _unfinished(service: Service) -> bool:
    """Whether some number lies under another key than the current one."""
    current = header_of(service.keyring.current_key_id)
    with service.store.read() as connection:
        return rows.cipher_outside(connection, [current]) is not None


def _move_batch(service: Service, after: str, limit: int) -> tuple[str, int] | None:
    keyring = service.keyring
    moved = 0
    with service.store.write() as connection:
        part = rows.rows_to_rotate(connection, after, limit)
        if not part:
            return None
        for person_id, old in part:
            if key_id_of(old) == keyring.current_key_id:
                continue
            number = keyring.decrypt(old, **_FIELD, row_id=person_id)
            new = keyring.encrypt(number, **_FIELD, row_id=person_id)
            # A number that was changed meanwhile was encrypted under the new key by whoever changed it.
            moved += rows.replace_cipher(connection, person_id, old, new)
    return part[-1][0], moved


def check_keys(service: Service) -> None:
    """Raise `KeysUnusable` where a stored number lies under a key that is not here: the wrong data folder,
    a lost `keys.json`, a key dropped too early. To be asked at start-up, before anything is written."""
    with service.store.read() as connection:
        stray = rows.cipher_outside(connection, [header_of(key_id) for key_id in service.keyring.key_ids])
    if stray is not None:
        raise KeysUnusable(f"A stored number needs the key {key_id_of(stray)!r}, which is missing.")
