"""One effect for one Idempotency-Key, over retries, races and crashes.

The key is claimed first. The transaction of the effect marks the claim, so that a crash between effect and
answer is seen afterwards. The transaction fails where the claim was taken over meanwhile, so that a holder
that was only slow can't add a second effect.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from workflow.access.permissions import Actor
from workflow.errors import Conflict, Refused
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.fencing import FencedStore
from workflow.store.operations import idempotency as rows

IN_FLIGHT = timedelta(seconds=60)  # after that, a claim without effect may be taken over
KEPT = timedelta(hours=48)


class KeyReused(Refused):
    """This Idempotency-Key was sent with another request; use a new one."""

    code = "IDEMPOTENCY_KEY_REUSED"


class InFlight(Conflict):
    """The request with this Idempotency-Key is still being worked on; try again in a moment."""

    code = "IDEMPOTENCY_IN_FLIGHT"


class AnswerLost(Conflict):
    """The request with this Idempotency-Key took effect, but its answer was lost; read the result."""

    code = "IDEMPOTENCY_ANSWER_LOST"


class AnswerWithheld(Conflict):
    """The request with this Idempotency-Key took effect; its answer is never stored, and was shown once."""

    code = "IDEMPOTENCY_ANSWER_WITHHELD"


@dataclass(frozen=True, slots=True)
class Claim:
    """The right to carry out a key's request: ours since `at`, until it is answered or taken over."""

    principal_id: str
    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Stored:
    """An earlier answer to the same request."""

    status: int
    headers: Mapping[str, str]
    body: bytes


def claim(service: Service, actor: Actor, key: str, fingerprint: str) -> Claim | Stored:
    """Claim `key` for a request, or find the answer that was given.

    Raises `KeyReused`, `InFlight`, `AnswerLost`, `AnswerWithheld`.
    """
    now = service.clock.now()
    ours = Claim(actor.id, key, now)
    with service.store.write() as connection:
        if rows.insert(connection, actor.id, key, fingerprint, now):
            return ours
        row = rows.find(connection, actor.id, key)
        if row is None:  # released between the two statements
            raise InFlight()
        if row["fingerprint"] != fingerprint:
            raise KeyReused()
        if row["status"]:
            return _stored(row)
        if row["created_at"] > now - IN_FLIGHT:
            raise InFlight()
        if row["status"] == rows.EFFECTIVE:
            raise AnswerLost()
        if not rows.take_over(connection, actor.id, key, row["created_at"], now):
            raise InFlight()
        return ours


def _stored(row: Mapping[str, Any]) -> Stored:
    if row["body"] is None:
        raise AnswerWithheld()
    return Stored(row["status"], row["headers"], row["body"])


def fenced(service: Service, held: Claim) -> Service:
    """`service` with a store whose every write marks the claim, or raises `LostRace` if the claim is lost."""

    def still_ours(connection: Connection) -> bool:
        return rows.mark(connection, held.principal_id, held.key, held.at)

    return replace(service, store=FencedStore(service.store, still_ours))


def keep_answer(
    service: Service, held: Claim, status: int, headers: Mapping[str, str], body: bytes | None
) -> None:
    """Keep the answer for replay; `body` is None for an answer that must never be stored."""
    with service.store.write() as connection:
        rows.answer(
            connection, held.principal_id, held.key, held.at, status=status, headers=headers, body=body
        )


def release(service: Service, held: Claim) -> None:
    """Give the key back, because nothing was done. A claim whose effect is committed stays."""
    with service.store.write() as connection:
        rows.release(connection, held.principal_id, held.key, held.at)


def purge(service: Service) -> int:
    """Delete keys older than `KEPT` and return how many. Takes the write lock only where there are any."""
    before = service.clock.now() - KEPT
    with service.store.read() as connection:
        if not rows.any_before(connection, before):
            return 0
    with service.store.write() as connection:
        return rows.purge(connection, before)
