"""Editions are data: another year is other files; a mistake in them is told with file, line and path."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support import ROOT
from tests.support.items import (
    codes,
    competition,
    learning,
    off,
    paper,
    posting,
    professional,
    training,
    trims,
    undated_training,
)
from tests.workflow.rules.asking import AT_THE_END_OF_JANUARY, Ask
from workflow.definition import DefinitionError, Editions, UnknownEdition, load_editions
from workflow.vocabulary import Code, OrganizationKind

Change = tuple[str, str, str]
SHIPPED = ROOT / "definitions"


@pytest.fixture
def changed(tmp_path: Path) -> Callable[..., Editions]:
    """Loads the shipped edition with texts replaced, each a (file, old, new)."""

    def load(*changes: Change) -> Editions:
        folder = tmp_path / "definitions"
        shutil.copytree(SHIPPED, folder, dirs_exist_ok=True)
        replace(folder / "zaozhuang-2024", *changes)
        return load_editions(folder)

    return load


@pytest.fixture
def with_2025(tmp_path: Path) -> Callable[..., Editions]:
    """Loads the shipped edition beside one of 2025 with texts replaced."""

    def load(*changes: Change) -> Editions:
        folder = tmp_path / "definitions"
        shutil.copytree(SHIPPED, folder)
        shutil.copytree(SHIPPED / "zaozhuang-2024", folder / "zaozhuang-2025")
        head = (
            ("edition", "id: zaozhuang-2024", "id: zaozhuang-2025"),
            ("edition", "year: 2024", "year: 2025"),
        )
        replace(folder / "zaozhuang-2025", *head, *changes)
        return load_editions(folder)

    return load


def replace(folder: Path, *changes: Change) -> None:
    for name, old, new in changes:
        file = folder / f"{name}.yaml"
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{name}.yaml does not say {old!r}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")


class TestWhatIsShipped:
    def test_every_code_has_words_and_a_clause_that_exists(self, shipped: Editions) -> None:
        edition = shipped.get("zaozhuang-2024")
        for code in Code:
            assert edition.texts[code].zh and edition.texts[code].en
            assert edition.clause_of(code) in edition.clauses
            assert "{" not in edition.texts[code].zh + edition.texts[code].en

    def test_the_clauses_are_those_of_the_notice(self, shipped: Editions) -> None:
        clauses = shipped.get("zaozhuang-2024").clauses
        assert "不超过8学时/天" in clauses["附件1"].zh
        assert clauses["四(三)"].zh.startswith("（三）分级审验负责")
        assert [name for name in clauses if name.startswith("附件")] == [f"附件{n}" for n in range(1, 8)]

    def test_what_the_process_looks_up(self, shipped: Editions) -> None:
        policy = shipped.get("zaozhuang-2024").policy
        assert (policy.resubmission_working_days, policy.review_due_working_days) == (15, 15)
        assert policy.declaration_window_end.of(2024).isoformat() == "2025-01-31"
        assert policy.study_closes.of(2024).isoformat() == "2024-12-31"

    def test_every_route_leads_to_a_known_body(self, shipped: Editions) -> None:
        rows = shipped.get("zaozhuang-2024").routing.routes
        assert {step.body for row in rows for step in row.steps} <= set(OrganizationKind)

    def test_the_checksum_follows_the_files(
        self, shipped: Editions, changed: Callable[..., Editions]
    ) -> None:
        other = changed(("rules", 'annual_cap: "40"', 'annual_cap: "41"'))
        assert other.get("zaozhuang-2024").checksum != shipped.get("zaozhuang-2024").checksum
        assert changed().get("zaozhuang-2024").year == 2024


class TestTheRegistry:
    def test_a_year_finds_its_edition_or_the_nearest(self, with_2025: Callable[..., Editions]) -> None:
        editions = with_2025()
        found = {year: editions.for_year(year) for year in (2020, 2024, 2025, 2030)}
        told = {year: (edition.year, fell_back) for year, (edition, fell_back) in found.items()}
        assert told == {2020: (2024, True), 2024: (2024, False), 2025: (2025, False), 2030: (2025, True)}

    def test_an_unknown_id_is_an_error(self, shipped: Editions) -> None:
        with pytest.raises(UnknownEdition):
            shipped.get("zaozhuang-1999")
        assert "zaozhuang-1999" not in shipped and "zaozhuang-2024" in shipped

    def test_two_editions_of_one_year_are_refused(self, tmp_path: Path) -> None:
        folder = tmp_path / "definitions"
        shutil.copytree(SHIPPED, folder)
        shutil.copytree(SHIPPED / "zaozhuang-2024", folder / "again")
        with pytest.raises(DefinitionError, match="twice"):
            load_editions(folder)


class TestAnotherEditionIsOnlyData:
    def test_each_part_is_judged_under_the_edition_of_its_year(
        self, ask: Ask, with_2025: Callable[..., Editions]
    ) -> None:
        editions = with_2025(
            ("rules", 'annual_cap: "40"', 'annual_cap: "30"'), ("policy", 'hours: "8"', 'hours: "6"')
        )
        study = ask(
            learning("124", "2024-12-01", "2025-01-31"), editions=editions, as_of=AT_THE_END_OF_JANUARY
        )
        assert [professional(study["items"][0], year) for year in ("2024", "2025")] == ["40", "30"]
        days = training(("2024-12-31", "8"), ("2025-01-01", "8"))
        assert trims(ask(days, editions=editions, as_of=AT_THE_END_OF_JANUARY)["items"][0]) == [
            ("DAILY_CAP", "2")
        ]
        assert study["edition_fallback"] == []

    def test_exam_hours_may_sit_inside_the_forty(self, ask: Ask, changed: Callable[..., Editions]) -> None:
        inside = (
            "rules",
            'hours_per_item: "16"',
            'hours_per_item: "16"\n    annual_cap: "40"\n    bucket: learning',
        )
        answer = ask(
            learning("30"),
            {"category": "qualification_exam", "kind": "national", "certificate_date": "2024-05-01"},
            editions=changed(inside),
        )
        assert professional(answer["items"][1]) == "10"
        assert answer["items"][1]["trims"][0]["bucket"] == "learning"

    def test_achievements_and_competitions_may_share_a_bucket(
        self, ask: Ask, changed: Callable[..., Editions]
    ) -> None:
        shared = (
            "rules",
            "  competition:\n    clause: 附件5\n",
            "  competition:\n    clause: 附件5\n    bucket: achievement\n",
        )
        items = ask(*[paper()] * 3, competition(), editions=changed(shared))["items"]
        assert items[3]["outcome"] == "approve_zero"

    @pytest.mark.parametrize(
        ("scaling", "required"),
        [("by_months", ("25", "50")), ("by_days", ("25", "50")), ("none", ("30", "60"))],
    )
    def test_time_off_may_scale_by_months_by_days_or_not_at_all(
        self, ask: Ask, changed: Callable[..., Editions], scaling: str, required: tuple[str, str]
    ) -> None:
        editions = changed(("policy", "scaling: by_months", f"scaling: {scaling}"))
        year = ask(off("maternity", ("2024-01-01", "2024-03-01")), editions=editions)["years"]["2024"]
        assert (year["required"]["public"], year["required"]["professional"]) == required

    def test_another_threshold(self, ask: Ask, changed: Callable[..., Editions]) -> None:
        three = changed(("policy", "months: 6", "months: 3"))
        item = off("abroad", ("2024-01-01", "2024-04-30"))
        assert ask(item, editions=three)["years"]["2024"]["off_months"] == 4

    def test_freelancers_may_go_to_the_station_first(
        self, ask: Ask, changed: Callable[..., Editions]
    ) -> None:
        editions = changed(
            (
                "routing",
                "      agency_contract: true\n",
                "      agency_contract: true\n      community_station: false\n",
            )
        )
        contract = {"from": "2024-01-01", "to": "2024-12-31"}
        person = {"type": "freelancer", "agency_contract": contract, "community_station": True}
        assert ask(paper(), person=person, editions=editions)["route"]["to"] == "community_station"

    def test_a_row_may_look_at_category_and_hours(self, ask: Ask, changed: Callable[..., Editions]) -> None:
        row = """routes:
  - id: large-trainings-at-the-bureau
    clause: 四(三)
    mode: active
    when:
      category: [training, learning]
      credit_hours:
        from: "40"
    steps:
      - body: bureau
        due_working_days: 5
      - body: employer
        due_working_days: 5
"""
        editions = changed(("routing", "routes:\n", row))
        to = [
            ask(item, editions=editions)["route"]["to"]
            for item in (
                training(claimed_hours="40"),
                training(claimed_hours="39.5"),
                paper(claimed_hours="40"),
                undated_training("2024-05-06", "2024-05-10", "40"),  # states no claim: its facts do
                undated_training("2024-05-06", "2024-05-10", "39.5"),
            )
        ]
        assert to == ["bureau", "employer", "employer", "bureau", "employer"]

    def test_hours_that_no_claim_states_route_as_they_are_shown(
        self, ask: Ask, changed: Callable[..., Editions]
    ) -> None:
        little = '      employer_active: true\n      credit_hours:\n        to: "9"\n'
        nobody = """no_body:
  - id: much
    clause: 四(三)
    mode: active
    when:
      applicant_type: employee
      employer_active: true
      credit_hours:
        from: "9.5"
"""
        editions = changed(
            ("routing", "      employer_active: true\n", little), ("routing", "no_body:\n", nobody)
        )
        answer = ask(paper(), editions=editions)
        assert answer["route"]["to"] is None
        assert codes(answer["items"][0]) == ["NO_REVIEWING_BODY"]
        assert codes(ask(paper(claimed_hours="8.5"), editions=editions)["items"][0]) == []

    def test_a_row_or_rule_may_be_watched_or_switched_off(
        self, ask: Ask, changed: Callable[..., Editions]
    ) -> None:
        for mode in ("evaluate", "disabled"):
            clause = "  NOT_FILED:\n    clause: 附件1\n"
            editions = changed(("rules", clause, f"{clause}    mode: {mode}\n"))
            assert codes(ask(training(filing_number=None), editions=editions)["items"][0]) == []
            replace_back = load_editions(SHIPPED)
            assert codes(ask(training(filing_number=None), editions=replace_back)["items"][0]) == [
                "NOT_FILED"
            ]

    def test_months_that_are_no_whole_twelfths_are_rounded_down_over_the_year(
        self, ask: Ask, changed: Callable[..., Editions]
    ) -> None:
        editions = changed(("rules", 'professional: "60"', 'professional: "50"'))
        year = [
            ask(posting(("2024-01-01", last)), editions=editions)["items"][0]
            for last in ("2024-01-31", "2024-12-31")
        ]
        assert [professional(item) for item in year] == ["4", "50"]

    def test_an_edition_may_carry_an_override(self, ask: Ask, changed: Callable[..., Editions]) -> None:
        row = """overrides:
  - category: competition
    document: 鲁人社字〔2024〕1号
    from: 2024-01-01
    to: 2024-12-31
    hours_per_item: "20"
"""
        answer = ask(competition(), editions=changed(("rules", "overrides: []\n", row)))["items"][0]
        assert (professional(answer), answer["override"]) == ("20", "鲁人社字〔2024〕1号")


class TestMistakes:
    @pytest.mark.parametrize(
        ("change", "path"),
        [
            (
                ("rules", '    annual_cap: "40"', '    annual_cap: "40.3"'),
                "categories/learning/annual_cap",
            ),
            (
                ("rules", "    minutes_per_hour: 45\n", "    minutes_per_hour: 45\n    hue: red\n"),
                "categories/training",
            ),
            (("policy", "  clause: 二\n", ""), "requirement"),
            (("routing", "      - body: employer", "      - body: moon"), "routes/0/steps/0/body"),
            (("texts", "  NOT_FILED:", "  NOT_FOUND:"), "texts"),
            (("rules", "    clause: 附件1", "    clause: 附件9"), "categories/training/clause"),
            (("calendar", "holidays: []", "holidays:\n  - 2024-02-30"), "holidays/0"),
            (("edition", "year: 2024", "year: 2024\nyear: 2025"), ""),
            (("edition", "year: 2024", "year: [2024"), ""),
            (("routing", "id: freelancer-at-street", "id: freelancer-at-agency"), "routes/3/id"),
            (
                ("rules", "overrides: []", "overrides:\n  - category: training\n    document: ''"),
                "overrides/0",
            ),
        ],
    )
    def test_it_is_told_with_file_line_and_path(
        self, changed: Callable[..., Editions], change: Change, path: str
    ) -> None:
        with pytest.raises(DefinitionError) as caught:
            changed(change)
        assert caught.value.file.name == f"{change[0]}.yaml"
        assert caught.value.line > 0
        assert caught.value.path.startswith(path)
        assert str(caught.value).startswith(f"{caught.value.file}:{caught.value.line}:")

    def test_nothing_but_data_is_read(self, changed: Callable[..., Editions]) -> None:
        with pytest.raises(DefinitionError):
            changed(("edition", "year: 2024", "year: !!python/object/apply:os.getpid []"))

    def test_a_missing_file_is_told(self, tmp_path: Path) -> None:
        shutil.copytree(SHIPPED, tmp_path / "d")
        (tmp_path / "d/zaozhuang-2024/texts.yaml").unlink()
        with pytest.raises(DefinitionError, match="missing"):
            load_editions(tmp_path / "d")

    def test_an_empty_folder_is_told(self, tmp_path: Path) -> None:
        with pytest.raises(DefinitionError, match="no edition"):
            load_editions(tmp_path)
