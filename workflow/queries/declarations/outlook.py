"""What a person's year would come to: what is in review, what is planned, and the room under each cap."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor, Subject, permits
from workflow.access.visibility import person_subject
from workflow.definition import Edition, Override
from workflow.errors import NotFound
from workflow.formats import hours_text
from workflow.names import CATEGORIES, name_of
from workflow.process import dossier
from workflow.process.dossier import Dossier
from workflow.rules import Assessment, assess, item_from_mapping
from workflow.rules.clauses.overrides import caps_for
from workflow.rules.interface.items import Item
from workflow.rules.interface.request import PersonFacts
from workflow.rules.interface.result import ItemResult
from workflow.rules.interface.words import item_in_words
from workflow.rules.interface.workload import MOST_UNITS_OF_ITEM, require_bounded, units_of_item
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.declarations import declarations, listing
from workflow.store.ledger.accounts import load_account_heads
from workflow.store.people.standing import Standing
from workflow.store.people.standing_rows import standing
from workflow.vocabulary import Category, State, Status

Row = Mapping[str, Any]

MOST_DRAFTS = 50  # that count as planned; the newest of them
_TRIAL = "trial"


def get_outlook(
    service: Service, actor: Actor, person_id: str, year: int, *, trial: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """`{in_review, planned, forecasts, room, requirement, trial}` of a person's year; nothing is stored.

    Drafts count as planned, as if their evidence were there. `trial`: checked facts, judged behind all of
    these. Raises `NotFound` for somebody whose account the actor may not read, and `TooMuch`.
    """
    if trial is not None:
        require_bounded(units_of_item(trial), MOST_UNITS_OF_ITEM)
    with service.store.read() as connection:
        who = _readable(service, connection, actor, person_id)
        rows, drafts = _rows(connection, person_id)
    edition = service.editions.for_year(year)[0]
    planned = [_planned(row["facts"], row["id"]) for row in drafts]
    asked = [*planned, *([] if trial is None else [_planned(trial, _TRIAL)])]
    judged = _judge(service, who, rows, asked, edition)
    by_id = {result.ref: result for result in judged.items}
    in_review = [by_id[row["id"]] for row in rows.pending]
    counted = [(each["facts"], by_id[each["id"]]) for each in (*rows.declarations, *drafts)]
    # Item by item it is told to whoever may read every declaration of the person, drafts too.
    reads_all = permits(actor, "declaration.read", Subject(person_id=person_id))
    told = (*rows.pending, *drafts) if reads_all else ()
    return {
        "in_review": _sum(in_review, year),
        "planned": _sum([by_id[row["id"]] for row in drafts], year),
        "forecasts": {row["id"]: _told(by_id[row["id"]]) for row in told},
        "room": _room(edition, dossier.person_facts(who, service.clock.today(), edition), counted, year),
        "requirement": _requirement(edition),
        "guides": [dict(guide) for guide in edition.study_guides],
        "trial": _told(by_id[_TRIAL]) if trial is not None else None,
    }


def _readable(service: Service, connection: Connection, actor: Actor, person_id: str) -> Standing:
    today = service.clock.today()
    found = standing(connection, person_id, today)
    subject = person_subject(connection, actor, person_id, today)
    if found is None or not permits(actor, "account.read", subject):
        raise NotFound()
    return found


def _rows(connection: Connection, person_id: str) -> tuple[Dossier, list[Row]]:
    """What holds or may come to hold hours, and the drafts, oldest first."""
    declared, records = declarations.load_dossier(connection, person_id)
    editions, _ = load_account_heads(connection, person_id)
    reach = listing.Reach(False, person_id)
    filters = {"state": State.DRAFT.value, "person_id": person_id}
    drafts = listing.list_declarations(connection, reach, filters, None, MOST_DRAFTS).rows[:MOST_DRAFTS]
    rows = Dossier(declared, records, editions)
    dossier.require_bounded(Dossier([*declared, *drafts], records))
    return rows, list(reversed(drafts))


def _planned(facts: Mapping[str, Any], ref: str) -> Item:
    """A draft as if its evidence were there: what is missing is told where it is submitted."""
    return item_from_mapping(facts, ref=ref)


def _judge(
    service: Service, who: Standing, rows: Dossier, asked: Sequence[Item], edition: Edition
) -> Assessment:
    today = service.clock.today()
    items = [dossier.item_of(row, Status.APPROVED) for row in (*rows.holding, *rows.pending)]
    request = dossier.assessment_request(
        edition.id,
        dossier.person_facts(who, today, edition),
        [*items, *asked],
        dossier.records_of(rows.study_records),
        today,
        accounts=rows.account_editions,
    )
    return assess(request, service.editions)


def _sum(results: Iterable[ItemResult], year: int) -> dict[str, Any]:
    public = professional = Decimal(0)
    for result in results:
        if hours := result.by_year.get(year):
            public, professional = public + hours.public, professional + hours.professional
    return {"public": hours_text(public), "professional": hours_text(professional)}


def _told(result: ItemResult) -> dict[str, Any]:
    """The result, and the refusals with their pointers below the item."""
    told = item_in_words(result.to_mapping())
    for refusal in told.get("refusals", ()):
        steps = str(refusal["pointer"]).split("/", 3)  # /items/<number>/…
        refusal["pointer"] = f"/{steps[3]}" if len(steps) > 3 else ""
    return told


def _room(
    edition: Edition,
    person: PersonFacts,
    counted: Sequence[tuple[Mapping[str, Any], ItemResult]],
    year: int,
) -> list[dict[str, Any]]:
    """Each category that has an annual cap, with what its bucket holds and how much room is left.

    `overrides`: other caps that hold for the person, on which days and for what (R23); `cap` is then null
    where the category itself has none.
    """
    used_of: dict[str, Decimal] = {}
    for facts, result in counted:
        if hours := result.by_year.get(year):
            bucket = edition.categories[Category(facts["category"])].bucket
            used_of[bucket] = used_of.get(bucket, Decimal(0)) + hours.total
    found = []
    for category, rule in edition.categories.items():
        other = list(caps_for(person, category, edition, year))
        if rule.annual_cap is None and not other:
            continue
        used = used_of.get(rule.bucket, Decimal(0))
        found.append(
            {
                "category": category.value,
                "category_text": name_of(CATEGORIES, category.value),
                "clause": rule.clause,
                **_under(rule.annual_cap, used),
                "used": hours_text(used),
                "overrides": [{**_stated(row, rule.clause), **_under(row.annual_cap, used)} for row in other],
            }
        )
    return found


def _stated(row: Override, usual: str) -> dict[str, Any]:
    return {
        "document": row.document,
        "clause": row.clause or usual,
        "from": date.fromordinal(row.first).isoformat(),
        "to": date.fromordinal(row.last).isoformat(),
        "when": {cell.column: list(cell.values or ()) for cell in row.what},
    }


def _under(cap: Decimal | None, used: Decimal) -> dict[str, str | None]:
    left = None if cap is None else max(Decimal(0), cap - used)
    return {"cap": hours_text(cap), "left": hours_text(left)}


def _requirement(edition: Edition) -> dict[str, Any]:
    whole = edition.policy.requirement
    return {
        "clause": whole.clause,
        "public": hours_text(whole.public),
        "professional": hours_text(whole.professional),
        "edition": edition.id,
    }
