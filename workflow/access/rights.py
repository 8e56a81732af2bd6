"""The rights by which an answer was given, to be asked for again before it is repeated."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, permits
from workflow.access.visibility import may_read, person_subject
from workflow.errors import NotFound, NotPermitted, Refused
from workflow.store import Connection
from workflow.store.declarations import declarations

Right = Sequence[Any]  # [verb, the subject's ids that are not empty], as JSON


def kept(rights: Iterable[tuple[str, Subject]]) -> list[Right]:
    """The rights as JSON, each once, in the order in which they were first asked for."""
    return [[verb, _ids(subject)] for verb, subject in dict.fromkeys(rights)]


def _ids(subject: Subject) -> dict[str, Any]:
    employers = sorted(subject.employer_ids)
    ids = {name: value for name, value in asdict(subject).items() if value and name != "employer_ids"}
    return {**ids, "employer_ids": employers} if employers else ids


def require_all(connection: Connection, actor: Actor, rights: Iterable[Right], today: date) -> None:
    """Raise `NotFound` or `NotPermitted` unless the actor has each of the rights now.

    A verb is asked of the thing as it was when it was done: what was returned or forwarded has left its body.
    Whether the thing may be seen is asked of the thing as it is.
    """
    for verb, ids in rights:
        refused = _refused(connection, actor, verb, ids, today)
        if refused is not None:
            raise refused


def _refused(
    connection: Connection, actor: Actor, verb: str, ids: Mapping[str, Any], today: date
) -> Refused | None:
    if verb == "declaration.read" and "declaration_id" in ids:
        row = declarations.load(connection, ids["declaration_id"])
        if row is not None:  # else it was deleted since, and nothing of it is left to see
            return None if may_read(connection, actor, row) else NotFound()
    subject = Subject(**{**ids, "employer_ids": frozenset()})
    if ids.get("employer_ids"):
        now = person_subject(connection, actor, ids["person_id"], today)
        subject = replace(subject, employer_ids=now.employer_ids)
    if permits(actor, verb, subject):
        return None
    return NotFound() if verb.endswith(".read") else NotPermitted(verb=verb)
