"""A changed edition differs for exactly those whom the change concerns."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from api.configuration.settings import DEFINITIONS
from tests.support.editions import (
    NEXT,
    PAPERS_12,
    PAPERS_CAP_15,
    REQUIRES_40,
    SHIPPED,
    Change,
    edition,
    files_of,
    under,
)
from tests.support.items import exam, paper
from tests.support.year import Town
from tests.workflow.trials.replay.changes import (
    FILED_OR_NOT,
    NO_STATION,
    OPEN_TO_FREELANCERS,
    PLAQUE_FOR_PAPERS,
    TO_THE_BUREAU,
)
from workflow.commands.editions.definitions import create_edition
from workflow.definition import Editions, load_editions
from workflow.trials.outlook import Difference

OF_EMPLOYEE = {"first paper", "second paper", "third paper", "fourth paper"}
PAPERS = {*OF_EMPLOYEE, "agency paper", "station paper", "own paper", "revoked"}


def tried(town: Town, *changes: Change, **options: Any) -> dict[str, Any]:
    made = create_edition(town.service, town.actors["administrator"], files_of(*changes))
    return town.replay(made["id"], **options)


def told(town: Town, report: dict[str, Any]) -> dict[str, set[str]]:
    """The examples of each difference, by name; they are all there are."""
    found = {
        difference: town.named(example["declaration_id"] for example in examples)
        for difference, examples in report["examples"].items()
        if examples
    }
    for difference in Difference:
        counted = report["submitted"][difference] + report["drafts"][difference]
        assert counted == len(found.get(difference, ()))
    return found


def test_a_lower_cap_takes_hours_of_those_who_reach_it(town: Town) -> None:
    """The employee has four papers of 10 (one granted 8): 30 counted, 15 would; the freelancer has two."""
    report = tried(town, PAPERS_CAP_15)
    assert told(town, report) == {"hours": {*OF_EMPLOYEE, "station paper"} - {"first paper"}}
    assert report["caps"]["ANNUAL_CAP achievement"] == {"before": 1, "after": 4}
    down = report["hours"]["down"]
    assert (down["people"], down["hours"], report["hours"]["up"]["people"]) == (2, "20", 0)
    assert [(each["person_id"], each["change"]) for each in down["largest"]] == [
        (town.people["employee"], "15"),
        (town.people["freelancer_with_agency"], "5"),
    ]
    assert down["bands"] == {"to_5": 1, "to_10": 0, "to_20": 1, "to_40": 0, "more": 0}
    assert sorted(body["hours"] for body in report["bodies"].values()) == [1, 3]


def test_one_changed_row_reroutes_what_it_hits(town: Town) -> None:
    report = tried(town, TO_THE_BUREAU)
    concerned = {"contest", "revoked", "withdrawn", "station paper", "unit study"}
    # What is a draft now would go elsewhere when it is submitted; the unit study goes nowhere at all.
    assert told(town, report) == {"rerouted": concerned}
    assert report["rows"]["freelancer-at-community"] == {"before": 3, "after": 3}
    assert report["moves"] == {}
    assert sorted(body["sent_here"] for body in report["bodies"].values()) == [0, 5]


def test_a_row_that_catches_nobody_any_more_blocks_whom_no_other_catches(town: Town) -> None:
    """The station of the community is asked no more; that of the sub-district catches the same people."""
    report = tried(town, NO_STATION)
    assert report["moves"] == {}
    assert told(town, report) == {}


def test_other_evidence_blocks_every_paper(town: Town) -> None:
    report = tried(town, PLAQUE_FOR_PAPERS)
    assert told(town, report) == {"blocked": PAPERS}
    assert report["codes"] == {"EVIDENCE_MISSING": {"refuses_now": 8, "refuses_no_more": 0}}


def test_a_rule_that_is_taken_away_allows_what_it_refused(town: Town) -> None:
    report = tried(town, FILED_OR_NOT)
    assert told(town, report) == {"allowed": {"not filed", "not filed either"}}
    assert report["codes"] == {"NOT_FILED": {"refuses_now": 0, "refuses_no_more": 2}}
    # Of the two, that of the transferee still waits; that of the employee was rejected and stays so.
    [up] = report["hours"]["up"]["largest"]
    assert (up["person_id"], up["change"]) == (town.people["transferee"], "8")


def test_a_draft_that_nobody_might_submit_is_newly_allowed(town: Town) -> None:
    report = tried(town, OPEN_TO_FREELANCERS)
    assert told(town, report) == {"allowed": {"unit study"}}
    assert (report["submitted"]["allowed"], report["drafts"]["allowed"]) == (0, 1)


def test_a_lower_requirement_is_met_by_some_who_were_short(town: Town) -> None:
    report = tried(town, REQUIRES_40)
    assert told(town, report) == {}
    assert report["hours"]["requirement_changed"] == 5
    assert report["hours"]["short_now"] == 0
    assert report["hours"]["short_no_more"] >= 1


def test_only_the_last_submissions_are_judged_behind_everything_before(town: Town) -> None:
    report = tried(town, PAPERS_CAP_15, last=3)
    assert (report["submitted"]["judged"], report["drafts"]["judged"]) == (3, 0)
    assert told(town, report) == {"hours": {"station paper"}}
    town.declare(town.service, "fifth paper", "freelancer_with_station", paper("2024-02-14"))
    report = town.replay(NEXT, last=1)
    assert (report["submitted"]["judged"], told(town, report)) == (1, {})


def test_what_is_pinned_to_a_retired_edition_is_compared_with_that(town: Town) -> None:
    """Papers were worth 12 when it was submitted; it is compared with that, not with what rules now."""
    generous, usual = edition(PAPERS_12, id_="generous"), edition(id_="usual")
    town.service = under(town.service, generous)
    town.declare(town.service, "generous paper", "transferee", paper("2024-08-01"))
    shipped = [each for each in town.service.editions if each is not generous]
    readable = [generous, *load_editions(DEFINITIONS)]
    town.service = replace(town.service, editions=Editions([usual, *shipped], readable))
    report = town.replay("usual")
    assert told(town, report) == {"hours": {"generous paper"}}
    assert report["hours"]["down"]["hours"] == "2"


def test_another_year_and_region_can_be_tried(town: Town) -> None:
    """Next year's demonstration edition over this year's declarations at home."""
    own = town.replay("demo-2025")
    assert own["submitted"]["judged"] == own["drafts"]["judged"] == 0
    home = town.service.editions.home
    report = town.replay("demo-2025", year=2024, region=home)
    assert report["submitted"]["judged"] == 18
    assert report["scope"] | {"until": ""} == {
        "edition": "demo-2025",
        "checksum": town.service.editions.get("demo-2025").checksum,
        "year": 2024,
        "region": home,
        "last": None,
        "until": "",
    }
    assert report["submitted"]["rerouted"] > 0


def test_a_year_without_declarations_is_replayed_at_once(town: Town) -> None:
    report = town.replay(SHIPPED, year=2020)
    assert (report["submitted"]["judged"], report["drafts"]["judged"]) == (0, 0)


def test_a_draft_of_today_is_judged_behind_what_stands_today(town: Town) -> None:
    town.declare(town.service, "another", "employee", exam("2024-10-22"), None)
    report = town.replay(SHIPPED)
    assert report["drafts"]["judged"] == report["drafts"]["unchanged"] == 5


@pytest.mark.parametrize("before", [0, 1])
def test_one_edition_is_replayed_after_another(town: Town, before: int) -> None:
    """What was kept of one replay is not taken for another."""
    for _ in range(before):
        town.replay(SHIPPED)
    assert told(town, tried(town, PLAQUE_FOR_PAPERS)) == {"blocked": PAPERS}
