"""Whatever a replay leaves out because nothing can differ: each declaration alone has the same outlook."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from tests.support.editions import PAPERS_12, PAPERS_CAP_15, Change, edition
from tests.support.year import Town
from tests.workflow.trials.replay.changes import (
    ANOTHER_TERM,
    FILED_OR_NOT,
    NO_STATION,
    OPEN_TO_FREELANCERS,
    PLAQUE_FOR_PAPERS,
    TO_THE_BUREAU,
)
from workflow.clock import civil_date
from workflow.commands.editions.replay import pasts
from workflow.process.dossier import Dossier
from workflow.store.declarations import declarations
from workflow.store.editions import replay
from workflow.store.people import organizations
from workflow.store.people.standing_rows import standing
from workflow.trials import outlook
from workflow.trials.outlook import Outlook, Rulebook
from workflow.trials.replay.person import Judged, Replay
from workflow.trials.replay.rulebooks import Rulebooks

Row = Mapping[str, Any]

TRAININGS_ONLY: Change = (
    "routing",
    "      employer_active: true\n",
    "      employer_active: true\n      category: training\n",
)
CHANGES: tuple[tuple[Change, ...], ...] = (
    (PAPERS_CAP_15,),
    (PAPERS_12, ANOTHER_TERM),
    (TO_THE_BUREAU,),
    (TO_THE_BUREAU, PAPERS_CAP_15),
    (PLAQUE_FOR_PAPERS,),
    (FILED_OR_NOT, ANOTHER_TERM),
    (NO_STATION, OPEN_TO_FREELANCERS),
    (
        (
            "routing",
            "      employer_active: true\n",
            "      employer_active: true\n      category: training\n",
        ),
    ),
)


def alone(town: Town, book: Rulebook, judged: Judged) -> Outlook:
    """The declaration's outlook by itself: its dossier, standing and records of then read anew."""
    now, draft = town.service.clock.now(), judged.row["state"] == "draft"
    with town.service.store.read() as connection:
        row = declarations.load(connection, judged.row["id"])
        assert row is not None
        at = now if draft else row["submitted_at"]
        stands = standing(connection, row["person_id"], civil_date(at))
        assert stands is not None
        of_person = [
            declarations.load(connection, id_)
            for id_ in town.ids.values()
            if declarations.load(connection, id_)["person_id"] == row["person_id"]  # type: ignore[index]
        ]
        _, records = declarations.load_dossier(connection, row["person_id"])
        bureau = organizations.find_bureau(connection)
    before = [other for other in of_person if other and _stood(other, row, at, draft=draft)]
    dossier = Dossier(before, [record for record in records if record["received_at"] <= at])
    ungranted = {**row, "granted_hours": None}
    return outlook.at_submission(book, stands, dossier, ungranted, at, lambda: bureau)[0]


def _stood(other: Row, row: Row, at: Any, *, draft: bool) -> bool:
    if other["id"] == row["id"] or other["state"] == "draft":
        return False
    gone = other["state"] == "rejected" and other["updated_at"] <= at
    return not gone and (draft or (other["submitted_at"], other["id"]) < (at, row["id"]))


@pytest.mark.parametrize("changes", CHANGES)
def test_a_replay_judges_as_each_would_be_judged_alone(town: Town, changes: tuple[Change, ...]) -> None:
    editions, trial = town.service.editions, edition(*changes)
    scope = replay.Scope(2024, town.service.clock.now())
    books = {"before": Rulebook(editions), "after": Rulebook.trying(editions, trial)}
    with town.service.store.snapshot() as connection:
        bureau = organizations.find_bureau(connection)
        whole = Replay(Rulebooks.trying(editions, trial, 2024, trial.region), 2024, scope.until, bureau)
        read = replay.read_portion(connection, scope, "", "g", 100)
        found = [judged for _, past in pasts(connection, read) for judged in whole.judge(past)]
    assert len(found) == len(town.ids)
    for judged in found:
        names = town.named([judged.row["id"]])
        assert (names, judged.before) == (names, alone(town, books["before"], judged))
        assert (names, judged.after) == (names, alone(town, books["after"], judged))
