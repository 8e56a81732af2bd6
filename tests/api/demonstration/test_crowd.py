"""The institute of the demonstration: enough to look at, always the same, and made only where nobody was."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from api.configuration.settings import DEFINITIONS
from api.demonstration.crowd.certificates import Certificate, pdf, png
from api.demonstration.crowd.year import TODAY, year
from api.demonstration.setup import OPERATOR, init_demo
from tests.support.clock import NOVEMBER_2024, at
from tests.support.servers.databases import SqliteDatabases, postgres_databases
from workflow.access.permissions import Actor
from workflow.clock import Clock
from workflow.definition import load_editions
from workflow.evidence.accepted import DEFAULT_LIMITS
from workflow.evidence.files import EvidenceFiles
from workflow.evidence.inspection import inspect
from workflow.personal_data import Keyring
from workflow.queries.declarations.declarations import get_declaration, list_declarations
from workflow.queries.declarations.worklist import get_queue
from workflow.queries.people.identity import actor_by_key
from workflow.queries.people.organizations import list_organizations
from workflow.runtime.service import Service
from workflow.store import Store
from workflow.vocabulary import State

Rows = list[dict[str, Any]]


class Made:
    """The demonstration with its institute, on a database of its own."""

    def __init__(self, url: str, folder: Path) -> None:
        self.folder = folder
        self.service = Service(
            store=Store.at(url),
            editions=load_editions(DEFINITIONS),
            keyring=Keyring.load(folder, {}),
            files=EvidenceFiles(folder / "evidence"),
            clock=Clock.starting_at(NOVEMBER_2024),
        )
        self.told = init_demo(self.service, folder, crowd=True)

    def actor(self, name: str) -> Actor:
        return actor_by_key(self.service, self.told["keys"][name])

    def declarations(self) -> Rows:
        found: Rows = []
        after = None
        while True:
            page = list_declarations(self.service, OPERATOR, filters={}, after=after, limit=100)
            found += page.items
            after = page.next
            if after is None:
                return found


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Made]:
    folder = tmp_path_factory.mktemp("crowd")
    if request.param == "sqlite":
        url = SqliteDatabases(tmp_path_factory.mktemp("template")).fresh(folder)
    else:
        url = postgres_databases().fresh()
    made = Made(url, folder)
    yield made
    made.service.store.engine.dispose()


def test_the_pages_have_something_to_show(made: Made) -> None:
    rows = made.declarations()
    assert len(rows) > 110
    states = Counter(row["state"] for row in rows)
    assert states.keys() == {state.value for state in State}
    assert min(states.values()) >= 5
    assert len({row["category"] for row in rows}) >= 7
    assert len({row["person_id"] for row in rows}) > 50


def test_the_reviewer_finds_overdue_ones_resubmitted_ones_and_warnings(made: Made) -> None:
    reviewer = made.actor("institute_reviewer")
    page = get_queue(made.service, reviewer, filters={}, after=None, limit=100)
    assert len(page.items) > 40
    assert sum(row["due_on"] < TODAY.isoformat() for row in page.items) >= 5
    full = [get_declaration(made.service, reviewer, row["id"]) for row in page.items]
    codes = {warning["code"] for row in full for warning in row["warnings"]}
    assert {"SAME_FILE_ELSEWHERE", "SAME_NUMBER_ELSEWHERE", "SAME_DAY"} <= codes


def test_made_again_nothing_changes(made: Made) -> None:
    file = made.folder / "demo.json"
    before, rows = file.read_bytes(), made.declarations()
    for crowd in (True, False):
        init_demo(at(made.service, "2024-11-20T10:00:00+08:00"), made.folder, crowd=crowd)
        assert file.read_bytes() == before
        assert made.declarations() == rows


def test_a_database_that_was_used_gets_no_institute(service: Service, tmp_path: Path) -> None:
    init_demo(service, tmp_path)
    told = init_demo(service, tmp_path, crowd=True)
    assert "institute" not in told["organizations"]
    names = [
        row["name"] for row in list_organizations(service, OPERATOR, filters={}, after=None, limit=50).items
    ]
    assert len(names) == 6


def test_the_plan_is_always_the_same_and_runs_forward() -> None:
    names = [f"name {number}" for number in range(60)]
    first, second = year(names), year(names)
    assert first == second
    for one in first:
        instants = [one.at, *(step.at for step in one.steps)]
        assert instants == sorted(instants)
        assert instants[-1] < NOVEMBER_2024


@pytest.mark.parametrize(("draw", "name"), [(png, "a.png"), (pdf, "a.pdf")])
def test_a_certificate_is_a_file_that_is_accepted(draw: Any, name: str) -> None:
    shown = Certificate("培训合格证书", ["林一鸣 同志：", "成绩合格。"], "示范继续教育基地", "2024年6月3日")
    assert inspect(draw(shown), name, DEFAULT_LIMITS).size < 30_000
    assert draw(shown) == draw(shown)
    assert draw(shown) != draw(replace(shown, day="2024年6月4日"))


def test_the_text_of_a_pdf_can_be_read() -> None:
    shown = Certificate("培训合格证书", ["林一鸣 同志："], "示范继续教育基地", "2024年6月3日")
    document = pypdfium2.PdfDocument(pdf(shown))
    text = document[0].get_textpage().get_text_range()
    assert "培训合格证书" in text
    assert "林一鸣 同志" in text


def test_the_plan_ends_before_the_demonstration_begins() -> None:
    assert date(2024, 11, 20) == TODAY == NOVEMBER_2024.date()
