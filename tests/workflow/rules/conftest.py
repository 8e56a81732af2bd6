"""What the tests of the rules share: the shipped editions and short ways to ask."""

import json
from typing import Any

import pytest

from api.schemas.declarations.assessment import load_assessment
from tests.support import ROOT
from tests.workflow.rules.asking import Ask
from workflow.definition import Editions, load_editions
from workflow.rules import assess


@pytest.fixture(scope="session")
def shipped() -> Editions:
    return load_editions(ROOT / "definitions")


@pytest.fixture
def ask(shipped: Editions) -> Ask:
    """`ask(item, item, ..., person=…, as_of=…, study_records=…)` → the answer as JSON."""

    def ask(*items: dict[str, Any], editions: Editions = shipped, **rest: Any) -> dict[str, Any]:
        request = {"id": "t", "as_of": "2024-11-20T09:00:00+08:00", "person": {"type": "employee"}} | rest
        request["items"] = [{"ref": f"i{place}"} | item for place, item in enumerate(items, 1)]
        answer = assess(load_assessment(request), editions).to_mapping()
        told: dict[str, Any] = json.loads(json.dumps(answer))
        return told

    return ask
