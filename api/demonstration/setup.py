"""Makes the demonstration's organizations, people, offices and keys, through the public commands.

A second run changes nothing: it finds what exists by number or login. A key that is not in `demo.json` any
more is replaced by a new one, because the database holds only its hash.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from api.configuration.demo_file import View, empty, read_demo, write_demo
from api.demonstration.cast import (
    OFFICES,
    ORGANIZATIONS,
    PEOPLE,
    REGION,
    ROLE_KEYS,
    DemoAffiliation,
    DemoOffice,
    DemoPerson,
)
from api.demonstration.crowd.cast import COLLEAGUES, ENGINEER, INSTITUTE
from api.demonstration.crowd.cast import OFFICES as INSTITUTE_OFFICES
from api.demonstration.numbers import identity_number, social_credit_code
from workflow.access.permissions import Actor, Grant, Role
from workflow.commands.people import identity as identities
from workflow.commands.people import organizations, people
from workflow.errors import NotAuthenticated
from workflow.queries.operations.latest import latest_instant
from workflow.queries.people import identity as identity_queries
from workflow.queries.people import organizations as organization_queries
from workflow.queries.people import people as people_queries
from workflow.runtime.service import Service

LOGIN_PREFIX = "demo."

# People with access to the command line and the data folder have the rights of an administrator.
OPERATOR = Actor("operator", "operator", grants=(Grant(Role.administrator), Grant(Role.bureau)))

_COLLEAGUES_FROM = 100  # of the serial numbers below those of the tour
_ONE: Mapping[str, Any] = {"after": None, "limit": 1}


def init_demo(service: Service, folder: Path, *, crowd: bool = False) -> View:
    """Make the demonstration where it is missing. Return the new content of `demo.json` in `folder`.

    With `crowd`, an institute of sixty people is made, too, and its year is lived through. That is done only
    in a database that nobody has used: what it writes lies before the demonstration's day.
    """
    setup = Setup(service, read_demo(folder))
    fresh = crowd and latest_instant(service) is None
    setup.make(with_institute=fresh or setup.has_institute())
    if fresh:
        from api.demonstration.crowd.living import Institute  # it draws, which no other process needs

        Institute(service, setup.actors(), setup.colleagues()).live_through_the_year()
        service.committed()
    return setup.write(folder)


class Setup:
    """One run. `known` is the content of `demo.json` before it, `demo_file` the content after it."""

    def __init__(self, service: Service, known: View) -> None:
        self.service = service
        self.known = known
        self.demo_file = empty()

    def make(self, *, with_institute: bool) -> None:
        """Organizations, people, offices and keys; those of the institute where it is to be there."""
        for serial, place in enumerate((*ORGANIZATIONS, *([INSTITUTE] if with_institute else [])), 1):
            parent = self.demo_file["organizations"][place.parent]["id"] if place.parent else None
            values = {"name": place.name, "kind": place.kind, "region": REGION, "parent_id": parent}
            self.demo_file["organizations"][place.key] = self._organization(
                social_credit_code(serial), values
            )
        for serial, entry in enumerate((*PEOPLE, *([ENGINEER] if with_institute else [])), 1):
            person = self.demo_file["people"][entry.key] = self._person(serial, entry)
            grants = [{"role": Role.applicant.value}]
            self._identity(entry.key, {"name": entry.name, "person_id": person["id"], "grants": grants})
        for office in (*OFFICES, *(INSTITUTE_OFFICES if with_institute else ())):
            self._office(office)
        for role, name in ROLE_KEYS.items():
            self.demo_file["keys"][role] = self.demo_file["keys"][name]

    def has_institute(self) -> bool:
        """Whether an earlier run made the institute."""
        filters = {"uscc": social_credit_code(len(ORGANIZATIONS) + 1)}
        found = organization_queries.list_organizations(self.service, OPERATOR, filters=filters, **_ONE)
        return bool(found.items)

    def actors(self) -> dict[str, Actor]:
        """Who acts in the demonstration, by name."""
        return {
            name: identity_queries.actor_by_key(self.service, key)
            for name, key in self.demo_file["keys"].items()
        }

    def colleagues(self) -> list[Actor]:
        """The institute's people, made now: the engineer, and those who have no login."""
        found = [self.actors()[ENGINEER.key]]
        for serial, entry in enumerate(COLLEAGUES, _COLLEAGUES_FROM):
            person = self._person(serial, entry)
            values = {"name": entry.name, "person_id": person["id"], "grants": [{"role": "applicant"}]}
            principal = identities.create_principal(self.service, OPERATOR, values)
            found.append(Actor(principal["id"], entry.name, person["id"], (Grant(Role.applicant),)))
        return found

    def write(self, folder: Path) -> View:
        """Write `demo.json` where it has changed; return its content."""
        if self.demo_file != self.known:
            write_demo(folder, self.demo_file)
        return self.demo_file

    def _organization(self, uscc: str, values: View) -> View:
        page = organization_queries.list_organizations(self.service, OPERATOR, filters={"uscc": uscc}, **_ONE)
        found = page.items or [
            organizations.create_organization(self.service, OPERATOR, {"uscc": uscc, **values})
        ]
        return {name: found[0][name] for name in ("id", "name", "kind", "uscc", "parent_id")}

    def _person(self, serial: int, entry: DemoPerson) -> View:
        document = {"type": "resident_identity_card", "number": identity_number(serial)}
        values = {"name": entry.name, "applicant_type": entry.applicant_type}
        page = people_queries.list_people(self.service, OPERATOR, filters={"document": document}, **_ONE)
        found = page.items or [people.create_person(self.service, OPERATOR, {**values, "document": document})]
        person = {name: found[0][name] for name in ("id", "name", "applicant_type")}
        known = people_queries.list_affiliations(
            self.service, OPERATOR, person["id"], after=None, limit=100
        ).items
        for affiliation in entry.affiliations:
            if affiliation.type not in {each["type"] for each in known}:
                people.create_affiliation(
                    self.service, OPERATOR, person["id"], self._affiliation(affiliation)
                )
        return person

    def _affiliation(self, affiliation: DemoAffiliation) -> View:
        place = (
            self.demo_file["organizations"][affiliation.organization]["id"]
            if affiliation.organization
            else None
        )
        return {
            "type": affiliation.type,
            "organization_id": place,
            "origin_region": affiliation.origin_region,
            "valid_from": date.fromisoformat(affiliation.valid_from),
        }

    def _office(self, office: DemoOffice) -> None:
        place = self.demo_file["organizations"][office.organization]["id"] if office.organization else None
        grant = {"role": office.role, "organization_id": place, "alternate": office.alternate}
        if office.person is None:
            self._identity(office.key, {"name": office.name, "grants": [grant]}, office.scopes)
            return
        principal = self.demo_file["principals"][office.person]
        self.demo_file["principals"][office.key] = principal
        self.demo_file["keys"][office.key] = self.demo_file["keys"][office.person]
        reviewers = organization_queries.list_reviewers(
            self.service, OPERATOR, str(place), filters={}, after=None, limit=100
        )
        if principal["id"] not in {reviewer["principal_id"] for reviewer in reviewers.items}:
            values = {"role": office.role, "principal_id": principal["id"], "alternate": office.alternate}
            organizations.add_reviewer(self.service, OPERATOR, str(place), values)

    def _identity(self, key: str, values: View, scopes: tuple[str, ...] | None = None) -> None:
        """Make a principal with a login, and its API key, where they are missing."""
        login = LOGIN_PREFIX + key
        page = identity_queries.list_principals(self.service, OPERATOR, filters={"login": login}, **_ONE)
        if page.items:
            principal = self._reactivate_principal(key, page.items[0])
        else:
            password = secrets.token_urlsafe(12)
            values = {**values, "login": login, "password": password}
            principal = identities.create_principal(self.service, OPERATOR, values)
            principal["password"] = password
        self.demo_file["principals"][key] = {
            name: principal[name] for name in ("id", "name", "login", "password")
        }
        self.demo_file["keys"][key] = self._key(key, principal["id"], scopes)

    def _reactivate_principal(self, key: str, principal: View) -> View:
        """Make a principal of an earlier run active. It gets a new password if `demo.json` holds none."""
        changes: View = {} if principal["active"] else {"active": True}
        password = self.known.get("principals", {}).get(key, {}).get("password")
        if password is None:
            password = changes["password"] = secrets.token_urlsafe(12)
        if changes:
            identities.change_principal(
                self.service, OPERATOR, principal["id"], version=principal["version"], changes=changes
            )
        return {**principal, "password": password}

    def _key(self, name: str, principal_id: str, scopes: tuple[str, ...] | None) -> str:
        secret: str | None = self.known.get("keys", {}).get(name)
        if secret is None or not self._is_key_of(secret, principal_id):
            view = identities.create_api_key(
                self.service, OPERATOR, principal_id=principal_id, label="demonstration", scopes=scopes
            )
            secret = str(view["secret"])
        return secret

    def _is_key_of(self, secret: str, principal_id: str) -> bool:
        try:
            return identity_queries.actor_by_key(self.service, secret).id == principal_id
        except NotAuthenticated:  # revoked, or of a database that is gone
            return False


def has_active_demo(service: Service) -> bool:
    """Whether the database holds a demonstration that was not retired."""
    return bool(identity_queries.active_demonstration(service))


def retire_demo(service: Service) -> int:
    """Deactivate the demonstration's principals, once demonstration mode is off. Return their number."""
    found = identity_queries.active_demonstration(service)
    for principal_id, version in found:
        identities.change_principal(
            service, OPERATOR, principal_id, version=version, changes={"active": False}
        )
    return len(found)
