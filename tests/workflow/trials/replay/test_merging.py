"""A report is the same to the byte wherever its people were cut into parts, and stays small."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import pairwise

import orjson
from hypothesis import given, settings
from hypothesis import strategies as st

from workflow.rules.interface.result import SubjectHours, YearResult
from workflow.trials.outlook import Cap, Outlook
from workflow.trials.replay.person import Judged
from workflow.trials.replay.report import (
    MOST_EXAMPLES,
    MOST_KEYS,
    MOST_PEOPLE,
    OTHERS,
    Report,
    add_person,
    empty_part,
    empty_report,
    merge,
)


def _judged(number: int, of: int = 10_000) -> Judged:
    """A declaration of its own body, rows, caps and codes, and a person whose hours change.

    Of `of` kinds: people whose numbers differ by that share all their keys.
    """
    kind = number % of
    hours = {2024: SubjectHours(0, 2)}
    before = Outlook((), f"row {kind}", (f"body {kind}",), False, hours, frozenset())
    caps = frozenset({Cap("ANNUAL_CAP", f"bucket {kind}")})
    refused = (f"CODE {kind}",) if kind % 2 else ()
    after = Outlook(refused, f"other {kind}", (f"there {kind}",), False, {}, caps)
    years = [
        YearResult(SubjectHours(0, halves), SubjectHours(), SubjectHours(), 0, True)
        for halves in (2, number % 90)
    ]
    row = {
        "id": f"{number:036}",
        "state": "draft" if number % 7 == 0 else "approved",
        "route": {"bodies": []},
        "told": "PASS",
    }
    return Judged(row, before, after, *years)


def _merged(people: Sequence[int], cuts: Iterable[int], of: int = 10_000) -> Report:
    """The report of people who were cut into parts at these places."""
    report = empty_report(edition="e")
    places = [0, *sorted(cuts), len(people)]
    for first, last in pairwise(places):
        part = empty_part()
        for number in people[first:last]:
            add_person(part, f"{number:036}", [_judged(number, of)])
        merge(report, orjson.loads(orjson.dumps(part)))
    return report


@settings(max_examples=25, deadline=None)
@given(
    kinds=st.integers(200, 700),
    rest=st.integers(0, 300),
    cuts=st.sets(st.integers(1, 699), max_size=6),
    data=st.randoms(use_true_random=False),
)
def test_the_cuts_make_no_difference(kinds: int, rest: int, cuts: set[int], data: object) -> None:
    people = [*range(kinds), *range(kinds, kinds + rest)]
    data.shuffle(people)  # type: ignore[attr-defined]
    one_by_one = _merged(people, range(1, len(people)), of=kinds)
    parts = _merged(people, {cut for cut in cuts if cut < len(people)}, of=kinds)
    assert orjson.dumps(parts) == orjson.dumps(one_by_one)


def test_keys_that_come_first_keep_their_counts_and_later_ones_are_counted_together() -> None:
    """Somebody whose key the report has comes last in a part that has too many keys by itself."""
    report = _merged([*range(2 * MOST_KEYS), 10_001], [MOST_KEYS // 2])
    assert report["rows"]["row 1"] == {"before": 2, "after": 0}
    assert list(report["bodies"])[-1] == OTHERS


def test_caps_are_counted_in_an_order_that_no_process_chooses() -> None:
    judged = _judged(1)
    caps = [Cap(f"CAP_{number}", bucket) for number in range(9) for bucket in (None, "a")]
    judged.after = Outlook((), "row", ("body",), False, {}, frozenset(caps))
    part = empty_part()
    add_person(part, "p", [judged])
    assert list(part["caps"]) == [f"{cap.code} {cap.bucket}" if cap.bucket else cap.code for cap in caps]


def test_the_report_stays_small_whatever_it_comes_across() -> None:
    people = 3 * MOST_KEYS
    report = _merged(range(1, people + 1), range(100, people, 100))
    for name in ("rows", "moves", "bodies", "caps", "codes"):
        assert len(report[name]) == MOST_KEYS + 1
    submitted = report["submitted"]["judged"]
    assert sum(row["before"] + row["after"] for row in report["rows"].values()) == 2 * submitted
    assert report["rows"][OTHERS]["before"] + report["rows"][OTHERS]["after"] == 2 * submitted - MOST_KEYS
    assert all(len(found) == MOST_EXAMPLES for name, found in report["examples"].items() if name != "allowed")
    assert report["unlike_then"]["count"] == submitted
    assert len(report["unlike_then"]["examples"]) == MOST_EXAMPLES
    up = report["hours"]["up"]
    assert len(up["largest"]) == MOST_PEOPLE
    assert [each["change"] for each in up["largest"][:2]] == ["43.5", "43.5"]
    assert up["people"] == sum(up["bands"].values())
    assert len(orjson.dumps(report)) < 200_000
