"""The chain of a declaration as a signed document, as far as the reader may know of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor
from workflow.access.visibility import visible_declaration
from workflow.errors import NotFound
from workflow.evidence.digest import evidence_digest, pieces_told
from workflow.formats import instant_text
from workflow.personal_data.signatures import ALGORITHM
from workflow.process.warnings import ABOUT_OWN_ITEMS, reviews_it
from workflow.record.chain import CHAINED
from workflow.record.outside.document import FORMAT, SIGNATURE, VERSION, signed_part, written
from workflow.runtime.service import Service
from workflow.store.events import feed
from workflow.store.record import counts

_ALL = 10_000  # rows of a history


def chain_document(service: Service, actor: Actor, declaration_id: str) -> bytes:
    """The document, in the one way in which it is written. Raises `NotFound` for what was never submitted.

    Of a row with warnings that the reader may not know of, the detail is `withheld`: its hash stands, and is
    bound by the row after it and by the signature, but can't be recomputed. Facts and files stand in it where
    they are those that the last row's digest names.
    """
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
        rows, _ = feed.list_history(connection, declaration_id, 0, _ALL)
        head = counts.last_seal(connection)
    if not rows:
        raise NotFound()
    reviews = reviews_it(actor, row)
    same = evidence_digest(row["facts"], row["evidence"]) == rows[-1]["evidence_digest"]
    key_id = next(iter(service.keyring.public_keys()))
    document: dict[str, Any] = {
        "format": FORMAT,
        "version": VERSION,
        "issued_at": instant_text(service.clock.now()),
        "declaration": {"id": declaration_id, "state": rows[-1]["to_state"]},
        "rows": [_row(each, reviews=reviews) for each in rows],
        "content": {"facts": row["facts"], "evidence": pieces_told(row["evidence"])} if same else None,
        "head": {"number": head["number"], "hash": head["hash"], "at": instant_text(head["at"])}
        if head
        else None,
        "signed_by": {
            "algorithm": ALGORITHM,
            "key": key_id,
            "public_key": service.keyring.public_keys()[key_id],
        },
    }
    document[SIGNATURE] = service.keyring.sign(signed_part(document), key_id)
    return written(document)


def public_keys(service: Service) -> list[dict[str, str]]:
    """The keys by which documents of this installation are signed, the current one first."""
    found = service.keyring.public_keys()
    return [{"key": id_, "algorithm": ALGORITHM, "public_key": key} for id_, key in found.items()]


def _row(row: Mapping[str, Any], *, reviews: bool) -> dict[str, Any]:
    """A history row as its hash is made of it, with the code of its seal."""
    withheld = not reviews and not set((row["detail"] or {}).get("acknowledged", ())) <= set(ABOUT_OWN_ITEMS)
    seal = row["seal"] or {}
    return {
        **{name: row[name] for name in (*CHAINED, "previous_hash", "hash")},
        "at": instant_text(row["at"]),
        "detail": None if withheld else row["detail"],
        "withheld": withheld,
        "seal": {"key": seal.get("key"), "code": seal.get("mac")},
    }
