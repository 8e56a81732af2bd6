"""Generates the parts of Markdown files that stand between markers. A marker names its part."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from pathlib import Path

from api.documentation.codes import problem_codes, rule_codes
from api.documentation.reading_values import reading_table
from api.documentation.rule_table import rule_table
from api.documentation.settings_table import settings_table
from api.documentation.state_diagram import state_diagram
from workflow.definition import Editions
from workflow.evidence import described

ROOT = Path(__file__).resolve().parent.parent.parent
README = ROOT / "README.md"
_NAMES = ("codes.md", "evidence.md", "rules.md", "operate.md", "operate.zh.md")
FILES = (README, *(ROOT / "docs" / name for name in _NAMES))
_PART = re.compile(r"(<!-- generated: (?P<name>[a-z ]+) -->\n).*?(<!-- end -->)", re.DOTALL)


def part_makers(editions: Editions, edition_id: str = "zaozhuang-2024") -> Mapping[str, Callable[[], str]]:
    """Return the function that makes each part, by the part's name."""
    edition = editions.get(edition_id)
    return {
        "state diagram": state_diagram,
        "rule table": lambda: rule_table(edition),
        "readings": lambda: reading_table(edition),
        "rule codes": lambda: rule_codes(edition),
        "problem codes": problem_codes,
        "settings": settings_table,
        "settings in chinese": lambda: settings_table("zh"),
        "accepted types": described.accepted_types,
        "evidence limits": described.limits,
        "other types": described.other_types,
        "file codes": described.file_codes,
    }


def regenerated(text: str, editions: Editions) -> str:
    """Return `text` with every generated part made anew. Raises `KeyError` for a name without a function."""
    makers = part_makers(editions)
    return _PART.sub(lambda found: f"{found[1]}\n{makers[found['name']]()}\n{found[3]}", text)
