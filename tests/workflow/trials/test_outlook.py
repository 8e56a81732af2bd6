"""What an edition says of a declaration, and in what another says otherwise."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from tests.support.clock import at
from tests.support.editions import PAPERS_CAP_15, Change, edition, under
from tests.support.items import paper, training
from tests.support.scene import Scene
from workflow import tables
from workflow.access.permissions import Actor
from workflow.clock import civil_date
from workflow.definition import Editions
from workflow.process.dossier import Dossier
from workflow.rules.interface.result import SubjectHours
from workflow.store.declarations import declarations
from workflow.store.people import organizations
from workflow.store.people.standing_rows import standing
from workflow.trials import outlook
from workflow.trials.outlook import Difference, Rulebook

pytestmark = pytest.mark.of_2024

NO_PAPERS: Change = ("rules", "          - [cover]\n          - [contents]", "          - [plaque]")
ALL_TO_THE_BUREAU: Change = ("routing", "      - body: employer", "      - body: bureau")
NOT_FILED_IS_FINE: Change = (
    "rules",
    "  NOT_FILED:\n    clause: 附件1",
    "  NOT_FILED:\n    clause: 附件1\n    mode: disabled",
)


def look(scene: Scene, id_: str, *changes: Change, trial: bool = True, applicant: Actor | None = None) -> Any:
    """The outlook of a declaration, under a trial of the shipped edition with these changes."""
    book = Rulebook(scene.service.editions)
    if trial:
        book = Rulebook.trying(scene.service.editions, edition(*changes))
    with scene.service.store.read() as connection:
        row = declarations.load(connection, id_)
        assert row is not None
        rows, records = declarations.load_dossier(connection, row["person_id"])
        instant = row["submitted_at"] or scene.service.clock.now()
        stands = standing(connection, row["person_id"], civil_date(instant))
        assert stands is not None
        dossier = Dossier([each for each in rows if each["id"] != id_], records)
        bureau = organizations.find_bureau(connection)
        return outlook.at_submission(book, stands, dossier, row, instant, lambda: bureau)[0]


def differ(scene: Scene, id_: str, *changes: Change) -> set[Difference]:
    return set(outlook.differences(look(scene, id_, trial=False), look(scene, id_, *changes)))


@pytest.mark.parametrize("state", ["draft", "submitted", "unit_review", "rejected", "approved", "synced"])
def test_the_same_rules_say_the_same_of_every_state(scene: Scene, state: str) -> None:
    id_ = scene.in_state(state)
    assert look(scene, id_) == look(scene, id_, trial=False)
    assert differ(scene, id_) == set()


def test_a_look_says_what_the_submission_was_told(scene: Scene) -> None:
    id_ = scene.submitted()
    seen, view = look(scene, id_, trial=False), scene.view(id_)
    assert (seen.refused, seen.row) == ((), "employee-at-employer")
    assert list(seen.bodies) == view["route"]["bodies"]
    assert seen.hours == {2024: SubjectHours(0, 20)}


def test_a_lower_cap_takes_hours_of_what_reaches_it_and_of_nothing_else(scene: Scene) -> None:
    first, second = scene.approved(paper("2024-05-10")), scene.submitted(paper("2024-05-11"))
    assert differ(scene, second, PAPERS_CAP_15) == {Difference.HOURS}
    after = look(scene, second, PAPERS_CAP_15)
    assert {(cap.code, cap.bucket) for cap in after.caps} == {("ANNUAL_CAP", "achievement")}
    assert outlook.gained(look(scene, second, trial=False), after) == {2024: (0, -10)}
    other = scene.submitted(applicant=scene.employee(scene.school))
    assert differ(scene, other, PAPERS_CAP_15) == set()
    assert first


def test_another_route_is_elsewhere(scene: Scene) -> None:
    id_ = scene.submitted()
    assert differ(scene, id_, ALL_TO_THE_BUREAU) == {Difference.REROUTED}
    assert look(scene, id_, ALL_TO_THE_BUREAU).bodies == (scene.bureau_body,)


def test_the_parent_reviews_the_only_reviewer_of_a_body(scene: Scene) -> None:
    """R21; where the body has no parent, the table sends it to nobody."""
    small = scene.organization("employer", scene.bureau_body)
    alone = scene.employee(small)
    scene.actor("unit_reviewer", small, person_id=alone.person_id)
    id_ = scene.submitted(applicant=alone)
    assert look(scene, id_, trial=False).bodies == (scene.bureau_body,)
    scene.change(tables.organization, small, parent_id=None)
    assert look(scene, id_, trial=False).refused == ("NO_REVIEWING_BODY",)


def test_other_evidence_blocks(scene: Scene) -> None:
    id_ = scene.submitted()
    assert differ(scene, id_, NO_PAPERS) == {Difference.BLOCKED}
    assert look(scene, id_, NO_PAPERS).refused == ("EVIDENCE_MISSING",)


def test_blocked_and_rerouted_are_told_together(scene: Scene) -> None:
    id_ = scene.submitted()
    assert differ(scene, id_, NO_PAPERS, ALL_TO_THE_BUREAU) == {Difference.BLOCKED, Difference.REROUTED}


def test_a_rule_that_is_taken_away_allows(scene: Scene) -> None:
    id_ = scene.submitted({**training(), "filing_number": None})
    assert look(scene, id_, trial=False).refused == ("NOT_FILED",)
    assert differ(scene, id_, NOT_FILED_IS_FINE) == {Difference.ALLOWED}


def test_a_route_without_a_body_blocks(scene: Scene) -> None:
    id_ = scene.submitted()
    to_station: Change = ("routing", "      - body: employer", "      - body: street_station")
    assert differ(scene, id_, to_station) == {Difference.BLOCKED}
    assert look(scene, id_, to_station).refused == ("NO_REVIEWING_BODY",)


def test_only_the_years_of_the_trial_are_judged_by_it(scene: Scene) -> None:
    """A declaration over the year's end: the part of 2024 is the trial's, that of 2025 its own edition's."""
    of_2025 = replace(edition(id_="of-2025"), year=2025)
    scene.service = under(at(scene.service, "2025-01-10T09:00:00+08:00"), of_2025)
    id_ = scene.submitted(training(("2024-12-30", "4"), ("2025-01-02", "4")))
    book = Rulebook.trying(scene.service.editions, edition(id_="trial"))
    with scene.service.store.read() as connection:
        row = declarations.load(connection, id_)
    assert row is not None
    assert dict(book.pins(row)) == {2024: "trial", 2025: "of-2025"}


def test_a_year_without_an_edition_follows_the_trial_that_stands_in_for_it() -> None:
    shipped, trial = edition(id_="shipped"), edition(id_="trial")
    book = Rulebook.trying(Editions([shipped]), trial)
    assert book.pins_with_trial({2024: "shipped", 2025: "shipped"}) == {2024: "trial", 2025: "trial"}
    later = replace(edition(id_="later"), year=2025)
    book = Rulebook.trying(Editions([shipped, later]), trial)
    assert book.pins_with_trial({2024: "shipped", 2025: "later"}) == {2024: "trial", 2025: "later"}
    elsewhere = replace(edition(id_="elsewhere"), region="somewhere")
    book = Rulebook.trying(Editions([shipped, elsewhere]), trial)
    assert book.pins_with_trial({2024: "elsewhere"}) == {2024: "elsewhere"}
