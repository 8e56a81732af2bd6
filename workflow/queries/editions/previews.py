"""What an edition would be with other texts or rows than those that are kept; nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.checks import check_edition
from workflow.checks.rows import check_rows, readable_rows
from workflow.definition import DefinitionError, EditionTexts
from workflow.definition.files.source import parse
from workflow.queries.editions.definitions import get_edition
from workflow.routing import table as routing
from workflow.routing.table import RoutingFacts
from workflow.runtime.service import Service
from workflow.store.editions import editions as rows

Row = Mapping[str, Any]


def check_files(
    service: Service, actor: Actor, edition_id: str, files: Mapping[str, str] | None = None
) -> list[dict[str, Any]]:
    """Every problem that the edition would have with these files instead of its own. Its status stays."""
    texts = _texts(service, actor, edition_id, files or {})
    with service.store.read() as connection:
        staffing = rows.staffing(connection, service.clock.today())
    return [each.to_mapping() for each in check_edition(texts, service.editions.schemas, staffing)]


def check_table(
    service: Service, actor: Actor, edition_id: str, table: str, written: Sequence[Row]
) -> list[dict[str, Any]]:
    """The problems that routing.yaml would have if its table had these rows; their lines are not known."""
    texts = _texts(service, actor, edition_id, {})
    with service.store.read() as connection:
        staffing = rows.staffing(connection, service.clock.today())
    found = check_rows(texts, service.editions.schemas, table, written, staffing)
    return [each.to_mapping() for each in found]


def explain_table(
    service: Service, actor: Actor, edition_id: str, table: str, written: Sequence[Row], facts: RoutingFacts
) -> dict[int, dict[str, Any]]:
    """Place of a row that can be read -> whether these facts hit it, and which of its cells do not hold."""
    texts = _texts(service, actor, edition_id, {})
    built = readable_rows(texts, service.editions.schemas, table, written)
    told = routing.explain(tuple(built.values()), facts)
    return {place: each.to_mapping() for place, each in zip(built, told, strict=True)}


def _texts(service: Service, actor: Actor, edition_id: str, files: Mapping[str, str]) -> EditionTexts:
    require(actor, "definition.read", Subject())
    kept = get_edition(service, actor, edition_id)["files"]
    return EditionTexts.of_texts(edition_id, {**kept, **files})


def rows_of(files: Mapping[str, str], name: str, file: str = "routing.yaml") -> Any:
    """What a file holds under a name, as plain data: the rows of a table; None where it can't be read.

    A table that is not written has no rows.
    """
    try:
        data = parse(Path(file), files.get(file, "").encode()).data
    except DefinitionError:
        return None
    found = data.get(name, []) if isinstance(data, Mapping) else None
    if file == "routing.yaml" and not (isinstance(found, list) and all(isinstance(e, dict) for e in found)):
        return None
    return found
