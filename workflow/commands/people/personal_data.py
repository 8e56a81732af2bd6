"""Showing a document number in full."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor
from workflow.access.visibility import require_on_person
from workflow.errors import NotFound
from workflow.runtime.service import Service
from workflow.store.people import people as rows

_FIELD = {"table": "person", "column": "document_cipher"}


def reveal_document(service: Service, actor: Actor, person_id: str, *, purpose: str) -> dict[str, Any]:
    """The document in full: {type, number}. The access log first records who asked, when and for what."""
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
