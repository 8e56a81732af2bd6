"""The use of an edition: hits, refusals, load and age, and what is only watched."""

import pytest

from tests.api.written import published
from tests.support.editions import NEXT, SHIPPED, to_the_bureau
from tests.support.reader import Reader
from tests.support.world import World

USE = f"/editions/{SHIPPED}/use"


def test_hits_load_and_age_are_told(offices: World) -> None:
    offices.submitted()
    reader = Reader(offices, "bureau")
    reader.get(USE)
    row = reader.page.cssselect("[aria-labelledby=rows] tbody tr")[0]
    assert (
        "employee-at-employer" in row.text_content() and row.cssselect("td.number")[0].text_content() == "1"
    )
    assert "从未命中" in reader.text and "School" in reader.text and "1 次提交" in reader.text


def test_refusals_are_told_by_rule(offices: World) -> None:
    draft = offices.draft()  # without its evidence
    path = f"/v1/declarations/{draft['id']}/actions/submit"
    assert offices.applicant.post(path, {"attested": True}).status_code == 422
    offices.service.refusals.write(offices.service.store)
    reader = Reader(offices, "bureau")
    reader.get(USE)
    row = reader.page.cssselect("[aria-labelledby=refusals] tbody tr")[0]
    assert "缺少证明材料" in row.text_content() and row.cssselect("td.number")[0].text_content() == "1"
    assert reader.page.cssselect("svg.days rect.loses")


def test_a_row_on_trial_says_what_it_would_have_hit(offices: World) -> None:
    trial = to_the_bureau("training").replace("mode: active", "mode: evaluate")
    published(offices, ("routing", "routes:\n", trial))
    offices.submitted()
    reader = Reader(offices, "administrator")
    reader.get(f"/editions/{NEXT}/use")
    row = reader.page.cssselect("[aria-labelledby=rows] tbody tr")[0]
    assert [cell.text_content() for cell in row.cssselect("td.number")] == ["0", "1"]
    assert "试行" in row.text_content()


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("from=2024-01-01&to=2024-12-31", 200),
        ("from=2024-12-31&to=2024-01-01", 422),
        ("from=soon", 422),
        ("from=", 200),
    ],
)
def test_a_period_is_read_or_told_to_be_none(offices: World, query: str, status: int) -> None:
    reader = Reader(offices, "bureau")
    assert reader.get(f"{USE}?{query}").status_code == status
    assert bool(reader.page.cssselect("[role=alert]")) is (status == 422)
