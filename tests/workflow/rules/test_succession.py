"""A succession says of each dossier what `assess` says, whatever it has judged before."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from api.schemas.declarations.assessment import load_assessment
from tests.support import ROOT
from tests.support.editions import PAPERS_CAP_15, edition, to_the_bureau
from tests.support.items import off, paper, posting, record, training
from tests.workflow.rules.requests import REQUESTS
from workflow.definition import load_editions
from workflow.rules import AssessmentRequest, assess
from workflow.rules import succession as module
from workflow.rules.succession import Succession
from workflow.vocabulary import Status

EDITIONS = load_editions(ROOT / "definitions")
STRICTER = EDITIONS.with_in_force([edition(PAPERS_CAP_15)])


def asked(*items: dict[str, Any], **more: Any) -> AssessmentRequest:
    numbered = [{"ref": str(place), **item} for place, item in enumerate(items)]
    facts = {"id": "s", "as_of": "2024-11-01T00:00:00+08:00", "person": {"type": "employee"}}
    return load_assessment({**facts, "items": numbered, **more})


def grown(request: AssessmentRequest, many: int, without: frozenset[int] = frozenset()) -> AssessmentRequest:
    """The dossier when it had so many items: the last of them new, some of those before it gone again."""
    items = [replace(item, status=Status.APPROVED) for item in request.items[:many]]
    kept = [item for place, item in enumerate(items[:-1]) if place not in without]
    return replace(request, items=(*kept, replace(items[-1], status=Status.NEW)))


def same(succession: Succession, request: AssessmentRequest, editions: Any = EDITIONS) -> None:
    found, wanted = succession.judge(request, editions, years=True), assess(request, editions)
    assert (found.item, found.route, found.years) == (wanted.items[-1], wanted.route, wanted.years)


@given(REQUESTS, st.data())
@settings(max_examples=150, deadline=None)
def test_what_was_judged_before_makes_no_difference(request: dict[str, Any], data: st.DataObject) -> None:
    whole, succession = load_assessment(request), Succession()
    many = st.integers(1, max(1, len(whole.items)))
    for _ in range(5 if whole.items else 0):
        left_out = data.draw(st.frozensets(st.integers(0, 4), max_size=2))
        step = grown(whole, data.draw(many), left_out)
        records = data.draw(st.integers(0, len(whole.study_records)))
        step = replace(step, study_records=whole.study_records[:records])
        same(succession, step, data.draw(st.sampled_from([EDITIONS, STRICTER])))


def test_items_that_stay_are_judged_once(monkeypatch: pytest.MonkeyPatch) -> None:
    judged: list[str] = []
    judge = module.Judge.judge

    def counting(self: Any, position: int, item: Any) -> Any:
        judged.append(item.ref)
        return judge(self, position, item)

    monkeypatch.setattr(module.Judge, "judge", counting)
    request, succession = asked(*(paper(f"2024-05-0{day}") for day in range(1, 6))), Succession()
    for many in range(1, 6):
        succession.judge(grown(request, many), EDITIONS)
    assert judged == ["0", "1", "2", "3", "4"]


def test_a_cap_that_is_used_up_stays_used_up() -> None:
    request, succession = asked(*(paper(f"2024-05-0{day}") for day in range(1, 6))), Succession()
    for many in range(1, 6):
        same(succession, grown(request, many))


def test_one_that_is_refused_when_new_may_stand_later() -> None:
    """The window of the year was closed to it; approved after all, it holds its hours (R14)."""
    request = replace(asked(paper("2024-05-01"), paper("2024-05-02")), as_of=date(2026, 1, 1))
    succession = Succession()
    for many in (1, 2):
        same(succession, grown(request, many))


def test_one_that_a_record_covers_later_holds_nothing() -> None:
    request = asked(
        training(source_id="CITY-1"), training(), study_records=[record("CITY-1"), record("CITY-2")]
    )
    succession = Succession()
    same(succession, replace(grown(request, 1), study_records=()))
    same(succession, grown(request, 2))
    same(succession, grown(request, 1))
    same(succession, grown(request, 2))


def test_a_posting_later_changes_a_circumstance_before() -> None:
    items = [off("sick_leave", ("2024-01-01", "2024-09-30")), posting(("2024-01-01", "2024-12-31")), paper()]
    request, succession = asked(*items), Succession()
    for many in (1, 2, 3, 2):
        same(succession, grown(request, many))


def test_where_a_covered_one_may_be_submitted_it_still_holds_nothing_later() -> None:
    """NEW it has its hours, approved it is a duplicate of the record (R24)."""
    watched = edition(("rules", "  ALREADY_SYNCED:\n", "  ALREADY_SYNCED:\n    mode: evaluate\n"))
    editions = EDITIONS.with_in_force([watched])
    items = [training(source_id="CITY-1"), training(certificate_number="2")]
    request, succession = asked(*items, study_records=[record("CITY-1")]), Succession()
    for many in (1, 2):
        same(succession, grown(request, many), editions)


def test_hours_that_no_claim_states_lead_to_the_same_body() -> None:
    """A row of the routing table sees the hours that are shown as claimed, stated or not (四(三))."""
    row = to_the_bureau("achievement").replace(
        "    steps:", '      credit_hours:\n        from: "10"\n    steps:'
    )
    editions = EDITIONS.with_in_force([edition(("routing", "routes:\n", row))])
    whole = asked(paper(), paper("2024-05-02", claimed_hours="8"), paper("2024-05-03", claimed_hours="10"))
    succession = Succession()
    for many in (1, 2, 3):
        same(succession, grown(whole, many), editions)
    assert assess(grown(whole, 1), editions).route.to == "bureau"  # type: ignore[union-attr]
