"""Scanned papers: certificates of one template, pages of text, and what becomes of a scan."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping
from random import Random
from statistics import NormalDist

from PIL import Image, ImageChops, ImageDraw

from workflow.evidence.opening.fonts import font

_WIDTH, _HEIGHT = 1240, 1754  # A4 at 150 dpi
_LEVELS = [round(NormalDist(128, 12).inv_cdf((place + 0.5) / 256)) for place in range(256)]
_CHARACTERS = "本文结合工程实例对有关问题作了分析研究方法应用测量施工技术质量安全管理设计系统数据模型"


def certificate(
    name: str, number: str, *, course: str = "工程测量", day: str = "2024年6月3日"
) -> Image.Image:
    """A certificate as it comes out of a scanner, with grain."""
    page = Image.new("L", (_WIDTH, _HEIGHT), 250)
    draw = ImageDraw.Draw(page)
    draw.rectangle((60, 60, _WIDTH - 60, _HEIGHT - 60), outline=90, width=8)
    draw.text((_WIDTH / 2, 260), "培训合格证书", font=font(90), fill=20, anchor="mm")
    lines = (
        f"{name} 同志：",
        f"    于{day}参加{course}研修班，",
        "    学习期满，考核合格，共计 24 学时。",
        f"证书编号：{number}",
    )
    for place, line in enumerate(lines):
        draw.text((160, 480 + 130 * place), line, font=font(46), fill=30)
    draw.ellipse((760, 1200, 1040, 1480), outline=110, width=10)
    draw.text((900, 1340), "专用章", font=font(50), fill=110, anchor="mm")
    draw.text((700, 1540), "示范继续教育基地", font=font(44), fill=30)
    return _with_grain(page)


def text_page(seed: int) -> Image.Image:
    """A page of a paper."""
    chance, page = Random(seed), Image.new("L", (_WIDTH, _HEIGHT), 252)
    draw = ImageDraw.Draw(page)
    for top in range(120, _HEIGHT - 120, 44):
        length = 36 if chance.random() < 0.85 else chance.randint(5, 30)
        words = "".join(chance.choice(_CHARACTERS) for _ in range(length))
        draw.text((110, top), words, font=font(28), fill=25)
    return _with_grain(page)


def _with_grain(page: Image.Image) -> Image.Image:
    """Noise of a scanner, of 12 levels: the same each time (`Image.effect_noise` is another in each run)."""
    grain = Image.frombytes("L", page.size, Random(0).randbytes(page.width * page.height))
    return ImageChops.add(page, grain.point(_LEVELS), 1, -128)


def as_png(page: Image.Image) -> bytes:
    return _saved(page, "PNG")


def as_jpeg(page: Image.Image, quality: int = 75) -> bytes:
    return _saved(page, "JPEG", quality=quality)


def as_pdf(*pages: Image.Image) -> bytes:
    return _saved(pages[0], "PDF", save_all=True, append_images=pages[1:], resolution=150)


def _saved(page: Image.Image, kind: str, **how: object) -> bytes:
    file = io.BytesIO()
    page.save(file, kind, **how)
    return file.getvalue()


def cropped(page: Image.Image, share: float) -> Image.Image:
    across, down = int(page.width * share), int(page.height * share)
    return page.crop((across, down, page.width - across, page.height - down))


def turned(page: Image.Image, degrees: float) -> Image.Image:
    return page.rotate(degrees, Image.Resampling.BICUBIC, fillcolor=250)


def resized(page: Image.Image, share: float) -> Image.Image:
    return page.resize((int(page.width * share), int(page.height * share)), Image.Resampling.LANCZOS)


def darker(page: Image.Image) -> Image.Image:
    return page.point([max(0, int((shade - 20) * 0.93)) for shade in range(256)])


# What may become of one scan.
ANEW: Mapping[str, Callable[[Image.Image], bytes]] = {
    "saved as JPEG at 40": lambda page: as_jpeg(page, 40),
    "made smaller to 60 %": lambda page: as_jpeg(resized(page, 0.6)),
    "darker, less contrast": lambda page: as_jpeg(darker(page)),
    "cut by 0.5 %": lambda page: as_jpeg(cropped(page, 0.005)),
    "cut by 2 %": lambda page: as_jpeg(cropped(page, 0.02)),
    "as a PDF": as_pdf,
    "turned by 0.3°": lambda page: as_jpeg(turned(page, 0.3)),
    "turned by 1°": lambda page: as_jpeg(turned(page, 1)),
}
