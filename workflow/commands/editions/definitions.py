"""Commands on an edition until it is published: create, edit, check and delete it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Subject, permits, require
from workflow.checks import check_edition as problems_of
from workflow.checks import has_errors
from workflow.commands.editions import editions
from workflow.definition import DefinitionError, EditionHasErrors, EditionTexts
from workflow.definition.reading import head_of
from workflow.errors import AlreadyExists, LostRace, VersionMismatch
from workflow.queries.editions import definitions as queries
from workflow.runtime.service import Service
from workflow.store.database.errors import IntegrityError
from workflow.store.editions import editions as rows

Files = Mapping[str, str]
_UNPUBLISHED = ("draft", "checked")
_ID_IS_TAKEN = {
    "zh": "已有此 id 的版本：请修改那份草稿，或在 edition.yaml 中另取 id。",
    "en": "There is an edition of this id: change that draft, or give another id in edition.yaml.",
}


def create_edition(service: Service, actor: Actor, files: Files) -> dict[str, Any]:
    """Create a draft of these files; id, region and year are those of its edition.yaml.

    Raises `EditionHasErrors` where edition.yaml can't be read, `AlreadyExists` for a known id. All other
    problems of a draft are listed by `check_edition`.
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
                raise AlreadyExists(_ID_IS_TAKEN)
            rows.insert_edition(connection, row)
            editions.log_change(service, connection, actor, "create", row)
            return editions.view(service, connection, head["id"])
    except IntegrityError as error:
        raise AlreadyExists(_ID_IS_TAKEN) from error


def edit_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int, files: Mapping[str, str | None]
) -> dict[str, Any]:
    """Write these files of a draft (None removes one); a checked edition becomes a draft again. The id stays.

    Nothing is changed where the files are the same as before.
    """
    require(actor, "definition.write", Subject())
    with service.store.write() as connection:
        before = editions.found(service, connection, edition_id, version, _UNPUBLISHED)
        merged = {**before["files"], **files}
        texts = {name: text for name, text in merged.items() if text is not None}
        if texts == before["files"]:  # an actor who changes nothing does not become an author
            return editions.view(service, connection, edition_id)
        head = _head(service, texts, edition_id)
        authors = list(dict.fromkeys([*before["authors"], actor.id]))
        values = {**_written(texts, head), "authors": authors, "updated_at": service.clock.now()}
        editions.change(connection, before, _UNPUBLISHED, values)
        editions.log_change(service, connection, actor, "edit", {**values, "id": edition_id})
        return editions.view(service, connection, edition_id)


def delete_edition(service: Service, actor: Actor, edition_id: str, *, version: int) -> None:
    """Delete an edition that was never published; the log of changes still names it."""
    require(actor, "definition.write", Subject())
    with service.store.write() as connection:
        before = editions.found(service, connection, edition_id, version, _UNPUBLISHED)
        if not rows.delete_edition(connection, edition_id, version):
            raise LostRace()
        editions.log_change(service, connection, actor, "delete", before)


def check_edition(
    service: Service, actor: Actor, edition_id: str, *, version: int | None = None
) -> dict[str, Any]:
    """`{edition, problems}`: every problem at once.

    A draft without errors becomes `checked`, if the actor may write editions; for others it stays a draft.
    """
    require(actor, "definition.read", Subject())
    before = queries.get_edition(service, actor, edition_id)
    if version is not None and before["version"] != version:
        raise VersionMismatch(current=before["version"])
    with service.store.read() as connection:
        staffing = rows.staffing(connection, service.clock.today())
    found = problems_of(editions.texts_of(before), service.editions.schemas, staffing)
    if (
        before["status"] == "draft"
        and not has_errors(found)
        and permits(actor, "definition.write", Subject())
    ):
        with service.store.write() as connection:
            editions.change(connection, before, ("draft",), {"status": "checked"})
            editions.log_change(service, connection, actor, "check", before)
            before = editions.view(service, connection, edition_id)
    return {"edition": before, "problems": [problem.to_mapping() for problem in found]}


# --- What they share ------------------------------------------------------------------------------


def _head(service: Service, files: Files, edition_id: str | None = None) -> dict[str, Any]:
    """The data of a draft's edition.yaml, which must be right from the beginning: it has the draft's id."""
    try:
        return head_of(EditionTexts.of_texts("", files), service.editions.schemas, edition_id)
    except DefinitionError as error:
        raise EditionHasErrors(error.problems) from None


def _written(files: Files, head: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "status": "draft",
        "region": head["region"],
        "year": head["year"],
        "files": dict(files),
        "checksum": EditionTexts.of_texts("", files).checksum,
    }
