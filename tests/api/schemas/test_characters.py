"""What can't be seen is in no number, name or fact: two that look alike are one, or one is refused (R29)."""

from __future__ import annotations

from typing import Any

import pytest
from marshmallow import ValidationError

from api.messages.field_errors import field_errors
from api.schemas.declarations.assessment import AssessmentRequestShape
from api.schemas.people.people import NewPerson
from tests.support.items import exam, paper, record, training

UNSEEN = tuple(
    "\u0001\u0085\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200d\u202e\u2028\u2060\u2800\u3164\ufe0f\ufeff\uffa0"
    "\u0378\ufdd0\U000e0001\U000e0101"
)
PRIVATE = ("\ue000", "\uf8ff", "\U000f0000", "\U0010fffd")
FINE = (
    "CN2024-0017",
    "鲁继教〔2024〕第 117 号",
    "編號①",
    "ＣＮ２０２４",
    "\U00020000\U0002b820\U00031350",
    "Ünï.码/7",
)


def errors(sent: dict[str, Any]) -> list[tuple[str, str, str]]:
    request = {"id": "t", "as_of": "2024-11-20T09:00:00+08:00", "person": {"type": "employee"}, **sent}
    found = AssessmentRequestShape().validate(request)
    return [(each.pointer, each.code, each.text["zh"]) for each in field_errors(ValidationError(found))]


PLACES = (
    ("/items/0/certificate_number", lambda text: {"items": [exam(ref="a", certificate_number=text)]}),
    ("/items/0/source_id", lambda text: {"items": [exam(ref="a", source_id=text)]}),
    ("/items/0/work_id", lambda text: {"items": [paper(ref="a", work_id=text)]}),
    ("/items/0/filing_number", lambda text: {"items": [training(ref="a", filing_number=text)]}),
    ("/study_records/0/source_id", lambda text: {"study_records": [{**record(text), "ref": "r"}]}),
    ("/study_records/0/topic", lambda text: {"study_records": [{**record(), "ref": "r", "topic": text}]}),
)


@pytest.mark.parametrize(("pointer", "sent"), PLACES)
@pytest.mark.parametrize("character", UNSEEN)
def test_what_cannot_be_seen_is_refused_with_its_place_and_its_code_point(
    pointer: str, sent: Any, character: str
) -> None:
    [(where, code, text)] = errors(sent(f"CN2024{character}-0017"))
    assert (where, code) == (pointer, "WRONG_CHARACTER")
    assert f"U+{ord(character):04X}" in text


@pytest.mark.parametrize(("pointer", "sent"), PLACES)
@pytest.mark.parametrize("character", PRIVATE)
def test_private_use_is_refused_for_its_true_reason(pointer: str, sent: Any, character: str) -> None:
    [(where, code, text)] = errors(sent(f"张{character}"))
    assert (where, code) == (pointer, "WRONG_CHARACTER")
    assert "自造字" in text and f"U+{ord(character):04X}" in text


@pytest.mark.parametrize(("pointer", "sent"), PLACES)
@pytest.mark.parametrize("text", FINE)
def test_whatever_is_written_on_certificates_is_taken(pointer: str, sent: Any, text: str) -> None:
    assert errors(sent(text)) == []


@pytest.mark.parametrize("character", ["\u200b", "\u2800", "\u3164", "\ufe0f", "\ue000", "\u0378"])
def test_names_are_held_to_the_same(character: str) -> None:
    person = {"name": f"张{character}三", "applicant_type": "employee"}
    wrong = NewPerson().validate({**person, "document": {"type": "other", "number": "X1234567"}})
    assert list(wrong) == ["name"]
    assert f"U+{ord(character):04X}" in str(wrong["name"])
