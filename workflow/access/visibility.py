"""What an actor may see of people: the permissions table, applied to single rows and to lists.

A person whom the actor may not see raises `NotFound`. A verb that the actor may not do to a person whom
they may see raises `NotPermitted`.
"""

from __future__ import annotations

from datetime import date

from workflow.access.permissions import SCOPES, Actor, Role, Subject, permits, require
from workflow.errors import NotFound, NotPermitted
from workflow.store import Condition, Connection
from workflow.store.database.lists import AnyRow
from workflow.store.people import people as rows
from workflow.store.people.affiliations import employer_ids

_UNIT_ROLES = (Role.unit_reviewer, Role.unit_administrator)


def require_scope(actor: Actor, verb: str) -> None:
    """Raise `NotPermitted` for a key whose scopes don't name the verb, whatever its principal may do."""
    if actor.scopes is not None and not any(verb in SCOPES.get(scope, ()) for scope in actor.scopes):
        needed = sorted(scope for scope, verbs in SCOPES.items() if verb in verbs)
        raise NotPermitted(verb=verb, scopes=needed)


def person_subject(connection: Connection, actor: Actor, person_id: str, today: date) -> Subject:
    """The person as a subject of permissions; employers are looked up only where they can matter."""
    asks = actor.person_id != person_id and actor.bodies(*_UNIT_ROLES)
    employers = employer_ids(connection, person_id, today) if asks else frozenset()
    return Subject(person_id=person_id, employer_ids=employers)


def visible_person(
    connection: Connection, actor: Actor, person_id: str, today: date, *, lock: bool = False
) -> AnyRow:
    """The person's row. Raises `NotFound` where there is none, or none that the actor may see."""
    require_scope(actor, "person.read")
    row = rows.find_person(connection, person_id, lock=lock)
    if row is None or not permits(actor, "person.read", person_subject(connection, actor, person_id, today)):
        raise NotFound()
    return row


def require_on_person(
    connection: Connection, actor: Actor, verb: str, person_id: str, today: date, *, lock: bool = False
) -> AnyRow:
    """The row of a person to whom the actor may do `verb`.

    Raises `NotFound` where the actor may not see the person, otherwise `NotPermitted`.
    """
    subject = person_subject(connection, actor, person_id, today)
    if permits(actor, verb, subject):
        row = rows.find_person(connection, person_id, lock=lock)
        if row is None:
            raise NotFound()
        return row
    require_scope(actor, verb)
    visible_person(connection, actor, person_id, today)
    require(actor, verb, subject)
    raise AssertionError("unreachable")  # pragma: no cover - what was not permitted above was raised


def people_seen(actor: Actor, today: date) -> Condition:
    """The SQL condition for the people whom a list shows to the actor."""
    require_scope(actor, "person.read")
    if permits(actor, "person.read", Subject()):
        return rows.EVERYBODY
    bodies = actor.bodies(*_UNIT_ROLES)
    return rows.seen_by(actor.person_id, bodies, today)
