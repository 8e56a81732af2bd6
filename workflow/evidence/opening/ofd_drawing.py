"""Draws a page of an OFD document as far as a reviewer needs it: text, lines and pictures at their places."""

from __future__ import annotations

import functools
import io
import re
from collections.abc import Iterator
from itertools import pairwise

from lxml import etree
from PIL import Image, ImageDraw

from workflow.evidence.opening.fonts import font
from workflow.evidence.opening.ofd_package import Document

_NOTE = "电子印章未显示、未验证；请以原件为准 · Seal not shown and not verified; see the original"
_NOTE_HEIGHT, _NOTE_SIZE = 40, 20
_MOST_OBJECTS = 20_000
_SMALLEST, _LARGEST = 4, 400  # pixels of a character
_STEPS = 12  # of a curve
_COMMAND = re.compile(r"[A-Za-z]|-?\d*\.?\d+(?:[eE][-+]?\d+)?")
_ARGUMENTS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}

Matrix = tuple[float, float, float, float, float, float]


class Drawing:
    """Draws pages of one document, the longer side `longest` pixels. Seals and annotations are left out."""

    def __init__(self, document: Document, longest: int) -> None:
        self._document, self._longest = document, longest
        self._media = document.media()

    def page(self, number: int) -> Image.Image:
        """The page, with a note below it that its seals are not shown."""
        content = self._document.page(number)
        left, top, width, height = self._document.box(content)
        self._scale = self._longest / max(width, height)
        self._left, self._top = left, top
        size = (max(1, round(width * self._scale)), max(1, round(height * self._scale)))
        self._image = Image.new("RGB", (size[0], size[1] + _NOTE_HEIGHT), "white")
        self._draw = ImageDraw.Draw(self._image)
        for layer in (*self._document.templates(content), content):
            for at, each in enumerate(_objects(layer)):
                if at < _MOST_OBJECTS:
                    self._object(each)
        self._note(size[1])
        return self._image

    def _note(self, top: int) -> None:
        self._draw.rectangle((0, top, self._image.width, top + _NOTE_HEIGHT), fill="#ffe9a8")
        size = min(_NOTE_SIZE, max(8, self._image.width * _NOTE_SIZE // 900))
        self._draw.text((8, top + _NOTE_HEIGHT // 2), _NOTE, "black", font(size), anchor="lm")

    def _object(self, each: etree._Element) -> None:
        try:
            left, top, width, height = _numbers(each.get("Boundary", ""))[:4]
            a, b, c, d, e, f = _numbers(each.get("CTM", "")) or [1, 0, 0, 1, 0, 0]
            within: Matrix = (a, b, c, d, e + left, f + top)
            kind = etree.QName(each).localname
            if kind == "TextObject":
                self._text(each, within)
            elif kind == "PathObject":
                self._path(each, within)
            else:
                self._picture(each, (left, top, width, height))
        except (ValueError, KeyError, IndexError, OSError, OverflowError):
            return  # one object that can't be drawn is no reason to show none

    def _text(self, each: etree._Element, within: Matrix) -> None:
        size = float(each.get("Size", "4")) * (within[2] ** 2 + within[3] ** 2) ** 0.5 * self._scale
        letters = _font(round(min(max(size, _SMALLEST), _LARGEST)))
        colour = _colour(each, "FillColor") or (0, 0, 0)
        x = y = 0.0
        for code in each.findall("{*}TextCode"):
            x, y = float(code.get("X", x)), float(code.get("Y", y))
            across, down = _deltas(code.get("DeltaX", "")), _deltas(code.get("DeltaY", ""))
            at_x, at_y = x, y
            for character in (code.text or "").strip("\r\n"):
                self._draw.text(self._pixel(within, at_x, at_y), character, colour, letters, anchor="ls")
                at_x += next(across, 0.0)
                at_y += next(down, 0.0)

    def _path(self, each: etree._Element, within: Matrix) -> None:
        fill = _colour(each, "FillColor") if each.get("Fill") == "true" else None
        stroke = (_colour(each, "StrokeColor") or (0, 0, 0)) if each.get("Stroke") != "false" else None
        wide = max(1, round(float(each.get("LineWidth", "0.35")) * self._scale))
        for points in _subpaths(each.findtext("{*}AbbreviatedData") or ""):
            line = [self._pixel(within, x, y) for x, y in points]
            if fill and len(line) > 2:
                self._draw.polygon(line, fill=fill)
            if stroke and len(line) > 1:
                self._draw.line(line, fill=stroke, width=wide)

    def _picture(self, each: etree._Element, box: tuple[float, float, float, float]) -> None:
        content = self._document.package.read(self._media[each.get("ResourceID", "")])
        left, top = self._pixel((1, 0, 0, 1, 0, 0), box[0], box[1])
        size = (max(1, round(box[2] * self._scale)), max(1, round(box[3] * self._scale)))
        size = (min(size[0], self._image.width * 2), min(size[1], self._image.height * 2))
        formats = ["JPEG", "PNG", "BMP", "TIFF", "GIF"]
        with Image.open(io.BytesIO(content), formats=formats) as picture:
            picture.draft("RGB", size)
            shown = picture.convert("RGBA").resize(size)
        self._image.paste(shown, (round(left), round(top)), shown)

    def _pixel(self, within: Matrix, x: float, y: float) -> tuple[float, float]:
        a, b, c, d, e, f = within
        across, down = a * x + c * y + e - self._left, b * x + d * y + f - self._top
        return across * self._scale, down * self._scale


def _objects(content: etree._Element) -> Iterator[etree._Element]:
    yield from content.iter("{*}TextObject", "{*}PathObject", "{*}ImageObject")


def _numbers(text: str) -> list[float]:
    return [float(number) for number in text.split()]


def _deltas(text: str) -> Iterator[float]:
    """The distances between characters; `g 3 2.5` stands for 2.5 three times. The last one goes on."""
    words = iter(text.split())
    last = 0.0
    for word in words:
        times = min(int(next(words, "0")), _MOST_OBJECTS) if word == "g" else 1
        last = float(next(words, "0") if word == "g" else word)
        for _ in range(times):
            yield last
    while True:
        yield last


def _colour(each: etree._Element, kind: str) -> tuple[int, int, int] | None:
    value = each.find(f"{{*}}{kind}")
    numbers = _numbers(value.get("Value", "")) if value is not None else []
    if len(numbers) == 1:
        numbers *= 3
    if len(numbers) < 3:
        return None
    red, green, blue = (min(255, max(0, int(number))) for number in numbers[:3])
    return red, green, blue


def _subpaths(data: str) -> Iterator[list[tuple[float, float]]]:
    """The points of each line of a path; curves become short straight lines, an arc its chord."""
    words = _COMMAND.findall(data)[: 10 * _MOST_OBJECTS]
    points: list[tuple[float, float]] = []
    at = 0
    while at < len(words):
        command = words[at]
        count = _ARGUMENTS.get(command, 0)
        numbers = [float(word) for word in words[at + 1 : at + 1 + count]]
        at += 1 + count
        if command in "SM":
            yield points
            points = [(numbers[0], numbers[1])]
        elif command == "C" and points:
            points.append(points[0])
        elif command in ("Q", "B") and points:
            points += _curve([points[-1], *zip(numbers[::2], numbers[1::2], strict=True)])
        elif numbers:
            points.append((numbers[-2], numbers[-1]))
    yield points


def _curve(controls: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    for step in range(1, _STEPS + 1):
        part, line = step / _STEPS, controls
        while len(line) > 1:  # de Casteljau
            line = [
                (x + (next_x - x) * part, y + (next_y - y) * part)
                for (x, y), (next_x, next_y) in pairwise(line)
            ]
        yield line[0]


_font = functools.cache(font)  # a page has few sizes and many characters
