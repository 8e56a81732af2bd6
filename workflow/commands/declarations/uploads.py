"""Evidence that arrives piece by piece: what broke off goes on, and is inspected once it is all there."""

from __future__ import annotations

from typing import Any

from workflow.access.permissions import Actor, require
from workflow.access.visibility import subject_of, visible_declaration
from workflow.commands.declarations.drafts import add_evidence
from workflow.digests import sha256
from workflow.errors import WrongState
from workflow.evidence.accepted import MIB
from workflow.evidence.refusals import refusal
from workflow.queries.declarations.views import evidence_view
from workflow.runtime.service import Service
from workflow.vocabulary import State

MOST_OF_PIECE = MIB  # bytes


def upload_offset(service: Service, actor: Actor, declaration_id: str, upload_id: str) -> int:
    """How many bytes of an upload of the actor's are there. Raises as `continue_upload`."""
    _require_writable(service, actor, declaration_id)
    return service.files.arriving.offset(actor.id, upload_id)


def continue_upload(
    service: Service,
    actor: Actor,
    declaration_id: str,
    upload_id: str,
    *,
    offset: int,
    size: int,
    piece: bytes,
    kind: str,
    filename: str,
) -> tuple[int, dict[str, Any] | None]:
    """Take a piece that begins at `offset` of a file of `size` bytes: (bytes that are there, evidence).

    The evidence is there once the file is complete, as `add_evidence` makes it. A piece that begins elsewhere
    is not taken, and the sender goes on from where the file stands. Raises `NotFound`, `NotPermitted`,
    `WrongState`, `Invalid` for a file that is too large or refused, and `Busy`.
    """
    _require_writable(service, actor, declaration_id)
    if not 0 <= offset + len(piece) <= size <= service.evidence_limits.bytes:
        raise refusal("FILE_TOO_LARGE", "/file", megabytes=f"{service.evidence_limits.bytes / MIB:g}")
    arriving = service.files.arriving
    there = arriving.append(actor.id, upload_id, offset, piece)
    if there != size:
        return there, None
    content = arriving.take(actor.id, upload_id)
    known = _known(service, actor, declaration_id, kind, content)
    if known is not None:  # it was all there before, and only the answer was lost
        return there, known
    return there, add_evidence(service, actor, declaration_id, kind=kind, filename=filename, content=content)


def _known(
    service: Service, actor: Actor, declaration_id: str, kind: str, content: bytes
) -> dict[str, Any] | None:
    """The evidence of this kind with these very bytes, if the draft has it."""
    digest = sha256(content).hexdigest()
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
    same = (each for each in row["evidence"] if each["sha256"] == digest and each["kind"] == kind)
    found = next(same, None)
    return None if found is None else evidence_view(found)


def _require_writable(service: Service, actor: Actor, declaration_id: str) -> None:
    with service.store.read() as connection:
        row = visible_declaration(connection, actor, declaration_id)
    require(actor, "declaration.write", subject_of(row))
    if row["state"] != State.DRAFT:
        raise WrongState("Only a draft can be changed.", state=row["state"], event="edit", possible=[])
