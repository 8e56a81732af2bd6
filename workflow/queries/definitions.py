"""Editions as those who keep the rules read them: what there is, what differs, why a route is what it is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import Any

import orjson

from workflow import routing
from workflow.definition import DefinitionError, Edition, EditionTexts, edition_of
from workflow.edition_views import difference, edition_view, shipped_view
from workflow.errors import EditionHasErrors, NotFound
from workflow.permissions import Actor, Subject, require
from workflow.routing import RoutingFacts
from workflow.service import Service
from workflow.store import editions as rows
from workflow.views import instant_text
from workflow.vocabulary import Mode


def list_editions(service: Service, actor: Actor) -> list[dict[str, Any]]:
    """Every edition without its files: those of the database and those that are shipped, by id."""
    require(actor, "definition.read", Subject())
    with service.store.read() as connection:
        found = [edition_view(row, service.editions) for row in rows.list_editions(connection)]
    shipped = [shipped_view(each, service.editions, files=False) for each in _shipped(service).values()]
    return sorted([*found, *shipped], key=lambda view: str(view["id"]))


def get_edition(service: Service, actor: Actor, edition_id: str) -> dict[str, Any]:
    """One edition with its files, as they were written. Raises `NotFound`."""
    require(actor, "definition.read", Subject())
    shipped = _shipped(service).get(edition_id)
    if shipped is not None:
        return shipped_view(shipped, service.editions, files=True)
    with service.store.read() as connection:
        row = rows.find(connection, edition_id)
    if row is None:
        raise NotFound()
    return edition_view(row, service.editions)


def list_changes(service: Service, actor: Actor, edition_id: str) -> list[dict[str, Any]]:
    """Who changed the edition when, first to last."""
    require(actor, "definition.read", Subject())
    with service.store.read() as connection:
        found = rows.changes(connection, edition_id)
    if not found and edition_id not in service.editions:
        raise NotFound()
    names = ("event", "actor_id", "actor_name", "checksum", "comment")
    return [{**{name: row[name] for name in names}, "at": instant_text(row["at"])} for row in found]


def compare_editions(service: Service, actor: Actor, edition_id: str, against: str) -> dict[str, Any]:
    """`{from, to, files}`: the unified difference of each file that differs."""
    old, new = (get_edition(service, actor, id_) for id_ in (against, edition_id))
    return {
        "from": against,
        "to": edition_id,
        "files": difference(old["files"], new["files"], against, edition_id),
    }


def explain_route(service: Service, actor: Actor, edition_id: str, facts: RoutingFacts) -> dict[str, Any]:
    """Where a declaration with these facts goes under the edition, and what every row says of it.

    Facts that are left out are not known, and fit no cell. Raises `EditionHasErrors` for a draft that can't
    be used yet.
    """
    require(actor, "definition.read", Subject())
    edition = _usable(service, actor, edition_id)
    found = routing.match(edition.routing, facts)
    tables = {
        "routes": edition.routing.routes,
        "no_body": edition.routing.no_body,
        "additions": edition.routing.additions,
        "self_review": edition.routing.self_review,
    }
    return {
        "edition": edition.id,
        "route": found.to_mapping(),
        "row": found.row,
        "clause": found.clause,
        "clause_text": _clause_text(edition, found.clause),
        "document": found.document,
        "watched": found.watched,
        "spot_check_percent": found.spot_check_percent,
        "steps": [
            {
                "body": step.body,
                "due_working_days": step.due_working_days,
                "candidate_group": "reviewers_and_alternates" if step.alternates else "reviewers",
            }
            for step in found.bodies
        ],
        "tables": {
            name: [row.to_mapping() for row in routing.explain(table, facts)]
            for name, table in tables.items()
        },
    }


def get_usage(service: Service, actor: Actor, edition_id: str) -> dict[str, Any]:
    """How a table in use is doing: hits per row, what watched rows and rules would have decided, open work.

    Counts are of declarations by their last submission under this edition. A row without a hit is `dead`.
    """
    require(actor, "definition.read", Subject())
    edition = _usable(service, actor, edition_id)
    with service.store.read() as connection:
        counted, waiting = rows.usage(connection, edition_id), rows.waiting(connection, edition_id)
    hits, watched, codes = Counter[str](), Counter[str](), Counter[str]()
    for row in counted:
        hits[row["row"]] += row["count"]
        if row["watched"]:
            watched[row["watched"]] += row["count"]
        for code in orjson.loads(row["codes"] or "[]"):
            codes[code] += row["count"]
    return {
        "edition": edition_id,
        "submissions": sum(hits.values()),
        "spot_checks": sum(row["count"] for row in counted if row["spot_check"]),
        "rows": [
            {
                "row": row.id,
                "mode": row.mode.value,
                "hits": hits[row.id],
                "would_have_hit": watched[row.id],
                "dead": not hits[row.id] and not watched[row.id],
            }
            for row in edition.routing.routes
        ],
        "watched_codes": [
            {"code": rule.code.value, "would_have_decided": codes[rule.code.value]}
            for rule in edition.codes.values()
            if rule.mode is Mode.EVALUATE
        ],
        "waiting": [
            {
                "body_id": row["body_id"],
                "body_name": row["body_name"],
                "assignee_id": row["assignee_id"],
                "count": row["count"],
                "oldest_at": instant_text(row["oldest_at"]),
            }
            for row in waiting
        ],
    }


def _clause_text(edition: Edition, clause: str | None) -> Mapping[str, str] | None:
    if clause is None:
        return None
    text = edition.clauses[clause]
    return {"zh": text.zh, "en": text.en}


def _usable(service: Service, actor: Actor, edition_id: str) -> Edition:
    if edition_id in service.editions:
        return service.editions.get(edition_id)
    files = get_edition(service, actor, edition_id)["files"]
    try:
        return edition_of(EditionTexts.of_texts(edition_id, files), service.editions.schemas)
    except DefinitionError as error:
        raise EditionHasErrors([error.found]) from None


def _shipped(service: Service) -> dict[str, Edition]:
    editions = service.registry.shipped if service.registry else service.editions
    return {edition.id: edition for edition in editions}
