"""An installation on its first day: a bureau, a unit, and one account for each role; nothing was done yet."""

from __future__ import annotations

from pathlib import Path

from api.demonstration.tour.client import Client
from tests.browser.office import PASSWORD
from tests.browser.served import Watched
from tests.support.servers.command import xueshi

ROLES = ("administrator", "bureau", "unit_administrator", "unit_reviewer", "applicant")


class Fresh(Watched):
    """The server of such an installation. The accounts are named by their roles, and have `PASSWORD`."""

    person: str  # the id of the only person

    def __init__(self, folder: Path, *arguments: str, database_url: str = "") -> None:
        super().__init__(folder, *arguments, demo=False, database_url=database_url)

    def __enter__(self) -> Fresh:
        super().__enter__()
        settings = {"XUESHI_DATA": str(self.folder), "DATABASE_URL": self.database_url}
        made = xueshi(
            "create-administrator", "administrator", settings={**settings, "XUESHI_PASSWORD": PASSWORD}
        )
        if made.returncode:
            self.end()
            raise RuntimeError(made.stderr)
        self._appoint()
        return self

    def _appoint(self) -> None:
        root = Client(self.url)
        root.post("/v1/session", {"login": "administrator", "password": PASSWORD}, 200)
        root.session.headers["Origin"] = self.url
        bureau = root.post(
            "/v1/organizations", {"name": "薛城区人社局", "kind": "bureau", "region": "370403"}
        )["id"]
        values = {"name": "薛城区图书馆", "kind": "employer", "region": "370403", "parent_id": bureau}
        unit = root.post("/v1/organizations", values)["id"]
        number = {"type": "resident_identity_card", "number": "11010519491231002X"}
        self.person = root.post(
            "/v1/people", {"name": "李新", "applicant_type": "employee", "document": number}
        )["id"]
        for role, body in (("bureau", bureau), ("unit_administrator", unit), ("unit_reviewer", unit)):
            grants = [{"role": role, "organization_id": body}]
            root.post("/v1/principals", {"name": role, "login": role, "password": PASSWORD, "grants": grants})
        known = {"name": "李新", "login": "applicant", "password": PASSWORD, "person_id": self.person}
        root.post("/v1/principals", {**known, "grants": [{"role": "applicant"}]})
