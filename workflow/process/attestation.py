"""据实 (四(二)): who attested that a draft is true, bound to the item and the evidence of that moment."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from workflow.access.permissions import SCOPES, Actor
from workflow.errors import NotPermitted
from workflow.evidence.digest import evidence_digest
from workflow.formats import instant_text

Row = Mapping[str, Any]
VERB = "declaration.attest"
NOT_ATTESTED: Row = {"attested": False, "attestation": None}


def may_attest(actor: Actor, person_id: str) -> bool:
    """Whether the actor attests for the person: as the person, or by a key that is made for it."""
    if actor.person_id == person_id:
        return True
    return any(VERB in SCOPES.get(scope, ()) for scope in actor.scopes or ())


def not_permitted() -> NotPermitted:
    """The refusal for anybody else."""
    return NotPermitted(verb=VERB, scopes=[scope for scope, verbs in SCOPES.items() if VERB in verbs])


def attested(actor: Actor, row: Row, now: datetime) -> dict[str, Any]:
    """The columns of a draft that is attested now. Raises `NotPermitted`."""
    if not may_attest(actor, row["person_id"]):
        raise not_permitted()
    attestation = {
        "by": actor.id,
        "as": "person" if actor.person_id == row["person_id"] else "key",
        "at": instant_text(now),
        "digest": evidence_digest(row["facts"], row["evidence"]),
    }
    return {"attested": True, "attestation": attestation}


def holds(row: Row) -> bool:
    """Whether the attestation is about the item and evidence as they are; one without a digest is older."""
    attestation = row["attestation"]
    if not row["attested"] or attestation is None:
        return bool(row["attested"])
    return bool(attestation["digest"] == evidence_digest(row["facts"], row["evidence"]))


def told(attestation: Row | None) -> dict[str, Any]:
    """Whose attestation it was, for the history row of a submission."""
    if attestation is None:
        return {}
    return {"attested_by": attestation["by"], "attested_as": attestation["as"]}
