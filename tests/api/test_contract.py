"""What is served is what is documented: Schemathesis on every operation, as every role, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from api import create_app
from api.settings import Settings
from tests.api.documented import operations
from tests.api.world import World, build
from tests.conftest import NOVEMBER_2024
from tests.databases import SqliteDatabases, postgres_databases

EXAMPLES = 12
CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ROLES = (
    "applicant",
    "reviewer",
    "unit_administrator",
    "bureau",
    "administrator",
    "integrator",
)


@dataclass
class Town:
    """The world, its schema as Schemathesis reads it, and ids that lead somewhere."""

    world: World
    schema: Any
    real: dict[str, list[Any]]


@contextmanager
def _town(url: str, folder: Path) -> Iterator[Town]:
    app = create_app(Settings(folder=folder, database_url=url, testing=True, now=NOVEMBER_2024))
    service = app.extensions["xueshi"]
    world = build(app, service)
    draft, waiting = world.draft(), world.submitted()
    reviewed, approved = world.submitted(), world.submitted()
    for declaration in (reviewed, approved):
        world.act("reviewer", declaration["id"], "claim")
    world.act("reviewer", approved["id"], "approve")
    piece = world.upload(draft["id"]).json
    real = {
        "declaration_id": [one["id"] for one in (draft, waiting, reviewed, approved)],
        "evidence_id": [piece["id"]],
        "person_id": [world.ids["li"], world.ids["wang"]],
        "organization_id": [world.ids["school"], world.ids["bureau"]],
        "principal_id": [world.ids["principal:reviewer"]],
        "event": ["submit", "claim", "approve", "reject", "withdraw", "release"],
        "year": [2024],
    }
    yield Town(world, schemathesis.openapi.from_wsgi("/openapi.json", app), real)
    service.store.engine.dispose()


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def town(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Town]:
    """One world for all operations: what one operation leaves behind is the next one's surprise."""
    folder = tmp_path_factory.mktemp("contract")
    if request.param == "sqlite":
        url = SqliteDatabases(tmp_path_factory.mktemp("template")).fresh(folder)
    else:
        url = postgres_databases().fresh()
    with _town(url, folder) as town:
        yield town


@pytest.mark.parametrize(("method", "path"), operations())
def test_an_operation_answers_as_documented(town: Town, method: str, path: str) -> None:
    operation = town.schema[path][method]
    cases = st.one_of(
        operation.as_strategy(generation_mode=GenerationMode.POSITIVE),
        operation.as_strategy(generation_mode=GenerationMode.NEGATIVE),
    )

    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=cases, role=st.sampled_from(ROLES), real=st.booleans(), data=st.data())
    def answers_as_documented(case: Any, role: str, real: bool, data: Any) -> None:
        if real and isinstance(case.path_parameters, dict):
            for name in set(case.path_parameters) & set(town.real):
                case.path_parameters[name] = data.draw(st.sampled_from(town.real[name]))
        response = case.call(headers={"Authorization": f"Bearer {town.world.keys[role]}"})
        case.validate_response(response, checks=CHECKS)

    answers_as_documented()
