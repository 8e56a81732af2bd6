"""The factories make what the commands accept: a declaration can go its whole way on them."""

from __future__ import annotations

from tests.support import factories as make
from workflow.commands.declarations.actions import perform
from workflow.process.reading import ActionBody
from workflow.runtime.service import Service


def test_a_draft_of_the_factories_goes_from_draft_to_synced(service: Service) -> None:
    bureau = make.organization(service, "bureau")
    employer = make.organization(service, parent_id=bureau)
    person_id = make.person(service, ties={"employment": employer})
    applicant = make.actor(service, "applicant", person_id=person_id)
    reviewer = make.actor(service, "unit_reviewer", organization_id=employer)
    officer = make.actor(service, "bureau", organization_id=bureau)
    declaration_id = make.draft(service, applicant)
    for who, event in ((applicant, "submit"), (reviewer, "claim"), (reviewer, "approve"), (officer, "sync")):
        view = perform(service, who, declaration_id, event, ActionBody())
    assert view["state"] == "synced"
    assert view["recognised"] == {"2024": {"public": "0", "professional": "8"}}


def test_every_kind_of_tie_can_be_made(service: Service) -> None:
    agency = make.organization(service, "personnel_agency")
    station = make.organization(service, "community_station")
    make.person(service, "freelancer", ties={"agency_contract": agency, "residence": station})
    make.person(service, ties={"employment": make.organization(service), "transfer_in": None})
