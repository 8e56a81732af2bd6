"""Two editions beside each other: rule by rule in words, then in YAML."""

from tests.api.console.editions.conftest import ONE
from tests.api.written import made
from tests.support.editions import PAPERS_12, REQUIRES_40, SEVERAL, SHIPPED
from tests.support.reader import Reader
from tests.support.world import World


def compared(reader: Reader) -> list[list[str]]:
    return [
        [" ".join(cell.text_content().split()) for cell in row]
        for row in reader.page.cssselect("table.compared tbody tr")
    ]


def test_numbers_are_told_in_words_old_beside_new(offices: World) -> None:
    made(offices, PAPERS_12, REQUIRES_40)
    reader = Reader(offices, "bureau")
    reader.get(f"{ONE}/compare/{SHIPPED}")
    found = compared(reader)
    assert ["年度规定 › 年度要求 › 专业科目", "60", "40"] in found
    assert ["类别与规则 › 代表性成果 › 每项学时", "16", "12"] not in found
    assert any(row[0].endswith("每项学时") and row[1:] == ["10", "12"] for row in found)
    assert any(line.startswith('+    hours_per_item: "12"') for line in reader.page.xpath("//pre//text()"))


def test_a_new_row_is_told_as_a_sentence(offices: World) -> None:
    made(offices, *SEVERAL)
    reader = Reader(offices, "administrator")
    reader.get(f"{ONE}/compare/{SHIPPED}")
    row = next(row for row in compared(reader) if "to-the-bureau" in row[0])
    assert "新增" in row[0] and row[1] == "—"
    assert row[2].startswith("类别：培训进修 →") and "5个工作日" in row[2]
    reader.get(f"/editions/{SHIPPED}/compare/{ONE.rpartition('/')[2]}")
    assert any("删除" in row[0] and "to-the-bureau" in row[0] for row in compared(reader))


def test_rows_in_another_order_are_told(offices: World) -> None:
    routing = offices.administrator.get(f"/v1/definitions/{SHIPPED}").json["files"]["routing.yaml"]
    start, second, third = (
        routing.index(f"  - id: {id_}")
        for id_ in ("freelancer-at-agency", "freelancer-at-community", "freelancer-at-street")
    )
    first, following = routing[start:second], routing[second:third]
    made(offices, ("routing", first + following, following + first))
    reader = Reader(offices, "administrator")
    reader.get(f"{ONE}/compare/{SHIPPED}")
    row = next(row for row in compared(reader) if row[0].startswith("审核机构 › 由谁审核"))
    assert row[1].index("agency") < row[1].index("community")
    assert row[2].index("community") < row[2].index("agency")


def test_a_file_that_cannot_be_read_is_compared_as_text(offices: World) -> None:
    made(offices, ("calendar", "holidays: []", "holidays: ["))
    reader = Reader(offices, "administrator")
    assert reader.get(f"{ONE}/compare/{SHIPPED}").status_code == 200
    assert any(row[0].startswith("工作日历") for row in compared(reader))


def test_the_same_rules_are_told_to_be_the_same(drafted: World) -> None:
    reader = Reader(drafted, "administrator")
    reader.get(f"/editions/{SHIPPED}/compare/{SHIPPED}")
    assert "规则相同" in reader.text


def test_the_other_edition_is_chosen_from_those_there_are(drafted: World) -> None:
    reader = Reader(drafted, "administrator")
    reader.get(f"{ONE}/compare")
    assert reader.page.cssselect("select[name=against] option")[0].get("value") == SHIPPED
    answer = reader.get(f"{ONE}/compare?against={SHIPPED}")
    assert answer.headers["Location"] == f"{ONE}/compare/{SHIPPED}"
    assert reader.get(f"{ONE}/compare?against=https://example.org").status_code == 200
    assert reader.get(f"{ONE}/compare/none-such").status_code == 404
