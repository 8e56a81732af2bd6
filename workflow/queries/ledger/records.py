"""Records of a person: what the city platform sent, and what the title system was told."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor, Subject, require
from workflow.errors import NotFound
from workflow.formats import hours_text, instant_text
from workflow.names import RECORD_OUTCOMES, SUBJECTS, TITLE_RECORDS, Words, name_of
from workflow.queries.ledger.accounts import Row, _require_readable
from workflow.queries.listed import page_by
from workflow.queries.page import LONG_PAGE, Page
from workflow.rules.interface.reading import source_key
from workflow.runtime.service import Service
from workflow.store.ledger import accounts, study_records
from workflow.vocabulary import Code


def list_title_records(
    service: Service,
    actor: Actor,
    person_id: str,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """What the title system was told of a person, in order."""
    with service.store.read() as connection:
        _require_readable(service, connection, actor, person_id, "title_record.read")
        rows, count = accounts.list_title_records(connection, person_id, after, limit)
    return page_by(rows, count, limit, lambda row: title_record_view(row))


def title_record_view(row: Row) -> dict[str, Any]:
    """What the title system was told, as clients see it."""
    shown = ("id", "key", "kind", "person_id", "year", "source_id", "payload")
    return {
        **{name: row[name] for name in shown},
        "kind_text": name_of(TITLE_RECORDS, row["kind"]),
        "recorded_at": instant_text(row["recorded_at"]),
    }


def list_study_records(
    service: Service,
    actor: Actor,
    filters: Mapping[str, Any],
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = 20,
) -> Page:
    """Records of the city platform and what became of each. Filters: person_id, outcome.

    Without a person, all that are there, for those who may read everybody's. Raises `NotFound`,
    `NotPermitted`.
    """
    with service.store.read() as connection:
        if filters.get("person_id") is None:
            require(actor, "study_record.read", Subject())
        else:
            _require_readable(service, connection, actor, filters["person_id"], "study_record.read")
        rows, count = study_records.list_records(connection, filters, after, limit)
    return page_by(rows, count, limit, lambda row: record_view(service, row), key="id")


def get_record_history(
    service: Service,
    actor: Actor,
    source_id: str,
    *,
    after: tuple[Any, ...] | None = None,
    limit: int = LONG_PAGE,
) -> Page:
    """What became of each record that had this source id, also of one that was withdrawn, in order.

    For those who may read everybody's records, because a record may have moved. Raises `NotFound`.
    """
    require(actor, "study_record.read", Subject())
    digest = study_records.source_digest(source_key(source_id))
    with service.store.read() as connection:
        rows, count = study_records.list_changes(connection, digest, after, limit)
    if not count:
        raise NotFound()
    return page_by(rows, count, limit, _change_view)


def _change_view(row: Row) -> dict[str, Any]:
    names = ("record_id", "sequence", "source_id", "event", "person_id", "actor_id")
    return {**row["detail"], **{name: row[name] for name in names}, "at": instant_text(row["at"])}


def record_view(service: Service, row: Row) -> dict[str, Any]:
    """A record of the city platform, what became of it, and how somebody released it."""
    names = (
        "id",
        "person_id",
        "source_id",
        "subject",
        "topic",
        "certificate_number",
        "filing_number",
        "outcome",
        "code",
        "recognised",
        "release",
    )
    return {
        **{name: row[name] for name in names},
        "subject_text": name_of(SUBJECTS, row["subject"]),
        "outcome_text": name_of(RECORD_OUTCOMES, row["outcome"]),
        "code_text": _code_text(service, row),
        "hours": hours_text(row["hours"]),
        "completed_at": instant_text(row["completed_at"]),
        "exam_passed_at": instant_text(row["exam_passed_at"]),
        "received_at": instant_text(row["received_at"]),
    }


def _code_text(service: Service, row: Row) -> Words | None:
    """What the code says, in the words of the edition of the year in which the study was completed."""
    if row["code"] is None:
        return None
    text = service.editions.for_year(row["completed_at"].year)[0].texts[Code(row["code"])]
    return {"zh": text.zh, "en": text.en}
