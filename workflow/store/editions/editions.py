"""Rows of editions, and of who changed them when."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, delete, func, insert, or_, select, update

from workflow.store.database.lists import Part, part
from workflow.store.database.rows import Record, all_rows, first_row
from workflow.store.people.appointments import holds_on
from workflow.tables import edition, edition_change, organization, principal, role_grant

_BRIEF = [column for column in edition.c if column.name != "files"]
_LONGEST_CHAIN = 20
_READABLE = ("published", "retired")
_IN_FORCE = ("publish", "retire", "rollback")


def find(connection: Connection, edition_id: str) -> Record | None:
    """The edition with its files."""
    return first_row(connection.execute(select(edition).where(edition.c.id == edition_id)))


def checksum(connection: Connection, edition_id: str) -> str | None:
    """The checksum of the edition's texts; None where there is none."""
    found: str | None = connection.execute(
        select(edition.c.checksum).where(edition.c.id == edition_id)
    ).scalar_one_or_none()
    return found


def find_readable(connection: Connection, edition_id: str) -> Record | None:
    """A published or retired edition, whose files never change."""
    wanted = select(edition).where(edition.c.id == edition_id, edition.c.status.in_(_READABLE))
    return first_row(connection.execute(wanted))


def list_editions(connection: Connection, after: tuple[Any, ...] | None, limit: int) -> Part:
    """Editions without their files, by id."""
    return part(connection, select(*_BRIEF), edition.c.id, after, limit)


def published(connection: Connection) -> list[Record]:
    """Published editions with their files; of one region and year the later publication comes later."""
    wanted = select(edition).where(edition.c.status == "published")
    ordered = wanted.order_by(edition.c.effective_from, edition.c.published_at, edition.c.id)
    return [dict(row) for row in connection.execute(ordered).mappings()]


def predecessors(connection: Connection, edition_id: str) -> list[str]:
    """The editions that this one replaced, one after the other; the nearest first."""
    found: list[str] = []
    following: str | None = edition_id
    while following and len(found) < _LONGEST_CHAIN:
        following = connection.execute(select(edition.c.replaces).where(edition.c.id == following)).scalar()
        found += [following] if following else []
    return found


def state_of_publishing(connection: Connection) -> tuple[int, int]:
    """(number, last position) of publications and retirements: differs whenever there was another one."""
    position = edition_change.c.position
    wanted = select(func.count(position), func.coalesce(func.max(position), 0))
    row = connection.execute(wanted.where(edition_change.c.event.in_(_IN_FORCE))).one()
    return int(row[0]), int(row[1])


def insert_edition(connection: Connection, row: Record) -> None:
    connection.execute(insert(edition), dict(row))


def change_edition(
    connection: Connection, edition_id: str, version: int, statuses: Sequence[str], values: Mapping[str, Any]
) -> bool:
    """Compare-and-set on version and status. Returns whether both were still so."""
    held = (edition.c.id == edition_id, edition.c.version == version, edition.c.status.in_(statuses))
    return (
        connection.execute(update(edition).where(*held).values(version=version + 1, **values)).rowcount == 1
    )


def delete_edition(connection: Connection, edition_id: str, version: int) -> bool:
    """Delete an unpublished edition. Returns whether it still had that version."""
    held = (edition.c.id == edition_id, edition.c.version == version)
    unpublished = edition.c.status.in_(("draft", "checked"))
    return connection.execute(delete(edition).where(*held, unpublished)).rowcount == 1


def log_change(connection: Connection, row: Record) -> None:
    """Add a row to the log of changes."""
    connection.execute(insert(edition_change), dict(row))


_CHANGES = select(edition_change, principal.c.name.label("actor_name")).select_from(
    edition_change.join(principal, principal.c.id == edition_change.c.actor_id)
)


def changes(connection: Connection, edition_id: str) -> list[Record]:
    """Who changed the edition, first to last."""
    wanted = _CHANGES.where(edition_change.c.edition_id == edition_id).order_by(edition_change.c.position)
    return all_rows(connection.execute(wanted))


def list_changes(connection: Connection, edition_id: str, after: tuple[Any, ...] | None, limit: int) -> Part:
    """Who changed the edition, first to last, after a position."""
    of = _CHANGES.where(edition_change.c.edition_id == edition_id)
    return part(connection, of, edition_change.c.position, after, limit)


def last_readable_change(connection: Connection, edition_id: str, until: int) -> Record | None:
    """(event, overrides) of the last change up to a position whose overrides are known."""
    known = or_(edition_change.c.overrides.is_not(None), edition_change.c.event == "delete")
    wanted = select(edition_change.c.event, edition_change.c.overrides).where(
        edition_change.c.edition_id == edition_id, edition_change.c.position <= until, known
    )
    return first_row(connection.execute(wanted.order_by(edition_change.c.position.desc()).limit(1)))


def staffing(connection: Connection, on: Any) -> dict[str, dict[str, int]]:
    """Kind of body -> name of each active one -> regular reviewers in office there."""
    grants = (
        select(role_grant.c.organization_id, func.count().label("reviewers"))
        .select_from(role_grant.join(principal, principal.c.id == role_grant.c.principal_id))
        .where(
            role_grant.c.role.in_(("unit_reviewer", "bureau")),
            role_grant.c.organization_id.is_not(None),
            role_grant.c.alternate.is_(False),
            holds_on(on),
            principal.c.active,
        )
        .group_by(role_grant.c.organization_id)
        .subquery()
    )
    wanted = (
        select(organization.c.id, organization.c.kind, organization.c.name, grants.c.reviewers)
        .select_from(organization.outerjoin(grants, grants.c.organization_id == organization.c.id))
        .where(organization.c.active)
    )
    found: dict[str, dict[str, int]] = {}
    for row in connection.execute(wanted):
        kind = found.setdefault(row.kind, {})
        kind[row.name] = kind.get(row.name, 0) + (row.reviewers or 0)
    return found
