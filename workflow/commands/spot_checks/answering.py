"""The person gives a piece of evidence that was asked for.

It belongs to the spot check: the evidence on which the declaration was decided stays as it is, and so does
its digest.
"""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, require
from workflow.access.visibility import subject_of, visible_declaration
from workflow.clock import not_before
from workflow.commands.declarations.spot_checks import DECIDED, note
from workflow.commands.spot_checks.opening import CLOSED, SETTLED
from workflow.errors import FieldError, Invalid, LostRace, NotFound, WrongState
from workflow.evidence.inspection import inspect
from workflow.ids import new_id
from workflow.queries.spot_checks.items import answer_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.rows import Record
from workflow.store.spot_checks import items
from workflow.vocabulary import EVIDENCE_GIVEN

MOST_ANSWERS = 5
_TOO_MANY = {
    "zh": f"一份材料最多上传{MOST_ANSWERS}个文件，请合并为一个多页 PDF。",
    "en": f"At most {MOST_ANSWERS} files are given for one piece; put the pages into one PDF.",
}
_NOT_APPROVED = {
    "zh": "该申报已不在通过状态，无需再补充材料。",
    "en": "The declaration is not approved any more; nothing more is needed.",
}


def give_evidence(
    service: Service, actor: Actor, declaration_id: str, request_id: str, *, filename: str, content: bytes
) -> dict[str, Any]:
    """Give a file for what was asked; also after its day, until the item is settled. Returns its facts.

    The same file given again is the one that is there. Raises `NotFound`, `NotPermitted`, `WrongState`,
    `Invalid` for a file that is refused, `LostRace`.
    """
    with service.store.read() as connection:
        _, request, given = _open(connection, actor, declaration_id, request_id)
    upload = inspect(content, filename, service.evidence_limits)
    sha256 = service.files.put(content)
    for piece in given:
        if piece["sha256"] == sha256:
            return answer_view(piece, request["kind"])
    try:
        with service.store.write() as connection:
            row, request, given = _open(connection, actor, declaration_id, request_id)
            if len(given) >= MOST_ANSWERS:
                raise Invalid(FieldError("/file", "TOO_MUCH_EVIDENCE", _TOO_MANY))
            now = not_before(service.clock.now(), row["updated_at"])
            piece = {
                "id": new_id(),
                "request_id": request_id,
                "filename": upload.filename,
                "media_type": upload.media_type,
                "size": len(content),
                "pages": upload.pages,
                "sha256": sha256,
                "uploaded_at": now,
                "uploaded_by": actor.id,
            }
            items.answer(connection, piece)
            told = {
                "campaign_id": request["campaign_id"],
                "number": request["number"],
                "item_id": request["item_id"],
                "request_id": request_id,
                "kind": request["kind"],
                "sha256": sha256,
            }
            note(connection, actor, row, EVIDENCE_GIVEN, now, detail={"spot_check": told})
    except IntegrityError as error:  # the same file twice at once
        raise LostRace() from error
    service.committed()
    return answer_view(piece, request["kind"])


def _open(
    connection: Connection, actor: Actor, declaration_id: str, request_id: str
) -> tuple[Record, Record, list[Record]]:
    """The declaration, what was asked, and what was given so far; where it is still wanted."""
    row = visible_declaration(connection, actor, declaration_id)
    require(actor, "declaration.give_evidence", subject_of(row))
    asked = [each for each in items.requests_of(connection, declaration_id) if each["id"] == request_id]
    if not asked:
        raise NotFound()
    [request] = asked
    for wrong, why in (
        (request["outcome"] is not None, SETTLED),
        (request["closed_at"] is not None, CLOSED),
        (row["state"] not in DECIDED, _NOT_APPROVED),
    ):
        if wrong:
            raise WrongState(why, state=row["state"], event=EVIDENCE_GIVEN, possible=[])
    return row, request, items.answers_among(connection, [request_id])
