"""Prints the tour while it runs: chapters, steps, and every figure beside the expected figure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from workflow.names import (
    BODIES,
    CODES,
    EVENTS,
    EVIDENCE,
    OUTCOMES,
    STATES,
    SUBJECTS,
    TITLE_RECORDS,
    TITLES,
    Names,
)

# What is compared, as the story says it -> in Chinese.
LABELS: Mapping[str, str] = {
    "recognised": "认定学时",
    "required": "年度要求",
    "short": "尚缺学时",
    "compliant": "已达到年度要求",
    "outcome": "处理结果",
    "outcomes": "处理结果",
    "sent again": "再次报送",
    "dry run says allowed": "试运行：可以提交",
    "missing": "指明了所缺的材料",
    "state": "状态",
    "history": "办理记录",
    "hour bank": "记入学时银行",
    "title": "职称认定",
    "off months": "不在岗月数",
    "route": "审核路线",
    "title records": "报送职称系统的记录",
    "the book is refilled": "著作的学时已补足",
    "change of hours told": "学时变动已记录",
    "hours before": "变动前学时",
    "hours after": "变动后学时",
    "caused by the revocation": "由上述撤销引起",
    "acknowledged": "审核人已核实的提示",
    "forecast": "预计结果",
    "trimmed": "核减",
    "in the reviewer's queue": "已进入审核人的待办",
    "refused": "未满足的规定",
    "Σ ledger entries, public": "公需科目各笔合计",
    "Σ ledger entries, professional": "专业科目各笔合计",
}
# The codes and values that are compared -> in Chinese.
WORDS: Names = {
    **BODIES,
    **CODES,
    **EVENTS,
    **EVIDENCE,
    **TITLES,
    **OUTCOMES,
    **STATES,
    **SUBJECTS,
    **TITLE_RECORDS,
    "True": {"zh": "是", "en": "yes"},
    "False": {"zh": "否", "en": "no"},
    "total": {"zh": "合计", "en": "total"},
    "unchanged": {"zh": "无变化", "en": "unchanged"},
    "reviewer": {"zh": "审核人", "en": "reviewer"},
    "merge_origin_hours": {"zh": "合并调出地学时", "en": "hours of the place of origin are merged"},
}


class Report:
    """Prints while the tour runs, and keeps the differences. `language` is zh or en."""

    def __init__(self, console: Console, language: str, steps: int) -> None:
        self.console = console
        self.chinese = language == "zh"
        self.compared = 0
        self.differences: list[str] = []
        self.progress = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TimeElapsedColumn(),
            console=console,
            transient=True,
        )
        self.task = self.progress.add_task("", total=steps)

    def chapter(self, zh: str, en: str) -> None:
        title = zh if self.chinese else en
        self.console.print(f"\n[bold cyan]{escape(title)}[/]")
        self.progress.update(self.task, description=title)
        self.progress.advance(self.task)

    def say(self, zh: str, en: str) -> None:
        self.console.print(f"  {escape(zh if self.chinese else en)}", highlight=False)

    def quote(self, code: str, clause: str, text: dict[str, str]) -> None:
        """Print a refusal: its code, clause and text."""
        words = text["zh" if self.chinese else "en"]
        cited = f"（{clause}）" if self.chinese else f" ({clause}) "
        code = self._word(code, CODES)
        self.console.print(f"    [yellow]{escape(code)}[/]{escape(cited)}{escape(words)}", highlight=False)

    def compare(self, what: str, found: Any, expected: Any, names: Names = WORDS) -> None:
        """Compare a figure with the notice's. A difference is kept, and the tour goes on.

        `names` are those of the codes that are compared.
        """
        self.compared += 1
        label, shown = self._label(what), escape(self._short(found, names))
        if found == expected:
            self.console.print(f"    [green]✓[/] {escape(label)}{shown}", highlight=False)
            return
        instead = "，应为 " if self.chinese else " instead of "
        self.differences.append(f"{label}{found!r}{instead}{expected!r}")
        self.console.print(
            f"    [bold red]✗ {escape(label)}{shown} ≠ {escape(self._short(expected, names))}[/]",
            highlight=False,
        )

    def _label(self, what: str) -> str:
        """Return what is compared, in the reader's language; a clause in brackets stays as it is."""
        if not self.chinese:
            return f"{what}: "
        plain, bracket, clause = what.partition(" (")
        return f"{LABELS.get(plain, plain)}{'（' + clause[:-1] + '）' if bracket else ''}："

    def _short(self, value: Any, names: Names) -> str:
        comma = "，" if self.chinese else ", "
        if isinstance(value, dict):
            return comma.join(
                f"{self._word(key, names)} {self._short(inner, names)}" for key, inner in value.items()
            )
        if isinstance(value, (list, tuple)):
            return comma.join(self._short(inner, names) for inner in value) or "–"
        if isinstance(value, (set, frozenset)):
            return comma.join(sorted(self._short(inner, names) for inner in value))
        return "–" if value is None else self._word(str(value), names)

    def _word(self, word: str, names: Names) -> str:
        return names[word]["zh"] if self.chinese and word in names else word

    def account(self, name: str, before: dict[str, Any], after: dict[str, Any]) -> None:
        """Print a person's account before and after, side by side."""
        heads = ("", "之前", "之后") if self.chinese else ("", "before", "after")
        table = Table(*heads, title=escape(f"{name} 2024"), title_justify="left")
        rows = (("recognised", "认定"), ("required", "要求"), ("short", "尚缺"))
        for part, chinese in rows:
            label = chinese if self.chinese else part
            table.add_row(label, _hours(before[part]), _hours(after[part]))
        self.console.print(table)


def _hours(part: dict[str, str]) -> str:
    return f"{part['public']} + {part['professional']}"
