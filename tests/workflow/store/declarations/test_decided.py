"""A list shows what can be read by its id: also what one decided, wherever it is by now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.support.items import exam, paper, training
from tests.support.scene import Scene, open_service
from workflow import migrations, tables
from workflow.access.permissions import Actor
from workflow.definition import Editions
from workflow.errors import NotFound
from workflow.queries.declarations.declarations import get_declaration, list_declarations
from workflow.store import Store
from workflow.store.declarations.decided import moved_statements


def _readable(scene: Scene, actor: Actor, ids: list[str]) -> set[str]:
    def may(id_: str) -> bool:
        try:
            return bool(get_declaration(scene.service, actor, id_))
        except NotFound:
            return False

    return {id_ for id_ in ids if may(id_)}


def lived(scene: Scene) -> dict[str, str]:
    """Declarations that have left the body at which somebody decided on them, in every way."""
    day = iter(range(1, 28))

    def claimed() -> str:
        return scene.claimed(paper(f"2024-05-{next(day):02}"))

    made = {name: claimed() for name in ("returned", "rejected", "revised", "forwarded", "reassigned")}
    scene.do("return_for_correction", scene.reviewer, made["returned"], comment="x")
    for name in ("rejected", "revised"):
        scene.do("reject", scene.reviewer, made[name], comment="x")
    scene.do("revise", scene.applicant, made["revised"])
    scene.staff(scene.hospital)
    scene.do("forward", scene.reviewer, made["forwarded"], to=scene.hospital, comment="x")
    scene.do("reassign", scene.bureau, made["reassigned"], to=scene.hospital, comment="x")
    made["back"] = claimed()
    scene.do("return_for_correction", scene.reviewer, made["back"], comment="x")
    scene.do("submit", scene.applicant, made["back"], attested=True)
    made["forth and back"] = claimed()
    scene.do("forward", scene.reviewer, made["forth and back"], to=scene.hospital, comment="x")
    scene.do("claim", scene.other_reviewer, made["forth and back"])
    home = scene.rows(tables.history, declaration_id=made["forth and back"])[0]["body_id"]
    scene.do("forward", scene.other_reviewer, made["forth and back"], to=home, comment="x")
    made["revoked"] = scene.approved(training())
    scene.do("revoke", scene.bureau, made["revoked"], comment="x")
    scene.do("revise", scene.applicant, made["revoked"])
    made["appealed"] = claimed()
    scene.do("reject", scene.reviewer, made["appealed"], comment="x", final=True)
    scene.do("appeal", scene.applicant, made["appealed"], comment="x")
    made["approved"] = scene.approved(exam())
    made["of another"] = scene.submitted(paper(), scene.employee(scene.hospital))
    return made


def _compared(scene: Scene, made: dict[str, str]) -> None:
    everybody = (
        *(scene.reviewer, scene.second_reviewer, scene.first_reviewer, scene.other_reviewer),
        *(scene.unit_administrator, scene.applicant, scene.bureau),
    )
    for actor in everybody:
        readable = _readable(scene, actor, list(made.values()))
        for state in (None, "draft", "submitted", "rejected", "approved"):
            filters = {"state": state} if state else {}
            page = list_declarations(scene.service, actor, filters=filters, limit=100)
            wanted = [
                id_ for id_ in sorted(readable, reverse=True) if not state or _state(scene, id_) == state
            ]
            assert [item["id"] for item in page.items] == wanted, (actor.name, state)
            assert page.count == len(wanted)
        whose = list_declarations(
            scene.service, actor, filters={"person_id": scene.applicant.person_id}, limit=100
        )
        assert {item["id"] for item in whose.items} == readable - {made["of another"]}


def _state(scene: Scene, id_: str) -> str:
    return str(scene.rows(tables.declaration, id=id_)[0]["state"])


@pytest.mark.of_2024
def test_what_one_decided_is_listed_wherever_it_is(scene: Scene) -> None:
    made = lived(scene)
    listed = list_declarations(scene.service, scene.reviewer, filters={}, limit=100)
    assert {made[name] for name in ("returned", "revised", "forwarded", "appealed", "revoked")} <= {
        item["id"] for item in listed.items
    }
    _compared(scene, made)


def test_a_list_and_a_look_agree_whatever_the_route_is(scene: Scene) -> None:
    _compared(scene, lived(scene))


@pytest.mark.of_2024
def test_who_reviews_there_no_longer_lists_no_more_of_it(scene: Scene) -> None:
    made = lived(scene)
    gone = replace(scene.reviewer, grants=())
    assert list_declarations(scene.service, gone, filters={}).items == []
    assert _readable(scene, gone, list(made.values())) == set()


def test_the_upgrade_finds_what_was_decided_before(
    empty_database_url: str, editions: Editions, tmp_path: Path
) -> None:
    """The migration writes the same rows as each move did."""
    store = Store.at(empty_database_url)
    migrations.upgrade(store.engine)
    store.engine.dispose()
    scene = Scene(open_service(empty_database_url, editions, tmp_path))
    lived(scene)
    written = scene.rows(tables.decided_elsewhere)
    assert len(written) > 5
    migrations.downgrade(scene.service.store.engine, "0023")
    migrations.upgrade(scene.service.store.engine)
    assert scene.rows(tables.decided_elsewhere) == written
    scene.service.store.engine.dispose()


def test_what_stays_where_it_is_costs_nothing() -> None:
    row = {"id": "1", "body_id": "a", "sequence": 3}
    assert moved_statements("sqlite", row, "a") == []
    assert moved_statements("sqlite", {**row, "body_id": None, "sequence": 0}, "a") == []
