"""What a reviewer goes by: the points to be checked, each with its clause, and the year before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from workflow.definition import Edition
from workflow.formats import hours_text
from workflow.names import EVIDENCE
from workflow.runtime.service import Service
from workflow.vocabulary import Category, Code, EvidenceKind

View = Mapping[str, Any]
_SUBJECTS = ("public", "professional")
_SEALED = frozenset({EvidenceKind.STAMPED_PROOF, EvidenceKind.ORIGIN_PROOF, EvidenceKind.DISPATCH_DOCUMENT})


def checklist(service: Service, declaration: View) -> list[dict[str, Any]]:
    """The points of the declaration's category: {text, clause, met, about}.

    `met` is None where a person has to look; `about` is the name of the fact that the point is about.
    """
    editions = service.editions
    known = declaration["edition"]
    edition = editions.get(known) if known else editions.for_year(service.clock.today().year)[0]
    return [*_by_the_facts(edition, declaration), *_by_a_person(edition, declaration)]


def _point(zh: str, en: str, clause: str, about: str, *, met: bool | None) -> dict[str, Any]:
    return {"text": {"zh": zh, "en": en}, "clause": clause, "about": about, "met": met}


def _by_the_facts(edition: Edition, declaration: View) -> Iterator[dict[str, Any]]:
    """What the service can tell: evidence of each kind that is needed, stated numbers and days."""
    item, category = declaration["item"], Category(declaration["category"])
    rule = edition.categories[category]
    kind = str(item.get("kind") or "")
    kinds = {piece["kind"] for piece in declaration["evidence"]}
    for need in rule.evidence.get(kind) or rule.evidence.get("", ()):
        zh = "、".join(EVIDENCE[each]["zh"] for each in need.any_of)
        en = " or ".join(EVIDENCE[each]["en"] for each in need.any_of)
        clause = rule.evidence_clauses.get(kind) or rule.evidence_clauses.get("") or rule.clause
        some = "（其中之一）" if len(need.any_of) > 1 else ""
        yield _point(f"已附{zh}{some}", f"There is {en}", clause, "evidence", met=bool(kinds & need.kinds))
    if category is Category.TRAINING:
        filed = bool(item.get("filing_number"))
        yield _point("已填写备案号", "A filing number is stated", rule.clause, "filing_number", met=filed)
    refused = {each["code"] for each in (declaration["forecast"] or {}).get("refusals", ())}
    in_year = not refused & {"YEAR_CLOSED", "NO_CARRY_OVER", "NOT_YET_DONE", "WRONG_YEAR"}
    yield _point(
        "活动日期在申报年度内且已结束",
        "The days lie in the declared year, and are past",
        edition.clause_of(Code.YEAR_CLOSED, category),
        "days",
        met=in_year,
    )


def _by_a_person(edition: Edition, declaration: View) -> Iterator[dict[str, Any]]:
    """What only somebody who looks at the evidence can tell."""
    rule = edition.categories[Category(declaration["category"])]
    clause = rule.evidence_clauses.get("") or rule.clause
    yield _point("材料上的姓名是申报人本人", "The evidence names the applicant", clause, "evidence", met=None)
    yield _point(
        "材料上的日期和学时与所填一致", "Its days and hours are those stated", rule.clause, "hours", met=None
    )
    if any(piece["kind"] in _SEALED for piece in declaration["evidence"]):
        yield _point(
            "公章清晰、单位名称一致", "The seal can be read and names the unit", clause, "evidence", met=None
        )


def years_of(declaration: View) -> list[int]:
    """The years to which a declaration's hours belong, or would."""
    hours = declaration["recognised"] or (declaration["forecast"] or {}).get("by_year") or {}
    return sorted(int(year) for year in hours)


def year_after(account: View, declaration: View) -> dict[str, Any]:
    """The recognised hours of a year before a declaration is decided, and after an approval."""
    expected = ((declaration["forecast"] or {}).get("by_year") or {}).get(str(account["year"]), {})
    counted = declaration["recognised"] is not None
    before = {name: Decimal(account["recognised"][name]) for name in _SUBJECTS}
    after = {
        name: hours + (Decimal(0) if counted else Decimal(expected.get(name, "0")))
        for name, hours in before.items()
    }
    return {
        "year": account["year"],
        "required": account["required"],
        "before": {name: hours_text(hours) for name, hours in before.items()},
        "after": {name: hours_text(hours) for name, hours in after.items()},
    }
