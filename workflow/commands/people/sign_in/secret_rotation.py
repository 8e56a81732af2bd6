"""Moves the secrets of second factors to the current key, when the keys of personal data are rotated."""

from __future__ import annotations

from workflow.commands.people.sign_in.second_factors import FIELD
from workflow.personal_data.keyring import header_of
from workflow.runtime.service import Service
from workflow.store.people.sign_in import second_factors as rows


def move_secrets(service: Service, limit: int) -> int:
    """Encrypt every secret under the current key. Returns how many moved."""
    keyring, moved = service.keyring, 0
    while True:
        with service.store.write() as connection:
            part = rows.secrets_to_rotate(connection, header_of(keyring.current_key_id), limit)
            for row in part:
                secret = keyring.decrypt(row.secret_cipher, **FIELD, row_id=row.principal_id)
                fresh = keyring.encrypt(secret, **FIELD, row_id=row.principal_id)
                rows.replace_cipher(connection, row.principal_id, row.secret_cipher, fresh)
        moved += len(part)
        if len(part) < limit:
            return moved
