"""The kinds of long operations: each name, and the command that does a portion of the work."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Any

from workflow.access.permissions import Actor
from workflow.commands.declarations.batch import perform_batch
from workflow.commands.editions.impact import IMPACT
from workflow.commands.editions.moves import MOVES
from workflow.commands.editions.replay import REPLAY
from workflow.commands.editions.rollback import ROLLBACK
from workflow.commands.ledger.study_records import receive_study_records
from workflow.commands.operations.operations import AnyWalk
from workflow.errors import FieldError
from workflow.process.reading import ActionBody
from workflow.runtime.service import Service

Results = list[dict[str, Any]]
STUDY_RECORDS = "study_records"
QUEUE_ACTIONS = "queue_actions"


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of operation over a list of items.

    `portion`: how many items are done between two savings of results. `marks_items`: doing an item twice
    would have another effect than once, so each item is marked as done together with its effect.
    """

    name: str
    portion: int
    marks_items: bool
    carry_out: Callable[[Service, Actor, Sequence[Any], Mapping[str, Any]], Results]
    recover: Callable[[Service, Actor, Any], dict[str, Any]]


def _receive(service: Service, actor: Actor, items: Sequence[Any], options: Mapping[str, Any]) -> Results:
    return receive_study_records(service, actor, [study_record_row(item) for item in items])


def study_record_row(sent: Mapping[str, Any]) -> dict[str, Any]:
    """A checked record in the form that the command takes: hours as `Decimal`, instants aware.

    Of one that is no record, {source_id, errors}: the errors as such.
    """
    if "errors" in sent:
        return {**sent, "errors": [FieldError(**error) for error in sent["errors"]]}
    passed = sent.get("exam_passed_at")
    return {
        **sent,
        "hours": Decimal(sent["hours"]),
        "completed_at": datetime.fromisoformat(sent["completed_at"]),
        "exam_passed_at": datetime.fromisoformat(passed) if passed else None,
    }


def _act(service: Service, actor: Actor, items: Sequence[Any], options: Mapping[str, Any]) -> Results:
    body = dict(options["body"])
    if body.get("recognised_hours") is not None:
        body["recognised_hours"] = Decimal(body["recognised_hours"])
    done = perform_batch(service, actor, options["event"], items, ActionBody(**body))
    return [{name: value for name, value in result.items() if name != "declaration"} for result in done]


def _acted(service: Service, actor: Actor, item: Any) -> dict[str, Any]:
    return {"id": item if isinstance(item, str) else item["id"], "status": "done"}


def _received(service: Service, actor: Actor, item: Any) -> dict[str, Any]:
    return {"source_id": item["source_id"], "status": "received"}


KINDS: Mapping[str, Kind] = {
    # A record that is sent again changes nothing, so a portion may be repeated after a crash.
    STUDY_RECORDS: Kind(STUDY_RECORDS, 100, False, _receive, _received),
    QUEUE_ACTIONS: Kind(QUEUE_ACTIONS, 50, True, _act, _acted),
}

# Operations that walk the database instead of a list of items, by name.
WALKS: Mapping[str, AnyWalk] = {walk.name: walk for walk in (REPLAY, IMPACT, MOVES, ROLLBACK)}
