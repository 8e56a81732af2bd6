"""Queries on editions for those who maintain the rules: lists, differences, and explanations of routes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.definition import DefinitionError, Edition, EditionHasErrors, EditionTexts, edition_of
from workflow.definition.reading import overrides_of
from workflow.errors import NotFound
from workflow.formats import instant_text
from workflow.queries.editions.views import changed_rows, difference, edition_view, shipped_view
from workflow.queries.listed import page_by
from workflow.queries.page import LONG_PAGE, Page
from workflow.routing import table as routing
from workflow.routing.table import RoutingFacts
from workflow.runtime.service import Service
from workflow.store.editions import editions as rows


def list_editions(
    service: Service, actor: Actor, *, after: tuple[Any, ...] | None = None, limit: int = LONG_PAGE
) -> Page:
    """Editions without their files, by id: those of the database and those that are shipped."""
    require(actor, "definition.read", Subject())
    shipped = _shipped(service)
    with service.store.read() as connection:
        found, count = rows.list_editions(connection, after, limit)
    following = sorted(id_ for id_ in shipped if after is None or id_ > after[0])[: limit + 1]
    views = [edition_view(row, service.editions) for row in found]
    views += [shipped_view(shipped[id_], service.editions, files=False) for id_ in following]
    views.sort(key=itemgetter("id"))
    return page_by(views, count + len(shipped), limit, lambda view: view, key="id")


def all_editions(service: Service, actor: Actor) -> Iterator[dict[str, Any]]:
    """What `list_editions` lists, page after page."""
    page = list_editions(service, actor)
    yield from page.items
    while page.next is not None:
        page = list_editions(service, actor, after=page.next)
        yield from page.items


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


def list_changes(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """Who changed the edition when, first to last."""
    require(actor, "definition.read", Subject())
    with service.store.read() as connection:
        found, count = rows.list_changes(connection, edition_id, after, limit)
        before = rows.last_readable_change(connection, edition_id, after[0]) if after else None
    if not count and edition_id not in service.editions:
        raise NotFound()
    changed = override_changes(found, _overrides_after(before) if before else None)
    told = {row["position"]: each for row, each in zip(found, changed, strict=True)}
    return page_by(found, count, limit, lambda row: _change_view(row, told[row["position"]]))


def _change_view(row: Mapping[str, Any], overrides: Mapping[str, Any] | None) -> dict[str, Any]:
    names = ("event", "actor_id", "actor_name", "checksum", "comment")
    return {**{name: row[name] for name in names}, "overrides": overrides, "at": instant_text(row["at"])}


def _overrides_after(change: Mapping[str, Any]) -> Mapping[str, Any] | None:
    """The overrides that a change left; None where it changed no files, or they can't be read."""
    return {} if change["event"] == "delete" else change["overrides"]


def override_changes(
    changes: Sequence[Mapping[str, Any]], known: Mapping[str, Any] | None = None
) -> list[dict[str, Any] | None]:
    """What each change did to the overrides; None where it changed none, or they can't be read.

    `known`: the overrides before the first of these changes.
    """
    known = known or {}
    found: list[dict[str, Any] | None] = []
    for row in changes:
        now = _overrides_after(row)
        changed = None if now is None else changed_rows(known, now)
        found.append(changed if changed and any(changed.values()) else None)
        known = known if now is None else now
    return found


def compare_editions(service: Service, actor: Actor, edition_id: str, against: str) -> dict[str, Any]:
    """`{from, to, files, overrides}`: the unified difference of each file that differs, and of the overrides.

    `overrides` is None where those of one of the two can't be read.
    """
    old, new = (get_edition(service, actor, id_) for id_ in (against, edition_id))
    before, after = (
        overrides_of(EditionTexts.of_texts("", each["files"]), service.editions.schemas)
        for each in (old, new)
    )
    return {
        "overrides": None if before is None or after is None else changed_rows(before, after),
        "from": against,
        "to": edition_id,
        "files": difference(old["files"], new["files"], against, edition_id),
    }


def explain_route(service: Service, actor: Actor, edition_id: str, facts: RoutingFacts) -> dict[str, Any]:
    """Where a declaration with these facts goes under the edition, and what every row says of it.

    A fact that is left out is unknown, and fits no cell. Raises `EditionHasErrors` for a draft that can't be
    used yet.
    """
    require(actor, "definition.read", Subject())
    edition = usable_edition(service, actor, edition_id)
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
        "clause_text": clause_text(edition, found.clause),
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


def clause_text(edition: Edition, clause: str | None) -> Mapping[str, str] | None:
    if clause is None:
        return None
    text = edition.clauses[clause]
    return {"zh": text.zh, "en": text.en}


def usable_edition(service: Service, actor: Actor, edition_id: str) -> Edition:
    """The edition as rules, published or not. Raises `NotFound`, or `EditionHasErrors`."""
    if edition_id in service.editions:
        return service.editions.get(edition_id)
    files = get_edition(service, actor, edition_id)["files"]
    try:
        return edition_of(EditionTexts.of_texts(edition_id, files), service.editions.schemas)
    except DefinitionError as error:
        raise EditionHasErrors([error.found]) from None


def current_checksum(service: Service, edition_id: str) -> str | None:
    """The checksum of an edition's texts as they are now; None where it is gone."""
    if edition_id in service.editions:
        return service.editions.get(edition_id).checksum
    with service.store.read() as connection:
        return rows.checksum(connection, edition_id)


def _shipped(service: Service) -> dict[str, Edition]:
    editions = service.registry.shipped if service.registry else service.editions
    return {edition.id: edition for edition in editions}
