"""A small town to test in: two employers, their reviewers, an applicant, a bureau, and a key for each."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from itertools import count
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from PIL import Image
from sqlalchemy import Connection
from werkzeug.test import TestResponse

from workflow import tables
from workflow.access.credentials import digest, new_key
from workflow.access.permissions import EVERYTHING, SCOPES, Actor, Grant, Role
from workflow.commands.people import organizations, people
from workflow.ids import new_id
from workflow.runtime.service import Service
from workflow.vocabulary import WARNINGS

OPERATOR = Actor("operator", "operator", grants=(Grant(Role.administrator), Grant(Role.bureau)))
LI, WANG = "11010519491231002X", "110105199003078510"


def picture(seed: int = 0) -> bytes:
    """A small PNG; another seed is another file."""
    drawn = io.BytesIO()
    Image.new("RGB", (16, 16), (seed % 256, seed // 256 % 256, seed // 65536 % 256)).save(drawn, "PNG")
    return drawn.getvalue()


TRAINING = {
    "category": "training",
    "filing_number": "ZZ-BA-2024-017",
    "mode": "in_person",
    "days": [{"date": "2024-06-03", "hours": "8"}, {"date": "2024-06-04", "hours": "6.5"}],
}


class Caller:
    """A client of the API that always sends the same key."""

    def __init__(self, client: FlaskClient, key: str | None) -> None:
        self.client = client
        self.key = key

    def __call__(self, method: str, path: str, **sent: Any) -> TestResponse:
        headers = {**({"Authorization": f"Bearer {self.key}"} if self.key else {}), **sent.pop("headers", {})}
        return self.client.open(path, method=method, headers=headers, **sent)

    def get(self, path: str, **sent: Any) -> TestResponse:
        return self("GET", path, **sent)

    def post(self, path: str, json: Any = None, **sent: Any) -> TestResponse:
        if json is not None:
            sent["json"] = json
        return self("POST", path, **sent)


@dataclass
class World:
    """Ids by name, and a caller for each role."""

    app: Flask
    service: Service
    ids: dict[str, str] = field(default_factory=dict)
    callers: dict[str, Caller] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    seeds: Iterator[int] = field(default_factory=lambda: count(1))

    def __getattr__(self, name: str) -> Caller:
        try:
            return self.callers[name]
        except KeyError:
            raise AttributeError(name) from None

    def draft(self, item: dict[str, Any] | None = None, **more: Any) -> dict[str, Any]:
        """A new draft of the applicant."""
        body = {"person_id": self.ids["li"], "item": item or TRAINING, "attested": True, **more}
        made = self.applicant.post("/v1/declarations", body)
        assert made.status_code == 201, made.text
        return made.json

    def upload(
        self, declaration_id: str, kind: str = "pass_certificate", content: bytes | None = None
    ) -> TestResponse:
        """A file for a draft of the applicant."""
        form = {"kind": kind, "file": (io.BytesIO(content or picture()), "证书.png")}
        return self.applicant.post(f"/v1/declarations/{declaration_id}/evidence", data=form)

    def submitted(self, item: dict[str, Any] | None = None) -> dict[str, Any]:
        """A declaration of the applicant that waits at their employer, with a file of its own."""
        draft = self.draft(item)
        uploaded = self.upload(draft["id"], content=picture(next(self.seeds)))
        assert uploaded.status_code == 201, uploaded.text
        return self.act("applicant", draft["id"], "submit")

    def act(self, who: str, declaration_id: str, event: str, **body: Any) -> dict[str, Any]:
        """An action that succeeds; what is submitted is attested, and who approves saw every warning."""
        if event == "submit":
            body = {"attested": True, **body}
        if event == "approve":
            body = {"acknowledged": list(WARNINGS), **body}
        done = self.callers[who].post(f"/v1/declarations/{declaration_id}/actions/{event}", body)
        assert done.status_code == 200, done.text
        return done.json


def build(app: Flask, service: Service) -> World:
    """The town on an empty database."""
    world = World(app, service)
    _organizations(world)
    for name, number, employer in (("li", LI, "school"), ("wang", WANG, "hospital")):
        document = {"type": "resident_identity_card", "number": number}
        values = {"name": name.title(), "applicant_type": "employee", "document": document}
        world.ids[name] = people.create_person(service, OPERATOR, values)["id"]
        tie = {"type": "employment", "organization_id": world.ids[employer], "valid_from": date(2020, 1, 1)}
        people.create_affiliation(service, OPERATOR, world.ids[name], tie)
    _principals(world)
    world.callers["nobody"] = Caller(app.test_client(), None)
    return world


def _organizations(world: World) -> None:
    parent = None
    for name, kind in (("bureau", "bureau"), ("school", "employer"), ("hospital", "employer")):
        values = {"name": name.title(), "kind": kind, "region": "370400", "parent_id": parent}
        world.ids[name] = organizations.create_organization(world.service, OPERATOR, values)["id"]
        parent = world.ids["bureau"]


_PRINCIPALS: dict[str, tuple[str, str | None, str | None]] = {  # role, person, body
    "applicant": ("applicant", "li", None),
    "other_applicant": ("applicant", "wang", None),
    "reviewer": ("unit_reviewer", None, "school"),
    "second_reviewer": ("unit_reviewer", None, "school"),
    "other_reviewer": ("unit_reviewer", None, "hospital"),
    "unit_administrator": ("unit_administrator", None, "school"),
    "bureau": ("bureau", None, "bureau"),
    "administrator": ("administrator", None, None),
    "integrator": ("integrator", None, None),
}


def _principals(world: World) -> None:
    """All of them in one transaction: by command it takes longer than most tests."""
    with world.service.store.write() as connection:
        for name, (role, person, body) in _PRINCIPALS.items():
            _enter(world, connection, name, role, person, body)


def add_principal(
    world: World, name: str, role: str, *, person: str | None = None, body: str | None = None
) -> None:
    """One more who acts, with a key."""
    with world.service.store.write() as connection:
        _enter(world, connection, name, role, person, body)


def _enter(
    world: World, connection: Connection, name: str, role: str, person: str | None, body: str | None
) -> None:
    ids, now = world.ids, world.service.clock.now()
    id_ = ids[f"principal:{name}"] = new_id()
    world.keys[name] = new_key()
    world.callers[name] = Caller(world.app.test_client(), world.keys[name])
    person_id, body_id = ids[person] if person else None, ids[body] if body else None
    scopes = sorted(SCOPES) if role == "integrator" else EVERYTHING
    known = {"id": id_, "name": name, "person_id": person_id, "created_at": now}
    of_it = {"id": new_id(), "principal_id": id_, "created_at": now}
    connection.execute(tables.principal.insert(), known)
    connection.execute(tables.role_grant.insert(), {**of_it, "role": role, "organization_id": body_id})
    key = {**of_it, "label": "test", "secret_hash": digest(world.keys[name]), "scopes": scopes}
    connection.execute(tables.api_key.insert(), key)
