"""Reminds people of the hours that they are short of: a notice to each, at most one a day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor, Role, Subject, permits, require
from workflow.errors import FieldError, Invalid
from workflow.formats import hours_text
from workflow.ids import new_id
from workflow.queries.ledger.accounts import account_view, empty_account
from workflow.queries.ledger.shortfalls import REMINDED, is_short
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.events import notices
from workflow.store.ledger.accounts import accounts_among
from workflow.store.people.affiliations import employers_among
from workflow.store.people.people import people_among

MOST = 500
_TOO_MANY = {"zh": "一次最多提醒500人。", "en": "At most 500 people are reminded at once."}


def remind(service: Service, actor: Actor, person_ids: Sequence[str], year: int) -> list[dict[str, Any]]:
    """Write to each who is short what the year still asks of them: one result per person, in their order.

    `status`: "reminded", "reminded_today" (already: one notice a day is enough), "not_short", or "unknown"
    for whoever the actor may not remind. Raises `NotPermitted` for an actor who may remind nobody.
    """
    if not actor.bodies(Role.unit_administrator):
        require(actor, "account.remind", Subject())
    if len(person_ids) > MOST:
        raise Invalid(FieldError("/person_ids", "TOO_MANY", _TOO_MANY))
    with service.store.write() as connection:
        told = _told(service, connection, actor, list(dict.fromkeys(person_ids)), year)
        written = [notice for _, notice in told.values() if notice is not None]
        if written:
            notices.add_notices(connection, written)
    return [{"person_id": id_, "status": told[id_][0]} for id_ in person_ids]


_Told = dict[str, tuple[str, dict[str, Any] | None]]  # person -> status, and the notice to write


def _told(
    service: Service, connection: Connection, actor: Actor, person_ids: Sequence[str], year: int
) -> _Told:
    today = service.clock.today()
    known = {row.id for row in people_among(connection, person_ids)}
    employers = employers_among(connection, person_ids, today)
    held, nothing = accounts_among(connection, person_ids, year), empty_account(service, year)
    event_id = f"reminder:{today.isoformat()}"
    already = notices.told_of(connection, event_id, person_ids)
    told: _Told = {}
    for person_id in person_ids:
        whose = Subject(person_id=person_id, employer_ids=frozenset(employers.get(person_id, ())))
        row = held.get(person_id, nothing)
        if person_id not in known or not permits(actor, "account.remind", whose):
            told[person_id] = "unknown", None
        elif not is_short(row):
            told[person_id] = "not_short", None
        elif person_id in already:
            told[person_id] = "reminded_today", None
        else:
            told[person_id] = "reminded", _notice(service, event_id, person_id, row)
    return told


def _notice(service: Service, event_id: str, person_id: str, row: Mapping[str, Any]) -> dict[str, Any]:
    account = account_view(service, person_id, row)
    short, closes = account["short"], account["study_closes_on"]
    parts_zh = [
        f"{name}还差{hours_text(hours)}学时"
        for name, hours in (
            ("公需科目", row["required_public"] - row["public"]),
            ("专业科目", row["required_professional"] - row["professional"]),
        )
        if hours > 0
    ]
    parts_en = [f"{hours} {name} hours" for name, hours in short.items() if hours != "0"]
    zh = f"提醒：您{row['year']}年度继续教育{'、'.join(parts_zh)}，学习截止{closes}，请及时学习并申报。"
    en = (
        f"A reminder: you are short of {' and '.join(parts_en)} for {row['year']}."
        f" Study closes on {closes}; please study and declare in time."
    )
    return {
        "id": new_id(),
        "event_id": event_id,
        "person_id": person_id,
        "organization_id": None,
        "declaration_id": None,
        "kind": REMINDED,
        "texts": {"zh": zh, "en": en},
        "created_at": service.clock.now(),
    }
