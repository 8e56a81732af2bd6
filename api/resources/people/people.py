"""People, their affiliations, and their document numbers."""

from __future__ import annotations

from dataclasses import replace

from flask import Response

from api.http.answers import answer, empty_answer
from api.http.call import Call
from api.http.group import Group
from api.http.paging import filters, page_answer, paging
from api.schemas.elements.lists import PageQuery, page_of
from api.schemas.people.people import (
    ACCESS,
    AFFILIATION,
    FULL_DOCUMENT,
    PERSON,
    AffiliationChanges,
    NewAffiliation,
    NewPerson,
    PeopleFilters,
    PeopleSearch,
    PersonChanges,
    Reveal,
)
from workflow.commands.people import people as commands
from workflow.commands.people.personal_data import reveal_document as reveal
from workflow.queries.people import people as queries

people = Group("people", "Professionals, and where they belong")

_ALL = "/v1/people"
_ONE = f"{_ALL}/<id:person_id>"
_AFFILIATION = "/v1/affiliations/<id:affiliation_id>"


@people.operation(
    "POST",
    _ALL,
    verb="person.write",
    takes=NewPerson,
    answers={201: PERSON},
    etag=True,
    location=True,
)
def create_person(call: Call) -> Response:
    """Add a professional."""
    view = commands.create_person(call.service, call.actor, call.body)
    return answer(view, 201, version=view["version"], location=f"{_ALL}/{view['id']}")


@people.operation("GET", _ALL, verb="person.read", query=PeopleFilters, answers={200: page_of(PERSON)})
def list_people(call: Call) -> Response:
    """List the people whom the sender may see, in the order in which they were added."""
    page = queries.list_people(call.service, call.actor, filters=filters(call), **paging(call))
    return page_answer(call, page)


@people.operation(
    "POST", f"{_ALL}:search", verb="person.read", takes=PeopleSearch, answers={200: page_of(PERSON)}
)
def search_people(call: Call) -> Response:
    """Find people among those whom the sender may see, also by document number."""
    asked = replace(call, query=call.body)  # the body holds what a list has in its query string
    page = queries.list_people(call.service, call.actor, filters=filters(asked), **paging(asked))
    return page_answer(asked, page)


@people.operation("GET", _ONE, verb="person.read", answers={200: PERSON}, etag=True)
def get_person(call: Call, person_id: str) -> Response:
    """Read one person; the document number is masked."""
    view = queries.get_person(call.service, call.actor, person_id)
    return answer(view, version=view["version"])


@people.operation(
    "PATCH",
    _ONE,
    verb="person.write",
    takes=PersonChanges,
    if_match="required",
    answers={200: PERSON},
    etag=True,
)
def change_person(call: Call, person_id: str) -> Response:
    """Change a person."""
    view = commands.change_person(
        call.service, call.actor, person_id, version=call.stated_version, changes=call.body
    )
    return answer(view, version=view["version"])


@people.operation(
    "POST",
    f"{_ONE}/document:reveal",
    verb="person.reveal",
    takes=Reveal,
    answers={200: FULL_DOCUMENT},
    secret=True,
)
def reveal_document(call: Call, person_id: str) -> Response:
    """Show the document number in full; who asked for it, and why, is recorded first."""
    return answer(reveal(call.service, call.actor, person_id, **call.body))


@people.operation(
    "GET",
    f"{_ONE}/access-log",
    verb="access_log.read",
    query=PageQuery,
    answers={200: page_of(ACCESS)},
)
def list_accesses(call: Call, person_id: str) -> Response:
    """List who saw the person's full document number, when and why."""
    return page_answer(call, queries.list_accesses(call.service, call.actor, person_id, **paging(call)))


@people.operation(
    "GET",
    f"{_ONE}/affiliations",
    verb="person.read",
    query=PageQuery,
    answers={200: page_of(AFFILIATION)},
)
def list_affiliations(call: Call, person_id: str) -> Response:
    """List where a person belongs and belonged."""
    return page_answer(call, queries.list_affiliations(call.service, call.actor, person_id, **paging(call)))


@people.operation(
    "POST",
    f"{_ONE}/affiliations",
    verb="affiliation.write",
    takes=NewAffiliation,
    answers={201: AFFILIATION},
    etag=True,
    location=True,
)
def create_affiliation(call: Call, person_id: str) -> Response:
    """Connect a person with an organization, or add a transfer into the region."""
    view = commands.create_affiliation(call.service, call.actor, person_id, call.body)
    return answer(view, 201, version=view["version"], location=f"/v1/affiliations/{view['id']}")


@people.operation("GET", _AFFILIATION, verb="person.read", answers={200: AFFILIATION}, etag=True)
def get_affiliation(call: Call, affiliation_id: str) -> Response:
    """Read one affiliation."""
    view = queries.get_affiliation(call.service, call.actor, affiliation_id)
    return answer(view, version=view["version"])


@people.operation(
    "PATCH",
    _AFFILIATION,
    verb="affiliation.write",
    takes=AffiliationChanges,
    if_match="required",
    answers={200: AFFILIATION},
    etag=True,
)
def change_affiliation(call: Call, affiliation_id: str) -> Response:
    """Change the days of an affiliation; `valid_to` ends it."""
    view = commands.change_affiliation(
        call.service, call.actor, affiliation_id, version=call.stated_version, changes=call.body
    )
    return answer(view, version=view["version"])


@people.operation("DELETE", _AFFILIATION, verb="affiliation.write", if_match="required", answers={204: None})
def remove_affiliation(call: Call, affiliation_id: str) -> Response:
    """Remove an affiliation that was added by mistake."""
    commands.remove_affiliation(call.service, call.actor, affiliation_id, version=call.stated_version)
    return empty_answer()
