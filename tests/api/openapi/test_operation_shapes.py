"""Every kind of operation is as the document says: at its beginning, at its end, and like no other kind."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema_rs
import pytest

from tests.api.documented import document
from tests.api.in_flight import ALL, ONE, published, with_work_in_flight
from tests.api.records import record
from tests.support.editions import NEXT
from tests.support.world import World
from workflow.background.kinds import KINDS, QUEUE_ACTIONS, STUDY_RECORDS, WALKS
from workflow.background.work import run_pending_operations
from workflow.commands.editions.impact import IMPACT
from workflow.commands.operations.operations import accept, accept_walk
from workflow.ids import new_id
from workflow.queries.editions.definitions import current_checksum
from workflow.queries.people.identity import actor_by_key

_NAMED: Mapping[str, str] = document()["components"]["schemas"]["Operation"]["discriminator"]["mapping"]


@pytest.fixture
def offices(offices: World) -> World:
    """The offices with an edition to publish, and with work that it concerns."""
    return with_work_in_flight(offices)


def fits(view: Any, schema: Any) -> bool:
    whole = {**schema, "components": document()["components"]}
    return bool(jsonschema_rs.validator_for(whole, validate_formats=True).is_valid(view))


def documented(view: dict[str, Any]) -> dict[str, Any]:
    """The view of an operation, which is of its kind as the document has it, and of none else."""
    assert fits(view, {"$ref": "#/components/schemas/Operation"}), view
    of = [kind for kind, place in _NAMED.items() if fits(view, {"$ref": place})]
    assert of == [view["kind"]]
    return view


def answered(path: str, status: int, view: Any) -> None:
    """What was answered to a POST is what the document says of exactly that operation."""
    content = document()["paths"][path]["post"]["responses"][str(status)]["content"]
    assert fits(view, content["application/json"]["schema"]), view


def at_the_end(world: World, who: str, view: dict[str, Any], status: str = "done") -> dict[str, Any]:
    documented(view)
    while run_pending_operations(world.service):
        pass
    ended: dict[str, Any] = world.callers[who].get(f"/v1/operations/{view['id']}").json
    assert ended["status"] == status
    return documented(ended)


def test_every_kind_has_a_shape() -> None:
    assert set(_NAMED) == {*KINDS, *WALKS}


def test_records_sent_in_bulk(world: World) -> None:
    actor = actor_by_key(world.service, world.keys["integrator"])
    rows = [record(world, 1), {**record(world, 2), "person_id": new_id()}]
    ended = at_the_end(world, "integrator", accept(world.service, actor, STUDY_RECORDS, rows))
    assert [result["status"] for result in ended["results"]] == ["received", "refused"]
    assert ended["results"][1]["text"]["zh"]


def test_events_taken_in_bulk(world: World) -> None:
    actor = actor_by_key(world.service, world.keys["reviewer"])
    ids = [world.submitted()["id"], new_id()]
    asked: dict[str, Any] = {"event": "approve", "body": {"comment": None}}
    ended = at_the_end(world, "reviewer", accept(world.service, actor, QUEUE_ACTIONS, ids, **asked))
    assert [result["status"] for result in ended["results"]] == ["done", "refused"]
    assert ended["results"][1]["text"]["zh"]


def test_one_that_was_refused_as_a_whole_says_so_in_words(world: World) -> None:
    actor = actor_by_key(world.service, world.keys["reviewer"])
    asked: dict[str, Any] = {"event": "undo", "body": {}}
    view = accept(world.service, actor, QUEUE_ACTIONS, [new_id()], **asked)
    ended = at_the_end(world, "reviewer", view, "failed")
    assert (ended["failure"], set(ended["failure_text"])) == ("NOT_FOUND", {"zh", "en"})


def test_a_replay_and_the_impact_of_an_edition(offices: World) -> None:
    told = offices.bureau.post(f"{ONE}/replay").json
    answered("/v1/definitions/{edition_id}/replay", 202, told)
    assert at_the_end(offices, "bureau", told)["report"]["submitted"]["judged"] == 2
    actor = actor_by_key(offices.service, offices.keys["bureau"])
    checksum = current_checksum(offices.service, NEXT)
    looking = accept_walk(offices.service, actor, IMPACT, edition=NEXT, checksum=checksum, accounts="move")
    answered("/v1/definitions/{edition_id}/impact", 202, looking)
    report = at_the_end(offices, "bureau", looking)["report"]
    assert report["declarations"] == 2
    answered("/v1/definitions/{edition_id}/impact", 200, report)


def test_moves_and_what_a_rollback_could_not_undo(offices: World) -> None:
    view = published(offices, moves=ALL, accounts="move")
    answered("/v1/definitions/{edition_id}/publish", 200, view)
    moved = at_the_end(offices, "bureau", view["operation"])["report"]["moved"]
    assert moved == {"unchanged": 1, "rerouted": 1, "blocked": 0, "hours": 0}
    again = offices.bureau.post(f"{ONE}/moves").json
    answered("/v1/definitions/{edition_id}/moves", 202, again)
    at_the_end(offices, "bureau", again)
    offices.act("bureau", offices.ids["training"], "claim")
    offices.act("bureau", offices.ids["training"], "approve")
    back = offices.bureau.post(f"{ONE}/rollback").json
    answered("/v1/definitions/{edition_id}/rollback", 202, back)
    report = at_the_end(offices, "bureau", back)["report"]
    assert set(report["not_undone"]) == {"DECIDED_SINCE", "OPENED_SINCE"}


def _differing(view: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield {**view, "report": {}}
    yield {**view, "report": {**view["report"], "more": 1}}
    yield {**view, "results": [{}]}
    yield {**view, "kind": "edition_moves"}
    for name in view["report"]:
        yield {**view, "report": {key: value for key, value in view["report"].items() if key != name}}


def test_what_is_a_little_different_is_not_documented(offices: World) -> None:
    published(offices)
    view = documented(offices.bureau.post(f"{ONE}/rollback").json)
    assert not any(fits(other, {"$ref": _NAMED["edition_rollback"]}) for other in _differing(view))
