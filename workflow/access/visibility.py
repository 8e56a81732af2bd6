"""What an actor may see of people and declarations: the permissions table, for single rows and for lists.

A person whom the actor may not see raises `NotFound`. A verb that the actor may not do to a person whom
they may see raises `NotPermitted`.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from workflow.access.permissions import REVIEWERS, SCOPES, Actor, Role, Subject, permits, require
from workflow.errors import NotFound, NotPermitted, PersonMerged
from workflow.store import Connection
from workflow.store.database.lists import AnyRow
from workflow.store.database.rows import Record
from workflow.store.declarations import declarations
from workflow.store.people import people as rows
from workflow.store.people.affiliations import employer_ids
from workflow.store.people.changes.merged import kept_person
from workflow.store.people.listing import Reach

_UNIT_ROLES = (Role.unit_reviewer, Role.unit_administrator)


def require_scope(actor: Actor, verb: str) -> None:
    """Raise `NotPermitted` for a key whose scopes don't name the verb, whatever its principal may do."""
    if actor.scopes is not None and not any(verb in SCOPES.get(scope, ()) for scope in actor.scopes):
        needed = sorted(scope for scope, verbs in SCOPES.items() if verb in verbs)
        raise NotPermitted(verb=verb, scopes=needed)


def person_subject(connection: Connection, actor: Actor, person_id: str, today: date) -> Subject:
    """The person as a subject of permissions; employers are looked up only where they can matter.

    Whoever was merged into another has the employers of that one.
    """
    employers: frozenset[str] = frozenset()
    if actor.person_id != person_id and actor.bodies(*_UNIT_ROLES):
        employers = employer_ids(connection, person_id, today)
        if not employers and (kept := kept_person(connection, person_id)) != person_id:
            employers = employer_ids(connection, kept, today)
    return Subject(person_id=person_id, employer_ids=employers)


def visible_person(
    connection: Connection, actor: Actor, person_id: str, today: date, *, lock: bool = False
) -> AnyRow:
    """The person's row. Raises `NotFound` where there is none, or none that the actor may see."""
    require_scope(actor, "person.read")
    row = rows.find_person(connection, person_id, lock=lock)
    if row is None:
        raise NotFound()
    subject = person_subject(connection, actor, person_id, today)
    if not permits(actor, "person.read", subject) and not (
        is_older_self(connection, actor, person_id)
        and permits(actor, "person.read", Subject(person_id=actor.person_id))
    ):
        raise NotFound()
    return row


def is_older_self(connection: Connection, actor: Actor, person_id: str) -> bool:
    """Whether the actor's own person was entered under this id before it was merged, for reading."""
    own = actor.person_id
    return own is not None and own != person_id and kept_person(connection, person_id) == own


def require_on_person(
    connection: Connection, actor: Actor, verb: str, person_id: str, today: date, *, lock: bool = False
) -> AnyRow:
    """The row of a person to whom the actor may do `verb`.

    Raises `NotFound` where the actor may not see the person, otherwise `NotPermitted`; and `PersonMerged`
    where the person is to be changed (`lock`), and was merged into another.
    """
    subject = person_subject(connection, actor, person_id, today)
    if not lock and not permits(actor, verb, subject) and is_older_self(connection, actor, person_id):
        subject = Subject(person_id=actor.person_id)
    if permits(actor, verb, subject):
        row = rows.find_person(connection, person_id, lock=lock)
        if row is None:
            raise NotFound()
        if lock and row.merged_into is not None:
            raise PersonMerged(merged_into=row.merged_into)
        return row
    require_scope(actor, verb)
    visible_person(connection, actor, person_id, today)
    require(actor, verb, subject)
    raise AssertionError("unreachable")  # pragma: no cover - what was not permitted above was raised


def subject_of(row: Mapping[str, Any]) -> Subject:
    """A declaration's row as a subject of permissions."""
    return _subject(row["person_id"], row["body_id"], bool(row["alternate"]), row["id"])


@lru_cache(maxsize=256)  # one request asks several times
def _subject(person_id: str, body_id: str | None, alternate: bool, declaration_id: str) -> Subject:
    return Subject(person_id, body_id, alternate=alternate, declaration_id=declaration_id)


def may_read(connection: Connection, actor: Actor, row: Mapping[str, Any]) -> bool:
    """Whether the actor may read a declaration and its history.

    Whoever decided a step may, wherever it is by now, for as long as they review for the body of that step.
    """
    if permits(actor, "declaration.read", subject_of(row)):
        return True
    if not actor.bodies(*REVIEWERS):
        return False
    bodies = declarations.bodies_decided_for(connection, row["id"], actor.id)
    decided = [Subject(person_id=row["person_id"], body_id=body_id, alternate=True) for body_id in bodies]
    return any(permits(actor, "declaration.read", subject) for subject in decided)


def visible_declaration(connection: Connection, actor: Actor, declaration_id: str) -> Record:
    """The declaration's row. Raises `NotFound` where there is none, or none that the actor may read."""
    row = declarations.load(connection, declaration_id)
    if row is None or not may_read(connection, actor, row):
        raise NotFound()
    return row


def people_seen(actor: Actor) -> Reach:
    """The people whom a list shows to the actor."""
    require_scope(actor, "person.read")
    if permits(actor, "person.read", Subject()):
        return Reach(everybody=True)
    return Reach(False, actor.person_id, actor.bodies(*_UNIT_ROLES))
