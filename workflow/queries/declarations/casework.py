"""What a reviewer goes by: points to be checked by clause, the year before and after, what is new to them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import orjson

from workflow.access.permissions import Actor
from workflow.definition import Edition
from workflow.formats import hours_text
from workflow.names import EVIDENCE
from workflow.runtime.service import Service
from workflow.store.events import looks
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


def seen_in(declaration: View) -> dict[str, Any]:
    """What a page of the declaration shows: digests of facts and hours, and the pieces of evidence."""
    hours = declaration["recognised"] or (declaration["forecast"] or {}).get("by_year")
    facts = {name: _digest(fact) for name, fact in declaration["item"].items()}
    pieces = sorted(piece["id"] for piece in declaration["evidence"])
    return {"facts": facts, "evidence": pieces, "hours": _digest(hours)}


def new_since_look(service: Service, actor: Actor, declaration: View) -> dict[str, Any]:
    """What is new to the actor: `{sequence, facts, gone, evidence, hours}`.

    `sequence` is that of the last history row that they saw, None before their first look; `facts` and `gone`
    are names, `evidence` ids, `hours` whether other hours are expected or recognised.
    """
    with service.store.read() as connection:
        row = looks.last_look(connection, actor.id, declaration["id"])
    if row is None:
        return {"sequence": None, "facts": [], "gone": [], "evidence": [], "hours": False}
    before, now = row["seen"], seen_in(declaration)
    return {
        "sequence": row["sequence"],
        "facts": [name for name, digest in now["facts"].items() if before["facts"].get(name) != digest],
        "gone": [name for name in before["facts"] if name not in now["facts"]],
        "evidence": [id_ for id_ in now["evidence"] if id_ not in before["evidence"]],
        "hours": before["hours"] != now["hours"],
    }


def _digest(fact: Any) -> str:
    return hashlib.sha256(orjson.dumps(fact, option=orjson.OPT_SORT_KEYS)).hexdigest()[:16]


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
