"""Publishing by pages: what it would mean, the choice, stopped where the classes moved, and taken back."""

from __future__ import annotations

from typing import Any

import pytest

from api.console.editions import publishing as pages
from tests.api.console.editions.conftest import ONE
from tests.api.console.editions.test_replay import carried_out
from tests.api.in_flight import with_work_in_flight
from tests.support.editions import NEXT, SHIPPED
from tests.support.reader import Reader
from tests.support.world import World
from workflow.commands.editions import impact

PUBLISH = f"{ONE}/publish"
FORM = f'form[action="{PUBLISH}"]'


@pytest.fixture
def offices(offices: World) -> World:
    """The offices with a checked edition, a training that it reroutes, and a certificate that it doesn't."""
    return with_work_in_flight(offices)


@pytest.fixture
def bureau(offices: World) -> Reader:
    reader = Reader(offices, "bureau")
    reader.get(PUBLISH)
    return reader


def edition(offices: World) -> dict[str, Any]:
    view: dict[str, Any] = offices.administrator.get(f"/v1/definitions/{NEXT}").json
    return view


def body_of(offices: World, name: str) -> str:
    view: dict[str, Any] = offices.applicant.get(f"/v1/declarations/{offices.ids[name]}").json
    return str(view["body_id"])


def test_the_page_says_what_it_would_mean(bureau: Reader) -> None:
    counts = [
        [cell.text_content().strip() for cell in row.cssselect("td.number")]
        for row in bureau.page.cssselect("form table.cards tbody tr")
    ]
    assert counts[:4] == [["0", "0"], ["1", "0"], ["0", "0"], ["1", "0"]]
    assert SHIPPED in bureau.text and "发布后不能撤销的" in bureau.text


def test_from_the_choice_to_the_rollback(offices: World, bureau: Reader) -> None:
    answer = bureau.submit(FORM, **{"moves.rerouted": "move", "comment": "试行"})
    assert answer.status_code == 303 and "operation=" in answer.headers["Location"]
    view = edition(offices)
    assert (view["status"], view["moves"]["moves"]["rerouted"]) == ("published", "move")
    assert view["moves"]["moves"]["unchanged"] == "keep"
    carried_out(offices)
    bureau.get(answer.headers["Location"])
    assert "已完成" in bureau.text and "Li" in bureau.text
    assert body_of(offices, "training") == offices.ids["bureau"]
    for version in ("", "²", "9" * 5000):  # of none that was on screen
        refused = bureau.submit(f'form[action="{PUBLISH}/rollback"]', comment="有误", version=version)
        assert refused.status_code == 409 and edition(offices)["status"] == "published"
    back = bureau.submit(f'form[action="{PUBLISH}/rollback"]', comment="有误")
    assert back.status_code == 303 and edition(offices)["status"] == "retired"
    carried_out(offices)
    bureau.get(back.headers["Location"])
    assert "已转回的申报" in bureau.text
    assert body_of(offices, "training") == offices.ids["school"]


def test_more_is_moved_afterwards_and_the_share_only_grows(offices: World, bureau: Reader) -> None:
    bureau.submit(FORM, **{"moves.rerouted": "move", "canary_percent": "60"})
    carried_out(offices)
    bureau.get(PUBLISH)
    more = f'form[action="{PUBLISH}/moves"]'
    assert bureau.submit(more, canary_percent="10").status_code == 422
    assert bureau.page.cssselect("[role=alert]")
    answer = bureau.submit(more, **{"canary_percent": "100", "moves.unchanged": "move"})
    assert answer.status_code == 303
    assert edition(offices)["moves"]["canary_percent"] == 100


def test_nothing_is_published_where_the_classes_have_moved(offices: World, bureau: Reader) -> None:
    offices.submitted(
        {"category": "training", "filing_number": "ZZ-2", "days": [{"date": "2024-07-01", "hours": "4"}]}
    )
    answer = bureau.submit(FORM, **{"moves.rerouted": "move", "comment": "留着"})
    assert answer.status_code == 409 and edition(offices)["status"] == "checked"
    row = bureau.page.cssselect("form tr.open-row td.number")
    assert [cell.text_content() for cell in row][:2] == ["1", "2"]
    assert bureau.page.cssselect('input[name="moves.rerouted"][value=move][checked]')
    assert "留着" in bureau.page.cssselect("textarea[name=comment]")[0].text_content()
    assert bureau.submit(FORM).status_code == 303


def test_its_author_may_not_publish_it(offices: World) -> None:
    author = Reader(offices, "administrator")
    author.get(PUBLISH)
    assert author.page.cssselect(f"{FORM} button.primary[disabled]")
    assert author.submit(FORM).status_code == 403
    assert edition(offices)["status"] == "checked"


@pytest.mark.parametrize(
    "wrong",
    [
        {"canary_percent": "0"},
        {"canary_percent": "101"},
        {"canary_percent": "half"},
        {"effective_from": "soon"},
        {"effective_from": "2024-12-31", "effective_to": "2024-12-30"},
        {"effective_from": "2024-12-31", "moves.rerouted": "move"},
        {"moves.rerouted": "perhaps"},
    ],
)
def test_impossible_choices_are_told_and_kept(offices: World, bureau: Reader, wrong: dict[str, str]) -> None:
    assert bureau.submit(FORM, **wrong, comment="留着").status_code == 422
    assert bureau.page.cssselect("[role=alert]") and edition(offices)["status"] == "checked"
    assert "留着" in bureau.page.cssselect("textarea[name=comment]")[0].text_content()


def test_another_edition_in_force_meanwhile_is_a_conflict(offices: World, bureau: Reader) -> None:
    assert bureau.submit(FORM, replaces="demo-2025").status_code == 409
    assert bureau.page.cssselect("[role=alert]") and edition(offices)["status"] == "checked"


def test_a_version_that_was_not_seen_is_a_conflict(offices: World, bureau: Reader) -> None:
    assert bureau.submit(FORM, version="1").status_code == 409
    assert edition(offices)["status"] == "checked"


def test_where_there_is_much_it_is_classified_in_an_operation_and_confirmed(
    offices: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(impact, "AT_ONCE", 1)
    bureau = Reader(offices, "bureau")
    bureau.get(PUBLISH)
    assert bureau.page.cssselect("progress") and not bureau.page.cssselect(FORM)
    bureau.get("/operations")
    operation = bureau.page.cssselect("tr[data-id]")[0].get("data-id")
    carried_out(offices)
    bureau.get(f"{PUBLISH}?impact={operation}")
    old = dict(bureau.page.cssselect(FORM)[0].form_values())
    monkeypatch.setattr(pages, "_FRESH", -pages._FRESH)  # all is old at once
    again = bureau.post(PUBLISH, old).headers["Location"]
    assert again.startswith(f"{PUBLISH}?impact=") and edition(offices)["status"] == "checked"
    carried_out(offices)
    monkeypatch.undo()
    bureau.get(again)
    assert bureau.submit(FORM).status_code == 303 and edition(offices)["status"] == "published"


@pytest.mark.parametrize("classes", ["", "{", "null", '{"blocked": 0}'])
def test_a_form_without_the_classes_that_were_seen_publishes_nothing(bureau: Reader, classes: str) -> None:
    assert bureau.submit(FORM, classes=classes).status_code == 409


def test_a_draft_is_to_be_checked_first_and_a_shipped_one_needs_nothing(offices: World) -> None:
    reader = Reader(offices, "bureau")
    reader.get(f"/editions/{SHIPPED}/publish")
    assert "无须发布" in reader.text
    offices.administrator(
        "PATCH",
        f"/v1/definitions/{NEXT}",
        json={"files": {"calendar.yaml": "holidays: []\n"}},
        headers={"If-Match": '"2"'},
    )
    reader.get(PUBLISH)
    assert not reader.page.cssselect(FORM)
