"""The shapes of a question: what is not exactly right is a shape error, never a crash and never repaired."""

import json
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marshmallow import ValidationError

from api.schemas.declarations.assessment import AssessmentRequestShape, FactsShape, load_assessment
from api.schemas.elements.components import components
from tests.support.items import (
    digital,
    exam,
    learning,
    off,
    origin,
    paper,
    posting,
    record,
    training,
    without,
)
from tests.workflow.rules.cases import CASES
from tests.workflow.rules.requests import REQUESTS
from workflow.definition import Editions
from workflow.rules import item_from_mapping

BASE: dict[str, Any] = {"id": "s", "as_of": "2024-11-20T09:00:00+08:00", "person": {"type": "employee"}}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)


def errors(**changes: Any) -> Any:
    with pytest.raises(ValidationError) as caught:
        load_assessment(BASE | changes)
    json.dumps(caught.value.messages).encode()
    return caught.value.messages


def item_errors(item: dict[str, Any]) -> Any:
    return errors(items=[{"ref": "i"} | item])["items"][0]


def accepted(item: dict[str, Any]) -> None:
    load_assessment(BASE | {"items": [{"ref": "i"} | item]})


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_every_example_has_the_shape(case: dict[str, Any]) -> None:
    assert load_assessment(case["request"]).id == case["id"]


class TestUnknownAndMissing:
    def test_unknown_fields_are_refused_everywhere(self) -> None:
        assert "colour" in errors(colour="red")
        assert "colour" in errors(person={"type": "employee", "colour": "red"})["person"]
        assert "colour" in item_errors(training(colour="red"))
        assert (
            "colour"
            in item_errors(training(days=[{"date": "2024-06-03", "hours": "8", "colour": 1}]))["days"][0]
        )
        assert "kind" in item_errors(training(kind="x"))

    def test_names_that_cannot_be_repeated_are_refused(self) -> None:
        for name in ("\ud800", "名", "x" * 200):
            errors(**{name: 1})

    @pytest.mark.parametrize("name", ["id", "as_of", "person"])
    def test_what_every_request_has(self, name: str) -> None:
        with pytest.raises(ValidationError):
            load_assessment(without(BASE, name))

    @pytest.mark.parametrize(
        ("item", "name"),
        [
            (training(), "filing_number"),
            (training(), "days"),
            (learning(), "kind"),
            (learning(), "periods"),
            (exam(), "certificate_date"),
            (paper(), "date"),
            (posting(("2024-01-01", "2024-01-31")), "dispatched_by"),
            (off("maternity", ("2024-01-01", "2024-01-31")), "unit_approved"),
            (digital(), "hours"),
            (origin(), "sealed"),
            (training(), "category"),
        ],
    )
    def test_what_every_category_has(self, item: dict[str, Any], name: str) -> None:
        assert name in item_errors(without(item, name))

    @pytest.mark.parametrize("category", ["", "Training", None, 1, [], {}, "spell"])
    def test_an_unknown_category(self, category: object) -> None:
        assert "category" in item_errors({"category": category})

    @pytest.mark.parametrize("value", [None, 1, "x", [], [[]], True])
    def test_what_is_no_object_at_all(self, value: object) -> None:
        with pytest.raises(ValidationError):
            load_assessment(value)


class TestStrictValues:
    @pytest.mark.parametrize("value", ["yes", "true", 1, 0, None, "1"])
    def test_booleans_are_true_or_false(self, value: object) -> None:
        errors(person={"type": "employee", "transferee": value})

    @pytest.mark.parametrize(
        "value", ["２０２４", 2024.0, True, "02024", "2024\n", 1e400, 10**30, None, 1899]
    )
    def test_years_are_whole_numbers(self, value: object) -> None:
        assert "year" in item_errors(origin() | {"year": value})

    def test_a_year_may_be_ascii_digits(self) -> None:
        accepted(origin() | {"year": "2024"})

    @pytest.mark.parametrize(
        "value",
        [
            "2024-2-1",
            "20240201",
            "2024-W05-4",
            "2024-02-30",
            "２０２４-02-01",
            "2024-02-01\n",
            20240201,
            "0001-01-01",
        ],
    )
    def test_dates_are_iso_and_exist(self, value: object) -> None:
        assert "date" in item_errors(paper(date=value))

    @pytest.mark.parametrize(
        "value",
        [
            "2024-11-20",
            "2024-11-20T09:00:00",
            "2024-11-20 09:00:00+08:00",
            "2024-11-20T25:00:00Z",
            "0001-01-01T00:00:00+14:00",
            1732064400,
        ],
    )
    def test_instants_have_an_offset(self, value: object) -> None:
        assert "as_of" in errors(as_of=value)

    @pytest.mark.parametrize(
        "value", ["2024-11-20T09:00:00Z", "2024-11-20t09:00:00.123456z", "2024-11-20T09:00:00-05:30"]
    )
    def test_instants_of_rfc_3339(self, value: str) -> None:
        load_assessment(BASE | {"as_of": value})

    @pytest.mark.parametrize("value", ["a\0b", "\ud800", "x" * 201, "", 7])
    def test_texts_are_plain_and_short(self, value: object) -> None:
        assert "ref" in item_errors(training(ref=value))

    @pytest.mark.parametrize("value", ["g" * 64, "a" * 63, "a" * 64 + "\n", 1])
    def test_hashes_are_hexadecimal(self, value: object) -> None:
        assert "file_sha256" in item_errors(training(file_sha256=[value]))

    @pytest.mark.parametrize("value", ["-1", "NaN", "2928.5", "1e3", "８", None, True, 1e300, -0.5])
    def test_hours_of_records_are_hours(self, value: object) -> None:
        assert "hours" in errors(study_records=[record() | {"hours": value}])["study_records"][0]

    @pytest.mark.parametrize("value", [None, True, [], {}, "9" * 65, "a\0"])
    def test_stated_hours_are_a_short_scalar(self, value: object) -> None:
        assert "claimed_hours" in item_errors(training(claimed_hours=value))

    @pytest.mark.parametrize(
        "value", ["-3", "NaN", 1e308, float("nan"), float("inf"), 10**400, -(10**400), 7]
    )
    def test_any_other_scalar_is_for_the_rules(self, value: object) -> None:
        accepted(training(claimed_hours=value))

    @pytest.mark.parametrize("value", ["photos", ["selfie"], [1], "photo"])
    def test_evidence_kinds_are_known(self, value: object) -> None:
        assert "evidence" in item_errors(training(evidence=value))


class TestPeriodsAndDays:
    def test_a_period_runs_forward(self) -> None:
        assert "to" in item_errors(posting(("2024-02-01", "2024-01-31")))["periods"][0]
        accepted(posting(("2024-02-01", "2024-02-01")))

    def test_a_training_has_days_or_a_period(self) -> None:
        dated = {"from": "2024-06-03", "to": "2024-06-05", "hours": "8"}
        item_errors(training(**dated))
        for name in dated:
            item_errors(without(training() | dated, "days", name))
        accepted(without(training() | dated, "days"))

    def test_a_day_has_hours_or_minutes(self) -> None:
        item_errors(training(days=[{"date": "2024-06-03"}]))
        item_errors(training(days=[{"date": "2024-06-03", "hours": "8", "minutes": 5}]))
        item_errors(training(days=[{"date": "2024-06-03", "minutes": 1.5}]))

    def test_lists_have_bounds(self) -> None:
        day = {"date": "2024-06-03", "hours": "0.5"}
        accepted(training(days=[day] * 366))
        assert "days" in item_errors(training(days=[day] * 367))
        assert "days" in item_errors(training(days=[]))
        assert "items" in errors(items=[{}] * 2001)

    def test_periods_have_bounds(self) -> None:
        item_errors(posting(("1990-01-01", "2024-01-31")))
        item_errors(without(training() | {"from": "2020-01-01", "to": "2024-01-01", "hours": "8"}, "days"))


@given(JSON)
@settings(max_examples=150, deadline=None)
def test_any_json_is_a_question_or_a_shape_error(value: Any) -> None:
    for question in (
        value,
        BASE | {"items": [value]},
        BASE | {"person": value},
        BASE | {"study_records": value},
    ):
        try:
            load_assessment(question)
        except ValidationError as error:
            json.dumps(error.messages).encode()


FACTS = FactsShape()


class TestFacts:
    def test_facts_are_an_item_without_what_an_assessment_adds(self) -> None:
        facts = FACTS.load(without(training(declared_year=2024, claimed_hours=7.5), "evidence"))
        assert facts["days"] == [{"date": "2024-06-03", "hours": "8"}]
        assert (facts["declared_year"], facts["claimed_hours"]) == (2024, "7.5")
        assert json.loads(json.dumps(facts)) == facts
        for name in ("ref", "status", "evidence", "file_sha256"):
            with pytest.raises(ValidationError):
                FACTS.load(without(training(), "evidence") | {name: []})

    def test_stored_facts_are_the_same_item(self) -> None:
        facts = without(training(claimed_hours="8"), "evidence")
        stored = item_from_mapping(FACTS.load(facts), ref="i", evidence=["pass_certificate"])
        asked = load_assessment(BASE | {"items": [{"ref": "i"} | facts | {"evidence": ["pass_certificate"]}]})
        assert stored == asked.items[0]


def test_an_edition_that_does_not_exist_is_refused(shipped: Editions) -> None:
    load_assessment(BASE, shipped)
    with pytest.raises(ValidationError):
        load_assessment(BASE | {"edition": "zaozhuang-1999"}, shipped)


class TestThePublishedSchema:
    PUBLISHED = components(AssessmentRequestShape, FactsShape)
    VALIDATOR = jsonschema_rs.Draft202012Validator(
        {"$ref": "#/components/schemas/AssessmentRequest", "components": {"schemas": PUBLISHED}}
    )

    @pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
    def test_it_lets_every_example_through(self, case: dict[str, Any]) -> None:
        assert [error.message for error in self.VALIDATOR.iter_errors(case["request"])] == []

    @given(REQUESTS)
    @settings(max_examples=50, deadline=None)
    def test_it_lets_every_accepted_question_through(self, request: dict[str, Any]) -> None:
        load_assessment(request)
        assert self.VALIDATOR.is_valid(request)

    def test_it_tells_items_by_category(self) -> None:
        item = self.PUBLISHED["Item"]
        assert item["discriminator"]["propertyName"] == "category"
        assert len(item["oneOf"]) == 10
