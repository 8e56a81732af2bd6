"""No list of the API reads a growing table as a whole, whatever is filtered, with or without statistics."""

from __future__ import annotations

from itertools import combinations
from typing import Any

import pytest
from flask import Flask

from tests.api.http.test_filters import LISTS, _is_paged, _parameters, _resolved, _values
from tests.support import factories
from tests.support.plans import GROWING, Statements, noting, plans, scans
from tests.support.registry import Registry
from tests.support.world import Caller
from workflow.background.kinds import STUDY_RECORDS
from workflow.commands.operations.operations import accept
from workflow.commands.spot_checks.drawing import Asked, draw_campaign
from workflow.queries.people.identity import actor_by_key
from workflow.runtime.service import Service
from workflow.store.editions import moves

# A file of evidence, a difference and what a merge would do take parameters, and are no lists.
_LISTS = sorted(path for path in LISTS if not path.endswith(("preview", "/text", "/diff")))


pytestmark = pytest.mark.own_database


@pytest.fixture
def registry(service: Service) -> Registry:
    registry = Registry(service, 2500, people=900, stations=1500)
    registry.forget_statistics()
    return registry


# Up to 5,000 events that are not counted yet, and up to 50,000 employments: of a small registry all of them;
# and what most principals are.
_RIGHTLY = ("AS told", "AS first_employed", "principal.active = true")


def _asked(
    registry: Registry, path: str, operation_id: str, campaign_id: str = ""
) -> list[tuple[str, dict[str, str]]]:
    """The address of a list, with no filter, each filter, and each two of them."""
    known = {
        "person_id": registry.people[3]["id"],
        "into": registry.people[4]["id"],
        "organization_id": registry.bodies[0],
        "body_id": registry.bodies[0],
        "principal_id": registry.principal_id,
        "declaration_id": registry.declarations[0]["id"],
        "edition_id": "zaozhuang-2024",
        "source_id": "city-1",
        "operation_id": operation_id,
        "campaign_id": campaign_id,
        "category": "competition",
        "q": "张",
        "name_prefix": "张",
        "region": "3704",
        "parent_id": registry.bodies[0],
        "assignee": registry.principal_id,
        "year": "2022",
    }
    address = path
    for name, value in known.items():
        address = address.replace(f"{{{name}}}", value)
    address = address.replace("{year}", "2024")
    filters = {
        each["name"]: [known[each["name"]]] if each["name"] in known else _values(_resolved(each["schema"]))
        for each in _parameters(path)
        if each["name"] not in ("limit", "cursor")
    }
    needed = {each["name"]: known[each["name"]] for each in _parameters(path) if each.get("required")}
    chosen: list[dict[str, str]] = [{}]
    chosen += [{name: value} for name, values in filters.items() for value in values]
    chosen += [{one: filters[one][0], two: filters[two][0]} for one, two in combinations(filters, 2)]
    return [(address, {**needed, **each}) for each in chosen]


def _ask_everything(registry: Registry, callers: dict[str, Caller]) -> set[tuple[str, int]]:
    statuses = set()
    key = callers["administrator"].key
    assert key is not None
    actor = actor_by_key(registry.service, key)
    operation_id = accept(registry.service, actor, STUDY_RECORDS, [])["id"]
    bureau = callers["bureau"].key
    assert bureau is not None
    draw = Asked(name="x", year=2022, size={"count": 10}, due_working_days=20)
    campaign_id = draw_campaign(registry.service, actor_by_key(registry.service, bureau), draw)["id"]
    for path in _LISTS:
        for address, query in _asked(registry, path, operation_id, campaign_id):
            for caller in callers.values():
                got = caller.get(address, query_string=query)
                statuses.add((path, got.status_code))
                if got.status_code == 200 and _is_paged(path) and (cursor := got.json["next_cursor"]):
                    got = caller.get(address, query_string={**query, "cursor": cursor})
                    assert got.status_code in (200, 422), (address, query, got.text)
    return statuses


def _callers(app: Flask, service: Service, registry: Registry) -> dict[str, Caller]:
    body, me = registry.bodies[0], registry.people[0]["id"]
    keys: dict[str, Any] = {
        "administrator": {},
        "bureau": {},
        "unit_reviewer": {"organization_id": body, "person_id": me},
        "applicant": {"person_id": registry.people[1]["id"]},
    }
    client = app.test_client()
    return {role: Caller(client, factories.key(service, role, **more)) for role, more in keys.items()}


def test_no_list_reads_a_growing_table_as_a_whole(
    app: Flask, service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    callers = _callers(app, service, registry)
    with noting(service, monkeypatch) as statements:
        statuses = _ask_everything(registry, callers)
    assert {path for path, status in statuses if status == 200} == set(_LISTS)
    assert len(statements.found) > 100
    statements.found = {
        each: values
        for each, values in statements.found.items()
        if not any(told in each for told in _RIGHTLY)
    }
    without = scans(service, statements)
    assert not without, "\n\n".join(f"{statement}\n{plan}" for statement, plan in without.items())
    registry.analyse()
    with_statistics = scans(service, statements)
    assert not with_statistics, "\n\n".join(f"{each}\n{plan}" for each, plan in with_statistics.items())


def test_a_list_of_organizations_reads_no_more_where_there_are_many(
    app: Flask, service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller, listed = _callers(app, service, registry)["administrator"], "/v1/organizations"
    with noting(service, monkeypatch) as statements:
        for address, query in _asked(registry, listed, ""):
            assert caller.get(address, query_string=query).status_code in (200, 422), query
    statements.found = {
        each: values for each, values in statements.found.items() if "organization.id" in each
    }
    assert len(statements.found) > 10
    growing = GROWING | {"organization"}
    assert scans(service, statements, growing) == {}
    registry.analyse()
    assert scans(service, statements, growing) == {}


def test_what_few_have_is_found_without_reading_what_else_waits(
    app: Flask, service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    reviewer, body = _callers(app, service, registry)["unit_reviewer"], registry.bodies[0]
    registry.analyse()
    with noting(service, monkeypatch) as statements:
        page = reviewer.get("/v1/queue", query_string={"spot_check": "true", "limit": "100"}).json
    drawn = {
        each["id"]
        for each in registry.declarations
        if each["due_on"] and each["body_id"] == body and each["route"]["spot_check"]
    }
    own = {each["id"] for each in registry.declarations if each["person_id"] == registry.people[0]["id"]}
    assert {item["id"] for item in page["items"]} == drawn - own
    assert page["count"] > 10
    read = [plan for each, plan in plans(service, statements).items() if "declaration.id IN" in each]
    assert read and not [plan for plan in read if "ix_declaration_queue" in plan]


def test_work_in_flight_is_found_without_reading_all_declarations(
    service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    registry.analyse()
    with noting(service, monkeypatch) as statements, service.store.read() as connection:
        counted = sum(group["count"] for group in moves.count_open(connection))
        found = moves.open_after(connection, "", 10_000)
    waiting = sorted(row["id"] for row in registry.declarations if row["due_on"] is not None)
    assert [row["id"] for row in found] == waiting
    assert counted == len(waiting) > 100
    assert len(statements.found) == 3
    assert scans(service, statements) == {}


def test_an_impact_is_asked_for_without_reading_all_accounts(
    app: Flask, service: Service, registry: Registry, monkeypatch: pytest.MonkeyPatch
) -> None:
    caller = _callers(app, service, registry)["administrator"]
    with noting(service, monkeypatch) as statements:
        got = caller.post("/v1/definitions/zaozhuang-2024/impact")
    assert got.status_code in (200, 202)
    assert any("FROM account" in each for each in statements.found)
    assert scans(service, statements) == {}


def test_a_scan_would_be_seen(service: Service, registry: Registry) -> None:
    registry.analyse()
    for statement in (
        "SELECT id FROM declaration WHERE claimed_hours = 3",
        "SELECT id FROM declaration WHERE claimed_hours = 3 ORDER BY id DESC LIMIT 20",
        "SELECT d.id FROM person AS p JOIN declaration AS d ON d.person_id = p.id WHERE p.version = 7",
    ):
        noted = Statements()
        noted.note(statement, ())
        assert scans(service, noted), statement
    for statement in (
        "SELECT id FROM declaration ORDER BY id DESC LIMIT 20",
        "SELECT id FROM declaration WHERE person_id = 'x'",
    ):
        noted = Statements()
        noted.note(statement, ())
        assert not scans(service, noted), statement
