"""What no form of ours would send is refused in words: never a fault, and nothing of others is touched."""

from __future__ import annotations

import pytest

from tests.support.reader import Reader, fields_of, text_of
from tests.support.world import World

NEW = "/my/declarations/new/training"
NO_NUMBERS = ["²", "９", "9" * 5000, "-1", ""]
TYPED = {"f.filing_number": "ZZ-1", "f.days.0.date": "2024-06-03", "f.days.0.hours": "8"}


@pytest.mark.parametrize("version", NO_NUMBERS)
def test_a_batch_of_a_version_that_is_none_is_refused(world: World, version: str) -> None:
    item = world.submitted()
    reviewer = Reader(world, "reviewer")
    reviewer.opens("/queue")
    reviewer.sends("/queue/batch", {"event": "approve", "item": f"{item['id']}.{version}"}, 422)


@pytest.mark.parametrize("number", NO_NUMBERS)
def test_rows_of_a_form_that_have_no_number_are_left_out(world: World, number: str) -> None:
    applicant = Reader(world, "applicant")
    applicant.opens(NEW)
    applicant.sends(NEW, {**TYPED, f"f.days.{number}.date": "2024-06-04", "do": f"drop:days:{number}"}, 200)
    assert 'value="2024-06-03"' in applicant.opened and 'value="2024-06-04"' not in applicant.opened


@pytest.mark.parametrize("who", ["administrator", "bureau"])
def test_a_draft_without_a_forecast_has_a_page_for_who_may_read_it(world: World, who: str) -> None:
    draft = world.draft()
    assert "ZZ-BA-2024-017" in text_of(Reader(world, who).opens(f"/declarations/{draft['id']}"))


def test_a_form_becomes_nobody_elses_declaration_and_no_other_category(world: World) -> None:
    draft = world.draft()
    other = Reader(world, "other_applicant")
    other.opens(NEW)
    other.sends(NEW, {**TYPED, "declaration": draft["id"], "do": "add:days"}, 404)
    applicant = Reader(world, "applicant")
    applicant.opens(NEW)
    applicant.sends("/my/declarations/new/learning", {"declaration": draft["id"], "do": "save"}, 404)


def test_who_goes_back_and_types_on_changes_the_draft_that_was_made(world: World) -> None:
    applicant = Reader(world, "applicant")
    page = applicant.opens(NEW)
    form = {**fields_of(page, NEW), **TYPED, "do": "save"}
    first = applicant.sends(NEW, form)
    second = applicant.sends(NEW, {**form, "f.filing_number": "ZZ-2"})
    assert second.location == first.location
    [draft] = world.applicant.get("/v1/declarations").json["items"]
    assert draft["item"]["filing_number"] == "ZZ-2"


def test_who_goes_back_to_a_form_whose_draft_has_changed_is_shown_both(world: World) -> None:
    applicant = Reader(world, "applicant")
    page = applicant.opens(NEW)
    form = {**fields_of(page, NEW), **TYPED, "do": "save"}
    address = applicant.sends(NEW, form).location.partition("?")[0]
    applicant.opens(address)
    applicant.sends(
        address, {**fields_of(applicant.opened, address), "f.filing_number": "ZZ-3", "do": "save"}
    )
    applicant.sends(NEW, {**form, "f.filing_number": "ZZ-2"}, 412)
    assert "ZZ-2" in applicant.opened and "ZZ-3" in applicant.opened


def test_a_draft_is_changed_and_deleted_only_as_it_was_on_screen(world: World) -> None:
    draft = world.draft()
    applicant = Reader(world, "applicant")
    address = f"/declarations/{draft['id']}"
    applicant.opens(address)
    for version in ("", "²", "-1", "9" * 5000):
        applicant.sends(address, {**TYPED, "version": version, "do": "save"}, 412)
        applicant.sends(f"/my{address}/remove", {"version": version}, 412)
    assert world.applicant.get(f"/v1{address}").json["item"] == draft["item"]
