"""The bureau's pages: how the process stands, and the repair of what nobody can review."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from api.demonstration.tour.client import Client
from api.demonstration.tour.files import png
from api.demonstration.tour.people import Applicant, PeopleMaker
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Setting
from tests.browser.served import Watched

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_the_process_is_drawn_and_what_is_stuck_is_mended(
    visit: Visiting, serving: Watched, setting: Setting
) -> None:
    _nobody_reviews(serving)
    with visit(setting) as guest:
        guest.expects(422)
        guest.signs_in("bureau")
        guest.goes("/process")
        expect(guest.page.locator(".box-count")).to_have_count(6)
        guest.opens_all()
        guest.looks_well()
        guest.presses("先看会怎样", "See what would happen")
        expect(guest.page.get_by_role("alert")).to_be_visible()
        guest.page.locator("input[name=item]").last.check()
        guest.page.locator("input[name=to]").fill("示范区人力资源和社会保障局")
        guest.page.locator("textarea[name=comment]").fill("审核人已离任")
        guest.presses("先看会怎样", "See what would happen")
        expect(guest.page.locator("tr[data-status=allowed]")).to_have_count(1)
        guest.looks_well()
        guest.presses("确认办理1件", "Do it for 1")
        expect(guest.page.locator("tr[data-status=done]")).to_have_count(1)


def _nobody_reviews(serving: Watched) -> None:
    """A declaration waits at a unit whose only reviewer has left since."""
    demo = serving.demo()
    maker = PeopleMaker(serving.url, demo)
    root = Client(serving.url, demo["keys"]["administrator"])
    bureau = demo["organizations"]["bureau"]["id"]
    unit = {"name": "示范空岗单位", "kind": "employer", "region": "370499", "parent_id": bureau}
    unit_id = root.post("/v1/organizations", unit)["id"]
    works = {"type": "employment", "organization_id": unit_id, "valid_from": "2020-01-01"}
    leaver, applicant = (maker._applicant(name, "employee", "bureau", works) for name in ("冯演示", "褚演示"))
    at = f"/v1/organizations/{unit_id}/reviewers"
    appointed = root.post(at, {"person_id": leaver.id, "valid_from": "2024-01-01"})
    _declares(applicant)
    root.patch(f"{at}/{appointed['id']}", appointed["version"], {"valid_to": "2024-11-19"})


def _declares(applicant: Applicant) -> None:
    days = [{"date": "2024-06-03", "hours": "8"}]
    item = {"category": "training", "filing_number": "ZZ-BA-2024-301", "mode": "in_person", "days": days}
    draft = applicant.own.post("/v1/declarations", {"person_id": applicant.id, "item": item})
    at = f"/v1/declarations/{draft['id']}/evidence"
    applicant.own.upload(at, "pass_certificate", "证书.png", png())
    applicant.own.act(draft["id"], "submit", attested=True)


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_each_chart_of_the_statistics_has_its_table(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.signs_in("bureau")
        guest.goes("/statistics")
        expect(guest.page.locator(".bars")).to_have_count(3)
        guest.looks_well()
        guest.opens_all()
        expect(guest.page.locator("tr[data-category]").first).to_be_visible()
