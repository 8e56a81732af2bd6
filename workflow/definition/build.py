"""Turns checked edition files into the frozen values of `model`."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any

from workflow.definition.columns import COLUMNS
from workflow.definition.model import (
    CalendarDays,
    CategoryRule,
    Cell,
    CodeRule,
    DayOfYear,
    EvidenceNeed,
    Override,
    Policy,
    Requirement,
    RouteRow,
    RouteStep,
    Routing,
    SpecialCircumstancePolicy,
    TitleDemand,
    TitleRule,
)
from workflow.values import Text
from workflow.vocabulary import Category, Code, EvidenceKind, Mode, Subject, TitleResult

Data = Mapping[str, Any]
PREFIX_COLUMNS = frozenset({"region_prefix"})


def halves(hours: Decimal) -> int:
    """Credit hours as whole half hours, rounded down."""
    return int(hours * 2)


def text(data: Data, contacts: Data | None = None) -> Text:
    """A bilingual sentence; `{name}` is replaced by the contact of that name."""
    zh, en = str(data["zh"]), str(data["en"])
    for name, contact in (contacts or {}).items():
        zh = zh.replace("{" + name + "}", contact["zh"])
        en = en.replace("{" + name + "}", contact["en"])
    return Text(zh.strip(), en.strip())


def texts(data: Data, contacts: Data | None = None) -> Mapping[str, Text]:
    """Bilingual sentences by their key."""
    return MappingProxyType({key: text(value, contacts) for key, value in data.items()})


def policy(data: Data) -> Policy:
    """The policy that policy.yaml states."""
    needed, circumstance = data["requirement"], data["special_circumstance"]
    threshold = circumstance["threshold"]
    return Policy(
        requirement=Requirement(
            needed["clause"],
            Decimal(needed["public"]),
            Decimal(needed["professional"]),
            Decimal(needed["total"]),
        ),
        person_day_halves=halves(Decimal(data["person_day"]["hours"])),
        person_day_categories=frozenset(map(Category, data["person_day"]["categories"])),
        claim_maximum=Decimal(data["claim"]["maximum"]),
        claim_clause=data["claim"]["clause"],
        posting_month_minimum_days=data["posting_month"]["minimum_days"],
        special_circumstance=SpecialCircumstancePolicy(
            scaling=circumstance["scaling"],
            month_minimum_days=circumstance["month_minimum_days"],
            threshold_kinds=frozenset(threshold["kinds"]),
            threshold_months=threshold["months"],
            threshold_days=threshold["days"],
            days_per_month=threshold["days_per_month"],
            other_recognised_by=frozenset(circumstance["other_recognised_by"]),
        ),
        study_closes=day_of_year(data["study_closes"]),
        declaration_window_end=day_of_year(data["declaration_window_end"]),
        resubmission_working_days=data["resubmission_working_days"],
        review_due_working_days=data["review_due_working_days"],
        title_filing_working_days=data["title_filing_working_days"],
        origin_window_months=data["origin_window_months"],
        shared_sheets=frozenset(map(EvidenceKind, data["shared_sheets"])),
        closed_year_gap_days=data["closed_year_gap_days"],
    )


def day_of_year(data: Data) -> DayOfYear:
    """A recurring day of policy.yaml."""
    return DayOfYear(data["years_after"], data["month"], data["day"])


def category_rule(name: str, data: Data) -> CategoryRule:
    """One row of rules.yaml `categories`."""
    evidence: dict[str, tuple[EvidenceNeed, ...]] = {}
    clauses: dict[str, str] = {}
    for row in data["evidence"]:
        needs = tuple(_need(kinds) for kinds in row["needs"])
        for kind in row.get("kinds", [""]):
            evidence[kind] = needs
            clauses[kind] = row["clause"]
    annual_cap, hours_per_item = _hours(data.get("annual_cap")), _hours(data.get("hours_per_item"))
    annual = data.get("annual")
    return CategoryRule(
        category=Category(name),
        clause=data["clause"],
        credits=Subject(data["credits"]) if "credits" in data else None,
        hours_per_item_halves=None if hours_per_item is None else halves(hours_per_item),
        minutes_per_hour=data.get("minutes_per_hour", 60),
        bucket=data.get("bucket", name),
        annual_cap=annual_cap,
        annual_cap_halves=None if annual_cap is None else halves(annual_cap),
        annual_halves=annual and (halves(Decimal(annual["public"])), halves(Decimal(annual["professional"]))),
        not_open_to_freelancers=frozenset(data.get("not_open_to_freelancers", ())),
        published_kinds=frozenset(data.get("published_kinds", ())),
        granted_kinds=frozenset(data.get("granted_kinds", ())),
        evidence=MappingProxyType(evidence),
        evidence_clauses=MappingProxyType(clauses),
        titles=MappingProxyType(
            {
                level: TitleRule(TitleResult(row["result"]), row["except_exam_based"])
                for level, row in data.get("titles", {}).items()
            }
        ),
    )


def _need(kinds: Sequence[str]) -> EvidenceNeed:
    any_of = tuple(map(EvidenceKind, kinds))
    return EvidenceNeed(any_of, frozenset(any_of))


def _hours(value: str | None) -> Decimal | None:
    return None if value is None else Decimal(value)


def code_rule(name: str, data: Data) -> CodeRule:
    """One row of rules.yaml `codes`."""
    by_category = {Category(key): clause for key, clause in data.get("by_category", {}).items()}
    mode = Mode(data.get("mode", Mode.ACTIVE))
    return CodeRule(Code(name), data["clause"], mode, MappingProxyType(by_category))


def override_rows(rows: Sequence[Data]) -> tuple[Override, ...]:
    """The overrides of rules.yaml."""
    return tuple(_override_row(row, id_) for row, id_ in zip(rows, override_ids(rows), strict=True))


def override_ids(rows: Sequence[Data]) -> list[str]:
    """The ids of overrides; an override without an id is named after its document: `A`, `A#2`, …"""
    seen = Counter[str]()
    ids: list[str] = []
    for row in rows:
        name = str(row.get("id") or row["document"])
        seen[name] += 1
        ids.append(name if seen[name] == 1 else f"{name}#{seen[name]}")
    return ids


def _override_row(data: Data, id_: str) -> Override:
    cells = [_cell(column, cell) for column, cell in data.get("when", {}).items()]
    return Override(
        Category(data["category"]),
        data["document"],
        date.fromisoformat(data["from"]).toordinal(),
        date.fromisoformat(data["to"]).toordinal(),
        _hours(data.get("hours_per_item")),
        _hours(data.get("annual_cap")),
        id_,
        data.get("clause"),
        tuple(cell for cell in cells if cell.column in COLUMNS),
        tuple(cell for cell in cells if cell.column not in COLUMNS),
    )


def routing(data: Data) -> Routing:
    """The decision tables of routing.yaml."""
    return Routing(
        routes=route_rows(data["routes"]),
        additions=route_rows(data["additions"]),
        self_review=route_rows(data["self_review"]),
        no_body=route_rows(data.get("no_body", ())),
        unique=data["hit_policy"] == "unique",
        watches=any(row["mode"] == Mode.EVALUATE for row in data["routes"]),
    )


def route_rows(data: Sequence[Data]) -> tuple[RouteRow, ...]:
    """The rows of one table of routing.yaml."""
    return tuple(map(_route_row, data))


def _route_row(data: Data) -> RouteRow:
    return RouteRow(
        id=data["id"],
        clause=data["clause"],
        mode=Mode(data["mode"]),
        cells=tuple(_cell(column, cell) for column, cell in data["when"].items()),
        document=data.get("document"),
        steps=tuple(map(_route_step, data.get("steps", ()))),
        spot_check_percent=data.get("spot_check_percent", 0),
        addition=data.get("step"),
        reviewer=data.get("reviewer"),
    )


def _route_step(data: Data) -> RouteStep:
    alternates = data.get("candidate_group") == "reviewers_and_alternates"
    return RouteStep(data["body"], data["due_working_days"], alternates)


def _cell(column: str, cell: Any) -> Cell:
    if isinstance(cell, Mapping):
        return Cell(column, None, _hours(cell.get("from")), _hours(cell.get("to")))
    values = tuple(cell) if isinstance(cell, list) else (cell,)
    if column in PREFIX_COLUMNS:
        return Cell(column, None, None, None, values)
    return Cell(column, values, None, None)


def calendar(data: Data) -> CalendarDays:
    """The days of calendar.yaml."""
    return CalendarDays(
        frozenset(data["loaded_years"]),
        frozenset(map(date.fromisoformat, data["holidays"])),
        frozenset(map(date.fromisoformat, data["working_days"])),
    )


def title_demands(rows: Iterable[Data]) -> tuple[TitleDemand, ...]:
    """The demands of title_demands.yaml."""
    return tuple(
        TitleDemand(
            row["series"], row["document"], date.fromisoformat(row["from"]), date.fromisoformat(row["to"])
        )
        for row in rows
    )
