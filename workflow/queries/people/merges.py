"""Who may be the same person, what a merge of two would do, and what an undo would."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition import Editions
from workflow.errors import FieldError, Invalid, NotFound, PersonMerged
from workflow.formats import date_text, hours_text, instant_text, name_key
from workflow.personal_data import identity_of
from workflow.process.union import (
    HOLDING,
    Having,
    assess_one,
    digest,
    having,
    left_out,
    overlapping,
    standing_as_one,
)
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.rules import Assessment
from workflow.rules.interface.result import NO_HOURS, SubjectHours
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.ledger import accounts as ledger_rows
from workflow.store.people import people as person_rows
from workflow.store.people.changes import merges as rows
from workflow.values import Text

UNDONE_WITHIN = timedelta(days=1)
MOST_NAMESAKES = 50
_MOST_NOTICES = 1000
_SAME = {"zh": "不能与自己合并。", "en": "Somebody can't be merged with themselves."}
After = tuple[Any, ...] | None


def merge_candidates(service: Service, actor: Actor, person_id: str) -> list[dict[str, Any]]:
    """Who may be the same person, by indexed look-ups: people of the same name, now or before.

    Each with why: SAME_BIRTH_DATE, SAME_LAST_DIGITS, or SAME_NAME alone. No number is told.
    """
    require(actor, "person.merge", Subject())
    with service.store.read() as connection:
        own = person_rows.find_person(connection, person_id)
        if own is None:
            raise NotFound()
        found = [
            each
            for each in rows.namesakes(connection, name_key(own.name), MOST_NAMESAKES)
            if each.id != person_id
        ]
        cipher = person_rows.cipher_of(connection, person_id)
    born = _birth_date(service, person_id, own.document_type, cipher)
    last = own.document_masked[-4:]
    views = []
    for each in found:
        why = ["SAME_NAME"]
        if born and born == _birth_date(service, each.id, each.document_type, each.document_cipher):
            why.append("SAME_BIRTH_DATE")
        if "*" not in last and last == each.document_masked[-4:]:
            why.append("SAME_LAST_DIGITS")
        views.append({"id": each.id, "name": each.name, "document_number": each.document_masked, "why": why})
    return sorted(views, key=lambda view: (-len(view["why"]), view["id"]))


def _birth_date(service: Service, person_id: str, document_type: str, cipher: bytes | None) -> str | None:
    """The birth date in a resident identity number; None for other documents."""
    if cipher is None:
        return None
    number = service.keyring.decrypt(cipher, table="person", column="document_cipher", row_id=person_id)
    kind, bare = identity_of(document_type, number)
    return bare[6:14] if kind == "resident_identity_card" and len(bare) == 18 else None


def preview_merge(service: Service, actor: Actor, person_id: str, *, into: str) -> dict[str, Any]:
    """What merging a person into another would do: what moves, what can't, and the hours before and after.

    `digest` is stated again when it is done. Raises `NotFound`, `PersonMerged`, `TooMuch`.
    """
    require(actor, "person.merge", Subject())
    if person_id == into:
        raise Invalid(FieldError("/into", "SAME_PERSON", _SAME))
    with service.store.snapshot() as connection:
        both = [person_rows.find_person(connection, each) for each in (person_id, into)]
        if both[0] is None or both[1] is None:
            raise NotFound()
        for each in both:
            if each is not None and each.merged_into is not None:
                raise PersonMerged(merged_into=each.merged_into)
        gone, kept = having(connection, person_id), having(connection, into)
        years = _years(service, connection, gone, kept)
        notices = rows.count_notices(connection, person_id, _MOST_NOTICES)
        certificates = rows.count_certificates(connection, person_id, _MOST_NOTICES)
        corrections = len(rows.open_correction_ids(connection, person_id))
    barred = overlapping(gone, kept)
    barred_ids = {row["id"] for row in barred}
    return {
        "from": _who(both[0]),
        "into": _who(both[1]),
        "digest": digest(gone, kept),
        "declarations": _by_state(gone),
        "study_records": len(gone.records),
        "affiliations": [_tie(row) for row in gone.affiliations if row["id"] not in barred_ids],
        "affiliations_dropped": [_tie(row) for row in barred],
        "standing": {
            "from": dict(gone.standing),
            "into": dict(kept.standing),
            "after": standing_as_one(gone, kept, service.clock.today()),
        },
        "accounts": [
            {"id": each.id, "name": each.name, "login": each.login, "active": each.active}
            for each in gone.principals
        ],
        "notices": notices,
        "certificates": certificates,
        "corrections_closed": corrections,
        **years,
    }


def get_merge(service: Service, actor: Actor, merge_id: str) -> dict[str, Any]:
    """A merge; while it can be undone, with what would go back and what came since and stays."""
    require(actor, "person.merge", Subject())
    with service.store.snapshot() as connection:
        row = rows.find_merge(connection, merge_id)
        if row is None:
            raise NotFound()
        view = merge_view(row, service.clock.now())
        if view["undo_until"] is not None:
            view["undo"] = _undo_of(connection, row)
    return view


def list_merges(
    service: Service, actor: Actor, person_id: str, *, into: bool, after: After, limit: int
) -> Page:
    """The merges of a person into another; `into`: of others into the person."""
    require(actor, "person.merge", Subject())
    with service.store.read() as connection:
        if person_rows.find_person(connection, person_id) is None:
            raise NotFound()
        found = rows.list_merges(connection, person_id, into=into, after=after, limit=limit)
    now = service.clock.now()
    return paged(found, lambda row: merge_view(row, now))


def merge_view(row: AnyRow, now: datetime) -> dict[str, Any]:
    """A merge; `undo_until` is None once it was undone, or a day is over."""
    until = row.merged_at + UNDONE_WITHIN
    return {
        "id": row.id,
        "version": row.version,
        "from_id": row.from_id,
        "from_name": row.from_name,
        "into_id": row.into_id,
        "into_name": row.into_name,
        "reason": row.reason,
        "merged_at": instant_text(row.merged_at),
        "merged_by_name": row.merged_by_name,
        "moved": {
            "declarations": len(row.moved["declarations"]),
            "study_records": len(row.moved["records"]),
            "affiliations": len(row.moved["affiliations"]),
            "affiliations_dropped": len(row.moved["affiliations_removed"]),
            "accounts": len(row.moved["principals"]),
        },
        "undo_until": instant_text(until) if row.undone_at is None and now <= until else None,
        "undone_at": instant_text(row.undone_at),
        "affiliations_left_out": len(row.moved.get("affiliations_left_out", ())),
        "undo": None,
    }


def _undo_of(connection: Connection, row: AnyRow) -> dict[str, Any]:
    """What would go back, and what came after the merge and stays with the kept person."""
    kept, gone = having(connection, row.into_id), having(connection, row.from_id)
    moved, records = set(row.moved["declarations"]), set(row.moved["records"])
    there = [(id_, state) for id_, _, state in kept.declarations]
    return {
        "declarations": sum(id_ in moved for id_, _ in there),
        "study_records": sum(each["id"] in records for each in kept.records),
        "declarations_since": sum(id_ > row.id for id_, _ in there if id_ not in moved),
        "affiliations_left_out": len(left_out(row.moved, kept, gone)),
        "study_records_since": sum(each["id"] > row.id for each in kept.records if each["id"] not in records),
    }


def _who(row: AnyRow | None) -> dict[str, Any]:
    if row is None:
        raise NotFound()
    return {"id": row.id, "name": row.name, "document_number": row.document_masked}


def _tie(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "type": row["type"],
        "organization_name": row["organization_name"] or row["origin_region"],
        "valid_from": date_text(row["valid_from"]),
        "valid_to": date_text(row["valid_to"]),
    }


def _by_state(gone: Having) -> dict[str, int]:
    counted: dict[str, int] = {}
    for _, _, state in gone.declarations:
        counted[state] = counted.get(state, 0) + 1
    return counted


def _years(service: Service, connection: Connection, gone: Having, kept: Having) -> dict[str, Any]:
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
        "changed": list(_changed(service.editions, assessment, [*gone.live, *kept.live], records)),
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
