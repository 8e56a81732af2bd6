"""Prints the tour while it runs: chapters, steps, and every figure beside the expected figure."""

from __future__ import annotations

from typing import Any

from rich.console import Console
from rich.markup import escape
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table


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
        self.console.print(
            f"    [yellow]{escape(code)}[/] ({escape(clause)}) {escape(words)}", highlight=False
        )

    def compare(self, what: str, found: Any, expected: Any) -> None:
        """Compare a figure with the notice's. A difference is kept, and the tour goes on."""
        self.compared += 1
        if found == expected:
            self.console.print(f"    [green]✓[/] {escape(what)}: {escape(_short(found))}", highlight=False)
            return
        self.differences.append(f"{what}: {found!r} instead of {expected!r}")
        self.console.print(
            f"    [bold red]✗ {escape(what)}: {escape(_short(found))} ≠ {escape(_short(expected))}[/]",
            highlight=False,
        )

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


def _short(value: Any) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{key} {_short(inner)}" for key, inner in value.items())
    if isinstance(value, (list, tuple)):
        return ", ".join(_short(inner) for inner in value) or "–"
    if isinstance(value, (set, frozenset)):
        return ", ".join(sorted(map(_short, value)))
    return "–" if value is None else str(value)
