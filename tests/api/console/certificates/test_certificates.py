"""The pages on which a certificate is had, listed and revoked."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from api.application import configure
from tests.support.paper import needs_fonts
from tests.support.reader import Reader
from tests.support.world import World
from workflow import tables
from workflow.typesetting.fonts import Fonts

pytestmark = needs_fonts


@pytest.fixture
def held(world: World) -> World:
    """The applicant has recognised hours of 2024."""
    waiting = world.submitted()
    for event in ("claim", "approve"):
        world.act("reviewer", waiting["id"], event)
    return world


def statuses(reader: Reader) -> list[str]:
    return [row.get("data-status") for row in reader.nodes("//tr[@data-certificate]")]


def ids(reader: Reader) -> list[str]:
    return [row.get("data-certificate") for row in reader.nodes("//tr[@data-certificate]")]


def test_a_certificate_is_had_from_the_page_of_the_year(held: World) -> None:
    applicant = Reader(held, "applicant", "en")
    applicant.opens("/my/2024")
    [link] = applicant.nodes("//a[starts-with(@href, '/certificates')]/@href")
    applicant.opens(link)
    assert applicant.nodes("//input[@name='years'][@value='2024'][@checked]")
    assert "None was issued so far" in applicant.says()
    applicant.goes_on(applicant.sends("/certificates", {"years": "2024"}))
    assert statuses(applicant) == ["valid"]
    [address] = applicant.nodes("//a[contains(@href, '/pdf')]/@href")
    got = applicant.client.get(address)
    assert (got.status_code, got.content_type) == (200, "application/pdf")
    assert got.headers["Content-Disposition"].startswith("attachment")
    said = "".join(pypdfium2.PdfDocument(got.data)[0].get_textpage().get_text_range().split())
    assert "14.5" in said and "/verify/" in said


def test_a_form_that_is_sent_twice_issues_once(held: World) -> None:
    applicant = Reader(held, "applicant", "en")
    applicant.opens("/certificates")
    for _ in range(2):
        applicant.goes_on(applicant.sends("/certificates", {"years": "2024"}))
    assert statuses(applicant) == ["valid"]


def test_no_year_and_a_year_without_hours_are_told(held: World) -> None:
    applicant = Reader(held, "applicant", "en")
    applicant.opens("/certificates")
    assert "Choose at least one year" in applicant.tries("/certificates", 422)
    assert "No hours of 2023 are recognised" in applicant.tries("/certificates", 422, years="2023")
    assert "Whole" not in applicant.tries("/certificates", 422, years="x")
    assert statuses(applicant) == []


def test_whoever_has_no_hours_is_told_what_to_do(world: World) -> None:
    applicant = Reader(world, "applicant", "en")
    applicant.opens("/certificates")
    assert "nothing to certify" in applicant.says()
    assert not applicant.nodes("//input[@name='years']")


def test_the_unit_issues_and_the_bureau_revokes_from_the_page_of_the_person(held: World) -> None:
    address = f"/people/{held.ids['li']}/certificates"
    unit = Reader(held, "unit_administrator", "en")
    unit.opens(f"/people/{held.ids['li']}")
    [link] = unit.nodes("//a[contains(@href, '/certificates')]/@href")
    assert link.startswith(address)
    unit.opens(link)
    unit.goes_on(unit.sends(address, {"years": "2024"}))
    assert statuses(unit) == ["valid"] and not unit.nodes("//form[contains(@action, '/revoke')]")
    bureau = Reader(held, "bureau", "en")
    bureau.opens(address)
    [id_] = ids(bureau)
    revoke = f"/certificates/{id_}/revoke"
    said = bureau.tries(revoke, 422, reason="", version="1")
    assert "Length must be" in said or "Missing" in said
    bureau.goes_on(bureau.sends(revoke, {"reason": "材料不实", "version": "1"}))
    assert statuses(bureau) == ["revoked"] and "材料不实" in bureau.says()
    assert "has changed since" in bureau.tries(revoke, 409, reason="再撤销", version="1")
    applicant = Reader(held, "applicant", "en")
    applicant.opens("/certificates")
    assert statuses(applicant) == ["revoked"]
    applicant.opens("/notices")
    assert "材料不实" in applicant.says()


def test_others_see_nothing(held: World) -> None:
    applicant = Reader(held, "applicant", "en")
    applicant.opens("/certificates")
    applicant.goes_on(applicant.sends("/certificates", {"years": "2024"}))
    [id_] = ids(applicant)
    for who in ("other_applicant", "other_reviewer"):
        other = Reader(held, who, "en")
        other.opens(f"/certificates/{id_}/pdf", 404)
        other.opens(f"/people/{held.ids['li']}/certificates", 404)
    Reader(held, "reviewer", "en").opens(f"/people/{held.ids['li']}/certificates", 403)
    Reader(held, "bureau", "en").opens("/certificates", 403)  # is nobody who declares


def test_without_fonts_or_with_a_name_that_can_not_be_drawn_the_page_says_so(
    held: World, tmp_path: Path
) -> None:
    applicant = Reader(held, "applicant", "zh")
    with held.service.store.write() as connection:
        of_li = tables.person.c.id == held.ids["li"]
        connection.execute(tables.person.update().where(of_li).values(name="张\U0002ebf0"))
    applicant.opens("/certificates")
    assert "U+2EBF0" in applicant.says("//p[@role='alert']")
    assert applicant.nodes("//button[@disabled][contains(., '出具证书')]")
    assert "U+2EBF0" in applicant.tries("/certificates", 422, years="2024")
    configure(held.app, held.app.config["XUESHI"], replace(held.service, fonts=Fonts((tmp_path,))))
    applicant.opens("/certificates")
    assert "fonts-noto-cjk" in applicant.says("//p[@role='alert']")
    assert "fonts-noto-cjk" in applicant.tries("/certificates", 503, years="2024")


def test_an_import_tells_names_that_can_not_be_drawn(held: World) -> None:
    unit = Reader(held, "unit_administrator", "en")
    unit.opens("/people/import")
    from tests.api.console.unit.test_roster_import import csv, sent
    from tests.support.town import card

    said = sent(unit, csv(["李\U0002ebf0", card(), "2024-07-01", ""], ["王五", card(), "2024-07-01", ""]))
    assert "U+2EBF0" in said and said.count("XUESHI_FONTS") == 1
    rows = [row.get("data-line") for row in unit.nodes("//tr[@data-line]")]
    assert rows == ["2", "3"]
