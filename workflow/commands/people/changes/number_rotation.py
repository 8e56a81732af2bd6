"""Moves the numbers of corrections to the current key, when the keys of personal data are rotated."""

from __future__ import annotations

from workflow.personal_data.keyring import header_of
from workflow.runtime.service import Service
from workflow.store.people.changes import corrections as rows

FIELD = {"table": "correction", "column": "document_cipher"}


def move_numbers(service: Service, limit: int) -> int:
    """Encrypt every number under the current key. Returns how many moved."""
    keyring, moved = service.keyring, 0
    while True:
        with service.store.write() as connection:
            part = rows.numbers_to_rotate(connection, header_of(keyring.current_key_id), limit)
            for row in part:
                number = keyring.decrypt(row.document_cipher, **FIELD, row_id=row.id)
                fresh = keyring.encrypt(number, **FIELD, row_id=row.id)
                rows.replace_cipher(connection, row.id, row.document_cipher, fresh)
        moved += len(part)
        if len(part) < limit:
            return moved
