"""The worked examples of the notice: what each states of the answer is in the answer."""

import json
from typing import Any

import pytest

from api.schemas.declarations.assessment import load_assessment
from tests.workflow.rules.cases import CASES
from workflow.definition import Editions
from workflow.rules import assess

ABSENT = object()


def differences(stated: Any, given: Any, path: str = "") -> list[str]:
    """Where the answer lacks what is stated: members by key, items and records by ref, other lists whole."""
    if isinstance(stated, dict):
        if not isinstance(given, dict):
            return [f"{path}: {given!r} is no object"]
        absent = [f"{path}/{key} is absent" for key in stated if key not in given]
        shared = [key for key in stated if key in given]
        return absent + [
            line for key in shared for line in differences(stated[key], given[key], f"{path}/{key}")
        ]
    if isinstance(stated, list):
        if stated and isinstance(stated[0], dict) and "ref" in stated[0]:
            by_ref = {member["ref"]: member for member in given}
            return [
                line
                for member in stated
                for line in differences(member, by_ref.get(member["ref"]), f"{path}/{member['ref']}")
            ]
        if not isinstance(given, list) or len(stated) != len(given):
            return [f"{path}: {stated!r} is not {given!r}"]
        pairs = enumerate(zip(stated, given, strict=True))
        return [line for place, (a, b) in pairs for line in differences(a, b, f"{path}/{place}")]
    return [] if stated == given and type(stated) is type(given) else [f"{path}: {stated!r} is not {given!r}"]


@pytest.mark.parametrize("case", CASES, ids=[f"{case['id']} {case['title']}" for case in CASES])
def test_the_answer_holds_what_the_example_states(case: dict[str, Any], shipped: Editions) -> None:
    answer = assess(load_assessment(case["request"]), shipped).to_mapping()
    assert differences(case["expect"], json.loads(json.dumps(answer))) == []
