"""My year: what is missing in words and as bars, what would fill it, and what something would add."""

from __future__ import annotations

import pytest

from tests.api.resources.ledger.test_outlook import OTHER_CAPS
from tests.api.written import published
from tests.support.reader import Reader, text_of
from tests.support.world import TRAINING, World, picture

PAPER = {"category": "achievement", "kind": "paper", "date": "2024-03-10", "published": True}
TRIAL = {"category": "achievement", "f.kind": "paper", "f.date": "2024-05-10", "f.published": "true"}


def approved(world: World) -> dict[str, object]:
    submitted = world.submitted()
    world.act("reviewer", submitted["id"], "claim")
    return world.act("reviewer", submitted["id"], "approve")


def test_a_person_without_declarations_sees_what_is_missing_and_what_to_do(world: World) -> None:
    visitor = Reader(world, "applicant")
    page = text_of(visitor.opens("/my/2024"))
    assert "还差公需科目 30 学时、专业科目 60 学时，距年底 29 个工作日。" in page
    assert "这一年还没有申报" in page
    assert "40 / 40" in page and "30 / 30" in page


def test_another_cap_stands_below_the_category_with_its_days_and_document(offices: World) -> None:
    assert published(offices, ("rules", "overrides: []\n", OTHER_CAPS)).status_code == 200
    page = text_of(Reader(offices, "applicant").opens("/my/2024"))
    assert "2023年1月1日 – 2024年3月31日 · 论文 鲁人社字〔2024〕2号40 / 40" in page
    assert page.count("不设年度上限") == 1 and "鲁人社字〔2024〕5号20 / 20" in page
    assert "鲁人社字〔2024〕3号" not in page


def test_the_bars_tell_recognised_in_review_and_planned_apart(world: World) -> None:
    approved(world)
    world.submitted(TRAINING | {"filing_number": "ZZ-2", "days": [{"date": "2024-07-01", "hours": "6"}]})
    world.draft(PAPER)
    page = Reader(world, "applicant").opens("/my/2024")
    assert 'aria-label="专业科目：已认定 14.5，审核中 6，计划 10，要求 60"' in page
    assert "还差公需科目 30 学时、专业科目 45.5 学时" in text_of(page)


def test_the_list_says_who_is_next_and_what_was_said_at_a_return(world: World) -> None:
    submitted = world.submitted()
    page = text_of(Reader(world, "applicant").opens("/my/2024"))
    assert "School，应于2024年12月11日前审核" in page and "14.5 → 预计 专业 14.5" in page
    world.act("reviewer", submitted["id"], "claim")
    said = {"reason_code": "BLURRED", "comment": "公章看不清，请重拍。"}
    world.act("reviewer", submitted["id"], "return_for_correction", **said)
    visitor = Reader(world, "applicant")
    page = text_of(visitor.opens("/my/2024"))
    assert "退回修改，该您了" in page and "证明材料不清晰 公章看不清，请重拍。" in page
    form = visitor.opens(f"/declarations/{submitted['id']}")
    evidence = form[form.index('id="evidence"') :]
    assert "公章看不清，请重拍。" in evidence


def test_a_requirement_that_was_adjusted_is_explained(world: World) -> None:
    leave = {"category": "special_circumstance", "kind": "maternity", "unit_approved": True}
    item = {**leave, "periods": [{"from": "2024-01-01", "to": "2024-06-30"}]}
    draft = world.draft(item)
    world.upload(draft["id"], "stamped_proof", picture(77))
    world.act("applicant", draft["id"], "submit")
    world.act("reviewer", draft["id"], "claim")
    world.act("reviewer", draft["id"], "approve")
    page = text_of(Reader(world, "applicant").opens("/my/2024"))
    assert "本年有 6 个月因特殊情况不在岗" in page
    assert "调整为公需 15、专业 30 学时" in page


def test_a_trial_says_what_it_would_add_and_stores_nothing(world: World) -> None:
    visitor = Reader(world, "applicant")
    visitor.opens("/my/2024/trial?category=achievement")
    page = text_of(visitor.sends("/my/2024/trial", {**TRIAL, "do": "try"}, 200).text)
    assert "专业 10 学时（预计）" in page
    assert world.applicant.get("/v1/declarations").json["items"] == []


def test_a_trial_counts_behind_what_is_planned_and_in_review(world: World) -> None:
    for month in ("03", "04", "05"):
        world.draft({**PAPER, "date": f"2024-{month}-10"})
    visitor = Reader(world, "applicant")
    visitor.opens("/my/2024")
    page = text_of(visitor.sends("/my/2024/trial", {**TRIAL, "f.date": "2024-09-10", "do": "try"}, 200).text)
    assert "超过年度上限：核减 10，上限 30" in page
    assert "0 / 30" in page


def test_a_trial_that_is_not_complete_says_so_at_its_field(world: World) -> None:
    visitor = Reader(world, "applicant")
    visitor.opens("/my/2024")
    wrong = {**TRIAL, "f.date": "", "do": "try"}
    page = visitor.sends("/my/2024/trial", wrong, 422).text
    assert "请填写此项" in page
    assert '<option value="paper" selected>' in page
    visitor.sends("/my/2024/trial", {"category": "gardening", "do": "try"}, 404)


@pytest.mark.parametrize(("year", "status"), [(1899, 404), (1900, 200), (2099, 200), (2100, 404)])
def test_years_that_the_service_knows_are_shown(world: World, year: int, status: int) -> None:
    Reader(world, "applicant").opens(f"/my/{year}", status)


def test_the_list_goes_on_on_another_page(world: World) -> None:
    for _ in range(21):
        world.draft()
    visitor = Reader(world, "applicant")
    page = visitor.opens("/my/2024")
    assert page.count('<li data-state="draft">') == 20
    address = page[page.index("/my/2024?cursor=") :].partition("#")[0]
    assert visitor.opens(address).count('<li data-state="draft">') == 1
    visitor.opens("/my/2024?cursor=made-up", 400)


def test_an_account_that_is_nobodys_has_no_year(world: World) -> None:
    page = Reader(world, "reviewer").opens("/my/2024", 403)
    assert "供申报人使用" in page
    Reader(world, "reviewer").opens("/my", 403)


def test_in_english_the_sentence_is_complete(world: World) -> None:
    page = text_of(Reader(world, "applicant", "en").opens("/my/2024"))
    assert "Still to do: public 30 hours, professional 60 hours; 29 working days left." in page
