"""Every page that each role can reach by links is read: it keeps the policy and WCAG 2.2 AA."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from api.demonstration.tour.client import Client
from tests.browser.conftest import Visiting
from tests.browser.guest import PLAIN, SETTINGS, Guest, Setting
from tests.browser.served import Watched

pytestmark = pytest.mark.browser

_EACH = 2  # pages of one kind that are looked at; of those with a query one
_LINKS = (
    """[...document.querySelectorAll('a[href^="/"]:not([download])')].map((a) => a.getAttribute("href"))"""
)
_NO_PAGES = ("/v1/", "/docs", "/openapi", "/static/")
_ID = re.compile(r"[0-9a-f]{8}-[0-9a-f-]{27}|\b\d+\b")
_ROLES = (
    "employee",
    "engineer",
    "reviewer_person",
    "institute_reviewer",
    "institute_administrator",
    "bureau",
    "administrator",
)


def kind_of(address: str) -> str:
    """The address without ids and values: `/declarations/*`, `/queue?sort`."""
    path, _, query = address.partition("#")[0].partition("?")
    return _ID.sub("*", path) + "?" + "&".join(sorted(each.partition("=")[0] for each in query.split("&")))


def read_all(guest: Guest) -> tuple[Counter[str], list[str]]:
    """Read the pages from the first one on: how many of each kind there were, and what is wrong with them."""
    waiting, seen, kinds, wrong = ["/"], {"/"}, Counter[str](), list[str]()
    while waiting:
        address = waiting.pop(0)
        kinds[kind_of(address)] += 1
        guest.goes(address)
        found = guest.faults()
        if guest.opens_all():
            found += guest.faults()
        wrong += [f"{address}: {each}" for each in dict.fromkeys([*found, *guest.watch.wrong])]
        guest.watch.wrong.clear()
        for link in guest.page.evaluate(_LINKS):
            if link not in seen and _wanted(link, kinds, waiting):
                seen.add(link)
                waiting.append(link)
    return kinds, wrong


def _wanted(link: str, kinds: Counter[str], waiting: list[str]) -> bool:
    """Whether another page of this kind is to be read. Two filters at once are no kind of their own."""
    if link.startswith(_NO_PAGES) or link.count("=") > 1:
        return False
    kind = kind_of(link)
    there = kinds[kind] + sum(kind_of(each) == kind for each in waiting)
    return there < (1 if "=" in link else _EACH)


# Those with most pages of their own in every setting, the others in two of the four by turns.
_IN_ALL = ("engineer", "institute_reviewer")
_READ = [(role, setting) for role in _IN_ALL for setting in (*SETTINGS, PLAIN)] + [
    (role, setting)
    for number, role in enumerate(each for each in _ROLES if each not in _IN_ALL)
    for setting in ((SETTINGS[0], SETTINGS[3]), (SETTINGS[1], SETTINGS[2]))[number % 2]
]


@pytest.mark.parametrize(("role", "setting"), _READ, ids=str)
def test_every_page_within_reach_can_be_read(visit: Visiting, role: str, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.signs_in(role)
        kinds, wrong = read_all(guest)
        assert not wrong, "\n".join(wrong)
        assert len(kinds) > 1


@pytest.mark.parametrize("role", ["institute_reviewer", "bureau"])
def test_every_declaration_of_the_demonstration_has_its_page(
    visit: Visiting, serving: Watched, role: str
) -> None:
    reader = Client(serving.url, serving.demo()["keys"]["bureau"])
    listed = reader.get(
        "/v1/declarations", body_id=serving.demo()["organizations"]["institute"]["id"], limit=100
    )
    with visit(Setting()) as guest:
        guest.signs_in(role)
        statuses = {
            each["id"]: guest.page.request.get(f"/declarations/{each['id']}").status
            for each in listed["items"]
        }
    assert len(statuses) == 100
    assert set(statuses.values()) == {200}, statuses


@pytest.mark.parametrize("setting", [*SETTINGS, PLAIN], ids=str)
def test_what_is_not_there_or_not_theirs_is_a_page_too(visit: Visiting, setting: Setting) -> None:
    with visit(setting) as guest:
        guest.expects(404)
        guest.goes("/nothing-here")
        guest.looks_well()
        guest.signs_in("administrator")
        guest.goes("/nothing-here")
        assert guest.page.locator(".problem").get_attribute("data-status") == "404"


@pytest.mark.parametrize(
    ("address", "kind"),
    [
        ("/my/2024", "/my/*?"),
        ("/queue?sort=due&state=submitted#top", "/queue?sort&state"),
        ("/declarations/01930000-0000-7000-8000-000000000000/receipt", "/declarations/*/receipt?"),
    ],
)
def test_pages_of_one_kind_have_one_address_without_ids(address: str, kind: str) -> None:
    assert kind_of(address) == kind
