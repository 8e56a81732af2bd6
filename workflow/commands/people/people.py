"""People and their affiliations."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from workflow.access.permissions import Actor, Subject, permits, require
from workflow.access.visibility import require_on_person, visible_person
from workflow.commands.people.texts import invalid
from workflow.errors import AlreadyExists, DocumentRegistered, LostRace, NotFound, VersionMismatch
from workflow.formats import name_key
from workflow.ids import new_id
from workflow.personal_data import CheckedDocument, check_document
from workflow.queries.people.views import affiliation_view, person_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.declarations.person_names import former_names, keep_name
from workflow.store.events.notices import add_notices
from workflow.store.people import affiliations, document_indexes
from workflow.store.people import people as rows
from workflow.store.people.organizations import find_organization
from workflow.typesetting.names import checked_name

# The kinds of organization that a type of affiliation allows (R11); any organization can be an employer.
_STATIONS = frozenset({"community_station", "street_station"})
_KINDS = {"agency_contract": frozenset({"personnel_agency"}), "residence": _STATIONS}


def create_person(service: Service, actor: Actor, values: Mapping[str, Any]) -> dict[str, Any]:
    """Enter a person: {name, applicant_type, exam_based_series?, document: {type, number}}.

    Raises `Invalid` for a wrong number or a name of private use; where another person has the number,
    whatever their document is called, `DocumentRegistered`, or `AlreadyExists` to those who may not know of
    everybody.
    """
    require(actor, "person.write", Subject())
    service.fonts.read()
    checked_name(service.fonts, values["name"])
    person_id = new_id()
    row = {
        "id": person_id,
        "name": values["name"],
        "applicant_type": values["applicant_type"],
        "exam_based_series": values.get("exam_based_series", False),
        "created_at": service.clock.now(),
    }
    document = checked_document(service, values["document"])
    try:
        with service.store.write() as connection:
            sealed, indexes = _sealed(service, connection, actor, person_id, document)
            rows.add_person(connection, row | sealed)
            document_indexes.replace_indexes(connection, person_id, indexes)
            return person_view(_found(connection, person_id), service.fonts)
    except IntegrityError as error:
        raise _registered(actor) from error


def add_checked_person(
    service: Service, connection: Connection, values: Mapping[str, Any], document: CheckedDocument
) -> str:
    """Add a person whose number nobody has, within a larger transaction that holds the keys: their id."""
    person_id = new_id()
    cipher = service.keyring.encrypt(
        document.number, table="person", column="document_cipher", row_id=person_id
    )
    row = {**values, "id": person_id, "created_at": service.clock.now(), "document_type": document.type}
    rows.add_person(connection, {**row, "document_masked": document.masked, "document_cipher": cipher})
    indexes = service.keyring.blind_indexes(*document.identity)
    document_indexes.replace_indexes(connection, person_id, indexes)
    return person_id


def change_person(
    service: Service, actor: Actor, person_id: str, *, version: int, changes: Mapping[str, Any]
) -> dict[str, Any]:
    """Change name, applicant_type, exam_based_series or document.

    The name that the person had is kept, and the person is told.
    """
    service.fonts.read()
    try:
        with service.store.write() as connection:
            today = service.clock.today()
            before = require_on_person(connection, actor, "person.write", person_id, today, lock=True)
            _check_version(before, version)
            return change_locked(service, connection, actor, before, changes)
    except IntegrityError as error:
        raise _registered(actor) from error


def change_locked(
    service: Service, connection: Connection, actor: Actor, before: AnyRow, changes: Mapping[str, Any]
) -> dict[str, Any]:
    """Change a person whom this transaction has locked, by an actor who may; see `change_person`."""
    values = {name: value for name, value in changes.items() if name != "document"}
    checked_name(service.fonts, values.get("name", ""))
    if "document" in changes:
        document = checked_document(service, changes["document"])
        sealed, indexes = _sealed(service, connection, actor, before.id, document)
        values |= sealed
        document_indexes.replace_indexes(connection, before.id, indexes)
    if values.get("name", before.name) != before.name:
        _rename(service, connection, actor, before, values["name"])
        values["name_key"] = name_key(values["name"])
    if not rows.change_person(connection, before.id, before.version, values):
        raise LostRace()
    former = former_names(connection, [before.id]).get(before.id, ())
    return person_view(_found(connection, before.id), service.fonts, former)


def _rename(service: Service, connection: Connection, actor: Actor, before: AnyRow, name: str) -> None:
    """Keep the name that the person had until now, and tell the person of the new one."""
    now = service.clock.now()
    kept = {"id": new_id(), "person_id": before.id, "name": before.name, "until": now, "changed_by": actor.id}
    keep_name(connection, kept)
    zh = f"您的姓名已由“{before.name}”改为“{name}”。如有误，请联系人社部门更正。"
    en = f"Your name was changed from “{before.name}” to “{name}”. If that is wrong, tell the bureau."
    told = {"id": new_id(), "event_id": f"renamed:{kept['id']}", "kind": "person.renamed", "created_at": now}
    told |= {"person_id": before.id, "organization_id": None, "declaration_id": None}
    add_notices(connection, [{**told, "texts": {"zh": zh, "en": en}}])


def checked_document(service: Service, document: Mapping[str, Any]) -> CheckedDocument:
    """The document with its number checked. Raises `Invalid`."""
    return check_document(document["type"], document["number"], service.clock.today())


def _sealed(
    service: Service, connection: Connection, actor: Actor, person_id: str, document: CheckedDocument
) -> tuple[dict[str, Any], dict[str, str]]:
    """The columns of a number, and the indexes by which it is found. Raises what `_registered` gives."""
    document_indexes.hold_keys(connection)
    indexes = service.keyring.blind_indexes(*document.identity)
    known = document_indexes.find_person(connection, indexes)
    if known is not None and known != person_id:
        raise _registered(actor)
    if known is not None:  # it may be an older id of the person that has it
        document_indexes.release(connection, person_id, indexes)
    cipher = service.keyring.encrypt(
        document.number, table="person", column="document_cipher", row_id=person_id
    )
    columns = {
        "document_type": document.type,
        "document_masked": document.masked,
        "document_cipher": cipher,
    }
    return columns, indexes


def _registered(actor: Actor) -> AlreadyExists:
    """That somebody has the number already: in so many words only to those who may see everybody."""
    return DocumentRegistered() if permits(actor, "person.read", Subject()) else AlreadyExists()


def _found(connection: Connection, person_id: str) -> AnyRow:
    row = rows.find_person(connection, person_id)
    if row is None:
        raise NotFound()
    return row


def _check_version(row: AnyRow, wanted: int) -> None:
    if row.version != wanted:
        raise VersionMismatch(current=row.version)


# --- Affiliations -------------------------------------------------------------------------------


def create_affiliation(
    service: Service, actor: Actor, person_id: str, values: Mapping[str, Any]
) -> dict[str, Any]:
    """Tie a person to an organization: {type, organization_id?, origin_region?, valid_from, valid_to?}.

    Days are inclusive. Two employments on one day are refused, since there must be one reviewing unit (R11).
    """
    row = {"organization_id": None, "origin_region": None, "valid_to": None, **values}
    row |= {"id": new_id(), "person_id": person_id, "created_at": service.clock.now()}
    with service.store.write() as connection:
        # The lock makes two employments that come at once follow one another.
        require_on_person(connection, actor, "affiliation.write", person_id, service.clock.today(), lock=True)
        _check_parties(connection, row)
        _check_period(connection, row)
        affiliations.add_affiliation(connection, row)
        return affiliation_view(_affiliation(connection, row["id"]))


def change_affiliation(
    service: Service, actor: Actor, affiliation_id: str, *, version: int, changes: Mapping[str, Any]
) -> dict[str, Any]:
    """Change valid_from, valid_to or origin_region; the organization and the type stay."""
    with service.store.write() as connection:
        before = _writable(connection, service, actor, affiliation_id, version)
        after = {**before._mapping, **changes}
        _check_parties(connection, after)
        _check_period(connection, after)
        if not affiliations.change_affiliation(connection, affiliation_id, version, changes):
            raise LostRace()
        return affiliation_view(_affiliation(connection, affiliation_id))


def remove_affiliation(service: Service, actor: Actor, affiliation_id: str, *, version: int) -> None:
    """Remove an affiliation that was entered by mistake. To end one, set its last day instead."""
    with service.store.write() as connection:
        _writable(connection, service, actor, affiliation_id, version)
        if not affiliations.remove_affiliation(connection, affiliation_id, version):
            raise LostRace()


def _writable(
    connection: Connection, service: Service, actor: Actor, affiliation_id: str, version: int
) -> AnyRow:
    person_id = _affiliation(connection, affiliation_id).person_id
    today = service.clock.today()
    if not permits(actor, "affiliation.write", Subject(person_id=person_id)):
        visible_person(connection, actor, person_id, today)
    require_on_person(connection, actor, "affiliation.write", person_id, today, lock=True)
    row = _affiliation(connection, affiliation_id)  # again, now that the person is locked
    _check_version(row, version)
    return row


def _affiliation(connection: Connection, affiliation_id: str) -> AnyRow:
    row = affiliations.find_affiliation(connection, affiliation_id)
    if row is None:
        raise NotFound()
    return row


def _check_parties(connection: Connection, row: Mapping[str, Any]) -> None:
    if row["type"] == "transfer_in":
        if row["organization_id"] is not None:
            raise invalid("/organization_id", "ORGANIZATION_NOT_ALLOWED")
        if not row["origin_region"]:
            raise invalid("/origin_region", "ORIGIN_REGION_REQUIRED")
        return
    if row["origin_region"] is not None:
        raise invalid("/origin_region", "ORIGIN_REGION_NOT_ALLOWED")
    if row["organization_id"] is None:
        raise invalid("/organization_id", "ORGANIZATION_REQUIRED")
    organization = find_organization(connection, row["organization_id"])
    if organization is None:
        raise invalid("/organization_id", "ORGANIZATION_UNKNOWN")
    if organization.kind not in _KINDS.get(row["type"], frozenset({organization.kind})):
        raise invalid("/organization_id", "ORGANIZATION_KIND")


def _check_period(connection: Connection, row: Mapping[str, Any]) -> None:
    first: date = row["valid_from"]
    last: date | None = row["valid_to"]
    if last is not None and last < first:
        raise invalid("/valid_to", "PERIOD_ORDER")
    if row["type"] == "employment" and affiliations.employed_overlapping(
        connection, row["person_id"], first, last, except_id=row["id"]
    ):
        raise invalid("/valid_from", "EMPLOYMENT_OVERLAP")
