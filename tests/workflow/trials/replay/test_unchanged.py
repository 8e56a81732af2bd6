"""The unchanged edition replayed over the demonstration makes no difference, whatever is judged again."""

from __future__ import annotations

import pytest

from tests.support.editions import SHIPPED, Change, files_of
from tests.support.year import DECLARED, Town
from tests.workflow.trials.replay.changes import ANOTHER_TERM, ANOTHER_TIME
from workflow.commands.editions.definitions import create_edition


@pytest.mark.parametrize(
    "changes", [None, (), (ANOTHER_TIME,), (ANOTHER_TERM,), (ANOTHER_TIME, ANOTHER_TERM)]
)
def test_the_unchanged_edition_makes_no_difference(town: Town, changes: tuple[Change, ...] | None) -> None:
    edition_id = SHIPPED
    if changes is not None:
        made = create_edition(town.service, town.actors["administrator"], files_of(*changes))
        edition_id = made["id"]
    report = town.replay(edition_id)
    for group in ("submitted", "drafts"):
        counts = dict(report[group])
        assert counts.pop("judged") == counts.pop("unchanged") > 0
        assert set(counts.values()) == {0}
    assert report["submitted"]["judged"] + report["drafts"]["judged"] == len(DECLARED)
    assert (report["codes"], report["moves"], report["bodies"]) == ({}, {}, {})
    assert all(
        side["before"] == side["after"] for side in (*report["rows"].values(), *report["caps"].values())
    )
    assert {name: found for name, found in report["examples"].items() if found} == {}
    hours = report["hours"]
    assert (hours["people"], hours["up"]["people"], hours["down"]["people"]) == (5, 0, 0)
    assert (hours["requirement_changed"], hours["short_now"], hours["short_no_more"]) == (0, 0, 0)


def test_the_past_is_found_as_it_was(town: Town) -> None:
    """Every submission is judged and routed as it was told then: contracts, caps and windows of that day."""
    report = town.replay(SHIPPED)
    assert report["unlike_then"] == {"count": 0, "examples": []}
    assert report["rows"]["freelancer-at-agency"] == {"before": 1, "after": 1}
    assert set(report["caps"]) == {"ANNUAL_CAP achievement", "PERSON_DAY_CAP"}
