"""People of a test's own who declare at the demonstration's employer, each with a login."""

from __future__ import annotations

import io
import secrets
from dataclasses import dataclass
from typing import Any

from PIL import Image

from api.demonstration.tour.client import Client
from api.demonstration.tour.people import PeopleMaker
from tests.browser.guest import Guest
from tests.browser.served import Watched

PAPER = {"category": "achievement", "kind": "paper", "date": "2024-03-10", "published": True}
PROOFS = ("cover", "contents", "body")
PASSWORD = "correct horse battery"


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody who declares: their login, their key, and the reviewer in charge."""

    id: str
    login: str
    own: Client
    reviewer: Client

    def signs_in(self, guest: Guest) -> None:
        guest.goes("/sign-in?next=/my")
        guest.signs_in_with(self.login, PASSWORD)

    def draft(self, item: dict[str, Any], *kinds: str) -> dict[str, Any]:
        made: dict[str, Any] = self.own.post("/v1/declarations", {"person_id": self.id, "item": item})
        for kind in kinds:
            self.own.upload(f"/v1/declarations/{made['id']}/evidence", kind, f"{kind}.png", picture())
        return made

    def submitted(self, item: dict[str, Any], *kinds: str) -> dict[str, Any]:
        made = self.draft(item, *kinds)
        sent: dict[str, Any] = self.own.act(made["id"], "submit", attested=True)
        return sent


def applicant(serving: Watched) -> Applicant:
    """A new employee with a name, a login and a key."""
    demo = serving.demo()
    maker = PeopleMaker(serving.url, demo)
    made = maker.make_people().employee
    login = f"applicant.{secrets.token_hex(6)}"
    body = {"name": made.name, "login": login, "password": PASSWORD, "person_id": made.id, "grants": []}
    maker.administrator.post("/v1/principals", body)
    return Applicant(made.id, login, made.own, made.reviewer)


def picture(noisy: int = 0) -> bytes:
    """A picture that nobody else has; of so many noisy pixels by as many, where it is to be large."""
    drawn, side = io.BytesIO(), noisy or 8
    made = Image.frombytes("RGB", (side, side), secrets.token_bytes(3 * side * side))
    (made if noisy else made.resize((240, 320))).save(drawn, "PNG")
    return drawn.getvalue()
