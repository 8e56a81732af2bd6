"""Rows of merges, and of what belongs to a person besides declarations and records."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from typing import Any

from sqlalchemy import Connection, delete, exists, func, insert, select, update

from workflow.store.database.lists import AnyRow, Listed, listed
from workflow.store.database.rows import Record, all_rows
from workflow.store.people.affiliations import current_on
from workflow.tables import (
    affiliation,
    certificate,
    correction,
    declaration,
    former_name,
    notice,
    organization,
    person,
    person_merge,
    principal,
)

_kept, _gone, _merger = person.alias("kept"), person.alias("gone"), principal.alias("merger")
_SHOWN = select(
    person_merge,
    _gone.c.name.label("from_name"),
    _kept.c.name.label("into_name"),
    _merger.c.name.label("merged_by_name"),
).select_from(
    person_merge.outerjoin(_gone, _gone.c.id == person_merge.c.from_id)
    .outerjoin(_kept, _kept.c.id == person_merge.c.into_id)
    .outerjoin(_merger, _merger.c.id == person_merge.c.merged_by)
)


def lock_people(connection: Connection, *person_ids: str) -> dict[str, AnyRow]:
    """These people by id, always locked in one order; nothing new can refer to them meanwhile."""
    found = select(person).where(person.c.id.in_(person_ids)).order_by(person.c.id).with_for_update()
    return {row.id: row for row in connection.execute(found)}


def set_merged(connection: Connection, person_id: str, into: str | None) -> None:
    """Note into whom a person was merged, None: into nobody."""
    changed = {"merged_into": into, "version": person.c.version + 1}
    connection.execute(update(person).where(person.c.id == person_id).values(**changed))


def standing_of(connection: Connection, person_id: str) -> dict[str, Any]:
    """The applicant type of a person, and whether the series is based on exams; none of nobody."""
    columns = (person.c.applicant_type, person.c.exam_based_series)
    row = connection.execute(select(*columns).where(person.c.id == person_id)).one_or_none()
    if row is None:
        return {}
    return {"applicant_type": row.applicant_type, "exam_based_series": row.exam_based_series}


def set_standing(connection: Connection, person_id: str, values: Record) -> None:
    """Set the applicant type, and whether the series is based on exams."""
    changed = {**values, "version": person.c.version + 1}
    connection.execute(update(person).where(person.c.id == person_id).values(**changed))


def add_merge(connection: Connection, values: Record) -> None:
    connection.execute(insert(person_merge), dict(values))


def find_merge(connection: Connection, merge_id: str) -> AnyRow | None:
    return connection.execute(_SHOWN.where(person_merge.c.id == merge_id)).one_or_none()


def undo_merge(connection: Connection, merge_id: str, version: int, values: Record) -> bool:
    """Compare-and-set: whether it was still that version, and not undone."""
    of_it = (person_merge.c.id == merge_id, person_merge.c.version == version)
    statement = update(person_merge).where(*of_it, person_merge.c.undone_at.is_(None))
    return connection.execute(statement.values(**values, version=version + 1)).rowcount == 1


def list_merges(
    connection: Connection, person_id: str, *, into: bool, after: tuple[Any, ...] | None, limit: int
) -> Listed:
    """The merges of a person into another, or of others into the person, in their order."""
    side = person_merge.c.into_id if into else person_merge.c.from_id
    return listed(connection, _SHOWN.where(side == person_id), person_merge.c.id, after, limit)


# --- What belongs to a person -------------------------------------------------------------------


def declaration_ids(connection: Connection, person_id: str) -> list[tuple[str, int, str]]:
    """(id, version, state) of all declarations of a person, drafts too."""
    columns = (declaration.c.id, declaration.c.version, declaration.c.state)
    found = select(*columns).where(declaration.c.person_id == person_id).order_by(declaration.c.id)
    return [(row.id, row.version, row.state) for row in connection.execute(found)]


def bodies_of_declarations(connection: Connection, person_ids: Sequence[str]) -> list[Record]:
    """{id, person_id, body_id, alternate} of all declarations of these people."""
    columns = [declaration.c[name] for name in ("id", "person_id", "body_id", "alternate")]
    return all_rows(connection.execute(select(*columns).where(declaration.c.person_id.in_(person_ids))))


def give_draft(connection: Connection, row: Record, person_id: str) -> bool:
    """Give a draft that has no history yet to another person. Returns whether it was still that version."""
    of_it = (declaration.c.id == row["id"], declaration.c.version == row["version"])
    changed = {"person_id": person_id, "version": row["version"] + 1}
    return connection.execute(update(declaration).where(*of_it).values(**changed)).rowcount == 1


def affiliations_of(connection: Connection, person_id: str) -> list[Record]:
    """All affiliations of a person, with `organization_name`."""
    beside = affiliation.outerjoin(organization, organization.c.id == affiliation.c.organization_id)
    found = select(affiliation, organization.c.name.label("organization_name")).select_from(beside)
    return all_rows(
        connection.execute(found.where(affiliation.c.person_id == person_id).order_by(affiliation.c.id))
    )


def give_affiliations(connection: Connection, ids: Sequence[str], whose: str, to: str) -> None:
    """Give these affiliations of a person to another."""
    of_them = (affiliation.c.id.in_(ids), affiliation.c.person_id == whose)
    changed = {"person_id": to, "version": affiliation.c.version + 1}
    connection.execute(update(affiliation).where(*of_them).values(**changed))


def remove_affiliations(connection: Connection, ids: Sequence[str]) -> None:
    connection.execute(delete(affiliation).where(affiliation.c.id.in_(ids)))


def principals_of(connection: Connection, person_id: str) -> list[AnyRow]:
    """Who acts as the person: id, name, login, active."""
    columns = (principal.c.id, principal.c.name, principal.c.login, principal.c.active)
    found = select(*columns).where(principal.c.person_id == person_id).order_by(principal.c.id)
    return list(connection.execute(found))


def give_principals(connection: Connection, ids: Sequence[str], whose: str, to: str) -> None:
    """Let these principals of a person act as another."""
    of_them = (principal.c.id.in_(ids), principal.c.person_id == whose)
    changed = {"person_id": to, "version": principal.c.version + 1}
    connection.execute(update(principal).where(*of_them).values(**changed))


def former_name_ids(connection: Connection, person_id: str) -> list[str]:
    found = select(former_name.c.id).where(former_name.c.person_id == person_id)
    return list(connection.execute(found).scalars())


def give_former_names(connection: Connection, ids: Sequence[str], whose: str, to: str) -> None:
    """Give these former names of a person to another."""
    of_them = (former_name.c.id.in_(ids), former_name.c.person_id == whose)
    connection.execute(update(former_name).where(*of_them).values(person_id=to))


def remove_former_name(connection: Connection, id_: str) -> None:
    connection.execute(delete(former_name).where(former_name.c.id == id_))


def open_correction_ids(
    connection: Connection, person_id: str, units: Collection[str] | None = None
) -> list[str]:
    """The corrections of a person that are open; those alone that these `units` decide, where given."""
    found = select(correction.c.id).where(correction.c.person_id == person_id, correction.c.status == "open")
    if units is not None:
        found = found.where(correction.c.organization_id.in_(sorted(units)))
    return list(connection.execute(found).scalars())


def close_corrections(connection: Connection, ids: Sequence[str], values: Record) -> None:
    """Close these open corrections, because their person is another one's by now."""
    of_them = (correction.c.id.in_(ids), correction.c.status == "open")
    changed = {**values, "status": "withdrawn", "document_cipher": None, "version": correction.c.version + 1}
    connection.execute(update(correction).where(*of_them).values(**changed))


def count_notices(connection: Connection, person_id: str, most: int) -> int:
    """How many notices the person got, counted up to `most`."""
    parts = [
        select(notice.c.id).where(notice.c.person_id == person_id, how).limit(most)
        for how in (notice.c.read_at.is_(None), notice.c.read_at.is_not(None))
    ]
    counts = [
        connection.execute(select(func.count()).select_from(part.subquery())).scalar_one() for part in parts
    ]
    return min(sum(counts), most)


def count_certificates(connection: Connection, person_id: str, most: int) -> int:
    """How many certificates were issued to the person, counted up to `most`."""
    found = select(certificate.c.id).where(certificate.c.person_id == person_id).limit(most)
    return int(connection.execute(select(func.count()).select_from(found.subquery())).scalar_one())


# --- Who may be the same person -----------------------------------------------------------------


def namesakes(
    connection: Connection, name_key: str, most: int, employers: Collection[str] | None, on: date
) -> list[AnyRow]:
    """People who have this name now, or had it, and were not merged.

    Only those whom these `employers` employ `on` a day; None: anybody.
    """
    now = select(person.c.id).where(person.c.name_key == name_key)
    before = select(former_name.c.person_id).where(former_name.c.name_key == name_key)
    if employers is not None:
        of_them = (affiliation.c.type == "employment", affiliation.c.organization_id.in_(sorted(employers)))
        now = now.where(exists().where(affiliation.c.person_id == person.c.id, *of_them, current_on(on)))
        employed = affiliation.c.person_id == former_name.c.person_id
        before = before.where(exists().where(employed, *of_them, current_on(on)))
    ids = {id_ for part in (now, before) for id_ in connection.execute(part.limit(most)).scalars()}
    found = select(person).where(person.c.id.in_(sorted(ids)[:most]), person.c.merged_into.is_(None))
    return list(connection.execute(found.order_by(person.c.id)))
