"""The rule table of an edition as Markdown: hours, cap, evidence and clause of each category."""

from __future__ import annotations

from decimal import Decimal

from workflow.definition.model import CategoryRule, Edition, EvidenceNeed
from workflow.names import EVIDENCE, KINDS
from workflow.vocabulary import Category

# How the hours of a category are found, where the edition has no number for them.
_NATURE = {
    Category.TRAINING: ("按实际学时", "actual hours"),
    Category.LEARNING: ("按单位核定", "as fixed"),
    Category.EXPERT_ACTIVITY: ("按实际工作时间", "actual working time"),
    Category.SPECIAL_CIRCUMSTANCE: ("按在岗月份折算当年要求", "scales the year's requirement"),
    Category.DIGITAL_ENGINEER: ("按证书所载", "as printed"),
    Category.ORIGIN_CREDIT: ("按证明所载科目", "as certified, by subject"),
}
_HEADS = {
    "zh": ("类别", "学时", "上限", "证明材料", "依据"),
    "en": ("Category", "Credit hours", "Cap", "Evidence", "Clause"),
}


def rule_table(edition: Edition, language: str = "en") -> str:
    """One row per category, in the order of the annex. `language` is zh or en."""
    rows = [_HEADS[language], ("---",) * 5]
    for category, rule in edition.categories.items():
        code = f"`{category.value}`"
        chinese = edition.category_names[category].zh
        name = f"{chinese} {code}" if language == "zh" else f"{code} {chinese}"
        cap = _cap(edition, rule, language)
        rows.append((name, _hours(rule, language), cap, _evidence(rule, language), _clause(rule)))
    return "\n".join(f"| {' | '.join(cells)} |" for cells in rows)


def _hours(rule: CategoryRule, language: str) -> str:
    if rule.hours_per_item_halves is not None:
        number = _plain(rule.hours_per_item_halves)
        return f"每项 {number}" if language == "zh" else f"{number} each"
    if rule.annual_halves is not None:
        public, professional = map(_plain, rule.annual_halves)
        if language == "zh":
            return f"每年公需 {public} + 专业 {professional}，按月折算"
        return f"{public} public + {professional} professional a year, by months"
    chinese, english = _NATURE[rule.category]
    return chinese if language == "zh" else english


def _cap(edition: Edition, rule: CategoryRule, language: str) -> str:
    if rule.annual_cap is not None:
        number = _plain(int(rule.annual_cap * 2))
        return f"每年 {number}" if language == "zh" else f"{number} a year"
    if rule.category in edition.policy.person_day_categories:
        number = _plain(edition.policy.person_day_halves)
        return f"每天 {number}" if language == "zh" else f"{number} a day"
    return "–"


def _evidence(rule: CategoryRule, language: str) -> str:
    """Write the evidence that a category needs. "or" joins alternatives, "+" joins what is needed together.

    Kinds with the same needs are written once, together. English shows the codes, Chinese their names.
    """
    chinese = language == "zh"
    shared: dict[tuple[EvidenceNeed, ...], list[str]] = {}
    for kind, needs in rule.evidence.items():
        shared.setdefault(needs, []).append(kind)
    lines = []
    for needs, kinds in shared.items():
        proof = " + ".join(
            ("或" if chinese else " or ").join(
                EVIDENCE[kind]["zh"] if chinese else kind.value for kind in need.any_of
            )
            for need in needs
        )
        named = ("、" if chinese else ", ").join(
            KINDS[kind]["zh"] if chinese else kind for kind in kinds if kind
        )
        lines.append(f"{named}{'：' if chinese else ': '}{proof}" if named else proof)
    return ("；" if chinese else "; ").join(lines)


def _clause(rule: CategoryRule) -> str:
    clauses = dict.fromkeys([rule.clause, *rule.evidence_clauses.values()])
    return ", ".join(clauses)


def _plain(halves: int) -> str:
    return format((Decimal(halves) / 2).normalize(), "f")
