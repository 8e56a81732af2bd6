"""Submitting: guards, compare-and-set, history and event in one transaction."""

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from .models import Declaration, Event, HistoryEntry, Principal, now
from .schemas import Submission

TRANSITIONS = {("draft", "submit"): "submitted"}


class NotFound(Exception):
    pass


class Conflict(Exception):
    pass


class GuardsFailed(Exception):
    def __init__(self, codes: list[str]) -> None:
        self.codes = codes


def failed_guards(declaration: Declaration, submission: Submission) -> list[str]:
    failed = []
    if not submission.attested:
        failed.append("NOT_ATTESTED")
    if not declaration.evidence:
        failed.append("EVIDENCE_MISSING")
    if declaration.claimed_hours <= 0 or declaration.claimed_hours * 2 % 1:
        failed.append("HOURS_INVALID")
    return failed


async def submit(
    session: AsyncSession, declaration_id: str, principal: Principal, submission: Submission
) -> Declaration:
    declaration = await session.scalar(
        select(Declaration).where(Declaration.id == declaration_id, Declaration.owner_id == principal.id)
    )
    if declaration is None:
        raise NotFound
    target = TRANSITIONS.get((declaration.state, "submit"))
    if target is None:
        raise Conflict
    if codes := failed_guards(declaration, submission):
        raise GuardsFailed(codes)

    source, version, at = declaration.state, declaration.version, now()
    changed = await session.execute(
        update(Declaration)
        .where(Declaration.id == declaration.id, Declaration.state == source, Declaration.version == version)
        .values(
            state=target,
            version=version + 1,
            attested=True,
            body_id="body-employer",
            submitted_at=at,
            updated_at=at,
        )
        .execution_options(synchronize_session="evaluate")
    )
    if changed.rowcount != 1:
        raise Conflict
    session.add(
        HistoryEntry(
            declaration_id=declaration.id,
            sequence=version,
            event="submit",
            from_state=source,
            to_state=target,
            actor_id=principal.id,
            at=at,
            comment=submission.comment,
        )
    )
    session.add(
        Event(
            declaration_id=declaration.id,
            sequence=version,
            type="declaration.submitted",
            payload={"event": "submit", "from": source, "to": target},
            at=at,
        )
    )
    await session.commit()
    return declaration
