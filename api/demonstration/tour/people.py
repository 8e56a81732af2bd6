"""Enters new people for each tour with the integrator's key, so that the tour can run many times."""

from __future__ import annotations

import secrets
from dataclasses import dataclass

from api.configuration.demo_file import View
from api.demonstration.numbers import identity_number
from api.demonstration.tour.client import Client, Unexpected

_SERIALS = range(10_000, 13_000_000)  # the demonstration's own people have smaller numbers
_TRIES = 5


@dataclass(frozen=True, slots=True)
class Applicant:
    """A person who declares, with the clients of the person and of the reviewer in charge."""

    id: str
    name: str
    own: Client
    reviewer: Client


@dataclass(frozen=True, slots=True)
class TourPeople:
    """The people of a tour, and the clients of two offices."""

    employee: Applicant
    agency_freelancer: Applicant
    station_freelancer: Applicant
    transferee: Applicant
    integrator: Client
    bureau: Client


class PeopleMaker:
    """Enters people and gives each a key."""

    def __init__(self, url: str, demo_file: View) -> None:
        self.url = url
        self.demo_file = demo_file
        self.integrator = self.client("integrator")
        self.administrator = self.client("administrator")

    def client(self, name: str) -> Client:
        """Return the client of an identity in `demo.json`."""
        return Client(self.url, self.demo_file["keys"][name])

    def make_people(self) -> TourPeople:
        employer, agency, station = (
            self.demo_file["organizations"][name]["id"]
            for name in ("employer", "personnel_agency", "community_station")
        )
        working = {"type": "employment", "organization_id": employer, "valid_from": "2020-01-01"}
        lately = {**working, "valid_from": "2024-07-01"}
        moved = {"type": "transfer_in", "origin_region": "330100", "valid_from": "2024-07-01"}
        under_contract = {"type": "agency_contract", "organization_id": agency, "valid_from": "2023-01-01"}
        living = {"type": "residence", "organization_id": station, "valid_from": "2019-01-01"}
        return TourPeople(
            self._applicant("孙演示", "employee", "unit_reviewer", working),
            self._applicant("周演示", "freelancer", "agency_reviewer", under_contract, living),
            self._applicant("吴演示", "freelancer", "community_reviewer", living),
            self._applicant("郑演示", "employee", "unit_reviewer", lately, moved),
            self.integrator,
            self.client("bureau"),
        )

    def _applicant(self, name: str, kind: str, reviewer: str, *affiliations: View) -> Applicant:
        person_id = self._person(name, kind)
        for affiliation in affiliations:
            self.integrator.post(f"/v1/people/{person_id}/affiliations", affiliation)
        grants = [{"role": "applicant"}]
        principal = self.administrator.post(
            "/v1/principals", {"name": name, "person_id": person_id, "grants": grants}
        )
        key = self.administrator.post(
            "/v1/api-keys", {"principal_id": principal["id"], "label": "guided tour"}
        )
        return Applicant(person_id, name, Client(self.url, key["secret"]), self.client(reviewer))

    def _person(self, name: str, kind: str) -> str:
        """Enter a person under a random number, and return the id. Try another number if it is taken."""
        for left in reversed(range(_TRIES)):
            number = identity_number(secrets.choice(_SERIALS))
            document = {"type": "resident_identity_card", "number": number}
            body = {"name": name, "applicant_type": kind, "document": document}
            try:
                return str(self.integrator.post("/v1/people", body)["id"])
            except Unexpected:
                if not left:
                    raise
        raise AssertionError("unreachable")
