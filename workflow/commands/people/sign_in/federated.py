"""Finds the principal of somebody whom an identity provider has asked who they are.

The first time, by a claim that the settings name; from then on, by the provider's own id of them, so that a
login that the provider gives to somebody else later opens nothing.
"""

from __future__ import annotations

from typing import Literal

from workflow.commands.people.sign_in.told import tell
from workflow.errors import Conflict, Invalid, LostRace, NotFound
from workflow.ids import new_id
from workflow.personal_data import check_document
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.people import document_indexes, identity, people
from workflow.store.people.sign_in import federated as rows
from workflow.values import value

MapsTo = Literal["login", "document"]
_DOCUMENT = "resident_identity_card"


@value
class Told:
    """What the provider says of somebody: its own id of them, their name, and the claim that is mapped."""

    issuer: str
    subject: str
    name: str
    claim: str


def principal_for(service: Service, told: Told, *, maps_to: MapsTo, create: bool) -> str:
    """The id of the principal. `create`: one that is not known is made, without any role.

    Raises `NotFound` where there is none, or it is not active; `Conflict` where another identity of the
    provider signs in as it.
    """
    try:
        return _principal_for(service, told, maps_to, create)
    except LostRace:  # whoever was waited for was merged meanwhile
        return _principal_for(service, told, maps_to, create)


def _principal_for(service: Service, told: Told, maps_to: MapsTo, create: bool) -> str:
    try:
        with service.store.write() as connection:
            linked = rows.principal_of(connection, told.issuer, told.subject)
            if linked is not None:
                return _active(linked.active, linked.id)
            found = _by_claim(service, connection, told.claim, maps_to)
            principal_id = found if found is not None else _made(service, connection, told, maps_to, create)
            _link(service, connection, told, principal_id)
            return principal_id
    except IntegrityError as error:
        raise Conflict(_TAKEN) from error


_TAKEN = {
    "zh": "此账号已与统一身份认证的另一账号关联，请联系系统管理员。",
    "en": "Another account of the identity provider signs in as this principal: ask an administrator.",
}


def _active(active: bool, principal_id: str) -> str:
    if not active:
        raise NotFound()
    return principal_id


def _by_claim(service: Service, connection: Connection, claim: str, maps_to: MapsTo) -> str | None:
    if maps_to == "login":
        found = identity.principal_of_login(connection, claim)
        return None if found is None else _active(found.active, found.id)
    person_id = _person_of(service, connection, claim)
    return None if person_id is None else identity.principal_of_person(connection, person_id)


def _person_of(service: Service, connection: Connection, number: str) -> str | None:
    """The person with this number of a resident identity card."""
    try:
        checked = check_document(_DOCUMENT, number, service.clock.today())
    except Invalid:
        return None
    indexes = service.keyring.blind_indexes(*checked.identity)
    return document_indexes.find_person(connection, indexes)


def _made(service: Service, connection: Connection, told: Told, maps_to: MapsTo, create: bool) -> str:
    if not create:
        raise NotFound()
    id_ = new_id()
    person_id = _person_of(service, connection, told.claim) if maps_to == "document" else None
    if person_id is not None:  # nobody merges them until the principal is there
        people.find_person(connection, person_id, lock=True)
        if _person_of(service, connection, told.claim) != person_id:
            raise LostRace()
    row = {"id": id_, "name": told.name[:100], "person_id": person_id, "created_at": service.clock.now()}
    identity.add_principal(connection, row)
    return id_


def _link(service: Service, connection: Connection, told: Told, principal_id: str) -> None:
    rows.add_identity(
        connection,
        {
            "id": new_id(),
            "issuer": told.issuer,
            "subject": told.subject,
            "principal_id": principal_id,
            "created_at": service.clock.now(),
        },
    )
    tell(service, connection, principal_id, "identity_linked", by=principal_id)
