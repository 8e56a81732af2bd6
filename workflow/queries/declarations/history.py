"""The history of a declaration: one row per transition, chained by hash."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor
from workflow.access.visibility import visible_declaration
from workflow.formats import instant_text
from workflow.names import EVENTS, MOVE_REASONS, STATES, Words, name_of
from workflow.process.warnings import ABOUT_OWN_ITEMS, reviews_it
from workflow.queries.declarations.acted import acted_views
from workflow.queries.declarations.views import is_own
from workflow.queries.page import COUNT_LIMIT, LONG_PAGE, Page
from workflow.runtime.service import Service
from workflow.store.events import feed
from workflow.store.people import names
from workflow.vocabulary import EDITION_MOVED, MERGING, Code

_SHOWN = (
    "sequence",
    "event",
    "from_state",
    "to_state",
    "actor_id",
    "reason_code",
    "comment",
    "body_id",
    "edition_id",
    "evidence_digest",
    "previous_hash",
    "hash",
)


def get_history(
    service: Service,
    actor: Actor,
    declaration_id: str,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """The transitions, oldest first: who, when, from which state to which, why, and under which edition.

    What else a transition settled stands beside these as fields of its own. The applicant is told in which
    role and for which body others acted, and no names; the ids make every reader able to recompute the chain.
    """
    with service.store.read() as connection:
        declared = visible_declaration(connection, actor, declaration_id)
        last = after[0] if after else None  # this row says at which body the next one was acted
        asked = limit + 1 if last is None else limit + 2
        rows, count = feed.list_history(connection, declaration_id, last or 0, asked)
        actors = names.principals_among(connection, {row["actor_id"] for row in rows})
        bodies = names.organizations_among(connection, {row["body_id"] for row in rows if row["body_id"]})
        acted = acted_views(connection, declared, rows, bodies)
    if is_own(actor, declared):
        actors = {id_: name for id_, name in actors.items() if id_ == actor.id}
    views = [
        {
            **_detail(row["detail"] or {}, reviews=reviews_it(actor, declared)),
            **{name: row[name] for name in _SHOWN},
            **role,
            "event_text": name_of(EVENTS, row["event"]),
            "from_state_text": name_of(STATES, row["from_state"]),
            "to_state_text": name_of(STATES, row["to_state"]),
            "reason_text": _reason_text(service, row),
            "actor_name": actors.get(row["actor_id"]),
            "body_name": bodies.get(row["body_id"]),
            "at": instant_text(row["at"]),
        }
        for row, role in zip(rows, acted, strict=True)
        if row["sequence"] != last
    ]
    shown = views[:limit]
    following = (shown[-1]["sequence"],) if len(views) > limit else None
    return Page(shown, following, min(count, COUNT_LIMIT), count <= COUNT_LIMIT)


def _reason_text(service: Service, row: Mapping[str, Any]) -> Words | None:
    """What a reason code says: of a move, its class; of a decision, the edition's words."""
    code: str | None = row["reason_code"]
    if code is None or row["event"] in (EDITION_MOVED, *MERGING):
        return name_of(MOVE_REASONS, code)
    edition = service.editions.find(row["edition_id"] or "")
    reason = edition.reasons.get(code) if edition else None
    if reason is not None:
        return {"zh": reason.text.zh, "en": reason.text.en}
    text = edition.texts.get(Code(code)) if edition and code in set(Code) else None
    return {"zh": text.zh, "en": text.en} if text else None


def _detail(detail: dict[str, Any], *, reviews: bool) -> dict[str, Any]:
    """What the event settled; of the warnings that were acknowledged, those that the reader may know of."""
    if reviews or "acknowledged" not in detail:
        return detail
    return {**detail, "acknowledged": [code for code in detail["acknowledged"] if code in ABOUT_OWN_ITEMS]}
