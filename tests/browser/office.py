"""A unit of a test's own: its reviewer, its people, and what they have declared, made through the API."""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count

from api.demonstration.tour.client import Client
from api.demonstration.tour.files import png
from api.demonstration.tour.people import PeopleMaker
from tests.browser.guest import Guest
from tests.browser.served import Watched

_serials = count(1)
PASSWORD = "correct horse battery staple"


@dataclass
class Office:
    """`reviewer` and `people` are logins; `declared` are the ids of what waits."""

    serving: Watched
    unit: str
    reviewer: str
    people: list[str] = field(default_factory=list)
    declared: list[str] = field(default_factory=list)

    @property
    def bureau(self) -> Client:
        return Client(self.serving.url, self.serving.demo()["keys"]["bureau"])

    def state(self, declaration_id: str) -> str:
        return str(self.bureau.get(f"/v1/declarations/{declaration_id}")["state"])

    def events(self, declaration_id: str) -> list[str]:
        rows = self.bureau.get(f"/v1/declarations/{declaration_id}/history")["items"]
        return [row["event"] for row in rows]

    def proposes(self, person_id: str, other_id: str) -> str:
        """The address of a merge with an entry elsewhere, which the unit's administrator has proposed."""
        root = Client(self.serving.url, self.serving.demo()["keys"]["administrator"])
        grants = [{"role": "unit_administrator", "organization_id": self.unit}]
        principal = root.post("/v1/principals", {"name": "单位管理员", "grants": grants})
        key = root.post("/v1/api-keys", {"principal_id": principal["id"], "label": "test"})
        proposed = {"other_id": other_id, "reason": "同一身份证，在原单位登记过"}
        own = Client(self.serving.url, key["secret"])
        return f"/merge-proposals/{own.post(f'/v1/people/{person_id}/merge-proposals', proposed)['id']}"

    def administered_by(self) -> str:
        """The login of a new administrator of the unit."""
        root = Client(self.serving.url, self.serving.demo()["keys"]["administrator"])
        login = f"unit.{secrets.token_hex(4)}"
        grants = [{"role": "unit_administrator", "organization_id": self.unit}]
        root.post(
            "/v1/principals", {"name": "单位管理员", "login": login, "password": PASSWORD, "grants": grants}
        )
        return login

    def enters(self, guest: Guest, login: str) -> None:
        """Sign in at the guest's browser."""
        guest.goes("/sign-in")
        guest.signs_in_with(login, PASSWORD)


Declare = Callable[[Client, str, int], str]  # (whose, person, how many were declared before) -> its id


def open_office(
    serving: Watched,
    *,
    people: int,
    each: int = 1,
    declare: Declare | None = None,
    named: str = "申演示",
    sign_in: bool = True,
) -> Office:
    """A unit with so many people who have so many declarations each that wait, none like another.

    Without `sign_in` nobody of them has an account.
    """
    demo = serving.demo()
    root = Client(serving.url, demo["keys"]["administrator"])
    name, bureau = f"示范单位{secrets.token_hex(3)}", demo["organizations"]["bureau"]["id"]
    values = {"name": name, "kind": "employer", "region": "370499", "parent_id": bureau}
    unit = root.post("/v1/organizations", values)["id"]
    grants = [{"role": "unit_reviewer", "organization_id": unit}]
    office = Office(serving, unit, f"reviewer.{secrets.token_hex(4)}")
    root.post(
        "/v1/principals", {"name": "审核人", "login": office.reviewer, "password": PASSWORD, "grants": grants}
    )
    maker = PeopleMaker(serving.url, demo)
    for _ in range(people):
        person = _hire(office, maker, named)
        if sign_in:
            _live(office, root, person, named, each, declare or _declare)
    return office


def _hire(office: Office, maker: PeopleMaker, named: str) -> str:
    person = maker._person(named, "employee")
    tie = {"type": "employment", "organization_id": office.unit, "valid_from": "2020-01-01"}
    maker.integrator.post(f"/v1/people/{person}/affiliations", tie)
    return person


def _live(office: Office, root: Client, person: str, named: str, declarations: int, declare: Declare) -> None:
    login = f"person.{secrets.token_hex(4)}"
    grants = [{"role": "applicant"}]
    known = {"name": named, "person_id": person, "login": login, "password": PASSWORD, "grants": grants}
    principal = root.post("/v1/principals", known)
    key = root.post("/v1/api-keys", {"principal_id": principal["id"], "label": "test"})
    office.people.append(login)
    for number in range(declarations):
        office.declared.append(declare(Client(office.serving.url, key["secret"]), person, number))


def _declare(own: Client, person: str, number: int) -> str:
    day = date(2024, 3, 4) + timedelta(days=number)
    item = {
        "category": "training",
        "filing_number": f"ZZ-BA-2024-{secrets.token_hex(4)}",  # who is at one training has one's days
        "certificate_number": f"ZZ-OF-{next(_serials)}-{secrets.token_hex(3)}",
        "mode": "in_person",
        "days": [{"date": day.isoformat(), "hours": "4"}],
    }
    draft = own.post("/v1/declarations", {"person_id": person, "item": item, "attested": True})
    own.upload(f"/v1/declarations/{draft['id']}/evidence", "pass_certificate", "证书.png", png())
    return str(own.act(draft["id"], "submit", attested=True)["id"])
