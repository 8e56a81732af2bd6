"""What can't be drawn of a name is told when it is entered; private use is refused with its true reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.support import town
from tests.support.paper import needs_fonts
from workflow.commands.people.people import change_person, create_person
from workflow.commands.people.roster import import_roster
from workflow.errors import Invalid
from workflow.queries.people.people import get_person
from workflow.runtime.service import Service
from workflow.typesetting.fonts import FOLDERS, Fonts
from workflow.typesetting.names import checked_name, private_use

UNHELD = "\U0002ebf0"  # the first of Extension I, which none of the fonts has
PRIVATE = ("\ue000", "\uf8ff", "\U000f0000", "\U000ffffd", "\U00100000", "\U0010fffd")


def of_name(name: str) -> dict[str, Any]:
    document = {"type": "resident_identity_card", "number": town.card()}
    return {"name": name, "applicant_type": "employee", "document": document}


@needs_fonts
@pytest.mark.parametrize("name", ["张三", "䶮", "𠀀𪛖𫝑𬺵𮯠", "买买提·艾力", "Ünal, O'Neil"])
def test_a_name_that_fonts_hold_says_nothing(name: str) -> None:
    assert checked_name(Fonts(), name) == ()


@needs_fonts
def test_a_name_that_no_font_holds_is_told_with_its_characters_and_the_way_out(service: Service) -> None:
    view = create_person(service, town.ADMINISTRATOR, of_name(f"张{UNHELD}"))
    assert view["warnings"] == ["NAME_NOT_DRAWABLE"]
    told = view["warnings_text"]["NAME_NOT_DRAWABLE"]
    assert "U+2EBF0" in told["zh"] and "U+2EBF0" in told["en"] and "XUESHI_FONTS" in told["zh"]
    assert "U+5F20" not in told["zh"]
    assert get_person(service, town.ADMINISTRATOR, view["id"])["warnings"] == ["NAME_NOT_DRAWABLE"]
    bureau = town.actor(service, "bureau")
    changed = change_person(service, bureau, view["id"], version=view["version"], changes={"name": "张三"})
    assert changed["warnings"] == [] and changed["warnings_text"] == {}


@needs_fonts
def test_an_import_tells_it_row_by_row_before_anything_is_written(service: Service) -> None:
    unit = town.organization(service)
    rows = [
        {**of_name(name), "exam_based_series": False, "valid_from": date(2024, 1, 1), "valid_to": None}
        for name in ("张三", f"李{UNHELD}")
    ]
    fine, warned = import_roster(service, town.ADMINISTRATOR, unit, rows, dry_run=True)
    assert (fine["status"], fine["warnings"]) == ("created", [])
    assert warned["status"] == "created"
    assert [each.code for each in warned["warnings"]] == ["NAME_NOT_DRAWABLE"]


def test_without_fonts_nothing_is_told_and_nothing_held_up(service: Service, tmp_path: Path) -> None:
    bare = replace(service, fonts=Fonts((tmp_path,)))
    assert bare.fonts.families == ()
    assert create_person(bare, town.ADMINISTRATOR, of_name(f"张{UNHELD}"))["warnings"] == []


def test_a_file_that_is_no_font_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "broken.ttf").write_bytes(b"no font")
    (tmp_path / "broken.ttc").write_bytes(b"ttcf")
    assert Fonts((tmp_path,)).families == ()


@needs_fonts
def test_what_is_said_to_be_held_is_what_typst_sets_with(tmp_path: Path) -> None:
    """Only the fonts whose families a certificate names count, by the names that Typst has for them."""
    (tmp_path / "one.ttf").symlink_to(FOLDERS[1] / "HanaMinA.ttf")
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "two.TTF").symlink_to(FOLDERS[1] / "HanaMinB.ttf")
    fonts = Fonts((tmp_path,))
    assert fonts.families == ("HanaMinA", "HanaMinB")
    assert fonts.holds(0x2B820) and not fonts.holds(0x30000)


@pytest.mark.parametrize("character", PRIVATE)
def test_private_use_is_refused_when_a_name_is_entered_imported_or_changed(
    service: Service, character: str, tmp_path: Path
) -> None:
    service = replace(service, fonts=Fonts((tmp_path,)))  # also where there are no fonts
    name = f"张{character}"
    with pytest.raises(Invalid) as refused:
        create_person(service, town.ADMINISTRATOR, of_name(name))
    [error] = refused.value.errors
    assert (error.pointer, error.code) == ("/name", "WRONG_CHARACTER")
    assert f"U+{ord(character):04X}" in error.text["zh"] and "GB 18030" in error.text["en"]
    person = town.person(service)
    with pytest.raises(Invalid):
        change_person(service, town.ADMINISTRATOR, person, version=1, changes={"name": name})
    row = {**of_name(name), "exam_based_series": False, "valid_from": date(2024, 1, 1), "valid_to": None}
    unit = town.organization(service)
    [told] = import_roster(service, town.ADMINISTRATOR, unit, [row], dry_run=False)
    assert (told["status"], [each.code for each in told["errors"]]) == ("refused", ["WRONG_CHARACTER"])


@pytest.mark.parametrize(
    ("private", "meant"),
    [
        ("\ue863", "䶮"),
        ("\ue815", "⺁"),
        ("\ue843", "龹"),
        ("\ue844", "䜣"),
        ("\ue816", "𠂇"),
        ("\ue864", "龻"),
    ],
)
def test_what_an_older_gb_18030_meant_is_proposed(private: str, meant: str) -> None:
    said = private_use(private)
    assert f"“{meant}”（U+{ord(meant):04X}）" in said.zh and f"{meant} (U+{ord(meant):04X})" in said.en


@pytest.mark.parametrize("private", ["\ue814", "\ue865", "\ue000"])
def test_nothing_is_proposed_beyond_what_it_had(private: str) -> None:
    assert "旧版" not in private_use(private).zh
