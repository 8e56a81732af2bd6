"""Organizations, and who reviews for them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from workflow.access.permissions import Actor, Subject, permits, require
from workflow.commands.people.texts import invalid
from workflow.errors import AlreadyExists, Invalid, LostRace, NotFound, PersonMerged, VersionMismatch
from workflow.ids import new_id
from workflow.personal_data import check_uscc
from workflow.queries.people.views import organization_view, reviewer_version, reviewer_view
from workflow.runtime.service import Service
from workflow.store import Connection
from workflow.store.database.errors import IntegrityError
from workflow.store.database.lists import AnyRow
from workflow.store.people import affiliations, identity, people
from workflow.store.people import organizations as rows

# The kinds that a parent may have: its reviewers stand in where a body has none of its own (R21).
_PARENT_KINDS = {
    "employer": {"employer", "bureau"},
    "personnel_agency": {"bureau"},
    "community_station": {"street_station"},
    "street_station": {"bureau"},
    "bureau": {"bureau"},
}


def create_organization(service: Service, actor: Actor, values: Mapping[str, Any]) -> dict[str, Any]:
    """Enter an organization: {name, kind, region, uscc?, parent_id?, active?}.

    Raises `AlreadyExists` where another organization has the USCC, `Invalid` for a wrong USCC or parent.
    """
    require(actor, "organization.write", Subject())
    row = {"uscc": None, "parent_id": None, "active": True, **values}
    if row["uscc"] is not None:
        row["uscc"] = check_uscc(row["uscc"])
    row |= {"id": new_id(), "created_at": service.clock.now()}
    try:
        with service.store.write() as connection:
            _check_uscc_is_free(connection, row["uscc"], row["id"])
            _check_parent(connection, row["kind"], row["parent_id"], row["id"])
            rows.add_organization(connection, row)
            return organization_view(_found(connection, row["id"]))
    except IntegrityError as error:
        raise AlreadyExists() from error


def change_organization(
    service: Service, actor: Actor, organization_id: str, *, version: int, changes: Mapping[str, Any]
) -> dict[str, Any]:
    """Change name, uscc, parent_id, region or active; the kind stays what it is."""
    require(actor, "organization.write", Subject(organization_id=organization_id))
    values = dict(changes)
    if values.get("uscc") is not None:
        values["uscc"] = check_uscc(values["uscc"])
    try:
        with service.store.write() as connection:
            rows.lock(connection, organization_id, *filter(None, [values.get("parent_id")]))
            before = _found(connection, organization_id)
            _check_version(before.version, version)
            _check_uscc_is_free(connection, values.get("uscc"), organization_id)
            _check_parent(connection, before.kind, values.get("parent_id"), organization_id)
            if not rows.change_organization(connection, organization_id, version, values):
                raise LostRace()
            return organization_view(_found(connection, organization_id))
    except IntegrityError as error:
        raise AlreadyExists() from error


def _found(connection: Connection, organization_id: str) -> AnyRow:
    row = rows.find_organization(connection, organization_id)
    if row is None:
        raise NotFound()
    return row


def _check_version(current: int, wanted: int) -> None:
    if current != wanted:
        raise VersionMismatch(current=current)


def _check_uscc_is_free(connection: Connection, uscc: str | None, own_id: str) -> None:
    if uscc is not None and rows.uscc_is_taken(connection, uscc, except_id=own_id):
        raise AlreadyExists()


def _check_parent(connection: Connection, kind: str, parent_id: str | None, own_id: str) -> None:
    """Raise `Invalid` unless the parent exists, may be above this kind and is not below it.

    All organizations above the parent are locked.
    """
    if parent_id is None:
        return
    if parent_id == own_id:
        raise invalid("/parent_id", "PARENT_CYCLE")
    parent = rows.find_organization(connection, parent_id)
    if parent is None:
        raise invalid("/parent_id", "PARENT_UNKNOWN")
    if parent.kind not in _PARENT_KINDS[kind]:
        raise invalid("/parent_id", "PARENT_KIND")
    above: AnyRow | None = parent
    while above is not None and above.parent_id is not None:
        if above.parent_id == own_id:
            raise invalid("/parent_id", "PARENT_CYCLE")
        above = rows.find_organization(connection, above.parent_id, lock=True)


# --- Reviewers ----------------------------------------------------------------------------------


def add_reviewer(
    service: Service, actor: Actor, organization_id: str, values: Mapping[str, Any]
) -> dict[str, Any]:
    """Appoint somebody: {principal_id | person_id, role, alternate?, valid_from?, valid_to?}.

    A person without a principal gets one, without a login. `valid_from` is today where it is left out; days
    are inclusive. A unit appoints its own people (四(一)), for as long as it employs them; only the bureau
    and administrators appoint others, and anybody for longer.
    """
    with service.store.write() as connection:
        _found(connection, organization_id)
        require(actor, "reviewer.write", Subject(organization_id=organization_id))
        outsiders = permits(actor, "reviewer.appoint_outsider", Subject(organization_id=organization_id))
        first, last = values.get("valid_from") or service.clock.today(), values.get("valid_to")
        if last is not None and last < first:
            raise invalid("/valid_to", "PERIOD_ORDER")
        person_id, principal_id = _appointed(connection, values, anybody=outsiders)
        if not (outsiders or _belongs(service, connection, organization_id, person_id, first)):
            raise _unknown(values)
        grant = {
            "id": new_id(),
            "principal_id": principal_id or _new_principal(service, connection, str(person_id)),
            "role": values["role"],
            "organization_id": organization_id,
            "alternate": values.get("alternate", False),
            "from_outside": outsiders,
            "valid_from": first,
            "valid_to": last,
            "created_at": service.clock.now(),
        }
        rows.add_grant(connection, grant)
        return reviewer_view(_reviewer(connection, organization_id, grant["id"]))


def change_reviewer(
    service: Service, actor: Actor, organization_id: str, grant_id: str, *, version: int, valid_to: date
) -> dict[str, Any]:
    """Set the last day in office. A unit does not prolong what the bureau or an administrator gave."""
    with service.store.write() as connection:
        row = _administered(connection, actor, organization_id, grant_id, version)
        outsiders = permits(actor, "reviewer.appoint_outsider", Subject(organization_id=organization_id))
        if row.from_outside and not outsiders and row.valid_to is not None and valid_to > row.valid_to:
            raise invalid("/valid_to", "ONLY_SHORTENED")
        if row.valid_from is not None and valid_to < row.valid_from:
            raise invalid("/valid_to", "PERIOD_ORDER")
        if not rows.end_grant(connection, grant_id, row.valid_to, valid_to):
            raise LostRace()
        return reviewer_view(_reviewer(connection, organization_id, grant_id))


def end_reviewer(
    service: Service, actor: Actor, organization_id: str, grant_id: str, *, version: int
) -> None:
    """End the appointment now: yesterday is its last day. One that had not begun by then is removed."""
    yesterday = service.clock.today() - timedelta(days=1)
    with service.store.write() as connection:
        row = _administered(connection, actor, organization_id, grant_id, version)
        if row.valid_to is not None and row.valid_to <= yesterday:
            return
        if row.valid_from is not None and row.valid_from > yesterday:
            done = rows.remove_grant(connection, grant_id)
        else:
            done = rows.end_grant(connection, grant_id, row.valid_to, yesterday)
        if not done:
            raise LostRace()


def _administered(
    connection: Connection, actor: Actor, organization_id: str, grant_id: str, version: int
) -> AnyRow:
    require(actor, "reviewer.write", Subject(organization_id=organization_id))
    row = _reviewer(connection, organization_id, grant_id)
    _check_version(reviewer_version(row), version)
    return row


def _reviewer(connection: Connection, organization_id: str, grant_id: str) -> AnyRow:
    row = rows.find_reviewer(connection, organization_id, grant_id)
    if row is None:
        raise NotFound()
    return row


def _appointed(
    connection: Connection, values: Mapping[str, Any], *, anybody: bool
) -> tuple[str | None, str | None]:
    """The ids of the person and the principal to appoint; None for one that does not exist.

    Who may not appoint `anybody` learns no more of an unknown one than of somebody of another unit.
    """
    if (principal_id := values.get("principal_id")) is not None:
        principal = identity.find_principal(connection, principal_id)
        if principal is None:
            raise invalid("/principal_id", "PRINCIPAL_UNKNOWN") if anybody else _unknown(values)
        return principal.person_id, principal_id
    person_id: str = values["person_id"]
    person = people.find_person(connection, person_id, lock=True)
    if person is None or (person.merged_into is not None and not anybody):
        raise _unknown(values)
    if person.merged_into is not None:
        raise PersonMerged(merged_into=person.merged_into)
    return person_id, identity.principal_of_person(connection, person_id)


def _unknown(values: Mapping[str, Any]) -> Invalid:
    return invalid("/principal_id" if "principal_id" in values else "/person_id", "PERSON_UNKNOWN")


def _belongs(
    service: Service, connection: Connection, organization_id: str, person_id: str | None, first: date
) -> bool:
    """Whether the organization employs the person on the first day in office; today, where that is past."""
    on = max(first, service.clock.today())
    return person_id is not None and organization_id in affiliations.employer_ids(connection, person_id, on)


def _new_principal(service: Service, connection: Connection, person_id: str) -> str:
    person = people.find_person(connection, person_id)
    assert person is not None  # noqa: S101 - it was found a moment ago
    fresh = new_id()
    identity.add_principal(
        connection,
        {"id": fresh, "name": person.name, "person_id": person.id, "created_at": service.clock.now()},
    )
    return fresh
