"""Evidence over HTTP: what is taken, page pictures and text for whoever may read it, and the limits told."""

from __future__ import annotations

import io

import pytest
from flask import Flask
from PIL import Image
from werkzeug.test import TestResponse

from tests.support.files import HEIC, archive, drawn, ofd, pdf_with, text_pdf
from tests.support.world import TRAINING, World, build
from workflow.evidence.accepted import ACCEPTED
from workflow.runtime.service import Service


@pytest.fixture
def world(app: Flask, service: Service) -> World:
    return build(app, service)


def _uploaded(world: World, content: bytes) -> str:
    draft = world.draft()
    made = world.upload(draft["id"], content=content)
    assert made.status_code == 201, made.text
    return str(made.headers["Location"])


def _picture(answer: TestResponse) -> Image.Image:
    assert (answer.status_code, answer.content_type) == (200, "image/png"), answer.text
    picture = Image.open(io.BytesIO(answer.data), formats=["PNG"])
    picture.load()
    return picture


@pytest.mark.parametrize(
    ("content", "pages", "size"),
    [
        (text_pdf("Hello 2024"), 1, (800, 400)),
        (drawn("JPEG", (4000, 2000)), 1, (1600, 800)),
        (drawn("PNG"), 1, (40, 30)),
        (HEIC, 1, (64, 48)),
        (drawn("BMP"), 1, (40, 30)),
        (drawn("TIFF", (40, 30), save_all=True, append_images=[Image.new("1", (60, 50))]), 2, (40, 30)),
        (ofd(), 2, (1600, 1107)),
    ],
    ids=["pdf", "jpeg", "png", "heic", "bmp", "tiff", "ofd"],
)
def test_the_original_is_kept_and_a_page_picture_is_made_of_each_type(
    world: World, content: bytes, pages: int, size: tuple[int, int]
) -> None:
    place = _uploaded(world, content)
    assert world.applicant.get(place).data == content
    shown = world.applicant.get(f"{place}/preview")
    assert _picture(shown).size == size
    assert shown.headers["X-Page-Count"] == str(pages)
    assert shown.headers["Cache-Control"] == "no-store"
    assert "sandbox" in shown.headers["Content-Security-Policy"]


def test_each_page_is_shown_and_one_that_is_not_there_is_told(world: World) -> None:
    pages = [Image.new("1", (60 + n, 50)) for n in range(3)]
    place = _uploaded(world, drawn("TIFF", save_all=True, append_images=pages))
    sizes = [_picture(world.applicant.get(f"{place}/preview?page={page}")).size for page in (2, 3, 4)]
    assert sizes == [(60, 50), (61, 50), (62, 50)]
    for wrong, code in (("5", "NO_SUCH_PAGE"), ("0", "OUT_OF_RANGE"), ("x", "WRONG_TYPE")):
        refused = world.applicant.get(f"{place}/preview?page={wrong}")
        assert (refused.status_code, refused.json["errors"][0]["code"]) == (422, code)
        assert refused.json["errors"][0]["pointer"] == "/page"


def test_the_text_of_a_page_is_read_and_an_ofd_says_that_its_seal_is_not_shown(world: World) -> None:
    read = world.applicant.get(f"{_uploaded(world, text_pdf('Hello 2024'))}/text").json
    assert {**read, "text": read["text"].strip()} == {
        "page": 1,
        "pages": 1,
        "text": "Hello 2024",
        "note": None,
    }
    read = world.applicant.get(f"{_uploaded(world, ofd())}/text?page=1").json
    assert (read["text"], read["pages"]) == ("继续教育证明", 2)
    assert "印章未显示" in read["note"]["zh"]
    assert world.applicant.get(f"{_uploaded(world, drawn('PNG'))}/text").json["text"] == ""


def test_what_the_text_says_is_proposed(world: World) -> None:
    address = _uploaded(world, text_pdf("Certificate No. AB/2024/7"))
    known = world.applicant.get(f"{address}/text-proposals").json
    [told] = known["items"]
    assert (told["field"], told["value"], told["page"]) == ("certificate_number", "AB/2024/7", 1)
    assert told["found"] == "Certificate No. AB/2024/7"
    picture = _uploaded(world, drawn("PNG"))
    assert world.applicant.get(f"{picture}/text-proposals").json == {"items": []}
    assert world.other_applicant.get(f"{address}/text-proposals").status_code == 404
    draft = world.applicant.get(address.partition("/evidence")[0]).json
    assert draft["item"] == TRAINING, "nothing is taken"


def test_only_who_may_read_the_declaration_sees_its_pages(world: World) -> None:
    draft = world.draft()
    place = world.upload(draft["id"], content=ofd()).headers["Location"]
    world.act("applicant", draft["id"], "submit")
    assert _picture(world.reviewer.get(f"{place}/preview")).size == (1600, 1107)
    assert "继续教育" in world.reviewer.get(f"{place}/text").json["text"]
    for path in ("preview", "text"):
        assert world.other_applicant.get(f"{place}/{path}").status_code == 404
        assert world.other_reviewer.get(f"{place}/{path}").status_code == 404
        assert world.nobody.get(f"{place}/{path}").status_code == 401


def test_a_damaged_file_is_not_shown_either(world: World, service: Service) -> None:
    place = _uploaded(world, drawn("PNG"))
    for file in service.files.folder.rglob("*"):
        if file.is_file():
            file.write_bytes(b"damaged")
    for path in ("", "/preview", "/text"):
        refused = world.applicant.get(place + path)
        assert (refused.status_code, refused.json["code"]) == (503, "EVIDENCE_DAMAGED")


@pytest.mark.parametrize(
    ("content", "code", "way_out"),
    [
        (b"%PDF-1.7\n", "FILE_UNREADABLE", "重新扫描或导出"),
        (b"", "FILE_EMPTY", "重新选择文件"),
        (archive(), "FILE_TYPE_NOT_ALLOWED", "解压后逐个上传"),
        (drawn("GIF"), "FILE_TYPE_NOT_ALLOWED", "JPEG 或 PNG"),
        (
            pdf_with(lambda pdf: pdf.attachments.__setitem__("a.txt", b"a")),
            "FILE_HAS_ATTACHMENTS",
            "打印为 PDF",
        ),
    ],
)
def test_a_refused_file_is_told_with_the_way_out(
    world: World, content: bytes, code: str, way_out: str
) -> None:
    draft = world.draft()
    form = {"kind": "photo", "file": (io.BytesIO(content), "证书.pdf")}
    refused = world.applicant.post(f"/v1/declarations/{draft['id']}/evidence", data=form)
    [error] = refused.json["errors"]
    assert (refused.status_code, error["code"], error["pointer"]) == (422, code, "/file")
    assert way_out in error["text"]["zh"]


def test_the_document_tells_the_table_of_types_and_limits(app: Flask) -> None:
    paths = app.test_client().get("/openapi.json").json["paths"]
    place = "/v1/declarations/{declaration_id}/evidence"
    form = paths[place]["post"]["requestBody"]["content"]["multipart/form-data"]["schema"]
    told = form["properties"]["file"]["description"]
    assert all(accepted.name in told for accepted in ACCEPTED)
    assert "20 MB" in told
    assert "50 pieces" in told
    shown = paths[f"{place}/{{evidence_id}}/preview"]["get"]["responses"]["200"]
    assert set(shown["content"]) == {"image/png"}
    assert "X-Page-Count" in shown["headers"]


def test_the_fifty_first_piece_is_refused_before_it_is_opened(world: World) -> None:
    draft = world.draft()
    for seed in range(50):
        assert world.upload(draft["id"], content=drawn("BMP", (8 + seed, 8))).status_code == 201
    refused = world.upload(draft["id"], content=b"no file of any kind")
    [error] = refused.json["errors"]
    assert (refused.status_code, error["code"]) == (422, "TOO_MUCH_EVIDENCE")
    assert "50份" in error["text"]["zh"]
