"""What is served is what is documented: Schemathesis on every operation, as every role, on both databases."""

from __future__ import annotations

from typing import Any

import pytest
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

from tests.api.documented import operations
from tests.api.town import Town

pytestmark = pytest.mark.fuzz

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
