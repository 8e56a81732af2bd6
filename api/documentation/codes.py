"""Lists every reason code with its clause and text, as Markdown, for integrators. Codes are stable."""

from __future__ import annotations

from collections.abc import Iterable

from api.messages.problem_texts import PROBLEM_TEXTS
from workflow.definition.model import Edition


def rule_codes(edition: Edition) -> str:
    """The codes of rules and guards, in the order in which refusals of one item are listed."""
    rows = [("Code", "Clause", "中文", "English"), ("---",) * 4]
    for code, rule in edition.codes.items():
        clauses = ", ".join(dict.fromkeys([rule.clause, *rule.by_category.values()]))
        text = edition.texts[code]
        rows.append((f"`{code.value}`", clauses, text.zh, text.en))
    return _table(rows)


def problem_codes() -> str:
    """The codes of problem documents, which are about the request and not about a rule."""
    rows = [("Code", "中文", "English"), ("---",) * 3]
    rows += [(f"`{code}`", texts[2], texts[3]) for code, texts in PROBLEM_TEXTS.items()]
    return _table(rows)


def _table(rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)
