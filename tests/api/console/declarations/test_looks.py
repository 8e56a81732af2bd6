"""What changed since a reviewer last looked is marked, for them alone."""

from __future__ import annotations

from typing import Any

from tests.support.reader import Reader
from tests.support.world import TRAINING, World, picture


def page_of(reader: Reader, id_: str) -> Any:
    assert reader.get(f"/declarations/{id_}").status_code == 200
    return reader.page


def flags(page: Any) -> list[str]:
    marked = [each for each in page.cssselect(".flag") if "上次查看后" in each.text_content()]
    return [each.getparent().text_content().split()[0] for each in marked]


def looks(reader: Reader, id_: str, status: int = 204, **more: Any) -> None:
    page_of(reader, id_)
    form = reader.page.cssselect("form[data-look]")[0]
    answer = reader.post(form.get("action"), {**dict(form.form_values()), **more})
    assert answer.status_code == status


def returned_and_mended(world: World, id_: str) -> None:
    """The reviewer returns it; the applicant changes hours and number, and adds a file."""
    world.act("reviewer", id_, "claim")
    world.act("reviewer", id_, "return_for_correction", reason_code="BLURRED")
    view = world.applicant.get(f"/v1/declarations/{id_}").json
    item = {**TRAINING, "filing_number": "ZZ-BA-2024-018", "days": [{"date": "2024-06-03", "hours": "8"}]}
    item["certificate_number"] = "ZZ-9"
    sent = {"item": item, "attested": True}
    headers = {"If-Match": f'"{view["version"]}"'}
    assert world.applicant("PATCH", f"/v1/declarations/{id_}", json=sent, headers=headers).status_code == 200
    assert world.upload(id_, "stamped_proof", picture(next(world.seeds))).status_code == 201
    world.act("applicant", id_, "submit")


def test_nothing_is_new_to_who_looks_for_the_first_time(world: World) -> None:
    submitted = world.submitted()
    reviewer = Reader(world, "reviewer")
    assert not flags(page_of(reviewer, submitted["id"]))
    looks(reviewer, submitted["id"])
    assert not flags(page_of(reviewer, submitted["id"]))


def test_facts_evidence_hours_and_history_since_the_last_look_are_marked(world: World) -> None:
    id_ = world.submitted()["id"]
    reviewer, second = Reader(world, "reviewer"), Reader(world, "second_reviewer")
    looks(second, id_)
    looks(reviewer, id_)
    returned_and_mended(world, id_)
    page = page_of(second, id_)
    marked = flags(page)
    assert {"备案号", "证书编号", "按日学时", "学时", "2"} <= set(marked)
    assert len(page.cssselect(".timeline li.fresh")) == 3  # claimed, returned, submitted
    own = page_of(reviewer, id_)
    assert len(own.cssselect(".timeline li.fresh")) == 1  # what they did themselves is nothing new
    assert {"备案号", "证书编号", "按日学时"} <= set(flags(own))
    looks(second, id_)
    assert not flags(page_of(second, id_))


def test_a_fact_that_was_taken_away_is_told(world: World) -> None:
    id_ = world.submitted({**TRAINING, "certificate_number": "ZZ-1"})["id"]
    second = Reader(world, "second_reviewer")
    looks(second, id_)
    world.act("reviewer", id_, "claim")
    world.act("reviewer", id_, "return_for_correction", reason_code="BLURRED")
    view = world.applicant.get(f"/v1/declarations/{id_}").json
    headers = {"If-Match": f'"{view["version"]}"'}
    sent = {"item": TRAINING, "attested": True}
    assert world.applicant("PATCH", f"/v1/declarations/{id_}", json=sent, headers=headers).status_code == 200
    world.act("applicant", id_, "submit")
    page_of(second, id_)
    assert "证书编号上次查看后（已删去）" in second.text.replace(" ", "")


def test_a_look_at_another_version_than_that_of_now_keeps_nothing(world: World) -> None:
    id_ = world.submitted()["id"]
    second = Reader(world, "second_reviewer")
    looks(second, id_)
    returned_and_mended(world, id_)
    looks(second, id_, version="1")
    assert flags(page_of(second, id_))


def test_who_may_not_read_it_keeps_no_look(world: World) -> None:
    id_ = world.submitted()["id"]
    other = Reader(world, "other_reviewer")
    other.get("/queue")
    assert other.post(f"/declarations/{id_}/look", {"version": "2"}).status_code == 404
