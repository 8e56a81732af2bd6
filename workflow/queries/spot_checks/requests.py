"""What spot checks ask the person for, of one declaration; and the files that were given."""

from __future__ import annotations

from typing import Any, Literal

from workflow.access.permissions import Actor, Subject, is_self, permits
from workflow.access.visibility import visible_declaration
from workflow.errors import NotFound
from workflow.evidence.showing import Shown, show
from workflow.queries.spot_checks.items import answer_view, answers_by_request, request_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.rows import Record
from workflow.store.people import names
from workflow.store.spot_checks import items
from workflow.vocabulary import State


def list_requests(service: Service, actor: Actor, declaration_id: str) -> list[dict[str, Any]]:
    """What was asked for, the latest first, each `wanted` while something can be given for it.

    It is for the person, who is told no names, and for the bureau. Raises `NotFound`.
    """
    with service.store.read() as connection:
        row, asked = _asked(connection, actor, declaration_id)
        given = answers_by_request(connection, [each["id"] for each in asked])
        named = names.principals_among(connection, {each["asked_by"] for each in asked})
    if actor.person_id is not None and actor.person_id == row["person_id"]:
        named = {}
    today = service.clock.today()
    return [
        {
            **request_view(each, given[each["id"]], today, named),
            "campaign_id": each["campaign_id"],
            "number": each["number"],
            "wanted": each["outcome"] is None
            and each["closed_at"] is None
            and row["state"] in (State.APPROVED, State.SYNCED),
        }
        for each in asked
    ]


def read_answer(
    service: Service, actor: Actor, declaration_id: str, request_id: str, evidence_id: str
) -> tuple[dict[str, Any], bytes]:
    """The facts of a file that was given, and its bytes. Raises `NotFound`, `EvidenceDamaged`."""
    with service.store.read() as connection:
        _, asked = _asked(connection, actor, declaration_id)
        kinds = {each["id"]: each["kind"] for each in asked}
        if request_id not in kinds:
            raise NotFound()
        given = items.answers_among(connection, [request_id])
    for piece in given:
        if piece["id"] == evidence_id:
            return answer_view(piece, kinds[request_id]), service.files.read(piece["sha256"])
    raise NotFound()


def show_answer(
    service: Service,
    actor: Actor,
    declaration_id: str,
    request_id: str,
    evidence_id: str,
    task: Literal["preview", "text"],
    page: int,
) -> Shown:
    """One page of a file that was given. Raises `NotFound`, `EvidenceDamaged`, `Invalid`."""
    view, content = read_answer(service, actor, declaration_id, request_id, evidence_id)
    return show(task, content, view["media_type"], page, service.evidence_limits)


def _asked(connection: Connection, actor: Actor, declaration_id: str) -> tuple[Record, list[Record]]:
    row = visible_declaration(connection, actor, declaration_id)
    own = is_self(actor, Subject(person_id=row["person_id"]))
    if not own and not permits(actor, "spot_check.read", Subject()):
        return row, []
    return row, items.requests_of(connection, declaration_id)
