"""Draws what people upload as evidence: a certificate with its words and a red round mark, as PNG or PDF.

Nobody's real seal is imitated: the mark says that it is a demonstration.
"""

from __future__ import annotations

import io
import math
from collections.abc import Sequence
from functools import cache

from PIL import Image, ImageDraw, ImageFont

from workflow.evidence.opening import fonts
from workflow.values import value

_MARK = "演示专用"
_RED = (190, 30, 45)
_SIZE = (720, 510)


@value
class Certificate:
    """What stands on it: a title, lines of text, who issued it and on which day."""

    title: str
    lines: Sequence[str]
    issuer: str
    day: str


@cache
def _font(size: int) -> ImageFont.FreeTypeFont | ImageFont.ImageFont:
    return fonts.font(size)


def png(shown: Certificate) -> bytes:
    """The certificate as a picture, as a scanner makes it."""
    width, height = _SIZE
    sheet = Image.new("RGB", _SIZE, (253, 251, 245))
    draw = ImageDraw.Draw(sheet)
    draw.rectangle((16, 16, width - 17, height - 17), outline=(150, 120, 60), width=5)
    draw.rectangle((26, 26, width - 27, height - 27), outline=(150, 120, 60), width=1)
    draw.text((width / 2, 85), shown.title, fill=(120, 30, 30), font=_font(34), anchor="mm")
    for number, line in enumerate(shown.lines):
        draw.text((64, 140 + 40 * number), line, fill=(30, 30, 30), font=_font(20))
    draw.text((width - 64, height - 120), shown.issuer, fill=(30, 30, 30), font=_font(18), anchor="rm")
    draw.text((width - 64, height - 90), shown.day, fill=(30, 30, 30), font=_font(18), anchor="rm")
    _draw_mark(draw, (width - 250, height - 105), 60)
    out = io.BytesIO()
    sheet.quantize(32, method=Image.Quantize.FASTOCTREE).save(out, "PNG")
    return out.getvalue()


def _draw_mark(draw: ImageDraw.ImageDraw, center: tuple[int, int], radius: int) -> None:
    x, y = center
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), outline=_RED, width=4)
    star = [
        (
            x + math.sin(turn * math.pi / 5) * radius * (0.3, 0.12)[turn % 2],
            y - math.cos(turn * math.pi / 5) * radius * (0.3, 0.12)[turn % 2],
        )
        for turn in range(10)
    ]
    draw.polygon(star, fill=_RED)
    draw.text((x, y + radius * 0.6), _MARK, fill=_RED, font=_font(18), anchor="mm")


def pdf(shown: Certificate) -> bytes:
    """The certificate as a PDF with text that can be read; its font is one of those that readers bring."""
    said = [
        _text(shown.title, 28, 421 - 14 * len(shown.title), 480),
        *(_text(e, 15, 80, 410 - 30 * n) for n, e in enumerate(shown.lines)),
    ]
    said += [_text(shown.issuer, 14, 480, 150), _text(shown.day, 14, 480, 125), _circle(400, 135, 52)]
    drawn = "\n".join(["q 0.6 0.5 0.25 RG 3 w 20 20 802 555 re S Q", *said]).encode("ascii")
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 842 595] /Contents 4 0 R"
        b" /Resources << /Font << /F 5 0 R >> >> >>",
        b"<< /Length %d >>\nstream\n%b\nendstream" % (len(drawn), drawn),
        b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
        b" /DescendantFonts [6 0 R] >>",
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /FontDescriptor 7 0 R"
        b" /DW 1000 /W [1 95 500] /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>",
        b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880]"
        b" /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>",
    ]
    return _document(objects)


def _text(words: str, size: int, x: int, y: int) -> str:
    return f"BT /F {size} Tf {x} {y} Td <{words.encode('utf-16-be').hex()}> Tj ET"


def _circle(x: int, y: int, radius: int) -> str:
    bow = radius * 0.5523
    return (
        f"q 0.75 0.12 0.18 RG 3 w {x + radius} {y} m"
        f" {x + radius} {y + bow} {x + bow} {y + radius} {x} {y + radius} c"
        f" {x - bow} {y + radius} {x - radius} {y + bow} {x - radius} {y} c"
        f" {x - radius} {y - bow} {x - bow} {y - radius} {x} {y - radius} c"
        f" {x + bow} {y - radius} {x + radius} {y - bow} {x + radius} {y} c S Q"
        f" q 0.75 0.12 0.18 rg {_text(_MARK, 13, x - 26, y - 5)} Q"
    )


def _document(objects: Sequence[bytes]) -> bytes:
    body, offsets = b"%PDF-1.5\n", []
    for number, each in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    size = len(objects) + 1
    return (
        body
        + b"xref\n0 %d\n0000000000 65535 f \n%b" % (size, table)
        + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (size, len(body))
    )
