"""Organizations: unique codes, a tree without cycles, and who reviews for them."""

from __future__ import annotations

from contextlib import suppress
from datetime import date
from threading import Barrier, Thread
from typing import Any

import pytest

from tests.support import town
from workflow.access.permissions import Actor
from workflow.commands.people import organizations as commands
from workflow.errors import AlreadyExists, Busy, Invalid, NotFound, NotPermitted, VersionMismatch
from workflow.queries.people import organizations as queries
from workflow.runtime.service import Service

USCC, OTHER_USCC = "91370400MA30000100", "91350100M000100Y43"


def change(service: Service, organization_id: str, version: int = 1, **changes: Any) -> dict[str, Any]:
    return commands.change_organization(
        service, town.ADMINISTRATOR, organization_id, version=version, changes=changes
    )


def code_of(caught: pytest.ExceptionInfo[Invalid]) -> str:
    return caught.value.errors[0].code


def test_a_code_is_checked_and_belongs_to_one_organization(service: Service) -> None:
    first = town.organization(service, uscc=USCC.lower())
    assert queries.get_organization(service, town.ADMINISTRATOR, first)["uscc"] == USCC
    with pytest.raises(AlreadyExists):
        town.organization(service, uscc=USCC)
    other = town.organization(service)
    with pytest.raises(AlreadyExists):
        change(service, other, uscc=USCC)
    assert change(service, other, uscc=OTHER_USCC)["uscc"] == OTHER_USCC
    assert change(service, first, uscc=USCC)["version"] == 2, "its own code is no duplicate"
    with pytest.raises(Invalid) as caught:
        town.organization(service, uscc="91370400MA30000101")
    assert code_of(caught) == "USCC_INVALID"


@pytest.mark.parametrize(
    ("kind", "parent", "allowed"),
    [
        ("community_station", "street_station", True),
        ("community_station", "bureau", False),
        ("street_station", "community_station", False),
        ("street_station", "bureau", True),
        ("employer", "employer", True),
        ("employer", "personnel_agency", False),
        ("personnel_agency", "bureau", True),
    ],
)
def test_who_can_be_above_whom(service: Service, kind: str, parent: str, allowed: bool) -> None:
    above = town.organization(service, parent)
    if allowed:
        assert town.organization(service, kind, parent_id=above)
        return
    with pytest.raises(Invalid) as caught:
        town.organization(service, kind, parent_id=above)
    assert code_of(caught) == "PARENT_KIND"


def test_nobody_is_above_themselves(service: Service) -> None:
    a = town.organization(service)
    b = town.organization(service, parent_id=a)
    c = town.organization(service, parent_id=b)
    for parent in (a, b, c):
        with pytest.raises(Invalid) as caught:
            change(service, a, parent_id=parent)
        assert code_of(caught) == "PARENT_CYCLE"
    with pytest.raises(Invalid) as caught:
        change(service, a, parent_id="0")
    assert code_of(caught) == "PARENT_UNKNOWN"
    assert change(service, c, parent_id=None)["parent_id"] is None
    assert change(service, a, parent_id=c)["parent_id"] == c


def test_two_changes_at_once_make_no_cycle(service: Service) -> None:
    for _ in range(10):
        pair = [town.organization(service) for _ in range(2)]
        start = Barrier(2)

        def move(own: str, parent: str, start: Barrier = start) -> None:
            start.wait()
            with suppress(Invalid, Busy):
                change(service, own, parent_id=parent)

        threads = [Thread(target=move, args=args) for args in (pair, pair[::-1])]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        parents = [queries.get_organization(service, town.ADMINISTRATOR, one)["parent_id"] for one in pair]
        assert parents.count(None) == 1


def test_a_change_names_the_version_that_was_read(service: Service) -> None:
    one = town.organization(service)
    assert change(service, one, name="new")["version"] == 2
    with pytest.raises(VersionMismatch) as caught:
        change(service, one, name="newer")
    assert caught.value.facts == {"current": 2}


def test_everybody_reads_organizations_and_few_write_them(service: Service) -> None:
    one = town.organization(service)
    somebody = town.actor(service)
    assert queries.get_organization(service, somebody, one)["id"] == one
    with pytest.raises(NotPermitted):
        commands.create_organization(service, somebody, {"name": "x", "kind": "employer", "region": "37"})
    with pytest.raises(NotFound):
        queries.get_organization(service, somebody, "0")


def test_lists_go_on_where_they_stopped_and_count_all(service: Service) -> None:
    made = [town.organization(service, name=f"第{n}%_公司") for n in range(7)]
    town.organization(service, "bureau", name="局")
    seen: list[str] = []
    after: tuple[Any, ...] | None = None
    while True:
        page = queries.list_organizations(
            service, town.ADMINISTRATOR, filters={"kind": "employer"}, after=after, limit=3
        )
        assert (page.count, page.count_is_exact) == (7, True)
        seen += [item["id"] for item in page.items]
        after = page.next
        if after is None:
            break
    assert seen == sorted(made)
    found = queries.list_organizations(
        service, town.ADMINISTRATOR, filters={"name_prefix": "第3%"}, after=None, limit=9
    )
    assert [item["id"] for item in found.items] == [made[3]]
    assert not queries.list_organizations(
        service, town.ADMINISTRATOR, filters={"name_prefix": "第_"}, after=None, limit=9
    ).items, "wildcards of SQL are plain characters here"


# --- Reviewers ----------------------------------------------------------------------------------


def test_a_person_becomes_a_reviewer_with_one_principal(service: Service) -> None:
    unit, other, person = (
        town.organization(service),
        town.organization(service),
        town.person(service),
    )
    first = town.reviewer(service, unit, person_id=person)
    second = town.reviewer(service, other, person_id=person)
    assert first["principal_id"] == second["principal_id"]
    assert (first["person_id"], first["alternate"], first["valid_from"]) == (person, False, "2024-11-20")


def test_an_appointment_ends_now_or_on_a_day(service: Service) -> None:
    unit = town.organization(service)
    old = town.reviewer(service, unit, valid_from=date(2024, 1, 1))
    new = town.reviewer(service, unit)
    administrator = town.ADMINISTRATOR
    planned = commands.change_reviewer(
        service, administrator, unit, old["id"], version=old["version"], valid_to=date(2024, 12, 31)
    )
    assert planned["valid_to"] == "2024-12-31"
    with pytest.raises(VersionMismatch):
        commands.end_reviewer(service, administrator, unit, old["id"], version=old["version"])
    commands.end_reviewer(service, administrator, unit, old["id"], version=planned["version"])
    assert queries.get_reviewer(service, administrator, unit, old["id"])["valid_to"] == "2024-11-19"
    commands.end_reviewer(service, administrator, unit, new["id"], version=new["version"])
    with pytest.raises(NotFound):
        queries.get_reviewer(service, administrator, unit, new["id"])
    listed = queries.list_reviewers(
        service, administrator, unit, filters={"on": date(2024, 11, 20)}, after=None, limit=9
    )
    assert listed.items == []


def test_a_unit_administrator_appoints_in_their_own_unit_only(service: Service) -> None:
    unit, other, person = (
        town.organization(service),
        town.organization(service),
        town.person(service),
    )
    town.tie(service, person, "employment", unit)
    theirs = town.actor(service, "unit_administrator", unit)
    body = {"person_id": person, "role": "unit_reviewer"}
    assert commands.add_reviewer(service, theirs, unit, body)["organization_id"] == unit
    with pytest.raises(NotPermitted):
        commands.add_reviewer(service, theirs, other, body)
    with pytest.raises(NotPermitted):
        queries.list_reviewers(service, theirs, other, filters={}, after=None, limit=9)
    with pytest.raises(NotPermitted):
        commands.add_reviewer(service, town.actor(service, "unit_reviewer", unit), unit, body)


def test_a_unit_administrator_appoints_people_of_their_own_unit(service: Service) -> None:
    """四(一): the unit names somebody of its own; on the last day of an employment still, not after it."""
    unit, person = town.organization(service), town.person(service)
    theirs = town.actor(service, "unit_administrator", unit)
    town.tie(service, person, "employment", unit, valid_to=date(2024, 11, 30))

    def appoint(actor: Actor, **body: Any) -> dict[str, Any]:
        return commands.add_reviewer(service, actor, unit, {"role": "unit_reviewer", **body})

    def refused(**body: Any) -> str:
        with pytest.raises(Invalid) as caught:
            appoint(theirs, **body)
        return code_of(caught)

    assert refused(person_id=person, valid_from=date(2024, 12, 1)) == "PERSON_UNKNOWN"
    first = appoint(theirs, person_id=person, valid_from=date(2024, 11, 30))
    assert appoint(theirs, principal_id=first["principal_id"])["person_id"] == person
    assert refused(person_id=town.person(service)) == "PERSON_UNKNOWN"
    assert refused(principal_id=town.actor(service, "unit_reviewer", town.organization(service)).id)
    assert refused(person_id="0") == "PERSON_UNKNOWN"


def test_whom_bureau_or_administrator_appointed_only_they_appoint_again(service: Service) -> None:
    """An office account that is nobody's, or a station's own staff, whom no affiliation names."""
    unit = town.organization(service)
    theirs = town.actor(service, "unit_administrator", unit)
    office = town.actor(service)
    body = {"principal_id": office.id, "role": "unit_reviewer"}
    with pytest.raises(Invalid):
        commands.add_reviewer(service, theirs, unit, body)
    bureau = town.actor(service, "bureau", town.organization(service, "bureau"))
    given = commands.add_reviewer(service, bureau, unit, {**body, "valid_from": date(2024, 1, 1)})
    assert given["from_outside"] is True
    commands.end_reviewer(service, theirs, unit, given["id"], version=given["version"])
    with pytest.raises(Invalid) as caught:
        commands.add_reviewer(service, theirs, unit, body)
    assert code_of(caught) == "PERSON_UNKNOWN"
    assert commands.add_reviewer(service, bureau, unit, body)["principal_id"] == office.id


@pytest.mark.parametrize(
    ("body", "code"),
    [
        ({"person_id": "0"}, "PERSON_UNKNOWN"),
        ({"principal_id": "0"}, "PRINCIPAL_UNKNOWN"),
        ({"valid_from": date(2024, 2, 2), "valid_to": date(2024, 2, 1)}, "PERIOD_ORDER"),
    ],
)
def test_an_impossible_appointment_is_refused(service: Service, body: dict[str, Any], code: str) -> None:
    with pytest.raises(Invalid) as caught:
        town.reviewer(service, town.organization(service), **body)
    assert code_of(caught) == code
