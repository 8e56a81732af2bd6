"""Writes a help page in Chinese: texts from the table, wrapped by the width of their characters."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping

import click

from api.cli.chinese.help import COMMANDS, OPTIONS

_PLACES: Mapping[str, str] = {
    "[OPTIONS]": "[选项]",
    "COMMAND [ARGS]...": "命令 [参数]...",
    "INTEGER RANGE": "整数",
    "INTEGER": "整数",
    "TEXT": "文字",
    "PERCENT": "百分比",
    "[%Y-%m-%d]": "年-月-日",
}
# Where a line may end: behind any wide character but an opening mark, and behind blanks.
_PIECES = re.compile(r"[（“]*[^\x00-\xff“”…—][，。；：、）”]*|[^\s\u0100-\uffff]+[，。；：、）”]*|\s+|.")


class ChineseFormatter(click.HelpFormatter):
    """A formatter for Chinese. What has no translation stays as it is."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        super().write_usage(prog, _placed(args), prefix)

    def write_heading(self, heading: str) -> None:
        self.write(f"{'':>{self.current_indent}}{heading}：\n")

    def write_text(self, text: str) -> None:
        paragraphs = [told(COMMANDS, paragraph) for paragraph in text.split("\n\n")]
        indent = " " * self.current_indent
        for paragraph in "\n\n".join(paragraphs).split("\n"):
            lines = wrapped(paragraph, self.width - self.current_indent)
            self.write("".join(f"{indent}{line}".rstrip() + "\n" for line in lines))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 34, col_spacing: int = 2) -> None:
        shown = [(_placed(first), _second(second)) for first, second in rows]
        column = min(max(width(first) for first, _ in shown), col_max) + col_spacing
        indent = " " * (self.current_indent + column)
        for first, second in shown:
            gap = "\n" + indent if width(first) > column - col_spacing else " " * (column - width(first))
            lines = wrapped(second, max(self.width - len(indent), 20))
            told_ = f"\n{indent}".join(lines)
            self.write(f"{'':>{self.current_indent}}{first}{gap}{told_}\n")


def told(table: Mapping[str, str], english: str) -> str:
    """The Chinese of an English text, whose blanks and line ends don't count; else the text itself."""
    plain = " ".join(english.split())
    return table.get(plain, plain)


def width(text: str) -> int:
    """The columns of a terminal that the text takes; a wide character takes two."""
    return sum(2 if unicodedata.east_asian_width(character) in "WFA" else 1 for character in text)


def wrapped(text: str, most: int) -> Iterator[str]:
    """The text in lines of at most `most` columns. No line begins with a mark that closes."""
    line = ""
    for piece in _PIECES.findall(text):
        if line and width(line) + width(piece) > most:
            yield line.rstrip()
            line = "" if piece.isspace() else piece
        else:
            line += piece
    yield line


def _second(help_: str) -> str:
    """The help of an option with what click says behind it in brackets, or the sentence of a command."""
    sentence, bracket, extra = help_.partition("  [")
    shown = OPTIONS.get(sentence) or told(COMMANDS, sentence)
    return f"{shown}  {bracket.strip()}{extra}" if bracket else shown


def _placed(text: str) -> str:
    for english, chinese in _PLACES.items():
        text = text.replace(english, chinese)
    return text
