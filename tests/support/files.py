"""Files as people upload them: pictures, PDFs with this or that inside, OFD documents."""

from __future__ import annotations

import base64
import io
import zipfile
from collections.abc import Callable, Mapping

import pikepdf
from pikepdf import Array, Dictionary, Name, Pdf, String
from PIL import Image

from workflow.errors import Invalid
from workflow.evidence.accepted import DEFAULT_LIMITS, Limits
from workflow.evidence.inspection import inspect

MOTION = b"\0\0\0\x18ftypmp42" + b"\0" * 64  # the film that telephones append to a photograph
HEIC = base64.b64decode(
    "AAAAHGZ0eXBoZWljAAAAAG1pZjFoZWljbWlhZgAAAX1tZXRhAAAAAAAAACFoZGxyAAAAAAAAAABwaWN0AAAAAAAAAAAAAAAAAAAA"
    "ACJpbG9jAAAAAERAAAEAAQAAAAABoQABAAAAAAAAADYAAAAjaWluZgAAAAAAAQAAABVpbmZlAgAAAAABAABodmMxAAAAAA5waXRt"
    "AAAAAAABAAAA/WlwcnAAAADdaXBjbwAAAHZodmNDAQNwAAAAkAAAAAAAHvAA/P34+AAADwNgAAEAGEABDAH//wNwAAADAJAAAAMA"
    "AAMAHroCQGEAAQAqQgEBA3AAAAMAkAAAAwAAAwAeoCCBBZbq5Ka5uAhoMCAAAAMDIAAAAwAhYgABAAZEAcFzwIkAAAATY29scm5j"
    "bHgAAQANAAaAAAAAFGlzcGUAAAAAAAAAQAAAAEAAAAAoY2xhcAAAAEAAAAABAAAAMAAAAAEAAAAAAAAAAv////AAAAACAAAAEHBp"
    "eGkAAAAAAwgICAAAABhpcG1hAAAAAAAAAAEAAQWBAgMFhAAAAD5tZGF0AAAAMigBr1j5Et3/5z7kdaL/TFLxzDULTMD+cLXZPram"
    "U7H1q3P/f/Qm/fmg1oRMlGRaQ4lW"
)  # 64 × 48, as an encoder wrote it; this installation only decodes


def refusal(content: bytes, name: str = "a.pdf", limits: Limits = DEFAULT_LIMITS) -> str:
    """The code with which the inspection refuses; "" where it accepts."""
    try:
        inspect(content, name, limits)
    except Invalid as refused:
        (error,) = refused.errors
        assert error.pointer == "/file"
        assert error.text["zh"].endswith("。")
        assert error.text["en"].endswith(".")
        assert "{" not in error.text["zh"] + error.text["en"]
        return error.code
    return ""


def drawn(kind: str, size: tuple[int, int] = (40, 30), **options: object) -> bytes:
    """A picture of noise in this format of Pillow's."""
    out = io.BytesIO()
    Image.effect_noise(size, 50).convert("RGB").save(out, kind, **options)
    return out.getvalue()


def archive(name: str = "a.txt", content: str = "a") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as zipped:
        zipped.writestr(name, content)
    return out.getvalue()


def pdf_with(change: Callable[[Pdf], object] | None = None, **saved: object) -> bytes:
    """A PDF of one page, changed by this, saved with these options of pikepdf."""
    with pikepdf.new() as document:
        document.add_blank_page(page_size=(200, 100))
        if change is not None:
            change(document)
        out = io.BytesIO()
        document.save(out, **saved)  # type: ignore[arg-type]
        return out.getvalue()


def action(kind: str = "/JavaScript") -> Dictionary:
    return Dictionary(S=Name(kind), JS=String("app.alert(1)"))


def text_pdf(text: str) -> bytes:
    """A PDF of one page that says this, in Latin letters."""

    def write(document: Pdf) -> None:
        font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
        page = document.pages[0]
        page.obj.Resources = Dictionary(Font=Dictionary(F1=document.make_indirect(font)))
        page.obj.Contents = document.make_stream(b"BT /F1 12 Tf 20 40 Td (%s) Tj ET" % text.encode())

    return pdf_with(write)


def annotated(annotation: Dictionary) -> Callable[[Pdf], None]:
    def change(document: Pdf) -> None:
        base = Dictionary(Type=Name.Annot, Rect=Array([0, 0, 10, 10]))
        for key, value in annotation.items():
            base[key] = value
        document.pages[0].obj.Annots = Array([document.make_indirect(base)])

    return change


_OFD = {
    "OFD.xml": '<?xml version="1.0" encoding="UTF-8"?><ofd:OFD xmlns:ofd="http://www.ofdspec.org/2016" '
    'DocType="OFD" Version="1.0"><ofd:DocBody><ofd:DocInfo><ofd:DocID>1</ofd:DocID></ofd:DocInfo>'
    "<ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>",
    "Doc_0/Document.xml": '<ofd:Document xmlns:ofd="http://www.ofdspec.org/2016"><ofd:CommonData>'
    "<ofd:PageArea><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:PageArea>"
    "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes></ofd:CommonData><ofd:Pages>"
    '<ofd:Page ID="1" BaseLoc="Pages/Page_0/Content.xml"/><ofd:Page ID="2" BaseLoc="/Doc_0/Pages/P1.xml"/>'
    "</ofd:Pages></ofd:Document>",
    "Doc_0/DocumentRes.xml": '<ofd:Res xmlns:ofd="http://www.ofdspec.org/2016" BaseLoc="Res">'
    "<ofd:MultiMedias>"
    '<ofd:MultiMedia ID="7" Type="Image"><ofd:MediaFile>a.png</ofd:MediaFile></ofd:MultiMedia>'
    "</ofd:MultiMedias></ofd:Res>",
    "Doc_0/Pages/Page_0/Content.xml": '<ofd:Page xmlns:ofd="http://www.ofdspec.org/2016"><ofd:Content>'
    '<ofd:Layer ID="3"><ofd:TextObject ID="4" Boundary="20 20 150 12" Font="5" Size="8">'
    '<ofd:FillColor Value="200 0 0"/><ofd:TextCode X="0" Y="8" DeltaX="g 5 9">继续教育证明</ofd:TextCode>'
    '</ofd:TextObject><ofd:PathObject ID="6" Boundary="20 40 100 20" LineWidth="1" Fill="true">'
    '<ofd:FillColor Value="0 0 255"/><ofd:AbbreviatedData>M 0 0 L 100 0 B 100 5 100 15 100 20 L 0 20 C'
    '</ofd:AbbreviatedData></ofd:PathObject><ofd:ImageObject ID="8" ResourceID="7" Boundary="150 60 40 40"/>'
    "</ofd:Layer></ofd:Content></ofd:Page>",
    "Doc_0/Pages/P1.xml": '<Page xmlns="http://www.ofdspec.org/2016"><Content/></Page>',
}


def ofd(changes: Mapping[str, str | bytes | None] | None = None) -> bytes:
    """An OFD document of two pages; `changes` replaces, adds and (None) leaves out entries."""
    entries: dict[str, str | bytes | None] = {**_OFD, "Doc_0/Res/a.png": drawn("PNG"), **(changes or {})}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in entries.items():
            if content is not None:
                zipped.writestr(name, content)
    return out.getvalue()
