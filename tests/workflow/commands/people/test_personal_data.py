"""Full numbers are shown on record only."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.support import town
from workflow.commands.people.personal_data import reveal_document
from workflow.errors import NotFound, NotPermitted
from workflow.ids import new_id
from workflow.queries.people.people import list_accesses
from workflow.runtime.service import Service


def test_a_full_number_is_shown_on_record(service: Service) -> None:
    ((person, number),) = town.numbered(service, 1).items()
    bureau = town.actor(service, "bureau")
    shown = reveal_document(service, bureau, person, purpose="电话核对")
    assert shown == {"type": "resident_identity_card", "number": number}
    (access,) = list_accesses(service, bureau, person, after=None, limit=9).items
    assert (access["principal_id"], access["field"], access["purpose"]) == (
        bureau.id,
        "document_number",
        "电话核对",
    )


def test_who_may_not_see_a_full_number_leaves_no_record(service: Service) -> None:
    ((person, _),) = town.numbered(service, 1).items()
    unit = town.organization(service)
    town.tie(service, person, "employment", unit)
    reviewer, stranger = town.actor(service, "unit_reviewer", unit), town.actor(service)
    administrator = town.actor(service, "administrator")
    for who, refusal in ((reviewer, NotPermitted), (administrator, NotPermitted), (stranger, NotFound)):
        with pytest.raises(refusal):
            reveal_document(service, who, person, purpose="curious")
    assert list_accesses(service, administrator, person, after=None, limit=9).items == []
    with pytest.raises(NotPermitted):
        list_accesses(service, reviewer, person, after=None, limit=9)
    with pytest.raises(NotFound):
        list_accesses(service, stranger, person, after=None, limit=9)


def test_a_record_that_cannot_be_written_shows_nothing(service: Service) -> None:
    ((person, _),) = town.numbered(service, 1).items()
    unknown = replace(town.actor(service, "bureau"), id="nobody")
    with pytest.raises(Exception, match=r"(?i)foreign key"):
        reveal_document(service, unknown, person, purpose="x")


def test_nobody_is_found_under_an_unknown_id(service: Service) -> None:
    with pytest.raises(NotFound):
        reveal_document(service, town.actor(service, "bureau"), new_id(), purpose="电话核对")
