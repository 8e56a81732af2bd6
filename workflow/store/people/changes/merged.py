"""Who a person is after merges, and under which ids they were entered besides."""

from __future__ import annotations

from sqlalchemy import Connection, select

from workflow.tables import person

_MOST_STEPS = 100


def kept_person(connection: Connection, person_id: str) -> str:
    """Who the person is by now: after merges the one into whom they were merged, else themselves."""
    for _ in range(_MOST_STEPS):
        found = select(person.c.merged_into).where(person.c.id == person_id)
        into = connection.execute(found).scalar_one_or_none()
        if into is None:
            break
        person_id = into
    return person_id


def merged_ids(connection: Connection, person_id: str) -> list[str]:
    """The ids under which the person was entered besides: those that were merged into this one."""
    found: list[str] = []
    asked = [person_id]
    while asked and len(found) < _MOST_STEPS:
        wanted = select(person.c.id).where(person.c.merged_into.in_(asked))
        asked = list(connection.execute(wanted).scalars())
        found += asked
    return found


def own_ids(connection: Connection, person_id: str | None) -> list[str]:
    """All ids of a person, the present one first; none for nobody."""
    return [] if person_id is None else [person_id, *merged_ids(connection, person_id)]
