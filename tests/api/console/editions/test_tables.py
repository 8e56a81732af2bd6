"""A decision table as a table: rows are changed on the page, checked as they are, tried, and saved."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.api.console.editions.conftest import ONE
from tests.api.written import files, made
from tests.support.editions import NEXT, SHIPPED
from tests.support.reader import Reader
from tests.support.world import World

TABLE = f"{ONE}/tables/routes"
Fields = list[tuple[str, str]]


def form(reader: Reader) -> Fields:
    """What a browser would send of the table on the page."""
    sheet = reader.page.cssselect("form#sheet")[0]
    return [(name, value or "") for name, value in sheet.form_values()]


def without(reader: Reader, field: str) -> Fields:
    return [pair for pair in form(reader) if pair[0] != field]


def send(reader: Reader, fields: Fields, path: str = TABLE, **more: Any) -> Any:
    sent: dict[str, list[str]] = {}
    for name, value in [*fields, *more.items()]:
        if name in more:
            sent[name] = [str(more[name])]
        else:
            sent.setdefault(name, []).append(value)
    return reader.post(path, sent)


def rows(reader: Reader) -> list[dict[str, Any]]:
    return [json.loads(each.get("value")) for each in reader.page.cssselect("input[name=r]")]


def kept(world: World) -> str:
    text: str = world.administrator.get(f"/v1/definitions/{NEXT}").json["files"]["routing.yaml"]
    return text


def codes(reader: Reader) -> list[str]:
    return [each.get("data-code") for each in reader.page.cssselect("#findings li")]


def test_what_was_not_changed_is_saved_as_it_was_written(drafted: World, writer: Reader) -> None:
    writer.get(f"{TABLE}?row=1")
    assert send(writer, form(writer), act="save").status_code == 303
    assert kept(drafted) == files()["routing.yaml"]
    assert drafted.administrator.get(f"/v1/definitions/{NEXT}").json["version"] == 1


def test_a_value_that_was_written_as_a_list_stays_one(offices: World) -> None:
    made(offices, ("routing", "applicant_type: employee", "applicant_type: [employee]"))
    writer = Reader(offices, "administrator")
    writer.get(f"{TABLE}?row=0")
    assert send(writer, form(writer), act="save").status_code == 303
    assert "applicant_type: [employee]" in kept(offices)


def test_a_cell_is_changed_and_the_comments_stay(drafted: World, writer: Reader) -> None:
    writer.get(f"{TABLE}?row=0")
    answer = send(writer, [*without(writer, "c.employer_active"), ("c.employer_active", "")], act="save")
    assert answer.headers["Location"] == f"{TABLE}?saved=1"
    old = files()["routing.yaml"]
    assert kept(drafted) == old.replace("      employer_active: true\n", "", 1)
    assert writer.get(f"{TABLE}?saved=1").status_code == 200 and "已保存" in writer.text


def test_a_gap_is_marked_at_its_columns_before_anything_is_saved(drafted: World, writer: Reader) -> None:
    writer.get(TABLE)
    assert "GAP" not in codes(writer)
    send(writer, form(writer), act="delete", row=1)
    assert "GAP" in codes(writer) and "有未保存的修改" in writer.text
    assert "error-mark" in writer.page.cssselect('[data-head="agency_contract"]')[0].get("class")
    assert kept(drafted) == files()["routing.yaml"]


def test_an_overlap_is_marked_at_the_cells_of_its_row(offices: World) -> None:
    made(offices, ("routing", "hit_policy: first", "hit_policy: unique"))
    writer = Reader(offices, "administrator")
    writer.get(TABLE)
    assert "ROWS_OVERLAP" in codes(writer)
    cell = writer.page.cssselect('#row-2 [data-column="community_station"]')[0]
    assert "marked" in cell.get("class")
    assert "marked" not in writer.page.cssselect('#row-0 [data-column="applicant_type"]')[0].get("class")


@pytest.mark.parametrize(
    ("act", "row", "order"),
    [
        ("copy", 0, [0, 0, 1, 2, 3]),
        ("up", 1, [1, 0, 2, 3]),
        ("up", 0, [0, 1, 2, 3]),
        ("down", 3, [0, 1, 2, 3]),
        ("down", 2, [0, 1, 3, 2]),
        ("delete", 3, [0, 1, 2]),
        ("delete", 99, [0, 1, 2]),
    ],
)
def test_rows_are_copied_moved_and_deleted(writer: Reader, act: str, row: int, order: list[int]) -> None:
    writer.get(TABLE)
    before = rows(writer)
    send(writer, form(writer), act=act, row=row)
    assert [each["when"] for each in rows(writer)] == [before[place]["when"] for place in order]
    ids = [each["id"] for each in rows(writer)]
    assert len(set(ids)) == len(ids)


def test_an_inserted_row_is_open_and_has_what_every_row_needs(drafted: World, writer: Reader) -> None:
    writer.get(TABLE)
    send(writer, form(writer), act="insert", row=3)
    assert writer.page.cssselect("#row-4.open-row select[name='c.applicant_type'][multiple]")
    assert not writer.page.cssselect("#row-4.open-row select[name='c.category']")
    send(writer, form(writer), act="columns")
    assert writer.page.cssselect("#row-4.open-row select[name='c.category'][multiple]")
    assert send(writer, form(writer), act="save").status_code == 303
    assert "  - id: new-row\n" in kept(drafted)


def test_rows_are_pasted_from_a_spreadsheet(drafted: World, writer: Reader) -> None:
    text = (
        "id\tmode\tapplicant_type\tcategory\tregion_prefix\tcredit_hours\tsteps\n"
        "to-the-bureau\tevaluate\temployee\ttraining,learning\t3704\t0.5-8\tbureau 5\n"
        "freelancer-at-street\tactive\tfreelancer\t\t\t\tstreet_station 9 > bureau 5\n"
    )
    writer.get(TABLE)
    send(writer, form(writer), act="paste", pasted=text)
    found = rows(writer)
    assert [each["id"] for each in found][3:] == ["freelancer-at-street", "to-the-bureau"]
    assert found[4] == {
        "id": "to-the-bureau",
        "clause": "四(三)",
        "mode": "evaluate",
        "when": {
            "applicant_type": "employee",
            "category": ["training", "learning"],
            "region_prefix": "3704",
            "credit_hours": {"from": "0.5", "to": "8"},
        },
        "steps": [{"body": "bureau", "due_working_days": 5}],
    }
    assert [step["body"] for step in found[3]["steps"]] == ["street_station", "bureau"]
    send(writer, form(writer), act="save")
    assert 'credit_hours: {from: "0.5", to: "8"}' in kept(drafted)


def test_nonsense_that_is_pasted_is_marked_and_can_be_corrected(writer: Reader) -> None:
    writer.get(TABLE)
    send(writer, form(writer), act="paste", pasted="id\tapplicant_type\tsteps\nx\tmartian\tmoon soon\n")
    assert "error-mark" in writer.page.cssselect('#row-4 [data-column="applicant_type"]')[0].get("class")
    send(writer, form(writer), act="open", row=4)
    assert rows(writer)[4]["when"] == {"applicant_type": "martian"}


def test_a_line_that_is_tried_lights_its_row_and_names_the_cells_of_the_others(writer: Reader) -> None:
    writer.get(TABLE)
    facts = {"t.applicant_type": "freelancer", "t.agency_contract": "false", "t.street_station": "true"}
    send(writer, form(writer), act="test", **facts)
    assert [row.get("data-row") for row in writer.page.cssselect("tr.lit")] == ["3"]
    assert "failed" in writer.page.cssselect('#row-1 [data-column="agency_contract"]')[0].get("class")
    assert "failed" not in writer.page.cssselect('#row-1 [data-column="applicant_type"]')[0].get("class")
    assert "代理合同：否 ≠ 是" in writer.text


def test_a_line_that_makes_no_sense_is_told(writer: Reader) -> None:
    writer.get(f"{TABLE}?columns=all")
    send(writer, form(writer), act="test", **{"t.credit_hours": "many"})
    assert writer.page.cssselect("#t-credit_hours[aria-invalid=true]")


def test_the_shipped_table_is_tried_as_it_is_and_never_written(offices: World) -> None:
    path = f"/editions/{SHIPPED}/tables/routes"
    reader = Reader(offices, "bureau")
    reader.get(path)
    assert not reader.page.cssselect("input[name=r]")
    send(
        reader,
        form(reader),
        path,
        act="test",
        **{"t.applicant_type": "employee", "t.employer_active": "true"},
    )
    assert [row.get("data-row") for row in reader.page.cssselect("tr.lit")] == ["0"]
    assert send(reader, form(reader), path, act="save", r="{}").status_code == 403
    writer = Reader(offices, "administrator")
    writer.get(path)
    assert send(writer, form(writer), path, act="save").status_code == 409


def test_who_saves_over_a_changed_edition_is_asked_and_loses_nothing(drafted: World, writer: Reader) -> None:
    writer.get(f"{TABLE}?row=0")
    mine = without(writer, "c.document")
    other = Reader(drafted, "second_administrator")
    other.get(f"{TABLE}?row=1")
    send(other, [*without(other, "c.document"), ("c.document", "甲〔2024〕1号")], act="save")
    answer = send(writer, [*mine, ("c.document", "乙〔2024〕2号")], act="save")
    assert answer.status_code == 412
    assert "second_administrator" in writer.text and "没有保存" in writer.text
    assert rows(writer)[0]["document"] == "乙〔2024〕2号" and "乙" not in kept(drafted)
    assert send(writer, form(writer), act="save").status_code == 412
    over = writer.page.cssselect("button[name=over]")[0].get("value")
    assert send(writer, form(writer), over=over).status_code == 303
    assert "乙〔2024〕2号" in kept(drafted)


def test_with_scripts_only_what_changes_is_sent_back(writer: Reader) -> None:
    writer.get(TABLE)
    answer = send(writer, form(writer), f"{TABLE}/cells", row=2)
    assert 'id="row-2"' in answer.text and 'id="row-0"' not in answer.text
    assert "hx-swap-oob" in answer.text and "<html" not in answer.text


def streets(reader: Reader, count: int) -> Fields:
    """The form with so many more rows, each of a region of its own, above those that are there."""
    fields = form(reader)
    row = json.loads(next(value for name, value in fields if name == "r"))
    mine = [
        {**row, "id": f"row-{number}", "when": {**row["when"], "region_prefix": f"37{number:04d}"}}
        for number in range(count)
    ]
    return [*(("r", json.dumps(each)) for each in mine), *fields]


def test_five_hundred_rows_are_checked_saved_and_read_again(drafted: World, writer: Reader) -> None:
    writer.get(TABLE)
    fields = streets(writer, 496)
    send(writer, fields, act="open", row=250)
    assert len(rows(writer)) == 500 and "TOO_MANY" not in codes(writer)
    assert writer.page.cssselect("#row-250.open-row")
    assert send(writer, fields, act="save").status_code == 303
    writer.get(TABLE)
    assert len(rows(writer)) == 500 and rows(writer)[495]["when"]["region_prefix"] == "370495"


def test_more_rows_than_an_edition_takes_are_kept_on_the_page_and_told(writer: Reader) -> None:
    writer.get(TABLE)
    send(writer, streets(writer, 497), act="open", row=250)
    assert len(rows(writer)) == 501 and "TOO_MANY" in codes(writer)


def test_a_table_whose_file_could_not_be_read_again_is_not_saved(drafted: World, writer: Reader) -> None:
    writer.get(TABLE)
    before = kept(drafted)
    assert send(writer, streets(writer, 900), act="save").status_code == 422
    assert "128 KB" in writer.text and len(rows(writer)) == 904
    assert kept(drafted) == before


def test_a_file_that_is_no_table_leads_to_its_text(offices: World) -> None:
    made(offices, ("routing", "routes:\n", "routes: nothing\nroutes_before:\n"))
    writer = Reader(offices, "administrator")
    assert writer.get(TABLE).status_code == 200
    assert writer.page.cssselect(f'main a[href="{ONE}/files/routing"].primary')


@pytest.mark.parametrize("sent", ["[1]", "{", "null", '"x"'])
def test_rows_that_are_no_rows_are_refused(writer: Reader, sent: str) -> None:
    writer.get(TABLE)
    assert send(writer, form(writer), act="test", r=sent).status_code == 400


def test_hits_stand_behind_the_rows_and_dead_ones_are_told(drafted: World) -> None:
    drafted.submitted()
    writer = Reader(drafted, "administrator")
    writer.get(TABLE)
    assert "heat-5" in writer.page.cssselect("#row-0")[0].get("class")
    assert "dead" in writer.page.cssselect("#row-1")[0].get("class") and "从未命中" in writer.text
