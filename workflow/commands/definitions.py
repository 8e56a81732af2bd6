"""The life of an edition: written, checked, published by somebody else, retired."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection
from sqlalchemy.exc import IntegrityError

from workflow.checks import check_edition as problems_of
from workflow.checks import has_errors
from workflow.definition import DefinitionError, EditionTexts, Problem
from workflow.definition.reading import head_of
from workflow.edition_views import difference, edition_view, texts_of
from workflow.errors import (
    AlreadyExists,
    AnotherInForce,
    ApproverIsAuthor,
    EditionHasErrors,
    EditionStatus,
    LostRace,
    NotFound,
    VersionMismatch,
)
from workflow.permissions import Actor, Subject, require
from workflow.service import Service
from workflow.store import editions as rows

Files = Mapping[str, str]
_UNPUBLISHED = ("draft", "checked")
_MOST_LINES = 200


def create_edition(service: Service, actor: Actor, files: Files) -> dict[str, Any]:
    """A draft of these files; id, region and year are those of its edition.yaml.

    Raises `EditionHasErrors` where edition.yaml can't be read, `AlreadyExists` for a known id. Whatever else
    is wrong with a draft is told by `check_edition`.
    """
    require(actor, "definition.write", Subject())
    head = _head(service, files)
    now = service.clock.now()
    row = {
        **_written(files, head),
        "id": head["id"],
        "authors": [actor.id],
        "created_at": now,
        "updated_at": now,
    }
    try:
        with service.store.write() as connection:
            if head["id"] in service.editions or rows.find(connection, head["id"]) is not None:
                raise AlreadyExists()
            rows.insert_edition(connection, row)
            _tell(service, connection, actor, "create", row)
            return _view(service, connection, head["id"])
    except IntegrityError as error:
        raise AlreadyExists() from error


def edit_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int, files: Mapping[str, str | None]
) -> dict[str, Any]:
    """Write these files of a draft (null: take it out); a checked one is a draft again. Its id stays."""
    require(actor, "definition.write", Subject())
    with service.store.write() as connection:
        before = _found(service, connection, edition_id, version, _UNPUBLISHED)
        merged = {**before["files"], **files}
        texts = {name: text for name, text in merged.items() if text is not None}
        head = _head(service, texts, edition_id)
        authors = list(dict.fromkeys([*before["authors"], actor.id]))
        values = {**_written(texts, head), "authors": authors, "updated_at": service.clock.now()}
        _change(connection, before, _UNPUBLISHED, values)
        _tell(service, connection, actor, "edit", {**values, "id": edition_id})
        return _view(service, connection, edition_id)


def delete_edition(service: Service, actor: Actor, edition_id: str, *, version: int) -> None:
    """Delete what was never published; that it was there stays on record."""
    require(actor, "definition.write", Subject())
    with service.store.write() as connection:
        before = _found(service, connection, edition_id, version, _UNPUBLISHED)
        if not rows.delete_edition(connection, edition_id, version):
            raise LostRace()
        _tell(service, connection, actor, "delete", before)


def check_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int | None = None
) -> dict[str, Any]:
    """`{edition, problems}`: every problem at once. A draft without errors is checked from then on."""
    require(actor, "definition.read", Subject())
    with service.store.read() as connection:
        before = _found(service, connection, edition_id, version)
        staffing = rows.staffing(connection, service.clock.today())
    found = problems_of(_texts(before), service.editions.schemas, staffing)
    with service.store.write() as connection:
        if before["status"] == "draft" and not has_errors(found):
            require(actor, "definition.write", Subject())
            _change(connection, before, ("draft",), {"status": "checked"})
            _tell(service, connection, actor, "check", before)
        view = _view(service, connection, edition_id)
    return {"edition": view, "problems": [problem.to_mapping() for problem in found]}


def publish_edition(
    service: Service,
    actor: Actor,
    edition_id: str,
    *,
    replaces: str | None,
    version: int | None = None,
    effective_from: date | None = None,
    effective_to: date | None = None,
    comment: str | None = None,
) -> dict[str, Any]:
    """Put a checked edition in force from a day on (today unless told), in the place of `replaces`.

    `replaces` is what the approver has seen in force for the region and year (None: nothing). Raises
    `ApproverIsAuthor`, `EditionStatus`, `EditionHasErrors`; `AnotherInForce`, with the difference, where
    somebody else published first.
    """
    require(actor, "definition.publish", Subject())
    try:
        with service.store.write() as connection:
            before = _found(service, connection, edition_id, version, ("checked",))
            if actor.id in before["authors"]:
                raise ApproverIsAuthor()
            _require_no_errors(service, connection, before)
            _require_in_force(service, connection, before, replaces)
            now, today = service.clock.now(), service.clock.today()
            values = {
                "status": "published",
                "approver_id": actor.id,
                "replaces": replaces or "",
                "effective_from": max(effective_from or today, today),
                "effective_to": effective_to,
                "published_at": now,
                "updated_at": now,
            }
            _change(connection, before, ("checked",), values)
            _tell(service, connection, actor, "publish", before, comment)
    except IntegrityError as error:  # two at once: the other one was faster
        with service.store.read() as connection:
            _require_in_force(service, connection, before, replaces)
        raise LostRace() from error
    return _after_publishing(service, edition_id)


def retire_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int | None = None, comment: str | None = None
) -> dict[str, Any]:
    """Take a published edition out of force: the one before stands again. What is pinned to it stays."""
    require(actor, "definition.publish", Subject())
    with service.store.write() as connection:
        before = _found(service, connection, edition_id, version, ("published",))
        now = service.clock.now()
        values = {"status": "retired", "retired_at": now, "updated_at": now}
        _change(connection, before, ("published",), values)
        _tell(service, connection, actor, "retire", before, comment)
    return _after_publishing(service, edition_id)


# --- What they share ------------------------------------------------------------------------------


def _head(service: Service, files: Files, edition_id: str | None = None) -> dict[str, Any]:
    """edition.yaml of a draft, which names it: that much must be right from the beginning."""
    try:
        return head_of(EditionTexts.of_texts("", files), service.editions.schemas, edition_id)
    except DefinitionError as error:
        raise EditionHasErrors([error.found]) from None


def _written(files: Files, head: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "status": "draft",
        "region": head["region"],
        "year": head["year"],
        "files": dict(files),
        "checksum": EditionTexts.of_texts("", files).checksum,
    }


def _texts(row: Mapping[str, Any]) -> EditionTexts:
    return EditionTexts.of_texts(row["id"], row["files"])


def _found(
    service: Service,
    connection: Connection,
    edition_id: str,
    version: int | None,
    statuses: Sequence[str] = (),
) -> dict[str, Any]:
    row = rows.find(connection, edition_id)
    if row is None:
        if edition_id in service.editions:
            raise EditionStatus("A shipped edition is never changed: copy it under another id.")
        raise NotFound()
    if version is not None and row["version"] != version:
        raise VersionMismatch(current=row["version"])
    if statuses and row["status"] not in statuses:
        raise EditionStatus(status=row["status"], possible=list(statuses))
    return dict(row)


def _change(
    connection: Connection, before: Mapping[str, Any], statuses: Sequence[str], values: Mapping[str, Any]
) -> None:
    if not rows.change_edition(connection, before["id"], before["version"], statuses, values):
        raise LostRace()


def _tell(
    service: Service,
    connection: Connection,
    actor: Actor,
    event: str,
    row: Mapping[str, Any],
    comment: str | None = None,
) -> None:
    told = {"edition_id": row["id"], "event": event, "checksum": row["checksum"], "actor_id": actor.id}
    rows.tell(connection, {**told, "comment": comment, "at": service.clock.now()})


def _view(service: Service, connection: Connection, edition_id: str) -> dict[str, Any]:
    row = rows.find(connection, edition_id)
    if row is None:
        raise NotFound()
    return edition_view(row, service.editions)


def _require_no_errors(service: Service, connection: Connection, row: Mapping[str, Any]) -> None:
    """Checked once more: reviewers may have left since."""
    staffing = rows.staffing(connection, service.clock.today())
    found: list[Problem] = problems_of(_texts(row), service.editions.schemas, staffing)
    if has_errors(found):
        raise EditionHasErrors([problem for problem in found if has_errors([problem])])


def _require_in_force(
    service: Service, connection: Connection, row: Mapping[str, Any], replaces: str | None
) -> None:
    """What the approver has seen is what this would replace: in force, or published to come into force."""
    shipped = service.registry.shipped if service.registry else service.editions
    found = [edition for edition in shipped if (edition.region, edition.year) == (row["region"], row["year"])]
    current_id, files = (found[0].id, texts_of(found[0])) if found else (None, {})
    today = service.clock.today()
    for other in rows.published(connection):
        over = other["effective_to"] is not None and other["effective_to"] < today
        if (other["region"], other["year"]) == (row["region"], row["year"]) and not over:
            current_id, files = other["id"], other["files"]
    if current_id != replaces:
        lines = "\n".join(difference(files, row["files"], current_id or "nothing", row["id"]).values())
        changed = lines.splitlines()[:_MOST_LINES]
        raise AnotherInForce(in_force=current_id, expected=replaces, difference=changed)


def _after_publishing(service: Service, edition_id: str) -> dict[str, Any]:
    """The edition, as this process sees it at once; the others see it within a second."""
    editions = service.registry.look_now() if service.registry else service.editions
    with service.store.read() as connection:
        row = rows.find(connection, edition_id)
    if row is None:
        raise NotFound()
    return edition_view(row, editions)
