"""People, their affiliations, and who looked at their numbers, as far as the reader may see them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workflow.access.permissions import Actor
from workflow.access.visibility import people_seen, require_on_person, visible_person
from workflow.errors import NotFound
from workflow.personal_data import check_document
from workflow.queries.listed import paged
from workflow.queries.page import Page
from workflow.queries.people.views import access_view, affiliation_view, person_view
from workflow.runtime.service import Service
from workflow.store.declarations.person_names import former_names
from workflow.store.people import affiliations, listing
from workflow.store.people import people as rows

After = tuple[Any, ...] | None


def get_person(service: Service, actor: Actor, person_id: str) -> dict[str, Any]:
    with service.store.read() as connection:
        row = visible_person(connection, actor, person_id, service.clock.today())
        return person_view(row, service.fonts, former_names(connection, [person_id]).get(person_id, ()))


def list_people(
    service: Service, actor: Actor, *, filters: Mapping[str, Any], after: After, limit: int
) -> Page:
    """People whom the actor may see.

    Filters: name_prefix (of a name now or before), organization_id (employed there today), document
    {type, number}. A number is looked up by its blind index, only among the people whom the actor may see.
    Raises `SearchTooBroad` for a name that too many have.
    """
    today = service.clock.today()
    reach = people_seen(actor)
    indexes = None
    if document := filters.get("document"):
        checked = check_document(document["type"], document["number"], today)
        indexes = service.keyring.blind_indexes(*checked.identity)
    wanted = listing.Wanted(today, filters.get("name_prefix"), filters.get("organization_id"), indexes)
    with service.store.read() as connection:
        found = listing.list_people(connection, reach, wanted, after, limit)
        former = former_names(connection, [row.id for row in found.rows])
    return paged(found, lambda row: person_view(row, service.fonts, former.get(row.id, ())))


def list_affiliations(service: Service, actor: Actor, person_id: str, *, after: After, limit: int) -> Page:
    """Affiliations of a person, ended ones too."""
    with service.store.read() as connection:
        visible_person(connection, actor, person_id, service.clock.today())
        return paged(affiliations.affiliations_of(connection, person_id, after, limit), affiliation_view)


def get_affiliation(service: Service, actor: Actor, affiliation_id: str) -> dict[str, Any]:
    with service.store.read() as connection:
        row = affiliations.find_affiliation(connection, affiliation_id)
        if row is None:
            raise NotFound()
        visible_person(connection, actor, row.person_id, service.clock.today())
    return affiliation_view(row)


def list_accesses(service: Service, actor: Actor, person_id: str, *, after: After, limit: int) -> Page:
    """Who saw the person's full document number, when and for what; oldest first."""
    with service.store.read() as connection:
        require_on_person(connection, actor, "access_log.read", person_id, service.clock.today())
        return paged(rows.list_accesses(connection, person_id, after, limit), access_view)
