"""Overrides of an edition say whom and what they mean, and from where they come (四(二), 附件5; R23)."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from api.schemas.declarations.assessment import load_assessment
from tests.support.editions import edition
from tests.support.items import competition, exam, learning, paper, training
from workflow.definition import Editions
from workflow.rules import assess
from workflow.rules.clauses.overrides import caps_for
from workflow.rules.interface.items import Settled
from workflow.rules.interface.request import PersonFacts
from workflow.rules.interface.result import ItemResult
from workflow.vocabulary import ApplicantType, Category

A = "鲁人社字〔2024〕1号"


def row(when: str = "", **changes: str) -> str:
    lines = {"category": "competition", "document": A, "from": "2024-06-01", "to": "2024-06-30"}
    lines |= {"hours_per_item": '"20"'} | changes | ({"when": when} if when else {})
    return "  - " + "\n    ".join(f"{name}: {value}" for name, value in lines.items()) + "\n"


def judged(
    item: dict[str, Any],
    *rows: str,
    person: PersonFacts | None = None,
    settled: Settled | None = None,
    overrides: Any = (),
) -> ItemResult:
    rules = edition(("rules", "overrides: []\n", "overrides:\n" + "".join(rows)))
    asked = {
        "id": "t",
        "edition": rules.id,
        "as_of": "2024-11-20T09:00:00+08:00",
        "person": {"type": "employee"},
        "items": [{"ref": "i", "status": "new" if settled is None else "approved"} | item],
        "overrides": list(overrides),
    }
    request = load_assessment(json.loads(json.dumps(asked)))
    items = tuple(replace(each, settled=settled) for each in request.items)
    request = replace(request, items=items, person=person or request.person)
    return assess(request, Editions([rules])).items[0]


def hours(result: ItemResult) -> str:
    return str(sum(each.total for each in result.by_year.values()))


@pytest.mark.parametrize(
    ("when", "person", "fits"),
    [
        ("{applicant_type: employee}", PersonFacts(ApplicantType.EMPLOYEE), True),
        ("{applicant_type: freelancer}", PersonFacts(ApplicantType.EMPLOYEE), False),
        (
            "{applicant_type: [employee, freelancer]}",
            PersonFacts(ApplicantType.FREELANCER, street_station=True),
            True,
        ),
        ("{transferee: true}", PersonFacts(ApplicantType.EMPLOYEE, transferee=True), True),
        ("{transferee: true}", PersonFacts(ApplicantType.EMPLOYEE), False),
        (
            "{employer_kind: public_institution}",
            PersonFacts(ApplicantType.EMPLOYEE, employer_kind="public_institution"),
            True,
        ),
        ("{employer_kind: public_institution}", PersonFacts(ApplicantType.EMPLOYEE), False),
        ('{region_prefix: "3704"}', PersonFacts(ApplicantType.EMPLOYEE, region="370402"), True),
        ('{region_prefix: "3704"}', PersonFacts(ApplicantType.EMPLOYEE, region="370300"), False),
        ('{region_prefix: "3704"}', PersonFacts(ApplicantType.EMPLOYEE), False),
        ("{title_series: exam_based}", PersonFacts(ApplicantType.EMPLOYEE, exam_based_series=True), True),
        (
            "{applicant_type: employee, transferee: true}",
            PersonFacts(ApplicantType.EMPLOYEE),
            False,
        ),
    ],
)
def test_it_is_for_those_whom_it_means(when: str, person: PersonFacts, fits: bool) -> None:
    result = judged(competition(), row(when), person=person)
    assert (hours(result), result.override) == (("20", A) if fits else ("10", None))


@pytest.mark.parametrize(
    ("item", "scope", "fits"),
    [
        (paper("2024-06-15"), "{kind: [paper, book]}", True),
        (paper("2024-06-15"), "{kind: book}", False),
        (training(("2024-06-03", "1"), mode="remote"), "{mode: remote}", True),
        (training(("2024-06-03", "1"), mode="abroad"), "{mode: remote}", False),
        (training(("2024-06-03", "1")), "{mode: remote}", False),
        (learning(first="2024-06-01", last="2024-06-30"), "{kind: unit_study}", True),
        (exam("2024-06-10"), "{kind: international}", False),
    ],
)
def test_it_is_for_what_it_means(item: dict[str, Any], scope: str, fits: bool) -> None:
    result = judged(item, row(scope, category=item["category"], hours_per_item='"2"'))
    assert (result.override == A) == fits
    assert (hours(result) == "2") == fits


def test_rows_go_by_their_ids_else_by_their_documents() -> None:
    named = row(id="contests")
    assert judged(competition(), named).override_rows == ("contests",)
    assert judged(competition(), row()).override_rows == (A,)
    cap = row(hours_per_item='"20"', annual_cap='"60"', category="achievement")
    both = judged(competition(), cap, row())
    assert both.override_rows == (f"{A}#2",)
    assert "override_rows" not in both.to_mapping()


def test_hours_of_one_row_and_cap_of_another_are_both_told() -> None:
    cap = row(document="B").replace('hours_per_item: "20"', 'annual_cap: "15"')
    result = judged(competition(), row(), cap)
    assert (result.override, result.override_rows, hours(result)) == (f"{A}; B", (A, "B"), "15")


def test_what_the_request_says_goes_before_and_is_no_row() -> None:
    asked = [{"category": "competition", "document": "Q", "from": "2024-01-01", "to": "2024-12-31"}]
    result = judged(competition(), row(), overrides=[asked[0] | {"hours_per_item": "5"}])
    assert (hours(result), result.override, result.override_rows) == ("5", "Q", ())


class TestWhomItMeansIsSettledAtSubmission:
    """R22: whoever has become somebody else since keeps what was settled."""

    scope = "{applicant_type: freelancer}"
    employee = PersonFacts(ApplicantType.EMPLOYEE)

    def judged(self, settled: Settled | None) -> ItemResult:
        return judged(competition(), row(self.scope, id="x"), person=self.employee, settled=settled)

    def test_it_stays_with_those_whom_it_meant(self) -> None:
        assert hours(self.judged(Settled(frozenset({"zaozhuang-2024-b"}), ("x",)))) == "20"

    def test_it_does_not_come_to_others_later(self) -> None:
        freelancer = PersonFacts(ApplicantType.FREELANCER)
        settled = Settled(frozenset({"zaozhuang-2024-b"}), ())
        result = judged(competition(), row(self.scope, id="x"), person=freelancer, settled=settled)
        assert hours(result) == "10"

    def test_under_another_edition_nothing_was_settled(self) -> None:
        assert hours(self.judged(Settled(frozenset({"another"}), ("x",)))) == "10"

    def test_a_submission_settles_anew(self) -> None:
        assert hours(self.judged(None)) == "10"


CAP = {"annual_cap": '"50"'}


@pytest.mark.parametrize(
    ("when", "changes", "holds"),
    [
        ("", {}, True),
        ("{applicant_type: employee}", {}, True),
        ("{applicant_type: freelancer}", {}, False),
        ("", {"category": "learning"}, False),
        ("", {"from": "2023-01-01", "to": "2024-01-01"}, True),
        ("", {"from": "2023-01-01", "to": "2023-12-31"}, False),
        ("", {"from": "2024-12-31", "to": "2025-12-31"}, True),
        ("", {"from": "2025-01-01", "to": "2025-12-31"}, False),
    ],
)
def test_the_caps_of_a_year_are_those_for_the_person_on_any_of_its_days(
    when: str, changes: dict[str, str], holds: bool
) -> None:
    text = row(when, **CAP, **changes).replace('    hours_per_item: "20"\n', "")
    rules = edition(("rules", "overrides: []\n", "overrides:\n" + text))
    person = PersonFacts(ApplicantType.EMPLOYEE)
    found = list(caps_for(person, Category.COMPETITION, rules, 2024))
    assert [str(each.annual_cap) for each in found] == (["50"] if holds else [])


def test_an_override_of_hours_alone_sets_no_cap() -> None:
    rules = edition(("rules", "overrides: []\n", "overrides:\n" + row()))
    assert not list(caps_for(PersonFacts(ApplicantType.EMPLOYEE), Category.COMPETITION, rules, 2024))
