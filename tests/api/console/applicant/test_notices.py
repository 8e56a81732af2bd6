"""Notices in the console: what one was told, once read for good, page by page."""

from __future__ import annotations

from tests.support.reader import Reader, text_of
from tests.support.world import World
from workflow.events.relay import Relay, announce_all


def told(world: World) -> dict[str, object]:
    """A submission of which its applicant was told."""
    submitted = world.submitted()
    announce_all(world.service, Relay(1))
    return submitted


def test_who_was_told_nothing_sees_what_would_be_there(world: World) -> None:
    assert "还没有通知" in Reader(world, "applicant").opens("/notices")


def test_a_notice_is_read_on_the_way_to_what_it_is_about(world: World) -> None:
    submitted = told(world)
    visitor = Reader(world, "applicant")
    page = visitor.opens("/notices")
    assert "等待审核" in page and "未读 1" in text_of(page)
    [notice] = world.applicant.get("/v1/notices").json["items"]
    gone = visitor.sends(f"/notices/{notice['id']}/read", {"next": f"/declarations/{submitted['id']}"})
    assert gone.location == f"/declarations/{submitted['id']}"
    [notice] = world.applicant.get("/v1/notices").json["items"]
    assert notice["read_at"] is not None
    assert "未读 0" in text_of(visitor.opens("/notices"))


def test_a_page_of_notices_is_read_at_once(world: World) -> None:
    for _ in range(2):
        told(world)
    visitor = Reader(world, "applicant")
    visitor.opens("/notices")
    ids = [each["id"] for each in world.applicant.get("/v1/notices").json["items"]]
    visitor.sends("/notices/read", {"notice": ids})
    assert "没有未读的通知" in visitor.opens("/notices?unread=true")


def test_somebody_elses_notice_is_not_read(world: World) -> None:
    told(world)
    [notice] = world.applicant.get("/v1/notices").json["items"]
    visitor = Reader(world, "other_applicant")
    visitor.opens("/my/2024")
    visitor.sends(f"/notices/{notice['id']}/read", {}, 404)


def test_nobody_is_sent_to_another_site(world: World) -> None:
    told(world)
    [notice] = world.applicant.get("/v1/notices").json["items"]
    visitor = Reader(world, "applicant")
    visitor.opens("/notices")
    gone = visitor.sends(f"/notices/{notice['id']}/read", {"next": "//elsewhere.example/"})
    assert gone.location == "/"


def test_the_notices_go_on_on_another_page(world: World) -> None:
    submitted = told(world)
    for _ in range(31):
        world.act("applicant", str(submitted["id"]), "withdraw")
        world.act("applicant", str(submitted["id"]), "submit")
    announce_all(world.service, Relay(1))
    visitor = Reader(world, "applicant")
    page = visitor.opens("/notices")
    count = len(world.applicant.get("/v1/notices?limit=100").json["items"])
    assert count > 30 and page.count('class="unread"') == 30
    address = page[page.index("/notices?cursor=") :].partition('"')[0]
    assert visitor.opens(address).count('class="unread"') == count - 30
