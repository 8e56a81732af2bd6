"""The row of an edition: found at a version and a status, changed by compare-and-set; changes are logged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workflow.access.permissions import Actor
from workflow.definition import Edition, EditionTexts, edition_of
from workflow.definition.reading import overrides_of
from workflow.errors import EditionStatus, LostRace, NotFound, VersionMismatch
from workflow.queries.editions.views import edition_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.editions import editions as rows

Row = Mapping[str, Any]
_WRITING = ("create", "edit")
_SHIPPED = {
    "zh": "随程序提供的版本不可更改：请以新的 id 另存为草稿，修改后发布以取代它。",
    "en": "A shipped edition is never changed: copy it under another id, and publish that in its place.",
}
# By status: why the command is refused, and what to do instead.
_STATUSES = {
    "draft": {
        "zh": "草稿不能这样处理：请先检查（check）；发布后方可转移、停用或回退。",
        "en": "The edition is a draft: check it; what is published can be moved to and taken back.",
    },
    "checked": {
        "zh": "该版本尚未发布：发布后方可转移、停用或回退。",
        "en": "The edition was never published: what is published can be moved to and taken back.",
    },
    "published": {
        "zh": "该版本已发布，不再更改：请以新的 id 另存为草稿。",
        "en": "The edition is published, and never changes any more: copy it under another id.",
    },
    "retired": {
        "zh": "该版本已停用，不再生效：请以新的 id 另存为草稿后发布。",
        "en": "The edition is retired, out of force for good: copy it under another id, and publish that.",
    },
}


def texts_of(row: Row) -> EditionTexts:
    """The files of the row, as the reader of editions takes them."""
    return EditionTexts.of_texts(row["id"], row["files"])


def built(service: Service, row: Row) -> Edition:
    """The frozen edition of a row that is checked, published or retired."""
    if row["id"] in service.editions:
        return service.editions.get(row["id"])
    return edition_of(texts_of(row), service.editions.schemas)


def found(
    service: Service,
    connection: Connection,
    edition_id: str,
    version: int | None,
    statuses: Sequence[str] = (),
) -> dict[str, Any]:
    """The row. Raises `NotFound`, `VersionMismatch`; `EditionStatus` for another status or if shipped."""
    row = rows.find(connection, edition_id)
    if row is None:
        if edition_id in service.editions:
            raise EditionStatus(_SHIPPED)
        raise NotFound()
    if version is not None and row["version"] != version:
        raise VersionMismatch(current=row["version"])
    if statuses and row["status"] not in statuses:
        raise EditionStatus(_STATUSES[row["status"]], status=row["status"], possible=list(statuses))
    return dict(row)


def change(
    connection: Connection, before: Mapping[str, Any], statuses: Sequence[str], values: Mapping[str, Any]
) -> None:
    """Write `values` if the row is still as `before` says. Raises `LostRace`."""
    if not rows.change_edition(connection, before["id"], before["version"], statuses, values):
        raise LostRace()


def log_change(
    service: Service,
    connection: Connection,
    actor: Actor,
    event: str,
    row: Mapping[str, Any],
    comment: str | None = None,
) -> None:
    """Write to the log of changes what the actor did to the edition; with new texts, also their overrides."""
    change = {"edition_id": row["id"], "event": event, "checksum": row["checksum"], "actor_id": actor.id}
    overrides = overrides_of(texts_of(row), service.editions.schemas) if event in _WRITING else None
    more = {"comment": comment, "overrides": overrides, "at": service.clock.now()}
    rows.log_change(connection, {**change, **more})


def view(service: Service, connection: Connection, edition_id: str) -> dict[str, Any]:
    """The edition as clients see it."""
    row = rows.find(connection, edition_id)
    if row is None:
        raise NotFound()
    return edition_view(row, service.editions)
