"""One effect for one Idempotency-Key, over retries, races and crashes.

The key is claimed first. The transaction of the effect marks the claim, so that a crash between effect and
answer is seen afterwards. The transaction fails where the claim was taken over meanwhile, so that a holder
that was only slow can't add a second effect. A claim names its process: once that is gone, it is void.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from math import ceil
from typing import Any

import structlog

from workflow.access import rights
from workflow.access.permissions import Actor, Subject
from workflow.access.sender import still
from workflow.clock import civil_date
from workflow.errors import Conflict, Refused
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.fencing import FencedStore
from workflow.store.operations import idempotency as rows

IN_FLIGHT = timedelta(seconds=60)  # after that, a claim may be taken over though its process lives
KEPT = timedelta(hours=48)

_LOG = structlog.get_logger(__name__)


class KeyReused(Refused):
    """This Idempotency-Key was sent with another request, or by another key or session; use a new one."""

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

    The answer is given only to who would still be permitted what was done, and may still see it. Raises
    `KeyReused`, `InFlight`, `AnswerLost`, `AnswerWithheld`, `NotPermitted`, `NotFound`.
    """
    now, holder = service.clock.now(), service.store.presence.number()
    ours = Claim(actor.id, key, now)
    with service.store.write() as connection:
        if rows.insert(connection, actor.id, key, fingerprint, holder, now):
            return ours
        row = rows.find(connection, actor.id, key)
        if row is None:  # released between the two statements
            raise InFlight(retry_after=1)
        if row["fingerprint"] != fingerprint:
            raise KeyReused()
        if row["status"]:
            answer = _stored(row)
            rights.require_all(connection, still(service, connection, actor), row["rights"], civil_date(now))
            return answer
        left = _stands(service, connection, row, now)
        if left:
            raise InFlight(retry_after=left)
        if row["status"] == rows.EFFECTIVE:
            raise AnswerLost()
        if not rows.take_over(connection, actor.id, key, row["created_at"], holder, now):
            raise InFlight(retry_after=1)
        return ours


def _stands(service: Service, connection: Connection, row: Mapping[str, Any], now: datetime) -> int:
    """For how many seconds a claim stands that is not answered; 0: it is void."""
    holder = row["holder"]  # None: of a process of an earlier version
    if holder == rows.GIVEN_UP or (holder and service.store.presence.is_gone(connection, holder)):
        return 0
    age = abs(now - row["created_at"])  # a claim from the future: the clock was set back meanwhile
    left: timedelta = IN_FLIGHT - age
    return max(0, ceil(left.total_seconds()))


def _stored(row: Mapping[str, Any]) -> Stored:
    if row["body"] is None or row["rights"] is None:
        raise AnswerWithheld()
    return Stored(row["status"], row["headers"], row["body"])


def fenced(service: Service, held: Claim) -> Service:
    """`service` with a store whose every write marks the claim, or raises `LostRace` if the claim is lost."""

    def still_ours(connection: Connection) -> bool:
        return rows.mark(connection, held.principal_id, held.key, held.at)

    return replace(service, store=FencedStore(service.store, still_ours))


def keep_answer(
    service: Service,
    held: Claim,
    status: int,
    headers: Mapping[str, str],
    body: bytes | None,
    permitted: Iterable[tuple[str, Subject]],
) -> None:
    """Keep the answer for replay, with the rights by which it was given.

    `body` is None for an answer that must never be stored.
    """
    values = {"status": status, "headers": dict(headers), "body": body, "rights": rights.kept(permitted)}
    with service.store.write() as connection:
        rows.answer(connection, held.principal_id, held.key, held.at, values)


def release(service: Service, held: Claim) -> None:
    """Give the key back: what is sent again is done, or told that it took effect. Never raises.

    Where the database is away, all claims of this process become void instead; an effect that is still under
    way is then fenced off, should its request be sent again before it is committed.
    """
    try:
        with service.store.write() as connection:
            rows.release(connection, held.principal_id, held.key, held.at)
    except Exception as error:
        _LOG.warning("idempotency_claims_given_up", error=type(error).__name__)
        service.store.presence.give_up()


def purge(service: Service) -> int:
    """Delete keys older than `KEPT` and return how many. Takes the write lock only where there are any."""
    before = service.clock.now() - KEPT
    with service.store.read() as connection:
        if not rows.any_before(connection, before):
            return 0
    with service.store.write() as connection:
        return rows.purge(connection, before)
