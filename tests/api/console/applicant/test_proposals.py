"""What the text of a file says is proposed on the form, and fills a field at a click alone."""

from __future__ import annotations

import io

from tests.support.files import text_pdf
from tests.support.reader import Reader, fields_of, text_of
from tests.support.world import World, picture


def _draft(world: World, content: bytes) -> tuple[str, str, str]:
    """A draft with a file: its address, the file's id, the number of the draft's fields as saved."""
    draft = world.draft()
    form = {"kind": "pass_certificate", "file": (io.BytesIO(content), "证书.pdf")}
    piece = world.applicant.post(f"/v1/declarations/{draft['id']}/evidence", data=form).json
    return f"/declarations/{draft['id']}", piece["id"], draft["id"]


def _number(page: str, address: str) -> str:
    return str(fields_of(page, address)["f.certificate_number"])


def test_nothing_is_filled_in_before_the_click_and_what_was_typed_stays(world: World) -> None:
    address, piece, id_ = _draft(world, text_pdf("Certificate No. AB/2024/7"))
    applicant = Reader(world, "applicant")
    form = fields_of(applicant.opens(address), address)
    typed = {**form, "f.filing_number": "TYPED-1"}
    applicant.sends(address, {**typed, "do": f"read:{piece}"}, 200)
    assert f'value="use:{piece}:certificate_number"' in applicant.opened
    assert "从“证书.pdf”中读到" in text_of(applicant.opened)
    assert _number(applicant.opened, address) == ""
    applicant.sends(address, {**typed, "do": f"use:{piece}:certificate_number"}, 200)
    shown = fields_of(applicant.opened, address)
    assert (shown["f.certificate_number"], shown["f.filing_number"]) == ("AB/2024/7", "TYPED-1")
    assert "已填写" in text_of(applicant.opened)
    item = world.applicant.get(f"/v1/declarations/{id_}").json["item"]
    assert "certificate_number" not in item, "nothing is saved either"


def test_a_picture_and_a_text_that_says_nothing_propose_nothing(world: World) -> None:
    applicant = Reader(world, "applicant")
    for content in (picture(7), text_pdf("Hello")):
        address, piece, _ = _draft(world, content)
        form = fields_of(applicant.opens(address), address)
        applicant.sends(address, {**form, "do": f"read:{piece}"}, 200)
        assert "没有读到" in text_of(applicant.opened) and "use:" not in applicant.opened


def test_a_script_gets_the_proposals_alone_and_nothing_where_there_are_none(world: World) -> None:
    applicant = Reader(world, "applicant")
    address, piece, id_ = _draft(world, text_pdf("Certificate No. AB/2024/7"))
    form = fields_of(applicant.opens(address), address)
    applicant.sends(address, {**form, "do": f"propose:{piece}"}, 200)
    assert f'value="use:{piece}:certificate_number"' in applicant.opened
    assert "<form" not in applicant.opened and "<title" not in applicant.opened
    applicant.opens(address)
    applicant.sends(address, {**form, "f.certificate_number": "AB/2024/7", "do": f"propose:{piece}"}, 200)
    assert "use:" not in applicant.opened and "已填写" in text_of(applicant.opened)
    assert "certificate_number" not in world.applicant.get(f"/v1/declarations/{id_}").json["item"]
    for content in (picture(7), text_pdf("Hello")):
        address, piece, _ = _draft(world, content)
        form = fields_of(applicant.opens(address), address)
        applicant.sends(address, {**form, "do": f"propose:{piece}"}, 204)
    applicant.opens(address)
    applicant.sends(address, {**form, "do": f"propose:{id_}"}, 404)


def test_only_a_file_of_the_draft_is_read_and_only_what_it_says_is_used(world: World) -> None:
    address, piece, _ = _draft(world, text_pdf("Certificate No. AB/2024/7"))
    _, other, _ = _draft(world, text_pdf("Certificate No. CD/2024/8"))
    applicant = Reader(world, "applicant")
    form = fields_of(applicant.opens(address), address)
    for wrong in (other, "", "x"):
        applicant.sends(address, {**form, "do": f"read:{wrong}"}, 404)
    applicant.sends(address, {**form, "do": f"use:{piece}:filing_number"}, 200)
    assert fields_of(applicant.opened, address)["f.filing_number"] == form["f.filing_number"]
