"""What a merge of two persons would do: what moves, what can't, and the hours before and after."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor, Role
from workflow.access.visibility import require_on_person
from workflow.definition import Editions
from workflow.errors import FieldError, Invalid, PersonMerged
from workflow.formats import date_text, hours_text
from workflow.process.union import (
    HOLDING,
    Having,
    assess_one,
    digest,
    having,
    overlapping,
    standing_as_one,
)
from workflow.queries.people.merges import readable, require_merger, require_theirs_alone
from workflow.rules import Assessment
from workflow.rules.interface.result import NO_HOURS, SubjectHours
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.ledger import accounts as ledger_rows
from workflow.store.people.changes import merges as rows
from workflow.values import Text

_MOST_NOTICES = 1000
_SAME = {"zh": "不能与自己合并。", "en": "Somebody can't be merged with themselves."}


def preview_merge(service: Service, actor: Actor, person_id: str, *, into: str) -> dict[str, Any]:
    """What merging a person into another would do: what moves, what can't, and the hours before and after.

    `digest` is stated again when it is done. To who merges for a unit it tells nothing that they may not read
    of the two: then `complete` is False. Raises `NotFound`, `NotPermitted`, `PersonMerged`, `TooMuch`.
    """
    complete, today = require_merger(actor), service.clock.today()
    if person_id == into:
        raise Invalid(FieldError("/into", "SAME_PERSON", _SAME))
    with service.store.snapshot() as connection:
        both = [
            require_on_person(connection, actor, "person.merge", each, today) for each in (person_id, into)
        ]
        for each in both:
            if each.merged_into is not None:
                raise PersonMerged(merged_into=each.merged_into)
        gone, kept = having(connection, person_id), having(connection, into)
        require_theirs_alone(actor, today, gone, kept)
        seen = readable(connection, actor, person_id, into)
        years = _years(service, connection, gone, kept, seen)
        notices = rows.count_notices(connection, person_id, _MOST_NOTICES) if complete else None
        certificates = rows.count_certificates(connection, person_id, _MOST_NOTICES)
        units = None if complete else actor.bodies(Role.unit_administrator)
        corrections = len(rows.open_correction_ids(connection, person_id, units))
    barred = overlapping(gone, kept)
    barred_ids = {row["id"] for row in barred}
    return {
        "from": _who(both[0]),
        "into": _who(both[1]),
        "digest": digest(gone, kept),
        "complete": complete,
        "declarations": _by_state(gone, seen),
        "study_records": len(gone.records),
        "affiliations": [_tie(row) for row in gone.affiliations if row["id"] not in barred_ids],
        "affiliations_dropped": [_tie(row) for row in barred],
        "standing": {
            "from": dict(gone.standing),
            "into": dict(kept.standing),
            "after": standing_as_one(gone, kept, today),
        },
        "accounts": [
            {"id": each.id, "name": each.name, "login": each.login, "active": each.active}
            for each in gone.principals
        ]
        if complete
        else None,
        "notices": notices,
        "certificates": certificates,
        "corrections_closed": corrections,
        **years,
    }


def _who(row: AnyRow) -> dict[str, Any]:
    return {"id": row.id, "name": row.name, "document_number": row.document_masked}


def _tie(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": row["type"],
        "organization_name": row["organization_name"] or row["origin_region"],
        "valid_from": date_text(row["valid_from"]),
        "valid_to": date_text(row["valid_to"]),
    }


def _by_state(gone: Having, seen: Collection[str] | None) -> dict[str, int]:
    counted: dict[str, int] = {}
    for id_, _, state in gone.declarations:
        if seen is None or id_ in seen:
            counted[state] = counted.get(state, 0) + 1
    return counted


def _years(
    service: Service,
    connection: Connection,
    gone: Having,
    kept: Having,
    seen: Collection[str] | None,
) -> dict[str, Any]:
    """Hours of each year before and after, as the rules assess them; and what would change, and why."""
    all_years = gone.years | kept.years
    live, records = [*kept.live, *gone.live], [*kept.records, *gone.records]
    _, assessment, _ = assess_one(
        service.editions, kept, service.clock.now(), live=live, records=records, years=all_years
    )
    before = {
        whose: {row["year"]: row for row in ledger_rows.load_accounts(connection, whose)}
        for whose in (gone.person_id, kept.person_id)
    }
    counted = gone.counting(gone.live, gone.records) | kept.counting(kept.live, kept.records)
    told = [row for row in [*gone.live, *kept.live] if seen is None or row["id"] in seen]
    return {
        "years": [
            {
                "year": year,
                "from": _hours_of(before[gone.person_id].get(year)),
                "into": _hours_of(before[kept.person_id].get(year)),
                "after": _after(assessment, year),
            }
            for year in sorted(counted)
        ],
        "changed": list(_changed(service.editions, assessment, told, records)),
    }


def _by_year(hours: Mapping[int, SubjectHours]) -> dict[str, Any]:
    """Hours by year as the ledger keeps them; years without hours are left out."""
    return {str(year): each.to_mapping() for year, each in sorted(hours.items()) if each != NO_HOURS}


def _hours_of(account: Mapping[str, Any] | None) -> dict[str, Any]:
    if account is None:
        return {"public": "0", "professional": "0"}
    return {name: hours_text(account[name]) for name in ("public", "professional")}


def _after(assessment: Assessment, year: int) -> dict[str, Any]:
    found = assessment.years.get(year)
    return found.recognised.to_mapping() if found else {"public": "0", "professional": "0"}


def _changed(
    editions: Editions, assessment: Assessment, live: Sequence[Mapping[str, Any]], records: Sequence[Any]
) -> Iterator[dict[str, Any]]:
    """Declarations and records that would hold other hours than now, each with the reason in words."""
    items = {item.ref: item for item in assessment.items}
    for row in live:
        if row["state"] not in HOLDING:
            continue
        item = items[row["id"]]
        now = _by_year(item.by_year)
        if now == (row["recognised"] or {}):
            continue
        cut = [refusal.code for refusal in item.refusals] or [trim.code for trim in item.trims[-1:]]
        code = cut[0] if cut else None
        edition = editions.find(row["edition_id"] or "")
        text: Text | None = edition.texts.get(code) if edition and code else None
        yield {
            "id": row["id"],
            "kind": "declaration",
            "before": row["recognised"] or {},
            "after": now,
            "code": code.value if code else None,
            "text": {"zh": text.zh, "en": text.en} if text else None,
        }
    results = {result.ref: result for result in assessment.study_records}
    for row in records:
        result = results[row["id"]]
        now = _by_year({result.year: result.hours})
        if now != (row["recognised"] or {}):
            yield {
                "id": row["id"],
                "kind": "study_record",
                "before": row["recognised"] or {},
                "after": now,
                "code": result.code.value if result.code else None,
                "text": None,
            }
