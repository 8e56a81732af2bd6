"""An edition that was written before a reading was made means what the reading says, and is told so."""

from __future__ import annotations

from api.configuration.settings import DEFINITIONS
from tests.support.editions import SHIPPED
from workflow.checks import check_edition, has_errors
from workflow.definition import SCHEMAS, EditionTexts, defaults, edition_of


def _older() -> EditionTexts:
    """The shipped edition as it was before readings R26 to R30, and before it listed reasons."""
    files = dict(EditionTexts.in_folder(DEFINITIONS / SHIPPED).files)
    policy = files["policy.yaml"].decode()
    files["policy.yaml"] = policy[: policy.index("# R27:")].encode()
    for name in ("rules.yaml", "texts.yaml"):
        text = files[name].decode()
        for code in defaults.CODES:
            start = text.index(f"  {code}:\n")
            end = min(text.index(mark, start + 1) for mark in ("\n  ", "\n\n") if mark in text[start + 1 :])
            while text[end + 1 : end + 5] == "    ":
                end = text.index("\n", end + 1)
            text = text[:start] + text[end + 1 :]
        if name == "rules.yaml":
            start, end = text.index("# Why something is decided"), text.index("# R23: national")
            text = text[:start] + text[end:]
        files[name] = text.encode()
    return EditionTexts.of_texts(SHIPPED, {name: content.decode() for name, content in files.items()})


def test_it_loads_and_means_what_the_readings_say() -> None:
    older = edition_of(_older(), DEFINITIONS / SCHEMAS)
    shipped = edition_of(EditionTexts.in_folder(DEFINITIONS / SHIPPED), DEFINITIONS / SCHEMAS)
    assert older.policy == shipped.policy
    assert older.codes == shipped.codes
    assert older.reasons == shipped.reasons
    assert older.texts.keys() == shipped.texts.keys()


def test_a_note_says_for_each_file_what_is_left_out() -> None:
    found = check_edition(_older(), DEFINITIONS / SCHEMAS)
    assert not has_errors(found)
    notes = [each for each in found if each.code == "BY_DEFAULT"]
    assert [each.file.name for each in notes] == ["policy.yaml", "rules.yaml", "rules.yaml", "texts.yaml"]
    assert "origin_window_months" in notes[0].text.en
    codes, reasons = sorted(notes[1:3], key=lambda note: "reasons" in note.text.en)
    assert all(code in codes.text.zh for code in defaults.CODES)
    assert "reasons" in reasons.text.en


def test_an_edition_that_says_all_has_no_such_note() -> None:
    found = check_edition(EditionTexts.in_folder(DEFINITIONS / SHIPPED), DEFINITIONS / SCHEMAS)
    assert [each for each in found if each.code == "BY_DEFAULT"] == []
