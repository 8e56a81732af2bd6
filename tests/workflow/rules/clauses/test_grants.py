"""What a reviewer grants (四(三)), and what is needed: one of those listed, or one of each (附件7)."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tests.support.items import paper, training
from tests.workflow.rules.asking import Ask
from workflow.definition import Editions
from workflow.rules import AssessmentRequest, assess
from workflow.rules.interface.items import Grant
from workflow.rules.interface.result import ItemResult
from workflow.vocabulary import ApplicantType


def granted(editions: Editions, halves: int) -> ItemResult:
    """A training of 8 hours of which a reviewer grants so many half hours."""
    mapping = {
        "id": "",
        "edition": "zaozhuang-2024",
        "as_of": "2024-11-20T09:00:00+08:00",
        "person": {"type": ApplicantType.EMPLOYEE.value},
        "items": [{**training(), "ref": "i", "status": "approved"}],
    }
    request = AssessmentRequest.from_mapping(mapping)
    item = replace(request.items[0], granted=Grant(halves, "HOURS_NOT_PROVED", "第二天缺席"))
    [result] = assess(replace(request, items=(item,)), editions).items
    return result


@pytest.mark.parametrize(
    ("halves", "hours", "outcome"),
    [(17, "8", "approve"), (16, "8", "approve"), (15, "7.5", "approve_trimmed"), (0, "0", "approve_zero")],
)
def test_what_is_granted_is_a_ceiling_and_its_cut_a_trim(
    shipped: Editions, halves: int, hours: str, outcome: str
) -> None:
    result = granted(shipped, halves)
    told = result.to_mapping()
    assert (told["by_year"]["2024"]["professional"], told["outcome"]) == (hours, outcome)
    assert told["claimed"] == "8"
    cut = Decimal(8) - Decimal(hours)
    expected = {"code": "REVIEWER_CUT", "clause": "四(三)", "hours": str(cut)}
    expected |= {"reason_code": "HOURS_NOT_PROVED", "comment": "第二天缺席"}
    assert told["trims"] == ([expected] if cut else [])


def test_one_of_those_listed_is_enough(ask: Ask) -> None:
    [item] = ask(training(evidence=[]))["items"]
    [refusal] = item["refusals"]
    assert refusal["needs"] == [["pass_certificate", "e_certificate", "stamped_proof"]]
    assert refusal["missing"] == refusal["needs"][0]
    assert "请提供下列材料之一" in refusal["text"]["zh"]
    assert "one of those" in refusal["text"]["en"]


def test_each_of_those_listed_is_needed(ask: Ask) -> None:
    [item] = ask(paper(evidence=["cover"]))["items"]
    [refusal] = item["refusals"]
    assert refusal["needs"] == [["contents"], ["body"]]
    assert refusal["missing"] == ["contents", "body"]
    assert "请补齐下列材料" in refusal["text"]["zh"]
    assert "之一" not in refusal["text"]["zh"]


def test_a_single_one_is_no_choice(ask: Ask) -> None:
    [item] = ask(paper(evidence=["cover", "contents"]))["items"]
    [refusal] = item["refusals"]
    assert refusal["needs"] == [["body"]]
    assert "请补齐下列材料" in refusal["text"]["zh"]
